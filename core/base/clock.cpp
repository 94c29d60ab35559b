// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/clock.h"

#include <QTimeZone>
#include <QTimer>

namespace immirror {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    QTimer::singleShot(delay, &m_context, std::move(call));
}

Task<bool> sleepFor(Clock &clock, std::chrono::milliseconds delay, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const auto woken = std::make_shared<OneShot>();
    clock.callAfter(delay, [woken] { woken->fire(); });
    const std::stop_callback onStop(stop, [woken] { woken->fire(); });
    co_await woken->wait();
    co_return !stop.stop_requested();
}

static const QTimeZone &pacific()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

QDate pacificDay(const QDateTime &utc)
{
    // Without the system's zone data: UTC-8, at most an hour off in summer.
    return pacific().isValid() ? utc.toTimeZone(pacific()).date()
                               : utc.addSecs(-qint64{8} * 3600).date();
}

QDateTime nextPacificMidnight(const QDateTime &utc)
{
    const QDate next = pacificDay(utc).addDays(1);
    if (!pacific().isValid())
        return QDateTime(next, QTime(8, 0), QTimeZone::utc()).toUTC();
    return QDateTime(next, QTime(0, 0), pacific()).toUTC();
}

} // namespace immirror
