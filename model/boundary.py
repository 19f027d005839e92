# SPDX-License-Identifier: Apache-2.0
"""Fits the weights of the sentence boundary model (tensor head.boundary.weight) to UD English EWT and GUM.

The features are made in C++ alone: tools/boundary_features.cc writes their indices, this script fits a logistic regression
on them and writes 2^16 little-endian float32. Give --dev to see the score on the dev sets too.
"""
import random
import subprocess
from pathlib import Path

import numpy
import torch

import conllu
import settings

FEATURES = 28
WEIGHTS = 1 << 16
TREEBANKS = [("ud-ewt", "en_ewt-ud"), ("gum", "en_gum-ud")]


def surface(rows):
    """Text of a sentence: ranges count, the words inside them do not."""
    out, covered = [], 0
    for cells in rows:
        if "-" in cells[conllu.ID]:
            covered = int(cells[conllu.ID].split("-")[1])
        elif not cells[conllu.ID].isdigit() or int(cells[conllu.ID]) <= covered:
            continue
        out.append(cells[conllu.FORM] + ("" if "SpaceAfter=No" in cells[conllu.MISC] else " "))
    return "".join(out).strip().replace("\t", " ")


def paragraphs(path, left_out):
    """Paragraphs as lists of sentences, without the genres left out."""
    group, kept = [], True
    for comments, rows in conllu.sentences(path):
        names = [line.split("=", 1)[1].strip() for line in comments if line.startswith("# newdoc id")]
        if group and any(line.startswith(("# newpar", "# newdoc")) for line in comments):
            yield group
            group = []
        if names:
            kept = names[0].split("_")[1:2] not in [[genre] for genre in left_out]
        if kept:
            group.append(surface(rows))
    if group:
        yield group


def broken_lines(sentences, chance):
    """A copy with line feeds (tabs, see the tool): at most ends of sentences, and as often as wrapped text has them elsewhere."""
    at_ends = chance.random() < 0.7
    wrapped = chance.random() < 0.5
    out = []
    for sentence in sentences:
        words = sentence.split(" ")
        column, line = chance.randrange(60), []
        for word in words:
            column += len(word) + 1
            wrap = wrapped and line and column > 72
            line.append(("\t" if wrap else " ") + word)
            column = 0 if wrap else column
        out.append("".join(line).strip() + ("\t" if at_ends or chance.random() < 0.1 else ""))
    return out


def training_paragraphs(data, left_out, seed):
    chance = random.Random(seed)
    for folder, name in TREEBANKS:
        all_of_them = list(paragraphs(data / folder / f"{name}-train.conllu.xz", left_out))
        yield from all_of_them
        for sentences in chance.sample(all_of_them, len(all_of_them) // 8):
            yield broken_lines(sentences, chance)


def rows_of(tool, groups, scratch, name):
    lines = scratch / f"{name}.txt"
    lines.write_text("\n\n".join("\n".join(group) for group in groups) + "\n", encoding="utf-8")
    subprocess.run([tool, lines, scratch / f"{name}.rows"], check=True)
    rows = numpy.fromfile(scratch / f"{name}.rows", dtype="<u4").reshape(-1, FEATURES + 1)
    return torch.from_numpy(rows[:, 1:].astype(numpy.int32)), torch.from_numpy(rows[:, 0].astype(numpy.float32))


def fit(indices, labels, epochs, decay, batch, rate, seed):
    """Logistic regression by Adam over batches, the rate falling to zero; the last quarter of the way is averaged."""
    torch.manual_seed(seed)
    weights = torch.zeros(WEIGHTS, 1, requires_grad=True)
    steps = epochs * (len(labels) // batch)
    optimiser = torch.optim.Adam([weights], lr=rate)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.05, steps)
    mean, averaged, step = torch.zeros(WEIGHTS), 0, 0
    for epoch in range(epochs):
        order = torch.randperm(len(labels))
        total = 0.0
        for start in range(0, len(labels) - batch + 1, batch):
            chosen = order[start:start + batch]
            scores = torch.nn.functional.embedding_bag(indices[chosen], weights, mode="sum").squeeze(1)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, labels[chosen])
            penalty = decay * weights.square().sum()
            optimiser.zero_grad()
            (loss + penalty).backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
            step += 1
            if step > 0.75 * steps:
                mean += weights.detach().squeeze(1)
                averaged += 1
        print(f"epoch {epoch + 1} loss {total / (len(labels) // batch):.5f}", flush=True)
    return mean / averaged


def f1(weights, indices, labels):
    guess = weights[indices.long()].sum(1) > 0
    right = (guess & (labels > 0)).sum().item()
    return 200 * right / max(1, guess.sum().item() + labels.sum().item())


def main():
    options = settings.arguments(
        __doc__,
        ("--tool", {"type": Path, "required": True, "help": "the program boundary_features"}),
        ("--out", {"type": Path, "required": True}),
        ("--dev", {"action": "store_true"}),
        ("--epochs", {"type": int, "default": 6}),
        ("--decay", {"type": float, "default": 3e-6}),
        ("--rate", {"type": float, "default": 0.03}),
        ("--batch", {"type": int, "default": 2048}),
    )
    config = settings.load(options.config)
    options.scratch.mkdir(parents=True, exist_ok=True)
    seed = config["training"]["seed"]
    groups = training_paragraphs(options.data, config["data"]["gum_left_out"], seed)
    indices, labels = rows_of(options.tool, groups, options.scratch, "boundary-train")
    print(f"{len(labels)} gaps, {int(labels.sum())} boundaries", flush=True)
    weights = fit(indices, labels, options.epochs, options.decay, options.batch, options.rate, seed)
    options.out.write_bytes(weights.numpy().astype("<f4").tobytes())
    if options.dev:
        for folder, name in TREEBANKS:
            groups = paragraphs(options.data / folder / f"{name}-dev.conllu", [])
            dev, gold = rows_of(options.tool, groups, options.scratch, f"boundary-dev-{folder}")
            print(f"{folder} dev: F1 of boundaries inside paragraphs {f1(weights, dev, gold):.2f}")


if __name__ == "__main__":
    main()
