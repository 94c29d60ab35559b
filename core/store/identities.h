// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace immirror {

/// These accounts are others than those whose albums were mirrored last.
struct IdentityChange
{
    qint64 from = 0;
    bool immich = false;        ///< another server or user: its albums are others
    bool googleAccount = false; ///< its library is another
    bool client = false;        ///< cannot see or change what the earlier one made
    int albums = 0;             ///< that were mirrored
};

/// Whom the rows of the ledger belong to (store/mirrors.h). Synchronous.
class Identities
{
public:
    explicit Identities(Database &database);

    /// What a person has to decide before anything is mirrored under these accounts; nothing where
    /// that was done, or where they are the first.
    Result<std::optional<IdentityChange>> undecided(qint64 id);
    /// The earlier ones' albums are left alone.
    Result<void> startWithout(qint64 id);
    /// The same albums, with the same wishes, into new albums of Google's.
    Result<void> takeOver(qint64 id, qint64 from);

private:
    Database &m_database;
};

} // namespace immirror
