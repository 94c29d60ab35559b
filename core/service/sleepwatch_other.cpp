// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/sleepwatch.h"

namespace immirror {

/// Nothing is written for Windows and macOS yet: there it shows when the next look is due, within
/// the hour.
void watchSleep(QObject &, std::function<void()>) {}

} // namespace immirror
