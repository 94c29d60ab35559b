// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "fakes/httpserver.h"
#include "sync/relay.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Bytes from one server into another, in real time.
struct Setup
{
    QByteArray bytes;
    fakes::HttpServer from{
        [this](const auto &, const fakes::HttpReplier &replier) { replier.reply(200, {}, bytes); }};
    fakes::HttpServer to{
        [](const auto &, const fakes::HttpReplier &replier) { replier.reply(200, {}, "token"); }};
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    SystemClock clock;
    BandwidthLimit limit{clock};
    qint64 moved = 0;
    QElapsedTimer timer;

    explicit Setup(qsizetype size)
        : bytes(size, '\0')
    {
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 31 + i / 977);
        from.listen();
        to.listen();
        timer.start();
    }
    Task<Result<HttpResponse>> transfer(std::chrono::milliseconds silence = 60s, QUrl url = {})
    {
        const qint64 prepaid = co_await limit.prepay(bytes.size(), {});
        const auto source = co_await http->open(
            {.url = url.isEmpty() ? from.url() : url, .silence = silence}, errorFromStatus, {});
        if (!source)
            co_return tl::unexpected(source.error());
        Relay relay(**source,
                    {.length = bytes.size(),
                     .sha1 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1),
                     .prepaid = prepaid},
                    &limit);
        RelayPart body(relay, bytes.size(), [this](qint64 passed) { moved += passed; });
        const HttpRequest post{.method = "POST",
                               .url = to.url(),
                               .headers = {{"Content-Type", "application/octet-stream"}},
                               .silence = silence};
        auto response = co_await http->sendStream(post, &body, bytes.size(), {});
        if (relay.isWrong())
            co_return fail(ErrorKind::ChecksumMismatch);
        co_return response;
    }
    double seconds() const { return static_cast<double>(timer.elapsed()) / 1000; }
};

/// Knows how much of its answers has left it, but for some kilobytes in the kernel.
class CountingServer : public QTcpServer
{
public:
    explicit CountingServer(QByteArray body)
    {
        connect(this, &QTcpServer::newConnection, this, [this, body] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 4096);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, body] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n");
                socket->write(body);
                m_written += body.size();
            });
            m_sockets.push_back(socket);
        });
        listen(QHostAddress(QHostAddress::LocalHost));
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
    qint64 left() const
    {
        qint64 waiting = 0;
        for (const QTcpSocket *socket : m_sockets)
            waiting += socket->bytesToWrite();
        return std::max<qint64>(0, m_written - waiting);
    }

private:
    std::vector<QTcpSocket *> m_sockets;
    qint64 m_written = 0;
};

/// How much more than a steady flow passed in any time.
struct Flow
{
    qint64 rate;
    double least = 0; ///< of what passed less a steady flow, so far
    double worst = 0;

    void add(double seconds, qint64 passed)
    {
        const double ahead = static_cast<double>(passed) - seconds * static_cast<double>(rate);
        worst = std::max(worst, ahead - least);
        least = std::min(least, ahead);
    }
};

QString textOf(const Result<HttpResponse> &response)
{
    return response ? u"done"_s : response.error().name() + u' ' + response.error().detail;
}

} // namespace

/// From Immich's socket into Google's, and how fast.
class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asFastAsItGoes();
    void holdsTheLimit();
    void holdsTheLimitWhereManyBegin();
    void slownessIsNoSilence();
    void limitLiftedMeanwhile();
    void cancelledWhileAsleep();
    void sourceBreaksWhileAsleep();
    void wholeRun();
};

void TestRelay::asFastAsItGoes()
{
    Setup s(20'000'000);
    QCOMPARE(textOf(await(s.transfer())), u"done"_s);
    QCOMPARE(s.moved, s.bytes.size());
    QCOMPARE(s.to.requests().front().bodySize, s.bytes.size());
}

/// All transfers share it.
void TestRelay::holdsTheLimit()
{
    Setup s(250'000);
    s.limit.setRate(400'000);
    std::vector<std::shared_ptr<std::optional<Result<HttpResponse>>>> transfers;
    for (int i = 0; i < 4; ++i)
        transfers.push_back(start(s.transfer()));
    for (const auto &transfer : transfers) {
        QTRY_VERIFY_WITH_TIMEOUT(transfer->has_value(), 20'000);
        QCOMPARE(textOf(**transfer), u"done"_s);
    }
    const double rate = static_cast<double>(s.moved) / s.seconds() / 1000;
    QVERIFY2(rate > 300 && rate < 440, qPrintable(u"%1 kB/s"_s.arg(rate)));
}

/// What left the one server and what reached the other: more than a steady flow only by a tenth of
/// what may pass in ten seconds, however many begin together.
void TestRelay::holdsTheLimitWhereManyBegin()
{
    constexpr qint64 rate = 400'000;
    Setup s(150'000);
    s.limit.setRate(rate);
    CountingServer from(s.bytes);
    qint64 arrived = 0;
    s.to.onBody = [&](const auto &, QByteArrayView some) {
        arrived += some.size();
        return true;
    };
    std::vector<std::shared_ptr<std::optional<Result<HttpResponse>>>> transfers;
    for (int i = 0; i < 6; ++i)
        transfers.push_back(start(s.transfer(60s, from.url())));
    Flow left{rate};
    Flow came{rate};
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        left.add(s.seconds(), from.left());
        came.add(s.seconds(), arrived);
    });
    look.start(20);
    for (const auto &transfer : transfers) {
        QTRY_VERIFY_WITH_TIMEOUT(transfer->has_value(), 20'000);
        QCOMPARE(textOf(**transfer), u"done"_s);
    }
    QCOMPARE(from.left(), 6 * s.bytes.size());
    QCOMPARE(arrived, 6 * s.bytes.size());
    QVERIFY2(left.worst < rate, qPrintable(u"%1 bytes too many left"_s.arg(left.worst)));
    QVERIFY2(came.worst < rate, qPrintable(u"%1 bytes too many came"_s.arg(came.worst)));
    const double mean = static_cast<double>(arrived) / s.seconds();
    QVERIFY2(mean > 0.75 * rate, qPrintable(QString::number(mean)));
}

/// Both sides go on, however long the whole takes: something passes on either before it is called
/// silent. Real limits to silence are minutes, and rates a thousandth of this one.
void TestRelay::slownessIsNoSilence()
{
    Setup s(2'000'000);
    s.limit.setRate(60'000);
    const auto transfer = start(s.transfer(1200ms));
    QTRY_VERIFY_WITH_TIMEOUT(s.moved > 150'000 || transfer->has_value(), 10'000);
    QCOMPARE(transfer->has_value() ? textOf(**transfer) : u"goes on"_s, u"goes on"_s);
    QVERIFY(s.seconds() > 2.2);
    s.limit.setRate(0);
    QTRY_VERIFY(transfer->has_value());
    QCOMPARE(textOf(**transfer), u"done"_s);
}

void TestRelay::limitLiftedMeanwhile()
{
    Setup s(3'000'000);
    s.limit.setRate(50'000); // a minute
    const auto transfer = start(s.transfer());
    QTRY_VERIFY(s.moved > 0);
    s.limit.setRate(0);
    QTRY_VERIFY(transfer->has_value());
    QCOMPARE(textOf(**transfer), u"done"_s);
    QVERIFY(s.seconds() < 5);
}

void TestRelay::cancelledWhileAsleep()
{
    World w;
    w.immich.addAlbum(u"A"_s, w.addPhotos(3));
    w.mirror(u"A"_s);
    fakes::FakeClock stands; // nothing ever passes
    BandwidthLimit limit(stands, 1'000);
    std::stop_source stop;
    RunRequest request;
    request.limit = &limit;
    const auto run = start(w.engine->sync(
        request, [](const Progress &) {}, stop.get_token()));
    QTRY_VERIFY(stands.waiting() > 0);
    stop.request_stop();
    QTRY_VERIFY(run->has_value());
    QCOMPARE((*run)->value().status, RunStatus::Cancelled);
    stands.advance(10s);
    QVERIFY(w.google.items().empty());
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"A"_s), QString());
}

void TestRelay::sourceBreaksWhileAsleep()
{
    World w;
    const auto ids = w.addPhotos(1);
    w.immich.truncateOriginal(ids.front());
    w.immich.addAlbum(u"A"_s, ids);
    w.mirror(u"A"_s);
    BandwidthLimit limit(w.clock, 10);
    RunRequest request;
    request.limit = &limit;
    const Run run = w.sync(request);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.events(run).back().reason, u"immich.connectionLost"_s);
}

/// A run at a limit takes its time, and does the same.
void TestRelay::wholeRun()
{
    World w;
    std::vector<QString> ids;
    for (int i = 0; i < 12; ++i) {
        ids.push_back(w.immich.addAsset(u"IMG_%1.jpg"_s.arg(i),
                                        QByteArray(50'000, static_cast<char>('a' + i)), w.at(i)));
    }
    w.immich.addAlbum(u"A"_s, ids);
    w.mirror(u"A"_s);
    BandwidthLimit limit(w.clock, 100'000);
    RunRequest request;
    request.limit = &limit;
    const auto before = w.clock.monotonic();
    const Run run = w.sync(request);
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 12);
    QCOMPARE(w.difference(u"A"_s), QString());
    QCOMPARE(w.violations(), QStringList());
    QVERIFY(w.clock.monotonic() - before >= 6s);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
