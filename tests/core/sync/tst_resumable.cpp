// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/resumable.h"
#include "world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

constexpr qint64 granule = qint64{256} * 1024;
constexpr qint64 chunk = 4 * granule;
constexpr qint64 filmSize = 5 * chunk + 12'345;
const fakes::Matcher chunks{"POST", u"upload_id"_s};

/// An album with one film of five and a bit chunks between two photos.
struct FilmWorld : World
{
    FilmWorld()
    {
        google.chunkGranularity = granule;
        QByteArray bytes(filmSize, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 31 + i / 977);
        film = immich.addAsset(u"film.mp4"_s, bytes, at(1));
        immich.addAlbum(u"Trip"_s, {immich.addAsset(u"a.jpg"_s, "first", at(0)), film,
                                    immich.addAsset(u"b.jpg"_s, "last", at(2))});
        World::mirror(u"Trip"_s);
    }

    static RunRequest request()
    {
        RunRequest request;
        request.sizes = {
            .resumableFrom = chunk, .smallestChunk = chunk, .largestChunk = 64 * chunk};
        return request;
    }
    Run sync() { return World::sync(request()); }

    struct Traffic
    {
        int starts = 0;
        int queries = 0;
        int chunks = 0;
        qint64 bytes = 0; ///< of chunks that went out, whether whole or cut
    };
    Traffic traffic()
    {
        Traffic seen;
        for (const fakes::HttpRequest &one : google.http().requests()) {
            const QByteArray command = one.header("X-Goog-Upload-Command");
            seen.starts += command == "start";
            seen.queries += command == "query";
            if (command.startsWith("upload")) {
                ++seen.chunks;
                seen.bytes += one.bodySize;
            }
        }
        return seen;
    }
    /// What Immich was asked for, of the film.
    QStringList ranges()
    {
        QStringList seen;
        for (const fakes::HttpRequest &one : immich.http().requests()) {
            if (one.path.contains(film) && one.path.endsWith(u"/original"))
                seen << QString::fromLatin1(one.header("Range"));
        }
        return seen;
    }
    static QString from(qint64 position) { return u"bytes=%1-"_s.arg(position); }
    void compareAll()
    {
        QCOMPARE(difference(u"Trip"_s), QString());
        QCOMPARE(violations(), QStringList());
        QCOMPARE(google.items().size(), 3U);
        QCOMPARE(await(secrets.read(SecretKey::UploadSessions)).value(), std::nullopt);
        QVERIFY(Uploads(*database).all()->empty());
    }

    QString film;
};

} // namespace

/// Big originals, over lines that break and programs that are killed.
class TestResumable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesOfChunks();
    void goesInFewChunks();
    void brokenLineIsContinued_data();
    void brokenLineIsContinued();
    void lostAnswersAreAskedFor();
    void immichBreaks();
    void killedProgramGoesOn();
    void onlyTheEndWasMissing();
    void lostSessionBeginsAnew();
    void googleForgetsAChunk();
    void finishedWithoutToken();
    void changedOriginalBeginsAnew();
    void immichWithoutTheRest();
    void googleRefusesAChunk_data();
    void googleRefusesAChunk();
    void wrongBytesAreNeverFinished();
    void wrongBytesOverABreak();
    void photosDoNotWaitForTheFilm();
    void expiredAccessToken();
    void refusedForGood();
    void foreverBrokenLineEnds();
    void addressIsKeptNowhere();
    void otherOriginGetsNoToken();
};

void TestResumable::sizesOfChunks()
{
    const TransferSizes sizes;
    constexpr qint64 mb = 1024 * 1024;
    QCOMPARE(ResumableUpload::chunkSize(100 * mb, granule, sizes), 64 * mb);
    QCOMPARE(ResumableUpload::chunkSize(1600 * mb, granule, sizes), 100 * mb);
    QCOMPARE(ResumableUpload::chunkSize(20'000 * mb, granule, sizes), 512 * mb);
    QCOMPARE(ResumableUpload::chunkSize(100 * mb, 10 * mb, sizes), 60 * mb);
    QCOMPARE(ResumableUpload::chunkSize(100 * mb, 100 * mb, sizes), 100 * mb);
    QCOMPARE(ResumableUpload::chunkSize(100 * mb, 1, sizes), 64 * mb);
}

void TestResumable::goesInFewChunks()
{
    FilmWorld w;
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    w.compareAll();
    const auto traffic = w.traffic();
    QCOMPARE(traffic.starts, 1);
    QCOMPARE(traffic.chunks, 6);
    QCOMPARE(traffic.queries, 0);
    QCOMPARE(traffic.bytes, filmSize);
    QCOMPARE(w.ranges(), QStringList{QString()});
    QCOMPARE(run.totals.bytes, filmSize + 9);
    // two photos; a start and six chunks; a look for an album, one and its create
    QCOMPARE(run.totals.googleRequests, 2 + 7 + 3 + 1); // and an access token
}

void TestResumable::brokenLineIsContinued_data()
{
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<qint64>("askedFrom");
    QTest::addColumn<qint64>("received");
    // The second chunk is cut: Google keeps the granules that it likes.
    QTest::newRow("nothing of the chunk") << 2 * granule << qint64{0} << chunk << chunk;
    QTest::newRow("a part of it") << 3 * granule << granule << chunk << chunk + granule;
    QTest::newRow("all that came") << 3 * granule << 3 * granule << chunk << chunk + 3 * granule;
    QTest::newRow("the whole chunk") << chunk << chunk << chunk << 2 * chunk;
}

void TestResumable::brokenLineIsContinued()
{
    QFETCH(const qint64, sent);
    QFETCH(const qint64, kept);
    QFETCH(const qint64, askedFrom);
    QFETCH(const qint64, received);
    FilmWorld w;
    w.google.keepOfCutUpload = kept;
    w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::cutRequest(sent));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.ranges(), (QStringList{QString(), FilmWorld::from(askedFrom)}));
    const auto traffic = w.traffic();
    QCOMPARE(traffic.starts, 1);
    QCOMPARE(traffic.queries, 1);
    QCOMPARE(traffic.bytes, chunk + sent + (filmSize - received));
    QCOMPARE(run.totals.bytes, filmSize + 9);
}

/// The chunk is there, the answer is not.
void TestResumable::lostAnswersAreAskedFor()
{
    for (int n = 0; n < 6; ++n) {
        FilmWorld w;
        for (int i = 0; i < n; ++i)
            w.google.http().failNext(chunks, Fault::delay(0));
        w.google.http().failNext(chunks, Fault::dropAfter());
        QCOMPARE(w.sync().status, RunStatus::Ok);
        w.compareAll();
        QCOMPARE(w.traffic().bytes, filmSize); // no byte twice
        QCOMPARE(w.traffic().queries, 1);
        QCOMPARE(w.traffic().starts, 1);
    }
}

void TestResumable::immichBreaks()
{
    FilmWorld w;
    w.immich.truncateOriginal(w.film);
    const auto run = start(w.engine->sync(FilmWorld::request(), [](const Progress &) {}, {}));
    QTRY_VERIFY(w.ranges().size() > 1 || run->has_value());
    w.immich.truncateOriginal(w.film, false);
    QTRY_VERIFY(run->has_value());
    QCOMPARE((*run)->value().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 1);
    QVERIFY(w.ranges().at(1).startsWith(u"bytes="));
}

void TestResumable::killedProgramGoesOn()
{
    for (const int whole : {0, 1, 3, 5}) {
        FilmWorld w;
        for (int i = 0; i < whole; ++i)
            w.google.http().failNext(chunks, Fault::delay(0));
        w.google.keepOfCutUpload = 0;
        w.google.http().failNext(chunks, Fault::hang());
        {
            std::stop_source stop;
            const auto run = start(w.engine->sync(
                FilmWorld::request(), [](const Progress &) {}, stop.get_token()));
            QTRY_COMPARE(w.traffic().chunks, whole + 1);
            // What the ledger and the keychain hold now is what a killed program leaves.
            QVERIFY(w.database->run(u"VACUUM INTO ?"_s, {w.dir.filePath(u"killed.db"_s)}));
            stop.request_stop();
            QTRY_VERIFY(run->has_value());
        }
        const qint64 sentBefore = w.traffic().bytes;
        w.database.reset();
        QVERIFY(QFile::remove(w.dir.filePath(u"ledger.db"_s)));
        for (const auto &rest : {u"ledger.db-wal"_s, u"ledger.db-shm"_s})
            QFile::remove(w.dir.filePath(rest));
        QVERIFY(QFile::rename(w.dir.filePath(u"killed.db"_s), w.dir.filePath(u"ledger.db"_s)));
        w.google.http().clearFaults();
        w.reconnect();
        const Run run = w.sync();
        QCOMPARE(run.status, RunStatus::Ok);
        w.compareAll();
        QCOMPARE(w.traffic().starts, 1);
        QCOMPARE(w.traffic().queries, 1);
        QCOMPARE(w.ranges().back(), FilmWorld::from(whole * chunk));
        QCOMPARE(w.traffic().bytes - sentBefore, filmSize - whole * chunk);
    }
}

/// All bytes came, with the line that broke; that was the end, and nobody said so.
void TestResumable::onlyTheEndWasMissing()
{
    FilmWorld w;
    for (int i = 0; i < 5; ++i)
        w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::cutRequest(12'345));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().bytes, filmSize);
}

void TestResumable::lostSessionBeginsAnew()
{
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::answer(404, "Unknown upload session"));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 2);
}

/// Google has fewer bytes than it said: the hash is ahead of them, and reads from the beginning.
void TestResumable::googleForgetsAChunk()
{
    FilmWorld w;
    w.google.http().onRequest = [&](const fakes::HttpRequest &) {
        if (w.traffic().chunks != 3)
            return;
        w.google.forgetUploaded(chunk);
        w.google.http().onRequest = nullptr;
    };
    w.google.http().failNext(chunks, Fault::delay(0), 2);
    w.google.http().failNext(chunks, Fault::dropBefore());
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 1);
    QCOMPARE(w.ranges(), (QStringList{QString(), FilmWorld::from(0)}));
    QCOMPARE(w.traffic().bytes, filmSize + 2 * chunk); // the third, and what was forgotten
}

void TestResumable::finishedWithoutToken()
{
    FilmWorld w;
    w.google.repeatTokenOnQuery = false;
    for (int i = 0; i < 5; ++i)
        w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::dropAfter());
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 2);
}

/// The first half of one and the second half of another never become one film.
void TestResumable::changedOriginalBeginsAnew()
{
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::cutRequest(granule));
    w.immich.asset(w.film)->fileModifiedAt = World::at(5);
    w.immich.http().failNext({"GET", w.film}, Fault::delay(0));
    w.immich.http().failNext({"GET", w.film}, Fault::delay(300)); // until it has changed
    const auto run = start(w.engine->sync(FilmWorld::request(), [](const Progress &) {}, {}));
    QTRY_VERIFY(w.traffic().chunks == 2);
    w.immich.asset(w.film)->fileModifiedAt = World::at(6);
    QTRY_VERIFY(run->has_value());
    QCOMPARE((*run)->value().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 2);
    // The rest, the whole to see what became of it, and the whole to send it.
    QCOMPARE(w.ranges(), (QStringList{QString(), FilmWorld::from(chunk), QString(), QString()}));
}

/// What Google has is not sent again: the whole is read, and its beginning skipped.
void TestResumable::immichWithoutTheRest()
{
    for (const int status : {404, 416, 500, 502, 503}) {
        FilmWorld w;
        w.google.http().failNext(chunks, Fault::delay(0));
        w.google.http().failNext(chunks, Fault::cutRequest(granule));
        w.immich.http().failNext({"GET", w.film}, Fault::delay(0));
        w.immich.http().failNext({"GET", w.film}, Fault::answer(status, "{}"));
        QCOMPARE(w.sync().status, RunStatus::Ok);
        w.compareAll();
        QCOMPARE(w.traffic().starts, 1);
    }
}

void TestResumable::googleRefusesAChunk_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 412, 416, 499})
        QTest::addRow("%d", status) << status;
}

/// google-photos.md, A3: ask how far it is, and go on.
void TestResumable::googleRefusesAChunk()
{
    QFETCH(const int, status);
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::delay(0), 2);
    w.google.http().failNext(
        chunks, Fault::answer(status, "Try again", {{"X-Goog-Upload-Status", "active"}}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 1);
    QVERIFY(w.traffic().queries >= 1);
}

void TestResumable::wrongBytesAreNeverFinished()
{
    FilmWorld w;
    w.immich.corruptOriginal(w.film);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.google.items().size(), 2U);
    for (const fakes::HttpRequest &one : w.google.http().requests()) {
        const bool ends = one.header("X-Goog-Upload-Command").endsWith("finalize");
        QVERIFY(!ends || one.bodyCut || one.bodySize < filmSize - 5 * chunk);
    }
    w.immich.corruptOriginal(w.film, false);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
}

/// The hash spans the break: neither half is wrong by itself.
void TestResumable::wrongBytesOverABreak()
{
    FilmWorld w;
    w.immich.corruptOriginal(w.film);
    w.google.http().failNext(chunks, Fault::delay(0), 3);
    w.google.http().failNext(chunks, Fault::cutRequest(granule));
    const Run run = w.sync();
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.google.items().size(), 2U);
}

void TestResumable::photosDoNotWaitForTheFilm()
{
    FilmWorld w;
    BandwidthLimit limit(w.clock, 50'000); // the film takes a hundred seconds
    RunRequest request = FilmWorld::request();
    request.limit = &limit;
    QCOMPARE(w.World::sync(request).status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.google.count(u"batchCreate"_s), 2);
    const auto &requests = w.google.http().requests();
    const auto photos = std::find_if(requests.begin(), requests.end(), [](const auto &one) {
        return one.path.endsWith(u"batchCreate");
    });
    const auto end = std::find_if(requests.begin(), requests.end(), [](const auto &one) {
        return one.header("X-Goog-Upload-Command").endsWith("finalize");
    });
    QVERIFY(photos < end);
}

void TestResumable::expiredAccessToken()
{
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::answer(401));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 1);
}

void TestResumable::refusedForGood()
{
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::answer(400, "no", {{"X-Goog-Upload-Status", "final"}}),
                             9);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.traffic().starts, 1);
    QCOMPARE(w.traffic().chunks, 1);
    QVERIFY(Uploads(*w.database).all()->empty());
}

/// Without a step forward it ends, and the next run goes on where this one was.
void TestResumable::foreverBrokenLineEnds()
{
    FilmWorld w;
    w.google.http().failNext(chunks, Fault::delay(0), 2);
    w.google.http().failNext(chunks, Fault::dropBefore(), 100);
    const Run run = w.sync();
    QVERIFY(run.status != RunStatus::Ok);
    QVERIFY(w.traffic().chunks + w.traffic().queries < 10);
    w.google.http().clearFaults();
    w.google.http().clearRequests();
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.compareAll();
    QCOMPARE(w.traffic().starts, 0);
    QCOMPARE(w.traffic().bytes, filmSize - 2 * chunk);
}

void TestResumable::addressIsKeptNowhere()
{
    FilmWorld w;
    QByteArray log;
    static QByteArray *sink = nullptr;
    sink = &log;
    const auto earlier = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { *sink += text.toUtf8(); });
    QLoggingCategory::setFilterRules(u"immirror.*=true"_s);
    w.google.http().failNext(chunks, Fault::delay(0));
    w.google.http().failNext(chunks, Fault::dropBefore(), 100);
    const Run run = w.sync();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(earlier);
    const QString kept = await(w.secrets.read(SecretKey::UploadSessions)).value().value();
    const QString id = kept.section(u"upload_id="_s, 1).section(u'&', 0, 0);
    QCOMPARE(id.size(), 100);
    QVERIFY(!log.isEmpty() && !log.contains(id.toLatin1()));
    QVERIFY(w.database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile file(w.dir.filePath(u"ledger.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(id.toLatin1()));
    if (run.error)
        QVERIFY(!run.error->detail.contains(id));
}

void TestResumable::otherOriginGetsNoToken()
{
    FilmWorld w;
    QUrl elsewhere = w.google.url();
    elsewhere.setHost(u"localhost"_s);
    elsewhere.setPath(u"/v1/uploads"_s);
    elsewhere.setQuery(u"upload_id=abc"_s);
    w.google.http().failNext({"POST", u"/uploads"_s}, Fault::delay(0)); // a photo
    w.google.http().failNext({"POST", u"/uploads"_s},
                             Fault::answer(200, {},
                                           {{"X-Goog-Upload-URL", elsewhere.toEncoded()},
                                            {"X-Goog-Upload-Status", "active"},
                                            {"X-Goog-Upload-Chunk-Granularity", "262144"}}));
    RunRequest request = FilmWorld::request();
    request.parallel = 1;
    QVERIFY(w.World::sync(request).status != RunStatus::Ok);
    int there = 0;
    for (const fakes::HttpRequest &one : w.google.http().requests()) {
        if (one.queryValue(u"upload_id") == "abc"_L1) {
            ++there;
            QVERIFY(!one.hasHeader("Authorization"));
        }
    }
    QVERIFY(there > 0);
}

QTEST_GUILESS_MAIN(TestResumable)
#include "tst_resumable.moc"
