#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run_eval.sh BEDE SHARED: scores on the staged development data, by the scripts staged beside them. Prints the floors of the first version too.
set -eu
bede=$1
shared=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
score="python3 $shared/tools/annotation.py"
for bank in ud-ewt/en_ewt gum/en_gum; do
  gold="$shared/data/$bank-ud-dev.conllu"
  $score raw "$gold" > "$work/raw.txt"
  "$bede" annotate --quiet "$work/raw.txt" > "$work/system.conllu"
  echo "== $bank dev, raw text in (floors: EWT las 85, upos 95.5, lemma 96; GUM las 84)"
  $score parse "$gold" "$work/system.conllu"
  "$bede" annotate --quiet --input conllu "$gold" > "$work/system.conllu"
  echo "== $bank dev, gold tokens in"
  $score parse "$gold" "$work/system.conllu"
done
gold="$shared/data/uner-ewt/en_ewt-ud-dev.iob2"
"$bede" annotate --quiet --input conllu "$gold" > "$work/system.conllu"
echo "== UNER-EWT dev, gold tokens in (floor: all F1 64)"
$score names "$gold" "$work/system.conllu"
"$bede" code --quiet --format records "$shared/data/records-dev/articles.jsonl" > "$work/records.jsonl"
echo "== records-dev (floors: event F1 0.38, record F1 0.16; PETRARCH2 with CoreNLP 0.28 and 0.05)"
python3 "$shared/tools/records.py" score "$shared/data/records-dev/articles.jsonl" "$shared/data/records-dev/gold.jsonl" "$work/records.jsonl"
pages="$shared/data/article-extraction"
for set in naeb fundus trafilatura-eval; do
  mkdir -p "$work/$set"
  for page in "$pages/$set"/html/*.gz; do gunzip -c "$page" > "$work/$set/$(basename "$page" .gz)"; done
  "$bede" extract --quiet "$work/$set" > "$work/$set.jsonl" 2> "$work/$set.messages" || true  # a page without text is named, the rest is done
  gold="$pages/$set/articles.jsonl"
  [ -f "$gold" ] || gold="$pages/$set/annotations.jsonl"
  echo "== article extraction, $set (wanted: body F1 naeb 0.94, fundus 0.965; segments F 0.91; title 0.88; authors 0.90; day 0.92, fundus 0.97)"
  python3 "$shared/tools/extraction.py" "$gold" "$work/$set.jsonl"
done
echo "== cases (floor: 8 of the 14 that are not pages or feeds)"
python3 "$shared/tools/cases.py" "$(realpath "$bede")" "$shared/cases" || true
