// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace immirror {

/// The process at the other end of a local socket, as the system knows it.
struct Peer
{
    bool isSameUser = false;
    /// Its number; nothing where the system does not tell, 0 where it is in another container.
    std::optional<qint64> process = {};
};

/// `socket` is connected, see QLocalSocket::socketDescriptor().
Peer peerOf(qintptr socket);

} // namespace immirror
