// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/logplace.h"

#include <QStandardPaths>

// Untested: never run on Windows.

namespace immirror {

using namespace Qt::StringLiterals;

QString logPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/immirror/logs"_s;
}

} // namespace immirror
