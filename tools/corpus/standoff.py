#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Labels of staged articles without their text, and back. Standard library only.

  standoff.py pack FOLDER                       .bede files of staged articles to model/corpus/standoff
  standoff.py unpack --data DATA FOLDER         and back, to read and to mend (the folder is not to be committed)
  standoff.py join --data DATA A.jsonl G.jsonl  articles and reports in the shape of records-dev

Each .bede file names its set and the article's id there: `origin: polnear ID`. DATA is the folder of staged data.
"""
import argparse
import collections
import json
import pathlib
import sys

import corpus
from golden_format import read_golden, span_of, to_report, write_report


def bare(item, text, near):
    """An item without words of the text: offsets instead, the cue's too (its place nearest to `near`)."""
    if isinstance(item, list):
        return [bare(i, text, near) for i in item]
    if not isinstance(item, dict):
        return item
    at = (span_of(item) or [near])[0]
    out = {k: bare(v, text, at) for k, v in item.items() if k not in ("text", "cue") and v not in ("", None, [], {})}
    if item.get("cue"):
        places = [m for m in range(len(text)) if text.startswith(item["cue"], m)]
        start = min(places, key=lambda m: abs(m - at))
        out["cue"] = [start, start + len(item["cue"])]
    return out


def packed(path):
    golden = read_golden(path)
    source, _, article = golden.head["origin"].partition(" ")
    head = {k: golden.head[k] for k in ("published", "outlet") if k in golden.head}
    reports = [to_report(r, golden.text, offsets=True) for r in golden.records]
    for report in reports:
        report["evidence"] = [{"start": e["start"], "end": e["end"]} for e in report["evidence"]]
    rows = [bare(r, golden.text, r["trigger"]["start"]) for r in reports]
    return {"id": path.stem, "source": source, "article": article, "sha256": corpus.text_hash(golden.text), "length": len(golden.text),
            **head, "reports": rows}


def command_pack(args):
    rows = collections.defaultdict(list)
    for path in sorted(pathlib.Path(args.folder).rglob("*.bede")):
        row = packed(path)
        rows[row["source"]].append(row)
    for source, entries in rows.items():
        lines = "".join(json.dumps(e, ensure_ascii=False, separators=(",", ":")) + "\n" for e in sorted(entries, key=lambda e: e["id"]))
        (corpus.ROOT / "standoff" / f"{source}.jsonl").write_text(lines, encoding="utf-8")
    print({source: len(entries) for source, entries in sorted(rows.items())})
    return 0


def command_unpack(args):
    folder = pathlib.Path(args.folder)
    folder.mkdir(parents=True, exist_ok=True)
    rows = {r["id"]: r for r in corpus.standoff_rows()}
    for entry in corpus.standoff(args.data):
        row = rows[entry.id]
        head = [f"id: {entry.id}", "kind: staged", f"origin: {row['source']} {row['article']}"]
        head += [f"{k}: {entry.head[k]}" for k in ("published", "outlet") if entry.head.get(k)]
        head += [f"title: {entry.title}"] if entry.title else []
        body = entry.text[len(entry.title) + 2:] if entry.title else entry.text
        lines = [line for report in entry.reports for line in write_report(report, entry.text)]
        (folder / f"{entry.id}.bede").write_text("\n".join([*head, "--- text", body, "--- records", *lines]) + "\n", encoding="utf-8")
    return 0


def command_join(args):
    corpus.to_json(corpus.standoff(args.data), args.articles, args.gold)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, action, words in (("pack", command_pack, ["folder"]), ("unpack", command_unpack, ["folder"]),
                                ("join", command_join, ["articles", "gold"])):
        verb = verbs.add_parser(name)
        verb.set_defaults(action=action)
        for word in words:
            verb.add_argument(word)
        if name != "pack":
            verb.add_argument("--data", required=True)
    args = parser.parse_args()
    try:
        sys.exit(args.action(args))
    except corpus.CorpusError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
