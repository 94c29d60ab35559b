// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace immirror {

using namespace std::chrono_literals;

/// `first` after the first time, doubled after each one more.
static std::chrono::milliseconds doubled(std::chrono::milliseconds first, int times,
                                         std::chrono::milliseconds longest)
{
    const int doublings = std::clamp(times - 1, 0, 12);
    return std::min(first * (1 << doublings), longest);
}

std::chrono::milliseconds retryDelay(const Error &error, int tried)
{
    const std::chrono::milliseconds base = doubled(traits(error.kind).firstDelay, tried, 1h);
    const std::chrono::milliseconds jitter{
        QRandomGenerator::global()->bounded(static_cast<int>(base.count() / 4) + 1)};
    return std::max<std::chrono::milliseconds>(
        std::min<std::chrono::milliseconds>(base + jitter, 1h), error.retryAfter);
}

std::optional<std::chrono::milliseconds> pauseBetweenRuns(const Error &error, int failed)
{
    const ErrorTraits &row = traits(error.kind);
    if (row.needsPerson || failed >= row.patience.runs)
        return {};
    return std::max<std::chrono::milliseconds>(doubled(row.patience.firstPause, failed, 24h),
                                               error.retryAfter);
}

} // namespace immirror
