// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/writegate.h"

namespace immirror {

using namespace std::chrono_literals;

Task<Result<std::shared_ptr<AsyncMutex::Guard>>> WriteGate::enter(std::stop_token stop)
{
    constexpr auto window = 61s; // a little over, for clocks that differ
    auto guard = std::make_shared<AsyncMutex::Guard>(co_await m_mutex.lock());
    while (!m_recent.empty() && m_clock.monotonic() - m_recent.front() >= window)
        m_recent.pop_front();
    if (m_recent.size() >= static_cast<std::size_t>(m_perMinute)) {
        const bool waited =
            co_await sleepFor(m_clock, m_recent.front() + window - m_clock.monotonic(), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
        m_recent.pop_front();
    }
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    m_recent.push_back(m_clock.monotonic());
    co_return guard;
}

} // namespace immirror
