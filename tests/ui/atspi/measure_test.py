#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure_test.py PROGRAM: from the first page to a measurement that is saved: by accessibility actions alone in the
simplified mode, and in the standard mode by keys alone, with three besides the digits for a repeat measurement. And
in the simplified mode from the first page to a target of one's own that is saved, is there again, and goes; how one
is in six numbers in both modes, and a day of the diary. What is pressed on these simple screens is large enough.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402


def press(window, *names):
    """Presses the first control of such a name, each in turn."""
    for name in names:
        begin = name + " " if name.endswith("?") else name + "."
        node = window.wait(lambda: window.reach(lambda own: own == name or own.startswith(begin)), f"'{name}'")
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


def slider(window, name):
    return window.find("slider", name)


def six_by_keys(window):
    """A slider of the standard mode: nothing chosen first, then arrows, digits, an end and nothing again; its
    value and words on the bus. Then the answers of that day are on the page of all days.
    """
    window.activate()
    body = window.wait(lambda: slider(window, "My body"), "the first slider")
    assert body.get_description() == "Nothing chosen yet", body.get_description()
    assert window.place(body)[3] >= 44, window.place(body)
    body.get_component_iface().grab_focus()
    window.wait(lambda: window.has(slider(window, "My body"), "focused"), "the keyboard at the slider")

    def told(value):
        return lambda: (slider(window, "My body").get_description() == f"{value} of 10"
                        and slider(window, "My body").get_value_iface().get_current_value() == value)
    for keys, value in ((("Right",), 0), (("Right", "Right"), 2), (("7",), 7), (("End",), 10), (("Left",), 9)):
        window.key(*keys)
        window.wait(told(value), f"{value} after {keys}")
    window.key("Delete")
    window.wait(lambda: slider(window, "My body").get_description() == "Nothing chosen yet", "nothing chosen")
    # As a screen reader sets it.
    slider(window, "My body").get_value_iface().set_current_value(6)
    window.wait(told(6), "6, set over the bus")
    press(window, "I want to talk about this", "Ready, keep my answers")
    window.wait(lambda: "Your answers are in your record" in window.text(), "that it is kept")


def six_by_actions(window):
    """In the simplified mode: six screens, a number on some, and what it was on the screen of all days."""
    press(window, "Measure", "More", "How are you?", "This is how I am")
    window.wait(lambda: window.heading("Question 1 of 6"), "the first question")
    for number, row in (("6", 1), ("0", 2), (None, 3), ("8", 4), ("10", 5), ("7", 6)):
        window.wait(lambda: window.heading(f"Question {row} of 6"), f"question {row}")
        if number:
            chip = window.wait(lambda: window.find("push button", number, exact=True), f"the {number}")
            assert min(window.place(chip)[2:]) >= 56, window.place(chip)
            window.press(chip)
            window.wait(lambda: f"{number} of 10" in window.text(), f"that {number} is chosen")
        if number == "6":  # twice, as a hand that trembles does; and open again
            window.press(window.find("push button", number, exact=True))
            window.settled()
            assert "6 of 10" in window.text(), "a second press took the number away"
            press(window, "No number after all")
            window.wait(lambda: "Nothing chosen yet" in window.text(), "an open question")
            window.press(window.find("push button", number, exact=True))
            window.wait(lambda: "6 of 10" in window.text(), "the number again")
        press(window, "Ready" if row == 6 else "Next")
    window.wait(lambda: window.heading("Your answers are kept"), "that they are kept")
    press(window, "Ready", "Measure", "More", "How are you?", "How it was before")
    window.wait(lambda: window.heading("My body") and ": 6 of 10." in window.text(), "the first number of today")
    press(window, "Next")
    window.wait(lambda: window.heading("My mind") and ": 0 of 10." in window.text(), "a 0, which is a number")
    press(window, "Next")
    window.wait(lambda: window.heading("What I live for") and ": not filled in." in window.text(), "what was left open")


def diary(window):
    """In the simplified mode: writing about yesterday, other words for it, and taking it back."""
    window.activate()
    press(window, "Measure", "More", "How are you?", "My diary", "Write something", "Yesterday")
    for words, done in (("Slept badly", "Saved"), (" twice", "Saved")):
        field = window.wait(lambda: window.find("text", "Your words") or window.find("entry", "Your words"), "the field")
        field.get_component_iface().grab_focus()
        window.wait(lambda: in_number(window), "the keyboard in it")
        window.key("End", *["space" if each == " " else each for each in words])
        window.wait(lambda: words.strip() in (window.focused().get_text_iface().get_text(0, -1) or ""), "the words")
        press(window, "Next")
        window.wait(lambda: window.heading("Is this right?"), "a look at it")
        press(window, "Yes, save it")
        window.wait(lambda: window.heading(done), "that it is kept")
        press(window, "Ready")
        window.wait(lambda: window.heading("My diary"), "the diary")
        if words == "Slept badly":
            press(window, "yesterday")
    window.wait(lambda: "Slept badly twice" in window.text(), "the other words")


def large_targets(window):
    """On a screen of the simplified mode: whatever is pressed is at least 56 pixels both ways."""
    small = {window.told(node): window.place(node) for node in window.still(window.operable)
             if window.has(node, "showing") and min(window.place(node)[2:]) < 56}
    assert not small, small


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
        simple = [(large_targets, "--simple", page) for page in (
            "measure", "measure_kinds", "measure_entry:kind=bp", "measure_entry:kind=mood", "measure_series:kind=bp",
            "measure_plan", "measure_more", "measure_call:kind=bp", "how_i_am", "diary",
            "questionnaire:questionnaireId=how-i-am", "questionnaire_times:questionnaireId=how-i-am")]
        for road, mode, page in ((by_actions, "--simple", "today"), (own_target, "--simple", "today"),
                                 (six_by_actions, "--simple", "today"), (diary, "--simple", "today"), *simple,
                                 (six_by_keys, "--standard", "questionnaire:questionnaireId=how-i-am"),
                                 (by_keys, "--standard", "measure_entry:kind=bp")):
            with atspi.window(program, "--practice", mode, "--lang", "en", "--page", page) as window:
                window.opened()
                try:
                    road(window)
                    print(f"{mode} {road.__name__} {page}: done")
                except AssertionError as error:
                    bad += 1
                    print(f"{mode} {road.__name__} {page}: FAILED: {error}")
                    print("    " + window.text().replace("\n", " | ")[:1500])
    print(f"{bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
