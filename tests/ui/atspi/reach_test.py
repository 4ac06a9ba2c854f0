#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""reach_test.py PROGRAM: in the standard mode every fact of the practice record is three presses away from Today.

It really presses, over the accessibility bus: the place in the rail, the room, the line. Every line of every room, one
by one, must open the page of that fact: its title, its day and who it is from. Scrolling is not counted: a line comes
in sight by giving it the keyboard, as a screen reader does. A room must hold as many lines as it says, and the rooms
together what My record says; that nothing in the store is in no room is proved over the models, in reach_test.cpp.
"""
import contextlib
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402

MOST = 3  # presses from Today
BUTTON = "push button"
MONTHS = ("January|February|March|April|May|June|July|August|September|October|November|December")


def short(day):
    """A day as lines write it: "17 Mar 2026" for "17 March 2026, 9:20"; of a period the first day."""
    day = re.sub(r", \d+:\d\d$", "", day.split(" to ")[0])
    return re.sub(rf"\b({MONTHS})\b", lambda month: month[0][:3], day)


class Walk:
    """Presses and counts; reads only the page on top, as the whole window hundreds of times takes long."""

    def __init__(self, window):
        self.window = window
        self.presses = 0
        self.stack = window.wait(lambda: window.find("layered pane", ""), "the pages")
        self.back = None

    def press(self, node):
        self.window.press(node)
        self.presses += 1

    def soon(self, look, what, seconds=atspi.PATIENCE):
        """As Window.wait, but looking more often."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(self.window.atspi_error(), AttributeError, IndexError, StopIteration):
                found = look()
                if found:
                    return found
            time.sleep(0.005)
        raise AssertionError(f"did not come: {what}")

    def page(self):
        return self.stack.get_child_at_index(self.stack.get_child_count() - 1)

    def parts(self, node=None):
        node = node or self.page()
        return [node.get_child_at_index(at) for at in range(node.get_child_count())]

    def record(self):
        """From Today to My record; (how much it says there is, [(name, how many, control)] of its rooms)."""
        self.window.press(self.window.find(BUTTON, "Today", exact=True))
        self.soon(lambda: self.page().get_name().startswith(("Good ", "Hello")), "Today")
        self.presses = 0
        self.press(self.window.find(BUTTON, "My record", exact=True))
        self.soon(lambda: self.page().get_name() == "My record", "My record")
        return self.soon(self.rooms, "the rooms")

    def rooms(self):
        words = [(node.get_role_name(), node.get_name() or "", node) for node in self.parts()]
        told = next((int(name.split()[0]) for _, name, _ in words if re.fullmatch(r"\d+ pieces? of data", name)), 0)
        tiles = [(name.rpartition(", "), node) for role, name, node in words if role == BUTTON]
        tiles = [(name, int(count), node) for (name, _, count), node in tiles if count.isdigit()]
        # While the page is made some rooms are not there yet.
        return (told, tiles) if told > 0 and sum(count for _, count, _ in tiles) == told else None

    def room(self, name):
        """From Today to a room; its list."""
        _, tiles = self.record()
        self.press(next(node for own, _, node in tiles if own == name))
        self.soon(lambda: self.page().get_name() == name, f"the room '{name}'")
        return self.soon(lambda: next(node for node in self.parts() if node.get_role_name() == "list"), "its list")

    def lines(self, rows):
        """The lines that are made, from top to bottom, once they stand still; some are below what one sees."""
        def places():
            return [(self.window.place(node)[1], at) for at, node in enumerate(made)]
        made = [node for node in self.parts(rows) if node.get_role_name() == BUTTON]
        before, now = None, places()
        while now != before:
            before, now = now, places()
        return [made[at] for _, at in sorted(now)]

    def next_lines(self, rows):
        """Scrolls on from the line that has the keyboard; the lines that came in sight."""
        def focused(made):
            return next(at for at, node in enumerate(made) if self.window.has(node, "focused"))
        made = self.lines(rows)
        more = made[focused(made) + 1:]
        if not more:
            return None
        self.give_keyboard(more[-1])
        made = self.lines(rows)
        last = focused(made) + 1
        return made[last - len(more):last]

    def give_keyboard(self, node):
        node.get_action_iface().do_action(self.window.actions(node).index("SetFocus"))
        self.soon(lambda: self.window.has(node, "showing", "focused"), "a line in sight", seconds=5)

    def fact(self, words):
        """Once the page of the fact of this line is there; what is wrong with it, or None."""
        self.soon(lambda: self.page().get_name() and re.match(re.escape(self.page().get_name()) + r"(\.|$)", words),
                  "the page of this fact", seconds=5)
        heading, below = self.parts()[:2]
        if heading.get_role_name() != "heading" or not words.startswith(heading.get_name()):
            return f"its heading is '{heading.get_name()}'"
        # What the person said has no provider in its line.
        missed = [part for part in (below.get_name() or "").split(" · ") if short(part) not in words]
        return f"another fact: {missed}" if missed and "from yourself" not in words else None

    def open(self, node):
        """Opens a line and comes back; what is wrong, or None."""
        words, depth, presses = node.get_name(), self.stack.get_child_count(), self.presses
        self.press(node)
        try:
            wrong = self.fact(words) or (f"{self.presses} presses" if self.presses > MOST else None)
        except AssertionError as error:
            wrong = str(error)
        self.back = self.back or self.window.find(BUTTON, "Back", exact=True)
        self.window.press(self.back)
        self.soon(lambda: self.stack.get_child_count() <= depth, "the list again")
        self.presses = presses
        return wrong and f"'{words}': {wrong}"

    def open_all(self, rows, count):
        """(how many lines were opened, what is wrong) of a list."""
        wrong, opened = [], 0
        lines = self.soon(lambda: [node for node in self.lines(rows) if self.window.has(node, "showing")], "lines")
        self.give_keyboard(lines[-1])
        while lines:
            wrong += [self.open(node) for node in lines]
            opened += len(lines)
            if opened >= count:
                break
            try:
                lines = self.soon(lambda: self.next_lines(rows), "more lines", seconds=5)
            except AssertionError:
                break
        return opened, [each for each in wrong if each]


def without_motion():
    """Pages come and go at once, as someone may have it: hundreds of times moving in takes minutes."""
    folder = pathlib.Path(os.environ["HOME"]) / ".config/regie"
    folder.mkdir(parents=True)
    (folder / "preferences").write_text("[General]\nreduced_motion=true\n", encoding="utf-8")


def main():
    atspi.in_session()
    without_motion()
    begun, faults, reached = time.monotonic(), [], 0
    with atspi.window_manager(), atspi.window(sys.argv[1], "--practice", "--standard", "--lang", "en", "--page",
                                              "today") as window:
        window.opened()
        walk = Walk(window)
        told, rooms = walk.record()
        for name, count, _ in rooms:
            opened, wrong = walk.open_all(walk.room(name), count)
            faults += [f"{name}: {each}" for each in wrong]
            if opened != count:
                faults.append(f"{name}: {count} facts, {opened} lines")
            reached += opened
        if reached != told or told < 300:  # the practice record has some 370
            faults.append(f"{told} facts in the record, {reached} lines")
    for fault in faults:
        print(fault)
    print(f"{reached} of {told} facts opened in {len(rooms)} rooms, {time.monotonic() - begun:.0f} s, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
