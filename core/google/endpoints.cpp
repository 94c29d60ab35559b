// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/endpoints.h"

#include <QHostAddress>

namespace immirror {

using namespace Qt::StringLiterals;

GoogleEndpoints GoogleEndpoints::real()
{
    return {.authorize = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
            .token = QUrl(u"https://oauth2.googleapis.com/token"_s),
            .revoke = QUrl(u"https://oauth2.googleapis.com/revoke"_s),
            .photos = QUrl(u"https://photoslibrary.googleapis.com/v1"_s)};
}

static bool isOnThisComputer(const QUrl &url)
{
    if (url.scheme() != u"http"_s && url.scheme() != u"https"_s)
        return false;
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

Result<GoogleEndpoints> GoogleEndpoints::at(const QUrl &base)
{
    if (!isOnThisComputer(base))
        return fail(ErrorKind::InvalidInput, u"not a loopback address"_s, base.host());
    const auto below = [&base](const QString &path) {
        QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                 QUrl::StripTrailingSlash);
        url.setPath((url.path() == u"/"_s ? QString() : url.path()) + path);
        return url;
    };
    return GoogleEndpoints{.authorize = below(u"/o/oauth2/v2/auth"_s),
                           .token = below(u"/token"_s),
                           .revoke = below(u"/revoke"_s),
                           .photos = below(u"/v1"_s)};
}

} // namespace immirror
