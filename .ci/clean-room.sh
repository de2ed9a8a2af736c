#!/usr/bin/env bash
# Runs ./test.sh and ./run.sh in a fresh system (debootstrap, a chroot, root needed): shows what a set-up forgets.
# usage: [SUITE=noble] .ci/clean-room.sh [--run-only] [DIRECTORY]; the committed state is tested. DIRECTORY (default: a temporary one) is
# kept when given. --run-only leaves the tests out. SUITE is Debian 12 (bookworm) unless told, or Ubuntu 24.04 (noble), whose packages
# are checked against Ubuntu's keys only where the machine has them. CCACHE_SHARED=DIRECTORY lends the room a compiler cache.
set -euo pipefail
tests=1
if [ "${1:-}" = --run-only ]; then
  tests=
  shift
fi
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
room=${1:-$(mktemp -d)}
suite=${SUITE:-bookworm}
case "$suite" in
  bookworm) mirror=${MIRROR:-http://deb.debian.org/debian} strap=(--components=main bookworm) ;;
  noble)
    mirror=${MIRROR:-http://archive.ubuntu.com/ubuntu}
    keys=/usr/share/keyrings/ubuntu-archive-keyring.gpg
    strap=("--components=main,universe")
    if [ -e "$keys" ]; then strap+=("--keyring=$keys"); else strap+=(--no-check-gpg); fi
    strap+=(noble)
    ;;
  *) echo "SUITE is bookworm or noble" >&2; exit 2 ;;
esac
[ "$(id -u)" -eq 0 ] || { echo "needs root" >&2; exit 2; }

leave() {
  for place in root/.cache/ccache proc dev/pts dev/shm dev; do umount -l "$room/$place" 2>/dev/null || true; done
  # Never into what is lent.
  [ -n "${1:-}" ] || mountpoint -q "$room/root/.cache/ccache" || rm -rf --one-file-system "$room"
}
trap 'leave "${1:-}"' EXIT

if [ ! -e "$room/etc/debian_version" ]; then
  # debootstrap knows each Ubuntu by the same script; an older one has no name for this one yet.
  script=()
  [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=(gutsy)
  debootstrap --variant=minbase --include=ca-certificates,git "${strap[@]}" "$room" "$mirror" "${script[@]}" >/dev/null
fi
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

grep -q "^VERSION_CODENAME=$suite\$" "$room/etc/os-release" || { echo "$room is not $suite" >&2; exit 2; }
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
