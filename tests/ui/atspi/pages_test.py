#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pages_test.py PROGRAM --standard|--simple [PAGE...]: every page of a mode as a screen reader and a keyboard see it.

Every control has a name, a role and an action, in the words of a screen reader; where ../shared is there, its
atspi_tree.py looks as well. Then Tab and arrows alone: every control that shows gets the keyboard, none keeps it.
Tab goes from group to group; within a list or a row of choices the arrows go on.
"""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402

OUTSIDE = atspi.ROOT.parent / "shared/tools/a11y/atspi_tree.py"
# What one presses, and so what must say that it can be.
PRESSED = ("push button", "radio button", "check box", "page tab", "toggle button", "menu item", "link")
NO_ROLE = ("unknown", "invalid", "redundant object", "filler")
MOST = 120  # stops of Tab on one page: more is no page one gets past (preparing a visit has some 90)
ALONG = 30  # presses of an arrow in one group


def faults(window):
    for node in window.controls():
        name, role = (node.get_name() or "").strip(), node.get_role_name()
        if not name:
            yield f"no name: {role} at {window.place(node)}"
        if role in NO_ROLE:
            yield f"no role: {window.told(node)}"
        if role in PRESSED and "press" not in [each.lower() for each in window.actions(node)]:
            yield f"no press action: {window.told(node)} {window.actions(node)}"


def named(window):
    """What a screen reader would stumble over; fails when there is nothing to look at."""
    found = window.still(lambda: sorted(set(faults(window))))
    if not window.still(window.controls):
        found.append("no controls")
    if OUTSIDE.exists():
        done = subprocess.run([sys.executable, str(OUTSIDE), "regie", "--check"], capture_output=True, text=True)
        if done.returncode:
            found.append(f"atspi_tree.py: {done.stdout.strip()}")
    return found


def key_of(window, node):
    return node.get_role_name(), node.get_name() or ""


def where(window):
    """Role, name and place of what has the keyboard."""
    node = window.focused()
    return key_of(window, node) + window.place(node) if node else None


def press(window, key, before):
    """Where the keyboard is after the key; None when it stays."""
    window.key(key)
    try:
        return window.wait(lambda: next((now for now in [where(window)] if now and now != before), None),
                           "the next control", seconds=1 if key == "Tab" else 0.5)
    except AssertionError:
        return None


def beside(window, names):
    """Whether one of these stands in the same group as what has the keyboard. Elsewhere an arrow may choose
    something, or leave a field for the page.
    """
    def look():
        group = window.focused().get_parent()
        return any(key_of(window, group.get_child_at_index(at)) in names for at in range(group.get_child_count()))
    return window.still(look)


def wanted(window):
    """What shows and can be used; a button that does nothing at the moment says so."""
    return {key_of(window, node) for node in window.walk()
            if node.get_role_name() in atspi.OPERABLE and window.has(node, "showing", "enabled")
            and "Not possible now" not in (node.get_description() or "")}


def walk(window):
    """(reached, missed, trapped): names of what Tab and arrows came past and did not, and of what held the keyboard."""
    window.activate()
    left = window.still(lambda: wanted(window))
    reached, stops = set(), []
    before = where(window)
    for _ in range(MOST):
        now = press(window, "Tab", before) or press(window, "Tab", before)
        if now is None:
            return reached, left - reached, before
        before = now
        reached.add(now[:2])
        if now in stops or left <= reached:
            break
        stops.append(now)
    for _ in [*stops, None]:
        if left <= reached:
            break
        for arrow in ("Right", "Left", "Down") if beside(window, left - reached) else ():
            for _ in range(ALONG):
                now = press(window, arrow, before)
                if now is None or (now[:2] in reached and now[:2] != before[:2]):
                    break  # the same at another place: the page came after it
                before = now
                reached.add(now[:2])
        before = press(window, "Tab", where(window)) or before
        reached.add(before[:2])
    return reached, left - reached, None


def main():
    atspi.in_session()
    program, mode, only = sys.argv[1], sys.argv[2], sys.argv[3:]
    bad = 0
    with atspi.window_manager():
        for page in atspi.pages(mode == "--simple"):
            if only and page not in only:
                continue
            with atspi.window(program, "--practice", mode, "--lang", "en", "--page", page) as window:
                window.opened()
                found = named(window)
                reached, missed, trapped = walk(window)
                found += [f"never has the keyboard: {role} '{name[:60]}'" for role, name in sorted(missed)]
                if trapped:
                    found.append(f"the keyboard does not come away from {trapped[:2]}")
                for line in found:
                    print(f"{mode} {page}: {line}")
                bad += len(found)
                print(f"{mode} {page}: {len(reached)} reached")
    print(f"{bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
