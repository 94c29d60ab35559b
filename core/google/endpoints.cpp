// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/endpoints.h"

#include "net/noproxy.h"

namespace immirror {

using namespace Qt::StringLiterals;

GoogleEndpoints GoogleEndpoints::real()
{
    return {.authorize = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
            .token = QUrl(u"https://oauth2.googleapis.com/token"_s),
            .revoke = QUrl(u"https://oauth2.googleapis.com/revoke"_s),
            .photos = QUrl(u"https://photoslibrary.googleapis.com/v1"_s)};
}

Result<GoogleEndpoints> GoogleEndpoints::at(const QUrl &base)
{
    const bool web = base.scheme() == "http"_L1 || base.scheme() == "https"_L1;
    if (!web || !isThisComputer(base.host()))
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
