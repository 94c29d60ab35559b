// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/logplace.h"

#include <QDir>

// Untested: never run on macOS.

namespace immirror {

using namespace Qt::StringLiterals;

QString logPlace()
{
    return QDir::homePath() + u"/Library/Logs/Immirror"_s;
}

} // namespace immirror
