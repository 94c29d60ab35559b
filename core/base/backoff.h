// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <chrono>

namespace immirror {

/// How long to wait after the `tried`-th failed try (1 is the first): the table's first delay,
/// doubled each time, with up to a quarter of jitter on top; never less than the server asked for
/// and never more than an hour beyond it.
std::chrono::milliseconds retryDelay(const Error &error, int tried);

} // namespace immirror
