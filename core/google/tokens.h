// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "google/clientfile.h"
#include "google/endpoints.h"
#include "net/httpclient.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace immirror {

/// What the token endpoint grants (google-photos.md F). Texts are empty, times absent, where
/// Google named none.
struct TokenAnswer
{
    QString accessToken;
    QString refreshToken;
    QString scope; ///< space separated, in any order
    QString idToken;
    std::chrono::seconds expiresIn{0};
    /// Of an app in "Testing" only: seven days.
    std::optional<std::chrono::seconds> refreshExpiresIn;
};

/// Reads an answer of the token endpoint. Refusals are told apart by what they are worth:
/// SignInExpired and InvalidClient are final; ServerError, MinuteQuota and the like pass and say
/// nothing about the token; TokenEndpointFailed is all the rest, with Google's own words.
/// HtmlAnswer and UnexpectedAnswer: that was not Google.
Result<TokenAnswer> parseTokenAnswer(const HttpResponse &response);

/// The Error for an `error` code of OAuth, be it from the token endpoint or from the browser.
Error errorFromOAuth(const QString &code, const QString &description, int httpStatus = 0);

/// Ends what `token` (access or refresh) belongs to. Google ends with it everything that this
/// account ever granted to this client. A token that was dead already is success.
[[nodiscard]] Task<Result<void>> revokeToken(HttpClient &http, Clock &clock,
                                             GoogleEndpoints endpoints, QString token,
                                             std::stop_token stop);

/// Keeps an access token fresh, from one refresh token. Belongs to one thread; http and clock
/// outlive it, and it outlives its tasks.
class TokenSource
{
public:
    using KeepRefreshToken =
        std::function<Task<void>(QString refreshToken, std::optional<QDateTime> expiresAt)>;

    TokenSource(HttpClient &http, Clock &clock, GoogleEndpoints endpoints, GoogleClient client,
                QString refreshToken);

    /// Google may send a new refresh token with any refresh: `keep` has it stored, and only then
    /// goes on whoever waits for the access token.
    void onNewRefreshToken(KeepRefreshToken keep);

    /// A token that is good for five minutes or more; refreshed if need be, once for all who ask
    /// meanwhile, who share the outcome. SignInExpired, InvalidClient: a person has to act.
    /// Network faults and 5xx were tried again before they are returned, and cost nothing but the
    /// time: the refresh token stays. A caller that waits for another's refresh hears its own
    /// stop when that one ends.
    [[nodiscard]] Task<Result<QByteArray>> accessToken(std::stop_token stop);

    /// The API answered 401 to this token: the next accessToken() refreshes, unless the token was
    /// replaced since.
    void reject(const QByteArray &token);

private:
    bool isFresh() const;
    Task<Result<TokenAnswer>> requestTokens(std::stop_token stop);
    Task<Result<void>> refresh(std::stop_token stop);

    HttpClient &m_http;
    Clock &m_clock;
    const GoogleEndpoints m_endpoints;
    const GoogleClient m_client;
    QString m_refreshToken;
    QByteArray m_accessToken;
    QDateTime m_refreshedAt;
    QDateTime m_expiresAt;
    KeepRefreshToken m_keep;
    AsyncMutex m_refreshing;
    int m_refreshes = 0; // ended, well or not
    Result<void> m_lastRefresh;
};

} // namespace immirror
