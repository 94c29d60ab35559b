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

void openGooglePage(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host();
    const bool isGoogles = host == "google.com"_L1 || host.endsWith(".google.com"_L1);
    if (isGoogles && url.userInfo().isEmpty() && url.port() == -1)
        openWebPage(address);
}

void openHomePage()
{
    openWebPage(QStringLiteral(IMMIRROR_HOMEPAGE));
}

} // namespace immirror
