#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the corpus holds, as Markdown: `make corpus-report`. --card writes it into model/corpus/CARD.md. Standard library only."""
import argparse
import collections
import sys

import corpus
import ontology

BEGIN, END = "<!-- coverage -->", "<!-- /coverage -->"
FLOORS = {"type": 150, "mode": 15, "status": 300, "chain of two and more": 800, "chain of three and more": 200,
          "no named actor or no named recipient": 800}


def named(parties):
    return any(p.get("name") for p in parties or [])


def traits(report):
    """Names of what a report shows, for counting."""
    sources = report.get("sources") or []
    actor, recipient = report.get("actor"), report.get("recipient")
    yield from (f"chain of {word} and more" for word, n in (("two", 2), ("three", 3), ("four", 4)) if len(sources) >= n)
    if not named(actor) or not named(recipient):
        yield "no named actor or no named recipient"
    if not named(actor) and not named(recipient):
        yield "no named party at all"
    yield from (f"no {side}" for side, parties in (("actor", actor), ("recipient", recipient)) if not parties)
    yield from (f"several {side}s" for side, parties in (("actor", actor), ("recipient", recipient)) if len(parties or []) > 1)
    if len(report.get("evidence") or []) > 1:
        yield "told in several sentences"
    yield from (f"with a {cell}" for cell in ("date", "place") if any(report.get(cell, {}).get(k) for k in ("start", "end", "name", "country")))
    numbers = report.get("numbers") or []
    yield from (f"number: {n['what']}" for n in numbers)
    if any(n.get("low") is not None and n.get("low") != n.get("best") or n.get("high") is not None for n in numbers):
        yield "number with bounds"
    if any(n.get("sources") for n in numbers):
        yield "number with a source of its own"
    if any(c > 1 for c in collections.Counter(n["what"] for n in numbers if n["what"] != "other").values()):
        yield "rival numbers"


def rows_of(counter, order=None):
    names = order or [n for n, _ in counter.most_common()]
    return [f"| {name} | {counter[name]} |" for name in names]


def table(title, counter, order=None):
    return [f"| {title} | reports |", "| --- | ---: |", *rows_of(counter, order), ""]


def type_rows(reports):
    kinds = collections.Counter(r["type"] for r in reports)
    modes = collections.Counter((r["type"], r.get("mode") or "-") for r in reports)
    lines = ["| type | reports | by mode |", "| --- | ---: | --- |"]
    for kind in ontology.MODES:
        parts = ", ".join(f"{mode} {modes[kind, mode]}" for mode in [*ontology.MODES[kind], "-"] if modes[kind, mode] or mode != "-")
        lines.append(f"| {kind} | {kinds[kind]} | {parts} |")
    return lines + [""]


def missed(reports, shown):
    """The floors that are not reached, one a line."""
    kinds = collections.Counter(r["type"] for r in reports)
    modes = collections.Counter((r["type"], r.get("mode") or "") for r in reports)
    states = collections.Counter(r["status"] for r in reports)
    for kind in ontology.MODES:
        if kinds[kind] < FLOORS["type"]:
            yield f"{kind}: {kinds[kind]} of {FLOORS['type']}"
        for mode in ontology.MODES[kind]:
            if modes[kind, mode] < FLOORS["mode"]:
                yield f"{kind} {mode}: {modes[kind, mode]} of {FLOORS['mode']}"
    yield from (f"{s}: {states[s]} of {FLOORS['status']}" for s in ontology.STATUSES if states[s] < FLOORS["status"])
    yield from (f"{t}: {shown[t]} of {n}" for t, n in FLOORS.items() if t not in ("type", "mode", "status") and shown[t] < n)


def scenes(entries):
    """Countries and territories that a written article's parties and places name."""
    codes = set()
    for entry in entries:
        for report in entry.reports:
            parties = (report.get("actor") or []) + (report.get("recipient") or []) + [report.get("place") or {}]
            codes |= {p["country"] for p in parties if p.get("country") and p["country"] not in ontology.NO_STATE}
    return codes


def lines_of(entries, rows):
    texts = [e for e in entries if e.kind != "headline"]
    empty = sum(not e.reports for e in entries)
    reports = [r for e in entries for r in e.reports]
    real = [r for row in rows for r in row["reports"]]
    shown = collections.Counter(t for r in reports + real for t in traits(r))
    words = sum(len(e.text.split()) for e in entries)
    years = collections.Counter(f"{e.head['published'][:3]}0s" if e.head.get("published") else "undated" for e in entries)
    out = [f"{len(texts)} texts and {len(entries) - len(texts)} headlines that we wrote ({words:,} words) with {len(reports):,} reports; "
           f"{len(rows)} staged articles with {len(real):,}. {empty} of the written articles ({empty / max(len(entries), 1):.0%}) hold no event. "
           f"The written ones name parties or places of {len(scenes(entries))} countries and territories.", ""]
    out += type_rows(reports + real)
    out += table("status", collections.Counter(r["status"] for r in reports + real), ontology.STATUSES)
    out += table("reports with", shown, sorted(shown, key=lambda t: (-shown[t], t)))
    out += ["| kind of article | articles |", "| --- | ---: |", *rows_of(collections.Counter(e.kind for e in entries)), ""]
    out += ["| published | articles |", "| --- | ---: |", *rows_of(years, sorted(years)), ""]
    out += ["| staged set | articles |", "| --- | ---: |", *rows_of(collections.Counter(r["source"] for r in rows)), ""]
    short = list(missed(reports + real, shown))
    return out + (["Not reached: " + "; ".join(short) + "."] if short else ["Every floor of coverage is reached."])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--card", action="store_true", help="write the tables into the card")
    args = parser.parse_args()
    text = "\n".join(lines_of(list(corpus.written()), list(corpus.standoff_rows())))
    if not args.card:
        print(text)
        return
    path = corpus.ROOT / "CARD.md"
    card = path.read_text(encoding="utf-8")
    if BEGIN not in card or END not in card:
        sys.exit(f"{path} wants the lines {BEGIN} and {END}")
    path.write_text(f"{card.partition(BEGIN)[0]}{BEGIN}\n{text}\n{END}{card.partition(END)[2]}", encoding="utf-8")


if __name__ == "__main__":
    main()
