// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/pace.h"

namespace immirror {

using namespace std::chrono_literals;

constexpr auto memory = 10s;
constexpr auto leastTime = 2s; // before that the pace is a guess
constexpr auto step = 250ms;   // samples closer than that replace each other

void Pace::add(std::chrono::milliseconds at, const Progress &progress)
{
    m_bytesLeft = std::max<qint64>(0, progress.bytesTotal - progress.bytesDone);
    m_itemsLeft = std::max(0, progress.itemsTotal - progress.itemsDone);
    const Sample sample{at, progress.bytesDone, progress.itemsDone};
    if (m_samples.size() > 1 && at - m_samples[m_samples.size() - 2].at < step)
        m_samples.back() = sample;
    else
        m_samples.push_back(sample);
    while (m_samples.size() > 2 && at - m_samples.front().at > memory)
        m_samples.pop_front();
}

double Pace::perSecond(double amount) const
{
    const std::chrono::duration<double> time = m_samples.back().at - m_samples.front().at;
    return time >= leastTime ? std::max(0.0, amount / time.count()) : 0;
}

double Pace::bytesPerSecond() const
{
    if (m_samples.empty())
        return 0;
    return perSecond(static_cast<double>(m_samples.back().bytes - m_samples.front().bytes));
}

std::optional<std::chrono::seconds> Pace::left() const
{
    if (m_samples.empty())
        return {};
    const double bytes = bytesPerSecond();
    const double items = perSecond(m_samples.back().items - m_samples.front().items);
    double seconds = 0;
    // Many small photos wait for requests, few big films for bytes: whichever takes longer.
    if (m_bytesLeft > 0 && bytes > 0)
        seconds = static_cast<double>(m_bytesLeft) / bytes;
    if (m_itemsLeft > 0 && items > 0)
        seconds = std::max(seconds, m_itemsLeft / items);
    if (seconds <= 0 && (m_bytesLeft > 0 || m_itemsLeft > 0))
        return {};
    return std::chrono::seconds(static_cast<qint64>(seconds + 0.5));
}

} // namespace immirror
