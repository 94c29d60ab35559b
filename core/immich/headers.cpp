// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/headers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

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

bool isTokenCharacter(char c) // RFC 9110, 5.6.2
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isValueCharacter(char c)
{
    return (c >= ' ' && c <= '~') || c == '\t';
}

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
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
            return wrong(name, u"not the name of a header"_s);
        if (std::find(ownBusiness.begin(), ownBusiness.end(), lower) != ownBusiness.end())
            return wrong(name, u"Immirror sets this header itself"_s);
        if (seen.contains(lower))
            return wrong(name, u"the same header twice"_s);
        if (value.trimmed().isEmpty() || !std::all_of(value.begin(), value.end(), isValueCharacter))
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
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject())
        return fail(ErrorKind::KeychainFailed, u"what it holds as extra headers is no list"_s);
    HttpHeaders headers;
    const QJsonObject object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.emplaceBack(it.key().toLatin1(), it.value().toString().toLatin1());
    if (auto good = checkHeaders(headers); !good)
        return fail(ErrorKind::KeychainFailed, good.error().detail, good.error().subject);
    return headers;
}

} // namespace immirror
