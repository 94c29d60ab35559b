// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/peer.h"

#include <windows.h>

// Untested: never run on Windows. Who may open our pipe its access list says
// (QLocalServer::UserAccessOption); whose pipe it is, the number of its process (Wire).

namespace immirror {

Peer peerOf(qintptr socket)
{
    Peer peer{.isSameUser = true};
    ULONG process = 0;
    if (GetNamedPipeServerProcessId(reinterpret_cast<HANDLE>(socket), &process))
        peer.process = process;
    return peer;
}

} // namespace immirror
