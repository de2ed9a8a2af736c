#!/bin/bash
# Takes the pictures of the real window (demo, 1440x900, light and dark) for README and AppStream.
# usage: screenshots.sh PATH/grantex-monitor [OUTPUT DIRECTORY]; needs Xvfb, openbox, xdotool, import (ImageMagick).
set -euo pipefail
program=$(realpath "$1")
output=${2:-$(dirname "$0")/../../resources/screenshots}
mkdir -p "$output"

take() { # take SCHEME
    local scheme=$1 server window row
    local display=:$((90 + RANDOM % 900))
    Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    for _ in $(seq 50); do
        DISPLAY=$display xdotool getdisplaygeometry >/dev/null 2>&1 && break
        sleep 0.1
    done
    DISPLAY=$display openbox >/dev/null 2>&1 &
    local manager=$!
    LANG=C.UTF-8 TZ=UTC DISPLAY=$display "$program" --demo --demo-rate "${RATE:-14}" --theme "$scheme" --quit-after 60 &
    local monitor=$!
    trap 'kill $monitor $manager $server 2>/dev/null || true' RETURN
    window=$(DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --name "Grantex Monitor" | head -1)
    DISPLAY=$display xdotool windowactivate --sync "$window" || true
    DISPLAY=$display wmctrl -i -r "$window" -b add,maximized_vert,maximized_horz 2>/dev/null ||
        DISPLAY=$display xdotool windowsize --sync "$window" 1438 878 windowmove "$window" 0 0 || true
    sleep "${FILL:-12}"
    # A row in the upper third, so that the table keeps following below it.
    for row in ${ROW:-330}; do
        DISPLAY=$display xdotool mousemove 500 "$row" click 1
    done
    DISPLAY=$display xdotool mousemove 1430 890
    sleep 1
    DISPLAY=$display import -window root "$output/monitor-$scheme.png"
    kill $monitor
    wait $monitor || true
}

take light
take dark
