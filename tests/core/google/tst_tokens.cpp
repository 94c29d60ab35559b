// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "google/tokens.h"
#include "support.h"

#include <QJsonDocument>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const fakes::Matcher tokenPost{"POST", u"/token"_s};

struct Setup
{
    fakes::FakeGoogle google;
    std::unique_ptr<HttpClient> http = std::move(*HttpClient::create({}));
    fakes::FakeClock clock;
    QString refreshToken = google.grantRefreshToken();
    TokenSource tokens{*http,
                       clock,
                       *GoogleEndpoints::at(google.url()),
                       {.id = google.clientId, .secret = google.clientSecret},
                       refreshToken};
    std::stop_source stop;

    Setup()
    {
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
    }
    Result<void> revoke()
    {
        return await(
            revokeToken(*http, clock, *GoogleEndpoints::at(google.url()), refreshToken, {}));
    }
    Result<QByteArray> get() { return await(tokens.accessToken(stop.get_token())); }
    /// Or the name of the error.
    QByteArray token()
    {
        const Result<QByteArray> result = get();
        return result ? *result : result.error().name().toLatin1();
    }
    int requests() const { return google.count(u"token"_s); }
};

struct SlowStore
{
    QString token;
    std::optional<QDateTime> expiresAt;
    OneShot done;

    Task<void> keep(QString newToken, std::optional<QDateTime> until)
    {
        token = std::move(newToken);
        expiresAt = until;
        co_await done.wait();
    }
};

QByteArray oauthError(const QByteArray &code)
{
    const QJsonObject answer{{u"error"_s, QString::fromLatin1(code)},
                             {u"error_description"_s, u"Google's words"_s}};
    return QJsonDocument(answer).toJson();
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshesWhenNeeded();
    void concurrentCallersShareOneRefresh();
    void concurrentCallersShareOneFailure();
    void rejectedTokenIsReplaced();
    void lateRejectionOfAnOldTokenIsIgnored();
    void finalRefusals_data();
    void finalRefusals();
    void passingFaultsAreTriedAgain_data();
    void passingFaultsAreTriedAgain();
    void lastingFaultKeepsTheRefreshToken();
    void newRefreshTokenIsKeptBeforeUse();
    void lifetimesThatCannotBe();
    void cancelledBeforeStart();
    void cancelledDuringRequest();
    void cancelledWhileWaitingToTryAgain();
    void othersCancelDoesNotFailThoseWhoWait();
    void revokes();
    void revokingADeadTokenIsFine();
    void failedRevocationSaysSo();
};

void TestTokens::refreshesWhenNeeded()
{
    Setup s;
    const QByteArray first = s.token();
    QVERIFY(first.startsWith("ya29."));
    QCOMPARE(s.token(), first);
    s.clock.advance(3599s - 5min - 1s);
    QCOMPARE(s.token(), first);
    QCOMPARE(s.requests(), 1);
    s.clock.advance(2s);
    const QByteArray second = s.token();
    QVERIFY(second.startsWith("ya29."));
    QVERIFY(second != first);
    QCOMPARE(s.requests(), 2);
    QCOMPARE(s.google.violations(), QStringList());
}

void TestTokens::concurrentCallersShareOneRefresh()
{
    Setup s;
    std::vector<std::shared_ptr<std::optional<Result<QByteArray>>>> callers;
    for (int i = 0; i < 10; ++i)
        callers.push_back(start(s.tokens.accessToken({})));
    for (const auto &caller : callers) {
        QTRY_VERIFY(caller->has_value());
        QVERIFY(**caller);
        QCOMPARE(***caller, ***callers.front());
    }
    QCOMPARE(s.requests(), 1);
}

void TestTokens::concurrentCallersShareOneFailure()
{
    Setup s;
    s.google.revokeAll();
    std::vector<std::shared_ptr<std::optional<Result<QByteArray>>>> callers;
    for (int i = 0; i < 10; ++i)
        callers.push_back(start(s.tokens.accessToken({})));
    for (const auto &caller : callers) {
        QTRY_VERIFY(caller->has_value());
        QCOMPARE((*caller)->error().kind, ErrorKind::SignInExpired);
    }
    QCOMPARE(s.requests(), 1);
    QVERIFY(!s.get()); // but who asks later, asks Google
    QCOMPARE(s.requests(), 2);
}

void TestTokens::rejectedTokenIsReplaced()
{
    Setup s;
    const QByteArray first = s.token();
    s.tokens.reject(first);
    const QByteArray second = s.token();
    QVERIFY(second.startsWith("ya29."));
    QVERIFY(second != first);
    QCOMPARE(s.requests(), 2);
}

void TestTokens::lateRejectionOfAnOldTokenIsIgnored()
{
    Setup s;
    const QByteArray first = s.token();
    s.tokens.reject(first);
    const QByteArray second = s.token();
    s.tokens.reject(first); // by another call that was under way
    QCOMPARE(s.token(), second);
    QCOMPARE(s.requests(), 2);
}

void TestTokens::finalRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("revoked") << 400 << "invalid_grant"_ba << ErrorKind::SignInExpired;
    QTest::newRow("Workspace") << 403 << "admin_policy_enforced"_ba << ErrorKind::SignInExpired;
    QTest::newRow("client") << 401 << "invalid_client"_ba << ErrorKind::InvalidClient;
    QTest::newRow("no client") << 401 << "deleted_client"_ba << ErrorKind::InvalidClient;
    QTest::newRow("new to us") << 400 << "something_new"_ba << ErrorKind::TokenEndpointFailed;
}

void TestTokens::finalRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Setup s;
    s.google.failToken(status, oauthError(code));
    const auto token = s.get();
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().httpStatus, status);
    QCOMPARE(token.error().detail, QString::fromLatin1(code) + u": Google's words"_s);
    QCOMPARE(s.requests(), 1);
}

void TestTokens::passingFaultsAreTriedAgain_data()
{
    QTest::addColumn<fakes::Fault>("fault");
    QTest::newRow("dropped") << fakes::Fault::dropBefore();
    QTest::newRow("answer lost") << fakes::Fault::dropAfter();
    QTest::newRow("500") << fakes::Fault::answer(500);
    QTest::newRow("503 HTML") << fakes::Fault::html(503);
    QTest::newRow("503 with a code") << fakes::Fault::answer(503, oauthError("invalid_grant"));
    QTest::newRow("429") << fakes::Fault::answer(429, {}, {{"Retry-After", "40"}});
    QTest::newRow("half an answer") << fakes::Fault::malformedJson();
}

void TestTokens::passingFaultsAreTriedAgain()
{
    QFETCH(fakes::Fault, fault);
    Setup s;
    s.clock.autoAdvance = true;
    s.google.http().failNext(tokenPost, fault);
    const auto token = s.get();
    QVERIFY2(token, token ? "" : qPrintable(token.error().name()));
    QVERIFY(s.clock.monotonic() >= 1s);
    if (fault.status == 429)
        QVERIFY(s.clock.monotonic() >= 40s);
}

void TestTokens::lastingFaultKeepsTheRefreshToken()
{
    Setup s;
    s.clock.autoAdvance = true;
    s.google.failToken(503, "busy", 100);
    QCOMPARE(s.get().error().kind, ErrorKind::ServerError);
    s.google.http().failNext(tokenPost, fakes::Fault::html(200)); // a hotel's log-in page
    QCOMPARE(s.get().error().kind, ErrorKind::HtmlAnswer);
    s.google.http().close();
    QCOMPARE(s.get().error().kind, ErrorKind::Unreachable);

    Setup again;
    again.google.failToken(503, "busy", traits(ErrorKind::ServerError).tries);
    again.clock.autoAdvance = true;
    QCOMPARE(again.get().error().kind, ErrorKind::ServerError);
    QVERIFY(again.get());
}

void TestTokens::newRefreshTokenIsKeptBeforeUse()
{
    Setup s;
    const QString next = s.google.grantRefreshToken();
    SlowStore store;
    s.tokens.onNewRefreshToken([&store](QString token, std::optional<QDateTime> until) {
        return store.keep(std::move(token), until);
    });
    const QJsonObject answer{{u"access_token"_s, u"ya29.next"_s},
                             {u"expires_in"_s, 3599},
                             {u"refresh_token"_s, next},
                             {u"refresh_token_expires_in"_s, 604799}};
    s.google.failToken(200, QJsonDocument(answer).toJson());

    const auto token = start(s.tokens.accessToken({}));
    QTRY_COMPARE(store.token, next);
    QTest::qWait(20);
    QVERIFY(!token->has_value());
    QCOMPARE(store.expiresAt, s.clock.now().addSecs(604799));
    store.done.fire();
    QTRY_VERIFY(token->has_value());
    QCOMPARE(***token, "ya29.next");

    s.tokens.reject("ya29.next");
    QVERIFY(s.get());
    QVERIFY(s.google.http().requests().back().body.contains("refresh_token=" +
                                                            QUrl::toPercentEncoding(next)));
}

void TestTokens::lifetimesThatCannotBe()
{
    const auto answered = [](const QByteArray &expiresIn) {
        return parseTokenAnswer({.status = 200,
                                 .body = R"({"access_token":"ya29.x","expires_in":)" + expiresIn +
                                         R"(,"refresh_token_expires_in":)" + expiresIn + '}'});
    };
    QCOMPARE(answered("3599")->expiresIn, 3599s);
    QCOMPARE(answered("-9223372036854775808")->expiresIn, 0s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto most = answered("9223372036854775807");
    QVERIFY(now.addDuration(most->expiresIn) > now.addYears(1));
    QVERIFY(now.addDuration(*most->refreshExpiresIn) > now.addYears(1));
}

void TestTokens::cancelledBeforeStart()
{
    Setup s;
    s.stop.request_stop();
    QCOMPARE(s.get().error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.requests(), 0);
}

void TestTokens::cancelledDuringRequest()
{
    Setup s;
    s.google.http().failNext(tokenPost, fakes::Fault::hang());
    const auto token = start(s.tokens.accessToken(s.stop.get_token()));
    QTRY_COMPARE(s.google.http().countRequests(tokenPost), 1);
    s.stop.request_stop();
    QTRY_VERIFY(token->has_value());
    QCOMPARE((*token)->error().kind, ErrorKind::Cancelled);
}

void TestTokens::cancelledWhileWaitingToTryAgain()
{
    Setup s;
    s.google.failToken(503, {});
    const auto token = start(s.tokens.accessToken(s.stop.get_token()));
    QTRY_COMPARE(s.clock.waiting(), 1U);
    s.stop.request_stop();
    QTRY_VERIFY(token->has_value());
    QCOMPARE((*token)->error().kind, ErrorKind::Cancelled);
    QCOMPARE(s.requests(), 1);
}

void TestTokens::othersCancelDoesNotFailThoseWhoWait()
{
    Setup s;
    s.google.http().failNext(tokenPost, fakes::Fault::hang());
    const auto cancelled = start(s.tokens.accessToken(s.stop.get_token()));
    const auto waiting = start(s.tokens.accessToken({}));
    QTRY_COMPARE(s.google.http().countRequests(tokenPost), 1);
    s.stop.request_stop();
    QTRY_VERIFY(waiting->has_value());
    QVERIFY(**waiting);
    QVERIFY(cancelled->has_value());
    QCOMPARE((*cancelled)->error().kind, ErrorKind::Cancelled);
}

void TestTokens::revokes()
{
    Setup s;
    QVERIFY(s.revoke());
    QCOMPARE(s.google.count(u"revoke"_s), 1);
    QCOMPARE(s.get().error().kind, ErrorKind::SignInExpired);
}

void TestTokens::revokingADeadTokenIsFine()
{
    Setup s;
    s.google.revokeAll();
    QVERIFY(s.revoke());
    QCOMPARE(s.google.count(u"revoke"_s), 1);
}

void TestTokens::failedRevocationSaysSo()
{
    Setup s;
    s.clock.autoAdvance = true;
    s.google.http().failNext({"POST", u"/revoke"_s}, fakes::Fault::answer(503), 10);
    QCOMPARE(s.revoke().error().kind, ErrorKind::ServerError);
    QVERIFY(s.get());
    // A proxy's page is no login page.
    s.google.http().clearFaults();
    s.google.http().failNext({"POST", u"/revoke"_s}, fakes::Fault::html(429), 10);
    QCOMPARE(s.revoke().error().kind, ErrorKind::MinuteQuota);
    s.google.http().clearFaults();
    s.google.http().failNext({"POST", u"/revoke"_s}, fakes::Fault::html(403), 10);
    QCOMPARE(s.revoke().error().kind, ErrorKind::HtmlAnswer);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
