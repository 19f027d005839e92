# SPDX-License-Identifier: Apache-2.0
"""Words to word pieces and word shapes, as docs/model-format.md lays down. The C++ side does the same."""
import unicodedata

UNKNOWN, FIRST, LAST = "[UNK]", "[CLS]", "[SEP]"
SPECIAL_SHAPE = 7
LONGEST = 100
CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF),
       (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def shape(word):
    upper = [unicodedata.category(c) in ("Lu", "Lt") for c in word]
    lower = any(unicodedata.category(c) == "Ll" for c in word)
    if any("0" <= c <= "9" for c in word):
        return 5
    if not any(upper) and not lower:
        return 6
    if not any(upper):
        return 0
    if not lower:
        return 1 if sum(upper) > 1 else 2
    return 3 if upper[0] and sum(upper) == 1 else 4


def is_space(c):
    return c in "\t\n\r" or unicodedata.category(c) == "Zs"


def is_control(c):
    return c == "\ufffd" or (c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cf"))


def is_single(c):
    """Characters that are a piece of their own: punctuation and CJK ideographs."""
    code = ord(c)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(c).startswith("P") or any(a <= code <= b for a, b in CJK)


def fold(word):
    text = unicodedata.normalize("NFD", "".join(c for c in word if not is_control(c)))
    return "".join(c.lower() for c in text if unicodedata.category(c) != "Mn")


def chunks(word):
    """Folded runs between white space, with every single character apart."""
    run = ""
    for c in fold(word):
        if is_space(c) or is_single(c):
            if run:
                yield run
            run = ""
            if not is_space(c):
                yield c
        else:
            run += c
    if run:
        yield run


class WordPieces:
    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.index = {piece: i for i, piece in enumerate(self.vocabulary)}
        self.unknown, self.first, self.last = (self.index[x] for x in (UNKNOWN, FIRST, LAST))
        self.seen = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf-8", newline="\n") as lines:
            return cls([line.rstrip("\n") for line in lines])

    def longest_match(self, chunk):
        if len(chunk) > LONGEST:
            return [self.unknown]
        ids, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start and ("##" if start else "") + chunk[start:end] not in self.index:
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.index[("##" if start else "") + chunk[start:end]])
            start = end
        return ids

    def word(self, word):
        ids = self.seen.get(word)
        if ids is None:
            ids = [i for chunk in chunks(word) for i in self.longest_match(chunk)] or [self.unknown]
            self.seen[word] = ids
        return ids

    def encode(self, words):
        """(piece ids, shape ids, position of each word's first piece) with [CLS] and [SEP] around."""
        ids, shapes, firsts = [self.first], [SPECIAL_SHAPE], []
        for word in words:
            pieces = self.word(word)
            firsts.append(len(ids))
            ids += pieces
            shapes += [shape(word)] * len(pieces)
        return ids + [self.last], shapes + [SPECIAL_SHAPE], firsts
