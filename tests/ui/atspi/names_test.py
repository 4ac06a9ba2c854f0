#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""names_test.py PROGRAM: every control on every page, in both modes, has a name, a role and an action.

The names are the words of a screen reader. Where ../shared is there, its atspi_tree.py looks as well.
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


def faults(window):
    for node in window.controls():
        name, role = (node.get_name() or "").strip(), node.get_role_name()
        if not name:
            yield f"no name: {role} at {window.place(node)}"
        if role in NO_ROLE:
            yield f"no role: {window.told(node)}"
        if role in PRESSED and "press" not in [each.lower() for each in window.actions(node)]:
            yield f"no press action: {window.told(node)} {window.actions(node)}"


def main():
    atspi.in_session()
    program = sys.argv[1]
    bad = looked = 0
    with atspi.window_manager():
        for mode in ("--standard", "--simple"):
            for page in atspi.pages(mode == "--simple"):
                with atspi.window(program, "--practice", mode, "--lang", "en", "--page", page) as window:
                    window.opened()
                    found = window.still(lambda: sorted(set(faults(window))))
                    looked += window.still(lambda: len(window.controls()))
                    if OUTSIDE.exists():
                        done = subprocess.run([sys.executable, str(OUTSIDE), "regie", "--check"],
                                              capture_output=True, text=True)
                        if done.returncode:
                            found.append(f"atspi_tree.py: {done.stdout.strip()}")
                    bad += len(found)
                    for line in found:
                        print(f"{mode} {page}: {line}")
    print(f"{looked} controls, {bad} faults")
    return 1 if bad or not looked else 0


if __name__ == "__main__":
    sys.exit(main())
