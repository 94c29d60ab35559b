# shellcheck shell=sh disable=SC2034,SC2154
# SPDX-FileCopyrightText: 2026 The Immirror authors
# SPDX-License-Identifier: MIT
#
# Sourced by tests/fresh-machine and tests/packages/run, after installer/packages.sh: minimal Debians
# in build/chroots, in which they run things. $script is who sources it; $suite says which Debian;
# what they have to tell is gathered in $results, and in $failed.
# DEBIAN_MIRROR names another mirror than deb.debian.org. Nothing stays mounted, and no process
# stays: they live in a namespace of their own, which ends with the run.

[ "$(id -u)" -eq 0 ] || die "this needs root"
command -v debootstrap >/dev/null || die "this needs the package debootstrap"

# Mounts and processes of the machines end with this namespace, however the run ends.
if [ -z "${IMMIRROR_MACHINES_INSIDE:-}" ]; then
    IMMIRROR_MACHINES_INSIDE=yes \
        unshare --mount --mount-proc --pid --fork --kill-child "$script" "$@" </dev/null &
    namespace=$!
    trap 'kill -KILL "$namespace"; exit 130' INT TERM HUP
    wait "$namespace"
    exit $?
fi

mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
chroots=$PWD/build/chroots
mkdir -p "$chroots"
mounts=
trap 'for place in $mounts; do umount -l "$place" 2>/dev/null || true; done' EXIT

# mount_at PLACE ARGUMENT…
mount_at() {
    place=$1
    shift
    mkdir -p "$place"
    mount "$@" "$place"
    mounts="$place $mounts"
}

# What apt-get needs to reach the mirror from here, if anything.
host_apt_settings() {
    apt-config dump 2>/dev/null |
        grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date|Retries)' || true
}

# A minimal Debian: no lists of packages, no compiler, no certificates, no time zones.
make_base() {
    [ ! -f "$chroots/$suite.tar" ] || return 0
    say "Fetching a minimal Debian '$suite'"
    rm -rf "$chroots/$suite.new"
    debootstrap --variant=minbase "$suite" "$chroots/$suite.new" "$mirror" \
        >"$chroots/$suite-debootstrap.log" 2>&1 || {
        tail -n 20 "$chroots/$suite-debootstrap.log" >&2
        die "debootstrap failed"
    }
    rm -rf "$chroots/$suite.new/var/lib/apt/lists" "$chroots/$suite.new/var/cache/apt/archives"
    tar -C "$chroots/$suite.new" --one-file-system -cf "$chroots/$suite.tar.new" .
    mv "$chroots/$suite.tar.new" "$chroots/$suite.tar"
    rm -rf "$chroots/$suite.new"
}

# unpack_machine NAME [KEEP]: build/chroots/NAME, as debootstrap made it or, to keep, as it was left.
unpack_machine() {
    machine=$chroots/$1
    exec 9>"$machine.lock"
    flock -n 9 || die "another run is using $machine"
    if [ -z "${2:-}" ] || [ ! -d "$machine" ]; then
        make_base
        rm -rf "$machine"
        mkdir "$machine"
        tar -C "$machine" -xf "$chroots/$suite.tar"
    fi
    cp /etc/resolv.conf "$machine/etc/resolv.conf"
    printf '127.0.0.1 localhost %s\n' "$(hostname)" >"$machine/etc/hosts"
    host_apt_settings >"$machine/etc/apt/apt.conf.d/99host"
}

# What a fresh clone of HEAD would hold, or of IMMIRROR_TREE, in the machine's /root/immirror.
put_tree() {
    mkdir -p "$machine/root/immirror"
    if [ -n "${IMMIRROR_TREE:-}" ]; then
        tar -C "$IMMIRROR_TREE" --exclude=./build --exclude=./.git -cf - .
    else
        git archive HEAD
    fi >"$machine-files.tar"
    # Files that HEAD no longer has must not stay; what is built may.
    find "$machine/root/immirror" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    tar -C "$machine/root/immirror" --no-same-owner --touch -xf "$machine-files.tar"
    rm "$machine-files.tar"
}

mount_machine() {
    mount_at "$machine/proc" -t proc proc
    mount_at "$machine/dev" -t tmpfs -o mode=755 tmpfs
    mount_at "$machine/dev/pts" -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts
    mount_at "$machine/dev/shm" -t tmpfs tmpfs
    for device in 'null 1 3' 'zero 1 5' 'full 1 7' 'random 1 8' 'urandom 1 9' 'tty 5 0'; do
        # shellcheck disable=SC2086
        set -- $device
        mknod -m 666 "$machine/dev/$1" c "$2" "$3"
    done
    ln -s pts/ptmx "$machine/dev/ptmx"
    ln -s /proc/self/fd "$machine/dev/fd"
    ln -s fd/0 "$machine/dev/stdin"
    ln -s fd/1 "$machine/dev/stdout"
    ln -s fd/2 "$machine/dev/stderr"
}

unmount_machine() {
    for place in $mounts; do umount -l "$place"; done
    mounts=
}

results=
failed=
# in_machine LOG COMMAND…: its output also goes into LOG; its exit code is $status.
in_machine() {
    log=$1
    shift
    begin=$(date +%s)
    {
        code=0
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb \
            ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
            ${no_proxy:+no_proxy="$no_proxy"} \
            setsid -w chroot "$machine" sh -c 'cd /root/immirror && exec "$@"' sh "$@" \
            </dev/null 2>&1 || code=$?
        echo "$code" >"$log.status"
    } | tee "$log"
    status=$(cat "$log.status")
    rm "$log.status"
    seconds=$(($(date +%s) - begin))
    results="$results$suite: $*: exit code $status after $((seconds / 60)) min $((seconds % 60)) s
"
    [ "$status" -eq 0 ] || failed=yes
}
