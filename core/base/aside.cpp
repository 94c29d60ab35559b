// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/aside.h"

#include <atomic>
#include <system_error>
#include <thread>

namespace immirror {

static std::atomic_int threads = 0;
static std::atomic_bool left = false;

void runAside(std::function<void()> work)
{
    ++threads;
    const auto run = std::make_shared<std::function<void()>>([work = std::move(work)] {
        work();
        --threads;
    });
    try {
        std::thread([run] { (*run)(); }).detach();
    } catch (const std::system_error &) { // no more threads to be had
        (*run)();
    }
}

void leaveBehind()
{
    left = true;
}

bool isAnythingLeftBehind()
{
    return left || threads > 0;
}

} // namespace immirror
