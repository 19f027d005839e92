#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How `bede code` does on a split of the corpus: scores, by type and status, and the commonest kinds of error, as Markdown.

  measure.py --bede BEDE --tools TOOLS [--data DATA] [--split dev]

TOOLS is the folder of records.py, the scorer; DATA the staged data, for the staged articles too. Standard library only."""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

import corpus

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "model"))
import reports  # noqa: E402

FIELDS = ("event F1", "event P", "event R", "record F1", "whole record F1", "type", "status", "actor code", "actor name", "recipient code",
          "recipient name", "date", "place", "numbers", "sources")


def coded(bede, entries):
    """{article id: the program's reports}."""
    lines = []
    for e in entries:
        body = e.text[len(e.title) + 2:] if e.title else e.text
        head = {k: e.head[k] for k in ("published", "outlet", "url") if e.head.get(k)}
        lines.append(json.dumps({"id": e.id, "title": e.title, "text": body, **head}, ensure_ascii=False))
    done = subprocess.run([bede, "code", "--format", "records", "--quiet", "-"], input="\n".join(lines).encode(), capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{bede} failed: {done.stderr.decode()}")
    return {d["id"]: d["reports"] for d in map(json.loads, done.stdout.decode().splitlines())}


def pairs_of(scorer, entry, system):
    """(gold, system) of the scorer's matching; None for the side that is missing."""
    cells = scorer.sentence_bounds(entry.text)
    gold_cells = [scorer.cells_touched(scorer.spans_of(r, entry.text), cells) for r in entry.reports]
    system_cells = [scorer.cells_touched(scorer.spans_of(r, entry.text), cells) for r in system]
    weights = {(i, j): scorer.similarity(g, s, gold_cells[i], system_cells[j])
               for i, g in enumerate(entry.reports) for j, s in enumerate(system)}
    match = scorer.assign(weights)
    out = [(g, system[match[i]] if i in match else None) for i, g in enumerate(entry.reports)]
    return out + [(None, s) for j, s in enumerate(system) if j not in match.values()]


def party_errors(scorer, gold, system, side):
    want, have = scorer.codes(gold, side), scorer.codes(system, side)
    if want == have:
        return
    if not have:
        yield f"{side} missing"
    elif not want:
        yield f"{side} where there is none"
    elif {c for c, _ in want} == {c for c, _ in have}:
        yield f"{side}: sector"
    elif {s for _, s in want} == {s for _, s in have}:
        yield f"{side}: country"
    else:
        yield f"{side}: another party, or not all"


def cell_errors(scorer, gold, system):
    """Kinds of error of a matched pair."""
    if gold["type"] != system["type"]:
        yield f"type: {gold['type']} taken for {system['type']}"
    if gold["status"] != system["status"]:
        yield f"status: {gold['status']} taken for {system['status']}"
    for side in ("actor", "recipient"):
        yield from party_errors(scorer, gold, system, side)
    for field, right in (("date", scorer.date_right(gold, system)), ("place", scorer.place_right(gold, system))):
        if not right:
            known = scorer.known(gold, field), scorer.known(system, field)
            yield f"{field} " + ("wrong" if all(known) else "missing" if known[0] else "where there is none")
    if scorer.numbers_of(gold) != scorer.numbers_of(system):
        yield "numbers " + ("missing" if not scorer.numbers_of(system) else "where there are none" if not scorer.numbers_of(gold) else "wrong or not all")
    want, have = scorer.names(scorer.beyond_outlet(gold)), scorer.names(scorer.beyond_outlet(system))
    if scorer.soft_name_f1(want, have) != 1.0:
        yield "sources " + ("missing" if not have else "where there is only the outlet" if not want else "wrong or not all")


def errors_of(scorer, pairs):
    for gold, system in pairs:
        if system is None:
            yield f"missed: {gold['type']}, {gold['status']}"
        elif gold is None:
            yield f"invented: {system['type']}, {system['status']}"
        else:
            yield from cell_errors(scorer, gold, system)


def recall_rows(title, pairs, key, order):
    """Gold, found, right type and status, of each value of a field; and how many the program gives."""
    lines = [f"| {title} | gold | found | type and status right | given by the program |", "| --- | ---: | ---: | ---: | ---: |"]
    for value in order:
        gold = [(g, s) for g, s in pairs if g is not None and g[key] == value]
        found = [(g, s) for g, s in gold if s is not None]
        right = sum(g["type"] == s["type"] and g["status"] == s["status"] for g, s in found)
        given = sum(s is not None and s[key] == value for _, s in pairs)
        share = f" ({len(found) / len(gold):.0%})" if gold else ""
        lines.append(f"| {value} | {len(gold)} | {len(found)}{share} | {right} | {given} |")
    return lines + [""]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bede", required=True)
    parser.add_argument("--tools", required=True)
    parser.add_argument("--data")
    parser.add_argument("--split", default="dev", choices=("train", "dev"))
    args = parser.parse_args()
    sys.path.insert(0, args.tools)
    import records as scorer
    entries = reports.load(args.split, args.data)
    system = coded(args.bede, entries)
    for title, kind in (("articles that we wrote", [e for e in entries if not e.source]), ("staged articles", [e for e in entries if e.source])):
        if kind:
            articles = [{"id": e.id, "full": e.text} for e in kind]
            gold = [{"id": e.id, "reports": e.reports} for e in kind]
            scores = scorer.score(articles, gold, [{"id": e.id, "reports": system.get(e.id, [])} for e in kind])
            print(f"**{len(kind)} {title}**, {scores['gold']} reports, {scores['system']} given by the program\n\n| | |\n| --- | ---: |")
            print("\n".join(f"| {name} | {scores[name]:.3f} |" for name in FIELDS if name in scores) + "\n")
    pairs = [p for e in entries for p in pairs_of(scorer, e, system.get(e.id, []))]
    print("\n".join(recall_rows("type", pairs, "type", scorer.TYPES) + recall_rows("status", pairs, "status", scorer.STATUS)))
    kinds = collections.Counter(errors_of(scorer, pairs))
    print("| the commonest kinds of error | times |\n| --- | ---: |\n" + "\n".join(f"| {name} | {n} |" for name, n in kinds.most_common(20)))


if __name__ == "__main__":
    main()
