// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <optional>

namespace immirror {

/// What a server says about the time: the Date of its last answer that had one.
class ServerDate
{
public:
    /// The header's value; ignored where it is no date.
    void see(const QByteArray &date);
    /// How far `clock` is ahead of the server's; negative: behind. Nothing before an answer.
    std::optional<std::chrono::seconds> lead(const Clock &clock) const;

private:
    QDateTime m_date;
    std::chrono::steady_clock::time_point m_seenAt;
};

} // namespace immirror
