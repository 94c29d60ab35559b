// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

#include <deque>

namespace immirror {

/// How fast a run goes, over the last seconds, and how long the rest takes at that pace.
class Pace
{
public:
    void add(std::chrono::milliseconds at, const Progress &progress);
    double bytesPerSecond() const;
    /// Nothing before it can be told.
    std::optional<std::chrono::seconds> left() const;

private:
    struct Sample
    {
        std::chrono::milliseconds at;
        qint64 bytes;
        int items;
    };
    double perSecond(double amount) const;

    std::deque<Sample> m_samples;
    qint64 m_bytesLeft = 0;
    int m_itemsLeft = 0;
};

} // namespace immirror
