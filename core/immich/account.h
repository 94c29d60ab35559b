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
    bool anonymous = false;               ///< the key does not tell its user: it lacks user.read
    std::vector<ImmichAlbum> albums = {}; ///< that the key sees
    bool isAnother = false;               ///< than the account of before, as Accounts recognises it
};

/// Tests address, key and each permission that a mirror needs: album.read, asset.read and
/// asset.download. MissingPermission names all that are missing.
[[nodiscard]] Task<Result<ImmichAccount>> checkImmich(ImmichClient &immich, QUrl origin,
                                                      std::stop_token stop);

} // namespace immirror
