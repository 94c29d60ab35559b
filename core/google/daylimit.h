// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "store/pacing.h"

namespace immirror {

/// Google's 10,000 requests a day (google-photos.md, E). Once it has said that they are used up,
/// nothing more is asked before its new day.
class DayLimit
{
public:
    explicit DayLimit(Clock &clock)
        : m_clock(clock)
    {
    }

    /// What earlier runs met counts from now on, and what this one meets is kept for later ones.
    /// `tryOnce`: see isDoubtful().
    Result<void> remember(const Pacing &pacing, bool tryOnce);

    /// DailyQuota, with retryAfter, before the new day.
    Result<void> check() const;
    /// The day is not over, but a person wants to know: one request may tell.
    bool isDoubtful() const { return m_doubtful; }

    /// Google says that the day's requests are used up.
    Result<void> reached();
    /// Google answers again.
    Result<void> opened();

private:
    Result<void> keep();

    Clock &m_clock;
    std::optional<Pacing> m_pacing;
    QDateTime m_freeAt; ///< UTC; invalid: now
    bool m_doubtful = false;
};

} // namespace immirror
