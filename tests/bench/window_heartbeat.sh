#!/bin/bash
# How long is the window ever kept from running under load? Shows the real window offscreen over the demo for a while.
# usage: window_heartbeat.sh PATH/grantex-monitor [EVENTS A SECOND] [SECONDS]; exit 1: a stall longer than LIMIT_MS (50).
set -euo pipefail
program=$1
rate=${2:-5000}
seconds=${3:-30}
report=$(mktemp)
trap 'rm -f "$report"' EXIT
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} \
    "$program" --demo --demo-rate "$rate" --heartbeat "$report" --quit-after "$seconds"
echo "rate $rate for $seconds s"
cat "$report"
awk -v limit="${LIMIT_MS:-50}" '$1 == "worst_stall_ms" && $2 > limit { exit 1 }' "$report"
