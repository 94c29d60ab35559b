// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/headers.h"

#include "base/json.h"
#include "net/grammar.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Whoever could set these would change what is asked, or how it is sent.
constexpr std::array<QByteArrayView, 14> ownBusiness{"x-api-key",        "host",
                                                     "content-length",   "content-type",
                                                     "content-encoding", "transfer-encoding",
                                                     "accept-encoding",  "connection",
                                                     "keep-alive",       "upgrade",
                                                     "expect",           "te",
                                                     "trailer",          "range"};

tl::unexpected<Error> wrong(const QByteArray &name, const QString &why)
{
    const QString subject = QString::fromUtf8(name).simplified();
    return fail(ErrorKind::InvalidInput, u"%1 (%2)"_s.arg(why, subject), subject);
}

} // namespace

Result<void> checkHeaders(const HttpHeaders &headers)
{
    QByteArrayList seen;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (!isToken(name))
            return wrong(name, u"not the name of a header"_s);
        if (std::find(ownBusiness.begin(), ownBusiness.end(), lower) != ownBusiness.end())
            return wrong(name, u"Immirror sets this header itself"_s);
        if (seen.contains(lower))
            return wrong(name, u"the same header twice"_s);
        if (value.trimmed().isEmpty() || !isHeaderValue(value))
            return wrong(name, u"the value is empty, or has more than letters, digits and signs"_s);
        seen << lower;
    }
    return {};
}

QString headersToText(const HttpHeaders &headers)
{
    QJsonObject object;
    for (const auto &[name, value] : headers)
        object.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<HttpHeaders> headersFromText(const QString &text)
{
    const auto json = readJson(text.toUtf8());
    if (!json || !json->isObject())
        return fail(ErrorKind::KeychainFailed, u"what it holds as extra headers is no list"_s);
    HttpHeaders headers;
    const QJsonObject object = json->object();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.emplaceBack(it.key().toLatin1(), it.value().toString().toLatin1());
    if (auto good = checkHeaders(headers); !good)
        return fail(ErrorKind::KeychainFailed, good.error().detail, good.error().subject);
    return headers;
}

} // namespace immirror
