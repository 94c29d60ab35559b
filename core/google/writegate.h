// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <deque>

namespace immirror {

/// Google allows one write at a time per user and 30 a minute (google-photos.md, B4, E1): every
/// write goes through here, in the order of asking. A burst at first is fine; the limit holds over
/// any minute of this process.
class WriteGate
{
public:
    explicit WriteGate(Clock &clock, int perMinute = 28)
        : m_clock(clock)
        , m_perMinute(perMinute)
    {
    }

    /// Held for as long as the write takes. Cancelled if stopped while waiting.
    [[nodiscard]] Task<Result<std::shared_ptr<AsyncMutex::Guard>>> enter(std::stop_token stop);

private:
    Clock &m_clock;
    const int m_perMinute;
    AsyncMutex m_mutex;
    std::deque<std::chrono::milliseconds> m_recent;
};

} // namespace immirror
