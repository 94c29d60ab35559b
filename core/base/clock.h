// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace immirror {

/// The only source of time in core. Tests put their own in and advance it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    virtual std::chrono::milliseconds monotonic() const = 0;
    virtual void callAfter(std::chrono::milliseconds delay, std::function<void()> call) = 0;
    /// The same, of how long something else may take: where a test's clock skips waits, it does not
    /// skip this.
    virtual void callAtLatest(std::chrono::milliseconds delay, std::function<void()> call)
    {
        callAfter(delay, std::move(call));
    }
};

/// Belongs to the thread that made it: what it calls is called there.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds delay, std::function<void()> call) override;

private:
    QObject m_context;
};

/// Waits; true when the time has passed, false when it was stopped before.
[[nodiscard]] Task<bool> sleepFor(Clock &clock, std::chrono::milliseconds delay,
                                  std::stop_token stop);

/// Stops a while after another stop: for what should rather be let end by itself. The clock must
/// outlive the delay.
class LateStop
{
public:
    LateStop(Clock &clock, std::stop_token stop, std::chrono::milliseconds delay)
        : m_callback(std::move(stop), [&clock, delay, late = m_late] {
            clock.callAtLatest(delay, [late]() mutable { late.request_stop(); });
        })
    {
    }
    std::stop_token token() const { return m_late.get_token(); }

private:
    std::stop_source m_late;
    std::stop_callback<std::function<void()>> m_callback;
};

/// The day that Google's quota is counted on (google-photos.md E1): midnight to midnight Pacific.
QDate pacificDay(const QDateTime &utc);
/// When the day after that begins, in UTC.
QDateTime nextPacificMidnight(const QDateTime &utc);

} // namespace immirror
