# SPDX-License-Identifier: Apache-2.0
"""Label sets of names and the notation of what is allowed at a token.

A token's cell lists the labels that may be right there, joined by `|`; an empty cell means that nothing is known.
"""
NAMES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT")
NUMBERS = ("DATE", "TIME", "MONEY", "QUANTITY", "CARDINAL")
PLACES = ("GPE", "LOC", "FAC")
KINDS = NAMES + NUMBERS
LABELS = ["O"] + [f"{part}-{kind}" for kind in KINDS for part in "BIES"]
OUTSIDE = ("O",)


def part(position, length):
    if length == 1:
        return "S"
    return "B" if position == 0 else "E" if position == length - 1 else "I"


def cell(kinds, position, length):
    """The cell of one token of a span; the kind `O` stands for "perhaps no name at all"."""
    return "|".join("O" if kind == "O" else f"{part(position, length)}-{kind}" for kind in kinds)


def any_name():
    return "|".join(["O"] + [f"{p}-{kind}" for kind in NAMES for p in "BIES"])


def names_by(parts, kinds=NAMES, outside=False):
    """A cell of the given BIES parts and kinds."""
    return "|".join((["O"] if outside else []) + [f"{p}-{kind}" for kind in kinds for p in parts])


def cells(length, spans, default="O"):
    """Cells of a sentence from (start, end, kinds); earlier spans win, spans that overlap a taken token are dropped."""
    out, taken = ([default] * length if isinstance(default, str) else list(default)), [False] * length
    for start, end, kinds in spans:
        if start >= end or any(taken[start:end]):
            continue
        for i in range(start, end):
            out[i], taken[i] = cell(kinds, i - start, end - start), True
    return out


def spans(tags):
    """Spans (start, end, kind) of a legal BIOES sequence."""
    out, start = set(), None
    for i, tag in enumerate(tags):
        if tag[0] in "BS":
            start = i
        if tag[0] in "ES" and start is not None:
            out.add((start, i + 1, tag[2:]))
            start = None
    return out


def iob2(tags):
    """BIOES to IOB2."""
    return [("B" if tag[0] == "S" else "I" if tag[0] == "E" else tag[0]) + tag[1:] for tag in tags]
