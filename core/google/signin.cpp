// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/signin.h"

#include "base/json.h"
#include "base/servertext.h"

#include <QCryptographicHash>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

using Parameters = QMultiMap<QString, QVariant>;

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Base64 (of the kind for addresses) of this many random bytes.
QByteArray randomText(int bytes)
{
    QList<quint32> words((bytes + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), bytes).toBase64(base64Url);
}

/// What Qt's flow leaves out, or does otherwise from version to version; `replace`, because an
/// insert would double what newer ones put in by themselves (google-photos.md G1.5, G1.6).
void completeParameters(QAbstractOAuth::Stage stage, Parameters &parameters,
                        const GoogleClient &client, const QByteArray &verifier)
{
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        const QByteArray challenge =
            QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
        const QStringList scopes = photoScopes() + QStringList{u"openid"_s, u"email"_s};
        parameters.replace(u"code_challenge"_s, challenge);
        parameters.replace(u"code_challenge_method"_s, u"S256"_s);
        parameters.replace(u"access_type"_s, u"offline"_s);
        parameters.replace(u"prompt"_s, u"consent"_s); // else no refresh token the second time
        parameters.replace(u"scope"_s, scopes.join(u' '));
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        parameters.replace(u"code_verifier"_s, verifier);
        // 6.4 would send it without percent-encoding.
        parameters.replace(u"client_secret"_s, QUrl::toPercentEncoding(client.secret));
    }
}

/// No signature is checked: it came over TLS from Google itself (google-photos.md F).
QJsonDocument idTokenPayload(const QString &idToken)
{
    return readJson(QByteArray::fromBase64(idToken.section(u'.', 1, 1).toLatin1(), base64Url))
        .value_or(QJsonDocument());
}

/// In the order in which they were asked for. An answer without scopes means: all of them
/// (RFC 6749, 5.1).
QStringList missingScopes(const QString &granted)
{
    QStringList missing;
    const QStringList list = granted.split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : photoScopes()) {
        if (!list.isEmpty() && !list.contains(scope))
            missing.append(scope);
    }
    return missing;
}

/// For a refresh it matters whether a refusal passes, and what it says of the refresh token; here
/// it is a sign-in that failed, and may be tried again.
Error signInError(Error error)
{
    const bool refused = error.httpStatus >= 400 || error.kind == ErrorKind::SignInExpired;
    if (refused && error.kind != ErrorKind::InvalidClient)
        error.kind = ErrorKind::TokenEndpointFailed;
    return error;
}

BrowserPage pageFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ConsentRefused:
        return BrowserPage::Refused;
    case ErrorKind::ScopeMissing:
        return BrowserPage::ScopeMissing;
    case ErrorKind::NoRefreshToken:
        return BrowserPage::NoRefreshToken;
    case ErrorKind::Cancelled:
        return BrowserPage::Cancelled;
    default:
        return BrowserPage::Failed;
    }
}

} // namespace

QStringList photoScopes()
{
    const QString prefix = u"https://www.googleapis.com/auth/photoslibrary."_s;
    return {prefix + u"appendonly"_s, prefix + u"readonly.appcreateddata"_s,
            prefix + u"edit.appcreateddata"_s};
}

Result<SignInGrant> grantFrom(const TokenAnswer &answer, const QDateTime &now)
{
    if (const QStringList missing = missingScopes(answer.scope); !missing.isEmpty())
        return fail(ErrorKind::ScopeMissing, {}, missing.join(u' '));
    if (answer.refreshToken.isEmpty())
        return fail(ErrorKind::NoRefreshToken);
    const QJsonDocument account = idTokenPayload(answer.idToken);
    SignInGrant grant{.refreshToken = answer.refreshToken,
                      .accessToken = answer.accessToken,
                      .accessExpiresAt = now.addDuration(answer.expiresIn),
                      .email = nameIn(account[u"email"]),
                      .subject = nameIn(account[u"sub"])};
    if (answer.refreshExpiresIn)
        grant.refreshExpiresAt = now.addDuration(*answer.refreshExpiresIn);
    return grant;
}

SignIn::SignIn(HttpClient &http, Clock &clock, GoogleEndpoints endpoints)
    : m_http(http)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
{
}

Task<Result<SignInGrant>> SignIn::run(GoogleClient client, ShowAddress showAddress, PageMaker pages,
                                      std::chrono::milliseconds limit, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);

    // 43 and 64 characters. Qt's own state has eight, of a generator that can be guessed (G1.7).
    const QByteArray state = randomText(32);
    const QByteArray verifier = randomText(48);
    LoopbackReply browser(state, std::move(pages));
    if (const Result<void> listening = browser.listen(); !listening)
        co_return tl::unexpected(listening.error());

    FlowNetwork network(m_http, stop);
    QOAuth2AuthorizationCodeFlow flow(client.id, m_endpoints.authorize, m_endpoints.token,
                                      &network);
    flow.setState(QString::fromLatin1(state));
    flow.setReplyHandler(&browser);
    flow.setModifyParametersFunction(
        [client, verifier](QAbstractOAuth::Stage stage, Parameters *parameters) {
            completeParameters(stage, *parameters, client, verifier);
        });
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow, showAddress);
    flow.grant();

    const Result<void> redirected = co_await browser.waitForRedirect(m_clock, limit, stop);
    if (!redirected) {
        const Error error = signInError(redirected.error());
        browser.finish(pageFor(error.kind));
        co_return tl::unexpected(error);
    }
    const Result<TokenAnswer> answer = co_await browser.exchange();
    Result<SignInGrant> grant =
        answer.map_error(signInError).and_then([this](const TokenAnswer &tokens) {
            return grantFrom(tokens, m_clock.now());
        });
    if (stop.stop_requested())
        grant = fail(ErrorKind::Cancelled);
    browser.finish(grant ? BrowserPage::SignedIn : pageFor(grant.error().kind));
    co_return grant;
}

} // namespace immirror
