# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window as a screen reader and a keyboard do: over the accessibility bus and by key presses.

Needs a private session: `in_session()` starts the script again inside dbus-run-session and Xvfb with a
window manager (without one nothing has the keyboard), or says SKIPPED when the machine lacks a part.
"""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PATIENCE = 30  # seconds until something must have happened; a machine may be slow
OPERABLE = ("push button", "radio button", "check box", "page tab", "toggle button", "menu item", "link", "entry", "text",
            "password text", "combo box", "spin button", "slider")
PARTS = ["dbus-run-session", "Xvfb", "xvfb-run", "openbox", "xdotool", "xprop"]


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(0)


def in_session():
    """Returns inside a session of its own."""
    for part in PARTS:
        if not shutil.which(part):
            skip(f"{part} is not on this machine")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        skip("gir1.2-atspi-2.0 or python3-gi is not on this machine")
    if os.environ.get("REGIE_ATSPI_SESSION"):
        return
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8",
                       "REGIE_ATSPI_SESSION": home, "GIO_USE_VFS": "local", "NO_AT_BRIDGE": "1"}
        process = subprocess.Popen(["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1400x1000x24",
                                    sys.executable, "-u", *sys.argv], env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True)
        for line in process.stdout:
            if not line.startswith(("dbus-daemon[", "SpiRegistry daemon")):
                print(line, end="", flush=True)
        code = process.wait()
    sys.exit(code)


def pages(simplified):
    """The pages of one mode as `--page` takes them: those of Navigator.qml, with its examples."""
    text = (ROOT / "ui/qml/Navigator.qml").read_text(encoding="utf-8")

    def table(name):
        found = re.search(rf"readonly property var {name}: \(\{{(.*?)\}}\)", text, re.S)
        return dict(re.findall(r'"(\w+)": "([^"]*)"', found[1])) if found else {}
    examples = table("examples")
    return [examples.get(name, name) for name in table("simplePages" if simplified else "pages")]


class Window:
    """The running program and what of it is on the accessibility bus."""

    def __init__(self, program, *options):
        import gi
        gi.require_version("Atspi", "2.0")
        warnings.simplefilter("ignore")
        from gi.repository import Atspi
        self.atspi = Atspi
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([program, *options], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=self.errors)
        self.root = self.wait(self.application, "the program on the accessibility bus")
        self.root.set_cache_mask(Atspi.Cache.NONE)

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(at)
            if child and "regie" in (child.get_name() or "").lower() and child.get_process_id() == self.process.pid:
                return child
        return None

    def wait(self, look, what, seconds=PATIENCE):
        """What `look` gives as soon as it gives something; it fails after a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended: {self.process.returncode}")
            with contextlib.suppress(Exception):  # what was there is gone while we look at it
                found = look()
                if found:
                    return found
            time.sleep(0.05)
        raise AssertionError(f"did not come: {what}")

    def still(self, look):
        """What `look` gives, anew when something was replaced while it looked."""
        for _ in range(50):
            try:
                return look()
            except self.atspi_error():
                time.sleep(0.1)
        raise AssertionError("the window does not come to rest")

    # --- The tree ---------------------------------------------------------------------------

    def walk(self, node=None):
        node = node or self.root
        yield node
        for at in range(node.get_child_count()):
            with contextlib.suppress(self.atspi_error()):
                child = node.get_child_at_index(at)
                if child:
                    yield from self.walk(child)

    def atspi_error(self):
        from gi.repository import GLib
        return GLib.Error

    def has(self, node, *states):
        held = node.get_state_set()
        return all(held.contains(getattr(self.atspi.StateType, state.upper())) for state in states)

    def actions(self, node):
        interface = node.get_action_iface()
        return [interface.get_action_name(at) for at in range(interface.get_n_actions())] if interface else []

    def showing(self):
        return [node for node in self.walk() if self.has(node, "showing")]

    def controls(self):
        return [node for node in self.walk() if self.has(node, "showing", "focusable", "enabled")
                and node.get_role_name() not in ("application", "frame", "window", "panel", "filler")]

    def reach(self, test):
        """The first control whose name passes the test. One that does not show is brought in sight by giving it
        the keyboard, as a screen reader does; what is hidden does not take it.
        """
        hits = self.still(lambda: [node for node in self.walk() if node.get_role_name() in OPERABLE
                                   and self.has(node, "enabled") and test(node.get_name() or "")])
        for node in hits:
            with contextlib.suppress(self.atspi_error()):
                if self.has(node, "showing"):
                    return node
        for node in hits:
            with contextlib.suppress(self.atspi_error(), AssertionError):
                node.get_action_iface().do_action(self.actions(node).index("SetFocus"))
                self.wait(lambda: self.has(node, "showing"), "in sight", seconds=0.5)
                return node
        return None

    def operable(self):
        """The controls that one does something with; texts say too that they are focusable."""
        return [node for node in self.controls() if node.get_role_name() in OPERABLE]

    def find(self, role, name, exact=False):
        """The first showing node of that role whose name holds the words."""
        for node in self.walk():
            if node.get_role_name() == role and self.has(node, "showing"):
                own = node.get_name() or ""
                if (own == name) if exact else (name in own):
                    return node
        return None

    def heading(self, name):
        return self.find("heading", name)

    def opened(self):
        """Once the practice record is open and the page that was asked for shows what it reads."""
        self.wait(lambda: self.find("push button", "Lock", exact=True) or self.find("page tab", "Lock", exact=True),
                  "an open record")
        return self.settled()

    def settled(self):
        """Once the tree stays the same for a while; pages read in the background."""
        before, since, end = None, time.monotonic(), time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(Exception):
                now = [(node.get_role_name(), node.get_name()) for node in self.showing()]
                if now != before:
                    before, since = now, time.monotonic()
                elif len(now) > 3 and time.monotonic() - since > 1:
                    return now
            time.sleep(0.1)
        raise AssertionError("the window does not come to rest")

    def press(self, node):
        names = self.actions(node)
        if "Press" not in names and "press" not in names:
            raise AssertionError(f"cannot be pressed: {self.told(node)} {names}")
        node.get_action_iface().do_action([name.lower() for name in names].index("press"))

    def text(self):
        """All words that show."""
        return "\n".join(node.get_name() or "" for node in self.showing())

    def place(self, node):
        box = node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def told(self, node):
        return f"{node.get_role_name()} '{node.get_name() or ''}'"

    # --- The keyboard -----------------------------------------------------------------------

    def activate(self):
        """Gives the window the keyboard."""
        def xdotool(*words):
            return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout.split()
        found = self.wait(lambda: xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)), "the window")
        self.wait(lambda: xdotool("windowfocus", "--sync", found[-1]) or True, "the keyboard")
        self.wait(lambda: self.find_active(), "an active window")

    def find_active(self):
        return next((node for node in self.walk() if self.has(node, "active")), None)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def focused(self):
        # What holds it says so too; the innermost has it. Most of what does not show holds nothing that does.
        held = list(self.holding(self.root)) or [node for node in self.walk()
                                                 if self.has(node, "focused", "showing")]
        return held[-1] if held else None

    def holding(self, node):
        """What has the keyboard, looked for in what shows alone."""
        for at in range(node.get_child_count()):
            with contextlib.suppress(self.atspi_error()):
                child = node.get_child_at_index(at)
                states = child.get_state_set() if child else None
                if states and states.contains(self.atspi.StateType.SHOWING):
                    if states.contains(self.atspi.StateType.FOCUSED):
                        yield child
                    yield from self.holding(child)


@contextlib.contextmanager
def window(program, *options):
    opened = Window(program, *options)
    try:
        yield opened
    finally:
        opened.close()


@contextlib.contextmanager
def window_manager():
    with tempfile.TemporaryFile() as ignored:
        process = subprocess.Popen(["openbox"], stdout=ignored, stderr=ignored)
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end:
                known = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True)
                if "window id" in known.stdout:
                    break
                time.sleep(0.05)
            yield
        finally:
            process.terminate()
            process.wait()
