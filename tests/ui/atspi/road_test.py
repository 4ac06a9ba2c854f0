#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""road_test.py PROGRAM: by accessibility actions alone: reads a result of the lab, finds a document, makes the
letters larger, prepares a visit and begins a questionnaire, in both modes. Nothing is typed and nothing is clicked.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402


class NotThere(AssertionError):
    """Something to press is on no part of the page."""


def press(window, role, name, exact=False):
    node = window.wait(lambda: window.find(role, name, exact), f"{role} '{name}'")
    window.press(node)


def look(window, test, what):
    """The first control that passes the test; "More" brings others in the simplified mode."""
    for _ in range(20):
        found = window.reach(test)
        if found:
            return found
        more = window.reach(lambda name: name == "More")
        if not more:
            break
        window.press(more)
        window.settled()
    raise NotThere(what)


def follow(window, *steps):
    """Presses one of the names of each step in turn."""
    for names in steps:
        names = names if isinstance(names, tuple) else (names,)
        window.press(look(window, lambda name: name.startswith(names), f"one of {names}"))
        window.settled()


def read_result(window, simplified):
    follow(window, *(["My results"] if simplified else ["My record", "Results"]))
    # A result tells its value in its name: a number with a unit of the lab.
    units = (" mmol", " ng/l", " µmol", " mg/l", " mg per")
    try:
        found = look(window, lambda name: any(unit in name for unit in units), "a result with its value")
    except NotThere:  # the simplified mode may ask for a day first
        follow(window, tuple(f"{day} " for day in range(1, 32)))
        found = None
    if found:
        name = found.get_name()
        window.press(found)
        window.wait(lambda: window.heading(name.split(".")[0].split(",")[0]), "the page of the result")
        window.settled()
    words = window.text()
    assert any(unit.strip() in words for unit in units), "the value is not told"


def find_document(window, simplified):
    if simplified:
        follow(window, "All my data", "By kind")
    else:
        follow(window, "My record")
    follow(window, ("Letters and reports", "My letters"))
    words = ("Brief", "Verslag", "Foto", "Ontslagbrief")
    found = look(window, lambda name: name.startswith(words), "a document")
    name = (found.get_name() or "").split(".")[0].split(",")[0]
    window.press(found)
    window.wait(lambda: window.heading(name), f"the page of '{name}'")


def larger_letters(window, simplified):
    def height():
        return [window.place(node)[3] for node in window.showing() if node.get_role_name() == "heading"][-1]
    follow(window, ("Larger or smaller", "Settings"))
    before = window.still(height)
    for _ in range(4):
        press(window, "push button", "Larger letters" if simplified else "Larger", exact=True)
    window.wait(lambda: height() > before, "larger letters")


def prepare_visit(window, simplified):
    """From the first page to the one page for the doctor, in five presses at most."""
    if simplified:
        follow(window, "My appointment", "Get ready for", "To my page")
    else:
        follow(window, "To the doctor", "Another visit", "See the page")
    window.wait(lambda: "I have not written down questions yet" in window.text(), "the page for the doctor")


def questionnaire(window, simplified):
    """PHQ-9 begun: an answer is chosen and stays chosen."""
    if simplified:
        follow(window, "My appointment", "A list of questions", "PHQ-9", "Several days")
    else:
        follow(window, "To the doctor", "PHQ-9", "Several days")
    window.wait(lambda: any((node.get_name() or "").startswith("Several days") and window.has(node, "checked")
                            for node in window.controls()), "the answer that is chosen")


def main():
    atspi.in_session()
    program, only = sys.argv[1], sys.argv[2:]
    bad = done = 0
    with atspi.window_manager():
        for mode in ("--standard", "--simple"):
            for road in (read_result, find_document, larger_letters, prepare_visit, questionnaire):
                if only and road.__name__ not in only:
                    continue
                with atspi.window(program, "--practice", mode, "--lang", "en", "--page", "today") as window:
                    window.opened()
                    try:
                        road(window, mode == "--simple")
                        done += 1
                        print(f"{mode} {road.__name__}: done")
                    except AssertionError as error:
                        bad += 1
                        print(f"{mode} {road.__name__}: FAILED: {error}")
                        print("    " + window.text().replace("\n", " | ")[:1500])
    print(f"{done} roads walked, {bad} failed")
    return 1 if bad or not done else 0


if __name__ == "__main__":
    sys.exit(main())
