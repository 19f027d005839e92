#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run_fuzz.sh BUILD SECONDS: each *_fuzz program on a copy of its stored corpus.
set -eu
build=$1
seconds=$2
for program in "$build"/*_fuzz; do
  name=$(basename "$program")
  work=$(mktemp -d)
  [ ! -d "fuzz/corpus/$name" ] || cp -r "fuzz/corpus/$name/." "$work"
  echo "fuzzing $name for $seconds s"
  "$program" -max_total_time="$seconds" -rss_limit_mb=1500 -timeout=20 -print_final_stats=0 -print_funcs=0 -verbosity=0 "$work" \
    || { echo "$name: a finding; the input stands in the current folder" >&2; exit 1; }
  rm -rf "$work"
done
