# SPDX-License-Identifier: Apache-2.0
"""Writes tests/fixtures/model: what the network gives for a few sentences of our own, for the C++ side to agree with.

The layout is described in tests/fixtures/model/README.md.
"""
import json
from pathlib import Path

import numpy as np
import torch

import container
import decode
import evaluate
import export
import quantised
import settings
from batches import collate
from labels import LABELS
from wordpieces import WordPieces

SENTENCES = (
    "Troops withdrew .",
    "\" We will not negotiate , \" Prime Minister Léa Nguyễn-Østergård told reporters in Brno on Tuesday .",
    "BREAKING : At least 1,250 people were evacuated 🚨 after the dam near Çanakkale burst",
    "The opposition Popular Front rejected the offer , which diplomats from Norway and Qatar had drafted over three weeks , and its leaders "
    "were n't expected back in Port Verra before May 3 , when the ministers ' council meets to vote on a $ 2.5 billion loan .",
    "Police arrested 17 students outside the Ministry of Health 's offices .",
    "Kyrgyz and Tajik border guards exchanged fire for two hours late Monday ; no casualties were reported , the state news agency said , "
    "citing a military source who asked not to be named because the talks are secret .",
    "Did Mr. O'Hara , 61 , really say \" never again \" ?",
)


def tag_scores(net, batch):
    scores, top = net(batch)
    arcs = net.tree.arcs(top)
    heads = decode.heads_of(arcs[0].numpy())
    relations = net.tree.relations(top, torch.tensor([heads]))
    return {**{f"scores.{k}": v[0] for k, v in scores.items()}, "arcs": arcs[0], "relations": relations[0]}


@torch.no_grad()
def arrays(plain, rounded, example):
    """Named arrays of one sentence: hidden states, scores, and the hidden states of the int8 arithmetic."""
    batch = collate([example])
    inputs = batch["ids"], batch["shapes"], batch["mask"]
    hidden, simulated = plain.encoder(*inputs), rounded.encoder(*inputs)
    out = {f"hidden.{tap}": hidden[tap][0] for tap in (plain.tap_tags, plain.tap_top)}
    out.update(tag_scores(plain, batch))
    out.update({f"simulated.{tap}": simulated[tap][0] for tap in (plain.tap_tags, plain.tap_top)})
    return {k: v.numpy().astype("<f4") for k, v in out.items()}


def entry(row, example, values, block):
    """One sentence of the JSON; appends its arrays to the block."""
    places = {}
    for name, value in values.items():
        places[name] = {"offset": len(block), "shape": list(value.shape)}
        block += np.ascontiguousarray(value).tobytes()
    return {**row, "ids": example.ids, "shapes": example.shapes, "firsts": example.firsts, "arrays": places}


def main():
    args = settings.arguments(__doc__, ("--model", {"type": Path, "required": True}), ("--output", {"type": Path, "required": True}))
    torch.set_num_threads(1)
    state, net = export.load(args.scratch)
    plain = quantised.dequantise(net)
    rounded = quantised.simulate(net, json.loads((args.scratch / "ranges.json").read_text()))
    pieces, words = WordPieces(state["vocabulary"]), [text.split() for text in SENTENCES]
    rows, block, out = evaluate.annotate(plain, pieces, words), bytearray(), []
    for row, example in zip(rows, evaluate.bare(words, pieces)):
        out.append(entry(row, example, arrays(plain, rounded, example), block))
    container.read(args.model)
    body = args.model.read_bytes()[32:64].hex()
    args.output.mkdir(parents=True, exist_ok=True)
    (args.output / "expected.f32").write_bytes(block)
    text = json.dumps({"model": body, "name_labels": LABELS, "sentences": out}, ensure_ascii=False, indent=None, separators=(",", ":"))
    (args.output / "expected.json").write_text(text + "\n", encoding="utf-8")
    print(len(out), "sentences", len(text), "bytes JSON", len(block), "bytes binary")


if __name__ == "__main__":
    main()
