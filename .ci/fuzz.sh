#!/usr/bin/env bash
# Builds the libFuzzer targets and runs each for SECONDS_EACH (60) side by side; a finding fails.
set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." || exit 1
source .ci/packages.sh
source .ci/setup.sh
need_packages "${build_packages[@]}" "${ci_packages[@]}"
configure fuzz || exit 1
cmake --build --preset fuzz --target fuzz_sse_parser fuzz_event_parser fuzz_config fuzz_filter >&2 || exit 1
pids=()
bad=0
for target in sse_parser event_parser config filter; do
  mkdir -p "build/fuzz/corpus/$target"
  nice "build/fuzz/bin/fuzz_$target" -max_total_time="${SECONDS_EACH:-60}" -rss_limit_mb=2048 -timeout=10 \
    "build/fuzz/corpus/$target" "tests/fuzz/corpus/fuzz_$target" >"build/fuzz/$target.log" 2>&1 &
  pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || bad=1; done
tail -n 4 build/fuzz/*.log
exit $bad
