#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure_test.py PROGRAM: from the first page to a measurement that is saved: by accessibility actions alone in the
simplified mode, and in the standard mode by keys alone, with three besides the digits for a repeat measurement. And
in the simplified mode from the first page to a target of one's own that is saved, is there again, and goes.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402


def press(window, *names):
    """Presses the first control of such a name, each in turn."""
    for name in names:
        node = window.wait(lambda: window.reach(lambda own: own == name or own.startswith(name + ".")), f"'{name}'")
        window.press(node)
        window.settled()


def digits(window, number):
    for digit in number:
        key = window.wait(lambda: window.find("push button", digit, exact=True), f"the key {digit}")
        window.press(key)


def by_actions(window):
    press(window, "Measure", "Blood pressure")
    digits(window, "132")
    press(window, "Next")
    digits(window, "81")
    press(window, "Next", "I do not know")
    window.wait(lambda: window.heading("Is this right?"), "the look at it")
    assert "132 over 81 mmHg" in window.text(), "what was filled in is not told"
    press(window, "Yes, save it")
    window.wait(lambda: window.heading("Saved"), "that it is saved")
    press(window, "Take it back")
    window.wait(lambda: window.heading("What is the upper number?"), "the number again")


def own_target(window):
    window.activate()
    press(window, "Measure", "See what I measured", "Weight", "My target")
    window.wait(lambda: "you have no target" in window.text(), "that there is no target yet")
    press(window, "Choose a target")
    # Nothing is filled in by itself: one number is typed, and the other does not matter.
    window.wait(lambda: window.heading("How high may it be?"), "the highest number")
    window.wait(lambda: in_number(window), "the field for it")
    window.key("7", "8")
    press(window, "Next")
    window.wait(lambda: window.heading("How low may it be?"), "the lowest number")
    press(window, "That does not matter")
    window.wait(lambda: window.heading("Who chose this?"), "who chose it")
    press(window, "I chose it")
    window.wait(lambda: window.heading("My target") and "78" in window.text(), "the target")
    press(window, "Back", "Back", "Weight", "My target")
    window.wait(lambda: "78" in window.text() and window.reach(lambda own: own.startswith("Another target")),
                "the target, read from the record")
    press(window, "Take the target away")
    window.wait(lambda: "you have no target" in window.text(), "that it is gone")


def in_number(window):
    held = window.focused()
    return held is not None and held.get_role_name() in ("text", "entry") and held


def by_keys(window):
    window.activate()
    saved = 0
    for upper, lower in (("134", "82"), ("131", "80")):
        # The first time one is there already; then three keys besides the digits are enough.
        if saved:
            window.key("ctrl+m")
        window.wait(lambda: in_number(window), "the first number", seconds=5)
        window.key(*upper)
        window.key("Return")
        window.wait(lambda: (in_number(window) or None) and "Lower" in (in_number(window).get_name() or ""),
                    "the second number")
        window.key(*lower)
        window.key("Return")
        window.wait(lambda: f"Saved: {upper} over {lower} mmHg" in window.text(), "that it is saved")
        saved += 1
    assert saved == 2


def main():
    atspi.in_session()
    program = sys.argv[1]
    bad = 0
    with atspi.window_manager():
        for road, mode, page in ((by_actions, "--simple", "today"), (own_target, "--simple", "today"),
                                 (by_keys, "--standard", "measure_entry:kind=bp")):
            with atspi.window(program, "--practice", mode, "--lang", "en", "--page", page) as window:
                window.opened()
                try:
                    road(window)
                    print(f"{mode} {road.__name__}: done")
                except AssertionError as error:
                    bad += 1
                    print(f"{mode} {road.__name__}: FAILED: {error}")
                    print("    " + window.text().replace("\n", " | ")[:1500])
    print(f"{bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
