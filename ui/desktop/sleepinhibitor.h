// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace immirror {

/// Keeps the computer from falling asleep by itself. A person may still send it to sleep, and close
/// its lid. It sleeps again when this is deleted, or the program ends in whatever way. Never waits;
/// belongs to the window's thread.
class SleepInhibitor
{
public:
    virtual ~SleepInhibitor() = default;
    /// `why` is what the desktop tells who asks it. Where the system cannot, nothing happens.
    virtual void hold(const QString &why) = 0;
    virtual void letGo() = 0;
};

std::unique_ptr<SleepInhibitor> makeSleepInhibitor();

} // namespace immirror
