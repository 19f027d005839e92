# SPDX-License-Identifier: Apache-2.0
"""The golden format (docs/golden-format.md): reading, writing, and the JSON shape that annotators use. Standard library only."""
import json
import re

QUOTE = re.compile(r'"(?:[^"\\]|\\.)*"(?:@\d+)?')
HEAD_KEYS = ("id", "kind", "origin", "published", "outlet", "url", "title")
PRECISIONS = {"day", "week", "month", "year", "interval", "unknown"}
MARK = "~"
SECTORS = set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split())


class GoldenError(Exception):
    """A line that does not parse; the message names file and line."""


class Golden:
    """One article with its records. `records` are dicts: parts (type mode cameo status plover), cells, marks; `extras` are (type, quote)."""

    def __init__(self, path):
        self.path, self.head, self.body, self.comments = path, {}, "", []
        self.records, self.extras = [], []

    @property
    def title(self):
        return self.head.get("title", "")

    @property
    def text(self):
        return f"{self.title}\n\n{self.body}" if self.title else self.body


def locate(quote, text):
    """Span of a quote token in code points: "words", "words"@2, "first ... last"."""
    body, _, place = quote.rpartition("@") if re.search(r'"@\d+$', quote) else (quote, "", "1")
    words = json.loads(body)
    start = -1
    for _ in range(int(place)):
        start = text.find(words, start + 1)
        if start < 0:
            break
    if start >= 0:
        return start, start + len(words)
    first, dots, last = words.partition(" ... ")
    start = text.find(first) if dots else -1
    end = text.find(last, start + len(first)) if start >= 0 else -1
    if end < 0:
        raise ValueError(f"not in the text: {words!r}")
    return start, end + len(last)


def quote_of(span, text):
    """The token that locate() turns back into this span."""
    words = text[span[0]:span[1]]
    place, at = 1, text.find(words)
    while at < span[0]:
        place, at = place + 1, text.find(words, at + 1)
    token = json.dumps(words, ensure_ascii=False)
    return token if place == 1 else f"{token}@{place}"


def coded(parts, at):
    """Country and sectors of a part such as `ISR GOV MIL`, or of sectors alone."""
    words = (parts[at] if len(parts) > at else "").split()
    known = [w for w in words if w in SECTORS]
    return next((w for w in words if w not in SECTORS), ""), known


def parse_date(value):
    days, _, precision = value.strip().rpartition(" ")
    if precision not in PRECISIONS:
        raise ValueError(f"precision {precision!r}")
    start, dots, end = days.partition("..")
    if not dots:
        end = start if precision == "day" else ""
    return {"start": start, "end": end, "precision": precision}


def parse_place(parts):
    out = {"name": parts[0], "country": parts[1] if len(parts) > 1 else "", "precision": parts[2] if len(parts) > 2 else ""}
    if len(parts) > 3 and parts[3]:
        out["lat"], out["lon"] = (float(x) for x in parts[3].split(","))
    if len(parts) > 4 and parts[4]:
        out["geonames"] = int(parts[4])
    return out


def number(word):
    value = float(word)
    return int(value) if value == int(value) else value


def parse_number(value):
    out = {"low": None, "best": None, "high": None}
    for key, word in re.findall(r"(low|best|high) (-|[\d.]+)", value):
        out[key] = None if word == "-" else number(word)
    unit = re.search(r"unit (.+)$", value)
    return {**out, "unit": unit.group(1).strip()} if unit else out


def parse_source(value):
    cue = re.search(r'cue ("(?:[^"\\]|\\.)*")', value)
    parts = [p.strip() for p in (value[:cue.start()] if cue else value).split("|")]
    country, sectors = coded(parts, 2)
    return {"name": parts[0], "kind": parts[1] if len(parts) > 1 else "", "country": country, "sector": sectors,
            "cue": json.loads(cue.group(1)) if cue else ""}


def parse_cell(kind, rest, text):
    """The cell's value in the JSON shape, with its span under `span` where it has a quote."""
    if kind == "evidence":
        return [locate(m.group(), text) for m in QUOTE.finditer(rest)]
    what = ""
    if kind == "number":
        what, _, rest = rest.partition(" ")
    match = QUOTE.match(rest.strip())
    span = locate(match.group(), text) if match else None
    value = rest.strip()[match.end():] if match else rest
    if kind == "trigger":
        return {"span": span}
    value = value.strip()
    if not value.startswith("="):
        raise ValueError("a cell wants ` = ` before its content")
    value = value[1:].strip()
    parts = [p.strip() for p in value.split("|")]
    if kind in ("actor", "recipient"):
        country, sectors = coded(parts, 1)
        return {"name": parts[0], "country": country, "sector": sectors, "role": parts[2] if len(parts) > 2 else "", "span": span}
    makers = {"date": lambda: parse_date(value), "place": lambda: parse_place(parts), "source": lambda: parse_source(value),
              "number": lambda: {"what": what, **parse_number(value), "sources": []}}
    if kind not in makers:
        raise ValueError(f"there is no cell {kind!r}")
    return {**makers[kind](), "span": span}


def parse_record_head(line):
    words = line.split()
    if len(words) != 5:
        raise ValueError("a record wants five words: TYPE mode cameo status plover")
    marks = {k for k, w in enumerate(words) if w.startswith(MARK)}
    clean = ["" if w.lstrip(MARK) == "-" else w.lstrip(MARK) for w in words]
    return {"parts": clean, "part_marks": marks - {0}, "missing": 0 in marks, "cells": []}


def read_line(golden, line):
    if line.startswith("!"):
        kind, _, quote = line[1:].partition(" ")
        golden.extras.append((kind, locate(quote.strip(), golden.text)))
    elif not line.startswith(" "):
        golden.records.append(parse_record_head(line))
    else:
        depth, word = len(line) - len(line.lstrip()), line.strip()
        marked, word = word.startswith(MARK), word.lstrip(MARK)
        kind, _, rest = word.partition(" ")
        value = parse_cell(kind, rest, golden.text)
        cells = golden.records[-1]["cells"]
        if kind == "source" and depth > 2 and cells and cells[-1]["kind"] == "number":
            cells[-1]["value"]["sources"].append(value)
            cells[-1]["source_lines"].append(word)
        else:
            cells.append({"kind": kind, "value": value, "marked": marked, "line": word, "source_lines": []})


def read_golden(path):
    golden = Golden(path)
    head, _, rest = path.read_text(encoding="utf-8").partition("--- text\n")
    body, found, records = rest.partition("\n--- records\n")
    if not found:
        raise GoldenError(f"{path}: wants the lines `--- text` and `--- records`")
    golden.body = body
    for line in head.splitlines():
        if line.startswith("#"):
            golden.comments.append(line)
        elif line.strip():
            key, _, value = line.partition(":")
            if key not in HEAD_KEYS:
                raise GoldenError(f"{path}: there is no head line {key!r}")
            golden.head[key] = value.strip()
    first = len(head.splitlines()) + len(body.splitlines()) + 3
    for number_of_line, line in enumerate(records.splitlines(), first):
        if not line.strip() or line.strip().startswith("#"):
            continue
        try:
            read_line(golden, line)
        except (ValueError, IndexError) as error:
            raise GoldenError(f"{path}:{number_of_line}: {error}") from None
    return golden


def parse_lines(article, lines):
    """Records of lines that are not in the article's file."""
    golden = Golden(article.path)
    golden.head, golden.body = article.head, article.body
    for line in lines:
        read_line(golden, line)
    return golden.records


def to_report(record, text, offsets=False):
    """A record as one report of gold.jsonl; `offsets` adds start and end (code points of title, blank line, body) to whatever is quoted."""
    kinds = dict(zip(("type", "mode", "cameo", "status", "plover"), record["parts"]))
    out = {**kinds, "actor": [], "recipient": [], "date": {"start": "", "end": "", "precision": "unknown", "text": ""}, "place": {},
           "numbers": [], "sources": [], "trigger": {"text": ""}, "evidence": []}

    def quoted(value):
        span = value.get("span")
        names = ("text_start", "text_end") if "precision" in value and "start" in value else ("start", "end")  # a date's own start is a day
        place = dict(zip(names, span)) if offsets and span else {}
        return {**{k: v for k, v in value.items() if k != "span"}, "text": text[span[0]:span[1]] if span else "", **place}

    lists = {"actor": "actor", "recipient": "recipient", "number": "numbers", "source": "sources"}
    for cell in record["cells"]:
        kind, value = cell["kind"], cell["value"]
        if kind == "evidence":
            out["evidence"] = [{"text": text[a:b], "start": a, "end": b} if offsets else text[a:b] for a, b in value]
        elif kind in lists:
            item = quoted(value)
            if kind == "number":
                item["sources"] = [quoted(s) for s in value["sources"]]
            out[lists[kind]].append(item)
        else:
            out[kind] = quoted(value)
    return out


def span_of(item):
    """Offsets of an item's words, or nothing; those of a date have names of their own."""
    if isinstance(item.get("text_start"), int):
        return item["text_start"], item["text_end"]
    return (item["start"], item["end"]) if isinstance(item.get("start"), int) else None


def write_quote(item, text):
    """The token for an item's words: at its own place if it has offsets, else the first; nothing if the text has no such words."""
    span = span_of(item)
    if span:
        return quote_of(span, text) + " "
    words = item.get("text")
    return json.dumps(words, ensure_ascii=False) + " " if words and words in text else ""


def write_party(kind, party, text):
    codes = " ".join(filter(None, [party.get("country") or "", *(party.get("sector") or [])]))
    tail = " | ".join([party.get("name") or "", codes, party.get("role") or ""]).rstrip(" |")
    return f"  {kind} {write_quote(party, text)}= {tail}"


def write_source(source, text, indent):
    codes = " ".join(filter(None, [source.get("country") or "", *(source.get("sector") or [])]))
    tail = " | ".join([source.get("name") or "", source.get("kind") or "", codes]).rstrip(" |")
    cue = f' | cue {json.dumps(source["cue"], ensure_ascii=False)}' if source.get("cue") else ""
    return f"{indent}source {write_quote(source, text)}= {tail}{cue}"


def write_place(place, text):
    where = f'{place["lat"]},{place["lon"]}' if place.get("lat") is not None else ""
    parts = [place.get("name") or "", place.get("country") or "", place.get("precision") or "", where, str(place.get("geonames") or "")]
    return f"  place {write_quote(place, text)}= {' | '.join(parts).rstrip(' |')}"


def write_date(date, text):
    start, end = date.get("start") or "", date.get("end") or ""
    days = start if date.get("precision") == "day" or not end else f"{start}..{end}"
    return f"  date {write_quote(date, text)}= {days} {date.get('precision') or 'unknown'}"


def write_number(item, text):
    bounds = " ".join(f"{k} {item[k]}" for k in ("low", "best", "high") if item.get(k) is not None)
    unit = f" unit {item['unit']}" if item.get("unit") else ""
    lines = [f"  number {item['what']} {write_quote(item, text)}= {bounds}{unit}"]
    return lines + [write_source(s, text, "    ") for s in item.get("sources") or []]


def write_report(report, text):
    """The lines of one report of gold.jsonl (or of the program's records)."""
    head = [report.get(k) or "-" for k in ("type", "mode", "cameo", "status", "plover")]
    lines = [" ".join(head)]
    for side in ("actor", "recipient"):
        lines += [write_party(side, p, text) for p in report.get(side) or []]
    date = report.get("date") or {}
    if (date.get("precision") or "unknown") != "unknown" or date.get("start"):
        lines.append(write_date(date, text))
    place = report.get("place") or {}
    if place.get("name") or place.get("country"):
        lines.append(write_place(place, text))
    for item in report.get("numbers") or []:
        lines += write_number(item, text)
    lines += [write_source(s, text, "  ") for s in report.get("sources") or []]
    trigger = write_quote(report.get("trigger") or {}, text)
    if trigger:
        lines.append(f"  trigger {trigger.rstrip()}")
    quotes = [write_quote({"text": e} if isinstance(e, str) else e, text).rstrip() for e in report.get("evidence") or []]
    if any(quotes):
        lines.append("  evidence " + " ".join(filter(None, quotes)))
    return lines
