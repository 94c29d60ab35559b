// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace immirror {

/// Calls `wokeUp` whenever the computer was asleep, for as long as `owner` lives, on its thread.
void watchSleep(QObject &owner, std::function<void()> wokeUp);

} // namespace immirror
