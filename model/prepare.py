# SPDX-License-Identifier: Apache-2.0
"""Staged corpora to training sentences: SCRATCH/train.jsonl, labels.json and forms.tsv (known lemmas)."""
import json
from collections import Counter

import conllu
import corpora
import ewt_names
import gum_names
import labels
import lemmas
import settings
import silver
from conllu import DEPREL, FEATS, FORM, HEAD, LEMMA, UPOS
from knowledge import Knowledge


def syntax(rows):
    words = [row[FORM] for row in rows]
    return {"words": words, "upos": [row[UPOS] for row in rows], "feats": [row[FEATS] for row in rows],
            "lemma": [lemmas.script(row[FORM], row[LEMMA]) if row[LEMMA] != "_" or row[FORM] == "_" else "" for row in rows],
            "heads": [int(row[HEAD]) for row in rows], "deprels": [row[DEPREL] for row in rows]}


def with_rules(words, spans, default, knowledge, tags=None, rules_first=False):
    """Cells out of name spans and of what the number and people rules find; the earlier win."""
    rules = silver.people_spans(words, knowledge, tags) + silver.number_spans(words, tags)
    spans = rules + list(spans) if rules_first else list(spans) + rules
    return labels.cells(len(words), spans, default)


def ewt(data, knowledge, firsts, known, common):
    for comments, rows in conllu.sentences(data / "ud-ewt/en_ewt-ud-train.conllu.xz"):
        rows = conllu.words(rows)
        row = syntax(rows)
        spans, default = ewt_names.names(rows, knowledge, firsts, known, common)
        row["names"] = with_rules(row["words"], spans, default, knowledge, row["upos"], True)
        yield {"source": "ewt", **row}


def gum_documents(data):
    """Mentions and dates by document."""
    with conllu.open_text(data / "gum/gum_docs_train.jsonl.xz") as lines:
        return {d["id"]: d for d in map(json.loads, lines)}


def gum_sentences(data, left_out):
    """(document id, number of the first token, rows) of the permitted genres."""
    document, at = None, 0
    for comments, rows in conllu.sentences(data / "gum/en_gum-ud-train.conllu.xz"):
        new = conllu.comment(comments, "newdoc id")
        document, at = (new, 0) if new else (document, at)
        rows = conllu.words(rows)
        if document.split("_")[1] not in left_out:
            yield document, at, rows
        at += len(rows)


def gum(data, left_out, knowledge):
    documents = gum_documents(data)
    for name, at, rows in gum_sentences(data, left_out):
        row, document, end = syntax(rows), documents[name], at + len(rows)
        mentions = [(m["start"] - at, m["end"] - at, m["type"]) for m in document["mentions"] if at <= m["start"] and m["end"] <= end]
        dates = [(d["start"] - at, d["end"] - at) for d in document["dates"] if at <= d["start"] and d["end"] <= end]
        spans = gum_names.names(rows, mentions, knowledge) + gum_names.dates(rows, dates)
        row["names"] = with_rules(row["words"], spans, "O", knowledge, row["upos"])
        yield {"source": "gum", **row}


def all_rows(data, config):
    knowledge = Knowledge(data / "knowledge")
    left_out = config["data"]["gum_left_out"]
    treebanks = [conllu.words(rows) for _, rows in conllu.sentences(data / "ud-ewt/en_ewt-ud-train.conllu.xz")]
    treebanks += [rows for _, _, rows in gum_sentences(data, left_out)]
    annotated = list(gum(data, left_out, knowledge))
    for source, words, spans, default in corpora.all_corpora(data, config, knowledge):
        annotated.append({"source": source, "words": words, "names": with_rules(words, spans, default, knowledge)})
    known = ewt_names.agreed((row["words"], row["names"]) for row in annotated)
    yield from ewt(data, knowledge, ewt_names.first_names(treebanks, knowledge), known, ewt_names.common_words(treebanks))
    yield from annotated


def label_lists(rows, lemma_minimum):
    """Sorted label lists; edit scripts below the minimum are left out, `root` and `_` are sure to be in."""
    count = {key: Counter() for key in ("upos", "feats", "lemma", "deprels")}
    for row in rows:
        for key in count.keys() & row.keys():
            count[key].update(row[key])
    scripts = [x for x, n in count["lemma"].items() if x and n >= lemma_minimum]
    return {"upos": sorted(count["upos"]), "feats": sorted(count["feats"] | Counter(["_"])), "lemma": sorted({"k|0|", "l|0|", *scripts}),
            "names": labels.LABELS, "dependencies": sorted({"root", *count["deprels"]})}


def main():
    args = settings.arguments(__doc__)
    config = settings.load(args.config)
    args.scratch.mkdir(parents=True, exist_ok=True)
    rows = [row for row in all_rows(args.data, config) if 0 < len(row["words"]) <= config["data"]["longest_sentence"]]
    with open(args.scratch / "train.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (args.scratch / "forms.tsv").write_bytes(lemmas.forms_text(lemmas.known_forms(rows)))
    lists = label_lists(rows, config["heads"]["lemma_minimum"])
    (args.scratch / "labels.json").write_text(json.dumps(lists, ensure_ascii=False, indent=0), encoding="utf-8")
    print("sentences", dict(Counter(row["source"] for row in rows)), "labels", {k: len(v) for k, v in lists.items()})


if __name__ == "__main__":
    main()
