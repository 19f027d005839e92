#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Drafts of annotators (model/corpus/GUIDE.md, section 5) to records in the golden format. Standard library only.

  draft.py check DRAFT ARTICLES             what does not fit, line by line
  draft.py complete DRAFT ARTICLES          writes the records into the articles
  draft.py show ARTICLES [DRAFT]            articles (with their draft) to read

ARTICLES is a folder of .bede files or several, apart by commas.
"""
import argparse
import dataclasses
import datetime
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from golden_format import PRECISIONS, SECTORS, GoldenError, quote_of, read_golden  # noqa: E402

import ontology  # noqa: E402
from places import Places  # noqa: E402
from sentences import sentences  # noqa: E402

KNOWLEDGE = HERE.parent.parent / "data" / "knowledge"
WORDS = r'"(?:[^"\\]|\\.)*"'
QUOTE = re.compile(rf'({WORDS})(?:@(\d+)|\s+in\s+({WORDS}))?')
CELLS = "actor recipient date place number source trigger evidence".split()


class DraftError(ValueError):
    """A line of a draft that does not fit; the message says why."""


@dataclasses.dataclass
class Cell:
    kind: str
    rest: str
    line: int
    inner: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Draft:
    head: list
    line: int
    cells: list = dataclasses.field(default_factory=list)


def read_draft(path):
    """{article id: (aliases, drafts)} and complaints."""
    out, complaints, here = {}, [], None
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        word = line.strip()
        if not word or word.startswith("#"):
            continue
        if word.startswith("@"):
            here = out.setdefault(word[1:].strip(), ({}, []))
        elif here is None:
            complaints.append(f"{path}:{number}: a record wants an article (@id) before it")
        elif word.startswith("&") and "=" in word:
            name, _, value = word.partition("=")
            here[0][name.strip()] = value.strip()
        elif not line.startswith(" "):
            if word != "none":
                here[1].append(Draft(word.split(), number))
        elif not here[1]:
            complaints.append(f"{path}:{number}: a cell wants a record before it")
        else:
            kind, _, rest = word.partition(" ")
            cells = here[1][-1].cells
            if kind == "source" and line.startswith("    ") and cells and cells[-1].kind == "number":
                cells[-1].inner.append(Cell(kind, rest, number))
            else:
                cells.append(Cell(kind, rest, number))
    return out, complaints


def places_of(words, text):
    at, out = text.find(words), []
    while at >= 0:
        out.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return out


def find_quote(match, text, near=None):
    """Span of a quote: the numbered place, the one in its context, else the nearest to `near`; the only one if there is no `near`."""
    words = json.loads(match.group(1))
    found = places_of(words, text)
    if not found:
        raise DraftError(f"not in the text: {words!r}")
    if match.group(2):
        if int(match.group(2)) > len(found):
            raise DraftError(f"{words!r} stands {len(found)} times only")
        return found[int(match.group(2)) - 1]
    if match.group(3):
        around = json.loads(match.group(3))
        contexts = places_of(around, text)
        if len(contexts) != 1 or words not in around:
            raise DraftError(f"context {around!r} stands {len(contexts)} times in the text, or not around {words!r}")
        at = contexts[0][0] + around.index(words)
        return at, at + len(words)
    if near is None:
        if len(found) > 1:
            raise DraftError(f"{words!r} stands {len(found)} times: say `in \"words around it\"`")
        return found[0]
    return min(found, key=lambda span: gap(span, near))


def gap(span, other):
    return max(0, span[0] - other[1], other[0] - span[1])


def sentence_of(span, cells):
    return next((c for c in cells if c[0] <= span[0] < c[1]), span)


def expand(value, aliases):
    """`&name | rest` with the name's content in its place."""
    first, bar, rest = value.partition("|")
    if not first.strip().startswith("&"):
        return value
    if first.strip() not in aliases:
        raise DraftError(f"{first.strip()} is not named in this article")
    return aliases[first.strip()] + (" |" + rest if bar else "")


def expand_source(value, aliases):
    """A source's name and codes from a party: `&min | official | cue ...` keeps kind and cue, the codes come from the name."""
    parts = [p.strip() for p in value.split("|")]
    if not parts[0].startswith("&"):
        return value
    if parts[0] not in aliases:
        raise DraftError(f"{parts[0]} is not named in this article")
    party = [p.strip() for p in aliases[parts[0]].split("|")] + [""]
    cue = next((p for p in parts[1:] if p.startswith("cue ")), "")
    kind = next((p for p in parts[1:] if p in ontology.KINDS), "")
    return " | ".join([party[0], kind, party[1]] + [cue] * bool(cue))


def codes(word, countries):
    """`ISR GOV MIL` with the country first; wrong words raise."""
    parts = word.split()
    bad = [p for p in parts if p not in SECTORS and p not in countries]
    states = [p for p in parts if p in countries]
    if bad or len(states) > 1:
        raise DraftError(f"codes {word!r}: " + (f"{bad[0]} is none" if bad else "two countries"))
    return " ".join(states + [p for p in parts if p in SECTORS])


def trimmed(parts):
    return " | ".join(parts).rstrip(" |")


class Completer:
    """Completes the drafts of one article."""

    def __init__(self, golden, aliases, countries, places):
        self.golden, self.aliases, self.countries, self.places = golden, aliases, countries, places
        self.cells = sentences(golden.text)
        self.near = None

    def split(self, rest, near):
        """(quote token and a blank, or nothing; content)."""
        match = QUOTE.match(rest)
        if not match:
            content, token = rest, ""
        else:
            content, token = rest[match.end():], quote_of(find_quote(match, self.golden.text, near), self.golden.text) + " "
        content = content.strip()
        if not content.startswith("="):
            raise DraftError("a cell wants ` = ` before its content")
        return token, content[1:].strip()

    def party(self, cell):
        token, value = self.split(cell.rest, self.near)
        parts = [p.strip() for p in expand(value, self.aliases).split("|")]
        if len(parts) > 3:
            raise DraftError("a party has name | country sectors | role")
        if len(parts) > 1:
            parts[1] = codes(parts[1], self.countries)
        if not any(parts) and not token:
            raise DraftError("a party without words, name and code")
        return [f"{cell.kind} {token}= {trimmed(parts)}".rstrip()]

    def source(self, cell):
        token, value = self.split(cell.rest, self.near)
        value = expand_source(value, self.aliases)
        cue = re.search(rf"cue ({WORDS})", value)
        parts = [p.strip() for p in (value[:cue.start()] if cue else value).split("|")]
        parts += [""] * (3 - len(parts))
        if parts[1] not in ontology.KINDS:
            raise DraftError(f"kind of source {parts[1]!r}: one of {' '.join(ontology.KINDS)}")
        parts[2] = codes(parts[2], self.countries)
        if cue and json.loads(cue.group(1)) not in self.golden.text:
            raise DraftError(f"cue {cue.group(1)} is not in the text")
        if not parts[0] and not token:
            raise DraftError("a source without words and name")
        return [f"source {token}= {trimmed(parts[:3])}" + (f" | cue {cue.group(1)}" if cue else "")]

    def date(self, cell):
        token, value = self.split(cell.rest, self.near)
        days, _, precision = value.rpartition(" ")
        if precision not in PRECISIONS or precision == "unknown":
            raise DraftError(f"date {value!r}: START[..END] and day, week, month, year or interval")
        start, dots, end = days.strip().partition("..")
        for day in filter(None, (start, end)):
            datetime.date.fromisoformat(day)
        if (start and end and end < start) or not (start or end) or (precision == "day" and dots):
            raise DraftError(f"date {value!r}: the end before the start, nothing, or a day that ends on another")
        return [f"date {token}= {start}{dots}{end} {precision}"]

    def place(self, cell):
        token, value = self.split(cell.rest, self.near)
        parts = [p.strip() for p in value.split("|")] + [""] * 3
        name, country, precision = parts[:3]
        if country and country not in self.countries or precision not in ["", *ontology.PLACE_PRECISIONS]:
            raise DraftError(f"place {value!r}: name | country | exact, district, province or country")
        point = self.places.find(name, country, precision)
        where = f"{point['lat']},{point['lon']}" if point else ""
        return [f"place {token}= {trimmed([name, country, precision, where, str(point.get('geonames', ''))])}"]

    def number(self, cell):
        what, _, rest = cell.rest.partition(" ")
        if what not in ontology.COUNTED:
            raise DraftError(f"number {what!r}: one of {' '.join(ontology.COUNTED)}")
        token, value = self.split(rest.strip(), self.near)
        if not re.fullmatch(r"((low|best|high) [\d.]+ ?)+(unit \S.*)?", value):
            raise DraftError(f"number {value!r}: low, best, high with plain figures, then unit")
        if what == "other" and "unit " not in value:
            raise DraftError("`other` names its unit")
        return [f"number {what} {token}= {value}"] + ["  " + self.source(s)[0] for s in cell.inner]

    def trigger(self, cell):
        return [f"trigger {quote_of(self.near, self.golden.text)}"]

    def evidence(self, spans):
        found = sorted({sentence_of(s, self.cells) for s in spans})
        return ["evidence " + " ".join(short_quote(s, self.golden.text) for s in found)]

    def head(self, draft):
        if len(draft.head) == 5:
            draft.head.pop()
        if len(draft.head) != 4:
            raise DraftError("a record wants TYPE mode CAMEO status")
        kind, mode, cameo, status = draft.head
        if kind not in ontology.MODES or mode not in ["-", *ontology.MODES[kind]]:
            raise DraftError(f"{kind} has modes {' '.join(ontology.MODES.get(kind, [])) or 'none'}, not {mode}")
        if status not in ontology.STATUSES:
            raise DraftError(f"status {status!r}: one of {' '.join(ontology.STATUSES)}")
        if not re.fullmatch(r"\d{3,4}", cameo) or not cameo.startswith(tuple(ontology.ROOTS[kind].split())):
            raise DraftError(f"CAMEO {cameo}: {kind} wants a code that begins with {ontology.ROOTS[kind]}")
        return f"{kind} {mode} {cameo} {status} {ontology.plover_label(kind, status) or '-'}"

    def record(self, draft):
        """Lines of one record."""
        triggers = [c for c in draft.cells if c.kind == "trigger"]
        if len(triggers) != 1 or not QUOTE.fullmatch(triggers[0].rest.strip()):
            raise DraftError("a record wants one trigger, a quote and nothing more")
        evidence = [m for c in draft.cells if c.kind == "evidence" for m in QUOTE.finditer(c.rest)]
        self.near = find_quote(QUOTE.match(triggers[0].rest.strip()), self.golden.text)
        lines = {kind: [] for kind in CELLS}
        for cell in draft.cells:
            if cell.kind not in CELLS:
                raise DraftError(f"line {cell.line}: there is no cell {cell.kind!r}")
            try:
                if cell.kind != "evidence":
                    maker = self.party if cell.kind in ("actor", "recipient") else getattr(self, cell.kind)
                    lines[cell.kind] += maker(cell)
            except ValueError as error:
                raise DraftError(f"line {cell.line}: {error}") from None
        outlet = self.golden.head.get("outlet", "")
        last = f"source = {outlet} | outlet"
        if outlet and not any(line.startswith(last) for line in lines["source"][-1:]):
            lines["source"].append(last)
        lines["evidence"] = self.evidence([self.near, *(find_quote(m, self.golden.text, self.near) for m in evidence)])
        for once in ("date", "place"):
            if len(lines[once]) > 1:
                raise DraftError(f"two cells {once}")
        return [self.head(draft)] + [f"  {line}" for kind in CELLS for line in lines[kind]]


def short_quote(span, text):
    """A token that stands for the span, with ` ... ` in a long one."""
    whole = text[span[0]:span[1]]
    if len(whole) > 60 and '"' not in whole:
        for words in range(4, 12):
            parts = whole.split(" ")
            head, tail = " ".join(parts[:words]), " ".join(parts[-2:])
            if len(parts) > words + 2 and text.find(head) == span[0] and text.find(tail, span[0] + len(head)) == span[1] - len(tail):
                return json.dumps(f"{head} ... {tail}", ensure_ascii=False)
    return quote_of(span, text)


def articles_of(folders):
    paths = sorted(p for folder in folders.split(",") for p in pathlib.Path(folder).rglob("*.bede"))
    try:
        return {p.stem: read_golden(p) for p in paths}
    except GoldenError as error:
        sys.exit(str(error))


def completed(path, goldens, countries, places):
    """{id: lines} and complaints."""
    drafts, complaints = read_draft(path)
    out = {}
    for name, (aliases, records) in drafts.items():
        if name not in goldens:
            complaints.append(f"{path}: there is no article {name}")
            continue
        completer, lines = Completer(goldens[name], aliases, countries, places), []
        for record in records:
            try:
                lines += completer.record(record)
            except DraftError as error:
                complaints.append(f"{path}:{record.line}: {name}: {error}")
        out[name] = lines
    return out, complaints


def command_check(args):
    out, complaints = completed(args.draft, articles_of(args.articles), ontology.country_codes(KNOWLEDGE), Places(KNOWLEDGE))
    print("\n".join(complaints))
    print(f"{len(out)} articles, {sum(not line.startswith(' ') for lines in out.values() for line in lines)} records, {len(complaints)} complaints")
    return 1 if complaints else 0


def command_complete(args):
    goldens = articles_of(args.articles)
    out, complaints = completed(args.draft, goldens, ontology.country_codes(KNOWLEDGE), Places(KNOWLEDGE))
    for name, lines in out.items():
        whole = goldens[name].path.read_text(encoding="utf-8").partition("\n--- records\n")[0]
        goldens[name].path.write_text(whole + "\n--- records\n" + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    print("\n".join([*complaints, f"{len(out)} articles written, {len(complaints)} records left out"]))
    return 1 if complaints else 0


def command_show(args):
    drafts = {}
    for block in re.split(r"^(?=@)", pathlib.Path(args.draft).read_text(encoding="utf-8") if args.draft else "", flags=re.M):
        name = block.partition("\n")[0].strip("@ \n")
        drafts[name] = drafts.get(name, "") + block.partition("\n")[2]
    for name, golden in articles_of(args.articles).items():
        if args.draft and name not in drafts:
            continue
        head = "\n".join(f"{k}: {v}" for k, v in golden.head.items() if k not in ("id", "title"))
        print(f"@{name}\n{head}\n\n{golden.text}\n" + (f"\n{drafts[name]}" if args.draft else ""))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, action in (("check", command_check), ("complete", command_complete), ("show", command_show)):
        verb = verbs.add_parser(name)
        verb.set_defaults(action=action)
        if name == "show":
            verb.add_argument("articles")
            verb.add_argument("draft", nargs="?")
        else:
            verb.add_argument("draft")
            verb.add_argument("articles")
    args = parser.parse_args()
    sys.exit(args.action(args))


if __name__ == "__main__":
    main()
