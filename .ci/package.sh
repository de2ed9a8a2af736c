#!/usr/bin/env bash
# Builds the Debian packages into build/package/packages, and looks at them: lintian, hardening, the units, the files of the desktop,
# the bill of materials, and that a second packing gives the same bytes. Installing them: packaging/test-debian.sh.
# usage: .ci/package.sh [--version V]: V instead of git's version, for trying an upgrade
# shellcheck disable=SC2317  # the functions are called through check
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
source .ci/packages.sh
source .ci/setup.sh
version=()
[ "${1:-}" != --version ] || version=(-D "CPACK_PACKAGE_VERSION=${2:?--version needs one}" -D "CPACK_DEBIAN_PACKAGE_VERSION=$2")
need_packages "${build_packages[@]}" "${ui_packages[@]}" "${package_packages[@]}"

failed=0
check() { # WHAT COMMAND...
  local what=$1
  shift
  if "$@"; then say "ok: $what"; else say "FAILED: $what"; failed=1; fi
}

configure package
say "Building the programs"
cmake --build --preset package
out=build/package/packages
SOURCE_DATE_EPOCH=$(sed -n 's/^set(CPACK_GRANTEX_SOURCE_EPOCH "\(.*\)")$/\1/p' build/package/CPackConfig.cmake)
export SOURCE_DATE_EPOCH

pack() { # DIRECTORY
  rm -rf "$1"
  (cd build/package && umask 022 && cpack -G DEB -B "$PWD/../../$1" "${version[@]}") >"$1.log" 2>&1 || { cat "$1.log"; return 1; }
  rm -rf "$1/_CPack_Packages"
}

same_bytes() {
  pack build/package/again
  diff <(cd "$out" && sha256sum ./*.deb) <(cd build/package/again && sha256sum ./*.deb)
}

hardened() { # every program: position independent, read-only relocations bound at once, guarded stack and library calls
  local program
  for program in build/package/bin/grantex-*; do
    hardening-check --nocfprotection "$program" >"build/package/hardening.log" 2>&1 || { cat build/package/hardening.log; return 1; }
  done
}

no_gui() {
  ! dpkg-deb -f "$out"/grantex-forwarder_*.deb Depends | tr ',' '\n' | grep -E 'libqt6(gui|widgets|charts|svg)|libx11|libgl'
}

unit() { # a file of the build tree as it will be installed, but with a program that is there
  mkdir -p build/package/units
  sed "s#/usr/bin/grantex-forwarder#$PWD/build/package/bin/grantex-forwarder#" "$1" >build/package/units/grantex-forwarder.service
  SYSTEMD_LOG_LEVEL=warning systemd-analyze verify --man=no build/package/units/grantex-forwarder.service
}

sandboxed() {
  systemd-analyze security --offline=true --threshold=20 build/package/packaging/grantex-forwarder.service >build/package/security.log 2>&1 ||
    { tail -30 build/package/security.log; return 1; }
  grep 'Overall exposure' build/package/security.log
}

bill_of_materials() {
  local version
  version=$(dpkg-deb -f "$out"/grantex-forwarder_*.deb Version)
  packaging/sbom.py --build build/package --version "$version" --commit "$(git rev-parse HEAD 2>/dev/null || true)" "$out" build/package/bin/grantex-* &&
    packaging/test_sbom.py "$out/sbom.spdx.json" build/package/bin/grantex-*
}

releases() { # what the changelog dates, the software centres are told, and nothing else
  diff <(sed -nE 's/^## \[([0-9.]+)\] - (20[0-9-]+)$/\1 \2/p' CHANGELOG.md) \
    <(sed -nE 's/.*<release version="([0-9.]+)" date="([0-9-]+)".*/\1 \2/p' packaging/linux/*.metainfo.xml)
}

say "Packing"
pack "$out"
ls -l "$out"/*.deb
check "lintian" lintian --allow-root --fail-on error,warning --info --display-info --suppress-tags-from-file packaging/deb/lintian-not-ours "$out"/*.deb
check "two packings are the same bytes" same_bytes
check "hardening of the programs" hardened
check "the forwarder's package needs no GUI library" no_gui
check "completions and manuals are what --help says" packaging/completions/generate.py build/package/bin --check
check "completions work in the shells" packaging/completions/test_completions.py build/package/bin
check "documents in the packages" packaging/test_documents.py "$out"/*.deb
check "the service's unit" unit build/package/packaging/grantex-forwarder.service
check "the user's unit" unit build/package/packaging/user/grantex-forwarder.service
check "the service's sandbox" sandboxed
check "desktop file" desktop-file-validate packaging/linux/*.desktop
check "AppStream" appstreamcli validate --no-net packaging/linux/*.metainfo.xml
check "releases in the changelog and in AppStream" releases
check "MIME types" packaging/test_mime.sh
check "Flatpak manifest" packaging/flatpak/check.py
check "bill of materials" bill_of_materials
rm -rf build/package/again
exit "$failed"
