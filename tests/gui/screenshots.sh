#!/bin/bash
# Makes the pictures of the window: every scene of tests/gui/scenes, light and dark, at 100 % and 200 %, from the demo.
# usage: screenshots.sh BIN/grantex-scenes [OUTPUT DIRECTORY [SCENE...]]      needs Xvfb and openbox
# THEMES, SCALES: fewer or others ("dark", "1 1.5 3").
set -euo pipefail
program=$(realpath "$1")
output=${2:-screenshots}
shift $(($# > 2 ? 2 : $#))
export LANG=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
display=:$((90 + RANDOM % 900))
Xvfb "$display" -screen 0 4800x3200x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
export DISPLAY=$display
trap 'kill $manager $server 2>/dev/null || true' EXIT
manager=
until [ -e "/tmp/.X11-unix/X${display#:}" ]; do sleep 0.1; done
openbox >/dev/null 2>&1 &
manager=$!
for theme in ${THEMES:-light dark}; do
    for scale in ${SCALES:-1 2}; do
        QT_SCALE_FACTOR=$scale "$program" --theme "$theme" --output "$output" "$@"
    done
done
