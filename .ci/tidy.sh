#!/usr/bin/env bash
# clang-tidy over the given sources, or over all of core, ui and app. Needs a configured and built build/release.
exec python3 "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/tidy.py" "$@"
