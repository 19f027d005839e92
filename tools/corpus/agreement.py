#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How far two people who annotate the same articles without sight of each other agree. Standard library only.

  agreement.py pack first|second DRAFTS ARTICLES FOLDER   labels of the articles of FOLDER out of drafts, to model/corpus/agreement
  agreement.py score --tools TOOLS [--data DATA]          field by field, written and staged articles apart

DRAFTS and ARTICLES may be several, apart by commas. TOOLS is the folder of records.py, DATA the staged data (without it the
staged articles are left out)."""
import argparse
import json
import pathlib
import sys

import corpus
import draft
import ontology
from golden_format import parse_lines, to_report
from places import Places
from standoff import bare

FOLDER = corpus.ROOT / "agreement"


def command_pack(args):
    wanted = sorted(p.stem for p in pathlib.Path(args.folder).rglob("*.bede"))
    goldens = draft.articles_of(args.articles)
    countries, places = ontology.country_codes(corpus.KNOWLEDGE), Places(corpus.KNOWLEDGE)
    rows = {}
    for path in args.drafts.split(","):
        done, complaints = draft.completed(path, {n: goldens[n] for n in goldens}, countries, places)
        for complaint in complaints:
            if "there is no article" not in complaint:
                print(complaint, file=sys.stderr)
        for name in set(done) & set(wanted):
            text = goldens[name].text
            reports = [to_report(r, text, offsets=True) for r in parse_lines(goldens[name], done[name])]
            for report in reports:
                report["evidence"] = [{"start": e["start"], "end": e["end"]} for e in report["evidence"]]
            rows[name] = {"id": name, "reports": [bare(r, text, r["trigger"]["start"]) for r in reports]}
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{args.which}.jsonl"
    kept = {r["id"]: r for r in map(json.loads, path.read_text(encoding="utf-8").splitlines())} if path.exists() else {}
    kept.update(rows)
    lines = "".join(json.dumps(kept[n], ensure_ascii=False, separators=(",", ":")) + "\n" for n in sorted(kept))
    path.write_text(lines, encoding="utf-8")
    print(f"{len(rows)} articles packed, {len(kept)} in {path.name}; not found: {' '.join(n for n in wanted if n not in rows) or 'none'}")
    return 0


def labels(which, texts):
    rows = map(json.loads, (FOLDER / f"{which}.jsonl").read_text(encoding="utf-8").splitlines())
    return {r["id"]: corpus.with_quotes(r["reports"], texts[r["id"]]) for r in rows if r["id"] in texts}


def command_score(args):
    sys.path.insert(0, args.tools)
    import records as scorer
    groups = {"articles that we wrote": {e.id: e.text for e in corpus.written()}}
    if args.data:
        groups["staged articles"] = {e.id: e.text for e in corpus.standoff(args.data)}
    columns, results = [], []
    for title, texts in groups.items():
        first, second = labels("first", texts), labels("second", texts)
        both = sorted(first.keys() & second.keys())
        gold, system = ([{"id": n, "reports": side[n]} for n in both] for side in (first, second))
        columns.append(f"{len(both)} {title}")
        results.append(scorer.score([{"id": n, "full": texts[n]} for n in both], gold, system))
    print(f"| | {' | '.join(columns)} |\n| --- |{' ---: |' * len(columns)}")
    for name in results[0]:
        cells = " | ".join(f"{r[name]:.3f}" if isinstance(r[name], float) else str(r[name]) for r in results)
        print(f"| {name} | {cells} |")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    pack = verbs.add_parser("pack")
    pack.set_defaults(action=command_pack)
    pack.add_argument("which", choices=("first", "second"))
    for name in ("drafts", "articles", "folder"):
        pack.add_argument(name)
    score = verbs.add_parser("score")
    score.set_defaults(action=command_score)
    score.add_argument("--tools", required=True)
    score.add_argument("--data")
    args = parser.parse_args()
    sys.exit(args.action(args))


if __name__ == "__main__":
    main()
