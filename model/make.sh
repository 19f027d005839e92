#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From staged corpora to data/model/bede-en.model. Usage: model/make.sh [DATA [SCRATCH]]; see model/README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=${1:-${BEDE_DATA:-$here/../../shared/data}}
mkdir -p "${2:-${BEDE_SCRATCH:-$here/../build/training}}"
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
tool=${BEDE_BOUNDARY_TOOL:-$(find "$here/../build" -name boundary_features -type f -perm -u+x 2>/dev/null | head -n 1 || true)}
if [ -n "$tool" ]; then
  run boundary --tool "$tool" --out "$scratch/boundary.f32"
elif [ ! -f "$scratch/boundary.f32" ]; then
  echo "model: boundary_features is not built (make release) and $scratch/boundary.f32 is missing: sentence boundaries need one of them" >&2
  exit 1
fi
run prepare
run train --resume
run export --output "$here/../data/model/bede-en.model" --created "${BEDE_CREATED:-$(date -u +%F)}" --boundary "$scratch/boundary.f32"
run fixture --model "$here/../data/model/bede-en.model" --output "$here/../tests/fixtures/model"
run card --output "$here/CARD.md" --model "$here/../data/model/bede-en.model"
