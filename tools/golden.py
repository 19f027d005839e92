#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Golden articles: tests, approvals, conversion. The format: docs/golden-format.md. Standard library only.

  golden.py run --bede PROGRAM FOLDER              every cell holds, every marked gap is still one
  golden.py accept --bede PROGRAM FOLDER           shows what changed, rewrites the marks
  golden.py check FOLDER                           the files parse, quotes stand in the text
  golden.py to-json FOLDER --articles A --gold G   as JSON lines of articles and reports
  golden.py from-json A.jsonl G.jsonl FOLDER       and back
"""
import argparse
import difflib
import json
import pathlib
import re
import subprocess
import sys

from golden_format import HEAD_KEYS, MARK, GoldenError, quote_of, read_golden, span_of, to_report, write_report

HEAD_NAMES = ("type", "mode", "cameo", "status", "plover")


def files_of(folder):
    folder = pathlib.Path(folder)
    return sorted(folder.glob("*.bede")) if folder.is_dir() else [folder]


def load(folder):
    try:
        return [read_golden(path) for path in files_of(folder)]
    except GoldenError as error:
        sys.exit(str(error))


def article_json(golden):
    keys = {k: v for k, v in golden.head.items() if k not in ("id", "kind", "origin")}
    return {"id": golden.path.stem, **keys, "text": golden.body}


def run_program(bede, goldens):
    """Reports of the program, by file stem."""
    lines = "".join(json.dumps(article_json(g), ensure_ascii=False) + "\n" for g in goldens)
    done = subprocess.run([bede, "code", "--format", "records", "--quiet", "-"], input=lines.encode(), capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{bede} failed: {done.stderr.decode()}")
    return {a["id"]: a["reports"] for a in map(json.loads, done.stdout.decode().splitlines())}


def sentences(text):
    cells, start = [], 0
    for match in re.finditer(r"[.!?][\"'\u201d\u2019]*(?=\s)|\n", text):
        cells.append((start, match.end()))
        start = match.end()
    return cells + [(start, len(text))]


def touched(spans, cells):
    return {k for k, (a, b) in enumerate(cells) for s, e in spans if min(e, b) - max(s, a) > 1}


def overlaps(span, item):
    have = span_of(item)
    return span is None or bool(have) and have[0] < span[1] and span[0] < have[1]


def party_holds(want, have):
    return (want["country"] == have["country"] and want["sector"] == have["sector"] and (not want["name"] or want["name"] == have["name"])
            and (not want["role"] or want["role"] == have["role"]) and overlaps(want["span"], have))


def source_holds(want, have):
    return (want["name"] == (have["name"] or "") and want["kind"] == have["kind"] and (not want["country"] or want["country"] == have["country"])
            and (not want["cue"] or want["cue"] in have["cue"] or bool(have["cue"]) and have["cue"] in want["cue"]) and overlaps(want["span"], have))


def date_holds(want, have):
    return have["precision"] == want["precision"] and have["start"] == want["start"] and (have["end"] or "") == want["end"]


def place_holds(want, have):
    near = all(k not in want or have.get(k) is not None and abs(have[k] - want[k]) <= 0.1 for k in ("lat", "lon"))
    same = all(want[k] == (have.get(k) or "") for k in ("name", "country", "precision"))
    return near and same and ("geonames" not in want or have.get("geonames") == want["geonames"])


def number_holds(want, have):
    same = all(want[k] == have.get(k) for k in ("what", "low", "best", "high")) and want.get("unit", "") in ("", have.get("unit", ""))
    sources = have.get("sources") or []
    return same and len(want["sources"]) == len(sources) and all(map(source_holds, want["sources"], sources)) and overlaps(want["span"], have)


def list_faults(record, report, kind, field, holds):
    """Cells of a list: each must be met by an item of its own; items over are a fault of the last cell, or of the absence."""
    cells = [c for c in record["cells"] if c["kind"] == kind]
    left, faults = list(report.get(field) or []), set()
    for cell in cells:
        hit = next((item for item in left if holds(cell["value"], item)), None)
        if hit is None:
            faults.add(id(cell))
        else:
            left.remove(hit)
    if kind == "source" and not faults and [c["value"]["name"] for c in cells] != [s["name"] for s in report["sources"]]:
        faults.add(id(cells[-1]) if cells else kind)
    if left and not faults:
        faults.add(id(cells[-1]) if cells else kind)
    return faults


def single_faults(record, report, kind, holds, empty):
    cell = next((c for c in record["cells"] if c["kind"] == kind), None)
    have = report.get(kind) or {}
    if cell is None:
        return set() if empty(have) else {kind}
    return set() if holds(cell["value"], have) else {id(cell)}


def faults_of(record, report, text):
    """Ids of the cells that do not hold, names of what must be absent and is not, and indices of wrong head parts."""
    wrong = {k for k, name in enumerate(HEAD_NAMES) if record["parts"][k] != (report.get(name) or "")}
    faults = set()
    for kind, field, holds in (("actor", "actor", party_holds), ("recipient", "recipient", party_holds), ("number", "numbers", number_holds)):
        faults |= list_faults(record, report, kind, field, holds)
    if any(c["kind"] == "source" for c in record["cells"]):
        faults |= list_faults(record, report, "source", "sources", source_holds)
    faults |= single_faults(record, report, "date", date_holds, lambda d: d.get("precision", "unknown") == "unknown")
    faults |= single_faults(record, report, "place", place_holds, lambda p: not p.get("name") and not p.get("country"))
    cells = sentences(text)
    for cell in record["cells"]:
        if cell["kind"] == "trigger" and not overlaps(cell["value"]["span"], report["trigger"]):
            faults.add(id(cell))
        if cell["kind"] == "evidence":
            have = touched([(e["start"], e["end"]) for e in report["evidence"]], cells)
            if have != touched(cell["value"], cells):
                faults.add(id(cell))
    return faults, wrong


def match(golden, reports):
    """Pairs each golden record with the report of its type that leaves the fewest faults and shares evidence."""
    cells, taken, out = sentences(golden.text), set(), []
    for record in golden.records:
        spans = [s for c in record["cells"] if c["kind"] == "evidence" for s in c["value"]]
        spans += [c["value"]["span"] for c in record["cells"] if c["kind"] == "trigger"]
        here = touched(spans, cells)
        ranked = []
        for k, report in enumerate(reports):
            shared = here & touched([(e["start"], e["end"]) for e in report["evidence"]], cells)
            if k not in taken and report["type"] == record["parts"][0] and shared:
                faults, wrong = faults_of(record, report, golden.text)
                ranked.append((len(faults) + len(wrong), k))
        best = min(ranked, default=None)
        if best:
            taken.add(best[1])
        out.append(reports[best[1]] if best else None)
    return out, [r for k, r in enumerate(reports) if k not in taken]


def marked_lines(golden, reports):
    """The records section with the marks that the program's reports give."""
    matched, extra = match(golden, reports)
    lines = []
    for record, report in zip(golden.records, matched):
        words = [p or "-" for p in record["parts"]]
        faults, wrong = faults_of(record, report, golden.text) if report else (set(), set())
        lines.append(MARK + " ".join(words) if report is None else " ".join(MARK * (k in wrong) + w for k, w in enumerate(words)))
        absent = sorted(f for f in faults if isinstance(f, str))
        for cell in record["cells"]:
            lines.append(f"  {MARK * (id(cell) in faults)}{cell['line']}")
            if cell["kind"] == "number":
                lines += [f"    {line}" for line in cell["source_lines"]]
        lines += [f"  # the program gives a {name} where there is none" for name in absent]
    for report in extra:
        span = report["trigger"]["start"], report["trigger"]["end"]
        lines.append(f"!{report['type']} {quote_of(span, golden.text)}")
    return lines


def present_lines(path):
    return path.read_text(encoding="utf-8").partition("\n--- records\n")[2].splitlines()


def compare(golden, reports):
    """The file's records section as it is and as the program makes it, comments of people kept out of the comparison."""
    want = [line for line in present_lines(golden.path) if line.strip() and (not line.startswith("#"))]
    return want, marked_lines(golden, reports)


def command_run(args):
    goldens = load(args.folder)
    reports = run_program(args.bede, goldens)
    changed = cells = marks = 0
    for golden in goldens:
        want, have = compare(golden, reports[golden.path.stem])
        cells += sum(1 + len(r["cells"]) for r in golden.records)
        marks += sum(MARK in line.split("\"")[0] or line.startswith("!") for line in want)
        if want != have:
            changed += 1
            print("\n".join(difflib.unified_diff(want, have, f"{golden.path} (right)", "program", lineterm="", n=1)))
    print(f"{len(goldens)} articles, {sum(len(g.records) for g in goldens)} records, {cells} cells, {marks} marked gaps; {changed} articles differ")
    if changed:
        print("a line with ~ is a gap, without it holds; `make golden-accept` takes the difference")
    return 1 if changed else 0


def command_accept(args):
    goldens = load(args.folder)
    reports = run_program(args.bede, goldens)
    for golden in goldens:
        want, have = compare(golden, reports[golden.path.stem])
        if want == have:
            continue
        print("\n".join(difflib.unified_diff(want, have, str(golden.path), "accepted", lineterm="", n=1)))
        whole = golden.path.read_text(encoding="utf-8").partition("\n--- records\n")[0]
        golden.path.write_text(whole + "\n--- records\n" + "\n".join(have) + ("\n" if have else ""), encoding="utf-8")
    return 0


def command_check(args):
    goldens = load(args.folder)
    print(f"{len(goldens)} articles, {sum(len(g.records) for g in goldens)} records")
    return 0


def command_to_json(args):
    goldens = load(args.folder)
    with open(args.articles, "w", encoding="utf-8") as articles, open(args.gold, "w", encoding="utf-8") as gold:
        for golden in goldens:
            article = {**article_json(golden), "title": golden.title, "full": golden.text}
            articles.write(json.dumps(article, ensure_ascii=False) + "\n")
            entry = {"id": golden.path.stem, "reports": [to_report(r, golden.text) for r in golden.records]}
            gold.write(json.dumps(entry, ensure_ascii=False) + "\n")
    return 0


def command_from_json(args):
    folder = pathlib.Path(args.folder)
    folder.mkdir(parents=True, exist_ok=True)
    articles = {a["id"]: a for a in map(json.loads, open(args.articles, encoding="utf-8"))}
    for entry in map(json.loads, open(args.gold, encoding="utf-8")):
        article = articles[entry["id"]]
        head = [f"{k}: {article[k]}" for k in HEAD_KEYS if article.get(k)]
        text = f"{article['title']}\n\n{article['text']}" if article.get("title") else article["text"]
        lines = [line for report in entry["reports"] for line in write_report(report, text)]
        content = "\n".join([*head, "--- text", article["text"], "--- records", *lines]) + "\n"
        (folder / f"{entry['id']}.bede").write_text(content, encoding="utf-8")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for name, action in (("run", command_run), ("accept", command_accept), ("check", command_check), ("to-json", command_to_json)):
        verb = verbs.add_parser(name)
        verb.set_defaults(action=action)
        verb.add_argument("folder")
        if action in (command_run, command_accept):
            verb.add_argument("--bede", required=True)
        if action is command_to_json:
            verb.add_argument("--articles", required=True)
            verb.add_argument("--gold", required=True)
    back = verbs.add_parser("from-json")
    back.set_defaults(action=command_from_json)
    for name in ("articles", "gold", "folder"):
        back.add_argument(name)
    args = parser.parse_args()
    sys.exit(args.action(args))


if __name__ == "__main__":
    main()
