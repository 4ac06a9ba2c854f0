#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether anything of the shared data is hidden, or says nothing: lens_coverage.py PROBE SHARED [--verbose KIND] [--lang nl]

PROBE is the program lens_probe; SHARED the folder with data/, medmij/ and tools/leaves.py. Ends with 77 when SHARED is
not there, with 1 when a figure is under its bound.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

BOUNDS = {"alles": 98.0, "worst kind": 95.0, "meer": 85.0, "quiet": 99.0}


def shown(probe, folders, language):
    out = subprocess.run([probe, "--bodies", "--lang", language, *folders], check=True, capture_output=True).stdout
    return [(json.loads(fact.pop("body")), fact) for fact in json.loads(out)["facts"]]


def figures(pairs, leaves, language, verbose):
    kinds = collections.defaultdict(lambda: [0] * 6)
    raw, gaps = [], collections.Counter()
    for resource, fact in pairs:
        if resource["resourceType"] in leaves.SKIP_TYPES:
            continue
        sums = kinds[fact["kind"]]
        for place, depth in ((0, "alles"), (2, "meer")):
            found, total, missing = leaves.coverage(resource, fact, depth)
            sums[place] += found
            sums[place + 1] += total
            for path, value in missing:
                gaps[(depth, resource["resourceType"], path, str(value)[:60] if verbose else "")] += 1
        noise = leaves.noise(fact, resource, language)
        sums[4] += 1
        sums[5] += not noise
        for what, why in noise:
            gaps[("noise", fact["kind"], why, what)] += 1
        title = fact["title"]
        if not title or title in (resource.get("id"), resource["resourceType"]):
            raw.append(fact["kind"])
    return kinds, raw, gaps


def main():
    probe, shared = sys.argv[1:3]
    language = sys.argv[sys.argv.index("--lang") + 1] if "--lang" in sys.argv else "nl"
    verbose = sys.argv[sys.argv.index("--verbose") + 1] if "--verbose" in sys.argv else ""
    if not os.path.exists(os.path.join(shared, "tools", "leaves.py")):
        print("skipped: the shared data is not here")
        sys.exit(77)
    sys.path.insert(0, os.path.join(shared, "tools"))
    sys.dont_write_bytecode = True
    import leaves

    with tempfile.TemporaryDirectory() as resolved:
        subprocess.run([sys.executable, "-B", os.path.join(shared, "medmij", "resolve.py"), resolved], check=True,
                       stdout=subprocess.DEVNULL)
        for folder, _, names in os.walk(resolved):
            for name in names:
                if name.endswith(".xml"):  # the same resources are there as JSON
                    os.remove(os.path.join(folder, name))
        data = [os.path.join(shared, "data", name) for name in ("zib2017", "zib2020")]
        pairs = shown(probe, [resolved, *data], language)
    kinds, raw, gaps = figures(pairs, leaves, language, verbose)
    share = lambda a, b: 100.0 * a / max(1, b)
    for kind, k in sorted(kinds.items(), key=lambda item: share(item[1][2], item[1][3])):
        print(f"{kind:<28} n {k[4]:<4} alles {share(k[0], k[1]):5.1f}  meer {share(k[2], k[3]):5.1f}  quiet {share(k[5], k[4]):5.1f}  missing at meer {k[3] - k[2]}")
    for gap, count in gaps.most_common(60 if not verbose else 400):
        if not verbose or verbose in gap[:2] or verbose == "all":
            print(count, *gap)
    sums = [sum(k[i] for k in kinds.values()) for i in range(6)]
    result = {"alles": share(sums[0], sums[1]), "meer": share(sums[2], sums[3]), "quiet": share(sums[5], sums[4]),
              "worst kind": min(share(k[0], k[1]) for k in kinds.values())}
    print(f"{sums[4]} resources, raw titles {len(raw)}, " + ", ".join(f"{k} {v:.2f}" for k, v in result.items()))
    sys.exit(1 if raw or any(result[name] < bound for name, bound in BOUNDS.items()) else 0)


if __name__ == "__main__":
    main()
