// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

namespace immirror {

namespace detail {

template<typename T> Task<void> store(Task<T> task, std::shared_ptr<std::optional<T>> into)
{
    into->emplace(co_await task);
}

inline Task<void> store(Task<void> task, std::shared_ptr<std::optional<bool>> into)
{
    co_await task;
    into->emplace(true);
}

} // namespace detail

namespace detail {

/// An exception that escapes a task ends the test program.
inline void launchInTest(Task<void> task)
{
    const auto kept = std::make_shared<Task<void>>(std::move(task));
    launch([kept] { return std::move(*kept); },
           [](const Error &error) { qFatal("an exception: %s", qPrintable(error.detail)); });
}

} // namespace detail

/// Starts a task; its value is there when it has ended. For QTRY_VERIFY(result->has_value()).
template<typename T> std::shared_ptr<std::optional<T>> start(Task<T> task)
{
    auto result = std::make_shared<std::optional<T>>();
    detail::launchInTest(detail::store(std::move(task), result));
    return result;
}

inline std::shared_ptr<std::optional<bool>> start(Task<void> task)
{
    auto result = std::make_shared<std::optional<bool>>();
    detail::launchInTest(detail::store(std::move(task), result));
    return result;
}

namespace detail {

/// QTest::qWaitFor() sleeps ten milliseconds between two looks: with it a run of a thousand
/// requests takes a minute.
inline Task<void> quitAfter(Task<void> task, QEventLoop &loop)
{
    co_await task;
    loop.quit();
}

inline void spin(Task<void> task)
{
    QEventLoop loop;
    const int slow = qEnvironmentVariableIntValue("IMMIRROR_SLOW"); // under valgrind: times
    QTimer::singleShot(std::chrono::minutes(std::max(1, slow)), &loop,
                       [] { qFatal("a task has not ended within a minute"); });
    bool ended = false;
    const auto mark = [](Task<void> inner, bool &flag) -> Task<void> {
        co_await inner;
        flag = true;
    };
    launchInTest(quitAfter(mark(std::move(task), ended), loop));
    if (!ended)
        loop.exec();
}

} // namespace detail

/// Runs the event loop until the task has ended. In tests only.
template<typename T> T await(Task<T> task)
{
    const auto result = std::make_shared<std::optional<T>>();
    detail::spin(detail::store(std::move(task), result));
    return std::move(**result);
}

inline void await(Task<void> task)
{
    detail::spin(std::move(task));
}

} // namespace immirror
