#!/usr/bin/env bash
# Installs what is missing, builds, and starts Grantex Monitor with a simulated service: ./run.sh [-- ARGUMENTS]
# Arguments after "--" go to the program instead of --demo. Without a display the forwarder does the same job here.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source .ci/packages.sh
source .ci/setup.sh

case "${1:-}" in
  "") arguments=(--demo); given=0 ;;
  --) shift; arguments=("$@"); given=1 ;;
  -h | --help) sed -n '2,3s/^# //p' "$0"; exit 0 ;;
  *) say "Unknown argument: $1. Usage: ./run.sh [-- ARGUMENTS FOR THE PROGRAM]"; exit 2 ;;
esac

need_packages "${build_packages[@]}" "${ui_packages[@]}"
configure release
say "Building (the first time takes 14 minutes of one core: 7 on two)"
cmake --build --preset release --target grantex-monitor grantex-forwarder grantex-simulator >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Starting build/release/bin/grantex-monitor ${arguments[*]}"
  exec build/release/bin/grantex-monitor "${arguments[@]}"
fi
[ "$given" -eq 1 ] || arguments=(--demo --print)
say "There is no display here, so the same job runs in the terminal: grantex-forwarder ${arguments[*]} (Ctrl+C ends it)"
exec build/release/bin/grantex-forwarder "${arguments[@]}"
