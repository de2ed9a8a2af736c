#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display: ./test.sh [--preset NAME] [-R REGEX]
# Presets: release (default), debug, sanitize, tsan (journal and lanes only). A run that executes no test fails.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source .ci/packages.sh
source .ci/setup.sh

preset=release
filter=()
while [ $# -gt 0 ]; do
  case "$1" in
    --preset) preset=${2:?--preset needs a name}; shift 2 ;;
    -R) filter=(-R "${2:?-R needs a regular expression}"); shift 2 ;;
    -h | --help) sed -n '2,3s/^# //p' "$0"; exit 0 ;;
    *) say "Unknown argument: $1"; exit 2 ;;
  esac
done

need_packages "${build_packages[@]}" "${ui_packages[@]}" "${test_packages[@]}"
configure "$preset"
say "Building ($preset)"
cmake --build --preset "$preset" >&2

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY http_proxy https_proxy HTTP_PROXY HTTPS_PROXY
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1

say "Testing ($preset)"
ctest --preset "$preset" -j2 "${filter[@]}"
