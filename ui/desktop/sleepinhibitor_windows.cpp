// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sleepinhibitor.h"

#include <windows.h>

// Untested: written from the documentation of SetThreadExecutionState, never run on Windows.

namespace immirror {

namespace {

class ThreadStateInhibitor final : public SleepInhibitor
{
public:
    ~ThreadStateInhibitor() override { letGo(); }
    void hold(const QString &) override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
    }
    void letGo() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<ThreadStateInhibitor>();
}

} // namespace immirror
