#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every include of another stage must name a stage that CMakeLists.txt lists for it, and only that stage's public header (base has several).
# Sources are ASCII.
set -u
cd "$(dirname "$0")/.."
bad=0
for folder in src/*/; do
  stage=$(basename "$folder")
  allowed=$(tr '\n' ' ' < CMakeLists.txt | grep -oE "bede_stage\($stage [^)]*\)" | sed -n 's/.*DEPENDS \([a-z ]*\).*/\1/p')
  for include in $(grep -rhoE '^#include "[a-z_]+/[a-z_./]+"' "$folder" | sed 's/.*"\(.*\)"/\1/' | sort -u); do
    other=${include%%/*}
    [ "$other" = "$stage" ] && continue
    case " $allowed " in
      *" $other "*) ;;
      *) echo "src/$stage includes $include, but CMakeLists.txt does not name $other for it"; bad=1; continue ;;
    esac
    [ "$other" = base ] || [ "$include" = "$other/$other.h" ] || { echo "src/$stage includes $include: only $other/$other.h is public"; bad=1; }
  done
done
if git ls-files 'src/*' 'bench/*' 'fuzz/*.cc' | xargs grep -nP '[^\x00-\x7F]' --; then
  echo "sources are ASCII: write other characters as escapes"
  bad=1
fi
exit $bad
