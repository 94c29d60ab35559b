// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/uploads.h"

#include "store/rows.h"
#include "store/values.h"

namespace immirror {

using namespace Qt::StringLiterals;

Uploads::Uploads(Database &database)
    : m_database(database)
{
}

Result<std::vector<UploadRow>> Uploads::all()
{
    return allRows(m_database.run(u"SELECT asset_row, size, granularity, hashed, hash_state,"
                                  " validator FROM uploads"_s),
                   [](const SqlRows &row) {
                       return UploadRow{.assetRow = row.value(0).toLongLong(),
                                        .size = row.value(1).toLongLong(),
                                        .granularity = row.value(2).toLongLong(),
                                        .hashed = row.value(3).toLongLong(),
                                        .hashState = row.value(4).toByteArray(),
                                        .validator = row.value(5).toString().toLatin1()};
                   });
}

Result<void> Uploads::begin(const UploadRow &upload, const QDateTime &at)
{
    return m_database.change(
        u"INSERT OR REPLACE INTO uploads (asset_row, size, granularity, hashed, hash_state,"
        " validator, started_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {upload.assetRow, upload.size, upload.granularity, upload.hashed, upload.hashState,
         QString::fromLatin1(upload.validator), toColumn(at)});
}

Result<void> Uploads::advance(qint64 assetRow, qint64 hashed, const QByteArray &hashState)
{
    return m_database.change(u"UPDATE uploads SET hashed = ?, hash_state = ? WHERE asset_row = ?"_s,
                             {hashed, hashState, assetRow});
}

Result<void> Uploads::end(qint64 assetRow)
{
    return m_database.change(u"DELETE FROM uploads WHERE asset_row = ?"_s, {assetRow});
}

Result<void> Uploads::endBegunBefore(const QDateTime &at)
{
    return m_database.change(u"DELETE FROM uploads WHERE started_at < ?"_s, {toColumn(at)});
}

} // namespace immirror
