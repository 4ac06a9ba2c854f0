# SPDX-License-Identifier: GPL-3.0-or-later
"""count_tests.py RESULTS: adds up one run of ctest and says what failed.

RESULTS/ctest.xml has one entry per test program or check; RESULTS/<name>.xml, where there is one,
has the cases of that program (Catch2's xml reporter). A program that died half-way leaves a file
without totals: its finished cases count, and the death is one failure.
Exit code 1 when anything failed or nothing ran.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET


def cases(path):
    """(passed, failed, skipped, names of failed cases, complete) of one Catch2 xml file."""
    text = path.read_text(encoding="utf-8", errors="replace")
    total = re.search(r"<OverallResultsCases ([^>]*)/>", text)
    blocks = re.findall(r"<TestCase name=\"([^\"]*)\".*?(?=<TestCase |\Z)", text, re.S)
    bodies = re.findall(r"<TestCase name=\"[^\"]*\".*?(?=<TestCase |\Z)", text, re.S)
    failed = [name for name, body in zip(blocks, bodies)
              if re.search(r"<OverallResult success=\"false\"", body)]
    if total:
        count = {key: int(value) for key, value in re.findall(r"(\w+)=\"(\d+)\"", total[1])}
        return (count["successes"] + count.get("expectedFailures", 0), count["failures"],
                count.get("skips", 0), failed, True)
    done = sum("<OverallResult " in body for body in bodies)
    return done - len(failed), len(failed), 0, failed, False


def main():
    folder = pathlib.Path(sys.argv[1])
    passed = failed = skipped = 0
    trouble = []
    try:
        entries = ET.parse(folder / "ctest.xml").getroot().iter("testcase")
    except (OSError, ET.ParseError) as error:
        print(f"no results of ctest: {error}")
        return 1
    for entry in entries:
        name, status = entry.get("name"), entry.get("status")
        detail = folder / f"{name}.xml"
        bad = entry.find("failure") is not None or status == "fail"
        if detail.exists():
            good, wrong, left, names, complete = cases(detail)
            passed, failed, skipped = passed + good, failed + wrong, skipped + left
            trouble += [f"{name}: {case}" for case in names]
            if bad and (wrong == 0 or not complete):
                failed += 1
                trouble.append(f"{name}: the program ended before its tests did")
        elif bad:
            failed += 1
            trouble.append(name)
        elif status in ("notrun", "disabled") or entry.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    for line in trouble:
        print(f"FAILED {line}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
