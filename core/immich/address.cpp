// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/address.h"

namespace immirror {

using namespace Qt::StringLiterals;

static QString origin(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::RemoveUserInfo);
}

Result<QUrl> immichAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::InvalidInput, u"no address"_s);
    // Before anything of it is told: a password with a slash in it would pass for a path.
    if (text.contains(u'@'))
        return fail(ErrorKind::InvalidInput,
                    u"a user name and a password do not belong into the address; for a proxy that "
                    "asks for them give the extra header Authorization: Basic …"_s);
    if (!text.contains("://"_L1)) {
        const QUrl guess(u"https://"_s + text, QUrl::StrictMode);
        if (!guess.isValid() || guess.host().isEmpty())
            return fail(ErrorKind::InvalidInput, u"no address"_s);
        return fail(ErrorKind::AddressWithoutScheme, u"no scheme"_s, origin(guess));
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !http || url.host().isEmpty())
        return fail(ErrorKind::InvalidInput, url.isValid() ? origin(url) : url.errorString());
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if ((!path.isEmpty() && path != "/api"_L1) || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::AddressWithPath, url.path(), origin(url));
    return QUrl(origin(url));
}

} // namespace immirror
