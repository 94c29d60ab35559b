// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/grammar.h"

#include "base/bounds.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// These say where a request ends and which connection it is for.
constexpr std::array<QByteArrayView, 9> framingHeaders{
    "host", "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "expect",
    "te",   "trailer"};

bool isLetterOrDigit(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isTokenCharacter(char c)
{
    return isLetterOrDigit(static_cast<unsigned char>(c)) ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isValueCharacter(char c)
{
    return (c >= ' ' && c <= '~') || c == '\t';
}

/// A segment that a server or a proxy on the way would take for another path.
bool leadsElsewhere(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return std::any_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment == "."_L1 || segment == ".."_L1;
    });
}

bool isSendable(const QUrl &url)
{
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const QByteArray encoded = url.toEncoded();
    return encoded.size() <= bounds::url &&
           std::all_of(encoded.begin(), encoded.end(),
                       [](char c) { return c > ' ' && c <= '~'; }) &&
           !leadsElsewhere(QUrl::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
}

tl::unexpected<Error> refuse(const QString &part)
{
    return fail(ErrorKind::MalformedRequest, part);
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= bounds::id &&
           std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isHeaderValue(QByteArrayView text)
{
    return text.size() <= bounds::headerValue &&
           std::all_of(text.begin(), text.end(), isValueCharacter);
}

Result<void> checkRequest(const HttpRequest &request)
{
    if (!isToken(request.method))
        return refuse(u"method"_s);
    if (!isSendable(request.url))
        return refuse(u"URL"_s);
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name))
            return refuse(u"the name of a header"_s);
        if (std::find(framingHeaders.begin(), framingHeaders.end(), name.toLower()) !=
            framingHeaders.end())
            return refuse(u"header "_s + QString::fromLatin1(name));
        if (!isHeaderValue(value))
            return refuse(u"the value of header "_s + QString::fromLatin1(name));
    }
    return {};
}

} // namespace immirror
