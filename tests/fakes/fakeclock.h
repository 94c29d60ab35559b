// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace immirror::fakes {

// Time that stands still until a test moves it.
class FakeClock : public Clock
{
public:
    // Each wait is over at once, and has taken its time.
    bool autoAdvance = false;
    // What a person, or a battery that died, sets it off by; times that passed stay what they are.
    std::chrono::milliseconds off{0};

    QDateTime now() const override { return right().addDuration(off); }
    // What a clock that is right says.
    QDateTime right() const
    {
        return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc()).addDuration(m_time);
    }
    std::chrono::milliseconds monotonic() const override { return m_time; }
    void callAfter(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        if (autoAdvance) {
            m_time += delay;
            QTimer::singleShot(0, std::move(call));
        } else {
            callAtLatest(delay, std::move(call));
        }
    }
    void callAtLatest(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        m_calls.push_back({m_time + delay, std::move(call)});
    }
    void advance(std::chrono::milliseconds time)
    {
        const auto end = m_time + time;
        for (;;) {
            const auto next =
                std::min_element(m_calls.begin(), m_calls.end(),
                                 [](const Call &a, const Call &b) { return a.due < b.due; });
            if (next == m_calls.end() || next->due > end)
                break;
            const Call call = std::move(*next);
            m_calls.erase(next); // first: it may ask for another
            m_time = std::max(m_time, call.due);
            call.function();
        }
        m_time = end;
    }
    // How many wait for a time to come.
    std::size_t waiting() const { return m_calls.size(); }

private:
    struct Call
    {
        std::chrono::milliseconds due;
        std::function<void()> function;
    };
    std::chrono::milliseconds m_time{0};
    std::vector<Call> m_calls;
};

} // namespace immirror::fakes
