// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

/// What tells a changed album from an unchanged one: compared for equality, never "newer than"
/// (immich.md, 3). The texts are the server's, as they came.
struct AlbumStamp
{
    QString updatedAt;
    qint64 assetCount = 0; ///< timeline and archived assets, not trashed ones
    QString lastModifiedAssetTimestamp;
    bool operator==(const AlbumStamp &) const = default;
};

} // namespace immirror
