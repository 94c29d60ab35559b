// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/releases.h"

#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;

QUrl releasesAddress()
{
    return QUrl(QString::fromLatin1(IMMIRROR_RELEASES_URL));
}

static Result<QVersionNumber> parseRelease(const HttpResponse &response)
{
    const auto json = parseJson(response);
    if (!json)
        return tl::unexpected(json.error());
    const QString tag = (*json)["tag_name"_L1].toString();
    static const QRegularExpression version(u"^v?(\\d{1,6}(?:\\.\\d{1,6}){1,3})\\z"_s);
    const auto match = version.match(tag);
    if (!match.hasMatch())
        return fail(ErrorKind::UnexpectedAnswer, u"release \"%1\""_s.arg(tag.left(64)));
    return QVersionNumber::fromString(match.captured(1));
}

Task<Result<QVersionNumber>> latestRelease(Environment &environment, QUrl address,
                                           std::stop_token stop)
{
    const auto options = co_await networkOptions(environment);
    if (!options)
        co_return tl::unexpected(options.error());
    const auto client = HttpClient::create(*options);
    if (!client)
        co_return tl::unexpected(client.error());
    const auto response = co_await (*client)->send(
        {.url = address, .headers = {{"Accept", "application/json"}}, .kind = "releases.latest"},
        stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok())
        co_return tl::unexpected(errorFromStatus(*response));
    co_return parseRelease(*response);
}

} // namespace immirror
