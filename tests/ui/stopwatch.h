// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <chrono>

namespace immirror {

/// How long this thread is busy at a time. The clock runs on while other programs have the
/// processor; that is told apart, where the system tells it (Linux).
class Stopwatch
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    Stopwatch()
    {
        (void)m_delays.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.start();
        m_last = now();
    }

    /// A step ends, and the next begins.
    void lap()
    {
        const Times time = now();
        const auto step = time.clock - m_last.clock;
        m_longest = std::max(m_longest, step);
        m_longestOwn = std::max(m_longestOwn, step - (time.delay - m_last.delay));
        m_last = time;
        ++m_laps;
    }
    /// What was since the last lap is no step.
    void skip() { m_last = now(); }

    int laps() const { return m_laps; }
    Milliseconds longest() const { return m_longest; } ///< by the clock
    /// Working, or waiting for a file or a lock; but not for the processor.
    Milliseconds longestOwn() const { return m_longestOwn; }

private:
    struct Times
    {
        std::chrono::nanoseconds clock{0};
        std::chrono::nanoseconds delay{0}; ///< ready to run, and not running
    };

    Times now()
    {
        Times times{.clock = std::chrono::nanoseconds(m_timer.nsecsElapsed())};
        if (m_delays.isOpen() && m_delays.seek(0))
            times.delay =
                std::chrono::nanoseconds(m_delays.readAll().split(' ').value(1).toLongLong());
        return times;
    }

    QElapsedTimer m_timer;
    QFile m_delays{QStringLiteral("/proc/thread-self/schedstat")};
    Times m_last;
    std::chrono::nanoseconds m_longest{0};
    std::chrono::nanoseconds m_longestOwn{0};
    int m_laps = 0;
};

} // namespace immirror
