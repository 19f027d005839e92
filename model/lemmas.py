# SPDX-License-Identifier: Apache-2.0
"""Lemma edit scripts: `C|D|S` (case, code points cut, suffix) or `=lemma`; and the table of known forms."""
from collections import Counter, defaultdict

AGREEMENT = 0.8   # share of a form's occurrences that its lemma in the table must have


def lower(word):
    return "".join(c.lower() for c in word)


def shared(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


def script(word, lemma):
    """The script that makes `lemma` from `word`; "I" and "i" share one."""
    if lemma == "I" and word in ("I", "i"):
        return "=I"
    low = lower(word)
    case, base = ("l", low) if shared(low, lemma) >= shared(word, lemma) else ("k", word)
    keep = shared(base, lemma)
    if keep == 0 or (len(base) - keep > 5 and keep < len(base) / 2):
        return "=" + lemma
    return f"{case}|{len(base) - keep}|{lemma[keep:]}"


def apply(word, text):
    if text.startswith("="):
        return text[1:]
    case, cut, suffix = text.split("|", 2)
    base = lower(word) if case == "l" else word
    cut = int(cut)
    return (base[:-cut] if cut else base) + suffix if cut <= len(base) else base


def cut_fits(word, text):
    return text.startswith("=") or int(text.split("|", 2)[1]) < max(1, len(word))


def key(word, upos):
    """How the table of known forms is asked: proper nouns as they are, all else in lower case."""
    return word if upos == "PROPN" else lower(word), upos


def known_forms(rows):
    """Lemmas of the forms and parts of speech in training sentences, where they agree well enough."""
    seen = defaultdict(Counter)
    for row in rows:
        for word, upos, text in zip(row["words"], row.get("upos", ()), row.get("lemma", ())):
            if text and not {"\t", "\n"} & set(word):
                seen[key(word, upos)][apply(word, text)] += 1
    best = {form: counts.most_common(1)[0] for form, counts in seen.items()}
    return {form: lemma for form, (lemma, n) in best.items() if n >= AGREEMENT * sum(seen[form].values())}


def forms_text(forms):
    """Lines `form TAB part of speech TAB lemma`, sorted by their bytes."""
    return b"".join(sorted("\t".join((*form, lemma)).encode() + b"\n" for form, lemma in forms.items()))


def read_forms(data):
    rows = (line.split("\t") for line in data.decode().split("\n")[:-1])
    return {(form, upos): lemma for form, upos, lemma in rows}
