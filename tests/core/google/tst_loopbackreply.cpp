// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "signindesk.h"

#include <QNetworkInterface>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the browser brings back to the listener, and what else comes there.
class TestLoopbackReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageComesWithTheTokens();
    void pageIsLockedDown();
    void wrongStateDoesNotEndTheAttempt();
    void wrongStateIsReportedInTheEnd_data();
    void wrongStateIsReportedInTheEnd();
    void lostBrowser();
    void strayRequests_data();
    void strayRequests();
    void requestInPieces();
    void listensOnLoopbackOnly();
};

void TestLoopbackReply::pageComesWithTheTokens()
{
    Setup s;
    s.google.http().failNext(tokenPost, fakes::Fault::delay(150));
    s.begin();
    QTRY_COMPARE(s.google.http().countRequests(tokenPost), 1);
    fakes::TestBrowser reloaded;
    reloaded.open(s.browser.redirect());
    QTest::qWait(50);
    QVERIFY(!s.browser.page());
    QVERIFY(!reloaded.page());
    QVERIFY(s.waitForEnd());
    QVERIFY(s.waitForPage());
    QCOMPARE(s.browser.page()->body, pageText(BrowserPage::SignedIn));
    QTRY_VERIFY(reloaded.page());
    QCOMPARE(reloaded.page()->body, pageText(BrowserPage::SignedIn));
    QCOMPARE(s.google.count(u"token"_s), 1);
}

void TestLoopbackReply::pageIsLockedDown()
{
    Setup s;
    s.begin();
    QVERIFY(s.waitForPage());
    const auto &headers = s.browser.page()->headers;
    QCOMPARE(headers["content-type"], "text/html; charset=utf-8");
    QCOMPARE(headers["cache-control"], "no-store");
    QCOMPARE(headers["connection"], "close");
    QVERIFY(headers["content-security-policy"].startsWith("default-src 'none';"));
    QVERIFY(s.waitForEnd());
}

void TestLoopbackReply::wrongStateDoesNotEndTheAttempt()
{
    Setup s;
    s.openBrowser = false;
    s.begin();
    const QString state = s.parameter(u"state"_s);
    // Each character counts: the first and the last alone, and all but one of them.
    const auto other = [](QChar c) { return c == u'A' ? u'B' : u'A'; };
    QString lastAlone;
    for (const QChar c : state.chopped(1))
        lastAlone += other(c);
    for (const QString &wrong :
         {QString(), u"x"_s, state.chopped(1), state + u'x', state.chopped(1) + other(state.back()),
          other(state.front()) + state.mid(1), lastAlone + state.back()}) {
        fakes::TestBrowser stray;
        stray.open(s.answerWithState(wrong));
        QTRY_VERIFY(stray.page());
        QCOMPARE(stray.page()->status, 400);
        QCOMPARE(stray.page()->body, pageText(BrowserPage::WrongState));
    }
    QVERIFY(!s.ended());
    QCOMPARE(s.google.count(u"token"_s), 0);
    s.browser.open(s.address);
    QVERIFY(s.waitForEnd());
    QVERIFY(**s.result);
}

void TestLoopbackReply::wrongStateIsReportedInTheEnd_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("wrong") << u"code=4%2F0A&state=wrong"_s;
    QTest::newRow("none") << u"code=4%2F0A"_s;
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("refusal") << u"error=access_denied&state=wrong"_s;
}

void TestLoopbackReply::wrongStateIsReportedInTheEnd()
{
    QFETCH(QString, query);
    Setup s;
    s.openBrowser = false;
    s.begin();
    QUrl url = s.redirectUri();
    url.setQuery(query);
    s.browser.open(url);
    QVERIFY(s.waitForPage());
    QVERIFY(!s.ended());
    s.clock.advance(limit);
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.error(), ErrorKind::StateMismatch);
    QCOMPARE(s.google.count(u"token"_s), 0);
}

void TestLoopbackReply::lostBrowser()
{
    Setup s;
    s.browser.onRedirect = [](const QUrl &) { return QUrl(); };
    s.begin();
    QTRY_VERIFY(!s.browser.redirect().isEmpty());
    s.clock.advance(limit - 1ms);
    QTest::qWait(20);
    QVERIFY(!s.ended());
    s.clock.advance(1ms);
    QVERIFY(s.waitForEnd());
    QCOMPARE(s.error(), ErrorKind::BrowserTimeout);
    QVERIFY(!canConnect(loopback, s.port()));
}

void TestLoopbackReply::strayRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const QByteArray &request, const QByteArray &answer) {
        QTest::newRow(request.left(40).constData()) << request << "HTTP/1.1 " + answer;
    };
    row("GET /favicon.ico HTTP/1.1\r\n\r\n", "404");
    row("GET / HTTP/1.1\r\n\r\n", "404");
    row("GET /oauth2/callback/more?code=1&state=STATE HTTP/1.1\r\n\r\n", "404");
    row("GET /oauth2/callbackmore?code=1&state=STATE HTTP/1.1\r\n\r\n", "404");
    row("GET //oauth2/callback?code=1&state=STATE HTTP/1.1\r\n\r\n", "404");
    row("HEAD /oauth2/callback?code=1&state=STATE HTTP/1.1\r\n\r\n", "405");
    row("POST /oauth2/callback?code=1&state=STATE HTTP/1.1\r\nContent-Length: 3\r\n\r\na=b", "405");
    row("OPTIONS * HTTP/1.1\r\n\r\n", "405");
    row("hello\r\n\r\n", "400");
    row("\r\n\r\n", "400");
    row("\x16\x03\x01 TLS\r\n\r\n", "400");
    row("GET /oauth2/callback?code=1&state=STATE&long=" + QByteArray(20'000, 'x') +
            " HTTP/1.1\r\n\r\n",
        "431");
}

void TestLoopbackReply::strayRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    Setup s;
    s.openBrowser = false;
    s.begin();
    QTcpSocket silent; // as browsers open to be quicker later
    silent.connectToHost(loopback, s.port());
    QTcpSocket stray;
    stray.connectToHost(loopback, s.port());
    stray.write(request.replace("STATE", s.parameter(u"state"_s).toLatin1()));
    QTRY_VERIFY(stray.bytesAvailable() > 0);
    const QByteArray got = stray.readAll();
    QVERIFY2(got.startsWith(answer), got.constData());
    QVERIFY(!s.ended());

    s.browser.open(s.address);
    QVERIFY(s.waitForEnd());
    QVERIFY(**s.result);
    QVERIFY(s.waitForPage());
    QCOMPARE(s.browser.page()->body, pageText(BrowserPage::SignedIn));
}

void TestLoopbackReply::requestInPieces()
{
    Setup s;
    s.browser.onRedirect = [](const QUrl &) { return QUrl(); };
    s.begin();
    QTRY_VERIFY(!s.browser.redirect().isEmpty());
    const QByteArray request =
        "GET " + s.browser.redirect().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
        " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTcpSocket slow;
    slow.connectToHost(loopback, s.port());
    QVERIFY(slow.waitForConnected());
    for (qsizetype at = 0; at < request.size(); at += 50) {
        QVERIFY(!s.ended());
        slow.write(request.mid(at, 50));
        slow.flush();
        QTest::qWait(2);
    }
    QVERIFY(s.waitForEnd());
    QVERIFY(**s.result);
    QTRY_VERIFY(slow.bytesAvailable() > 0);
    QVERIFY(slow.readAll().endsWith(pageText(BrowserPage::SignedIn)));
}

void TestLoopbackReply::listensOnLoopbackOnly()
{
    Setup s;
    s.openBrowser = false;
    s.begin();
    QVERIFY(canConnect(loopback, s.port()));
    for (const QHostAddress &other : QNetworkInterface::allAddresses()) {
        if (other != loopback)
            QVERIFY2(!canConnect(other, s.port()), qPrintable(other.toString()));
    }
    s.stop.request_stop();
    QVERIFY(s.waitForEnd());
}

QTEST_GUILESS_MAIN(TestLoopbackReply)
#include "tst_loopbackreply.moc"
