// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/tokens.h"

#include "base/credible.h"
#include "net/retry.h"

#include <QJsonDocument>
#include <QJsonValue>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough for a slow upload to begin with (google-photos.md F).
constexpr auto margin = 5min;

HttpRequest formPost(const QUrl &url, const char *kind,
                     const QList<QPair<QByteArray, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + QUrl::toPercentEncoding(value));
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = pairs.join('&'),
            .repeatable = false, // one layer that tries again is enough (google-photos.md E3)
            .kind = kind};
}

/// Seconds as a server names them, within what can be added to a date.
std::chrono::seconds lifetime(qint64 seconds)
{
    constexpr qint64 tenYears = qint64{10} * 365 * 24 * 3600;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, tenYears));
}

/// QCoro 0.8 moves out of whatever a co_return names, be it a member.
Result<QByteArray> copyOf(const QByteArray &token)
{
    return token;
}

Task<Result<void>> revokeOnce(HttpClient &http, QUrl endpoint, QString token, std::stop_token stop)
{
    const Result<HttpResponse> response =
        co_await http.send(formPost(endpoint, "revoke", {{"token", token}}), stop);
    if (!response)
        co_return tl::unexpected(response.error());
    const Result<QJsonDocument> json = parseJson(*response);
    if (!json && json.error().kind == ErrorKind::HtmlAnswer)
        co_return tl::unexpected(json.error()); // that was not Google
    if (response->ok())
        co_return {};
    if (json && (*json)[u"error"].toString() == u"invalid_token"_s)
        co_return {};
    co_return tl::unexpected(errorFromStatus(*response));
}

} // namespace

Error errorFromOAuth(const QString &code, const QString &description, int httpStatus)
{
    static const QHash<QString, ErrorKind> kinds{
        {u"access_denied"_s, ErrorKind::ConsentRefused},
        {u"invalid_client"_s, ErrorKind::InvalidClient},
        {u"deleted_client"_s, ErrorKind::InvalidClient},
        {u"unauthorized_client"_s, ErrorKind::InvalidClient},
        {u"invalid_grant"_s, ErrorKind::SignInExpired},
        {u"admin_policy_enforced"_s, ErrorKind::SignInExpired},
    };
    return {.kind = kinds.value(code, ErrorKind::TokenEndpointFailed),
            .detail = description.isEmpty() ? code : code + u": "_s + description,
            .httpStatus = httpStatus};
}

Result<TokenAnswer> parseTokenAnswer(const HttpResponse &response)
{
    // What passes is known by the status alone, whatever the body says.
    const Error byStatus = errorFromStatus(response);
    if (!response.ok() && traits(byStatus.kind).passing)
        return tl::unexpected(byStatus);
    const Result<QJsonDocument> json = parseJson(response);
    if (!json && (response.ok() || json.error().kind == ErrorKind::HtmlAnswer))
        return tl::unexpected(json.error());
    const QJsonDocument fields = json.value_or(QJsonDocument());
    if (const QString code = fields[u"error"].toString(); !code.isEmpty())
        return tl::unexpected(
            errorFromOAuth(code, fields[u"error_description"].toString(), response.status));
    if (!response.ok())
        return tl::unexpected(Error{.kind = ErrorKind::TokenEndpointFailed,
                                    .detail = byStatus.detail,
                                    .httpStatus = response.status});

    TokenAnswer answer{.accessToken = fields[u"access_token"].toString(),
                       .refreshToken = fields[u"refresh_token"].toString(),
                       .scope = fields[u"scope"].toString(),
                       .idToken = fields[u"id_token"].toString()};
    if (answer.accessToken.isEmpty())
        return fail(ErrorKind::UnexpectedAnswer, u"no access_token"_s);
    // RFC 6749, 5.1, lets a server leave it out; Google's live an hour.
    answer.expiresIn = lifetime(fields[u"expires_in"].toInteger(3600));
    if (const QJsonValue seconds = fields[u"refresh_token_expires_in"]; seconds.isDouble())
        answer.refreshExpiresIn = lifetime(seconds.toInteger());
    return answer;
}

Task<Result<void>> revokeToken(HttpClient &http, Clock &clock, GoogleEndpoints endpoints,
                               QString token, std::stop_token stop)
{
    const auto attempt = [&http, &endpoints, &token, stop] {
        return revokeOnce(http, endpoints.revoke, token, stop);
    };
    const Result<void> revoked = co_await withRetries(clock, stop, attempt);
    if (!revoked)
        co_return failFrom(Service::Google, revoked.error());
    co_return revoked;
}

TokenSource::TokenSource(HttpClient &http, Clock &clock, GoogleEndpoints endpoints,
                         GoogleClient client, QString refreshToken)
    : m_http(http)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_client(std::move(client))
    , m_refreshToken(std::move(refreshToken))
{
}

void TokenSource::onNewRefreshToken(KeepRefreshToken keep)
{
    m_keep = std::move(keep);
}

Task<Result<QByteArray>> TokenSource::accessToken(std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    if (isFresh())
        co_return copyOf(m_accessToken);

    const int seen = m_refreshes;
    const AsyncMutex::Guard turn = co_await m_refreshing.lock();
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    if (isFresh())
        co_return copyOf(m_accessToken);
    // The one that we waited for has failed: so would ours, unless it was only called off.
    if (m_refreshes != seen && !m_lastRefresh && m_lastRefresh.error().kind != ErrorKind::Cancelled)
        co_return tl::unexpected(m_lastRefresh.error());

    m_lastRefresh = co_await refresh(stop);
    ++m_refreshes;
    if (!m_lastRefresh)
        co_return tl::unexpected(m_lastRefresh.error());
    co_return copyOf(m_accessToken);
}

void TokenSource::reject(const QByteArray &token)
{
    if (token == m_accessToken)
        m_expiresAt = QDateTime();
}

bool TokenSource::isFresh() const
{
    const QDateTime now = m_clock.now();
    // A clock that was set back does not make it younger than it is.
    return m_expiresAt.isValid() && now.addDuration(margin) < m_expiresAt &&
           happened(m_refreshedAt, now).isValid();
}

Task<Result<TokenAnswer>> TokenSource::requestTokens(std::stop_token stop)
{
    const HttpRequest request = formPost(m_endpoints.token, "token",
                                         {{"grant_type", u"refresh_token"_s},
                                          {"refresh_token", m_refreshToken},
                                          {"client_id", m_client.id},
                                          {"client_secret", m_client.secret}});
    const Result<HttpResponse> response = co_await m_http.send(request, stop);
    if (!response)
        co_return tl::unexpected(response.error());
    co_return parseTokenAnswer(*response);
}

Task<Result<void>> TokenSource::refresh(std::stop_token stop)
{
    const auto attempt = [this, stop] { return requestTokens(stop); };
    const Result<TokenAnswer> answer = co_await withRetries(m_clock, stop, attempt);
    if (!answer)
        co_return tl::unexpected(answer.error());

    const QDateTime now = m_clock.now();
    if (!answer->refreshToken.isEmpty() && answer->refreshToken != m_refreshToken) {
        m_refreshToken = answer->refreshToken;
        std::optional<QDateTime> expiresAt;
        if (answer->refreshExpiresIn)
            expiresAt = now.addDuration(*answer->refreshExpiresIn);
        if (m_keep)
            co_await m_keep(m_refreshToken, expiresAt);
    }
    m_accessToken = answer->accessToken.toLatin1();
    m_refreshedAt = now;
    m_expiresAt = now.addDuration(answer->expiresIn);
    co_return {};
}

} // namespace immirror
