#!/usr/bin/env bash
# The MIME types as a desktop would see them: the files go into a data folder of their own, and are asked for by name.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/mime/packages"
cp linux/io.github.grantex.GrantexMonitor.mime.xml "$place/mime/packages/io.github.grantex.GrantexMonitor.xml"
XDG_DATA_HOME=$place update-mime-database "$place/mime"
for pair in ndjson:application/x-ndjson jsonl:application/x-ndjson \
  gxview:application/vnd.grantex.view+json; do
  grep -qF ":${pair#*:}:*.${pair%%:*}" "$place/mime/globs2" || { echo "*.${pair%%:*} is not ${pair#*:}"; exit 1; }
done
# What the desktop file claims to open is known.
for type in $(sed -n 's/^MimeType=//p' linux/*.desktop | tr ';' ' '); do
  [ -e "$place/mime/$type.xml" ] || { echo "the desktop file opens $type, which nothing describes"; exit 1; }
done
