// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/bounds.h"
#include "core/sync/world.h"
#include "google/photoserror.h"
#include "immich/immicherror.h"
#include "immich/listing.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Short limits, so that a test of them ends in a moment.
const HttpClient::Options shortLimits{.silence = 400ms, .slowWindow = 400ms};

/// Sends a beginning, and then one byte after the other without end.
class DrippingServer
{
public:
    DrippingServer(const QByteArray &beginning, const QByteArray &drop,
                   std::chrono::milliseconds pause = 20ms)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this, beginning, drop, pause] {
                             QTcpSocket *socket = m_server.nextPendingConnection();
                             const auto begun = std::make_shared<bool>(false);
                             auto *timer = new QTimer(socket);
                             QObject::connect(timer, &QTimer::timeout, socket,
                                              [socket, drop] { socket->write(drop); });
                             QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                              [socket, beginning, begun, timer, pause] {
                                                  socket->readAll();
                                                  if (!std::exchange(*begun, true)) {
                                                      socket->write(beginning);
                                                      timer->start(pause);
                                                  }
                                              });
                         });
        m_server.listen(QHostAddress(QHostAddress::LocalHost));
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(m_server.serverPort())); }

private:
    QTcpServer m_server;
};

/// Answers whatever the test says, on either server's paths.
struct Attacker
{
    using Answer = std::function<void(const fakes::HttpRequest &, const fakes::HttpReplier &)>;

    explicit Attacker(Answer answer)
        : server(std::move(answer))
    {
        clock.autoAdvance = true;
        tokens = std::make_unique<TokenSource>(*http, clock, *GoogleEndpoints::at(server.url()),
                                               GoogleClient{u"id"_s, u"secret"_s}, u"refresh"_s);
        photos = std::make_unique<PhotosClient>(*http, *http, *tokens, clock,
                                                *GoogleEndpoints::at(server.url()));
    }

    fakes::HttpServer server;
    const bool listening = server.listen();
    fakes::FakeClock clock;
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    ImmichClient immich{*http, *http, clock, {server.url(), "key"}};
    std::unique_ptr<TokenSource> tokens;
    std::unique_ptr<PhotosClient> photos;
};

bool answerToken(const fakes::HttpRequest &request, const fakes::HttpReplier &replier)
{
    if (!request.path.endsWith(u"/token"_s))
        return false;
    replier.json(200, QJsonObject{{u"access_token"_s, u"t"_s}, {u"expires_in"_s, 3600}});
    return true;
}

QJsonObject assetJson(const QString &id)
{
    return {{u"id"_s, id},
            {u"originalFileName"_s, u"a.jpg"_s},
            {u"checksum"_s, u"2jmj7l5rSw0yVb/vlWAYkK/YBwk="_s}};
}

const ImmichAlbum albumOfThree{
    .id = u"album"_s, .name = u"Album"_s, .stamp = {.updatedAt = u"x"_s, .assetCount = 3}};

/// Bytes of memory that this process holds.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

/// Answers without end: in length, in number, in time, in depth.
class TestHostileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drips_data();
    void drips();
    void steadyIsNotSlow();
    void throttledIsNotSlow();
    void uploadThatNobodyTakes();
    void slowPhotoStopsNothing_data();
    void slowPhotoStopsNothing();
    void webPageForOnePhoto();
    void pagesOfAnAlbum_data();
    void pagesOfAnAlbum();
    void pagesOfGoogle_data();
    void pagesOfGoogle();
    void longAnswers_data();
    void longAnswers();
    void manyAlbumsTakeLittleMemory();
    void depth_data();
    void depth();
    void wordsOfServers();
};

void TestHostileAnswers::drips_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("drop");
    QTest::addColumn<QByteArray>("error"); // of send()
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("nothing but the line")
        << QByteArray("HTTP/1.1 2") << QByteArray("0") << QByteArray("timedOut");
    QTest::newRow("headers") << ok + "X-A: " << QByteArray("x") << QByteArray("timedOut");
    QTest::newRow("many headers") << ok << QByteArray("X-A: x\r\n") << QByteArray("timedOut");
    QTest::newRow("body") << ok + "Content-Length: 1000000\r\n\r\n"
                          << QByteArray("x") << QByteArray("tooSlow");
    QTest::newRow("body without length") << ok + "Connection: close\r\n\r\n"
                                         << QByteArray("x") << QByteArray("tooSlow");
    QTest::newRow("chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                            << QByteArray("1\r\nx\r\n") << QByteArray("tooSlow");
    QTest::newRow("body of an error")
        << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 1000000\r\n\r\n") << QByteArray("x")
        << QByteArray("tooSlow");
}

void TestHostileAnswers::drips()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, drop);
    QFETCH(const QByteArray, error);
    const DrippingServer server(beginning, drop);
    const auto http = *HttpClient::create(shortLimits);
    QElapsedTimer time;
    time.start();
    const auto sent = await(http->send({.url = server.url()}, {}));
    QVERIFY(!sent);
    QCOMPARE(sent.error().name().toLatin1(), error);
    // A download begins with its headers, and breaks when it is read.
    const auto opened = await(http->open({.url = server.url()}, errorFromStatus, {}));
    if (opened) {
        std::optional<Error> failure;
        const auto broken = [&] {
            (*opened)->device()->readAll();
            failure = (*opened)->failure();
            return failure.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(broken(), 5000);
        QCOMPARE(failure->name().toLatin1(), error);
    } else {
        QCOMPARE(opened.error().name().toLatin1(), error);
    }
    QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
}

/// Five times the slowest rate, for three windows.
void TestHostileAnswers::steadyIsNotSlow()
{
    const QByteArray drop(100, 'x'); // every 20 ms
    const DrippingServer server("HTTP/1.1 200 OK\r\nContent-Length: 6000\r\n\r\n", drop);
    const auto http = *HttpClient::create(shortLimits);
    const auto sent = await(http->send({.url = server.url()}, {}));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().name()));
    QCOMPARE(sent->body.size(), 6000);
}

/// While it is our turn to read, the server is not blamed.
void TestHostileAnswers::throttledIsNotSlow()
{
    fakes::HttpServer server([](const fakes::HttpRequest &, const fakes::HttpReplier &replier) {
        replier.reply(200, {}, QByteArray(4'000'000, 'x'));
    });
    server.listen();
    const auto http = *HttpClient::create({.slowWindow = 400ms});
    const auto opened = await(http->open({.url = server.url()}, errorFromStatus, {}));
    QVERIFY(opened);
    QTRY_VERIFY((*opened)->device()->bytesAvailable() > 0);
    QSignalSpy nothing(this, &QObject::destroyed);
    (void)nothing.wait(1500); // nearly four windows
    QVERIFY(!(*opened)->failure());
}

/// A server that answers nothing and takes next to nothing.
void TestHostileAnswers::uploadThatNobodyTakes()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->setReadBufferSize(1); });
    const auto http = *HttpClient::create(shortLimits);
    const QUrl url(u"http://127.0.0.1:%1/x"_s.arg(server.serverPort()));
    const auto sent = await(http->send(
        {.method = "POST", .url = url, .body = QByteArray(50'000'000, 'x'), .repeatable = false},
        {}));
    QVERIFY(!sent);
    QVERIFY2(sent.error().kind == ErrorKind::TooSlow || sent.error().kind == ErrorKind::TimedOut,
             qPrintable(sent.error().name()));
}

void TestHostileAnswers::slowPhotoStopsNothing_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("whole") << 8000;
    QTest::newRow("in pieces") << 40 * 1024 * 1024;
}

/// One original that never ends fails alone: the others of its album come, and the next album.
void TestHostileAnswers::slowPhotoStopsNothing()
{
    QFETCH(const int, size);
    World w(fakes::Generation::V3, {.slowWindow = 400ms});
    auto ids = w.addPhotos(3);
    const QString slow = w.immich.addAsset(u"slow.jpg"_s, QByteArray(size, 's'), World::at(30));
    ids.push_back(slow);
    w.immich.addAlbum(u"First"_s, ids);
    w.immich.addAlbum(u"Second"_s, w.addPhotos(2, u"TWO"_s));
    const Mirror first = w.mirror(u"First"_s);
    w.mirror(u"Second"_s);
    w.immich.http().failNext({"GET", slow + u"/original"_s}, fakes::Fault::trickle(3000), 100);
    QElapsedTimer time;
    time.start();
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 5);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.difference(u"Second"_s), QString());
    for (const Member &member : w.members(first)) {
        QCOMPARE(member.status, member.assetId == slow ? ItemStatus::Failed : ItemStatus::Ok);
        if (member.assetId == slow) {
            QCOMPARE(member.error->name(), u"immich.tooSlow"_s);
            QVERIFY(!member.givenUp);
        }
    }
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
}

/// A login page would stand in front of all of Immich.
void TestHostileAnswers::webPageForOnePhoto()
{
    World w;
    const auto ids = w.addPhotos(3);
    w.immich.addAlbum(u"Album"_s, ids);
    const Mirror mirror = w.mirror(u"Album"_s);
    w.immich.http().failNext({"GET", ids[1] + u"/original"_s}, fakes::Fault::html(), 100);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.uploaded, 2);
    QCOMPARE(run.totals.failed, 1);
    w.immich.http().clearFaults();
    w.immich.http().failNext({}, fakes::Fault::html(), 100);
    const Run behindALogin = w.sync();
    QCOMPARE(behindALogin.status, RunStatus::Failed);
    QCOMPARE(behindALogin.error->name(), u"immich.htmlAnswer"_s);
}

void TestHostileAnswers::pagesOfAnAlbum_data()
{
    QTest::addColumn<bool>("newOnes");
    QTest::newRow("the same assets") << false;
    QTest::newRow("always others") << true;
}

/// `nextPage` without end, for an album of three.
void TestHostileAnswers::pagesOfAnAlbum()
{
    QFETCH(const bool, newOnes);
    int pages = 0;
    Attacker a([&](const fakes::HttpRequest &request, const fakes::HttpReplier &replier) {
        if (request.path.endsWith(u"/server/version"_s)) {
            replier.json(200, QJsonObject{{u"major"_s, 3}, {u"minor"_s, 1}, {u"patch"_s, 0}});
            return;
        }
        ++pages;
        QJsonArray items;
        for (int i = 0; i < 3; ++i)
            items.append(assetJson(newOnes ? u"a-%1-%2"_s.arg(pages).arg(i) : u"a-%1"_s.arg(i)));
        replier.json(200, QJsonObject{{u"assets"_s,
                                       QJsonObject{{u"items"_s, items},
                                                   {u"nextPage"_s, QString::number(pages + 1)}}}});
    });
    const auto listing = await(listAlbum(a.immich, albumOfThree, {}));
    QVERIFY(!listing);
    QCOMPARE(listing.error().name(), u"immich.unexpectedAnswer"_s);
    QVERIFY2(pages <= bounds::pagesBeyondCount + 1, qPrintable(QString::number(pages)));
}

void TestHostileAnswers::pagesOfGoogle_data()
{
    QTest::addColumn<bool>("search");
    QTest::addColumn<bool>("newTokens");
    for (const bool search : {true, false}) {
        for (const bool fresh : {true, false})
            QTest::addRow("%s, %s", search ? "search" : "albums",
                          fresh ? "new tokens" : "one token")
                << search << fresh;
    }
}

void TestHostileAnswers::pagesOfGoogle()
{
    QFETCH(const bool, search);
    QFETCH(const bool, newTokens);
    int pages = 0;
    Attacker a([&](const fakes::HttpRequest &request, const fakes::HttpReplier &replier) {
        if (answerToken(request, replier))
            return;
        ++pages;
        replier.json(
            200, QJsonObject{{u"nextPageToken"_s, newTokens ? u"t%1"_s.arg(pages) : u"again"_s}});
    });
    std::optional<Error> error;
    if (search) {
        const auto found = await(a.photos->search(u"album"_s, {}));
        error = found ? std::nullopt : std::optional(found.error());
    } else {
        const auto found = await(a.photos->albums({}));
        error = found ? std::nullopt : std::optional(found.error());
    }
    QVERIFY(error);
    QCOMPARE(error->name(), u"google.unexpectedAnswer"_s);
    QVERIFY2(pages <= (newTokens ? bounds::googlePages : 2), qPrintable(QString::number(pages)));
}

void TestHostileAnswers::longAnswers_data()
{
    QTest::addColumn<bool>("announced");
    QTest::addColumn<int>("status");
    for (const bool announced : {true, false}) {
        for (const int status : {200, 401, 500})
            QTest::addRow("%d, %s", status, announced ? "announced" : "not announced")
                << announced << status;
    }
}

/// More than the question can honestly be answered with: given up as soon as it shows.
void TestHostileAnswers::longAnswers()
{
    QFETCH(const bool, announced);
    QFETCH(const int, status);
    qint64 sent = 0;
    constexpr qint64 gigabyte = qint64{1} << 30;
    Attacker a([&](const fakes::HttpRequest &, const fakes::HttpReplier &replier) {
        fakes::Headers headers{{"Content-Type", "application/json"}};
        if (!announced)
            headers.emplaceBack("Connection", "close");
        replier.stream(status, headers, gigabyte, [&](qint64 most) {
            sent += most;
            return QByteArray(most, ' ');
        });
    });
    const qint64 before = residentBytes();
    const auto user = await(a.immich.me({}));
    QVERIFY(!user);
    QCOMPARE(user.error().name(), u"immich.tooLarge"_s);
    const qint64 most = status == 401 ? 900 * bounds::MiB : 64 * bounds::MiB;
    QVERIFY2(sent < most, qPrintable(QString::number(sent)));
    QVERIFY(residentBytes() - before < most);
}

/// Qt's document of it would take a gigabyte.
void TestHostileAnswers::manyAlbumsTakeLittleMemory()
{
    QByteArray body = "[";
    while (body.size() < 30 * bounds::MiB)
        body += R"({"id":"a","albumName":"x","assetCount":1,"z":[[],[],[],[],[],[],[],[]]},)";
    body.back() = ']';
    Attacker a([&](const fakes::HttpRequest &, const fakes::HttpReplier &replier) {
        replier.reply(200, {{"Content-Type", "application/json"}}, body);
    });
    const qint64 before = residentBytes();
    const auto albums = await(a.immich.albums({}));
    QVERIFY2(albums, albums ? "" : qPrintable(albums.error().name()));
    QVERIFY(albums->size() > 100'000);
    const qint64 taken = residentBytes() - before;
    // The sanitizers hold about twice as much.
    QVERIFY2(taken < 700 * bounds::MiB, qPrintable(QString::number(taken)));
}

void TestHostileAnswers::depth_data()
{
    QTest::addColumn<int>("levels");
    for (const int levels : {65, 1000, 100'000, 500'000})
        QTest::addRow("%d", levels) << levels;
}

/// In an answer, and in an error of each service.
void TestHostileAnswers::depth()
{
    QFETCH(const int, levels);
    const QByteArray deep =
        R"({"message":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
    Attacker a([&](const fakes::HttpRequest &, const fakes::HttpReplier &replier) {
        replier.reply(200, {{"Content-Type", "application/json"}}, deep);
    });
    const auto user = await(a.immich.me({}));
    QVERIFY(!user);
    QCOMPARE(user.error().name(), u"immich.unexpectedAnswer"_s);
    const HttpResponse response{
        .status = 400, .headers = {{"Content-Type", "application/json"}}, .body = deep};
    QCOMPARE(immichError(response).kind, ErrorKind::BadRequest);
    QCOMPARE(photosError(response).kind, ErrorKind::BadRequest);
}

/// Cut where they enter: nowhere is a message of a server held whole.
void TestHostileAnswers::wordsOfServers()
{
    const QString words = QString(900'000, u'w');
    World w;
    const auto ids = w.addPhotos(2);
    w.immich.addAlbum(u"Album"_s, ids);
    const Mirror mirror = w.mirror(u"Album"_s);
    const QJsonObject answer{{u"message"_s, words}, {u"error"_s, words}};
    w.immich.http().failNext({"GET", ids[0] + u"/original"_s}, fakes::Fault::json(400, answer), 10);
    w.google.http().failNext({"POST", u"batchCreate"_s},
                             fakes::Fault::json(400, QJsonObject{{u"error"_s, answer}}), 1);
    const Run run = w.sync();
    QVERIFY(run.status != RunStatus::Ok);
    for (const Event &event : w.events(run))
        QVERIFY(event.detail.size() <= BoundedText::limit);
    if (run.error)
        QVERIFY(run.error->detail.size() <= BoundedText::limit);
    for (const Member &member : w.members(mirror)) {
        if (member.error)
            QVERIFY(member.error->detail.size() <= BoundedText::limit);
    }
    QVERIFY(QFileInfo(w.dir.filePath(u"ledger.db"_s)).size() < 1'000'000);
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostile_answers.moc"
