# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# Sourced by what builds, in the repository's folder: installs the Debian packages that are missing,
# and chooses the compiler. Says what it does; asks before it uses root where a person is there to
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

# The package to install where choose_compiler finds none.
compiler_package() {
    version=$(candidate g++ | sed 's/^[0-9]*://; s/[^0-9].*//')
    if [ "${version:-0}" -lt 14 ] && [ -n "$(candidate clang-16)" ]; then
        echo clang-16
    else
        echo g++
    fi
}

BUILD_PACKAGES="cmake ninja-build ccache qt6-base-dev libgl-dev qt6-networkauth-dev qt6-tools-dev
    qt6-l10n-tools qt6-translations-l10n
    qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev nettle-dev libexiv2-dev libqt6sql6-sqlite ca-certificates tzdata"
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

on_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# The version of a package that could be installed. apt-cache takes a name it does not know, such as
# g++, for a pattern, and answers with what matches.
candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk -v name="$1:" '
        /^[^ ]/ { here = ($1 == name) }
        here && $1 == "Candidate:" && $2 != "(none)" { print $2 }'
}

# quietly COMMAND…: says what it printed only if it fails.
quietly() {
    quiet_log=$(mktemp)
    if ("$@") >"$quiet_log" 2>&1 </dev/null; then
        rm -f "$quiet_log"
    else
        tail -n 20 "$quiet_log" >&2
        rm -f "$quiet_log"
        return 1
    fi
}

fetch_lists() {
    say "Fetching the list of packages"
    quietly as_root apt-get update -q
}

# A new machine's list of packages may be missing, an old one's may name files that are gone.
install_packages() {
    for package in "$@"; do
        [ -n "$(candidate "$package")" ] || { fetch_lists || true; break; }
    done
    set -- as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
    quietly "$@" || { fetch_lists && quietly "$@"; }
}

# install_missing PACKAGE…
install_missing() {
    on_debian || {
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
    install_packages $missing || die "the packages could not be installed"
}

install_build_packages() {
    compiler=
    if on_debian && ! (choose_compiler) 2>/dev/null; then
        [ -n "$(candidate g++)" ] || fetch_lists || true
        compiler=$(compiler_package)
    fi
    # shellcheck disable=SC2086
    install_missing $compiler $BUILD_PACKAGES $KEYRING_PACKAGES "$@"
    choose_compiler
    # A new machine has no locale but "C", which Qt complains about at each start.
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# After install_build_packages: what the sanitizers of clang need to run, and to name functions in
# what they report; GCC brings its own. What Qt's functions keep for good is no leak of ours.
prepare_sanitizers() {
    case $CXX in
    clang++-*) install_missing "libclang-rt-${CXX#clang++-}-dev" "llvm-${CXX#clang++-}" ;;
    esac
    export LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp:print_suppressions=0"
}
