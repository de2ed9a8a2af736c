#!/usr/bin/env bash
# Runs a command inside a private D-Bus session with a real, unlocked Secret Service (gnome-keyring), leaving no trace.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state
mkdir -m700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY
# shellcheck disable=SC2016 # expanded by the inner shell
dbus-run-session -- bash -c '
  eval "$(printf "test-password\n" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null | sed "s/^/export /")"
  "$@"' _ "$@"
