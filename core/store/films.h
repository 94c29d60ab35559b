// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QDateTime>

namespace immirror {

/// The film of a live photo, as Immich told of it once: listings do not have it.
struct StoredFilm
{
    QString assetId;
    bool embedded = false; ///< in the photo's own file
    QString fileName;
    QString mimeType;
    QString checksum;
    bool external = false;
    QString originalPath;
    qint64 size = -1; ///< bytes
    QDateTime modifiedAt;
};

/// Of one identity. Synchronous.
class Films
{
public:
    Films(Database &database, qint64 identityId);
    Result<std::optional<StoredFilm>> find(const QString &assetId);
    Result<void> keep(const StoredFilm &film);

private:
    Database &m_database;
    qint64 m_identity;
};

} // namespace immirror
