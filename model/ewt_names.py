# SPDX-License-Identifier: Apache-2.0
"""What can be said about names in treebank sentences without name annotation.

Words that are no proper nouns are outside of names; a few runs of proper nouns are certain enough (countries, large places, known organisations,
persons joined by `flat`); the rest stays open.
"""
from conllu import DEPREL, FORM, HEAD, UPOS, XPOS
from gum_names import LINKS, TITLES, without_title
from labels import any_name

NOT_PERSONS = set("""san los las buenos sao el la le santa puerto sri al new st. saint no. hurricane windows port fort ft. mt. lake de costa saudi
bin abu rio hong great cape google enron mobil xbox""".split())


def runs(rows):
    """Maximal stretches of proper nouns."""
    out, start = [], None
    for i in range(len(rows) + 1):
        proper = i < len(rows) and rows[i][UPOS] == "PROPN"
        if proper and start is None:
            start = i
        elif not proper and start is not None:
            out.append((start, i))
            start = None
    return out


def open_cells(rows):
    """Default cells: anything at proper nouns and at what may stand inside a name, outside elsewhere."""
    proper = [row[UPOS] == "PROPN" for row in rows]
    out = []
    for i, row in enumerate(rows):
        near = any(proper[max(0, i - 2):i]) and any(proper[i + 1:i + 3])
        beside = any(proper[max(0, i - 1):i + 2]) and row[FORM][:1].isupper() and row[UPOS] in ("ADJ", "NOUN", "NUM", "X")
        inside = near and (row[FORM].lower() in LINKS or row[FORM][:1].isupper() or row[FORM] in (",", "&"))
        out.append(any_name() if proper[i] or beside or inside or row[UPOS] == "X" else "O")
    return out


def person_by_flat(rows, start, end, knowledge):
    words = [row[FORM] for row in rows]
    start, end = without_title(words, start, end)
    inner = range(start, end)
    flat = [rows[i][DEPREL] == "flat" and int(rows[i][HEAD]) - 1 == start for i in inner]
    if not 2 <= end - start <= 4 or sum(flat) != end - start - 1 or words[start].lower() in NOT_PERSONS:
        return None
    if any(rows[i][XPOS] != "NNP" or not words[i][:1].isalpha() for i in inner) or knowledge.place(words[start:end]) == ("GPE",):
        return None
    return start, end


def first_names(sentences, knowledge):
    """First words of persons joined by `flat` that are no place names."""
    found = set()
    for rows in sentences:
        for start, end in runs(rows):
            person = person_by_flat(rows, start, end, knowledge)
            if person:
                word = rows[person[0]][FORM]
                if len(word) > 2 and word[1:].islower() and not knowledge.large_place([word]) and not knowledge.country([word]):
                    found.add(word)
    return found


def alone(rows, i):
    """A proper noun outside of compounds."""
    return rows[i][DEPREL] not in ("compound", "flat", "amod") and not any(int(r[HEAD]) - 1 == i and r[DEPREL] in ("compound", "flat") for r in rows)


def certain(rows, start, end, knowledge, firsts):
    """(start, end, kinds) for a run that rules can decide, or None."""
    words = [row[FORM] for row in rows[start:end]]
    person = person_by_flat(rows, start, end, knowledge)
    if knowledge.country(words) or (knowledge.large_place(words) and (len(words) > 1 or alone(rows, start))):
        return start, end, ("GPE",)
    if person:
        return (*person, ("PERSON",))
    if knowledge.group(words) and (len(words) > 1 or words[0][:2].isupper()):
        return start, end, ("ORG",)
    if knowledge.group_sign(words) and all(w[:1].isupper() for w in words):
        return start, end, ("ORG",)
    if len(words) == 1 and words[0] in firsts and alone(rows, start):
        return start, end, ("PERSON",)
    if len(words) == 2 and words[0].lower() in TITLES and words[1] in firsts:
        return start + 1, end, ("PERSON",)
    return None


def names(rows, knowledge, firsts):
    found = [certain(rows, start, end, knowledge, firsts) for start, end in runs(rows)]
    return [x for x in found if x], open_cells(rows)
