// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakegoogle.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Google's side of the sign-in of a desktop app.
namespace immirror::fakes {

namespace {

constexpr int accessTokenSeconds = 3599;
constexpr qint64 codeLifeMs = 10 * 60 * 1000;
constexpr qint64 minStateLength = 16;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// What Google shows in the browser, without ever going back to the app.
void errorPage(const HttpReplier &replier, int status, const QString &error)
{
    replier.reply(status, {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}},
                  u"<!doctype html><title>Sign in - Google Accounts</title><p>Access blocked</p>"
                  "<p>Error %1: %2</p>"_s.arg(status)
                      .arg(error)
                      .toUtf8());
}

void tokenError(const HttpReplier &replier, int status, const QString &error,
                const QString &description)
{
    replier.json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

QString repeatedKey(const Query &query)
{
    QStringList keys;
    for (const auto &[key, value] : query) {
        if (keys.contains(key)) {
            return key;
        }
        keys.append(key);
    }
    return {};
}

bool isLoopback(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    const QString host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.port() > 0 && !url.hasFragment() &&
           (host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1);
}

QString longScope(const QString &scope)
{
    if (scope == "email"_L1 || scope == "profile"_L1) {
        return u"https://www.googleapis.com/auth/userinfo."_s + scope;
    }
    return scope;
}

QByteArray clientFile(const QString &type, QJsonObject client)
{
    client[u"project_id"_s] = u"immirror-test"_s;
    client[u"auth_uri"_s] = u"https://accounts.google.com/o/oauth2/auth"_s;
    client[u"token_uri"_s] = u"https://oauth2.googleapis.com/token"_s;
    client[u"auth_provider_x509_cert_url"_s] = u"https://www.googleapis.com/oauth2/v1/certs"_s;
    return QJsonDocument(QJsonObject{{type, client}}).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray FakeGoogle::clientSecretFile() const
{
    return clientFile(u"installed"_s, {{u"client_id"_s, clientId},
                                       {u"client_secret"_s, clientSecret},
                                       {u"redirect_uris"_s, QJsonArray{u"http://localhost"_s}}});
}

QByteArray FakeGoogle::webClientSecretFile() const
{
    return clientFile(u"web"_s,
                      {{u"client_id"_s, clientId},
                       {u"client_secret"_s, clientSecret},
                       {u"redirect_uris"_s, QJsonArray{u"https://www.example.com/callback"_s}}});
}

QString FakeGoogle::grantRefreshToken(const QStringList &scopes)
{
    const QString token = u"1//0"_s + randomText(60);
    m_refreshTokens[token] = {sub, scopes, 0};
    return token;
}

QString FakeGoogle::grantAccessToken(const QStringList &scopes)
{
    return tokenAnswer({sub, scopes, 0}, {})["access_token"_L1].toString();
}

void FakeGoogle::failToken(int status, const QByteArray &body, int times)
{
    m_tokenFailures.insert(m_tokenFailures.end(), size_t(times), {status, body});
}

void FakeGoogle::revokeAll()
{
    m_refreshTokens.clear();
    m_accessTokens.clear();
    changed();
}

void FakeGoogle::expireAccessTokens()
{
    m_accessTokens.clear();
}

bool FakeGoogle::routeOAuth(const HttpRequest &request, const HttpReplier &replier)
{
    if (request.path == "/o/oauth2/v2/auth"_L1 || request.path == "/o/oauth2/auth"_L1) {
        authorisePage(request, replier);
    } else if (request.path == "/token"_L1) {
        token(request, replier);
    } else if (request.path == "/revoke"_L1) {
        revoke(request, replier);
    } else if (request.path == "/v1/userinfo"_L1) {
        userInfo(request, replier);
    } else {
        return false;
    }
    return true;
}

// The consent page, and a user who agrees (or not) at once.
void FakeGoogle::authorisePage(const HttpRequest &request, const HttpReplier &replier)
{
    ++m_counts[u"auth"_s];
    static const QRegularExpression challengeForm(u"^[A-Za-z0-9_-]{43}$"_s);
    const QString redirectUri = request.queryValue(u"redirect_uri");
    const QString state = request.queryValue(u"state");
    const QString challenge = request.queryValue(u"code_challenge");
    const QStringList asked = request.queryValue(u"scope").split(u' ', Qt::SkipEmptyParts);
    const QStringList prompts = request.queryValue(u"prompt").split(u' ', Qt::SkipEmptyParts);
    if (request.method != "GET") {
        errorPage(replier, 400, u"invalid_request"_s);
    } else if (const QString key = repeatedKey(request.query); !key.isEmpty()) {
        errorPage(replier, 400,
                  u"invalid_request: OAuth 2 parameters can only have a single value: "_s + key);
    } else if (request.queryValue(u"client_id") != clientId) {
        errorPage(replier, 401, u"invalid_client: The OAuth client was not found."_s);
    } else if (!isLoopback(redirectUri)) {
        errorPage(replier, 400, u"redirect_uri_mismatch"_s);
    } else if (request.queryValue(u"response_type") != "code"_L1) {
        errorPage(replier, 400, u"invalid_request: response_type"_s);
    } else if (state.size() < minStateLength) {
        errorPage(replier, 400, u"invalid_request: state is missing or too short"_s);
    } else if (request.queryValue(u"code_challenge_method") != "S256"_L1 ||
               !challengeForm.match(challenge).hasMatch()) {
        errorPage(replier, 400, u"invalid_request: PKCE with S256 is required"_s);
    } else if (request.queryValue(u"access_type") != "offline"_L1 ||
               !prompts.contains(u"consent"_s)) {
        errorPage(replier, 400, u"invalid_request: access_type=offline and prompt=consent"_s);
    } else if (asked.isEmpty() ||
               !std::all_of(asked.begin(), asked.end(), [](const QString &scope) {
                   return allScopes().contains(longScope(scope)) || scope == "profile"_L1;
               })) {
        errorPage(replier, 400, u"invalid_scope"_s);
    } else {
        if (!request.queryValue(u"include_granted_scopes").isEmpty()) {
            violation(u"include_granted_scopes is not supported for installed apps"_s);
        }
        QByteArray location = redirectUri.toUtf8() + (redirectUri.contains(u'?') ? '&' : '?') +
                              "state=" + QUrl::toPercentEncoding(state);
        if (denyConsent) {
            replier.reply(302, {{"Location"_ba, location + "&error=access_denied"}});
            return;
        }
        Grant grant{sub, {}, 0};
        for (const QString &scope : asked) {
            if (!dropScopes.contains(scope) && !dropScopes.contains(longScope(scope))) {
                grant.scopes.prepend(longScope(scope)); // the order is not kept
            }
        }
        const QString code = u"4/0A"_s + randomText(60);
        m_codes[code] = {redirectUri, challenge, grant, nowMs() + codeLifeMs};
        location += "&iss=https%3A%2F%2Faccounts.google.com&code=" + QUrl::toPercentEncoding(code) +
                    "&scope=" + QUrl::toPercentEncoding(grant.scopes.join(u' ')) +
                    "&authuser=0&prompt=consent";
        replier.reply(302, {{"Location"_ba, location}});
    }
}

void FakeGoogle::token(const HttpRequest &request, const HttpReplier &replier)
{
    ++m_counts[u"token"_s];
    if (!m_tokenFailures.empty()) {
        const auto [status, body] = m_tokenFailures.front();
        m_tokenFailures.erase(m_tokenFailures.begin());
        replier.reply(status, {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}}, body);
        return;
    }
    const Query form = parseQuery(request.body);
    const QString secret = queryValue(form, u"client_secret");
    const QString grantType = queryValue(form, u"grant_type");
    if (request.method != "POST" ||
        !request.header("Content-Type"_ba).startsWith("application/x-www-form-urlencoded")) {
        tokenError(replier, 400, u"invalid_request"_s, u"Not a form"_s);
    } else if (const QString key = repeatedKey(form); !key.isEmpty()) {
        tokenError(replier, 400, u"invalid_request"_s,
                   u"OAuth 2 parameters can only have a single value: "_s + key);
    } else if (queryValue(form, u"client_id") != clientId) {
        tokenError(replier, 401, u"invalid_client"_s, u"The OAuth client was not found."_s);
    } else if (secret.isEmpty()) {
        tokenError(replier, 400, u"invalid_request"_s, u"client_secret is missing."_s);
    } else if (secret != clientSecret) {
        tokenError(replier, 401, u"invalid_client"_s, u"Unauthorized"_s);
    } else if (grantType == "authorization_code"_L1) {
        exchangeCode(form, replier);
    } else if (grantType == "refresh_token"_L1) {
        refresh(form, replier);
    } else {
        tokenError(replier, 400, u"unsupported_grant_type"_s,
                   u"Invalid grant_type: "_s + grantType);
    }
}

void FakeGoogle::exchangeCode(const Query &form, const HttpReplier &replier)
{
    static const QRegularExpression verifierForm(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    const QString code = queryValue(form, u"code");
    const QByteArray verifier = queryValue(form, u"code_verifier").toUtf8();
    const auto found = m_codes.find(code);
    const auto grantError = [&](const QString &description) {
        tokenError(replier, 400, u"invalid_grant"_s, description);
    };
    if (!code.startsWith("4/"_L1)) { // encoded twice, it still has its %2F here
        grantError(u"Malformed auth code."_s);
    } else if (found == m_codes.end() || found->second.expiresAtMs < nowMs()) {
        grantError(u"Bad Request"_s);
    } else if (queryValue(form, u"redirect_uri") != found->second.redirectUri) {
        tokenError(replier, 400, u"redirect_uri_mismatch"_s, u"Bad Request"_s);
    } else if (verifier.isEmpty()) {
        grantError(u"Missing code verifier."_s);
    } else if (!verifierForm.match(QString::fromUtf8(verifier)).hasMatch() ||
               base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)) !=
                   found->second.challenge.toLatin1()) {
        grantError(u"Invalid code verifier."_s);
    } else {
        Grant grant = found->second.grant;
        m_codes.erase(found);
        if (refreshTokenExpiresIn) {
            grant.expiresAtMs = nowMs() + *refreshTokenExpiresIn * 1000LL;
        }
        const QString refreshToken = u"1//0"_s + randomText(60);
        m_refreshTokens[refreshToken] = grant;
        QJsonObject answer = tokenAnswer(grant, refreshToken);
        if (!omitRefreshToken) {
            answer[u"refresh_token"_s] = refreshToken;
        }
        replier.json(200, answer);
        changed();
    }
}

void FakeGoogle::refresh(const Query &form, const HttpReplier &replier)
{
    const QString token = queryValue(form, u"refresh_token");
    const auto found = m_refreshTokens.find(token);
    if (found == m_refreshTokens.end() ||
        (found->second.expiresAtMs != 0 && found->second.expiresAtMs < nowMs())) {
        tokenError(replier, 400, u"invalid_grant"_s, u"Token has been expired or revoked."_s);
        return;
    }
    replier.json(200, tokenAnswer(found->second, token)); // the old refresh token stays good
}

QJsonObject FakeGoogle::tokenAnswer(const Grant &grant, const QString &refreshToken)
{
    const QString accessToken = u"ya29.a0"_s + randomText(120);
    m_accessTokens[accessToken] = {grant.sub, grant.scopes, refreshToken,
                                   nowMs() + accessTokenSeconds * 1000LL};
    QJsonObject answer{{u"access_token"_s, accessToken},
                       {u"expires_in"_s, accessTokenSeconds},
                       {u"scope"_s, grant.scopes.join(u' ')},
                       {u"token_type"_s, u"Bearer"_s}};
    if (grant.expiresAtMs != 0) {
        answer[u"refresh_token_expires_in"_s] = (grant.expiresAtMs - nowMs() + 999) / 1000;
    }
    if (grant.scopes.contains(u"openid"_s)) {
        const qint64 now = nowMs() / 1000;
        QJsonObject claims{{u"iss"_s, u"https://accounts.google.com"_s},
                           {u"azp"_s, clientId},
                           {u"aud"_s, clientId},
                           {u"sub"_s, grant.sub},
                           {u"iat"_s, now},
                           {u"exp"_s, now + 3600}};
        if (grant.scopes.contains(longScope(u"email"_s))) {
            claims[u"email"_s] = email;
            claims[u"email_verified"_s] = true;
        }
        const QByteArray header = "{\"alg\":\"RS256\",\"kid\":\"fake\",\"typ\":\"JWT\"}"_ba;
        const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
        answer[u"id_token"_s] = QString::fromLatin1(base64Url(header) + '.' + base64Url(payload) +
                                                    '.' + base64Url("no signature"_ba));
    }
    return answer;
}

// Either token of a grant ends the whole grant.
void FakeGoogle::revoke(const HttpRequest &request, const HttpReplier &replier)
{
    ++m_counts[u"revoke"_s];
    const QString token = queryValue(parseQuery(request.body), u"token");
    const auto access = m_accessTokens.find(token);
    const QString refreshToken =
        access == m_accessTokens.end() ? token : access->second.refreshToken;
    const bool known = m_refreshTokens.erase(refreshToken) > 0 || access != m_accessTokens.end();
    std::erase_if(m_accessTokens, [&](const auto &entry) {
        return entry.first == token || entry.second.refreshToken == refreshToken;
    });
    if (request.method != "POST" || !known) {
        tokenError(replier, 400, u"invalid_token"_s, u"Token expired or revoked"_s);
        return;
    }
    replier.json(200, QJsonObject());
    changed();
}

void FakeGoogle::userInfo(const HttpRequest &request, const HttpReplier &replier)
{
    ++m_counts[u"userinfo"_s];
    if (const std::optional<QString> account = authorise(request, replier, {u"openid"_s})) {
        replier.json(200, QJsonObject{{u"sub"_s, *account},
                                      {u"name"_s, u"Alice Example"_s},
                                      {u"picture"_s, u"https://lh3.googleusercontent.com/a/fake"_s},
                                      {u"email"_s, email},
                                      {u"email_verified"_s, true}});
    }
}

} // namespace immirror::fakes
