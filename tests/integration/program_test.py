#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The program as a user meets it: exit status, messages, formats, bad input, equal bytes for any number of threads. Standard library only.

  program_test.py BEDE REPOSITORY [CLASS ...]
"""
import csv
import hashlib
import html.parser
import io
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import unittest

BEDE, REPOSITORY = sys.argv[1], pathlib.Path(sys.argv[2])
SAMPLE = REPOSITORY / "examples" / "sample.txt"
ARTICLE = "Police arrested 14 protesters in Karachi on Friday, officials said."
SANITIZED = "build/dev" in BEDE


def run(*args, stdin=b"", env=None, cwd=None):
    whole = {**os.environ, **(env or {})}
    done = subprocess.run([BEDE, *map(str, args)], input=stdin, capture_output=True, env=whole, cwd=cwd, timeout=300, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def records(*args, **kwargs):
    status, out, err = run("code", "--format", "records", *args, **kwargs)
    return status, [json.loads(line) for line in out.splitlines()], err


class Formats(unittest.TestCase):
    def setUp(self):
        self.flags = ("--published", "2026-03-02", "--outlet", "Levant Monitor", SAMPLE)

    def test_records_hold_the_contract(self):
        status, articles, _ = records(*self.flags)
        self.assertEqual(status, 0)
        article = articles[0]
        self.assertEqual(article["schema"], "bede.records/1")
        self.assertEqual(article["text_sha256"], hashlib.sha256(article["text"].encode()).hexdigest())
        self.assertGreaterEqual(len(article["reports"]), 5)
        for report in article["reports"]:
            self.check_spans(article["text"], report)
            self.assertEqual(report["sources"][-1]["name"], "Levant Monitor")
            self.assertTrue(report["evidence"])
            self.assertTrue(0 <= report["confidence"] <= 1)

    def check_spans(self, text, report):
        items = report["actor"] + report["recipient"] + report["numbers"] + report["sources"] + [report["trigger"], report["place"], *report["evidence"]]
        for item in items:
            if item.get("text"):
                self.assertEqual(text[item["start"]:item["end"]], item["text"])

    def test_every_filled_cell_has_a_reason(self):
        _, articles, _ = records("--explain", *self.flags)
        for report in articles[0]["reports"]:
            fields = {r["field"].split("[")[0].split(".")[0] for r in report["reasons"]}
            filled = {k for k in ("actor", "recipient", "numbers", "sources") if report[k]}
            filled |= {"type", "status"} | ({"date"} if report["date"]["start"] else set()) | ({"place"} if report["place"]["name"] else set())
            self.assertLessEqual(filled, fields, report["trigger"])

    def test_jsonl_is_one_report_a_line(self):
        _, articles, _ = records(*self.flags)
        _, out, _ = run("code", "--format", "jsonl", *self.flags)
        lines = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([x["id"] for x in lines], [r["id"] for r in articles[0]["reports"]])
        self.assertEqual(lines[0]["article"]["title"], articles[0]["title"])

    def test_ids_are_unique_and_stable(self):
        ids = [[r["id"] for r in records(*self.flags)[1][0]["reports"]] for _ in range(2)]
        self.assertEqual(ids[0], ids[1])
        self.assertEqual(len(ids[0]), len(set(ids[0])))

    def test_csv_reads_back(self):
        _, articles, _ = records(*self.flags)
        _, out, _ = run("code", "--format", "csv", *self.flags)
        rows = list(csv.DictReader(io.StringIO(out, newline="")))
        self.assertEqual([r["type"] for r in rows], [r["type"] for r in articles[0]["reports"]])
        self.assertTrue(all(None not in row for row in rows))

    def test_the_readme_shows_what_is_printed(self):
        readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
        blocks = readme.split("## What it prints")[1].split("## Use")[0].split("```")[1::2]
        self.assertEqual(len(blocks), 2)
        for block, flags in zip(blocks, ((), ("--explain",))):
            _, out, _ = run("code", "--format", "table", "--published", "2026-03-02", "--outlet", "Caspian Courier", *flags, SAMPLE)
            printed = {line.strip() for line in out.splitlines()}
            for line in filter(lambda text: text not in ("", "..."), map(str.strip, block.splitlines())):
                self.assertIn(line, printed)

    def test_table_without_colours_when_piped(self):
        _, out, _ = run("code", "--format", "table", *self.flags)
        self.assertNotIn("\x1b", out)
        self.assertRegex(out, r"\[(meet|host)\]")
        _, colored, _ = run("code", "--format", "table", "--color", "always", *self.flags)
        self.assertIn("\x1b[", colored)

    def test_page_holds_article_text_as_text_only(self):
        hostile = "<script>alert(1)</script>\n\nPolice in <img src=x onerror=alert(2)> Karachi arrested 14 \"protesters\" & <b>others</b> on Friday.\n"
        _, out, _ = run("code", "--format", "html", "-", stdin=hostile.encode())
        tags = []
        parser = html.parser.HTMLParser()
        parser.handle_starttag = lambda tag, attributes: tags.append((tag, dict(attributes)))
        parser.feed(out)
        self.assertEqual(sum(tag == "script" for tag, _ in tags), 1)
        self.assertFalse([t for t in tags if t[0] in ("img", "b", "link", "iframe") and t[0] != "b"])
        self.assertFalse([a for _, a in tags if any(k.startswith("on") or k in ("src", "href") for k in a)])


class Extract(unittest.TestCase):
    PAGE = """<!DOCTYPE html><html lang="en"><head><title>Dockers walk out | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="og:image" content="https://harbour.example/cranes.jpg">
<meta property="article:section" content="Economy"><link rel="canonical" href="https://harbour.example/dockers">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dockers walk out",
"datePublished":"2024-06-13T16:05:00+02:00","dateModified":"2024-06-13T18:30:00+02:00",
"author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Organization","name":"Reuters"}]}</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>Dockers walk out</h1><p>Dockers in Port Alma walked out on Monday after the harbour board refused to talk about night shifts &mdash; their union said.</p>
<p>The board said that two ferries a day would still run, and that it was ready to meet the union's leaders on Thursday.</p></article>
<footer><p>Copyright Harbour Post, all rights reserved, printed in Port Alma since 1902.</p></footer></body></html>"""

    def extracted(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "page.html"
            path.write_text(self.PAGE, encoding="utf-8")
            status, out, _ = run("extract", path)
        self.assertEqual(status, 0)
        return json.loads(out)

    def test_a_page_becomes_an_article(self):
        article = self.extracted()
        self.assertTrue(article["input"].endswith("page.html"))
        for field, value in (("title", "Dockers walk out"), ("outlet", "Harbour Post"), ("url", "https://harbour.example/dockers"), ("section", "Economy"),
                             ("image", "https://harbour.example/cranes.jpg"), ("language", "en"), ("verdict", "article"), ("truncated", False)):
            self.assertEqual(article[field], value, field)
        self.assertEqual(article["published"], "2024-06-13T16:05:00+02:00")
        self.assertEqual(article["modified"], "2024-06-13T18:30:00+02:00")
        self.assertEqual(article["byline"], [{"name": "Ann Lee", "kind": "person"}])
        self.assertEqual(article["evidence"]["byline"], "json-ld author")
        self.assertNotIn("Copyright", article["text"])

    def test_a_feed_becomes_its_entries(self):
        feed = """<rss><channel><title>Search</title>
          <item><title>Guards strike - Quay Ledger</title><source>Quay Ledger</source><link>https://quay.example/1</link>
          <pubDate>Mon, May 25 2020 12:45:26 +0000</pubDate><description>&lt;p&gt;Guards struck in Accra on Monday.&lt;/p&gt;</description></item>
          <item><title>Broken</b></item><item><title>Third</title><description>Envoys met.</description></item></channel></rss>"""
        status, out, err = run("extract", "-", stdin=feed.encode())
        first, second, third = map(json.loads, out.splitlines())
        self.assertEqual(status, 0)
        self.assertEqual((first["title"], first["outlet"], first["published"]), ("Guards strike", "Quay Ledger", "2020-05-25T12:45:26Z"))
        self.assertEqual((first["input"], first["text"]), ("-#1", "Guards struck in Accra on Monday."))
        self.assertEqual((second["title"], third["text"]), ("Broken", "Envoys met."))
        self.assertIn("ill-formed", err)

    def test_paragraphs_know_their_place_in_text_and_page(self):
        article = self.extracted()
        page = self.PAGE.encode()
        texts = [article["text"][p["start"]:p["end"]] for p in article["paragraphs"]]
        self.assertEqual("\n\n".join(texts), article["text"])
        for text, place in zip(texts, article["paragraphs"]):
            raw = page[place["html_start"]:place["html_end"]].decode()
            self.assertEqual(raw.replace("&mdash;", "\u2014"), text)


class BadInput(unittest.TestCase):
    def test_usage(self):
        self.assertEqual(run()[0], 2)
        self.assertEqual(run("code")[0], 2)
        self.assertEqual(run("code", "--format", "xml", SAMPLE)[0], 2)
        self.assertEqual(run("frobnicate")[0], 2)
        self.assertEqual(run("code", "--threads", "many", SAMPLE)[0], 2)

    def test_missing_file_in_the_middle_of_a_list(self):
        status, articles, err = records(SAMPLE, "/no/such/file.txt", SAMPLE)
        self.assertEqual((status, len(articles)), (1, 2))
        self.assertIn("/no/such/file.txt", err)

    def test_broken_line_in_a_good_file(self):
        lines = [json.dumps({"id": "a", "text": ARTICLE}), '{"id": "b", "text": "cut', json.dumps({"id": "c"}), json.dumps({"id": "d", "text": ARTICLE})]
        status, articles, err = records("-", stdin="\n".join(lines).encode())
        self.assertEqual((status, [a["id"] for a in articles]), (1, ["a", "d"]))
        self.assertIn("2", err)
        self.assertIn("3", err)

    def test_empty_and_binary(self):
        for content in (b"", b"   \n\n ", bytes(range(256)) * 40):
            status, out, err = run("code", "-", stdin=content)
            self.assertEqual((status, out), (1, ""), content[:10])
            self.assertTrue(err.startswith("bede: "))

    def test_invalid_utf8_is_noted_and_coded(self):
        status, articles, err = records("-", stdin=b"Police in Karachi arrested 14 \xff\xfe protesters \xc3 on Friday.")
        self.assertEqual(status, 0)
        self.assertTrue(any(n["code"].startswith("ingest.") for n in articles[0]["notices"]), err)

    def test_nothing_to_code_says_why(self):
        status, out, err = run("code", "-", stdin=b"United crushed City 3-0 in Manchester on Sunday. Their attack fired from all sides.")
        self.assertEqual((status, out), (0, ""))
        self.assertIn("0 events in 1 article", err)

    def test_another_language(self):
        german = "Die Polizei hat am Freitag in Berlin 14 Demonstranten festgenommen, wie ein Sprecher der Beh\u00f6rde mitteilte. " * 4
        status, articles, err = records("-", stdin=german.encode())
        self.assertEqual(status, 0)
        self.assertEqual(articles[0]["reports"], [])
        self.assertIn("English", err)

    def test_a_damaged_model_is_refused(self):
        model = (REPOSITORY / "data/model/bede-en.model").read_bytes()
        broken = [b"", b"hello", model[:5000], model[:1_000_000] + b"\x55" + model[1_000_001:]]
        with tempfile.TemporaryDirectory() as folder:
            for content in broken:
                path = pathlib.Path(folder) / "m.model"
                path.write_bytes(content)
                status, _, err = run("code", "--model", path, SAMPLE)
                self.assertEqual(status, 1)
                self.assertIn("m.model", err)


class Behaviour(unittest.TestCase):
    def test_equal_bytes_for_any_number_of_threads(self):
        body = SAMPLE.read_text(encoding="utf-8")
        count = 12 if not SANITIZED else 3
        lines = "\n".join(json.dumps({"id": str(k), "text": body[: 400 + 97 * k], "published": "2026-03-02"}) for k in range(count)).encode()
        outs = [run("code", "--format", "records", "--threads", n, "-", stdin=lines)[1] for n in (1, 2, 4)]
        self.assertTrue(outs[0])
        self.assertEqual(outs[0], outs[1])
        self.assertEqual(outs[0], outs[2])

    def test_settings_and_where_they_come_from(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "bede.toml").write_text('outlet = "From File"\nthreads = 1\n')
            _, out, _ = run("config", cwd=folder, env={"BEDE_THREADS": "2"})
            self.assertRegex(out, r"outlet\s+From File\s+bede.toml:1")
            self.assertRegex(out, r"threads\s+2\s+BEDE_THREADS")
            (pathlib.Path(folder) / "bede.toml").write_text("colour = 1\n")
            status, _, err = run("config", cwd=folder)
            self.assertEqual(status, 2)
            self.assertIn("colour", err)

    def test_doctor_and_version(self):
        status, out, _ = run("doctor")
        self.assertEqual(status, 0)
        self.assertIn("kernels", out)
        status, out, _ = run("--version")
        self.assertRegex(out, r"^bede \d+\.\d+\.\d+\nmodel \S+\nknowledge \S+\n$")

    def test_runs_from_any_folder(self):
        self.assertEqual(records(SAMPLE.resolve(), cwd="/")[0], 0)

    def test_annotate_keeps_given_tokens(self):
        given = "1\tTroops\n2\tleft\n3\tMali\n4\t.\n\n1\tWho\n2\tknows\n3\t?\n\n"
        status, out, _ = run("annotate", "--input", "conllu", "-", stdin=given.encode())
        self.assertEqual(status, 0)
        words = [line.split("\t")[1] for line in out.splitlines() if line[:1].isdigit()]
        self.assertEqual(words, ["Troops", "left", "Mali", ".", "Who", "knows", "?"])

    def test_annotate_spans(self):
        status, out, _ = run("annotate", "-", stdin="\U0001F600 G\u00fcl didn't resign.".encode())
        self.assertEqual(status, 0)
        self.assertIn("Span=2:5", out)
        self.assertRegex(out, r"(?m)^\d-\d\tdidn't\t")

    def test_output_file_appears_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "out.jsonl"
            self.assertEqual(run("code", "-o", path, SAMPLE)[0], 0)
            self.assertTrue(path.read_text())
            self.assertEqual(sorted(p.name for p in path.parent.iterdir()), ["out.jsonl"])


class Slow(unittest.TestCase):
    def test_one_sentence_of_ten_megabytes(self):
        words = b"and the police of Pakistan arrested a protester "
        content = (words * 250000)[:10_000_000] if not SANITIZED else words * 2000
        status, _, err = records("--quiet", "-", stdin=content)
        self.assertEqual(status, 0, err)
        self.check_memory()

    def check_memory(self):
        """No child so far took more than 500 MB (sanitizers take their own)."""
        if not SANITIZED:
            self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, 500 << 10)

    def test_a_hundred_thousand_lines_of_one_word(self):
        count = 100_000 if not SANITIZED else 2000
        status, _, err = records("--quiet", "-", stdin=b"attack\n" * count)
        self.assertEqual(status, 0, err)
        self.check_memory()

    def test_equal_bytes_on_every_kernel_path(self):
        outs = [run("code", "--format", "records", SAMPLE, env={"BEDE_ISA": isa}) for isa in ("portable", "avx2")]
        if outs[1][0] == 2:
            self.skipTest("this processor has no AVX2")
        self.assertEqual(outs[0][1], outs[1][1])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=1)
