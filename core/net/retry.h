// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"
#include "base/backoff.h"
#include "base/clock.h"
#include "base/log.h"

namespace immirror {

/// The one retry layer: tries again what the error table calls passing, with its delays, unless the
/// server asks for more patience than a run has. What it gives up is Error::triedOut, and is not
/// tried again by one of these around it. `attempt` is called for each try and must be safe to
/// repeat. A plain lambda that returns a Task is fine; one that is itself a coroutine with captures
/// is not (qt-environment.md, rule 3).
template<typename Attempt>
[[nodiscard]] auto withRetries(Clock &clock, std::stop_token stop, Attempt attempt)
    -> decltype(attempt())
{
    for (int tried = 1;; ++tried) {
        auto result = co_await attempt();
        if (result)
            co_return result;
        const ErrorTraits &row = traits(result.error().kind);
        if (!row.passing || tried >= row.tries || result.error().triedOut ||
            asksForPatience(result.error())) {
            result.error().triedOut = row.passing;
            co_return result;
        }
        const auto delay = retryDelay(result.error(), tried);
        qCInfo(lcNet).noquote() << "again in" << delay.count() << "ms after"
                                << result.error().name() << result.error().detail;
        const bool waited = co_await sleepFor(clock, delay, stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
    }
}

} // namespace immirror
