// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QFutureWatcher>

#include <functional>

namespace immirror {

// What may keep a thread for any time, and obeys nobody: a file on a server that is gone, an
// endless database.

/// Runs it on a thread of its own, for which the end of the process does not wait.
void runAside(std::function<void()> work);

/// Notes that something goes on which nobody waits for any more.
void leaveBehind();
/// Something goes on that ending the process the usual way could wait for: threads of runAside(),
/// or what was left behind.
bool isAnythingLeftBehind();

/// What `work` makes on a thread of its own; nothing if it was stopped before. It then goes on, and
/// what it makes is thrown away: all that it refers to must outlive the process, or be its own.
template<typename T>
[[nodiscard]] Task<std::optional<T>> aside(std::function<T()> work, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    const auto over = std::make_shared<OneShot>();
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [over] { over->fire(); });
    watcher.setFuture(future);
    runAside([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    {
        const std::stop_callback onStop(std::move(stop), [over] { over->fire(); });
        co_await over->wait();
    }
    if (!future.isFinished())
        co_return std::optional<T>();
    co_return std::optional<T>(future.result());
}

} // namespace immirror
