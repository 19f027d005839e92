#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The corpus of reports (model/corpus) for training and scoring. Standard library only.

  reports.py --split dev [--data DATA] A.jsonl G.jsonl    articles and reports of one split in the shape of records-dev

`load` gives whole articles, `sentences` what a tagger of triggers and cells learns from. The test split is for the last
measurement alone: asking for it wants `final=True` (--final)."""
import argparse
import dataclasses
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tools" / "corpus"))
import corpus  # noqa: E402
from sentences import sentences as sentence_spans  # noqa: E402


@dataclasses.dataclass
class Sentence:
    """One sentence with what its words mark. Spans are code points of the article's text; `cells` are
    (trigger span, name of the cell, span), the cell in this sentence or, for actors and sources, in an earlier one."""
    article: str
    start: int
    end: int
    text: str
    triggers: list = dataclasses.field(default_factory=list)
    cells: list = dataclasses.field(default_factory=list)


def load(split, data=None, final=False):
    """Entries (tools/corpus/corpus.py) of one split; those of the staged sets only where `data` names their folder."""
    if split == "test" and not final:
        raise ValueError("the test split is for the last measurement: say final=True")
    where = corpus.splits()
    entries = list(corpus.written()) + (list(corpus.standoff(data)) if data else [])
    return [e for e in entries if where[e.id] == split]


def spans_of(report):
    """(cell, span) of every cell of a report that has words in the text."""
    items = [("actor", p) for p in report.get("actor") or []] + [("recipient", p) for p in report.get("recipient") or []]
    items += [(cell, report.get(cell) or {}) for cell in ("date", "place")]
    items += [("number", n) for n in report.get("numbers") or []] + [("source", s) for s in report.get("sources") or []]
    return [(cell, span) for cell, span in ((cell, corpus.span_of(item)) for cell, item in items) if span]


def sentences(entry):
    """The entry's sentences in order. A trigger is (span, type, mode, status)."""
    out = [Sentence(entry.id, a, b, entry.text[a:b]) for a, b in sentence_spans(entry.text)]
    for report in entry.reports:
        trigger = report["trigger"]["start"], report["trigger"]["end"]
        home = next((s for s in out if s.start <= trigger[0] < s.end), None)
        if home:
            home.triggers.append((trigger, report["type"], report.get("mode") or "", report["status"]))
            home.cells += [(trigger, cell, span) for cell, span in spans_of(report)]
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=corpus.SPLITS, required=True)
    parser.add_argument("--data", help="folder of the staged data")
    parser.add_argument("--final", action="store_true")
    parser.add_argument("articles")
    parser.add_argument("gold")
    args = parser.parse_args()
    try:
        entries = load(args.split, args.data, args.final)
    except (ValueError, corpus.CorpusError) as error:
        sys.exit(str(error))
    corpus.to_json(entries, args.articles, args.gold)
    print(f"{len(entries)} articles, {sum(len(e.reports) for e in entries)} reports, {sum(len(sentences(e)) for e in entries)} sentences")


if __name__ == "__main__":
    main()
