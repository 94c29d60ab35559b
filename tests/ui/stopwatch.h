// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <ctime>
#include <sys/resource.h>

namespace immirror {

/// How long this thread is busy at a time: working, or waiting for a file, a lock, the screen. The
/// clock runs on while other programs have the processor, or other computers the host of this one;
/// Linux tells that apart, as far as it knows itself.
class Stopwatch
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    /// Steps above `limit` are counted.
    explicit Stopwatch(Milliseconds limit = std::chrono::hours(1))
        : m_limit(limit)
    {
        (void)m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.start();
        m_last = now();
    }

    /// A step ends, and the next begins.
    void lap()
    {
        const Times time = now();
        const auto step = time.clock - m_last.clock;
        const bool waited = time.waits != m_last.waits;
        const auto own = waited ? step - (time.delay - m_last.delay) : time.work - m_last.work;
        m_longest = std::max(m_longest, step);
        m_longestOwn = std::max(m_longestOwn, own);
        m_above += own > m_limit;
        m_last = time;
        ++m_laps;
    }
    /// What was since the last lap is no step.
    void skip() { m_last = now(); }

    int laps() const { return m_laps; }
    Milliseconds longest() const { return m_longest; } ///< by the clock
    Milliseconds longestOwn() const { return m_longestOwn; }
    int above() const { return m_above; }

private:
    struct Times
    {
        std::chrono::nanoseconds clock{0};
        std::chrono::nanoseconds work{0};  ///< had the processor
        std::chrono::nanoseconds delay{0}; ///< ready to run, and did not have it
        long waits = 0;                    ///< how often it gave it away
    };

    Times now()
    {
        timespec work{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &work);
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        Times times{.clock = std::chrono::nanoseconds(m_timer.nsecsElapsed()),
                    .work =
                        std::chrono::seconds(work.tv_sec) + std::chrono::nanoseconds(work.tv_nsec),
                    .waits = usage.ru_nvcsw};
        if (m_schedule.isOpen() && m_schedule.seek(0))
            times.delay =
                std::chrono::nanoseconds(m_schedule.readAll().split(' ').value(1).toLongLong());
        return times;
    }

    QElapsedTimer m_timer;
    QFile m_schedule{QStringLiteral("/proc/thread-self/schedstat")};
    Times m_last;
    std::chrono::nanoseconds m_longest{0};
    std::chrono::nanoseconds m_longestOwn{0};
    int m_laps = 0;
    const Milliseconds m_limit;
    int m_above = 0;
};

} // namespace immirror
