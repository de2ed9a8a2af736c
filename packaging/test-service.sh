#!/usr/bin/env bash
# The service of the package under a real systemd: a clean Debian 12 is booted in a container of its own (systemd-nspawn, root needed,
# only the loopback network), the forwarder installed, configured with a credential, started, watched, reloaded, killed and stopped.
# usage: packaging/test-service.sh [ROOM]; ROOM (default: a temporary one) is a debootstrap tree that is kept when given.
# Before: .ci/package.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
[ "$(id -u)" -eq 0 ] || { echo "needs root" >&2; exit 2; }
command -v systemd-nspawn >/dev/null || { echo "needs systemd-nspawn (package systemd-container)" >&2; exit 2; }
package=$(echo build/package/packages/grantex-forwarder_*.deb)
[ -e "$package" ] || { echo "first: .ci/package.sh" >&2; exit 2; }
kept=${1:-}
room=${kept:-$(mktemp -d)}
cleanup() { [ -n "$kept" ] || rm -rf --one-file-system "$room"; }
trap cleanup EXIT

step() { printf '== %s\n' "$*"; }
step "a clean Debian 12 with systemd"
[ -e "$room/etc/debian_version" ] ||
  debootstrap --variant=minbase --include=ca-certificates bookworm "$room" "${MIRROR:-http://deb.debian.org/debian}" >/dev/null
cp /etc/resolv.conf /etc/hosts "$room/etc/"
[ ! -f /etc/apt/apt.conf.d/99artifact-registry ] || cp /etc/apt/apt.conf.d/99artifact-registry "$room/etc/apt/apt.conf.d/"
rm -rf "$room/etc/grantex-forwarder" "$room/etc/systemd/system/grantex-forwarder.service.d" "$room/var/lib/private/grantex-forwarder" \
  "$room/var/lib/grantex-forwarder" "$room/root/check.log" "$room/root/passed"
cp "$package" "$room/root/grantex-forwarder.deb"
chroot "$room" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive bash -euc "
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends systemd systemd-sysv dbus procps curl sqlite3 >/dev/null 2>&1
  apt-get install -y -qq --no-install-recommends --reinstall --allow-downgrades /root/grantex-forwarder.deb >/root/apt.log 2>&1 || { cat /root/apt.log; exit 1; }"

mkdir -p "$room/etc/grantex-forwarder/secrets" "$room/etc/systemd/system/grantex-forwarder.service.d"
printf 'gx_demo_key\n' >"$room/etc/grantex-forwarder/secrets/grantex-api-key"
chmod 700 "$room/etc/grantex-forwarder/secrets"
chmod 600 "$room/etc/grantex-forwarder/secrets/grantex-api-key"
cat >"$room/etc/grantex-forwarder/config.json" <<'JSON'
{"version": 1, "source": {"type": "sse", "url": "http://127.0.0.1:8099", "apiKey": {"file": "$CREDENTIALS_DIRECTORY/grantex-api-key"}},
 "journal": {"directory": "/var/lib/grantex-forwarder"},
 "destinations": [{"name": "out", "type": "file", "path": "/var/lib/grantex-forwarder/out.ndjson", "startFrom": "beginning", "batchSize": 10},
                  {"name": "program", "type": "command", "command": ["sed", "-u", "-E", "s/^.\"id\":\"([^\"]*)\".*/{\"id\":\"\\1\",\"ok\":true}/"], "startFrom": "beginning"}],
 "metrics": {"listen": "127.0.0.1:9464"}}
JSON
cat >"$room/etc/systemd/system/grantex-forwarder.service.d/test.conf" <<'UNIT'
[Service]
LoadCredential=grantex-api-key:/etc/grantex-forwarder/secrets/grantex-api-key
WatchdogSec=4
RestartSec=1
UNIT
cat >"$room/etc/systemd/system/grantex-check.service" <<'UNIT'
[Unit]
After=multi-user.target
[Service]
Type=oneshot
ExecStart=/root/check.sh
StandardOutput=file:/root/check.log
StandardError=inherit
ExecStopPost=/bin/systemctl --no-block poweroff
TimeoutStartSec=300
UNIT
mkdir -p "$room/etc/systemd/system/graphical.target.wants"
ln -sf ../grantex-check.service "$room/etc/systemd/system/graphical.target.wants/grantex-check.service"

cat >"$room/root/check.sh" <<'CHECK'
#!/bin/bash
set -eu
trap 'echo "FAILED in line $LINENO"; systemctl status --no-pager -l grantex-forwarder; journalctl --no-pager -u grantex-forwarder | tail -40' ERR
unit=grantex-forwarder.service
config=/etc/grantex-forwarder/config.json
place=/var/lib/grantex-forwarder
until_true() { for _ in $(seq 600); do if "$@"; then return 0; fi; sleep 0.1; done; echo "never: $*"; return 1; }
lines_at_least() { [ -e $place/out.ndjson ] && [ "$(wc -l <$place/out.ndjson)" -ge "$1" ]; }
main_pid() { systemctl show -P MainPID $unit; }
other_pid() { [ "$(main_pid)" != 0 ] && [ "$(main_pid)" != "$1" ] && systemctl -q is-active $unit; }

if systemctl -q is-enabled $unit; then echo "the package switched the service on"; false; fi
systemd-run -q --unit simulator /usr/bin/grantex-simulator --port 8099 --rate 50 --seed 7
echo "start: returns when the program says that it is ready"
systemctl start $unit
systemctl is-active $unit
pid=$(main_pid)
echo "a user of its own, no capability, no new privilege, all of the filter"
awk '/^Uid/ { exit !($2 >= 61184 && $2 <= 65519) }' /proc/$pid/status
grep -qE '^CapEff:\s0+$' /proc/$pid/status
grep -qE '^NoNewPrivs:\s1$' /proc/$pid/status
grep -qE '^Seccomp:\s2$' /proc/$pid/status
echo "the journal is its own"
[ "$(stat -c %a /var/lib/private/grantex-forwarder)" = 700 ]
[ "$(stat -c %a $place/journal.db)" = 600 ]
until_true lines_at_least 100
echo "it is asked and steered by its configuration"
grantex-forwarder status --config $config
curl -fsS http://127.0.0.1:9464/healthz
curl -fsS http://127.0.0.1:9464/metrics | grep '^grantex_delivered_events_total'
echo "reload: a changed configuration is taken over, the process stays"
sed -i 's/"batchSize": 10/"batchSize": 20/' $config
systemctl reload $unit
until_true bash -c "journalctl --no-pager -u $unit | grep -q 'configuration read again: .*out'"
[ "$(main_pid)" = "$pid" ]
echo "the secret is told to nobody"
if journalctl --no-pager -u $unit | grep gx_demo_key; then false; fi
if tr '\0' '\n' </proc/$pid/environ | grep gx_demo_key; then false; fi
echo "the watchdog ends a program that hangs, and systemd starts it again"
kill -STOP $pid
until_true other_pid $pid
[ "$(systemctl show -P Result $unit)" = success ]
journalctl --no-pager -u $unit | grep -q 'Watchdog timeout'
echo "kill -9: it comes again"
pid=$(main_pid)
kill -9 $pid
until_true other_pid $pid
had=$(wc -l <$place/out.ndjson)
until_true lines_at_least $((had + 50))
echo "stop: in order, and the journal is whole"
systemctl stop $unit
[ "$(systemctl show -P Result $unit)" = success ]
[ "$(systemctl show -P ExecMainStatus $unit)" = 0 ]
grantex-forwarder journal verify --config $config
sqlite3 $place/journal.db "SELECT destination, state, events FROM deliveries WHERE destination IN ('out', 'program')" | tee /root/states
[ "$(sqlite3 $place/journal.db "SELECT count(*) FROM events")" -gt 150 ]
received=$(sqlite3 $place/journal.db "SELECT max(sequence) FROM events")
delivered=$(sed -n 's/^out|delivered|//p' /root/states)
waiting=$(sed -n 's/^out|waiting|//p' /root/states)
[ "$((delivered + waiting))" -eq "$received" ]
# The program runs inside the sandbox too.
[ "$(sed -n 's/^program|delivered|//p' /root/states)" -gt 100 ]
echo "a mistake in the configuration ends it for good, with the sentence in the log"
sed -i 's/"version": 1/"version": 99/' $config
if systemctl start $unit; then false; fi
sleep 3
[ "$(systemctl show -P ActiveState $unit)" = failed ]
[ "$(systemctl show -P ExecMainStatus $unit)" = 2 ]
touch /root/passed
CHECK
chmod 755 "$room/root/check.sh"

step "boot"
flags=()
[ -d /run/systemd/system ] || flags=(--register=no --keep-unit)
timeout 600 systemd-nspawn "${flags[@]}" --quiet --private-network --directory "$room" --boot </dev/null >"$room/root/boot.log" 2>&1 || true
cat "$room/root/check.log"
[ -e "$room/root/passed" ] || { tail -20 "$room/root/boot.log"; exit 1; }
echo "the service starts, is watched, reloads, comes again and stops: $(dpkg-deb -f "$package" Version)"
