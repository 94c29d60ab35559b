// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/bandwidth.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr auto step = 100ms;
constexpr double bucketSeconds = 0.25;
/// From here on what six downloads take in is less than four per cent of ten seconds' worth.
constexpr qint64 highRate = 1'500'000;
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

Task<qint64> BandwidthLimit::prepay(qint64 length, std::stop_token stop)
{
    if (!isSet() || m_rate >= highRate)
        co_return 0;
    const auto turn = co_await m_prepaying.lock();
    const qint64 wanted = length < 0 ? intake : std::min(length, intake);
    qint64 paid = 0;
    while (paid < wanted && isSet() && !stop.stop_requested()) {
        const qint64 allowed = allowance(wanted - paid);
        spend(allowed);
        paid += allowed;
        if (allowed > 0)
            continue;
        const auto woken = std::make_shared<OneShot>();
        const QObject sleeper;
        wakeLater(&sleeper, [woken] { woken->fire(); });
        const std::stop_callback onStop(stop, [woken] { woken->fire(); });
        co_await woken->wait();
    }
    co_return paid;
}

void BandwidthLimit::wakeLater(const QObject *sleeper, std::function<void()> wake)
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
