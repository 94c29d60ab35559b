// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QStringList>

namespace immirror {

/// What a person could be known by, of every account that the ledger ever held.
struct PersonalNames
{
    QStringList files;
    QStringList albums;
    QStringList ids; ///< of accounts and albums
};
Result<PersonalNames> personalNames(Database &database);

} // namespace immirror
