# Debian 12 and Ubuntu 24.04 package lists, one variable a purpose; sourced by run.sh, test.sh and .ci/run.
# shellcheck shell=bash disable=SC2034
build_packages=(g++ cmake ninja-build ccache mold pkg-config git ca-certificates
  qt6-base-dev qt6-websockets-dev qtkeychain-qt6-dev libsqlite3-dev libssl-dev libcurl4-openssl-dev zlib1g-dev libzstd-dev
  libsimdjson-dev libre2-dev librdkafka-dev libexpected-dev prometheus-cpp-dev)
ui_packages=(python3 qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-qpa-plugins qt6-translations-l10n libgl-dev libsecret-1-0 fonts-dejavu-core fonts-droid-fallback)
# The headers of Qt's OpenGL, which Charts needs: Ubuntu 24.04 has them in qt6-base-dev.
[ "$(. /etc/os-release && echo "$ID")" = ubuntu ] || ui_packages+=(libqt6opengl6-dev)
test_packages=(dbus gnome-keyring libsecret-tools sqlite3 python3 python3-yaml python3-sqlglot strace libfaketime xvfb xauth curl openssl
  python3-pyatspi gir1.2-atspi-2.0 at-spi2-core openbox dunst bash-completion zsh fish)
ci_packages=(clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev shellcheck desktop-file-utils appstream binutils prometheus)
# For .ci/package.sh: what builds and examines Debian packages.
package_packages=(dpkg-dev lintian devscripts desktop-file-utils appstream shared-mime-info systemd bash-completion zsh fish mandoc
  python3 python3-yaml binutils ninja-build)
# For ./test.sh --services only: program → package that brings it, where it is not there in another way.
declare -A service_packages=([go]=golang-go [java]=openjdk-17-jre-headless)
