#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The corpus's tools: drafts to records, labels without text and back, what the checks find. Standard library only.

  corpus_test.py REPOSITORY
"""
import pathlib
import sys
import tempfile
import unittest

REPOSITORY = pathlib.Path(sys.argv[1]).resolve()
sys.path[:0] = [str(REPOSITORY / "tools" / "corpus"), str(REPOSITORY / "tools")]
import check  # noqa: E402
import corpus  # noqa: E402
import draft  # noqa: E402
import ontology  # noqa: E402
import standoff  # noqa: E402
from golden_format import read_golden, to_report, write_report  # noqa: E402
from places import Places  # noqa: E402
from sentences import sentences  # noqa: E402

KNOWLEDGE = REPOSITORY / "data" / "knowledge"
ARTICLE = """id: talks
kind: wire brief
origin: ours talks
published: 2024-05-06
outlet: Harbour Post
title: Envoys to meet in Ankara
--- text
Envoys of Georgia and Turkey will meet in Ankara on Thursday, Radio Kura said, citing an official in Tbilisi. The U.S. envoy stays away.

"They will meet again," the radio added. A raid on May 2 left at least 12 dead, or 15 by the rebels' count.
--- records
"""
DRAFT = """@talks
&geo = Georgia | GEO
CONSULT visit 042 planned
  actor "Envoys of Georgia" = | GOV GEO
  recipient = Turkey | TUR
  date "Thursday" = 2024-05-09 day
  place "Ankara" = Ankara | TUR | exact
  source "an official" = | official | GEO GOV | cue "citing"
  source "Radio Kura" = Radio Kura | outlet | | cue "said"
  trigger "meet" in "will meet in Ankara"
  evidence "Envoys to meet"
ASSAULT - 190 happened
  date "May 2" = 2024-05-02 day
  number killed "at least 12 dead" = low 12 best 12
  number killed "15" = low 15 best 15
    source "the rebels" = | organisation | | cue "count"
  trigger "raid"
"""


def written(folder, text=ARTICLE, name="talks"):
    path = pathlib.Path(folder) / f"{name}.bede"
    path.write_text(text, encoding="utf-8")
    return path


class Drafts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.countries, cls.places = ontology.country_codes(KNOWLEDGE), Places(KNOWLEDGE)

    def complete(self, text):
        with tempfile.TemporaryDirectory() as folder:
            golden = read_golden(written(folder))
            path = pathlib.Path(folder) / "draft.txt"
            path.write_text(text, encoding="utf-8")
            lines, complaints = draft.completed(path, {"talks": golden}, self.countries, self.places)
            if complaints:
                return None, complaints
            return read_golden(written(folder, ARTICLE + "\n".join(lines["talks"]) + "\n")), lines["talks"]

    def test_a_draft_becomes_whole_records(self):
        golden, lines = self.complete(DRAFT)
        self.assertEqual(lines[0], "CONSULT visit 042 planned AGREE")
        first, second = (to_report(r, golden.text, offsets=True) for r in golden.records)
        self.assertEqual((first["actor"][0]["country"], first["actor"][0]["sector"]), ("GEO", ["GOV"]))
        self.assertEqual((first["place"]["geonames"], round(first["place"]["lat"])), (323786, 40))
        self.assertEqual([s["name"] for s in first["sources"]], ["", "Radio Kura", "Harbour Post"])
        self.assertEqual(golden.text[first["trigger"]["start"] - 5:first["trigger"]["end"]], "will meet")
        self.assertEqual([e["text"] for e in first["evidence"]][0], "Envoys to meet in Ankara")
        self.assertTrue(first["evidence"][1]["text"].endswith("in Tbilisi."))
        self.assertEqual([n["sources"] != [] for n in second["numbers"]], [False, True])

    def test_quotes_stand_for_the_place_nearest_to_the_trigger(self):
        golden, _ = self.complete(DRAFT)
        place = to_report(golden.records[0], golden.text, offsets=True)["place"]
        self.assertGreater(place["start"], golden.text.index("will meet"))

    def test_what_does_not_fit_is_named(self):
        for wrong, said in (('trigger "raid"', "a record wants one trigger"), ("trigger \"meet\"", "stands 3 times"), ('trigger "storm"', "not in the text"),
                            ("COERCE visit", "has modes"), ("2024-05-40 day", "day is out of range"), ("| TURK", "TURK is none"), ("= low twelve", "plain figures")):
            with self.subTest(wrong):
                if wrong.startswith("trigger"):
                    broken = DRAFT.replace('trigger "raid"', "" if "one trigger" in said else wrong)
                elif wrong.startswith("COERCE"):
                    broken = DRAFT.replace("CONSULT visit", wrong)
                elif wrong.endswith("day"):
                    broken = DRAFT.replace("2024-05-02 day", wrong)
                else:
                    broken = DRAFT.replace("| TUR\n", wrong + "\n") if "TURK" in wrong else DRAFT.replace("= low 12", wrong)
                golden, complaints = self.complete(broken)
                self.assertIsNone(golden)
                self.assertIn(said, complaints[0])

    def test_labels_come_back_from_offsets(self):
        golden, lines = self.complete(DRAFT)
        with tempfile.TemporaryDirectory() as folder:
            row = standoff.packed(written(folder, ARTICLE + "\n".join(lines) + "\n"))
        self.assertNotIn("Radio Kura said", str(row))
        self.assertEqual(row["sha256"], corpus.text_hash(golden.text))
        back = corpus.with_quotes(row["reports"], golden.text)
        for record, report in zip(golden.records, back):
            whole = to_report(record, golden.text, offsets=True)
            self.assertEqual(write_report(whole, golden.text), write_report({**whole, **report}, golden.text))


class Checks(unittest.TestCase):
    def test_sentences(self):
        text = "The U.S. envoy met Gen. A. B. Cole. \"Why?\" he said.\nDone"
        self.assertEqual([text[a:b] for a, b in sentences(text)], ["The U.S. envoy met Gen. A. B. Cole.", "\"Why?\"", "he said.", "Done"])

    def test_labels_of_plover(self):
        for kind, status, label in (("CONSULT", "planned", "AGREE"), ("RETREAT", "planned", "CONCEDE"), ("ASSAULT", "planned", "THREATEN"), ("ACCUSE", "planned", "ACCUSE"),
                                    ("AID", "wanted", "REQUEST"), ("ASSAULT", "possible", ""), ("ASSAULT", "denied", ""), ("PROTEST", "ongoing", "PROTEST")):
            self.assertEqual(ontology.plover_label(kind, status), label)

    def test_faults_of_a_report(self):
        sound = {"type": "ASSAULT", "mode": "drone", "status": "happened", "plover": "ASSAULT", "cameo": "195", "sources": [{"name": "X", "kind": "outlet"}],
                 "trigger": {"start": 3, "end": 5}, "evidence": [{"start": 0, "end": 9}]}
        faults = lambda **change: list(check.report_faults({**sound, **change}, "X", 9, {"TUR"}))  # noqa: E731
        self.assertEqual(faults(), [])
        for change in ({"mode": "visit"}, {"status": "denied"}, {"cameo": "042"}, {"sources": [{"name": "Y", "kind": "outlet"}]}, {"evidence": [{"start": 0, "end": 4}]},
                       {"evidence": [{"start": 0, "end": 10}]}, {"actor": [{"country": "TRK"}]}, {"date": {"start": "2024-02-30", "precision": "day"}},
                       {"numbers": [{"what": "killed", "low": 5, "best": 3}]}):
            self.assertEqual(len(faults(**change)), 1, change)

    def test_shared_wording_is_found(self):
        run = "one two three four five six seven eight nine ten eleven twelve"
        texts = [f"begin {run} end", f"other {run}", "nothing shared"]
        entries = [corpus.Entry(str(k), "", {}, text, []) for k, text in enumerate(texts)]
        self.assertIn("0 and 1 share 12 words and more", list(check.wording_faults(entries)))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
