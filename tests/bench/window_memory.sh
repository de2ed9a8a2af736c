#!/bin/bash
# Is the window's memory steady under load? Fills its table to the cap of 2,000,000 rows at 20,000 events a second from a
# simulator of its own process, then shows memory at 5,000 a second, and the stalls of the event loop.
# usage: window_memory.sh DIRECTORY_OF_PROGRAMS [SECONDS_TO_FILL] [SECONDS_AFTER]
set -euo pipefail
programs=$(readlink -f "$1")
fill=${2:-140}
after=${3:-120}
place=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$place"' EXIT
cd "$place"
"$programs/grantex-simulator" --port 0 --rate 20000 >simulator.out 2>/dev/null &
sleep 1
url=$(grep -o 'http://[^ ]*' simulator.out | head -1)
cat >config.json <<JSON
{"version":1,"source":{"type":"sse","url":"$url","apiKey":{"env":"GX_KEY"}},"journal":{"directory":"journal","maxSizeMiB":65536},
 "destinations":[{"name":"out","type":"file","path":"out.ndjson"}]}
JSON
GX_KEY=gx_demo_key XDG_CONFIG_HOME=$place QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} \
  "$programs/grantex-monitor" --config config.json --heartbeat heartbeat.txt --quit-after $((fill + after + 5)) 2>/dev/null &
monitor=$!
memory() { awk '/RssAnon/ { print $2 / 1024 }' "/proc/$monitor/status"; }
sleep "$fill"
curl -fsS -d 'rate 5000' "$url/simulator/fault" >/dev/null
full=$(memory)
echo "filled: $full MiB after $(curl -fsS "$url/simulator/published" | tr -d '{}"')"
for ((passed = 0; passed < after; passed += 20)); do
  sleep 20
  echo "at 5,000 a second for $((passed + 20)) s: $(memory) MiB"
done
now=$(memory)
wait "$monitor"
cat heartbeat.txt
awk -v full="$full" -v now="$now" 'BEGIN { exit !(now <= full * 1.1) }'
