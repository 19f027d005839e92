#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh BUILD [MODEL]: runs the benchmarks over real text, every tenth article of our corpus (model/corpus). The
# last four lines are the figures; fails if one lies below its floor: the encoder does half of what the matrix
# products alone allow, two threads do 1.9 times what one does (asked of machines with two cores or more).
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
model=${2:-$here/../data/model/bede-en.model}
figures=$(mktemp)
texts=$(mktemp -d)
trap 'rm -rf "$figures" "$texts"' EXIT
for article in "$here"/../model/corpus/articles/*/*5.bede; do
  awk '/^--- text$/ { text = 1; next } /^--- records$/ { exit } text' "$article" >"$texts/$(basename "$article" .bede).txt"
done
set -- "$texts"/*.txt
"$build"/bench_encoder "$model" "$@" >"$figures"
"$build"/bench_pipeline "$model" "$@" >>"$figures"
names="encoder_of_ceiling two_threads annotate_words_per_s code_words_per_s"
for name in $names; do grep -q "^$name " "$figures" || { echo "bench: no $name" >&2; exit 1; }; done
grep -vE "^($(echo "$names" | tr ' ' '|')) " "$figures"
for name in $names; do grep "^$name " "$figures"; done
awk -v cores="$(nproc)" '
  $1 == "encoder_of_ceiling" && $2 < 0.5 { bad = 1 }
  $1 == "two_threads" && cores > 1 && $2 < 1.9 { bad = 1 }
  END { exit bad }' "$figures" || { echo "bench: a figure lies below its floor" >&2; exit 1; }
