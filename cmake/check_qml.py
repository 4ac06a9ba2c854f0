#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_qml.py BUILD: qmllint and our own rules over ui/qml.

qmllint of Qt 6.4 does not know the base of a type in a namespace, nor what QtQml.Models defines, and
calls the id of an outer component "unqualified". So it is given a copy of the module that says these
things, and an id of the same file is let through. What it then says is a fault.

Our own rules: every file stands in ui/CMakeLists.txt; every qsTr has a `//:` comment that says where
it appears; a Text says its format, since text from outside must never be taken for HTML; colours come
from Theme.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
QML = ROOT / "ui/qml"
QMLLINT = next((path for path in ("/usr/lib/qt6/bin/qmllint", shutil.which("qmllint6"), shutil.which("qmllint"))
                if path and pathlib.Path(path).exists()), None)
# Of no use to us: ids inside contentItem cost nothing worth a fault; Qt.size() is what sourceSize takes.
SILENT = ["--deferred-property-id", "disable"]
KNOWN = re.compile(r"Cannot assign binding of type QSizeF to QSize"
                   r"|Property \"(?:filter|slice|map|join|some|every|indexOf|includes)\" not found on type \"(?:QVariantList|QStringList|QList<QString>)\""
                   r"|not found on type \"QQuickItem\"" # of what a Loader shows
                   r"|Property \"callLater\" is a QJSValue property")


def bases():
    """{class: base} of the view models, by their names without namespace."""
    found = {}
    for header in (ROOT / "ui").rglob("*.h"):
        found.update(re.findall(r"^class (\w+)(?: final)?\s*: public (\w+)", header.read_text(encoding="utf-8"), re.M))
    return found


def module(build, folder):
    """A copy of the module for qmllint in folder/Regie; returns {copy: source}."""
    target = folder / "Regie"
    target.mkdir()
    types = (build / "qml/Regie/regie_ui.qmltypes").read_text(encoding="utf-8").replace('"qlonglong"', '"int"')
    names = {name.split("::")[-1]: name for name in re.findall(r'^        name: "([\w:]+)"', types, re.M)}
    parents = bases()

    def parent(match):
        base = names.get(parents.get(match[1].split("::")[-1], ""))
        return match[0] + (f'\n        prototype: "{base}"' if base else "")
    without = r'        name: "([\w:]+)"\n        accessSemantics: "reference"(?!\n        prototype)'
    (target / "regie_ui.qmltypes").write_text(re.sub(without, parent, types), encoding="utf-8")
    files = {target / source.name: source for source in sorted(QML.rglob("*.qml"))}
    lines = ["module Regie", "typeinfo regie_ui.qmltypes", "depends QtQml.Models", "depends QtQuick"]
    for copy, source in files.items():
        shutil.copy(source, copy)
        single = "singleton " if "pragma Singleton" in source.read_text(encoding="utf-8") else ""
        lines.append(f"{single}{source.stem} 1.0 {source.name}")
    (target / "qmldir").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return files


def lint(build):
    with tempfile.TemporaryDirectory() as folder:
        files = module(build, pathlib.Path(folder))
        done = subprocess.run([QMLLINT, *SILENT, "-I", folder, "--json", "-", *map(str, files)],
                              capture_output=True, text=True)
        try:
            results = json.loads(done.stdout)["files"]
        except ValueError:
            return [f"qmllint: {done.stdout}{done.stderr}"]
        faults = []
        for result in results:
            source = files[pathlib.Path(result["filename"])]
            text = source.read_text(encoding="utf-8")
            ids = set(re.findall(r"^\s*id: (\w+)", text, re.M))
            for said in result["warnings"]:
                start = said.get("charOffset", 0)
                word = text[start:start + said.get("length", 0)]
                if said["type"] == "info" or KNOWN.search(said["message"]) or \
                        (said["message"] == "Unqualified access" and word in ids | {"StandardKey"}):
                    continue
                faults.append(f"{source.relative_to(ROOT)}:{said.get('line', 0)}: {said['message']} ({word})")
        return faults


def block(text, start):
    """From the brace at `start` to the one that closes it; what is in deeper braces left out."""
    depth, own = 0, []
    for letter in text[start:]:
        depth += (letter == "{") - (letter == "}")
        if depth == 1:
            own.append(letter)
        if depth == 0:
            break
    return "".join(own)


def rules():
    faults = []
    listed = (ROOT / "ui/CMakeLists.txt").read_text(encoding="utf-8")
    for source in sorted(QML.rglob("*.qml")):
        text, name = source.read_text(encoding="utf-8"), source.relative_to(ROOT)
        lines = text.split("\n")

        def fault(at, words):
            faults.append(f"{name}:{text.count(chr(10), 0, at) + 1}: {words}")
        if f"qml/{source.relative_to(QML)}" not in listed:
            faults.append(f"{name}: not in ui/CMakeLists.txt")
        for found in re.finditer(r"qsTr\(", text):
            line = text.count("\n", 0, found.start())
            # A comment stands on the line or above it; it holds for every text of the statement below it.
            above = line
            while above > 0 and "//" not in lines[above] and \
                    ("//" in lines[above - 1] or re.search(r"qsTr\(|[?:,(+&|\[]\s*$", lines[above - 1])):
                above -= 1
            if "//" not in lines[above]:
                fault(found.start(), "qsTr without a //: comment above it")
        for found in re.finditer(r"(?<![\w.])(?:Text|TextEdit|Label) \{", text):
            if "textFormat:" not in block(text, found.end() - 1):
                fault(found.start(), "a text that does not say its textFormat")
        if source.name != "Theme.qml":
            for found in re.finditer(r'"#[0-9a-fA-F]{3,8}"', text):
                fault(found.start(), "a colour that is not from Theme")
    return faults


def main():
    build = pathlib.Path(sys.argv[1])
    if not QMLLINT:
        print("SKIPPED: qmllint (qt6-declarative-dev-tools) is not on this machine")
        return 0
    if not (build / "qml/Regie/regie_ui.qmltypes").exists():
        print("SKIPPED: the window has not been built; qmllint does not know its types")
        return 0
    faults = lint(build) + rules()
    print("\n".join(faults + [f"{len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
