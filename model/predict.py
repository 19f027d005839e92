# SPDX-License-Identifier: Apache-2.0
"""Annotates given tokens with the trained network: CoNLL-U or `index TAB token` lines in, CoNLL-U out (names in MISC as NER=B-PERSON)."""
import json
import sys
from pathlib import Path

import torch

import conllu
import evaluate
import export
import quantised
import settings
from labels import iob2
from wordpieces import WordPieces


def read(path):
    """(comments, tokens, MISC cells) of each sentence."""
    with (sys.stdin if str(path) == "-" else conllu.open_text(path)) as lines:
        for group in conllu.blocks(lines):
            rows = [line.split("\t") for line in group if not line.startswith("#")]
            rows = [row for row in rows if len(row) > 1 and row[0].isdigit()]
            misc = [row[conllu.MISC] if len(row) == 10 else "_" for row in rows]
            yield [line for line in group if line.startswith("#")], [row[1] for row in rows], misc


def misc_cell(old, tag):
    parts = [x for x in old.split("|") if x != "_" and not x.startswith("NER=")]
    return "|".join(parts + ([f"NER={tag}"] if tag != "O" else [])) or "_"


def lines(comments, row, misc):
    yield from comments
    tags = iob2(row["names"])
    for i, word in enumerate(row["words"]):
        yield "\t".join((str(i + 1), word, row["lemma"][i], row["upos"][i], "_", row["feats"][i], str(row["heads"][i]), row["deprels"][i], "_",
                         misc_cell(misc[i], tags[i])))
    yield ""


def prepared(args):
    """The network as trained, or with the arithmetic of the model file."""
    state, net = export.load(args.scratch)
    if args.int8:
        net = quantised.simulate(net, json.loads((args.scratch / "ranges.json").read_text()))
    return net, WordPieces(state["vocabulary"])


def main():
    args = settings.arguments(__doc__, ("input", {"type": Path}), ("--int8", {"action": "store_true"}), ("--threads", {"type": int, "default": 2}))
    torch.set_num_threads(args.threads)
    net, pieces = prepared(args)
    sentences = list(read(args.input))
    for (comments, _, misc), row in zip(sentences, evaluate.annotate(net, pieces, [words for _, words, _ in sentences])):
        print("\n".join(lines(comments, row, misc)))


if __name__ == "__main__":
    main()
