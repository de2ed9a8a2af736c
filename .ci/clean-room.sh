#!/usr/bin/env bash
# Runs ./test.sh and ./run.sh in a fresh Debian 12 (debootstrap, a chroot, root needed): shows what a set-up forgets.
# usage: .ci/clean-room.sh [--run-only] [DIRECTORY]; the committed state is tested. DIRECTORY (default: a temporary one) is kept when
# given. --run-only leaves the tests out. CCACHE_SHARED=DIRECTORY lends the room a compiler cache of the machine.
set -euo pipefail
tests=1
if [ "${1:-}" = --run-only ]; then
  tests=
  shift
fi
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
room=${1:-$(mktemp -d)}
mirror=${MIRROR:-http://deb.debian.org/debian}
[ "$(id -u)" -eq 0 ] || { echo "needs root" >&2; exit 2; }

leave() {
  for place in root/.cache/ccache proc dev/pts dev/shm dev; do umount -l "$room/$place" 2>/dev/null || true; done
  # Never into what is lent.
  [ -n "${1:-}" ] || mountpoint -q "$room/root/.cache/ccache" || rm -rf --one-file-system "$room"
}
trap 'leave "${1:-}"' EXIT

[ -e "$room/etc/debian_version" ] || debootstrap --variant=minbase --include=ca-certificates,git bookworm "$room" "$mirror" >/dev/null
cp /etc/resolv.conf /etc/hosts "$room/etc/"
# A registry proxy of the machine, where there is one, is part of the machine.
[ -f /etc/apt/apt.conf.d/99artifact-registry ] && cp /etc/apt/apt.conf.d/99artifact-registry "$room/etc/apt/apt.conf.d/"
mount -t proc proc "$room/proc"
mount --rbind /dev "$room/dev"
mount --make-rslave "$room/dev"

if [ -n "${CCACHE_SHARED:-}" ]; then
  mkdir -p "$room/root/.cache/ccache"
  mount --bind "$CCACHE_SHARED" "$room/root/.cache/ccache"
fi

rm -rf "$room/root/monitor"
git clone -q --no-hardlinks . "$room/root/monitor"
inside() { chroot "$room" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash -c "cd /root/monitor || exit 1
$1"; }
[ -z "$tests" ] || inside ./test.sh
echo "== ./run.sh without a display: installs, builds, and prints events; ended twenty seconds after the first"
inside "rm -f /tmp/run.out; ./run.sh >/tmp/run.out 2>/tmp/run.err & run=\$!
  until [ -s /tmp/run.out ] || ! kill -0 \$run 2>/dev/null; do sleep 1; done
  sleep 20; kill \$run; wait \$run || { cat /tmp/run.err; exit 1; }"
tail -3 "$room/tmp/run.err"
lines=$(wc -l <"$room/tmp/run.out")
echo "$lines events printed"
[ "$lines" -gt 50 ]
