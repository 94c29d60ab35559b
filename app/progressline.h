// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/console.h"
#include "base/clock.h"
#include "sync/runstate.h"

namespace immirror {

/// A run's progress on stderr: a live line on a terminal, elsewhere a plain line now and then.
class ProgressLine
{
public:
    ProgressLine(Console &console, Clock &clock);
    void show(const Progress &progress);
    void end();

private:
    QString text(const Progress &progress, std::chrono::milliseconds elapsed) const;

    Console &m_console;
    Clock &m_clock;
    const std::chrono::milliseconds m_started;
    std::chrono::milliseconds m_last{-1};
};

} // namespace immirror
