// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/async.h"

#include "base/log.h"

namespace immirror {

namespace {

Task<void> supervise(Task<void> task)
{
    try {
        co_await task;
    } catch (const std::exception &e) {
        qCCritical(lcApp) << "a task ended with an exception:" << e.what();
    }
}

} // namespace

void launch(Task<void> task)
{
    supervise(std::move(task)); // eager: runs on its own; dropping the handle only detaches
}

} // namespace immirror
