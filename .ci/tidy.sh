#!/usr/bin/env bash
# clang-tidy over the given sources, or over all of core, ui and app. Needs a configured build/release. What passed once,
# with all that it includes and the same checks, is not looked at again (~/.cache/grantex-tidy).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp'); fi
printf '%s\n' "${files[@]}" | xargs -P 2 -n 8 python3 .ci/tidy_cached.py
