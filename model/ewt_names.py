# SPDX-License-Identifier: Apache-2.0
"""What can be said about names in treebank sentences without name annotation.

Words that are no proper nouns are outside of names; a few runs of proper nouns are certain enough (countries, large places, known organisations,
persons joined by `flat`); the rest stays open.
"""
from conllu import DEPREL, FORM, HEAD, UPOS, XPOS
from gum_names import LINKS, TITLES, without_title
from labels import NAMES, any_name, names_by, spans

NOT_PERSON_KINDS = ("ORG", "GPE", "LOC", "FAC", "EVENT")

SURE_TITLES = set("""mr mr. mrs mrs. ms ms. dr dr. prof prof. president senator sen sen. gov. gen. col. lt. sgt. sir congressman ambassador
sheikh ayatollah pope judge justice""".split())
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


def open_cells(rows, common):
    """Default cells: outside where no proper noun is near, names of any kind at proper nouns, either where it is hard to say."""
    proper = [row[UPOS] == "PROPN" for row in rows]
    out = []
    for i, row in enumerate(rows):
        near = any(proper[max(0, i - 2):i]) and any(proper[i + 1:i + 3])
        beside = any(proper[max(0, i - 1):i + 2]) and row[FORM][:1].isupper() and row[UPOS] in ("ADJ", "NOUN", "NUM", "X")
        inside = near and (row[FORM].lower() in LINKS or row[FORM][:1].isupper() or row[FORM] in (",", "&"))
        unsure = not web(row[FORM]) and (proper[i] or beside or inside)
        out.append(any_name() if unsure else "O")
    for start, end in runs(rows):
        for i, cell in zip(range(start, end), run_cells(rows, start, end, common)):
            out[i] = cell
    return out


def web(word):
    return "@" in word or "://" in word or word.startswith("www.") or word.lower().endswith((".com", ".doc", ".html"))


def acronym(word):
    return 3 <= len(word) <= 7 and word.isalpha() and word.isupper()


def linked(rows, start, end, relations):
    """Whether the run is one head with dependents of these relations."""
    inner = range(start, end)
    return sum(rows[i][DEPREL] in relations and start <= int(rows[i][HEAD]) - 1 < end for i in inner) == end - start - 1


def run_cells(rows, start, end, common):
    """Cells of a run of proper nouns: a name, unless its words are also common words; joined runs begin and end as one."""
    words = [row[FORM] for row in rows[start:end]]
    if any(web(w) for w in words):
        return ["O"] * len(words)
    if any(w.lower() in TITLES or w.islower() for w in words) or all(w.lower() in common for w in words):
        return [any_name()] * len(words)
    if len(words) == 1:
        shouting = sum(row[FORM].isupper() for row in rows) > len(rows) / 2
        return [names_by("BIES", NOT_PERSON_KINDS if acronym(words[0]) and not shouting else NAMES, len(words[0]) < 3)]
    if linked(rows, start, end, ("flat",)):
        return [names_by("B")] + [names_by("I")] * (len(words) - 2) + [names_by("E")]
    if linked(rows, start, end, ("flat", "compound")):
        return [names_by("BS")] + [names_by("BIES")] * (len(words) - 2) + [names_by("ES")]
    return [any_name()] * len(words)


def common_words(sentences):
    """Lower-case words that are no proper nouns in the treebanks."""
    return {row[FORM] for rows in sentences for row in rows if row[UPOS] in ("NOUN", "ADJ", "VERB") and row[FORM].islower()}


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


def after_title(rows, start, end):
    """The name after a title that only persons have: `Mr. Lay`, `President George Bush`."""
    words = [row[FORM] for row in rows]
    first = start
    while first < end and words[first].lower() in SURE_TITLES:
        first += 1
    if start < first < end <= first + 3 and all(words[i][:1].isupper() and words[i].lower() not in TITLES for i in range(first, end)):
        return first, end
    return None


def certain(rows, start, end, knowledge, firsts, known):
    """(start, end, kinds) for a run that rules can decide, or None."""
    words = [row[FORM] for row in rows[start:end]]
    person = person_by_flat(rows, start, end, knowledge)
    if " ".join(words) in known:
        return start, end, (known[" ".join(words)],)
    if knowledge.country(words) or (knowledge.large_place(words) and (len(words) > 1 or alone(rows, start))):
        return start, end, ("GPE",)
    person = person or after_title(rows, start, end)
    if person:
        return (*person, ("PERSON",))
    if knowledge.well_known(words) or (knowledge.group(words) and (len(words) > 1 or words[0][:2].isupper())):
        return start, end, ("ORG",)
    if knowledge.group_sign(words) and all(w[:1].isupper() for w in words):
        return start, end, ("ORG",)
    if len(words) == 1 and words[0] in firsts and alone(rows, start):
        return start, end, ("PERSON",)
    return None


def names(rows, knowledge, firsts, known, common):
    found = [certain(rows, start, end, knowledge, firsts, known) for start, end in runs(rows)]
    return [x for x in found if x], open_cells(rows, common)


def agreed(annotated):
    """Names that annotated sentences label at least twice and always alike; `annotated` yields (words, cells)."""
    seen = {}
    for words, cells in annotated:
        for start, end, kind in spans([c if "|" not in c and c else "O" for c in cells]):
            if kind in ("PERSON", "ORG", "GPE"):
                seen.setdefault(" ".join(words[start:end]), []).append(kind)
    return {name: kinds[0] for name, kinds in seen.items() if len(kinds) > 1 and len(set(kinds)) == 1 and name[:1].isupper() and len(name) > 2}
