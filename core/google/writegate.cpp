// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/writegate.h"

#include "base/backoff.h"
#include "base/log.h"

#include <QRandomGenerator>

#include <array>

namespace immirror {

using namespace std::chrono_literals;

namespace {

/// What frees an account whose writes overlapped in Google's eyes; shorter waits buy next to
/// nothing (google-photos.md, E3).
constexpr std::array<std::chrono::seconds, 5> ladder{5min, 10min, 15min, 30min, 60min};
/// As good as every write is over by then (B4), and to meet one that is not costs minutes.
constexpr std::chrono::seconds longestWrite = 10s;
constexpr std::chrono::seconds shortestPause = 30s; // after a per-minute refusal, likewise
/// Nothing that we write down is further off, but for a clock that was set.
constexpr std::chrono::seconds longestPause = 24h;

std::chrono::milliseconds upTo(std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(static_cast<int>(most.count()) + 1));
}

} // namespace

Result<void> WriteGate::remember(const Pacing &pacing, bool tryAtOnce)
{
    m_pacing = pacing;
    const QDateTime now = m_clock.now();
    const auto state = m_pacing->state();
    const auto writes = m_pacing->writesSince(now.addDuration(-window));
    if (!state || !writes)
        return tl::unexpected(state ? writes.error() : state.error());
    m_rung = std::clamp(state->rung, 0, static_cast<int>(ladder.size()));
    const bool believable = state->writesFreeAt <= now.addDuration(longestPause);
    m_freeAt = tryAtOnce || !believable ? QDateTime() : state->writesFreeAt;
    m_recent.clear();
    std::chrono::milliseconds toCome = 0ms;
    for (const QDateTime &at : *writes) {
        const std::chrono::milliseconds ago{at.msecsTo(now)};
        toCome = -ago;
        m_recent.push_back(m_clock.monotonic() - std::max<std::chrono::milliseconds>(0ms, ago));
    }
    m_leftOpenAt = toCome > 0ms ? now.addDuration(toCome - longestWrite) : QDateTime();
    // No longer than that even if the clock was set.
    m_quietUntil = m_clock.monotonic() + std::min<std::chrono::milliseconds>(toCome, longestWrite);
    while (m_recent.size() > perMinute)
        m_recent.pop_front();
    return {};
}

void WriteGate::end()
{
    m_recent.back() = m_clock.monotonic(); // Google may count late
    if (!m_pacing)
        return;
    // A Turn's destructor calls this: an exception would end the program.
    const auto kept = guarded([this] { return m_pacing->endWrite(m_row, m_clock.now()); });
    if (!kept)
        qCWarning(lcGoogle).noquote() << "the end of a write is not kept:" << kept.error().name();
}

std::chrono::milliseconds WriteGate::wait() const
{
    const std::chrono::milliseconds forMinute =
        m_recent.size() < perMinute ? 0ms : m_recent.front() + window - m_clock.monotonic();
    const std::chrono::milliseconds forPause{m_freeAt.isValid() ? m_clock.now().msecsTo(m_freeAt)
                                                                : 0};
    return std::max({0ms, forMinute, forPause, m_quietUntil - m_clock.monotonic()});
}

Error WriteGate::blocked(std::chrono::milliseconds wait) const
{
    return {.kind = m_rung > 0 ? ErrorKind::ConcurrentWrites : ErrorKind::MinuteQuota,
            .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait),
            .service = Service::Google};
}

Task<Result<std::shared_ptr<WriteGate::Turn>>> WriteGate::enter(std::stop_token stop)
{
    auto guard = co_await m_mutex.lock(stop);
    if (!guard)
        co_return fail(ErrorKind::Cancelled);
    while (wait() > 0ms) { // again: an upload's answer may have made it longer
        if (wait() > longestWait)
            co_return tl::unexpected(blocked(wait()));
        qCInfo(lcGoogle) << "a write waits" << wait().count() << "ms for its turn";
        const bool waited = co_await sleepFor(m_clock, wait(), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
    }
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    if (m_pacing) { // first: a write that is not written down might be one too many
        const auto row = m_pacing->addWrite(m_clock.now().addDuration(longestWrite), perMinute);
        if (!row)
            co_return tl::unexpected(row.error());
        m_row = *row;
    }
    m_recent.push_back(m_clock.monotonic());
    if (m_recent.size() > perMinute)
        m_recent.pop_front();
    co_return std::make_shared<Turn>(*this, *std::move(guard));
}

Result<void> WriteGate::passed()
{
    if (m_rung == 0 && !m_freeAt.isValid())
        return {};
    if (m_freeAt > m_clock.now()) // something else was refused meanwhile: that stands
        return {};
    m_rung = std::max(0, m_rung - 1);
    m_freeAt = {};
    return m_pacing ? m_pacing->setWrites(m_rung, m_freeAt) : Result<void>();
}

Result<void> WriteGate::refused(const Error &error)
{
    std::chrono::milliseconds pause;
    if (error.kind == ErrorKind::ConcurrentWrites) {
        // Several at once, of uploads that were out together, are one refusal.
        if (m_rung == 0 || !m_freeAt.isValid() || m_freeAt <= m_clock.now())
            m_rung = std::min(m_rung + 1, static_cast<int>(ladder.size()));
        pause = ladder[static_cast<std::size_t>(m_rung) - 1] + upTo(shortestPause);
    } else {
        pause = shortestPause + upTo(shortestPause);
    }
    pause = std::max<std::chrono::milliseconds>(pause, error.retryAfter);
    const QDateTime freeAt = m_clock.now().addDuration(pause);
    if (!m_freeAt.isValid() || m_freeAt < freeAt)
        m_freeAt = freeAt;
    qCWarning(lcGoogle).noquote() << error.name() << "- no write before"
                                  << m_freeAt.toString(Qt::ISODate);
    return m_pacing ? m_pacing->setWrites(m_rung, m_freeAt) : Result<void>();
}

} // namespace immirror
