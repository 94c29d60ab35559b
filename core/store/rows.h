// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "store/members.h"
#include "store/sqliteerror.h"

#include <type_traits>

namespace immirror {

// How rows become values: each select is followed by conditions, and its columns are known to the
// function below it alone.

/// What a person wants of a mirror, for copies of it: columns of the table mirrors.
extern const QLatin1StringView wishColumns;

/// FROM runs r
extern const QLatin1StringView selectRuns;
Run runFromRow(const SqlRows &row);

/// FROM events e
extern const QLatin1StringView selectEvents;
Event eventFromRow(const SqlRows &row);
/// What a select of events has behind their columns begins here.
inline constexpr int columnsOfEvent = 8;

/// FROM memberships s, assets a, mirrors m
extern const QLatin1StringView selectMembers;
Member memberFromRow(const SqlRows &row);
/// From the column `first` on: id, fingerprint, media_item_id, media_url, upload_token,
/// upload_token_at.
StoredAsset assetFromRow(const SqlRows &row, int first);

/// What stops SQLite half-way is an error, not the end.
template<typename Call> Result<void> eachRow(Result<SqlRows> rows, Call call)
{
    return rows.and_then([&](SqlRows &query) -> Result<void> {
        while (query.next())
            call(query);
        if (query.lastError().isValid())
            return tl::unexpected(storeError(query.lastError()));
        return {};
    });
}

/// One value a row.
template<typename Make> auto allRows(Result<SqlRows> rows, Make make)
{
    std::vector<std::invoke_result_t<Make, const SqlRows &>> values;
    return eachRow(std::move(rows), [&](const SqlRows &row) { values.push_back(make(row)); })
        .map([&] { return std::move(values); });
}

} // namespace immirror
