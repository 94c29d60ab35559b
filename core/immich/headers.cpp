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

Result<HttpHeaders> headersFromLines(const QByteArray &lines)
{
    HttpHeaders headers;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        // What is no name may be a part of somebody's password: it is not repeated.
        if (!isToken(name))
            return fail(ErrorKind::InvalidInput,
                        u"line %1 of the headers has not the form Name: value"_s.arg(number));
        headers.emplaceBack(name, line.mid(colon + 1).trimmed());
        if (const auto good = checkHeaders(headers); !good)
            return fail(ErrorKind::InvalidInput,
                        u"line %1 of the headers: %2"_s.arg(number).arg(good.error().detail),
                        good.error().subject);
    }
    if (headers.isEmpty())
        return fail(ErrorKind::InvalidInput, u"there are no headers"_s);
    return headers;
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
