# SPDX-License-Identifier: Apache-2.0
"""The corpus as a list of articles with reports whose spans are offsets: written articles, and staged ones where their text is at
hand. Standard library only."""
import dataclasses
import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from golden_format import read_golden, span_of, to_report  # noqa: E402

import staged  # noqa: E402

ROOT = HERE.parent.parent / "model" / "corpus"
KNOWLEDGE = HERE.parent.parent / "data" / "knowledge"
SPLITS = ("train", "dev", "test")


class CorpusError(Exception):
    """A file of the corpus that does not fit; the message names it."""


@dataclasses.dataclass
class Entry:
    """One article. `reports` have the shape of gold.jsonl with `start` and `end` beside each `text`; offsets are code points of `text`
    (title, blank line, body). `text` is empty for a staged article whose data is not at hand."""
    id: str
    kind: str
    head: dict
    text: str
    reports: list
    title: str = ""
    source: str = ""


def written(root=ROOT):
    """Articles of model/corpus/articles, sorted by id."""
    for path in sorted(pathlib.Path(root).glob("articles/*/*.bede")):
        golden = read_golden(path)
        if golden.head.get("id") != path.stem:
            raise CorpusError(f"{path}: its id is {golden.head.get('id')}")
        yield Entry(path.stem, golden.head.get("kind", ""), golden.head, golden.text,
                    [to_report(r, golden.text, offsets=True) for r in golden.records], golden.title)


def text_hash(text):
    return hashlib.sha256(text.encode()).hexdigest()


def full_text(article):
    return f"{article['title']}\n\n{article['text']}" if article["title"] else article["text"]


def with_quotes(item, text):
    """The standoff form's offsets, with the words they stand for."""
    if isinstance(item, list):
        return [with_quotes(i, text) for i in item]
    if not isinstance(item, dict):
        return item
    out = {k: with_quotes(v, text) for k, v in item.items()}
    span = span_of(item)
    if span:
        out["text"] = text[span[0]:span[1]]
    elif "text" not in out and any(k in out for k in ("name", "low", "precision")):
        out["text"] = ""
    if isinstance(item.get("cue"), list):
        out["cue"] = text[item["cue"][0]:item["cue"][1]]
    return out


def standoff_rows(root=ROOT):
    """Rows of model/corpus/standoff/*.jsonl as they stand: offsets, no text."""
    for path in sorted(pathlib.Path(root).glob("standoff/*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def staged_articles(data, wanted):
    """{(source, article id): article} of the staged data, for the pairs that are wanted."""
    found = {}
    for source in sorted({s for s, _ in wanted}):
        for article in staged.read(source, data):
            if (source, article["id"]) in wanted:
                found[source, article["id"]] = article
    return found


def standoff(data, root=ROOT):
    """Staged articles with their reports; a text whose hash differs raises."""
    rows = list(standoff_rows(root))
    found = staged_articles(data, {(r["source"], r["article"]) for r in rows})
    for row in rows:
        article = found.get((row["source"], row["article"]))
        if article is None or text_hash(full_text(article)) != row["sha256"]:
            raise CorpusError(f"{row['id']}: article {row['article']} of {row['source']} is missing or its text is another one")
        head = {k: row[k] for k in ("id", "published", "outlet") if row.get(k)}
        text = full_text(article)
        yield Entry(row["id"], "staged", head, text, with_quotes(row["reports"], text), article["title"], row["source"])


def splits(root=ROOT):
    """{article id: split}."""
    out = {}
    for line in (pathlib.Path(root) / "splits.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, split = line.split("\t")
        if name in out or split not in SPLITS:
            raise CorpusError(f"splits.tsv: {name} {split}")
        out[name] = split
    return out


def to_json(entries, articles_path, gold_path):
    """Articles and reports as the two files of records-dev."""
    with open(articles_path, "w", encoding="utf-8") as articles, open(gold_path, "w", encoding="utf-8") as gold:
        for e in entries:
            body = e.text[len(e.title) + 2:] if e.title else e.text
            article = {"id": e.id, "title": e.title, **{k: e.head.get(k, "") for k in ("published", "outlet", "url")}, "text": body,
                       "full": e.text}
            articles.write(json.dumps(article, ensure_ascii=False) + "\n")
            gold.write(json.dumps({"id": e.id, "reports": e.reports}, ensure_ascii=False) + "\n")
