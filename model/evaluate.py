# SPDX-License-Identifier: Apache-2.0
"""Scores on the dev sets with gold tokens: UPOS, features, lemma, UAS, LAS (no subtypes) and name spans (PER, ORG, LOC)."""
import torch

import conllu
import decode
import lemmas
from batches import Encoding, collate, groups
from corpora import iob_spans
from labels import LABELS, spans

COARSE = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def bare(words, pieces):
    """Examples without labels."""
    encoding = Encoding(pieces, {k: [] for k in ("upos", "feats", "lemma", "dependencies")})
    return [encoding.example({"words": w}) for w in words]


def lemma_of(word, scores, scripts):
    """The lemma by the best script that fits the word."""
    for i in scores.argsort()[::-1][:5]:
        if lemmas.cut_fits(word, scripts[i]):
            return lemmas.apply(word, scripts[i])
    return word


@torch.no_grad()
def annotate(network, pieces, sentences, budget=4000):
    """Dictionaries of decoded labels, one for each list of words."""
    network.eval()
    examples = bare(sentences, pieces)
    rules, out = decode.legal(LABELS), [None] * len(sentences)
    for group in groups(examples, budget, False) if examples else ():
        batch = collate([examples[i] for i in group])
        scores, top = network(batch)
        arcs = network.tree.arcs(top)
        heads = [decode.heads_of(arcs[k, :len(sentences[i]), :len(sentences[i]) + 1].float().numpy()) for k, i in enumerate(group)]
        width = arcs.size(1)
        padded = torch.tensor([h + [0] * (width - len(h)) for h in heads])
        relations = network.tree.relations(top, padded).float().numpy()
        scores = {name: x.float() for name, x in scores.items()}
        scores["names"] = scores["names"].log_softmax(-1)
        for k, i in enumerate(group):
            row = {name: x[k, :len(sentences[i])].numpy() for name, x in scores.items()}
            out[i] = decoded(network, sentences[i], row, heads[k], relations[k, :len(sentences[i])], rules)
    return out


def decoded(network, words, scores, heads, relations, rules):
    labels = network.labels
    names = [LABELS[i] for i in decode.best_path(scores["names"], rules)]
    root = labels["dependencies"].index("root")
    upos = [labels["upos"][i] for i in scores["upos"].argmax(1)]
    known = [network.forms.get(lemmas.key(*pair)) for pair in zip(words, upos)]
    return {"words": words, "upos": upos,
            "feats": [labels["feats"][i] for i in scores["feats"].argmax(1)],
            "lemma": [k if k is not None else lemma_of(w, s, labels["lemma"]) for k, w, s in zip(known, words, scores["lemma"])], "heads": heads,
            "deprels": [labels["dependencies"][i] for i in decode.relation_of(relations, heads, root)], "names": names}


def parse_scores(gold, system):
    """Accuracy in per cent; `gold` holds lists of CoNLL-U rows."""
    right, total = dict.fromkeys(("upos", "feats", "lemma", "uas", "las"), 0), 0
    for rows, s in zip(gold, system):
        for i, row in enumerate(rows):
            total += 1
            head = int(row[conllu.HEAD]) == s["heads"][i]
            right["upos"] += row[conllu.UPOS] == s["upos"][i]
            right["feats"] += row[conllu.FEATS] == s["feats"][i]
            right["lemma"] += row[conllu.LEMMA] in (s["lemma"][i], "_")
            right["uas"] += head
            right["las"] += head and row[conllu.DEPREL].split(":")[0] == s["deprels"][i].split(":")[0]
    return {k: round(100 * v / total, 2) for k, v in right.items()}


def coarse(tags):
    return {(a, b, COARSE[kind]) for a, b, kind in spans(tags) if kind in COARSE}


def gold_names(path):
    """(words, spans) of the sentences of a UNER file."""
    with conllu.open_text(path) as lines:
        for group in conllu.blocks(lines):
            rows = [cells for cells in (line.split("\t") for line in group) if cells[0].isdigit()]
            yield [r[1] for r in rows], {x for x in iob_spans([r[2] for r in rows]) if x[2] in ("PER", "ORG", "LOC")}


def name_scores(gold, system):
    out = {}
    for kind in ("all", "PER", "ORG", "LOC"):
        pick = lambda found: {x for x in found if kind in ("all", x[2])}
        pairs = [(pick(g), pick(s)) for g, s in zip(gold, system)]
        right, g, s = (sum(len(x) for x in column) for column in ([a & b for a, b in pairs], [a for a, _ in pairs], [b for _, b in pairs]))
        out[kind] = round(200 * right / max(1, g + s), 2)
    return out


def dev_sets(data):
    read = lambda path: [conllu.words(rows) for _, rows in conllu.sentences(path)]
    return {"ewt": read(data / "ud-ewt/en_ewt-ud-dev.conllu"), "gum": read(data / "gum/en_gum-ud-dev.conllu")}


def uner_scores(network, pieces, system, path):
    """Name scores; the file holds the treebank's sentences in another order, a few with other tokens."""
    found = list(gold_names(path))
    by_words = {tuple(s["words"]): s for s in system}
    other = [w for w, _ in found if tuple(w) not in by_words]
    by_words.update({tuple(s["words"]): s for s in annotate(network, pieces, other)})
    return name_scores([g for _, g in found], [coarse(by_words[tuple(w)]["names"]) for w, _ in found])


def dev_scores(network, pieces, data):
    out = {}
    for name, gold in dev_sets(data).items():
        system = annotate(network, pieces, [[row[conllu.FORM] for row in rows] for rows in gold])
        out[name] = parse_scores(gold, system)
        if name == "ewt":
            out["names"] = uner_scores(network, pieces, system, data / "uner-ewt/en_ewt-ud-dev.iob2")
    return out
