#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sentences that lexicon entries must and must not fire on: cases.tsv, `sentence <TAB> TYPE[/mode][; TYPE ...]`, `-` for nothing.

  run.py BEDE FOLDER [--accept]

A line that begins with `~` is right but not reached yet. The test fails if another line does not hold, or if one with `~` does; --accept rewrites the marks.
"""
import json
import pathlib
import subprocess
import sys

MARK = "~"


def reports_of(bede, sentences):
    lines = "".join(json.dumps({"id": str(k), "text": s, "published": "2024-05-15"}, ensure_ascii=False) + "\n" for k, s in enumerate(sentences))
    done = subprocess.run([bede, "code", "--format", "records", "--quiet", "-"], input=lines.encode(), capture_output=True, check=True)
    return [json.loads(line)["reports"] for line in done.stdout.decode().splitlines()]


def holds(expected, reports):
    """Every type (with its mode, where one is given) that is expected is there, and no other."""
    wanted = [] if expected == "-" else [tuple(x.strip().partition("/")[::2]) for x in expected.split(";")]
    left = [(r["type"], r["mode"]) for r in reports]
    for kind, mode in wanted:
        hit = next((x for x in left if x[0] == kind and mode in ("", x[1])), None)
        if hit is None:
            return False
        left.remove(hit)
    return not left


def main():
    bede, path, accept = sys.argv[1], pathlib.Path(sys.argv[2]) / "cases.tsv", "--accept" in sys.argv
    lines = path.read_text(encoding="utf-8").splitlines()
    cases = [(k, line.lstrip(MARK).split("\t")) for k, line in enumerate(lines) if line.strip() and not line.startswith("#")]
    bad = [k + 1 for k, cells in cases if len(cells) != 2]
    if bad:
        sys.exit(f"{path}: lines {bad} want two cells")
    changed, held = 0, 0
    for (k, (sentence, expected)), reports in zip(cases, reports_of(bede, [cells[0] for _, cells in cases])):
        fine = holds(expected, reports)
        held += fine
        if fine != lines[k].startswith(MARK):
            continue
        changed += 1
        lines[k] = ("" if fine else MARK) + lines[k].lstrip(MARK)
        given = "; ".join(f"{r['type']}/{r['mode']}" for r in reports) or "-"
        print(f"{path.name}:{k + 1}: {'holds now' if fine else 'no longer holds'}: {sentence}\n    right: {expected}\n    given: {given}")
    print(f"{held} of {len(cases)} sentences hold, {changed} marks differ")
    if accept:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return 0
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
