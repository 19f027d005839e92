#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The page of `--format html` in headless Chromium, driven from a page around it. Standard library and Debian's chromium.

  page_test.py BEDE REPOSITORY
"""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BEDE, REPOSITORY = sys.argv[1], pathlib.Path(sys.argv[2])
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync "
         "--disable-dev-shm-usage --virtual-time-budget=4000 --dump-dom").split()
HOSTILE = "Police in Karachi arrested 14 protesters on Friday. <script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">"

# What the page around it does; `page` is the window inside, `say` takes what the test reads.
PROBE = """
const lit = (doc) => [...doc.querySelectorAll('.text .lit')].map((n) => n.textContent).join('');
const cells = (doc) => [...doc.querySelectorAll('.text .cell')].map((n) => n.textContent);
const litCards = (doc) => [...doc.querySelectorAll('.card.lit')].map((n) => n.dataset.k);
const look = (doc) => ({ text: lit(doc), cells: cells(doc), cards: litCards(doc) });
const frame = document.querySelector('iframe');
frame.addEventListener('load', () => {
  const page = frame.contentWindow, doc = frame.contentDocument, out = {};
  const card = (k) => doc.querySelector(`.card[data-k="${k}"]`);
  const pointer = (node, kind) => node.dispatchEvent(new page.MouseEvent(kind, { bubbles: false }));
  out.title = doc.title;
  out.cards = doc.querySelectorAll('.card').length;
  out.before = look(doc);
  if (out.cards) {
    pointer(card(0), 'mouseenter'); out.hover = look(doc);
    pointer(card(0), 'mouseleave'); out.left = look(doc);
    card(out.cards - 1).focus(); out.focus = look(doc); out.active = doc.activeElement.dataset.k;
    const trigger = doc.querySelector('.t');
    trigger.focus(); out.trigger = { ...look(doc), key: trigger.dataset.t.split(' ')[0], word: trigger.textContent };
    trigger.blur(); out.after = look(doc);
  }
  out.wide = doc.documentElement.scrollWidth; out.width = page.innerWidth;
  out.paper = page.getComputedStyle(doc.body).backgroundColor; out.ink = page.getComputedStyle(doc.body).color;
  out.foreign = doc.querySelectorAll('.text script, .text img').length;
  out.outside = doc.querySelectorAll('link, script[src], img, iframe').length;
  out.words = doc.querySelector('.text').textContent;
  document.querySelector('pre').textContent = JSON.stringify(out);
});
"""


def page_of(text, *flags):
    done = subprocess.run([BEDE, "code", "--format", "html", "--quiet", *flags, "-"], input=text.encode(), capture_output=True, check=True, timeout=120)
    return done.stdout.decode()


def probe(page, width=1280, dark=False):
    """What the page shows in a window of that width."""
    with tempfile.TemporaryDirectory() as folder:
        around = (f'<!doctype html><meta charset="utf-8"><iframe width="{width}" height="900" style="border:0" srcdoc="{html.escape(page)}"></iframe>'
                  f"<pre></pre><script>{PROBE}</script>")
        path = pathlib.Path(folder) / "around.html"
        path.write_text(around, encoding="utf-8")
        scheme = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
        done = subprocess.run([BROWSER, *FLAGS, scheme, f"--user-data-dir={folder}/profile", f"--window-size={max(width, 600)},1000", f"file://{path}"],
                              capture_output=True, timeout=120, check=False)
        found = re.search(r"<pre>(.+?)</pre>", done.stdout.decode(), re.S)
        if not found:
            raise AssertionError(f"the browser gave nothing: {done.stderr.decode()[-800:]}")
        return json.loads(html.unescape(found.group(1)))


def brightness(colour):
    return sum(map(int, re.findall(r"\d+", colour)[:3]))


@unittest.skipUnless(BROWSER, "wants Chromium: apt-get install chromium")
class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        text = (REPOSITORY / "examples" / "sample.txt").read_text(encoding="utf-8")
        cls.text = text
        cls.page = page_of(text, "--published", "2026-03-02", "--outlet", "Caspian Courier")
        cls.seen = probe(cls.page)

    def test_nothing_is_lit_until_asked(self):
        self.assertGreaterEqual(self.seen["cards"], 5)
        self.assertEqual(self.seen["before"], {"text": "", "cells": [], "cards": []})

    def test_hovering_a_record_lights_its_words_and_its_sources(self):
        hover = self.seen["hover"]
        self.assertEqual(hover["cards"], ["0"])
        self.assertIn("is set to meet", hover["text"])
        self.assertTrue(any("Meridian" in cell for cell in hover["cells"]), hover["cells"])
        self.assertEqual(self.seen["left"], self.seen["before"])

    def test_focus_does_the_same_as_the_pointer(self):
        self.assertEqual(self.seen["active"], str(self.seen["cards"] - 1))
        self.assertEqual(self.seen["focus"]["cards"], [self.seen["active"]])
        self.assertTrue(self.seen["focus"]["text"])

    def test_a_trigger_lights_its_record(self):
        trigger = self.seen["trigger"]
        self.assertEqual(trigger["cards"], [trigger["key"]])
        self.assertIn(trigger["word"], trigger["text"])
        self.assertEqual(self.seen["after"], self.seen["before"])

    def test_readable_at_390_pixels(self):
        seen = probe(self.page, width=390)
        self.assertEqual(seen["width"], 390)
        self.assertLessEqual(seen["wide"], 390)

    def test_light_and_dark(self):
        dark = probe(self.page, dark=True)
        self.assertGreater(brightness(self.seen["paper"]), brightness(self.seen["ink"]) + 300)
        self.assertGreater(brightness(dark["ink"]), brightness(dark["paper"]) + 300)

    def test_article_text_stays_text_and_nothing_comes_from_elsewhere(self):
        seen = probe(page_of(HOSTILE))
        self.assertNotIn("taken", seen["title"])
        self.assertEqual((seen["foreign"], seen["outside"]), (0, 0))
        self.assertIn("<script>document.title", seen["words"])
        self.assertIn("Karachi", seen["words"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
