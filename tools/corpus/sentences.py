# SPDX-License-Identifier: Apache-2.0
"""Sentences as spans of code points, good enough to say which one a quote stands in. Standard library only."""
import re

END = re.compile(r"[.!?][\"'\u201d\u2019)]*(?=\s)|\n+")
SHORT = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Prof|St|Ste|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Rev)|\b[A-Z]|\b[A-Z]\.[A-Z]|\b[ap]\.m)$")


def sentences(text):
    """Spans without the white space around them; a paragraph always ends one."""
    cells, start = [], 0
    for match in END.finditer(text):
        shortened = match.group().startswith(".") and SHORT.search(text[max(0, match.start() - 6):match.start()])
        if shortened:
            continue
        cells.append((start, match.end()))
        start = match.end()
    cells.append((start, len(text)))
    stripped = [(a + len(text[a:b]) - len(text[a:b].lstrip()), b - len(text[a:b]) + len(text[a:b].rstrip())) for a, b in cells]
    return [(a, b) for a, b in stripped if a < b]
