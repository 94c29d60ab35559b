// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace immirror {

/// Does what was typed, and returns the exit code. Where the tray application runs and the command
/// changes something, that does it. Needs a QCoreApplication.
int runCommandLine(const QStringList &typed);

} // namespace immirror
