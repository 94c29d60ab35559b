// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "testclient.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace immirror::fakes;

// Google's stand-in: the sign-in and the uploads.
class TestFakeGoogle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signIn();
    void signInRefusals();
    void tokenRefusals();
    void scopes();
    void rawUploads();
    void resumableUploads();
    void resumableRules();

private:
    QUrl authUrl(const QList<std::pair<QString, QString>> &changes = {}) const;
    Answer exchange(const QString &code, const QString &verifier, bool encodeTwice = false);
    QString freshCode();

    std::unique_ptr<FakeGoogle> m_google;
    std::unique_ptr<GoogleClient> m_client;
    const QString m_verifier = QString(50, u'v');
    const QString m_redirect = u"http://127.0.0.1:45678/oauth2/callback"_s;
};

void TestFakeGoogle::init()
{
    m_google = std::make_unique<FakeGoogle>();
    m_google->createDelayMs = 0;
    m_client = std::make_unique<GoogleClient>(*m_google);
}

QUrl TestFakeGoogle::authUrl(const QList<std::pair<QString, QString>> &changes) const
{
    const QByteArray challenge =
        QCryptographicHash::hash(m_verifier.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QMap<QString, QString> values{
        {u"client_id"_s, m_google->clientId},
        {u"redirect_uri"_s, m_redirect},
        {u"response_type"_s, u"code"_s},
        {u"scope"_s, (FakeGoogle::photoScopes() + QStringList{u"openid"_s, u"email"_s}).join(u' ')},
        {u"state"_s, QString(32, u's')},
        {u"code_challenge"_s, QString::fromLatin1(challenge)},
        {u"code_challenge_method"_s, u"S256"_s},
        {u"access_type"_s, u"offline"_s},
        {u"prompt"_s, u"consent"_s}};
    for (const auto &[key, value] : changes) {
        values[key] = value;
    }
    QList<std::pair<QString, QString>> pairs;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        pairs.append({it.key(), it.value()});
    }
    QUrl url = m_client->url(u"/o/oauth2/v2/auth"_s);
    url.setQuery(QString::fromLatin1(form(pairs)));
    return url;
}

QString TestFakeGoogle::freshCode()
{
    const QUrl back =
        QUrl::fromEncoded(m_client->send("GET"_ba, authUrl()).headers.value("location"_ba));
    return QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded);
}

Answer TestFakeGoogle::exchange(const QString &code, const QString &verifier, bool encodeTwice)
{
    const QString sent = encodeTwice ? QString::fromLatin1(QUrl::toPercentEncoding(code)) : code;
    return m_client->send("POST"_ba, m_client->url(u"/token"_s),
                          {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                          form({{u"grant_type"_s, u"authorization_code"_s},
                                {u"code"_s, sent},
                                {u"redirect_uri"_s, m_redirect},
                                {u"client_id"_s, m_google->clientId},
                                {u"client_secret"_s, m_google->clientSecret},
                                {u"code_verifier"_s, verifier}}));
}

void TestFakeGoogle::signIn()
{
    const Answer page = m_client->send("GET"_ba, authUrl());
    QCOMPARE(page.status, 302);
    QVERIFY(page.headers.value("location"_ba).contains("code=4%2F0A"));
    const QString code = freshCode();
    m_google->refreshTokenExpiresIn = 604'799;
    const QJsonObject tokens = exchange(code, m_verifier).object();
    QVERIFY(tokens["refresh_token"_L1].toString().startsWith(u"1//0"_s));
    QCOMPARE(tokens["refresh_token_expires_in"_L1].toInt(), 604'799);
    const QStringList scopes = tokens["scope"_L1].toString().split(u' ');
    QCOMPARE(QSet<QString>(scopes.begin(), scopes.end()).size(), 5);
    const QStringList parts = tokens["id_token"_L1].toString().split(u'.');
    const QByteArray claims =
        QByteArray::fromBase64(parts.value(1).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(claims)["email"_L1].toString(), m_google->email);
    QCOMPARE(exchange(code, m_verifier).object()["error"_L1].toString(), u"invalid_grant"_s);

    const QByteArray bearer = "Bearer " + tokens["access_token"_L1].toString().toLatin1();
    const Answer user =
        m_client->send("GET"_ba, m_client->url(u"/v1/userinfo"_s), {{"Authorization"_ba, bearer}});
    QCOMPARE(user.object()["sub"_L1].toString(), m_google->sub);
    const QByteArray refresh = form({{u"grant_type"_s, u"refresh_token"_s},
                                     {u"refresh_token"_s, tokens["refresh_token"_L1].toString()},
                                     {u"client_id"_s, m_google->clientId},
                                     {u"client_secret"_s, m_google->clientSecret}});
    const Headers formType{{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
    const QJsonObject again =
        m_client->send("POST"_ba, m_client->url(u"/token"_s), formType, refresh).object();
    QVERIFY(again.contains("access_token"_L1) && !again.contains("refresh_token"_L1));
    m_google->revokeAll();
    QCOMPARE(m_client->send("POST"_ba, m_client->url(u"/token"_s), formType, refresh)
                 .object()["error_description"_L1]
                 .toString(),
             u"Token has been expired or revoked."_s);
    QCOMPARE(m_client->call("GET"_ba, u"albums"_s).status, 401);
}

void TestFakeGoogle::signInRefusals()
{
    const QList<std::pair<QString, QString>> wrong = {
        {u"client_id"_s, u"other"_s},
        {u"redirect_uri"_s, u"http://example.com:1/"_s},
        {u"response_type"_s, u"token"_s},
        {u"state"_s, u"short"_s},
        {u"code_challenge_method"_s, u"plain"_s},
        {u"access_type"_s, u"online"_s},
        {u"prompt"_s, u"none"_s},
        {u"scope"_s, u"photoslibrary"_s}};
    for (const auto &change : wrong) {
        QVERIFY2(m_client->send("GET"_ba, authUrl({change})).status >= 400,
                 qPrintable(change.first));
    }
    m_google->denyConsent = true;
    QVERIFY(m_client->send("GET"_ba, authUrl())
                .headers.value("location"_ba)
                .contains("error=access_denied"));
}

void TestFakeGoogle::tokenRefusals()
{
    const auto error = [](const Answer &answer) {
        return answer.object()["error_description"_L1].toString();
    };
    const QString code = freshCode();
    QCOMPARE(error(exchange(code, QString(50, u'x'))), u"Invalid code verifier."_s);
    QCOMPARE(error(exchange(code, {})), u"Missing code verifier."_s);
    QCOMPARE(error(exchange(code, m_verifier, true)), u"Malformed auth code."_s);
    m_google->failToken(503, "{}"_ba);
    QCOMPARE(exchange(code, m_verifier).status, 503);
    const QString secret = std::exchange(m_google->clientSecret, u"other"_s);
    const Answer unknown =
        m_client->send("POST"_ba, m_client->url(u"/token"_s),
                       {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                       form({{u"client_id"_s, m_google->clientId}}));
    QCOMPARE(error(unknown), u"client_secret is missing."_s);
    m_google->clientSecret = secret;
    QCOMPARE(exchange(code, m_verifier).status, 200);
}

void TestFakeGoogle::scopes()
{
    const QString album = m_client->newAlbum();
    m_client->signIn({FakeGoogle::photoScopes().at(0)});
    QVERIFY(!m_client->newAlbum().isEmpty());
    const Answer refused = m_client->call("GET"_ba, u"albums/"_s + album);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(), u"Request had insufficient authentication scopes."_s);
    QCOMPARE(
        m_client
            ->call("PATCH"_ba, u"albums/%1?updateMask=title"_s.arg(album), {{u"title"_s, u"x"_s}})
            .status,
        403);
    QCOMPARE(m_client->call("POST"_ba, u"albums/%1:share"_s.arg(album)).status, 403);
}

void TestFakeGoogle::rawUploads()
{
    QCOMPARE(m_client->upload("bytes"_ba).status, 200);
    const Answer empty = m_client->upload({});
    QCOMPARE(empty.status, 400);
    QCOMPARE(empty.body, "Payload must not be empty"_ba);
    const Answer hash = m_client->upload("bytes"_ba, {{"X-Goog-Hash"_ba, "sha1=AAAA"_ba}});
    QCOMPARE(hash.status, 400);
    QVERIFY(hash.body.contains("does not match received payload"));
    m_google->maxPhotoBytes = 3;
    QCOMPARE(m_client->upload("bytes"_ba).status, 413);
    QCOMPARE(m_google->count(u"upload"_s), 4);
}

void TestFakeGoogle::resumableUploads()
{
    m_google->chunkGranularity = 4;
    const auto post = [&](const QUrl &url, const QByteArray &command, const QByteArray &offset,
                          const QByteArray &body = {}) {
        Headers headers{{"Authorization"_ba, m_client->bearer()},
                        {"X-Goog-Upload-Command"_ba, command}};
        if (!offset.isEmpty()) {
            headers.append({"X-Goog-Upload-Offset"_ba, offset});
        }
        return m_client->send("POST"_ba, url, headers, body);
    };
    const auto begin = [&](const QByteArray &size) {
        const Answer answer = m_client->send("POST"_ba, m_client->url(u"/v1/uploads"_s),
                                             {{"Authorization"_ba, m_client->bearer()},
                                              {"X-Goog-Upload-Command"_ba, "start"_ba},
                                              {"X-Goog-Upload-Content-Type"_ba, "image/jpeg"_ba},
                                              {"X-Goog-Upload-Protocol"_ba, "resumable"_ba},
                                              {"X-Goog-Upload-Raw-Size"_ba, size}});
        return QUrl::fromEncoded(answer.headers.value("x-goog-upload-url"_ba));
    };
    const auto status = [](const Answer &answer) {
        return answer.headers.value("x-goog-upload-status"_ba);
    };
    const QUrl url = begin("10"_ba);
    QCOMPARE(post(url, "upload"_ba, "0"_ba, "0123"_ba).status, 200);
    QCOMPARE(post(url, "upload"_ba, "4"_ba, "456"_ba).status, 400); // no multiple
    const Answer wrong = post(url, "upload"_ba, "0"_ba, "0123"_ba);
    QCOMPARE(wrong.status, 409);
    QCOMPARE(status(wrong), "active"_ba);
    m_google->keepOfCutUpload = 2;
    m_google->http().failNext({"POST"_ba, u"uploads"_s}, Fault::cutRequest(3));
    QNetworkReply *broken = m_client->begin("POST"_ba, url,
                                            {{"Authorization"_ba, m_client->bearer()},
                                             {"X-Goog-Upload-Command"_ba, "upload, finalize"_ba},
                                             {"X-Goog-Upload-Offset"_ba, "4"_ba}},
                                            "456789"_ba);
    m_client->finish(broken);
    const Answer query = post(url, "query"_ba, {});
    const QByteArray received = query.headers.value("x-goog-upload-size-received"_ba);
    QVERIFY(received == "6" || status(query) == "final"); // final: the client sent it twice
    if (received == "6") {
        const Answer last = post(url, "upload, finalize"_ba, "6"_ba, "6789"_ba);
        QCOMPARE(status(last), "final"_ba);
        QVERIFY(!last.body.isEmpty());
    }
    QCOMPARE(status(post(url, "query"_ba, {})), "final"_ba);
    const Answer late = post(url, "upload"_ba, "10"_ba, "abcd"_ba);
    QCOMPARE(late.status, 400);
    QCOMPARE(status(late), "final"_ba);

    const QUrl second = begin("8"_ba);
    QCOMPARE(status(post(second, "cancel"_ba, {})), "cancelled"_ba);
    QCOMPARE(post(second, "query"_ba, {}).status, 410);
    m_google->expireUploadSessions();
    QCOMPARE(post(url, "query"_ba, {}).status, 404);
}

void TestFakeGoogle::resumableRules()
{
    const Answer incomplete = m_client->send("POST"_ba, m_client->url(u"/v1/uploads"_s),
                                             {{"Authorization"_ba, m_client->bearer()},
                                              {"X-Goog-Upload-Command"_ba, "start"_ba},
                                              {"X-Goog-Upload-Protocol"_ba, "resumable"_ba},
                                              {"X-Goog-Upload-Raw-Size"_ba, "5"_ba}});
    QCOMPARE(incomplete.status, 400);
    const Answer withBody = m_client->send("POST"_ba, m_client->url(u"/v1/uploads"_s),
                                           {{"Authorization"_ba, m_client->bearer()},
                                            {"X-Goog-Upload-Command"_ba, "start"_ba},
                                            {"X-Goog-Upload-Content-Type"_ba, "image/jpeg"_ba},
                                            {"X-Goog-Upload-Protocol"_ba, "resumable"_ba},
                                            {"X-Goog-Upload-Raw-Size"_ba, "5"_ba}},
                                           "bytes"_ba);
    QCOMPARE(withBody.status, 400);
}

QTEST_GUILESS_MAIN(TestFakeGoogle)
#include "tst_fakegoogle.moc"
