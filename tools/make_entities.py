#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""src/html/entities.inc: the named character references of the HTML standard, as Python's library has them, sorted by byte.
Usage: make_entities.py > src/html/entities.inc"""
import html.entities


def quoted(text):
    """A C++ literal of the UTF-8 bytes; hexadecimal escapes end the literal, lest a digit be taken for theirs."""
    plain = text.isascii() and text.isprintable() and text not in "\"\\"
    return f'"{text}"' if plain else '"' + "".join(f"\\x{b:02X}" for b in text.encode()) + '"'


line = ""
for name, value in sorted(html.entities.html5.items(), key=lambda item: item[0].encode()):
    entry = f'{{"{name}", {quoted(value)}}},'
    if line and len(line) + len(entry) > 125:
        print(line)
        line = ""
    line += (" " if line else "") + entry
print(line)
