#!/usr/bin/env bash
# What the tests of the packages share; source it from the repository's root with the script's arguments. Takes [--from DIR] [ROOM], and sets
#   old, new       folders with the packages before and after the upgrade
#   now, newer     their versions, without Debian's revision
#   room, kept     the tree to work in; kept is empty when it is a temporary one
# --from DIR: the upgrade begins at the packages in DIR, of an earlier commit, and ends at those of build/package/packages.
# Without it, it begins at the latter and ends at the same programs packed under a newer number: that proves what the packages do, not
# that the programs understand each other's files (the tests of the journal's versions do).
# shellcheck shell=bash disable=SC2034

packages=$PWD/build/package/packages
from=
kept=
while [ $# -gt 0 ]; do
  case "$1" in
    --from) from=$(realpath "${2:?--from needs a folder}"); shift 2 ;;
    -*) echo "usage: $0 [--from DIR] [ROOM]" >&2; exit 2 ;;
    *) kept=$1; shift ;;
  esac
done
[ "$(id -u)" -eq 0 ] || { echo "needs root" >&2; exit 2; }
for folder in "$packages" ${from:+"$from"}; do
  ls "$folder"/grantex-forwarder_*.deb "$folder"/grantex-monitor_*.deb >/dev/null || { echo "first: .ci/package.sh" >&2; exit 2; }
done
room=${kept:-$(mktemp -d)}

step() { printf '== %s\n' "$*"; }

version_in() { # FOLDER
  local version
  version=$(dpkg-deb -f "$1"/grantex-forwarder_*.deb Version)
  echo "${version%-*}"
}

# Packs what is built once more, under a newer number, into the folder $1.
pack_newer() {
  rm -rf "$1"
  mkdir -p "$1"
  (cd build/package && umask 022 && cpack -G DEB -B "$1" -D "CPACK_PACKAGE_VERSION=$2" -D "CPACK_DEBIAN_PACKAGE_VERSION=$2") >"$1/log" 2>&1 ||
    { cat "$1/log"; return 1; }
  rm -rf "$1/_CPack_Packages"
}

prepare_packages() {
  rm -rf "$room/old" "$room/new"
  if [ -n "$from" ]; then
    cp -r "$from" "$room/old"
    cp -r "$packages" "$room/new"
  else
    cp -r "$packages" "$room/old"
    pack_newer "$room/new" "$(version_in "$packages")+next"
  fi
  old=$room/old
  new=$room/new
  now=$(version_in "$old")
  newer=$(version_in "$new")
  dpkg --compare-versions "$newer" gt "$now" || { echo "$newer is not newer than $now" >&2; exit 2; }
}

# A clean Debian 12 in $room, unless one is there.
prepare_room() {
  [ -e "$room/etc/debian_version" ] ||
    debootstrap --variant=minbase --include=ca-certificates bookworm "$room" "${MIRROR:-http://deb.debian.org/debian}" >/dev/null
  cp /etc/resolv.conf /etc/hosts "$room/etc/"
  [ ! -f /etc/apt/apt.conf.d/99artifact-registry ] || cp /etc/apt/apt.conf.d/99artifact-registry "$room/etc/apt/apt.conf.d/"
}
