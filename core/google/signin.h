// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/loopbackreply.h"

namespace immirror {

/// The scopes without which an album cannot be mirrored (google-photos.md D).
QStringList photoScopes();

struct SignInGrant
{
    QString refreshToken;
    QString accessToken;
    QDateTime accessExpiresAt;                 ///< UTC
    std::optional<QDateTime> refreshExpiresAt; ///< UTC; only where Google set an end (D: "Testing")
    QString email;                             ///< empty where Google did not say
    QString subject;                           ///< Google's lasting id of the account; likewise
};

/// What an answer of the token endpoint to a sign-in is worth. ScopeMissing, NoRefreshToken.
Result<SignInGrant> grantFrom(const TokenAnswer &answer, const QDateTime &now);

/// Signs in to Google with the system's browser: authorization code with PKCE, answered to a
/// loopback address (google-photos.md F and G1). Belongs to one thread; http and clock outlive it,
/// and it outlives its runs.
class SignIn
{
public:
    /// Opens the address in a browser, and offers it for copying: that a browser opened can never
    /// be known for sure. Called once, before run() waits for the first time.
    using ShowAddress = std::function<void(const QUrl &)>;

    SignIn(HttpClient &http, Clock &clock, GoogleEndpoints endpoints);

    /// One attempt. `limit` is for what the person does in the browser; Google's own error pages
    /// never come back here, nor does a closed tab.
    ///
    /// Cancelled, BrowserTimeout; StateMismatch: time is up, and all that came was not an answer to
    /// this attempt; ConsentRefused; ScopeMissing, with the missing scopes as subject;
    /// NoRefreshToken; InvalidClient; TokenEndpointFailed, with Google's words as detail;
    /// HtmlAnswer, UnexpectedAnswer, and the wire's own errors.
    ///
    /// A grant that is of no use (ScopeMissing, NoRefreshToken) is dropped, not revoked: revoking
    /// ends all that the account granted to this client, and so the older sign-in too that may be
    /// at work while somebody tries to renew it.
    [[nodiscard]] Task<Result<SignInGrant>> run(GoogleClient client, ShowAddress showAddress,
                                                PageMaker pages, std::chrono::milliseconds limit,
                                                std::stop_token stop);

private:
    HttpClient &m_http;
    Clock &m_clock;
    const GoogleEndpoints m_endpoints;
};

} // namespace immirror
