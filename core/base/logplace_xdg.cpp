// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/logplace.h"

#include <QDir>

// The XDG base directory specification.

namespace immirror {

using namespace Qt::StringLiterals;

QString logPlace()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) +
           u"/immirror/logs"_s;
}

} // namespace immirror
