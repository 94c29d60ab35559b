// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/films.h"

#include "store/values.h"

namespace immirror {

using namespace Qt::StringLiterals;

Films::Films(Database &database, qint64 identityId)
    : m_database(database)
    , m_identity(identityId)
{
}

Result<std::optional<StoredFilm>> Films::find(const QString &assetId)
{
    auto row = m_database.run(u"SELECT embedded, file_name, mime_type, checksum, external,"
                              " original_path, size, modified_at FROM films"
                              " WHERE identity_id = ? AND asset_id = ?"_s,
                              {m_identity, assetId});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::optional<StoredFilm>();
    return StoredFilm{.assetId = assetId,
                      .embedded = row->value(0).toBool(),
                      .fileName = row->value(1).toString(),
                      .mimeType = row->value(2).toString(),
                      .checksum = row->value(3).toString(),
                      .external = row->value(4).toBool(),
                      .originalPath = row->value(5).toString(),
                      .size = row->value(6).toLongLong(),
                      .modifiedAt = row->photoTime(7)};
}

Result<void> Films::keep(const StoredFilm &film)
{
    return m_database.change(
        u"INSERT OR REPLACE INTO films (identity_id, asset_id, embedded, file_name, mime_type,"
        " checksum, external, original_path, size, modified_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_identity, film.assetId, film.embedded, textColumn(film.fileName),
         textColumn(film.mimeType), textColumn(film.checksum), film.external,
         textColumn(film.originalPath), film.size, toColumn(film.modifiedAt)});
}

} // namespace immirror
