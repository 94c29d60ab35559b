// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/places.h"

#include <QDir>
#include <QStandardPaths>

// Untested: never run on macOS.

namespace immirror {

using namespace Qt::StringLiterals;

QString settingsPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

QString dataPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
}

QString logPlace()
{
    return QDir::homePath() + u"/Library/Logs/Immirror"_s;
}

QString runtimePlace()
{
    return {};
}

} // namespace immirror
