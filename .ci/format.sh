#!/usr/bin/env bash
# Checks (or with --fix: makes) the formatting of all C++ files. The version is pinned: others format differently.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
mode=(--dry-run -Werror)
[ "${1:-}" = --fix ] && mode=(-i)
git ls-files '*.cpp' '*.h' | xargs -r clang-format-14 "${mode[@]}"
