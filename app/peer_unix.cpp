// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/peer.h"

#include <sys/socket.h>
#include <unistd.h>
#if !defined(SO_PEERCRED)
#include <sys/un.h>
#endif

namespace immirror {

Peer peerOf(qintptr socket)
{
    const int descriptor = static_cast<int>(socket);
#if defined(SO_PEERCRED)
    ucred credentials = {};
    socklen_t size = sizeof credentials;
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return {};
    return {.isSameUser = credentials.uid == geteuid(), .process = credentials.pid};
#else // BSD and macOS: never run there
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(descriptor, &user, &group) != 0)
        return {};
    Peer peer{.isSameUser = user == geteuid()};
#if defined(LOCAL_PEERPID)
    pid_t process = 0;
    socklen_t size = sizeof process;
    if (getsockopt(descriptor, SOL_LOCAL, LOCAL_PEERPID, &process, &size) == 0)
        peer.process = process;
#endif
    return peer;
#endif
}

} // namespace immirror
