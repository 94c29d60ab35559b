// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/sqliteerror.h"

namespace immirror {

SqliteCode sqliteCode(const QSqlError &error)
{
    // The driver reports extended codes; the primary one is their low byte.
    const auto code = static_cast<SqliteCode>(error.nativeErrorCode().toInt() & 0xff);
    switch (code) {
    case SqliteCode::Perm:
    case SqliteCode::IoError:
    case SqliteCode::Corrupt:
    case SqliteCode::Full:
    case SqliteCode::CannotOpen:
    case SqliteCode::NotADatabase:
        return code;
    default:
        return SqliteCode::Other;
    }
}

Error storeError(const QSqlError &error)
{
    ErrorKind kind = ErrorKind::DatabaseFailed;
    switch (sqliteCode(error)) {
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        kind = ErrorKind::DatabaseDamaged;
        break;
    case SqliteCode::Full:
        kind = ErrorKind::DiskFull;
        break;
    default:
        break;
    }
    return {.kind = kind, .detail = error.text()};
}

} // namespace immirror
