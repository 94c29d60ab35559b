// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/webpage.h"

#include <QDesktopServices>
#include <QUrl>

namespace immirror {

using namespace Qt::StringLiterals;

void openWebPage(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

void openHomePage()
{
    openWebPage(QStringLiteral(IMMIRROR_HOMEPAGE));
}

} // namespace immirror
