# SPDX-License-Identifier: Apache-2.0
"""Prepared sentences to padded batches."""
import random

import torch

from labels import LABELS
from lemmas import lower

IGNORE = -100


class Example:
    """One encoded sentence. Syntax and names may each be absent."""
    __slots__ = ("ids", "shapes", "firsts", "words", "upos", "feats", "lemma", "heads", "relations", "names", "last_stop")


class Encoding:
    """Turns prepared rows into examples; keeps the table of name cells."""

    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.index = {name: {x: i for i, x in enumerate(labels[name])} for name in ("upos", "feats", "lemma", "dependencies")}
        self.cells = {"": 0}

    def example(self, row):
        e = Example()
        e.words = row["words"]
        e.ids, e.shapes, e.firsts = self.pieces.encode(e.words)
        number = lambda name, key: [self.index[name].get(x, IGNORE) for x in row[key]] if key in row else None
        e.upos, e.feats, e.lemma = number("upos", "upos"), number("feats", "feats"), number("lemma", "lemma")
        e.relations, e.heads = number("dependencies", "deprels"), row.get("heads")
        e.names = [self.cells.setdefault(x, len(self.cells)) for x in row["names"]] if "names" in row else None
        e.last_stop = e.heads is not None and len(e.words) > 2 and e.words[-1] == "." and len(e.words) not in e.heads
        return e

    def allowed(self):
        """Table [cells, labels] of 0 where a label is allowed, minus infinity elsewhere."""
        index = {x: i for i, x in enumerate(LABELS)}
        table = torch.full((len(self.cells), len(LABELS)), float("-inf"))
        for text, row in self.cells.items():
            table[row, [index[x] for x in text.split("|")] if text else slice(None)] = 0.0
        return table


def groups(examples, budget, shuffle):
    """Lists of example numbers of like length, each within the budget of padded pieces."""
    jitter = (lambda: random.random() * 4) if shuffle else (lambda: 0)
    order = list(range(len(examples)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: len(examples[i].ids) + jitter())
    out, group, longest = [], [], 0
    for i in order:
        length = max(longest, len(examples[i].ids))
        if group and length * (len(group) + 1) > budget:
            out.append(group)
            group, length = [], len(examples[i].ids)
        group.append(i)
        longest = length
    out.append(group)
    if shuffle:
        random.shuffle(out)
    return out


def padded(rows, width, fill):
    return torch.tensor([list(row) + [fill] * (width - len(row)) for row in rows], dtype=torch.long)


def recased(word, upper):
    return word.upper() if upper else lower(word)


class Noise:
    """Training variants: other letter case (the vocabulary is uncased, so only shapes change), no last full stop."""

    def __init__(self, settings, shape):
        self.settings, self.shape = settings, shape

    def shapes(self, e):
        dice, upper = random.random(), None
        if dice < self.settings["lower_case"]:
            upper = False
        elif dice < self.settings["lower_case"] + self.settings["upper_case"]:
            upper = True
        if upper is None:
            return e.shapes, False
        ends = e.firsts[1:] + [len(e.ids) - 1]
        out = list(e.shapes)
        for word, start, end in zip(e.words, e.firsts, ends):
            out[start:end] = [self.shape(recased(word, upper))] * (end - start)
        return out, True

    def cut(self, e):
        return int(e.last_stop and random.random() < self.settings["no_full_stop"])


def collate(examples, noise=None):
    """Tensors of a batch. `firsts` starts with the root at [CLS]; labels of absent layers are IGNORE (names: cell 0)."""
    rows = {key: [] for key in ("ids", "shapes", "firsts", "upos", "feats", "lemma", "heads", "relations", "names")}
    for e in examples:
        shapes, changed = noise.shapes(e) if noise else (e.shapes, False)
        cut = noise.cut(e) if noise else 0
        n = len(e.words) - cut
        rows["ids"].append(e.ids[:len(e.ids) - 1 - cut] + e.ids[-1:])
        rows["shapes"].append(shapes[:len(shapes) - 1 - cut] + shapes[-1:])
        rows["firsts"].append([0] + e.firsts[:n])
        for key in ("upos", "feats", "lemma", "heads", "relations", "names"):
            value = getattr(e, key)
            rows[key].append(value[:n] if value and not (changed and key == "lemma") else [])
    length, width = max(map(len, rows["ids"])), max(map(len, rows["firsts"]))
    batch = {"ids": padded(rows["ids"], length, 0), "shapes": padded(rows["shapes"], length, 0), "firsts": padded(rows["firsts"], width, 0)}
    batch.update({k: padded(rows[k], width - 1, IGNORE) for k in ("upos", "feats", "lemma", "heads", "relations")})
    batch["names"] = padded(rows["names"], width - 1, 0)
    sizes = torch.tensor([len(x) for x in rows["ids"]])
    batch["mask"] = torch.arange(length)[None] < sizes[:, None]
    counts = torch.tensor([len(x) for x in rows["firsts"]])
    batch["present"] = torch.arange(width)[None] < counts[:, None]
    return batch
