#!/usr/bin/env bash
# update.sh: reads the sources again and brings every translations/grantex_*.ts up to date. Places in the sources are not
# kept, so that a file changes only when a text does.
# update.sh --check LANGUAGE...: changes nothing; exit code 1 when a text of the sources is not translated, or not well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate6 || command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 translations/core_texts.py . "$work/core_texts.inc"
find ui app/monitor \( -name '*.cpp' -o -name '*.h' \) | LC_ALL=C sort >"$work/sources"
# The patterns of core's texts, as a source that lupdate reads.
{ echo 'const char* texts[] = {'; cat "$work/core_texts.inc"; echo '};'; } >"$work/core_texts.cpp"
echo "$work/core_texts.cpp" >>"$work/sources"
folder=translations
if [ "${1:-}" = --check ]; then
  folder=$work
  cp translations/grantex_*.ts "$work"
fi
read -ra languages <<<"$(sed -nE 's/^set\(grantex_languages (.*)\)$/\1/p' translations/CMakeLists.txt)"
[ "$folder" = translations ] || languages=("${@:2}")
for language in "${languages[@]}"; do
  options=()
  [ "$language" != en ] || options=(-pluralonly)
  "$lupdate" -silent -no-obsolete -locations none -I . -source-language en -target-language "$language" \
    "${options[@]}" "@$work/sources" -ts "$folder/grantex_$language.ts"
  [ "$folder" != translations ] || python3 translations/fill.py count "$language"
done
[ "$folder" = translations ] || TRANSLATIONS=$folder python3 translations/fill.py check "${languages[@]}"
