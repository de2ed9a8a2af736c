#!/usr/bin/env bash
# What others take for the same questions on the events that window_bench --directory DIRECTORY left there.
# usage: window_peers.sh DIRECTORY      wall seconds, best of three, warm cache
set -euo pipefail
file=$1/events.ndjson
cat "$file" >/dev/null
best() {
  local name=$1 least=
  shift
  for _ in 1 2 3; do
    local begin end
    begin=$(date +%s.%N)
    "$@" >/dev/null 2>&1 || true
    end=$(date +%s.%N)
    least=$(echo "$begin $end ${least:-999}" | awk '{ t = $2 - $1; print t < $3 ? t : $3 }')
  done
  printf '%-60s %8.0f ms\n' "$name" "$(echo "$least" | awk '{ print $1 * 1000 }')"
}
have() { command -v "$1" >/dev/null; }
have rg && best "rg, a type" rg -cF '"type":"budget.' "$file"
have rg && best "rg, free text, case-blind" rg -ciF usd "$file"
have rg && best "rg, a regular expression" rg -ci 'ag_.*usd' "$file"
have jq && best "jq, a type" jq -c 'select(.type | startswith("budget."))' "$file"
have jq && best "jq, data.pct >= 50" jq -c 'select(.data.pct? >= 50)' "$file"
have lnav && best "lnav, open as text" lnav -n -c ':quit' "$file"
have lnav && best "lnav, open and :filter-in usd" lnav -n -c ':filter-in (?i)usd' -c ':quit' "$file"
