// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/httpserver.h"
#include "net/httpclient.h"
#include "support.h"

#include <QBuffer>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A source that gives its bytes when it is told to.
class Pipe : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    void give(const QByteArray &bytes)
    {
        m_waiting += bytes;
        Q_EMIT readyRead();
    }
    void breakOff()
    {
        m_broken = true;
        Q_EMIT readyRead();
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_waiting.size(); }
    bool atEnd() const override { return m_broken; }

protected:
    qint64 readData(char *to, qint64 max) override
    {
        if (m_waiting.isEmpty())
            return m_broken ? -1 : 0;
        const qint64 count = std::min<qint64>(max, m_waiting.size());
        std::copy_n(m_waiting.constData(), count, to);
        m_waiting.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_waiting;
    bool m_broken = false;
};

struct Setup
{
    fakes::HttpServer server{
        [this](const fakes::HttpRequest &request, const fakes::HttpReplier &replier) {
            answer(request, replier);
        }};
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    std::function<void(const fakes::HttpRequest &, const fakes::HttpReplier &)> answer =
        [](const auto &, const fakes::HttpReplier &replier) { replier.reply(200, {}, "token"); };
    std::stop_source stop;

    Setup() { server.listen(); }
    auto open(HttpRequest request = {})
    {
        request.url = server.url();
        return await(http->open(request, errorFromStatus, stop.get_token()));
    }
    HttpRequest post() const
    {
        return {.method = "POST",
                .url = server.url(),
                .headers = {{"Content-Type", "application/octet-stream"}}};
    }
};

QByteArray readAll(HttpDownload &download)
{
    QByteArray all;
    while (!download.atEnd()) {
        all += download.device()->readAll();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    return all;
}

} // namespace

/// Bytes in both directions that are never held whole.
class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllBytes();
    void refusalIsExplained();
    void unreadBytesStayWithTheSender();
    void brokenBodyShows();
    void silentBodyShows();
    void deletingEndsTheTransfer();
    void cancelledBeforeTheHeaders();
    void sendsADeviceAsItFills();
    void sourceThatBreaksOff();
    void cancelledUpload();
    void refusedUpload();
};

void TestStreams::givesAllBytes()
{
    Setup s;
    QByteArray bytes(5'000'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 977);
    s.answer = [&](const auto &, const fakes::HttpReplier &replier) {
        replier.reply(200, {{"Content-Type", "image/jpeg"}}, bytes);
    };
    auto download = s.open();
    QVERIFY(download);
    QCOMPARE((*download)->status(), 200);
    QCOMPARE((*download)->length(), bytes.size());
    QVERIFY((*download)->device()->isSequential());
    QVERIFY(readAll(**download) == bytes);
    QVERIFY(!(*download)->failure());
    QCOMPARE(s.server.requests().front().header("accept-encoding"), "identity");
}

void TestStreams::refusalIsExplained()
{
    Setup s;
    s.answer = [](const auto &, const fakes::HttpReplier &replier) {
        replier.reply(403, {{"Retry-After", "7"}}, "Missing required permission: asset.download");
    };
    const auto download = s.open();
    QVERIFY(!download);
    QCOMPARE(download.error().kind, ErrorKind::Forbidden);
    QCOMPARE(download.error().httpStatus, 403);
    QCOMPARE(download.error().retryAfter, 7s);
    QVERIFY(download.error().detail.contains(u"Missing required permission: asset.download"_s));
}

void TestStreams::unreadBytesStayWithTheSender()
{
    constexpr qint64 size = 50'000'000;
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(size));
    // A server that counts what the kernel took off it.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 taken = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket,
                         [&taken](qint64 bytes) { taken += bytes; });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (!socket->readAll().endsWith("\r\n\r\n"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) +
                          "\r\n\r\n");
            socket->write(QByteArray(size, 'z'));
        });
    });
    const auto http = *HttpClient::create({});
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    auto download = await(http->open({.url = url}, errorFromStatus, {}));
    QVERIFY(download);
    // Until nothing moves any more.
    for (qint64 before = -1; before != taken;) {
        before = taken;
        QTest::qWait(100);
    }
    QVERIFY2(taken < 15'000'000, qPrintable(QString::number(taken))); // the kernel's buffers
    QVERIFY((*download)->device()->bytesAvailable() <= 2 * 1024 * 1024);
    QVERIFY(!(*download)->atEnd());
    qint64 received = 0;
    while (!(*download)->atEnd()) {
        received += (*download)->device()->read(1 << 20).size();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    QCOMPARE(received, size);
    QVERIFY(!(*download)->failure());
}

void TestStreams::brokenBodyShows()
{
    Setup s;
    s.answer = [](const auto &, const fakes::HttpReplier &replier) {
        replier.sendPartial(200, {}, 100'000, QByteArray(60'000, 'x'));
    };
    auto download = s.open();
    QVERIFY(download);
    QVERIFY(!(*download)->failure() || (*download)->device()->bytesAvailable() > 0);
    QCOMPARE(readAll(**download).size(), 60'000);
    const auto failure = (*download)->failure();
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::ConnectionLost);
}

void TestStreams::silentBodyShows()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    });
    const auto http = *HttpClient::create({});
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    auto download = await(http->open({.url = url, .silence = 200ms}, errorFromStatus, {}));
    QVERIFY(download);
    QCOMPARE(readAll(**download), "half");
    QVERIFY((*download)->failure());
    QCOMPARE((*download)->failure()->kind, ErrorKind::TimedOut);
}

void TestStreams::deletingEndsTheTransfer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bool gone = false;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&gone] { gone = true; });
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    });
    const auto http = *HttpClient::create({});
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    auto download = await(http->open({.url = url}, errorFromStatus, {}));
    QVERIFY(download);
    download->reset();
    QTRY_VERIFY(gone);
}

void TestStreams::cancelledBeforeTheHeaders()
{
    Setup s;
    s.server.failNext({}, fakes::Fault::hang());
    const auto result =
        start(s.http->open({.url = s.server.url()}, errorFromStatus, s.stop.get_token()));
    QTRY_COMPARE(s.server.requests().size(), 1U);
    s.stop.request_stop();
    QTRY_VERIFY(result->has_value());
    QVERIFY(!**result);
    QCOMPARE((**result).error().kind, ErrorKind::Cancelled);
}

void TestStreams::sendsADeviceAsItFills()
{
    Setup s;
    Pipe pipe;
    const auto result = start(s.http->sendStream(s.post(), &pipe, 3'000'000, {}));
    QByteArray sent;
    for (int i = 0; i < 3; ++i) {
        const QByteArray block(1'000'000, static_cast<char>('a' + i));
        QVERIFY(!result->has_value());
        pipe.give(block);
        sent += block;
        QTRY_COMPARE(pipe.bytesAvailable(), 0);
    }
    QTRY_VERIFY(result->has_value());
    QVERIFY(**result);
    QCOMPARE((**result)->body, "token");
    QCOMPARE(s.server.requests().size(), 1U);
    const fakes::HttpRequest &got = s.server.requests().front();
    QCOMPARE(got.header("content-length"), "3000000");
    QCOMPARE(got.bodySize, 3'000'000);
    QVERIFY(got.body == sent.left(got.body.size()));
}

/// Immich's half went away: what has reached Google is no whole file.
void TestStreams::sourceThatBreaksOff()
{
    Setup s;
    Pipe pipe;
    const auto result = start(s.http->sendStream(s.post(), &pipe, 1'000'000, {}));
    pipe.give(QByteArray(400'000, 'x'));
    QTRY_COMPARE(pipe.bytesAvailable(), 0);
    pipe.breakOff();
    QTRY_VERIFY(result->has_value());
    QVERIFY(!**result);
    QCOMPARE((**result).error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(s.server.requests().size(), 0U); // no whole request ever came
}

void TestStreams::cancelledUpload()
{
    Setup s;
    auto pipe = std::make_unique<Pipe>();
    const auto result =
        start(s.http->sendStream(s.post(), pipe.get(), 1'000'000, s.stop.get_token()));
    pipe->give(QByteArray(400'000, 'x'));
    QTRY_COMPARE(pipe->bytesAvailable(), 0);
    s.stop.request_stop();
    QTRY_VERIFY(result->has_value());
    QCOMPARE((**result).error().kind, ErrorKind::Cancelled);
    pipe.reset(); // nobody reads from it any more
    QBuffer next;
    next.setData("whole");
    QVERIFY(next.open(QIODevice::ReadOnly));
    const auto sent = await(s.http->sendStream(s.post(), &next, 5, {}));
    QVERIFY(sent);
    QCOMPARE(s.server.requests().back().body, "whole");
}

void TestStreams::refusedUpload()
{
    Setup s;
    s.answer = [](const auto &, const fakes::HttpReplier &replier) {
        replier.reply(429, {{"Retry-After", "30"}}, "slow down");
    };
    Pipe pipe;
    const auto result = start(s.http->sendStream(s.post(), &pipe, 100'000, {}));
    pipe.give(QByteArray(100'000, 'x'));
    QTRY_VERIFY(result->has_value());
    QVERIFY(**result);
    QCOMPARE((**result)->status, 429);
    QCOMPARE(retryAfter(***result), 30s);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
