// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace immirror {

/// Calls `first` through the event loop at the first SIGINT or SIGTERM; the second one ends the
/// process at once. Once per process, on the main thread.
void onInterrupt(std::function<void()> first);

} // namespace immirror
