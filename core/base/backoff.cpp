// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace immirror {

using namespace std::chrono_literals;

std::chrono::milliseconds retryDelay(const Error &error, int tried)
{
    const int doublings = std::clamp(tried - 1, 0, 12);
    const std::chrono::milliseconds wanted = traits(error.kind).firstDelay * (1 << doublings);
    const std::chrono::milliseconds base = std::min<std::chrono::milliseconds>(wanted, 1h);
    const std::chrono::milliseconds jitter{
        QRandomGenerator::global()->bounded(static_cast<int>(base.count() / 4) + 1)};
    return std::max<std::chrono::milliseconds>(
        std::min<std::chrono::milliseconds>(base + jitter, 1h), error.retryAfter);
}

} // namespace immirror
