// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QSqlError>

namespace immirror {

/// Of sqlite3.h, those that mean something of their own to us.
enum class SqliteCode {
    Other = 0,
    Perm = 3,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};
SqliteCode sqliteCode(const QSqlError &error);

/// As the ledger's: DatabaseDamaged, DiskFull or DatabaseFailed, with SQLite's words.
Error storeError(const QSqlError &error);

} // namespace immirror
