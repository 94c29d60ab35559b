// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/daylimit.h"

#include "base/log.h"

#include <QRandomGenerator>

namespace immirror {

using namespace std::chrono_literals;

namespace {

/// The new day begins some minutes late for some of its servers, and not for all clients at once.
constexpr std::chrono::seconds afterMidnight = 5min;
constexpr std::chrono::seconds spread = 10min;
constexpr std::chrono::seconds lateBeginning = 30min;

} // namespace

Result<void> DayLimit::remember(const Pacing &pacing, bool tryOnce)
{
    m_pacing = pacing;
    const auto state = m_pacing->state();
    if (!state)
        return tl::unexpected(state.error());
    const QDateTime now = m_clock.now();
    // Further off than a day: by a clock that was set since.
    const QDateTime latest = nextPacificMidnight(now).addDuration(afterMidnight + spread);
    const bool applies =
        state->dayFreeAt.isValid() && state->dayFreeAt > now && state->dayFreeAt <= latest;
    m_freeAt = applies ? state->dayFreeAt : QDateTime();
    m_doubtful = applies && tryOnce;
    return {};
}

Result<void> DayLimit::check() const
{
    if (!m_freeAt.isValid() || m_doubtful)
        return {};
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_freeAt));
    if (left <= 0ms)
        return {};
    return failFrom(Service::Google, {.kind = ErrorKind::DailyQuota,
                                      .retryAfter = std::chrono::ceil<std::chrono::seconds>(left)});
}

Result<void> DayLimit::reached()
{
    const auto late =
        afterMidnight +
        std::chrono::seconds(QRandomGenerator::global()->bounded(static_cast<int>(spread.count())));
    // Not every server of Google's begins its day on time: just after midnight it is still the old
    // one.
    const QDateTime now = m_clock.now();
    const bool still = pacificDay(now.addDuration(-lateBeginning)) != pacificDay(now);
    m_freeAt = still ? now.addDuration(late) : nextPacificMidnight(now).addDuration(late);
    m_doubtful = false;
    qCWarning(lcGoogle).noquote() << "the day's requests are used up until"
                                  << m_freeAt.toString(Qt::ISODate);
    return keep();
}

Result<void> DayLimit::opened()
{
    if (!m_freeAt.isValid())
        return {};
    m_freeAt = {};
    m_doubtful = false;
    return keep();
}

Result<void> DayLimit::keep()
{
    return m_pacing ? m_pacing->setDay(m_freeAt) : Result<void>();
}

} // namespace immirror
