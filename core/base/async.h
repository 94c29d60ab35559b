// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <exception>
#include <functional>
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

/// What is being caught, as an InternalError, and logged. Only within a catch.
Error caughtError();

/// Errors are values; exceptions come from the standard library and from Qt, where memory runs out,
/// or are faults of ours. An exception from `call` becomes the error of its Result.
template<typename Call> auto guarded(Call &&call) -> std::invoke_result_t<Call>
{
    try {
        return std::forward<Call>(call)();
    } catch (...) {
        return tl::unexpected<Error>(caughtError());
    }
}

/// The same for a task with a Result, which `start` starts. `start` is kept until it has ended.
template<typename Start> auto contained(Start start) -> std::invoke_result_t<Start &>
{
    std::optional<Error> caught;
    try {
        co_return co_await start();
    } catch (...) {
        caught = caughtError();
    }
    co_return tl::unexpected<Error>(*std::move(caught));
}

/// Starts `count` tasks, `start(i)` each, and waits for all of them, also where one throws: nobody
/// else holds on to what they work with. Then the first exception goes on.
template<typename Start,
         typename T = typename std::invoke_result_t<Start &, std::size_t>::value_type>
Task<std::vector<T>> allOf(std::size_t count, Start start)
{
    using One = std::invoke_result_t<Start &, std::size_t>;
    std::exception_ptr failure;
    std::vector<One> tasks;
    tasks.reserve(count);
    try {
        for (std::size_t i = 0; i < count; ++i)
            tasks.push_back(start(i));
    } catch (...) {
        failure = std::current_exception();
    }
    std::vector<T> values;
    for (One &task : tasks) {
        try {
            values.push_back(co_await task);
        } catch (...) {
            if (!failure)
                failure = std::current_exception();
        }
    }
    if (failure)
        std::rethrow_exception(failure);
    co_return values;
}

/// Starts a top-level task. An exception that escapes it, or its start, reaches `failed`, which has
/// to end what the task was: to tell whoever waits for it, and to free what it held. Where `failed`
/// throws as well, the program ends.
void launch(std::function<Task<void>()> start, std::function<void(const Error &)> failed);

} // namespace immirror
