// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/browser.h"

#include <QProcess>

// Untested: never run on Windows.

namespace immirror {

using namespace Qt::StringLiterals;

bool openInBrowser(const QUrl &url)
{
    return QProcess::startDetached(
        u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, url.toString(QUrl::FullyEncoded)});
}

} // namespace immirror
