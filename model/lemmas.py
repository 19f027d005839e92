# SPDX-License-Identifier: Apache-2.0
"""Lemma edit scripts: `C|D|S` (case, code points cut, suffix) or `=lemma`."""


def lower(word):
    return "".join(c.lower() for c in word)


def shared(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


def script(word, lemma):
    """The script that makes `lemma` from `word`."""
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
