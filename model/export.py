# SPDX-License-Identifier: Apache-2.0
"""SCRATCH/network.pt to the model file that docs/model-format.md describes."""
import json
from pathlib import Path

import numpy as np
import torch

import container
import lemmas
import network
import quantised
import settings
from batches import Encoding, collate, groups
from wordpieces import WordPieces

CALIBRATION = 600   # training sentences
LINEARS = ("attention", "ffn1", "ffn2")
TREE = ("arc_head", "arc_dependent", "label_head", "label_dependent")


def load(scratch):
    """(state, network) of the trained network, with the table of known forms."""
    path = scratch / "network.pt"
    state = torch.load(path, weights_only=False)
    net = network.blank(state["config"], state["labels"], state["encoder"])
    net.load_state_dict(state["net"])
    net.forms = lemmas.read_forms((scratch / "forms.tsv").read_bytes())
    return state, net.eval()


def calibration_batches(scratch, state):
    """Every n-th training sentence, long ones left out."""
    with open(scratch / "train.jsonl", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    rows = [{"words": row["words"]} for row in rows[::max(1, len(rows) // CALIBRATION)] if len(row["words"]) <= 100]
    encoding = Encoding(WordPieces(state["vocabulary"]), state["labels"])
    examples = [encoding.example(row) for row in rows]
    return [collate([examples[i] for i in group]) for group in groups(examples, 4000, False)]


def f32(tensor):
    return tensor.detach().numpy().astype(np.float32)


def matrix(name, weight, bias):
    values, scale = quantised.by_row(weight)
    return {f"{name}.weight": values, f"{name}.scale": scale, f"{name}.bias": f32(bias)}


def norm(name, layer):
    return {f"{name}.gamma": f32(layer.weight), f"{name}.beta": f32(layer.bias)}


def embeddings(encoder, vocabulary):
    values, scale = quantised.by_row(encoder.word.weight)
    text = "".join(piece + "\n" for piece in vocabulary).encode()
    return {"vocabulary": np.frombuffer(text, np.uint8), "embed.word.weight": values, "embed.word.scale": scale,
            "embed.position.weight": f32(encoder.position.weight), "embed.shape.weight": f32(encoder.shape.weight),
            **norm("embed.norm", encoder.norm)}


def layer_tensors(i, layer, ranges):
    out = matrix(f"layer.{i}.qkv", *quantised.fold_queries(layer))
    for name in LINEARS:
        linear = getattr(layer, name)
        out.update(matrix(f"layer.{i}.{name}", linear.weight, linear.bias))
    out.update(norm(f"layer.{i}.norm1", layer.norm1))
    out.update(norm(f"layer.{i}.norm2", layer.norm2))
    return {**out, f"layer.{i}.range": np.array(ranges, np.float32)}


def head_tensors(net):
    out = {}
    for name, head in net.tags.items():
        out.update(matrix(f"head.{name}", head.weight, head.bias))
    for name in TREE:
        linear = getattr(net.tree, name)
        out.update(matrix(f"head.dependencies.{name}", linear.weight, linear.bias))
    out["head.lemma.forms"] = np.frombuffer(lemmas.forms_text(net.forms), np.uint8)
    return {**out, "head.dependencies.arc": f32(net.tree.arc), "head.dependencies.label": f32(net.tree.label)}


def heads(net, config):
    tags = [{"kind": "tags", "name": name, "tap": net.tap(name), "labels": net.labels[name]} for name in ("upos", "feats", "lemma")]
    names = {"kind": "spans", "name": "names", "tap": net.tap("names"), "labels": net.labels["names"]}
    tree = {"kind": "tree", "name": "dependencies", "tap": net.tap("dependencies"), "labels": net.labels["dependencies"],
            "arc": config["heads"]["arc"], "relation": config["heads"]["relation"]}
    return [*tags, names, tree]


def header(state, net, created):
    c = net.encoder.config
    encoder = {"layers": c["num_hidden_layers"], "hidden": c["hidden_size"], "attention_heads": c["num_attention_heads"],
               "ffn": c["intermediate_size"], "positions": c["max_position_embeddings"], "shapes": state["config"]["encoder"]["shapes"],
               "vocabulary": c["vocab_size"]}
    model = state["config"]["model"]
    return {"name": model["name"], "version": model["version"], "created": created, "encoder": encoder, "heads": heads(net, state["config"])}


def boundary(path):
    values = np.fromfile(path, "<f4")
    if len(values) == 0 or len(values) & (len(values) - 1):
        raise SystemExit(f"{path}: {len(values)} values, not a power of two")
    return values


def main():
    args = settings.arguments(__doc__, ("--output", {"type": Path, "required": True}), ("--boundary", {"type": Path}),
                              ("--created", {"default": "", "help": "date to note in the file"}))
    torch.set_num_threads(1)   # the same bytes wherever it runs
    state, net = load(args.scratch)
    ranges = quantised.calibrate(net, calibration_batches(args.scratch, state))
    (args.scratch / "ranges.json").write_text(json.dumps(ranges))
    tensors = embeddings(net.encoder, state["vocabulary"])
    for i, layer in enumerate(net.encoder.layers):
        tensors.update(layer_tensors(i, layer, ranges[i]))
    tensors.update(head_tensors(net))
    head = header(state, net, args.created)
    if args.boundary:
        tensors["head.boundary.weight"] = boundary(args.boundary)
        head["heads"].append({"kind": "boundary", "name": "boundary"})
    size, digest = container.write(args.output, head, tensors)
    print(f"{args.output.name}: {size} bytes, SHA-256 of the body {digest}")


if __name__ == "__main__":
    main()
