// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/interrupt.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <windows.h>

namespace immirror {

// Untested: Immirror has not been built on Windows yet.
static std::function<void()> interrupted;

static BOOL WINAPI handleConsole(DWORD)
{
    if (!interrupted)
        return FALSE;
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::exchange(interrupted, nullptr),
                              Qt::QueuedConnection);
    return TRUE;
}

void onInterrupt(std::function<void()> first)
{
    interrupted = std::move(first);
    SetConsoleCtrlHandler(handleConsole, TRUE);
}

} // namespace immirror
