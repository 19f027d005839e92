#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run_tidy.sh BUILD [FILE...]: clang-tidy with the checks of .clang-tidy; all sources if no file is named.
set -eu
build=$1
shift
[ $# -gt 0 ] || set -- $(git ls-files 'src/*.cc')
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 4 clang-tidy-14 -p "$build" --quiet --warnings-as-errors='*' --extra-arg=-Wno-unknown-warning-option
