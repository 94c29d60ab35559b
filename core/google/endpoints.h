// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QUrl>

namespace immirror {

/// Where Google is. The addresses are Google's own, or those of a stand-in on this computer;
/// nothing that a person or a file says can send tokens anywhere else.
struct GoogleEndpoints
{
    QUrl authorize;
    QUrl token;
    QUrl revoke;
    QUrl photos; ///< without a slash at its end

    /// google-photos.md, head and section F.
    static GoogleEndpoints real();
    /// The same paths below `base`, such as http://127.0.0.1:8080. InvalidInput where that is not
    /// http or https on a loopback address.
    static Result<GoogleEndpoints> at(const QUrl &base);
};

} // namespace immirror
