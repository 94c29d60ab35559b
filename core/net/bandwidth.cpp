// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/bandwidth.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr auto step = 100ms;
constexpr double bucketSeconds = 0.5;
constexpr qint64 smallestBite = qint64{16} * 1024; // what Qt reads at a time

} // namespace

BandwidthLimit::BandwidthLimit(Clock &clock, qint64 bytesPerSecond)
    : m_clock(clock)
    , m_rate(bytesPerSecond)
    , m_filledAt(clock.monotonic())
{
}

void BandwidthLimit::setRate(qint64 bytesPerSecond)
{
    refill();
    m_rate = bytesPerSecond;
    refill();
}

void BandwidthLimit::refill()
{
    const auto now = m_clock.monotonic();
    const double seconds = std::chrono::duration<double>(now - m_filledAt).count();
    const auto rate = static_cast<double>(m_rate);
    m_bytes = std::min(m_bytes + seconds * rate, bucketSeconds * rate);
    m_filledAt = now;
}

/// Nothing rather than a few bytes: a fast reader would come for each of them.
qint64 BandwidthLimit::allowance(qint64 wanted)
{
    if (!isSet())
        return wanted;
    refill();
    const auto there = static_cast<qint64>(m_bytes);
    const qint64 ofOneStep = std::max<qint64>(1, m_rate * step / 1s);
    return there < std::min({wanted, smallestBite, ofOneStep}) ? 0 : std::min(wanted, there);
}

void BandwidthLimit::spend(qint64 bytes)
{
    if (isSet())
        m_bytes -= static_cast<double>(bytes);
}

void BandwidthLimit::wakeLater(QObject *sleeper, std::function<void()> wake)
{
    m_sleepers.push_back({sleeper, std::move(wake)});
    tickLater();
}

void BandwidthLimit::tickLater()
{
    if (m_ticking)
        return;
    m_ticking = true;
    const QPointer<BandwidthLimit> guard(this);
    m_clock.callAfter(step, [guard] {
        if (guard)
            guard->tick();
    });
}

/// One at a time, so that nobody starves: what the first leaves, the next finds a step later.
void BandwidthLimit::tick()
{
    m_ticking = false;
    std::function<void()> wake;
    while (!wake && !m_sleepers.empty()) {
        if (m_sleepers.front().who)
            wake = std::move(m_sleepers.front().wake);
        m_sleepers.pop_front();
    }
    if (!m_sleepers.empty())
        tickLater();
    if (wake)
        wake();
}

} // namespace immirror
