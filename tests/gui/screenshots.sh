#!/bin/bash
# Takes the pictures of the real window (demo, 1440x900, light and dark) for README and AppStream.
# usage: screenshots.sh PATH/grantex-monitor [OUTPUT DIRECTORY]; needs Xvfb, openbox, xdotool, import (ImageMagick).
# RATE: events a second; FILL: seconds to collect events before the picture.
set -euo pipefail
program=$(realpath "$1")
output=${2:-$(dirname "$0")/../../resources/screenshots}
mkdir -p "$output"

take() { # take light|dark
    local scheme=$1 display=:$((90 + RANDOM % 900)) server manager monitor window
    Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    export DISPLAY=$display
    until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done
    openbox >/dev/null 2>&1 &
    manager=$!
    LANG=C.UTF-8 TZ=UTC "$program" --demo --demo-rate "${RATE:-6}" --theme "$scheme" --quit-after 120 &
    monitor=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --name "Grantex Monitor" | head -1)
    # The window manager may still be starting: until it answers, focusing fails.
    for _ in $(seq 20); do
        xdotool windowactivate "$window" 2>/dev/null && break
        sleep 0.2
    done
    xdotool windowsize "$window" 1440 900 windowmove "$window" 20 30
    sleep "${FILL:-30}"
    # Disconnect and connect again: a gap row.
    xdotool mousemove --window "$window" 1150 54 click 1
    sleep 3
    xdotool mousemove --window "$window" 1150 54 click 1
    sleep 2.2
    # A row just above the newest, so that it is still in sight.
    xdotool mousemove --window "$window" 700 "${ROW:-400}" click 1 mousemove --window "$window" 1200 700
    sleep 0.5
    import -window "$window" "$output/monitor-$scheme.png"
    kill "$monitor"
    wait "$monitor" || true
    kill "$manager" "$server"
}

take light
take dark
