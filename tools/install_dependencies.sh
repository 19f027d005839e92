#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# install_dependencies.sh [PACKAGE...]: installs the Debian packages that the build needs, and those named, where they are
# missing. Silent if nothing is.
set -eu
packages="g++ cmake ninja-build ccache mold make git python3 libdnnl-dev libsimdjson-dev libexpat1-dev libutf8proc-dev libcli11-dev
 libtomlplusplus-dev libssl-dev doctest-dev clang-14 clang-tidy-14 clang-format-14 libclang-rt-14-dev xz-utils"
missing=""
for package in $packages "$@"; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null || { echo "bede: install these packages or their likes:$missing" >&2; exit 1; }
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "bede: run as root: apt-get install$missing" >&2; exit 1; }
  as_root="sudo"
fi
echo "bede: installing$missing" >&2
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
