# SPDX-License-Identifier: Apache-2.0
"""CoNLL-U: sentences as lists of rows of ten cells."""
import lzma

ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC = range(10)


def open_text(path):
    return lzma.open(path, "rt", encoding="utf-8") if str(path).endswith(".xz") else open(path, encoding="utf-8")


def blocks(lines):
    """Groups of lines between blank lines."""
    group = []
    for line in lines:
        line = line.rstrip("\n")
        if line.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def sentences(path):
    """Yields (comments, rows); rows keep multiword ranges and empty nodes."""
    with open_text(path) as lines:
        for group in blocks(lines):
            comments = [line for line in group if line.startswith("#")]
            yield comments, [line.split("\t") for line in group if not line.startswith("#")]


def words(rows):
    """The rows of syntactic words alone."""
    return [cells for cells in rows if cells[ID].isdigit()]


def comment(comments, key):
    for line in comments:
        if line.startswith(f"# {key} = "):
            return line.split(" = ", 1)[1]
    return None
