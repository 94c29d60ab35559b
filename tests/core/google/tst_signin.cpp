// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "signindesk.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList logged;

void collectMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void asksForWhatIsNeeded();
    void endOfRefreshTokenIsTold();
    void accountMayBeUnknown();
    void pkceIsChecked();
    void outcomes_data();
    void outcomes();
    void attemptsShareNothing();
    void cancelledBeforeStart();
    void cancelledWhileWaitingForTheBrowser();
    void cancelledDuringTheExchange();
    void nothingSecretIsLogged();
};

void TestSignIn::signsIn()
{
    Setup s;
    QStringList kinds;
    s.http->onRequest([&kinds](const char *kind) { kinds.append(QString::fromLatin1(kind)); });
    s.begin();
    QVERIFY(s.waitForEnd());
    QVERIFY2(*s.result, (*s.result) ? "" : qPrintable((*s.result)->error().detail));
    const SignInGrant &grant = ***s.result;
    QVERIFY(grant.refreshToken.startsWith(u"1//"_s));
    QVERIFY(grant.accessToken.startsWith(u"ya29."_s));
    QCOMPARE(grant.accessExpiresAt, s.clock.now().addSecs(3599));
    QVERIFY(!grant.refreshExpiresAt);
    QCOMPARE(grant.email, s.google.email);
    QCOMPARE(grant.subject, s.google.sub);
    QVERIFY(s.waitForPage());
    QCOMPARE(s.browser.page()->status, 200);
    QCOMPARE(s.browser.page()->body, pageText(BrowserPage::SignedIn));
    QCOMPARE(kinds, QStringList{u"token"_s});
    QCOMPARE(s.google.violations(), QStringList());
    QVERIFY(!canConnect(loopback, s.port()));
}

void TestSignIn::asksForWhatIsNeeded()
{
    Setup s;
    s.begin();
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(s.parameter(u"access_type"_s), u"offline"_s);
    QCOMPARE(s.parameter(u"prompt"_s), u"consent"_s);
    QCOMPARE(s.parameter(u"scope"_s).split(u' '),
             fakes::FakeGoogle::photoScopes() + QStringList({u"openid"_s, u"email"_s}));
    QCOMPARE(s.parameter(u"state"_s).size(), 43);
    QCOMPARE(s.redirectUri().host(), u"127.0.0.1"_s);
    QCOMPARE(s.redirectUri().path(), u"/oauth2/callback"_s);
    for (const auto &[name, value] : QUrlQuery(s.address).queryItems())
        QCOMPARE(QUrlQuery(s.address).allQueryItemValues(name).size(), 1);

    const QByteArray verifier = s.tokenField(u"code_verifier").toLatin1();
    QVERIFY(verifier.size() >= 64);
    QCOMPARE(s.parameter(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(s.parameter(u"code_challenge"_s).toLatin1(),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(s.tokenField(u"redirect_uri"), s.redirectUri().toString());
    QVERIFY(s.tokenField(u"code").startsWith(u"4/0A"_s));
}

void TestSignIn::endOfRefreshTokenIsTold()
{
    Setup s;
    s.google.refreshTokenExpiresIn = 604799;
    s.begin();
    QVERIFY(s.waitForEnd());
    QCOMPARE((**s.result)->refreshExpiresAt, s.clock.now().addSecs(604799));
}

void TestSignIn::accountMayBeUnknown()
{
    Setup s;
    s.google.failToken(200, R"({"access_token":"ya29.a","refresh_token":"1//0a"})");
    s.begin();
    QVERIFY(s.waitForEnd());
    QVERIFY(**s.result);
    QVERIFY((**s.result)->email.isEmpty());
    QVERIFY((**s.result)->subject.isEmpty());
    QCOMPARE((**s.result)->accessExpiresAt, s.clock.now().addSecs(3600));
}

// A code that was issued for somebody else's challenge is of no use here.
void TestSignIn::pkceIsChecked()
{
    Setup s;
    s.openBrowser = false;
    s.begin();
    QUrlQuery query(s.address);
    query.removeQueryItem(u"code_challenge"_s);
    query.addQueryItem(u"code_challenge"_s, QString(43, u'A'));
    QUrl other = s.address;
    other.setQuery(query);
    s.browser.open(other);
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.error(), ErrorKind::TokenEndpointFailed);
    QVERIFY((*s.result)->error().detail.contains(u"verifier"_s));
}

void TestSignIn::outcomes_data()
{
    using Prepare = std::function<void(Setup &)>;
    using K = ErrorKind;
    using P = BrowserPage;
    using fakes::Fault;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text"); // in the detail or the subject
    QTest::addColumn<BrowserPage>("page");
    const auto row = [](const char *name, const Prepare &prepare, K kind, const QString &text,
                        P page) { QTest::newRow(name) << prepare << kind << text << page; };
    const auto answer = [](int status, const QByteArray &body) -> Prepare {
        return [status, body](Setup &s) { s.google.failToken(status, body); };
    };
    const auto fault = [](const Fault &value) -> Prepare {
        return [value](Setup &s) { s.google.http().failNext(tokenPost, value); };
    };

    row(
        "refused", [](Setup &s) { s.google.denyConsent = true; }, K::ConsentRefused,
        u"access_denied"_s, P::Refused);
    row(
        "one box", [](Setup &s) { s.google.dropScopes = {photoScopes().at(2)}; }, K::ScopeMissing,
        photoScopes().at(2), P::ScopeMissing);
    row(
        "two boxes", [](Setup &s) { s.google.dropScopes = photoScopes().mid(0, 2); },
        K::ScopeMissing, photoScopes().mid(0, 2).join(u' '), P::ScopeMissing);
    row(
        "no refresh token", [](Setup &s) { s.google.omitRefreshToken = true; }, K::NoRefreshToken,
        {}, P::NoRefreshToken);
    row("invalid_client",
        answer(401, R"({"error":"invalid_client","error_description":"Unauthorized"})"),
        K::InvalidClient, u"Unauthorized"_s, P::Failed);
    row("deleted_client", answer(401, R"({"error":"deleted_client"})"), K::InvalidClient,
        u"deleted_client"_s, P::Failed);
    row("unauthorized_client", answer(400, R"({"error":"unauthorized_client"})"), K::InvalidClient,
        u"unauthorized_client"_s, P::Failed);
    row("401 with a challenge",
        fault(Fault::answer(401, R"({"error":"invalid_client"})",
                            {{"WWW-Authenticate", "Basic realm=\"x\""}})),
        K::InvalidClient, u"invalid_client"_s, P::Failed);
    row("invalid_grant",
        answer(400, R"({"error":"invalid_grant","error_description":"Bad Request"})"),
        K::TokenEndpointFailed, u"invalid_grant: Bad Request"_s, P::Failed);
    row("400 without JSON", answer(400, "no"), K::TokenEndpointFailed, u"no"_s, P::Failed);
    row("500", answer(500, R"({"error":"internal_failure"})"), K::TokenEndpointFailed,
        u"internal_failure"_s, P::Failed);
    row("429", answer(429, "slow down"), K::TokenEndpointFailed, u"slow down"_s, P::Failed);
    row("error with 200", answer(200, R"({"error":"odd"})"), K::TokenEndpointFailed, u"odd"_s,
        P::Failed);
    row("no token", answer(200, "{}"), K::UnexpectedAnswer, u"access_token"_s, P::Failed);
    row("half an answer", fault(Fault::malformedJson()), K::UnexpectedAnswer, {}, P::Failed);
    row("cut off", fault(Fault::truncateAnswer()), K::ConnectionLost, {}, P::Failed);
    row("web page", fault(Fault::html(200)), K::HtmlAnswer, {}, P::Failed);
    row("redirect", fault(Fault::redirect(QUrl(u"http://127.0.0.1:1/token"_s))), K::Redirected,
        u"127.0.0.1"_s, P::Failed);
    row("dropped", fault(Fault::dropAfter()), K::ConnectionLost, {}, P::Failed);
    row(
        "unreachable", [](Setup &s) { s.endpoints.token = QUrl(u"http://127.0.0.1:1/token"_s); },
        K::Unreachable, {}, P::Failed);
}

void TestSignIn::outcomes()
{
    QFETCH(std::function<void(Setup &)>, prepare);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    QFETCH(BrowserPage, page);
    Setup s;
    prepare(s);
    s.begin();
    QVERIFY(s.waitForEnd());
    QVERIFY(!**s.result);
    const Error &error = (**s.result).error();
    QCOMPARE(error.name(), QString::fromLatin1(traits(kind).name));
    QVERIFY2((error.detail + error.subject).contains(text), qPrintable(error.detail));
    if (kind == ErrorKind::ScopeMissing)
        QCOMPARE(error.subject, text);
    QVERIFY(s.waitForPage());
    QCOMPARE(s.browser.page()->body, pageText(page));
    QVERIFY(s.google.http().countRequests(tokenPost) <= 1); // Google takes a code once
    QCOMPARE(s.google.count(u"revoke"_s), 0);
    QVERIFY(!canConnect(loopback, s.port()));
}

void TestSignIn::attemptsShareNothing()
{
    Setup s;
    s.begin();
    QVERIFY(s.waitForEnd());
    const QString state = s.parameter(u"state"_s);
    const QString challenge = s.parameter(u"code_challenge"_s);
    s.begin();
    QVERIFY(s.waitForEnd());
    QVERIFY(**s.result);
    QVERIFY(s.parameter(u"state"_s) != state);
    QVERIFY(s.parameter(u"code_challenge"_s) != challenge);
}

void TestSignIn::cancelledBeforeStart()
{
    Setup s;
    s.stop.request_stop();
    s.begin();
    QVERIFY(s.ended());
    QCOMPARE(s.error(), ErrorKind::Cancelled);
    QVERIFY(s.address.isEmpty());
}

void TestSignIn::cancelledWhileWaitingForTheBrowser()
{
    Setup s;
    s.openBrowser = false;
    s.begin();
    QVERIFY(canConnect(loopback, s.port()));
    s.stop.request_stop();
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.error(), ErrorKind::Cancelled);
    QVERIFY(!canConnect(loopback, s.port()));
}

void TestSignIn::cancelledDuringTheExchange()
{
    Setup s;
    s.google.http().failNext(tokenPost, fakes::Fault::hang());
    s.begin();
    QTRY_COMPARE(s.google.http().countRequests(tokenPost), 1);
    s.stop.request_stop();
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.error(), ErrorKind::Cancelled);
    QVERIFY(s.waitForPage());
    QCOMPARE(s.browser.page()->body, pageText(BrowserPage::Cancelled));
}

// Not even with everything switched on, and before the log redacts.
void TestSignIn::nothingSecretIsLogged()
{
    QLoggingCategory::setFilterRules(u"*.debug=true\nqt.core.*=false"_s);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(collectMessage);
    Setup s;
    s.begin();
    const bool ended = s.waitForEnd();
    Setup refused;
    refused.google.failToken(400, R"({"error":"invalid_grant"})");
    refused.begin();
    const bool refusedEnded = refused.waitForEnd();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(ended && refusedEnded);
    const SignInGrant &grant = ***s.result;
    QVERIFY(!logged.isEmpty());
    const QString all = logged.join(u'\n');
    for (const QString &secret :
         {s.google.clientSecret, grant.refreshToken, grant.accessToken, s.tokenField(u"code"),
          s.tokenField(u"code_verifier"), refused.tokenField(u"code")}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!all.contains(secret), qPrintable(all));
        QVERIFY2(!all.contains(QString::fromLatin1(QUrl::toPercentEncoding(secret))),
                 qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
