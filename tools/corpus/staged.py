# SPDX-License-Identifier: Apache-2.0
"""Articles of the staged public sets, each as `{id, title, published, outlet, text}`. What stands here fixes the text that
the offsets of model/corpus/standoff count in: a change of a reader shows as a wrong hash. Standard library only."""
import datetime
import html
import json
import lzma
import pathlib
import re

MONTHS = {name: k for k, name in enumerate("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), 1)}


def lines(path):
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")
    with opened as stream:
        for line in stream:
            yield json.loads(line)


def article(name, title, published, outlet, text):
    return {"id": name, "title": (title or "").strip(), "published": published or "", "outlet": outlet or "", "text": text.strip()}


def joined(tokens, sentence):
    """Tokens apart by a blank, a sentence a line: the sets that give tokens only."""
    out, last = [], None
    for token, number in zip(tokens, sentence):
        if last is not None:
            out.append(" " if number == last else "\n")
        out.append(token)
        last = number
    return "".join(out)


def polnear(folder):
    for part in ("train", "dev"):
        for a in lines(folder / f"{part}.jsonl"):
            yield article(a["id"], a["title"], a["date"], a["publisher"], a["text"])


def lgl(folder):
    for a in lines(folder.parent / "geo" / "lgl_tune.jsonl"):
        yield article(a["id"], a["title"], a["date"], a["domain"], a["text"])


def geovirus(folder):
    for a in lines(folder.parent / "geo" / "geovirus.jsonl"):
        yield article(a["id"], "", "", "Wikinews", a["text"])


def geowebnews(folder):
    for a in lines(folder.parent / "geo" / "geowebnews_tune.jsonl"):
        yield article(a["id"], a["title"], "", re.sub(r"^https?://(www\.)?|/.*$", "", a["url"]), a["text"])


def ecbplus(folder):
    for part in ("train", "dev"):
        for a in lines(folder / f"{part}.jsonl"):
            yield article(a["id"], "", "", "", joined(a["tokens"], a["sentence"]))


def story_clusters(folder):
    for a in lines(folder / "tune.jsonl"):
        yield article(a["id"], a["title"], (a["date"] or "")[:10], re.sub(r"^www\.", "", a["domain"]), a["text"])


def meantime(folder):
    for part in ("train", "dev"):
        for a in lines(folder / f"{part}.jsonl"):
            yield article(a["id"], "", "", "Wikinews", joined(a["tokens"], a["sentence"]))


def gum_news(folder):
    for a in lines(folder / "gum_docs_train.jsonl.xz"):
        if a["meta"]["genre"] == "news":
            yield article(a["id"], "", a["meta"].get("dateCreated", ""), "Wikinews", a["text"])


def reuters(folder):
    for a in lines(folder.parent / "news-text" / "reuters21578.jsonl.xz"):
        day, month, year = a["date"].split()[0].split("-")
        published = datetime.date(int(year), MONTHS[month.upper()[:3]], int(day)).isoformat()
        yield article(a["id"], html.unescape(a["title"]), published, "Reuters", f"{a['dateline']} {a['text']}")


def muc4(folder):
    """The day stands in the dateline; the outlet is the broadcaster or agency named behind it, which annotators read themselves."""
    for part in ("train", "dev"):
        for a in lines(folder / f"{part}.jsonl"):
            found = re.search(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b", a["text"][:120])
            month = MONTHS.get(found.group(2)) if found else None
            published = f"19{found.group(3)}-{month:02d}-{int(found.group(1)):02d}" if month else ""
            yield article(a["id"], "", published, "", a["text"])


def india_police(folder):
    for a in lines(folder.parent / "india-police-events" / "docs_train_dev.jsonl"):
        yield article(str(a["doc_id"]), "", a["date"], "Times of India", a["text"])


READERS = {"polnear": polnear, "lgl": lgl, "geovirus": geovirus, "geowebnews": geowebnews, "ecbplus": ecbplus,
           "story-clusters": story_clusters, "meantime": meantime, "gum-news": gum_news, "reuters": reuters, "muc4": muc4,
           "india-police": india_police}
FOLDERS = {"gum-news": "gum"}


def read(source, data):
    """All articles of one set; `data` is the folder of staged data."""
    return READERS[source](pathlib.Path(data) / FOLDERS.get(source, source))
