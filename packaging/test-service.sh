#!/usr/bin/env bash
# The service of the package under a real systemd: a clean Debian 12 is booted in a container of its own (systemd-nspawn, root needed,
# only the loopback network), the forwarder installed, configured as docs/guide/service.md says, started, watched, reloaded, upgraded while it
# runs, killed and stopped; and one person's service beside it.
# usage: packaging/test-service.sh [--from DIR] [ROOM]; ROOM (default: a temporary one) is a debootstrap tree that is kept when given. The
# upgrade is from the packages in DIR, or, without it, to the same programs under a newer number (upgrade.sh).
# Before: .ci/package.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
command -v systemd-nspawn >/dev/null || { echo "needs systemd-nspawn (package systemd-container)" >&2; exit 2; }
source packaging/upgrade.sh
cleanup() { [ -n "$kept" ] || rm -rf --one-file-system "$room"; }
trap cleanup EXIT

step "a clean Debian 12 with systemd"
prepare_room
prepare_packages
rm -rf "$room/etc/grantex-forwarder" "$room/etc/systemd/system/grantex-forwarder.service.d" "$room/var/lib/private/grantex-forwarder" \
  "$room/var/lib/grantex-forwarder" "$room/home/person" "$room/root/check.log" "$room/root/passed"
cp "$old"/grantex-forwarder_*.deb "$room/root/grantex-forwarder.deb"
cp "$new"/grantex-forwarder_*.deb "$room/root/newer.deb"
rm -f "$room/root/from"
[ -z "$from" ] || touch "$room/root/from"
chroot "$room" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive bash -euc "
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends systemd systemd-sysv dbus dbus-user-session libpam-systemd procps curl sqlite3 >/dev/null 2>&1
  apt-get install -y -qq --no-install-recommends --reinstall --allow-downgrades /root/grantex-forwarder.deb >/root/apt.log 2>&1 || { cat /root/apt.log; exit 1; }
  id person >/dev/null 2>&1 || useradd --shell /bin/bash person
  install -d -m 700 -o person -g person /home/person
  mkdir -p /var/lib/systemd/linger
  touch /var/lib/systemd/linger/person
  install -d -m 700 /etc/grantex-forwarder/secrets"
echo gx_demo_key | install -m 600 /dev/stdin "$room/etc/grantex-forwarder/secrets/grantex-api-key"

mkdir -p "$room/etc/systemd/system/grantex-forwarder.service.d"
cat >"$room/root/config.json" <<'JSON'
{"version": 1, "source": {"type": "sse", "url": "http://127.0.0.1:8099", "apiKey": {"file": "$CREDENTIALS_DIRECTORY/grantex-api-key"}},
 "journal": {"directory": "/var/lib/grantex-forwarder"},
 "destinations": [{"name": "out", "type": "file", "path": "/var/lib/grantex-forwarder/out.ndjson", "startFrom": "beginning", "batchSize": 10},
                  {"name": "program", "type": "command", "command": ["sed", "-u", "-E", "s/^.\"id\":\"([^\"]*)\".*/{\"id\":\"\\1\",\"ok\":true}/"], "startFrom": "beginning"}],
 "metrics": {"listen": "127.0.0.1:9464"}}
JSON
install -D -m 644 "$room/root/config.json" "$room/etc/grantex-forwarder/config.json"
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

as_person() { runuser -u person -- env HOME=/home/person XDG_RUNTIME_DIR="/run/user/$(id -u person)" "$@"; }

if systemctl -q is-enabled $unit; then echo "the package switched the service on"; false; fi
systemd-run -q --unit simulator /usr/bin/grantex-simulator --port 8099 --rate 50 --seed 7
until_true bash -c '(</dev/tcp/127.0.0.1/8099) 2>/dev/null'
# An earlier commit's program may have said it otherwise.
if [ ! -e /root/from ]; then
  echo "the configuration is tested before the start, with the secrets by hand"
  if grantex-forwarder --check 2>/root/without; then false; fi
  grep -q 'about the service of /etc/grantex-forwarder/config.json' /root/without
  grep -q 'CREDENTIALS_DIRECTORY.*each named as its credential' /root/without
  status=0
  env CREDENTIALS_DIRECTORY=/etc/grantex-forwarder/secrets grantex-forwarder --config $config --check 2>/root/checked || status=$?
  cat /root/checked
  [ $status -eq 3 ]
  # Only what lies in the folder that the first start makes is not there yet.
  if grep FAILED /root/checked | grep -v 'out: write: FAILED.*Cannot create /var/lib/grantex-forwarder/'; then false; fi
fi
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
echo "an upgrade restarts the service where it runs, and nothing is lost over it"
before=$(sqlite3 $place/journal.db "SELECT max(sequence) FROM events")
dpkg --install /root/newer.deb
[ "$(dpkg-query -W -f '${Version}' grantex-forwarder)" = "$(dpkg-deb -f /root/newer.deb Version)" ]
until_true other_pid $pid
[ "$(systemctl show -P NRestarts $unit)" = 0 ]
readlink /proc/$(main_pid)/exe | grep -qx /usr/bin/grantex-forwarder
pid=$(main_pid)
had=$(wc -l <$place/out.ndjson)
until_true lines_at_least $((had + 50))
[ "$(sqlite3 $place/journal.db "SELECT count(*) FROM events WHERE sequence <= $before")" -eq "$before" ]
echo "root asks and steers it without naming anything; a person is told how"
grantex-forwarder status
grantex-forwarder status --config $config
grantex-forwarder retry out
grantex-forwarder dead-letters list
status=0
as_person grantex-forwarder status 2>/root/refused || status=$?
cat /root/refused
[ $status -eq 2 ]
grep -q 'may not look into /var/lib/grantex-forwarder.*sudo' /root/refused
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
echo "the service of one person: an own configuration and journal, asked without root"
as_person mkdir -p /home/person/.config/grantex-monitor
cat >/home/person/.config/grantex-monitor/config.json <<'JSON'
{"version": 1, "source": {"type": "sse", "url": "http://127.0.0.1:8099", "apiKey": {"file": "key"}},
 "destinations": [{"name": "mine", "type": "file", "path": "/home/person/mine.ndjson", "startFrom": "beginning", "batchSize": 10}]}
JSON
echo gx_demo_key | install -m 600 -o person /dev/stdin /home/person/.config/grantex-monitor/key
until_true [ -S /run/user/$(id -u person)/systemd/private ]
as_person systemctl --user enable --now grantex-forwarder
as_person systemctl --user is-active grantex-forwarder
until_true [ -s /home/person/mine.ndjson ]
as_person grantex-forwarder status
as_person systemctl --user stop grantex-forwarder
[ "$(as_person systemctl --user show -P Result grantex-forwarder)" = success ]
as_person grantex-forwarder journal verify
touch /root/passed
CHECK
chmod 755 "$room/root/check.sh"

step "boot"
flags=()
[ -d /run/systemd/system ] || flags=(--register=no --keep-unit)
timeout 600 systemd-nspawn "${flags[@]}" --quiet --private-network --directory "$room" --boot </dev/null >"$room/root/boot.log" 2>&1 || true
cat "$room/root/check.log" 2>/dev/null || true
[ -e "$room/root/passed" ] || { tail -20 "$room/root/boot.log"; exit 1; }
echo "the service starts, is watched, reloads, is upgraded, comes again and stops: $now and $newer"
