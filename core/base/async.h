// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

namespace immirror {

/// Everything here belongs to one thread and resumes through its event loop, never inside the
/// call that woke it: QFutureWatcher delivers by posted event. (qt-environment.md, section 2.)
template<typename T = void> using Task = QCoro::Task<T>;

/// Happens once; whoever awaits it before or after goes on.
class OneShot
{
public:
    OneShot() { m_promise.start(); }
    void fire()
    {
        if (!m_fired) {
            m_fired = true;
            m_promise.finish();
        }
    }
    bool fired() const { return m_fired; }
    QFuture<void> wait() const { return m_promise.future(); }

private:
    QPromise<void> m_promise;
    bool m_fired = false;
};

/// Wakes one waiter at a time, as often as it is notified; a notification that nobody waits for
/// is kept (once).
class Signal
{
public:
    void notify() { m_shot->fire(); }
    Task<void> wait()
    {
        const std::shared_ptr<OneShot> shot = m_shot;
        co_await shot->wait();
        m_shot = std::make_shared<OneShot>();
    }

private:
    std::shared_ptr<OneShot> m_shot = std::make_shared<OneShot>();
};

/// One holder at a time, in the order of asking. Must outlive its guards.
class AsyncMutex
{
public:
    class Guard
    {
    public:
        explicit Guard(AsyncMutex *mutex)
            : m_mutex(mutex)
        {
        }
        Guard(Guard &&other) noexcept
            : m_mutex(std::exchange(other.m_mutex, nullptr))
        {
        }
        Guard &operator=(Guard &&) = delete;
        ~Guard()
        {
            if (m_mutex)
                m_mutex->release();
        }

    private:
        AsyncMutex *m_mutex;
    };

    [[nodiscard]] Task<Guard> lock()
    {
        if (!m_held) {
            m_held = true;
        } else {
            const auto turn = std::make_shared<OneShot>();
            m_waiting.push_back(turn);
            co_await turn->wait();
        }
        co_return Guard(this);
    }

    /// The same; nothing if it was stopped meanwhile, and at once.
    [[nodiscard]] Task<std::optional<Guard>> lock(std::stop_token stop)
    {
        if (m_held) {
            const auto turn = std::make_shared<OneShot>();
            m_waiting.push_back(turn);
            bool given = true;
            {
                const std::stop_callback onStop(stop, [this, turn, &given] {
                    const auto place = std::find(m_waiting.begin(), m_waiting.end(), turn);
                    if (place == m_waiting.end())
                        return; // it has just been handed over
                    m_waiting.erase(place);
                    given = false;
                    turn->fire();
                });
                co_await turn->wait();
            }
            if (!given)
                co_return std::optional<Guard>(); // QCoro 0.12 would assign a nullopt
        }
        m_held = true;
        co_return std::optional<Guard>(std::in_place, this);
    }

private:
    void release()
    {
        if (m_waiting.empty()) {
            m_held = false;
            return;
        }
        m_waiting.front()->fire(); // handed over: m_held stays true
        m_waiting.pop_front();
    }

    bool m_held = false;
    std::deque<std::shared_ptr<OneShot>> m_waiting;
};

/// Starts a top-level task. What escapes it as an exception is logged; errors are values.
void launch(Task<void> task);

} // namespace immirror
