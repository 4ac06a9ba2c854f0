#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""keyboard_test.py PROGRAM: every page by Tab alone. Every control that shows gets the keyboard, none keeps it.

A list may be longer than the window: what Tab brings in sight is followed up to MOST presses.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import atspi  # noqa: E402

MOST = 150


def key_of(window, node):
    return node.get_role_name(), node.get_name() or ""


def where(window):
    """Role, name and place of what has the keyboard."""
    node = window.focused()
    return key_of(window, node) + window.place(node) if node else None


def walk(window):
    """(reached, wanted, trapped): names of what Tab came past, of what shows, and of what held on to the keyboard."""
    window.activate()
    wanted = window.still(lambda: {key_of(window, node) for node in window.operable()})
    reached, before, stuck, first = set(), None, 0, None
    for _ in range(MOST):
        window.key("Tab")
        try:
            found = window.wait(lambda: next((now for now in [where(window)] if now and now != before), None),
                                "the next control", seconds=1.5)
        except AssertionError:
            stuck += 1
            if stuck == 2:
                return reached, wanted, before
            continue
        stuck = 0
        before = found
        if first is None:
            first = before
        elif before == first:
            break
        reached.add(found[:2])
        if wanted <= reached:
            break
    return reached, wanted, None


def main():
    atspi.in_session()
    program = sys.argv[1]
    bad = 0
    with atspi.window_manager():
        for mode in ("--standard", "--simple"):
            for page in atspi.pages(mode == "--simple"):
                with atspi.window(program, "--practice", mode, "--lang", "en", "--page", page) as window:
                    window.opened()
                    reached, wanted, trapped = walk(window)
                    missed = sorted(wanted - reached)
                    if trapped:
                        print(f"{mode} {page}: the keyboard does not come away from {trapped[:2]}")
                    for role, name in missed:
                        print(f"{mode} {page}: never has the keyboard: {role} '{name[:60]}'")
                    bad += len(missed) + (trapped is not None)
                    print(f"{mode} {page}: {len(reached)} reached")
    print(f"{bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
