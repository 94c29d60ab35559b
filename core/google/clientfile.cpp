// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/clientfile.h"

#include "base/json.h"

namespace immirror {

using namespace Qt::StringLiterals;

static Result<GoogleClient> wholeClient(GoogleClient client)
{
    if (client.id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"no client_id"_s);
    if (client.secret.isEmpty())
        return fail(ErrorKind::InvalidInput, u"no client_secret"_s);
    return client;
}

Result<GoogleClient> makeClient(const QString &id, const QString &secret)
{
    // Pasted by hand: a project's id or a name is easily taken for it.
    if (!id.trimmed().isEmpty() && !id.trimmed().endsWith(u".apps.googleusercontent.com"_s))
        return fail(ErrorKind::InvalidInput,
                    u"client_id does not end with .apps.googleusercontent.com"_s);
    return wholeClient({.id = id.trimmed(), .secret = secret.trimmed()});
}

Result<GoogleClient> parseClientFile(const QByteArray &json)
{
    const auto read = readJson(json);
    if (!read)
        return fail(ErrorKind::InvalidInput, read.error().detail);
    const QJsonDocument &document = *read;
    if (document[u"web"].isObject())
        return fail(ErrorKind::WrongClientType, u"\"web\" instead of \"installed\""_s);
    if (!document[u"installed"].isObject())
        return fail(ErrorKind::InvalidInput, u"no \"installed\""_s);
    const QJsonObject installed = document[u"installed"].toObject();
    return wholeClient({.id = installed[u"client_id"].toString(),
                        .secret = installed[u"client_secret"].toString()});
}

} // namespace immirror
