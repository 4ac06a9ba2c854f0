#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""share_test.py PROGRAM [FOLDER [LANGUAGE [PERCENT]]]: by accessibility actions alone: goes from the first page to
what the receiver will read, in both modes, and counts the presses. With FOLDER it keeps a picture of each step.
"""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402

# Names in English and Dutch, in the order of the steps.
STEPS = {
    "--standard": [("Sharing", "Delen"), ("Choose what you share", "Kies wat u deelt"), ("GP", "Huisarts"),
                   ("Preparing a consultation", "Voorbereiding op"), ("See what goes along", "Bekijk wat meegaat"),
                   ("See what they will read", "Bekijk wat de ander leest")],
    "--simple": [("All my data", "Al mijn gegevens"), ("Fetch and share", "Ophalen en delen"),
                 ("Sharing", "Delen"), ("Give something", "Iets geven"), ("GP", "Huisarts"),
                 ("Preparing a consultation", "Voorbereiding op"), ("Yes, this is right", "Ja, dit klopt"),
                 ("Show everything", "Toon alles")]}
READ = ("Data I share with you", "Gegevens die ik met u deel")


def picture(folder, name):
    if folder:
        subprocess.run(["import", "-window", "root", str(pathlib.Path(folder) / name)], check=False)


def walk(window, mode, folder, label):
    for number, names in enumerate(STEPS[mode]):
        def wanted():
            return window.reach(lambda name: name.startswith(names))
        found = window.wait(wanted, f"one of {names}")
        window.press(found)
        window.settled()
        picture(folder, f"{label}-{number + 1}.png")
    window.wait(lambda: any(window.heading(words) for words in READ), "what the receiver will read")
    return len(STEPS[mode])


def main():
    atspi.in_session()
    program, folder, language, percent = (sys.argv[1:] + ["", "en", "100"][len(sys.argv) - 2:])[:4]
    bad = done = 0
    with atspi.window_manager():
        for mode in STEPS:
            with atspi.window(program, "--practice", mode, "--lang", language, "--text-percent", percent,
                              "--page", "today") as window:
                window.opened() if language == "en" else window.settled()
                try:
                    presses = walk(window, mode, folder, f"share{mode}-{language}-{percent}")
                    done += 1
                    print(f"{mode}: {presses} presses to the preview")
                except AssertionError as error:
                    bad += 1
                    print(f"{mode}: FAILED: {error}")
                    print("    " + window.text().replace("\n", " | ")[:1500])
    print(f"{done} roads walked, {bad} failed")
    return 1 if bad or not done else 0


if __name__ == "__main__":
    sys.exit(main())
