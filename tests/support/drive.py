#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drive.py PROGRAM FOLDER [OPTION OF THE PROGRAM …] -- STEP …: uses the window as a person does, in a display of its
own, and puts pictures in FOLDER. A step is one of

    Words      press the first control whose name begins so
    =Words     give the keyboard to it
    +text      type, without a line of it in any list of processes
    @Key       press a key, as xdotool names it (Return, Tab, alt+Left)
    !name      a picture of the window: FOLDER/name.png
    ?          print the role and name of all that shows
    ~          wait until nothing changes any more (every press does)

For example: drive.py build/dev/bin/regie /tmp/looks --practice --simple --lang nl -- "Mijn medicijnen" '!medicines'
"""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import atspi  # noqa: E402


def named(window, words):
    return window.wait(lambda: window.reach(lambda own: own == words)
                       or window.reach(lambda own: own.startswith(words)), f"'{words}'", seconds=10)


def step(window, folder, word):
    kind, rest = word[:1], word[1:]
    if kind == "+":
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--file", "-"], input=rest, text=True, check=True)
    elif kind == "@":
        window.key(*rest.split())
    elif kind == "!":
        window.settled()
        subprocess.run(["import", "-window", "root", str(folder / f"{rest}.png")], check=True)
    elif kind == "?":
        window.settled()
        for node in window.showing():
            print("   ", window.told(node))
    elif kind == "=":
        node = named(window, rest)
        node.get_action_iface().do_action(window.actions(node).index("SetFocus"))
    elif kind != "~":
        window.press(named(window, word))
    window.settled()


def main():
    if "--" not in sys.argv or len(sys.argv) < 4:
        sys.exit(__doc__)
    cut = sys.argv.index("--")
    program, folder, options, steps = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:cut], sys.argv[cut + 1:]
    atspi.in_session()
    folder.mkdir(parents=True, exist_ok=True)
    with atspi.window_manager(), atspi.window(program, *options) as window:
        window.settled()
        window.activate()
        for word in steps:
            try:
                step(window, folder, word)
            except AssertionError as why:
                print(f"{word}: {why}")
                step(window, folder, "!stopped")
                step(window, folder, "?")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
