// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// An item that was asked to be created, and nobody knows whether it was.
struct Unsettled
{
    qint64 memberId = 0;
    qint64 assetRow = 0;
    QString fileName;
    QDateTime capturedAt;
};

/// Looks into Google's album for items that the ledger does not know, and matches them by name
/// and, where a name stands for several photos, by capture time. What was found is OK in the
/// ledger afterwards, the rest is no longer marked as being created. Answers the ids of the
/// members found, with their media item's id.
[[nodiscard]] Task<Result<QHash<qint64, QString>>> settleCreates(RunState &state, Mirror mirror,
                                                                 std::vector<Unsettled> unsettled,
                                                                 std::stop_token stop);

/// The same for removals: what is no longer in Google's album is an orphan, the rest is in it.
[[nodiscard]] Task<Result<void>> settleRemovals(RunState &state, Mirror mirror,
                                                std::vector<Member> leaving, std::stop_token stop);

/// The pure half of settleCreates(): which of the strangers in an album are which of the unsettled
/// (by memberId).
QHash<qint64, MediaItem> matchCreated(const std::vector<Unsettled> &unsettled,
                                      const std::vector<MediaItem> &strangers);

} // namespace immirror
