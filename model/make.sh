#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From staged corpora to data/model/bede-en.model. Usage: model/make.sh [DATA [SCRATCH]]; see model/README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=${1:-${BEDE_DATA:-$here/../../shared/data}}
scratch=${2:-${BEDE_SCRATCH:-$here/../build/training}}
venv=$scratch/venv
if [ -n "${BEDE_PYTHON:-}" ]; then
  python=$BEDE_PYTHON
else
  python=$venv/bin/python
  [ -x "$python" ] || python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet -r "$here/requirements.txt"
fi
run() { "$python" -u "$here/$1.py" --data "$data" --scratch "$scratch" "${@:2}"; }
boundary=()
[ -f "$scratch/boundary.f32" ] && boundary=(--boundary "$scratch/boundary.f32")
run prepare
run train --resume
run export --output "$here/../data/model/bede-en.model" --created "${BEDE_CREATED:-$(date -u +%F)}" "${boundary[@]}"
run card --output "$here/CARD.md" --model "$here/../data/model/bede-en.model"
