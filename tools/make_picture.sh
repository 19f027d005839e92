#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# make_picture.sh BEDE: docs/sample.png, the page of the sample in headless Chromium (Debian package chromium), first as text, then hovering.
set -eu
bede=$1
command -v chromium >/dev/null || { echo "bede: the picture wants Chromium: apt-get install chromium" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$bede" code --format html --published 2026-03-02 --outlet "Caspian Courier" examples/sample.txt > "$work/sample.html"
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
  --user-data-dir="$work/profile" --hide-scrollbars --window-size="${WIDTH:-1280},${HEIGHT:-1000}" --screenshot="${OUT:-docs/sample.png}" \
  "file://$work/sample.html" >/dev/null 2>&1
