// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/browser.h"

#include <QProcess>

// Untested: never run on macOS.

namespace immirror {

using namespace Qt::StringLiterals;

bool openInBrowser(const QUrl &url)
{
    return QProcess::startDetached(u"open"_s, {url.toString(QUrl::FullyEncoded)});
}

} // namespace immirror
