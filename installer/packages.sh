# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# Sourced by installer/demo and tests/run: installs the Debian packages that are missing, and
# chooses the compiler. Says what it does; asks before it uses root where a person is there to
# answer.

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }
die() { printf 'immirror: %s\n' "$*" >&2; exit 1; }

# GCC below 14 miscompiles coroutines: Debian 12 gets clang 16, newer ones their own GCC.
choose_compiler() {
    [ -z "${CXX:-}" ] || return 0
    major=$(g++ -dumpversion 2>/dev/null | cut -d. -f1)
    if [ "${major:-0}" -ge 14 ]; then
        CXX=g++
    else
        for candidate in clang++-19 clang++-18 clang++-17 clang++-16; do
            if command -v "$candidate" >/dev/null; then CXX=$candidate; break; fi
        done
    fi
    [ -n "${CXX:-}" ] || die "no compiler: install GCC 14 or newer, or clang 16 or newer"
    export CXX
}

compiler_package() {
    if command -v clang++-16 >/dev/null || apt-cache show clang-16 >/dev/null 2>&1; then
        candidate=$(apt-cache policy g++ 2>/dev/null | sed -n 's/ *Candidate: *[0-9]*:\([0-9]*\).*/\1/p')
        [ "${candidate:-0}" -ge 14 ] && echo g++ || echo clang-16
    else
        echo g++
    fi
}

BUILD_PACKAGES="cmake ninja-build ccache qt6-base-dev libgl-dev qt6-networkauth-dev
    qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev libqt6sql6-sqlite ca-certificates"
# A real keyring on a private session bus, for the demo and the tests alike.
KEYRING_PACKAGES="dbus gnome-keyring libsecret-1-0"

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "root is needed for: $*"
    fi
}

# install_missing PACKAGE…
install_missing() {
    command -v dpkg-query >/dev/null || {
        say "Not a Debian: install these, or what your system calls them, yourself: $*"
        return 0
    }
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "These packages are missing:$missing"
    if [ "$(id -u)" -ne 0 ] && [ -t 0 ]; then
        printf 'Install them with root rights? [Y/n] ' >&2
        read -r answer
        case $answer in [nN]*) die "then install them yourself, and start this again" ;; esac
    fi
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends $missing >/tmp/immirror-apt.$$ 2>&1 || {
        tail -n 20 /tmp/immirror-apt.$$ >&2
        die "the packages could not be installed"
    }
    rm -f /tmp/immirror-apt.$$
}

install_build_packages() {
    if [ "$(id -u)" -eq 0 ] && ! apt-cache show cmake >/dev/null 2>&1; then
        say "Fetching the list of packages"
        apt-get update -q >/dev/null
    fi
    # shellcheck disable=SC2046,SC2086
    install_missing $(compiler_package) $BUILD_PACKAGES $KEYRING_PACKAGES "$@"
    choose_compiler
}
