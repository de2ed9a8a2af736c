#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display: ./test.sh [--preset NAME] [--services] [-R REGEX]
# Presets: release (default), debug, headless, sanitize, tsan (journal and lanes only). A run that executes no test fails.
# --services runs the tests against real servers instead (tests/services/README.md); one that cannot be had is skipped.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source .ci/packages.sh
source .ci/setup.sh

preset=release
filter=()
services=
while [ $# -gt 0 ]; do
  case "$1" in
    --preset) preset=${2:?--preset needs a name}; shift 2 ;;
    --services) services=1; shift ;;
    -R) filter=(-R "${2:?-R needs a regular expression}"); shift 2 ;;
    -h | --help) sed -n '2,4s/^# //p' "$0"; exit 0 ;;
    *) say "Unknown argument: $1"; exit 2 ;;
  esac
done

need_packages "${build_packages[@]}" "${ui_packages[@]}" "${test_packages[@]}"
if [ -n "$services" ]; then
  for program in "${!service_packages[@]}"; do
    command -v "$program" >/dev/null 2>&1 || need_packages "${service_packages[$program]}"
  done
fi
configure "$preset"
say "Building ($preset)"
cmake --build --preset "$preset" >&2

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
export XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY http_proxy https_proxy HTTP_PROXY HTTPS_PROXY
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1

if [ -n "$services" ]; then
  say "Testing against real services ($preset)"
  ctest --test-dir "build/$preset" --verbose --no-tests=error -L services "${filter[@]}"
else
  say "Testing ($preset)"
  ctest --preset "$preset" -j2 "${filter[@]}"
fi
