// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

namespace immirror {

/// How long to wait after the `tried`-th failed try (1 is the first): the table's first delay,
/// doubled each time, with up to a quarter of jitter on top; never less than the server asked for
/// and never more than an hour beyond it.
std::chrono::milliseconds retryDelay(const Error &error, int tried);

/// What is waited out within a run, about five minutes. After that the run ends instead, keeps what
/// it has, and another one goes on.
constexpr std::chrono::minutes longestWait{6};
/// The server asked for more than that.
inline bool asksForPatience(const Error &error)
{
    return error.retryAfter > longestWait;
}
/// It is not about one photo or album: nothing else of the run would go better.
inline bool endsRun(const Error &error)
{
    return traits(error.kind).reach == Reach::Run || error.unsent || asksForPatience(error);
}

/// How long a photo rests after the `failed`-th run that it failed in (1 is the first): the table's
/// first pause, doubled each time, and no longer than a day unless the server asked for it. No
/// jitter: what fails together is tried again together. Nothing: it is given up, and waits for a
/// person.
std::optional<std::chrono::milliseconds> pauseBetweenRuns(const Error &error, int failed);

} // namespace immirror
