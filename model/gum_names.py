# SPDX-License-Identifier: Apache-2.0
"""Names from GUM's entity mentions: the name inside a mention whose head is a proper noun."""
from conllu import DEPREL, FORM, HEAD, UPOS, XPOS

LINKS = {"of", "the", "de", "la", "del", "al", "el", "van", "von", "der", "bin", "ibn", "for", "and", "&", "-", "–", "'s", "’s", "'", ".", "/"}
APART = {"of", "and", "for", "'s", "’s", "&", "/"}   # never inside the name of a person
LOOSE_ENDS = (LINKS - {"."}) | set("a an this that these those his her its their our my your we us i he she it they you who".split()) | set(',()"“”')
TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president chancellor senator sen sen. representative rep rep.
congressman congresswoman governor gov gov. mayor minister secretary general gen gen. colonel col col. captain capt capt. lieutenant lt lt. major
maj maj. sergeant sgt sgt. admiral adm adm. commander king queen prince princess emperor pope bishop archbishop cardinal father fr. sister brother
rev rev. reverend saint st. sir lord lady dame judge justice sheikh imam ayatollah ambassador director chairman spokesman spokeswoman ceo chief
premier prime vice deputy foreign attorney detective officer inspector coach uncle aunt grandma grandpa mom dad mum""".split())
KIND = {"person": ("PERSON",), "organization": ("ORG",), "place": (), "event": ("EVENT",)}


def head_of(rows, start, end):
    """The token of the mention whose head lies outside it."""
    for i in range(start, end):
        head = int(rows[i][HEAD]) - 1
        if not start <= head < end:
            return i
    return start


def namelike(rows, i):
    form = rows[i][FORM]
    return rows[i][UPOS] == "PROPN" or (form[:1].isupper() and rows[i][UPOS] not in ("PRON", "DET", "AUX", "VERB", "PUNCT", "CCONJ", "SCONJ", "ADV"))


def joins(rows, i, head):
    """A token between the parts of a name; coordination right under the head is two names."""
    row = rows[i]
    if row[FORM].lower() not in LINKS and not (row[UPOS] == "NUM" and row[FORM].isdigit() and len(row[FORM]) < 3):
        return False
    return not (row[DEPREL] == "cc" and int(rows[int(row[HEAD]) - 1][HEAD]) - 1 == head)


def stretch(rows, start, end, head):
    left, right = head, head + 1
    while left > start and (namelike(rows, left - 1) or joins(rows, left - 1, head)):
        left -= 1
    while right < end and (namelike(rows, right) or joins(rows, right, head)):
        right += 1
    return left, right


def between(rows, start, end, head):
    """The part of a person's mention around its head, cut at words that no personal name holds."""
    cuts = [i for i in range(start, end) if rows[i][FORM].lower() in APART]
    return max([start] + [i + 1 for i in cuts if i < head]), min([end] + [i for i in cuts if i > head])


def trim(rows, left, right):
    while left < right and (rows[left][FORM].lower() in LOOSE_ENDS or not namelike(rows, left)):
        left += 1
    while right > left and rows[right - 1][FORM].lower() in LOOSE_ENDS | {"."}:
        right -= 1
    return left, right


def without_title(words, left, right):
    """Persons are named without their titles; nothing is left when the title stands alone."""
    for i in range(right - 1, left - 1, -1):
        if words[i].lower() in TITLES:
            return i + 1, right
    return left, right


def kinds_of(mention_type, words, knowledge):
    if mention_type == "place":
        return knowledge.place(words)
    if mention_type == "organization" and knowledge.country(words):
        return ("GPE",)
    if mention_type == "person" and knowledge.people(words):
        return ("NORP",)
    return KIND[mention_type]


def name_in(rows, mention, knowledge):
    """(start, end, kinds) of the name in a mention given in sentence tokens, or None."""
    start, end, kind = mention
    head = head_of(rows, start, end)
    if kind not in KIND or rows[head][UPOS] != "PROPN":
        return None
    if kind == "person":
        start, end = between(rows, start, end, head)
    left, right = trim(rows, *stretch(rows, start, end, head))
    words = [row[FORM] for row in rows]
    if kind == "person" and rows[head][XPOS] == "NNPS" and not knowledge.people(words[left:right]):
        return None
    if kind == "person":
        whole = left, right
        left, right = without_title(words, left, right)
        if left >= right:
            return (*whole, ("O", "PERSON")) if whole[0] < whole[1] else None
    if left >= right or right - left > 10:
        return None
    return left, right, kinds_of(kind, words[left:right], knowledge)


def names(rows, mentions, knowledge):
    """Name spans of a sentence, longest first."""
    found = [name_in(rows, mention, knowledge) for mention in mentions]
    return sorted({x for x in found if x}, key=lambda x: (x[0] - x[1], x[0], x[2]))


def dates(rows, spans):
    """GUM's dated spans as DATE, articles trimmed; long descriptions ("the start of the Games") are left to the rules."""
    out = []
    for start, end in spans:
        while start < end and rows[start][FORM].lower() in ("the", "of", "in"):
            start += 1
        if 0 < end - start <= 7 and not any(row[FORM].lower() in ("start", "of", "since", "in") for row in rows[start:end]):
            clock = any(row[FORM].lower() in ("hours", "minutes", "pm", "am", "morning", "night", "evening", "afternoon") for row in rows[start:end])
            out.append((start, end, ("TIME",) if clock else ("DATE",)))
    return out
