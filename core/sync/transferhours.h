// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <functional>
#include <optional>

namespace immirror {

/// The part of a day in which bytes may be sent. When it ends, no photo is begun any more, and
/// those on their way have some minutes to come to their end.
class TransferHours
{
public:
    /// Without `open` they never end. The clock must outlive this.
    TransferHours(Clock &clock, std::function<bool()> open)
        : m_clock(clock)
        , m_open(std::move(open))
    {
    }

    bool areOpen() const { return !m_open || m_open(); }
    /// To be asked while bytes pass, as often as one likes: whether they have to stop.
    bool areLongOver();

private:
    Clock &m_clock;
    const std::function<bool()> m_open;
    std::chrono::milliseconds m_nextLook{0};
    std::optional<std::chrono::milliseconds> m_over; ///< since when
};

} // namespace immirror
