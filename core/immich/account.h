// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"

namespace immirror {

struct ImmichAccount
{
    ImmichVersion version;
    /// Whose albums these are. Stable over a change of address; the server's address where the key
    /// tells nothing better.
    QString id;
    QString userName;
    QString email;
};

/// Tests address, key and each permission that a mirror needs: album.read, asset.read and
/// asset.download. MissingPermission names all that are missing.
[[nodiscard]] Task<Result<ImmichAccount>> checkImmich(ImmichClient &immich, QUrl origin,
                                                      std::stop_token stop);

} // namespace immirror
