// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QSet>

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

/// An account of Immich's that the ledger has rows of.
struct KnownAccount
{
    QString id;             ///< see Identity::immichAccount
    QSet<QString> albumIds; ///< that are mirrored from it, but for those that Immich did not show
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
    Result<std::vector<KnownAccount>> immichAccounts();
    /// What was known as `from` is `to`. Where both mirrored something to the same Google account,
    /// each keeps its rows under its own name: nothing is lost.
    Result<void> renameImmichAccount(const QString &from, const QString &to);

private:
    Result<bool> isBare(qint64 id);
    Result<void> absorb(qint64 bare, qint64 into);

    Database &m_database;
};

} // namespace immirror
