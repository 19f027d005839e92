#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""docs/corpus.md: some articles of the corpus with their records, as a reader wants to see them. Standard library only.

  showcase.py ID...      writes docs/corpus.md
"""
import sys

import corpus

PAGE = corpus.HERE.parent.parent / "docs" / "corpus.md"
INTRODUCTION = """# The corpus: {count} articles with their records

Written for Bede, annotated by [the record's specification](records.md) and [the guide](../model/corpus/GUIDE.md); how it was made and what it
holds stands in [its card](../model/corpus/CARD.md). Persons, outlets and happenings are invented. The words that tell an event are
bold, with the number of its record. This page is made by `tools/corpus/showcase.py {ids}`.
"""


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def party(p):
    codes = " ".join(filter(None, [p.get("country"), *(p.get("sector") or [])]))
    name = p.get("name") or p.get("text") or "?"
    return f"{name} ({codes})" if codes else name


def when(date):
    if not date.get("start") and not date.get("end"):
        return "undated"
    if date["precision"] == "day" or not date.get("end"):
        return date["start"] + (" .." if date["precision"] == "interval" else "")
    return f"{date.get('start', '')} .. {date['end']}"


def number(n):
    low, best, high = n.get("low"), n.get("best"), n.get("high")
    if best is not None and low in (None, best):
        figure = f"{best:,}" if high is None else f"{best:,} at most {high:,}"
    elif low is not None and high is not None:
        figure = f"{low:,} to {high:,}"
    else:
        figure = f"at least {low:,}" if low is not None else f"at most {high:,}"
    said = ", ".join(s.get("name") or s.get("text") for s in n.get("sources") or [])
    return f"{n['what'] if n['what'] != 'other' else n['unit']} {figure}" + (f" (says {said})" if said else "")


def source(s):
    return s.get("name") or s.get("text") or s.get("kind")


def row(k, r):
    sides = [" + ".join(map(party, r.get(side) or [])) or "?" for side in ("actor", "recipient")]
    place = r.get("place") or {}
    where = ", ".join(filter(None, [place.get("name"), place.get("country") if place.get("precision") != "country" else ""]))
    counts = "; ".join(map(number, r.get("numbers") or []))
    says = " → ".join(map(source, r["sources"]))
    kind = f"{r['type']} {r.get('mode') or ''}".strip()
    return f"| {k} | {kind} | {r['status']} | {cell(sides[0])} → {cell(sides[1])} | {when(r.get('date') or {})} | {cell(where)} | {cell(counts)} | {cell(says)} |"


def marked(entry):
    """The text with each trigger bold and the numbers of its records behind it."""
    marks = {}
    for k, report in enumerate(entry.reports, 1):
        marks.setdefault((report["trigger"]["start"], report["trigger"]["end"]), []).append(k)
    out, at = [], 0
    for (start, end), numbers in sorted(marks.items()):
        if start >= at:
            out += [entry.text[at:start], f"**{entry.text[start:end]}**<sup>{', '.join(map(str, numbers))}</sup>"]
            at = end
    return "".join(out) + entry.text[at:]


def lines_of(entry):
    head = ", ".join(filter(None, [entry.head.get("outlet"), entry.head.get("published") or "undated"]))
    text = marked(entry)
    title, body = text.split("\n\n", 1) if entry.title else ("", text)
    lines = [f"## {title or 'A headline'}", "", f"*{head}* ({entry.kind}, `{entry.id}`)", ""]
    lines += [f"> {line}".rstrip() for line in body.splitlines()]
    lines += ["", "| | type | status | who → whom | when | where | how many | who says so |", "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    return lines + [row(k, r) for k, r in enumerate(entry.reports, 1)] + [""]


def main():
    ids = sys.argv[1:]
    entries = {e.id: e for e in corpus.written()}
    if not ids or any(name not in entries for name in ids):
        sys.exit(__doc__)
    lines = [INTRODUCTION.format(count=len(entries), ids=" ".join(ids))]
    for name in ids:
        lines += lines_of(entries[name])
    PAGE.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
