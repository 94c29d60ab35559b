// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/transferhours.h"

namespace immirror {

using namespace std::chrono_literals;

bool TransferHours::areLongOver()
{
    constexpr auto grace = 5min; // a photo's; a film would go on for hours
    constexpr auto pause = 10s;  // between two looks: bytes pass thousands of times a second
    const auto now = m_clock.monotonic();
    if (!m_open || now < m_nextLook)
        return false;
    m_nextLook = now + pause;
    if (m_open()) {
        m_over.reset();
        return false;
    }
    if (!m_over)
        m_over = now;
    return now - *m_over >= grace;
}

} // namespace immirror
