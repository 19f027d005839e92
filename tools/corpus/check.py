#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Is the corpus whole? Schema, spans, codes, dates, sources, splits, hands, and that no two articles share their wording.
`make corpus-check`. With --data DATA also that the staged texts are those which were annotated. Standard library only."""
import argparse
import collections
import datetime
import re
import sys

import corpus
import ontology
from golden_format import PRECISIONS, SECTORS, GoldenError, span_of

LONGEST_SHARED = 12     # words that two articles must not have in a row
COMMON = 5              # words of a run that must not recur ...
COMMON_SHARE = 0.01     # ... in more than this share of the articles
WORD = re.compile(r"\w+(?:['\u2019]\w+)?")


def code_faults(item, countries):
    if item.get("country") and item["country"] not in countries:
        yield f"country {item['country']}"
    for sector in item.get("sector") or []:
        if sector not in SECTORS:
            yield f"sector {sector}"


def day_faults(date):
    try:
        days = [datetime.date.fromisoformat(date[k]) for k in ("start", "end") if date.get(k)]
    except ValueError as error:
        yield f"date {error}"
        return
    if date.get("precision", "unknown") not in PRECISIONS:
        yield f"date precision {date['precision']}"
    if date.get("precision", "unknown") != "unknown" and not days or days != sorted(days):
        yield f"date {date.get('start')}..{date.get('end')}"
    if date.get("precision") == "day" and len(set(days)) != 1:
        yield "a day that ends on another"


def number_faults(number, countries):
    bounds = [number[k] for k in ("low", "best", "high") if number.get(k) is not None]
    if number["what"] not in ontology.COUNTED or not bounds or bounds != sorted(bounds):
        yield f"number {number['what']} {bounds}"
    if number["what"] == "other" and not number.get("unit"):
        yield "number other without its unit"
    for source in number.get("sources") or []:
        yield from source_faults(source, countries)


def source_faults(source, countries):
    if source.get("kind") not in ontology.KINDS:
        yield f"kind of source {source.get('kind')}"
    yield from code_faults(source, countries)


def span_faults(item, length):
    """Every pair of offsets lies in the text and is not empty."""
    if isinstance(item, list):
        for part in item:
            yield from span_faults(part, length)
    elif isinstance(item, dict):
        span = span_of(item)
        if span and not 0 <= span[0] < span[1] <= length:
            yield f"span {span[0]}..{span[1]} of {length}"
        for part in item.values():
            yield from span_faults(part, length)


def report_faults(report, outlet, length, countries):
    kind, status, mode = report["type"], report["status"], report.get("mode") or ""
    if kind not in ontology.MODES or mode and mode not in ontology.MODES[kind]:
        yield f"type {kind} {mode}"
        return
    if status not in ontology.STATUSES or (report.get("plover") or "") != ontology.plover_label(kind, status):
        yield f"status {status} with PLOVER label {report.get('plover')}"
    if not report["cameo"].startswith(tuple(ontology.ROOTS[kind].split())):
        yield f"CAMEO {report['cameo']} for {kind}"
    for party in (report.get("actor") or []) + (report.get("recipient") or []):
        yield from code_faults(party, countries)
    yield from day_faults(report.get("date") or {})
    place = report.get("place") or {}
    if place and (place.get("country") or "ISL") not in countries | {"ISL"}:
        yield f"place in {place['country']}"
    for number in report.get("numbers") or []:
        yield from number_faults(number, countries)
    sources = report.get("sources") or []
    for source in sources:
        yield from source_faults(source, countries)
    if not sources or sources[-1].get("name") != outlet or sources[-1].get("kind") != "outlet":
        yield f"the last source is not the outlet {outlet}"
    trigger, evidence = report.get("trigger") or {}, report.get("evidence") or []
    if not any(e["start"] <= trigger.get("start", -1) and trigger.get("end", -1) <= e["end"] for e in evidence):
        yield "no evidence around the trigger"
    yield from span_faults(report, length)


def schema_faults(entries, rows):
    countries = ontology.country_codes(corpus.KNOWLEDGE)
    texts = [(e.id, e.head.get("outlet"), len(e.text), e.reports) for e in entries]
    for name, outlet, length, reports in texts + [(r["id"], r.get("outlet"), r["length"], r["reports"]) for r in rows]:
        for k, report in enumerate(reports):
            for fault in report_faults(report, outlet, length, countries):
                yield f"{name}[{k}] {report['type']}: {fault}"


def split_faults(entries, rows):
    """Every article in one split, about 80 / 10 / 10, articles of one staged story together."""
    splits = corpus.splits()
    ids = [e.id for e in entries] + [r["id"] for r in rows]
    yield from (f"{name}: twice" for name, n in collections.Counter(ids).items() if n > 1)
    yield from (f"{name}: in no split" for name in ids if name not in splits)
    yield from (f"splits.tsv: there is no article {name}" for name in splits.keys() - set(ids))
    counts = collections.Counter(splits[name] for name in ids if name in splits)
    for split, share in zip(corpus.SPLITS, (0.8, 0.1, 0.1)):
        if abs(counts[split] / max(len(ids), 1) - share) > 0.02:
            yield f"split {split} holds {counts[split]} of {len(ids)}"
    texts = collections.defaultdict(set)
    for row in rows:
        texts[row["sha256"]].add(row["id"])
    yield from (f"{' '.join(sorted(same))}: one text" for same in texts.values() if len(same) > 1)


def hand_faults(ids):
    """Who writes does not annotate, and a third reads (hands.tsv: id, writer, annotator, reader, second)."""
    lines = (corpus.ROOT / "hands.tsv").read_text(encoding="utf-8").splitlines()[1:]
    hands = {line.split("\t")[0]: line.split("\t")[1:] for line in lines}
    for name in ids:
        mine = [h for h in hands.get(name, []) if h]
        if len(mine) < (2 if hands.get(name, ["x"])[0] == "" else 3) or len(set(mine)) != len(mine):
            yield f"{name}: hands {mine}"


def grams(words, size):
    return {tuple(words[k:k + size]) for k in range(len(words) - size + 1)}


def is_name(run):
    """A run that is mostly names and figures."""
    return sum(w[0].isupper() or w[0].isdigit() for w in run) > len(run) / 2


def wording_faults(entries):
    owners, shared, common = {}, collections.Counter(), collections.Counter()
    phrases = (corpus.ROOT / "set_phrases.txt").read_text(encoding="utf-8").splitlines()
    phrases = [f" {p} " for p in phrases if p and not p.startswith("#")]
    for entry in entries:
        words = WORD.findall(entry.text)
        for run in grams([w.lower() for w in words], LONGEST_SHARED):
            other = owners.setdefault(run, entry.id)
            if other != entry.id:
                shared[other, entry.id] += 1
        common.update({tuple(w.lower() for w in run) for run in grams(words, COMMON) if not is_name(run)})
    yield from (f"{a} and {b} share {LONGEST_SHARED} words and more" for a, b in sorted(shared))
    for run, count in common.most_common():
        if count <= COMMON_SHARE * len(entries):
            break
        if not any(f" {' '.join(run)} " in p or p in f" {' '.join(run)} " for p in phrases):
            yield f"{' '.join(run)!r} stands in {count} articles"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", help="folder of the staged data: check the staged texts too")
    args = parser.parse_args()
    try:
        entries, rows = list(corpus.written()), list(corpus.standoff_rows())
        faults = [*schema_faults(entries, rows), *split_faults(entries, rows), *wording_faults(entries)]
        faults += hand_faults([e.id for e in entries] + [r["id"] for r in rows])
        if args.data:
            print(f"{sum(1 for _ in corpus.standoff(args.data))} staged texts are the annotated ones")
    except (GoldenError, corpus.CorpusError) as error:
        sys.exit(str(error))
    print("\n".join(faults))
    reports = sum(len(e.reports) for e in entries), sum(len(r["reports"]) for r in rows)
    print(f"corpus: {len(entries)} written articles with {reports[0]} reports, {len(rows)} staged with {reports[1]}, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
