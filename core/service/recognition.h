// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/account.h"
#include "store/identities.h"

namespace immirror {

/// Whose albums a key sees.
struct Recognition
{
    QString id;             ///< see ImmichAccount::id
    QStringList sameAs;     ///< accounts that the ledger knows by an address: they are this one
    bool isAnother = false; ///< than the one of before
};

/// The account that was connected before.
struct FormerAccount
{
    QString id; ///< empty: there was none
    bool sameAddress = false;
};

/// Keys do not always tell whose they are, and addresses change. What does not move: an album that
/// its owner shares with nobody is seen by the owner alone. So it tells the owner of a key; and
/// where such an album was mirrored, the key is of the account that mirrored it. An album that is
/// shared proves nothing: its mirror may be anybody's who sees it. Pure. `known` nothing: the
/// ledger cannot be read, and nothing is concluded.
Recognition recognise(const ImmichAccount &account, const QString &address,
                      const FormerAccount &former,
                      const std::optional<std::vector<KnownAccount>> &known);

} // namespace immirror
