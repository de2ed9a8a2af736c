#!/usr/bin/env bash
# Shared set-up of run.sh and test.sh: installs what is missing, without a question. Source it, then call need_packages.
# shellcheck shell=bash

say() { printf '==> %s\n' "$*" >&2; }

# need_packages PACKAGE...: installs those that are missing on Debian 12 and Ubuntu 24.04; elsewhere prints them and stops.
need_packages() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null 2>&1; then
    unsupported "$@"
  fi
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local system
  system=$(. /etc/os-release && echo "$ID $VERSION_ID")
  case "$system" in
    "debian 12" | "ubuntu 24.04") ;;
    *) unsupported "$@" ;;
  esac
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { say "Packages are missing and there is no sudo. As root: apt-get install ${missing[*]}"; exit 1; }
    root=(sudo)
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

unsupported() {
  say "This system is neither Debian 12 nor Ubuntu 24.04. Install what corresponds to these packages, then use CMakePresets.json:"
  printf '  %s\n' "$@" >&2
  exit 1
}

# configure PRESET [ARGUMENT...]: quiet unless it fails.
configure() {
  local preset=$1 log
  shift
  say "Configuring ($preset)"
  log=$(mktemp)
  if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# A cache directory even where HOME cannot be written.
if [ ! -w "${HOME:-/nonexistent}" ] && [ -z "${CCACHE_DIR:-}" ]; then
  export CCACHE_DIR=$PWD/build/ccache
fi
