# SPDX-License-Identifier: Apache-2.0
"""Readers of the name corpora: sentences as (words, spans, default cell), spans as (start, end, kinds). names.md tells why."""
import json
import re

from conllu import blocks, open_text
from gum_names import LOOSE_ENDS, without_title
from labels import any_name

WIKIGOLD = {"PER": "person", "ORG": "org", "LOC": "place", "MISC": "misc"}
CROSSNER = {"politician": "person", "person": "person", "organisation": "org", "politicalparty": "org", "country": "gpe", "location": "place",
            "election": "event", "event": "event", "misc": "misc"}
RE3D = {"Person": "person", "Organisation": "org", "Location": "place", "Nationality": "people", "Temporal": "time", "Quantity": "quantity",
        "Money": "money"}
WNUT = {"person": "person", "location": "place", "group": "org", "corporation": "org"}
MEANTIME = {"PERSON": "person", "ORGANIZATION": "org", "LOCATION": "place"}


def kinds(group, words, knowledge):
    """Kinds allowed for a span of one of the groups above."""
    if group == "place":
        return knowledge.place(words)
    if group == "org":
        return ("GPE",) if knowledge.country(words) else ("ORG",)
    if group == "misc":
        return ("NORP",) if knowledge.people(words) else ("O", "NORP", "EVENT")
    if group == "quantity":
        return ("CARDINAL", "QUANTITY", "O")
    if group == "time":
        return ("DATE", "TIME", "O")
    return {"person": ("PERSON",), "gpe": ("GPE",), "event": ("EVENT",), "people": ("NORP",), "money": ("MONEY",)}[group]


def tagged(path, table, knowledge):
    """Sentences of a two-column file in IO, IOB1 or IOB2."""
    with open_text(path) as lines:
        for group in blocks(lines):
            pairs = [re.split(r"[\t ]", line) for line in group if not line.startswith("-DOCSTART-")]
            pairs = [p for p in pairs if len(p) == 2]
            if pairs:
                words, tags = [p[0] for p in pairs], [p[1] for p in pairs]
                yield words, [(a, b, kinds(table[k], words[a:b], knowledge)) for a, b, k in iob_spans(tags) if k in table], "O"


def iob_spans(tags):
    start = None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag[:2] != "I-" or tag[2:] != tags[start][2:]):
            yield start, i, tags[start][2:]
            start = None
        if tag != "O" and start is None:
            start = i


def name_core(words, start, end):
    """The part of a described mention that is a name, else None: "the Iraqi Army" -> "Iraqi Army"."""
    while start < end and (words[start].lower() in LOOSE_ENDS or not words[start][:1].isupper()):
        start += 1
    while end > start and (words[end - 1].lower() in LOOSE_ENDS or not words[end - 1][:1].isupper()):
        end -= 1
    inner = [w for w in words[start:end] if w.lower() not in LOOSE_ENDS]
    return (start, end) if inner and end - start <= 10 and all(w[:1].isupper() or w[:1].isdigit() for w in inner) else None


def loosened(words, found, knowledge):
    """Spans of names out of mentions that may be descriptions; what is capitalised but no clear name stays open."""
    out, default = [], ["O"] * len(words)
    for start, end, group in found:
        if group in ("time", "quantity", "money"):
            out.append((start, end, kinds(group, words[start:end], knowledge)))
            continue
        stop = next((i for i in range(start, end) if words[i] == ","), end)
        core = name_core(words, start, stop)
        if core and group == "person":
            core = without_title(words, *core)
            core = core if core[0] < core[1] else None
        if core:
            out.append((*core, kinds(group, words[core[0]:core[1]], knowledge)))
        for i in range(start, end):
            default[i] = any_name() if words[i][:1].isupper() or words[i].lower() in LOOSE_ENDS else "O"
    return out, default


def squeezed(text):
    return re.sub(r"\s+", "", text)


def re3d(folder, left_out, knowledge):
    """The token file's sentences that stand in a document of a permitted source."""
    with open_text(folder / "documents_masked.jsonl") as lines:
        documents = [json.loads(line) for line in lines]
    allowed = "\n".join(squeezed(d["text"]) for d in documents if d["source"] not in left_out)
    barred = "\n".join(squeezed(d["text"]) for d in documents if d["source"] in left_out)
    with open_text(folder / "train.iob2") as lines:
        for group in blocks(lines):
            pairs = [line.split("\t") for line in group]
            words, tags = [p[0] for p in pairs], [p[1] for p in pairs]
            text = squeezed("".join(words))
            if text in allowed and text not in barred:
                found = [(a, b, RE3D[k]) for a, b, k in iob_spans(tags) if k in RE3D]
                yield words, *loosened(words, found, knowledge)


def meantime(path, knowledge):
    with open_text(path) as lines:
        for document in map(json.loads, lines):
            mentions = [(m["start"], m["end"], MEANTIME[m["type"]]) for m in document["mentions"] if m["kind"] == "entity" and m["type"] in MEANTIME]
            mentions.sort(key=lambda m: (m[0] - m[1], m[0]))
            for start, end in sentence_ranges(document["sentence"]):
                words = document["tokens"][start:end]
                inside = [(a - start, b - start, k) for a, b, k in mentions if start <= a and b <= end]
                spans, default = loosened(words, inside, knowledge)
                yield words, spans, [any_name() if w[:1].isupper() and i else c for i, (w, c) in enumerate(zip(words, default))]


def sentence_ranges(numbers):
    start = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[start]:
            yield start, i
            start = i


def all_corpora(data, config, knowledge):
    """Yields (source, words, spans, default)."""
    for name, sentences in (("wikigold", tagged(data / "wikigold/wikigold.conll", WIKIGOLD, knowledge)),
                            ("crossner", tagged(data / "crossner-politics/train.iob2", CROSSNER, knowledge)),
                            ("wnut17", tagged(data / "wnut17/train.conll", WNUT, knowledge)),
                            ("re3d", re3d(data / "re3d", config["data"]["re3d_left_out"], knowledge)),
                            ("meantime", meantime(data / "meantime/train.jsonl", knowledge))):
        for words, spans, default in sentences:
            if name == "wnut17" and not spans:   # most tweets name nothing
                continue
            yield name, words, spans, default
