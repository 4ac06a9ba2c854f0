#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes required-r4.json from the definitions of FHIR R4 (4.0.1): which elements a type must have,
which codes an element with a required binding may hold, and which elements are dates of what kind. Types are named as in resources/fhir.

    make_required.py profiles-resources.json profiles-types.json valuesets.json > required-r4.json
"""
import json
import sys


def type_name(path):
    parts = path.split(".")
    return parts[0] + "".join(p[0].upper() + p[1:] for p in parts[1:])


def codes_of(valueset, systems, sets):
    codes = []
    for include in valueset.get("compose", {}).get("include", []):
        if include.get("filter") or include.get("valueSet"):
            return None
        if include.get("concept"):
            codes += [c["code"] for c in include["concept"]]
            continue
        system = systems.get(include.get("system"))
        if system is None or system.get("content") != "complete":
            return None
        stack = list(system.get("concept", []))
        while stack:
            concept = stack.pop()
            codes.append(concept["code"])
            stack += concept.get("concept", [])
    return sorted(set(codes)) or None


def main():
    bundles = [json.load(open(f)) for f in sys.argv[1:4]]
    systems, sets = {}, {}
    for entry in bundles[2]["entry"]:
        r = entry["resource"]
        if r["resourceType"] == "CodeSystem":
            systems[r["url"]] = r
        elif r["resourceType"] == "ValueSet":
            sets[r["url"]] = r
    required, codes, dates = {}, {}, {}
    for bundle in bundles[:2]:
        for entry in bundle["entry"]:
            r = entry["resource"]
            if r["resourceType"] != "StructureDefinition" or r.get("kind") == "logical" or r.get("derivation") == "constraint":
                continue
            for e in r.get("snapshot", {}).get("element", []):
                if "." not in e["path"]:
                    continue
                parent, name = e["path"].rsplit(".", 1)
                owner = type_name(parent)
                if e.get("min", 0) > 0 and not (owner == "Narrative" or name in ("url",) and owner == "Extension"):
                    required.setdefault(owner, []).append(name)
                kinds = [t["code"] for t in e.get("type", [])]
                for kind in set(kinds) & {"date", "dateTime", "instant"}:
                    full = name[:-3] + kind[0].upper() + kind[1:] if name.endswith("[x]") else name
                    dates.setdefault(owner, {})[full] = kind
                binding = e.get("binding", {})
                if kinds == ["code"] and binding.get("strength") == "required":
                    found = sets.get(binding.get("valueSet", "").split("|")[0])
                    values = codes_of(found, systems, sets) if found else None
                    if values and len(values) <= 60:
                        codes.setdefault(owner, {})[name] = values
    json.dump({"required": {k: sorted(set(v)) for k, v in sorted(required.items())},
               "codes": dict(sorted(codes.items())),
               "dates": {k: dict(sorted(v.items())) for k, v in sorted(dates.items())}}, sys.stdout, separators=(",", ":"))


main()
