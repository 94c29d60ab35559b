// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/problems.h"
#include "sync/runstate.h"
#include "sync/schedule.h"

#include <numeric>

namespace immirror {

/// How everything stands, as a value: what the window shows. Made on the core's thread, at most a
/// few times a second.
struct Snapshot
{
    struct Immich
    {
        QString url;
        QString account; ///< its lasting id, or the url where the key does not tell that
        QString user;    ///< may be empty
        QString version;
    };
    struct Google
    {
        QString email;
        QString clientId;
        QDateTime signInEndsAt; ///< UTC; invalid where it lasts
    };

    Standing standing;
    std::optional<Immich> immich; ///< nothing: not connected
    std::optional<Google> google;
    qint64 identity = 0; ///< whose rows of the ledger; 0 before both were connected once
    std::vector<Mirror> mirrors;
    Members::Counts counts;
    QDateTime retryDueAt; ///< UTC; when the next photo that failed is due; invalid: none by itself
    std::vector<Problem> problems;
    std::optional<Run> lastRun;
    int runsEnded = 0;              ///< of this identity, ever: tells the first
    QMap<QString, int> quotaByKind; ///< requests that Google counts, of its day
    std::optional<Error> trouble;   ///< the ledger itself cannot be read

    int quotaUsedToday() const
    {
        return std::accumulate(quotaByKind.begin(), quotaByKind.end(), 0);
    }
    /// What the tray's number says: everything that needs a person.
    int problemCount() const { return static_cast<int>(problems.size()) + counts.givenUp; }
};

/// How far the run is that goes on now.
struct LiveProgress
{
    Progress progress;
    double bytesPerSecond = 0;                ///< over the last ten seconds or so
    std::optional<std::chrono::seconds> left; ///< nothing: cannot be told yet
};

} // namespace immirror
