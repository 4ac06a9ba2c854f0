#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps translations/regie_nl.ts, and the plurals of regie_en.ts, in step with the sources.

fill.py            takes new strings from ui/ into regie_nl.ts, puts in the Dutch that stands in
                   translations/pending/*.json, and says what is still missing, by context
fill.py --check    changes nothing; fails when a string of the sources is not in regie_nl.ts, has no
                   Dutch there, or its Dutch lacks a placeholder (%1, %n) of the English

A pending file is {"Context": {"English source": "Dutch"}}; the context is the QML file without .qml or
the C++ class with its namespace. A text with %n takes a list: ["one", "many"]. Only what has no Dutch
yet is filled in, so a file may stay until it has served.

The sources are the English. Only a text with %n needs an English file, which follows from how it is
written: "%n result(s) is/are new" is "%n result is new" for one.
"""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TS = ROOT / "translations/regie_nl.ts"
ENGLISH = ROOT / "translations/regie_en.ts"
LUPDATE = [path for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
           if path and pathlib.Path(path).exists()]

MESSAGE = re.compile(r"<message\b[^>]*>.*?</message>", re.S)
CONTEXT = re.compile(r"<context>.*?</context>", re.S)
TRANSLATION = re.compile(r"<translation\b.*?(?:</translation>|/>)", re.S)
PLACEHOLDER = re.compile(r"%L?\d+|%n")


def inner(text, tag):
    """The text of the first <tag>, or None."""
    found = re.search(rf"<{tag}\b[^>]*>(.*?)</{tag}>", text, re.S)
    return html.unescape(found[1]) if found else None


def forms(message):
    """The Dutch of one message as a list: two for a text with %n, else one; '' for what is missing."""
    translation = TRANSLATION.search(message)[0]
    if 'numerus="yes"' in message[:message.index(">")]:
        found = re.findall(r"<numerusform[^>]*?(?:/>|>(.*?)</numerusform>)", translation, re.S)
        return [html.unescape(form) for form in found] + [""] * (2 - len(found))
    return [inner(translation, "translation") or ""]


def unfinished(message):
    return 'type="unfinished"' in TRANSLATION.search(message)[0] or "" in forms(message)


def messages(text):
    """(context, source, message) of every message of a .ts file."""
    for context in CONTEXT.findall(text):
        for message in MESSAGE.findall(context):
            yield inner(context, "name"), inner(message, "source") or "", message


def update(ts, language="nl_NL", *options):
    """Takes the strings of the sources into `ts`; what is no longer there goes."""
    sources = sorted((ROOT / "ui/qml").rglob("*.qml")) + sorted((ROOT / "ui").rglob("*.cpp")) \
        + sorted((ROOT / "ui").rglob("*.h"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listing:
        listing.write("\n".join(str(path) for path in sources))
        listing.flush()
        done = subprocess.run(
            [LUPDATE[0], "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
             "-target-language", language, *options, "-disable-heuristic", "similartext", f"@{listing.name}",
             "-I", str(ROOT), "-ts", str(ts)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"lupdate: {done.stdout}{done.stderr}")


def pending():
    """{context: {source: [Dutch, ...]}} of all pending files; a text that two files give twice is told."""
    words = {}
    for path in sorted((ROOT / "translations/pending").glob("*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            sys.exit(f"{path.name}: {error}")
        for context, texts in content.items():
            for source, dutch in texts.items():
                dutch = dutch if isinstance(dutch, list) else [dutch]
                before = words.setdefault(context, {}).setdefault(source, dutch)
                if before != dutch:
                    print(f"two wordings: {context}: {source!r} (the first holds)")
    return words


def filled(message, dutch):
    """The message with this Dutch in it."""
    texts = [html.escape(text, quote=True).replace("&#x27;", "&apos;") for text in dutch]
    if 'numerus="yes"' in message[:message.index(">")]:
        texts = (texts * 2)[:2]
        inside = "".join(f"\n            <numerusform>{text}</numerusform>" for text in texts) + "\n        "
    else:
        inside = texts[0]
    return TRANSLATION.sub(lambda _: f"<translation>{inside}</translation>", message, count=1)


def fill(ts, words):
    """Puts Dutch in what has none; returns the (context, source) that were asked for but are no string."""
    text = ts.read_text(encoding="utf-8")
    known = {(context, source) for context, source, _ in messages(text)}

    def whole(context):
        name = inner(context[0], "name")

        def one(message):
            dutch = words.get(name, {}).get(inner(message[0], "source") or "")
            return filled(message[0], dutch) if dutch and unfinished(message[0]) else message[0]
        return MESSAGE.sub(one, context[0])

    ts.write_text(CONTEXT.sub(whole, text), encoding="utf-8")
    return sorted((context, source) for context, texts in words.items() for source in texts
                  if (context, source) not in known)


def english(source):
    """[for one, for more] of a source with %n."""
    one = re.sub(r"\b(is|has|was)/\w+", r"\1", re.sub(r"\((?:e?s)\)", "", source))
    more = re.sub(r"\b(?:is|has|was)/(\w+)", r"\1", re.sub(r"\((e?s)\)", r"\1", source))
    return [one, more]


def update_english(ts):
    update(ts, "en_GB", "-pluralonly")
    words = {}
    for context, source, _ in messages(ts.read_text(encoding="utf-8")):
        words.setdefault(context, {})[source] = english(source)
    fill(ts, words)


def faults(text):
    """{context: [what is wrong]} of the content of a .ts file."""
    wrong = {}
    for context, source, message in messages(text):
        say = wrong.setdefault(context, [])
        if not source.strip():
            say.append("a source without text")
        elif unfinished(message):
            say.append(f"no Dutch: {source}")
        else:
            for form in forms(message):
                lost = set(PLACEHOLDER.findall(source)) ^ set(PLACEHOLDER.findall(form))
                # "Eén stuk" for %n is good Dutch for one.
                if lost - {"%n"}:
                    say.append(f"not the same {', '.join(sorted(lost))}: {source}")
    return {context: says for context, says in wrong.items() if says}


def tell(wrong):
    for context, says in sorted(wrong.items()):
        print(f"{context} ({len(says)})")
        for line in says:
            print(f"    {line}")


def check():
    kept = TS.read_text(encoding="utf-8")
    have = {(context, source) for context, source, _ in messages(kept)}
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / TS.name
        shutil.copy(TS, copy)
        update(copy)
        now = copy.read_text(encoding="utf-8")
        copy = pathlib.Path(folder) / ENGLISH.name
        shutil.copy(ENGLISH, copy)
        before = {(context, source, *forms(message))
                  for context, source, message in messages(copy.read_text(encoding="utf-8"))}
        update_english(copy)
        plurals = list(messages(copy.read_text(encoding="utf-8")))
    wrong = faults(now)
    for context, source, message in plurals:
        if (context, source, *forms(message)) not in before:
            wrong.setdefault(context, []).append(f"no English plural: {source}")
    for context, source in sorted(have - {(context, source) for context, source, _ in messages(now)}):
        wrong.setdefault(context, []).append(f"no longer in the sources: {source}")
    tell(wrong)
    print(f"{sum(1 for _ in messages(now))} strings, {sum(map(len, wrong.values()))} faults")
    if wrong:
        print("translations/fill.py takes in new strings and the Dutch of translations/pending.")
    return 1 if wrong else 0


def main():
    if not LUPDATE:
        print("SKIPPED: lupdate (qt6-l10n-tools) is not on this machine")
        return 0
    if "--check" in sys.argv:
        return check()
    update(TS)
    update_english(ENGLISH)
    lost = fill(TS, pending())
    for context, source in lost:
        print(f"pending, but no such string: {context}: {source!r}")
    now = TS.read_text(encoding="utf-8")
    wrong = faults(now)
    tell(wrong)
    print(f"{sum(1 for _ in messages(now))} strings, {sum(map(len, wrong.values()))} to do")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
