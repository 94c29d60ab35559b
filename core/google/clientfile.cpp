// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/clientfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace immirror {

using namespace Qt::StringLiterals;

Result<GoogleClient> makeClient(const QString &id, const QString &secret)
{
    GoogleClient client{.id = id.trimmed(), .secret = secret.trimmed()};
    if (client.id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"no client_id"_s);
    if (!client.id.endsWith(u".apps.googleusercontent.com"_s))
        return fail(ErrorKind::InvalidInput,
                    u"client_id does not end with .apps.googleusercontent.com"_s);
    if (client.secret.isEmpty())
        return fail(ErrorKind::InvalidInput, u"no client_secret"_s);
    return client;
}

Result<GoogleClient> parseClientFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return fail(ErrorKind::InvalidInput, error.errorString());
    if (document[u"web"].isObject())
        return fail(ErrorKind::WrongClientType, u"\"web\" instead of \"installed\""_s);
    if (!document[u"installed"].isObject())
        return fail(ErrorKind::InvalidInput, u"no \"installed\""_s);
    const QJsonObject installed = document[u"installed"].toObject();
    return makeClient(installed[u"client_id"].toString(), installed[u"client_secret"].toString());
}

} // namespace immirror
