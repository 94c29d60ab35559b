// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <stop_token>

namespace immirror {

/// What an import has added to the ledger, and what it has not.
struct ImportSummary
{
    int mirrors = 0;
    int items = 0; ///< what Google holds
    int failed = 0;
    int pending = 0;
    int orphans = 0;
    int runs = 0;
    int events = 0;

    int contentUnknown = 0; ///< among items and orphans: sent once more when next met
    int alreadyKnown = 0;   ///< the ledger has its own row for them
    int leftOut = 0;        ///< neither content nor media item known: as good as new
    int foreignItems = 0;   ///< left out because another client id made them

    QString albumName;
    QString googleAlbumTitle;
    QString immichUrl;    ///< the server it spoke to, as written there
    QString googleClient; ///< the client id it signed in with; empty where its file does not say
    /// That is not the identity's client id, which can neither see nor change what the other made:
    /// Google's album and its items were not taken over.
    bool foreignClient = false;
};

/// Takes over what immich-google-mirroring keeps in its SQLite file. The file is only read, and its
/// secrets not even that; the program may be running. Rows that the ledger has already stay as
/// they are. All or nothing. Call it while holding the run lock.
///
/// The file is anybody's: what it holds is checked and bounded, and none of its own SQL is run.
/// Once `stop` is requested nothing is written any more; a statement that reads is waited for.
///
/// Errors about the file have it as their subject: FileUnreadable; InvalidInput where it is no
/// database, or not that program's (the detail names what it lacks); DatabaseDamaged. Cancelled.
Result<ImportSummary> importForerunner(Database &ledger, qint64 identityId, const QString &file,
                                       std::stop_token stop = {});

} // namespace immirror
