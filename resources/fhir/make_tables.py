#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the compact element tables that XML is read with.

    make_tables.py FACTS_DIR      reads FACTS_DIR/fhir-types-{stu3,r4}.json, writes elements-*.json here

The facts come from HL7's definitions (FHIR 3.0.2 and 4.0.1): per type its elements, `[T]` repeats.
The tables hold per type `base` (left out when there is none) and `elements`: name -> code, where a
code is s (string), n (number), b (boolean), x (XHTML), r (any resource) or the name of a type;
a `*` before it says that the element repeats.
"""
import json
import os
import sys

PRIMITIVES = {"string": "s", "number": "n", "boolean": "b"}
RESOURCES = {"FhirResource", "BundleContentType", "Resource"}


def code_of(kind, type_name, element):
    if (type_name, element) == ("Narrative", "div"):
        return "x"
    repeats = isinstance(kind, list)
    name = kind[0] if repeats else kind
    if name in PRIMITIVES:
        code = PRIMITIVES[name]
    elif name.startswith("'"):
        code = "s"
    elif name in RESOURCES:
        code = "r"
    else:
        code = name
    return ("*" if repeats else "") + code


def main():
    folder = sys.argv[1]
    here = os.path.dirname(os.path.abspath(__file__))
    for version in ("stu3", "r4"):
        with open(os.path.join(folder, f"fhir-types-{version}.json"), encoding="utf-8") as source:
            facts = json.load(source)
        types = {}
        for name in sorted(facts):
            entry = {}
            bases = facts[name].get("extends") or []
            if bases:
                entry["base"] = bases[0]
            elements = facts[name]["elements"]
            entry["elements"] = {
                element: code_of(elements[element], name, element) for element in sorted(elements)
            }
            types[name] = entry
        path = os.path.join(here, f"elements-{version}.json")
        lines = [f"{json.dumps(name)}:{json.dumps(types[name], separators=(',', ':'))}" for name in types]
        with open(path, "w", encoding="utf-8") as out:
            out.write('{"types":{\n' + ",\n".join(lines) + "\n}}\n")
        print(path, len(types), "types")


if __name__ == "__main__":
    main()
