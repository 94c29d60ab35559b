// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// When to look for what Google was asked for and never answered. It may be done for a while yet:
/// a write takes 1.8 s as a rule, 6.7 s at worst in a hundred, and longer with fifty items
/// (google-photos.md, B4). What the last look does not see was not done.
class Looks
{
public:
    /// `since`: when it was asked for, or when the connection broke. Invalid where Google has
    /// answered something: one look will do, and at once.
    Looks(Clock &clock, QDateTime since);

    /// Waits until it is time for the next. False: stopped before.
    [[nodiscard]] Task<bool> next(std::stop_token stop);
    bool isLast() const;

private:
    Clock &m_clock;
    const QDateTime m_since;
    std::size_t m_next = 0;
};

/// Where the outcome of a write is open after `error`: since when to look.
QDateTime sinceBreak(const Error &error, const Clock &clock);

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
/// ledger afterwards, the rest is no longer marked as being created. Answers the media
/// items found, by member. `since`: see Looks.
[[nodiscard]] Task<Result<QHash<qint64, MediaItem>>> settleCreates(RunState &state, Mirror mirror,
                                                                   std::vector<Unsettled> unsettled,
                                                                   QDateTime since,
                                                                   std::stop_token stop);

/// What the album holds when those have left that were asked to, or the last look still sees them:
/// media item ids. AlbumGone as goneOr() finds it.
[[nodiscard]] Task<Result<QSet<QString>>> lookForLeavers(RunState &state, Mirror mirror,
                                                         std::vector<Member> leaving,
                                                         QDateTime since, std::stop_token stop);

/// The same for removals: what is no longer in Google's album is an orphan, the rest is in it.
/// `replaced`: assets of which newer content is in.
[[nodiscard]] Task<Result<void>> settleRemovals(RunState &state, Mirror mirror,
                                                std::vector<Member> leaving, QSet<QString> replaced,
                                                QDateTime since, std::stop_token stop);

/// The pure half of settleCreates(): which of the strangers in an album are which of the unsettled
/// (by memberId).
QHash<qint64, MediaItem> matchCreated(const std::vector<Unsettled> &unsettled,
                                      const std::vector<MediaItem> &strangers);

} // namespace immirror
