// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/personalnames.h"

#include "store/rows.h"

namespace immirror {

using namespace Qt::StringLiterals;

static Result<QStringList> column(Database &database, const QString &sql)
{
    QStringList values;
    return eachRow(database.run(sql),
                   [&](const SqlRows &row) { values << row.value(0).toString(); })
        .map([&] { return values; });
}

Result<PersonalNames> personalNames(Database &database)
{
    const auto files =
        column(database, u"SELECT file_name FROM memberships UNION SELECT file_name FROM events "
                         "WHERE file_name IS NOT NULL"_s);
    if (!files)
        return tl::unexpected(files.error());
    const auto albums =
        column(database, u"SELECT album_name FROM mirrors UNION SELECT wanted_title FROM mirrors "
                         "UNION SELECT google_album_title FROM mirrors "
                         "WHERE google_album_title IS NOT NULL"_s);
    if (!albums)
        return tl::unexpected(albums.error());
    const auto ids = column(
        database, u"SELECT immich_account FROM identities UNION "
                  "SELECT google_account FROM identities UNION "
                  "SELECT google_client FROM identities UNION SELECT album_id FROM mirrors UNION "
                  "SELECT google_album_id FROM mirrors WHERE google_album_id IS NOT NULL"_s);
    if (!ids)
        return tl::unexpected(ids.error());
    return PersonalNames{.files = *files, .albums = *albums, .ids = *ids};
}

} // namespace immirror
