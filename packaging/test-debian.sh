#!/usr/bin/env bash
# Installs the packages into a clean Debian 12 (debootstrap, a chroot, root needed), uses them, upgrades over a journal, removes and purges.
# usage: packaging/test-debian.sh [--from DIR] [ROOM]; ROOM (default: a temporary one) is a debootstrap tree that is kept when given. The
# upgrade is from the packages in DIR, or, without it, to the same programs under a newer number (upgrade.sh).
# Before: .ci/package.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
source packaging/upgrade.sh

leave() {
  for place in proc dev/pts dev/shm dev; do umount -l "$room/$place" 2>/dev/null || true; done
  [ -n "$kept" ] || rm -rf --one-file-system "$room"
}
trap leave EXIT

inside() { chroot "$room" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive bash -euc "$1"; }

step "a clean Debian 12"
prepare_room
mount -t proc proc "$room/proc"
mount --rbind /dev "$room/dev"
mount --make-rslave "$room/dev"
printf '#!/bin/sh\nexit 101\n' >"$room/usr/sbin/policy-rc.d"
chmod 755 "$room/usr/sbin/policy-rc.d"

step "the packages before and after the upgrade"
prepare_packages

inside "apt-get update -qq"
step "the forwarder alone"
inside "apt-get install -y -qq --no-install-recommends init-system-helpers procps sqlite3 >/dev/null"
inside "apt-get install -y -qq --no-install-recommends /old/grantex-forwarder_*.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"
inside "! dpkg -l | grep -E '^ii +(libqt6(gui|widgets|charts|svg)6|libx11-6)'"
inside "grantex-forwarder --version; grantex-simulator --version"
[ "$(inside "grantex-forwarder --version")" = "grantex-forwarder $now" ]
inside "test -f /lib/systemd/system/grantex-forwarder.service -a -f /usr/lib/systemd/user/grantex-forwarder.service"
inside "! test -e /etc/systemd/system/multi-user.target.wants/grantex-forwarder.service" # nobody asked for it to run

step "the example configuration is one"
mkdir -p "$room/etc/grantex-forwarder"
cp "$room/usr/share/doc/grantex-forwarder/examples/config.json" "$room/tmp/example.json"
inside "mkdir -p /tmp/credentials && echo key >/tmp/credentials/grantex-api-key && echo token >/tmp/credentials/splunk-hec-token
  status=0; CREDENTIALS_DIRECTORY=/tmp/credentials timeout 60 grantex-forwarder --config /tmp/example.json --check >/tmp/check.log 2>&1 || status=\$?
  cat /tmp/check.log; test \$status -eq 3" # understood and its secrets read; the addresses in it are nobody's

step "a delivery from a file to a file"
cat >"$room/etc/grantex-forwarder/config.json" <<'JSON'
{"version": 1, "source": {"type": "file", "path": "/tmp/in.ndjson"}, "journal": {"directory": "/var/lib/grantex-forwarder"},
 "destinations": [{"name": "out", "type": "file", "path": "/tmp/out.ndjson", "startFrom": "beginning"}]}
JSON
deliver() { # FIRST LAST: through the installed forwarder, and looks at the law of conservation
  inside "for i in \$(seq $1 $2); do printf '{\"id\":\"evt_%s\",\"type\":\"grant.created\",\"createdAt\":\"2026-03-01T12:00:00Z\",\"data\":{\"agentId\":\"ag_1\"}}\n' \$i; done >/tmp/in.ndjson
    timeout 120 grantex-forwarder --config /etc/grantex-forwarder/config.json --once
    test \$(wc -l </tmp/out.ndjson) -eq $2
    grantex-forwarder journal verify --config /etc/grantex-forwarder/config.json
    sqlite3 /var/lib/grantex-forwarder/journal.db \"SELECT state, events FROM deliveries WHERE destination = 'out'\" >/tmp/states
    grep -qx 'delivered|$2' /tmp/states && grep -qx 'waiting|0' /tmp/states"
}
deliver 1 100

step "a delivery over a stream, from the simulator to a file"
inside "cd /tmp; grantex-simulator --port 0 --rate 200 --seed 7 >/tmp/simulator.log 2>&1 & simulator=\$!
  until grep -q http /tmp/simulator.log; do sleep 0.1; done
  url=\$(grep -o 'http://[^ ]*' /tmp/simulator.log | head -1)
  export GRANTEX_API_KEY=gx_demo_key
  (timeout --preserve-status --signal=TERM 60 grantex-forwarder --url \$url --print=json >/tmp/printed.ndjson) & reader=\$!
  until [ \$(wc -l </tmp/printed.ndjson) -ge 50 ]; do sleep 0.1; done
  kill \$reader \$simulator; wait || true"

step "the window beside it"
inside "apt-get install -y -qq --no-install-recommends xvfb xauth shared-mime-info desktop-file-utils hicolor-icon-theme fonts-dejavu-core >/dev/null 2>&1"
inside "apt-get install -y -qq --no-install-recommends /old/grantex-monitor_*.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"
inside "dpkg -l libsecret-1-0 qt6-qpa-plugins | grep -c '^ii' | grep -qx 2"
[ "$(inside "grantex-monitor --version")" = "grantex-monitor $now" ]
inside "QT_QPA_PLATFORM=offscreen timeout 120 grantex-monitor --demo --screenshot /tmp/offscreen.png --quit-after 5"
inside "timeout 120 xvfb-run -a -s '-screen 0 1600x1000x24' grantex-monitor --demo --theme light --screenshot /tmp/window.png --quit-after 6"
[ "$(stat -c %s "$room/tmp/offscreen.png")" -gt 20000 ]
[ "$(stat -c %s "$room/tmp/window.png")" -gt 20000 ]
inside "grep -qF ':application/x-ndjson:*.ndjson' /usr/share/mime/globs2; grep -qF ':application/vnd.grantex.view+json:*.gxview' /usr/share/mime/globs2"
inside "grep -q 'application/x-ndjson=io.github.grantex.GrantexMonitor.desktop' /usr/share/applications/mimeinfo.cache"

step "upgrade over a journal in which events wait for a destination that could not take them"
cat >"$room/etc/grantex-forwarder/config.json" <<'JSON'
{"version": 1, "source": {"type": "file", "path": "/tmp/in.ndjson"}, "journal": {"directory": "/var/lib/grantex-forwarder"},
 "destinations": [{"name": "out", "type": "file", "path": "/tmp/out.ndjson", "startFrom": "beginning"},
                  {"name": "late", "type": "file", "path": "/tmp/late/out.ndjson", "startFrom": "beginning"}]}
JSON
inside "echo 'not a folder' >/tmp/late; status=0
  timeout 120 grantex-forwarder --config /etc/grantex-forwarder/config.json --once || status=\$?; test \$status -eq 3
  sqlite3 /var/lib/grantex-forwarder/journal.db \"SELECT events FROM deliveries WHERE destination = 'late' AND state = 'waiting'\" | grep -qx 100"
inside "apt-get install -y -qq --no-install-recommends /new/grantex-forwarder_*.deb /new/grantex-monitor_*.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"
[ "$(inside "dpkg-query -W -f '\${Version} ' grantex-forwarder grantex-monitor")" = "$newer-1 $newer-1 " ]
[ "$(inside "grantex-forwarder --version")" = "grantex-forwarder $(version_in "$packages")" ]
inside "rm /tmp/late; mkdir /tmp/late"
deliver 51 200 # the first fifty of them were received before: duplicates are told by their ids, over versions too
inside "test \$(wc -l </tmp/late/out.ndjson) -eq 200; test \$(sort -u /tmp/out.ndjson | wc -l) -eq 200"

step "remove, and install once more"
inside "apt-get remove -y -qq grantex-monitor grantex-forwarder >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"
inside "if command -v grantex-forwarder || command -v grantex-monitor; then exit 1; fi; test -f /var/lib/grantex-forwarder/journal.db -a -f /etc/grantex-forwarder/config.json"
inside "apt-get install -y -qq --no-install-recommends /new/grantex-forwarder_*.deb >/tmp/apt.log 2>&1"
deliver 151 220

step "purge: nothing stays but the journal and the configuration"
inside "apt-get purge -y -qq grantex-monitor grantex-forwarder >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }"
inside "! dpkg -l | grep grantex"
left=$(cd "$room" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./old -o -path ./new -o -path ./root \) -prune -o -iname '*grantex*' -print |
  grep -vE '^\./(etc|var/lib)/grantex-forwarder$|^\./var/(cache|log|lib/apt)/') || left=
[ -z "$left" ] || { echo "left over: $left"; exit 1; }
[ -f "$room/var/lib/grantex-forwarder/journal.db" ]
echo "installed, used, upgraded, removed and purged: $now and $newer"
