// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace immirror {

/// Whether a host's name or address always means the computer that asks (RFC 6761, 6.3).
bool isThisComputer(const QString &host);

/// Whether a list as in the variable no_proxy has the host of `url`, which is then reached
/// directly. Its entries, between commas or blanks, are "*" for every host, a domain for itself and
/// all that is in it ("example.org", ".example.org" and "*.example.org" are the same), an address,
/// or a network ("10.0.0.0/8"). All but the last may end in a port.
bool isInNoProxy(const QString &list, const QUrl &url);

/// The same for the variables no_proxy and NO_PROXY of this process.
bool isOutsideOfProxies(const QUrl &url);

} // namespace immirror
