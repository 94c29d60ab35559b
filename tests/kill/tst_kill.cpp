// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "killer.h"
#include "sentbytes.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

int parameter(const char *name, int standard)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : standard;
}

/// What a ledger says that nobody has open.
struct LedgerState
{
    QString integrity;
    QSet<QByteArray> kept; ///< base64 SHA-1 of contents with an upload token or a media item
    int running = 0;       ///< runs
};

/// From a copy: to open the ledger itself would put it in order, which is the program's business.
LedgerState readLedger(const QString &path)
{
    const QTemporaryDir dir;
    const QString copy = dir.filePath(u"copy.db"_s);
    QFile::copy(path, copy);
    QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    LedgerState state;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"kill"_s);
        database.setDatabaseName(copy);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(u"PRAGMA integrity_check"_s) || !query.next())
            return {.integrity = database.lastError().text() + query.lastError().text()};
        state.integrity = query.value(0).toString();
        query.exec(u"SELECT fingerprint FROM assets WHERE upload_token IS NOT NULL"
                   " OR media_item_id IS NOT NULL"_s);
        while (query.next())
            state.kept.insert(query.value(0).toString().section(u':', 1).toLatin1());
        query.exec(u"SELECT count(*) FROM runs WHERE status = 'RUNNING'"_s);
        state.running = query.next() ? query.value(0).toInt() : -1;
    }
    QSqlDatabase::removeDatabase(u"kill"_s);
    return state;
}

/// Both servers with albums of photos, and what has been sent.
class KillWorld : public Cli
{
public:
    explicit KillWorld(quint32 seed)
        : random(seed)
        , sent(google)
    {
        google.seed(seed);
        google.createDelayMs = parameter("IMMIRROR_KILL_CREATE_MS", 400);
        google.uploadDelayMs = 40;
        google.http().onBody = [this, next = google.http().onBody](const fakes::HttpRequest &head,
                                                                   QByteArrayView bytes) {
            if (killer && SentBytes::isUpload(head))
                killer->googleGot(head, bytes.size());
            return next(head, bytes);
        };
        google.http().onRequest = [this](const fakes::HttpRequest &request) {
            sent.arrived(request);
            if (killer)
                killer->googleAsked(request);
        };
        immich.http().onRequest = [this](const fakes::HttpRequest &request) {
            if (killer)
                killer->immichAsked(request);
        };
    }

    /// `big` of them take a while to send.
    std::vector<QString> addPhotos(int count, int big)
    {
        std::vector<QString> ids;
        for (int i = 0; i < count; ++i) {
            const bool isBig = (i + 1) * big / count > i * big / count;
            ids.push_back(
                add(isBig ? random.bounded(1'000'000, 3'000'000) : random.bounded(2'000, 40'000),
                    u"jpg"_s));
        }
        return ids;
    }

    /// One that goes to Google in pieces (TransferSizes).
    QString addFilm() { return add(random.bounded(33, 38) * 1024 * 1024, u"mp4"_s); }

    /// The servers have heard the last of a program that ended.
    void waitForSilence()
    {
        QVERIFY(QTest::qWaitFor(
            [this] {
                return google.http().openConnections() == 0 && immich.http().openConnections() == 0;
            },
            10'000));
    }

    qint64 bytesOfPhotos() const { return m_size; }

    QRandomGenerator random;
    SentBytes sent;
    Killer *killer = nullptr;
    int photos = 0;

private:
    QString add(int size, const QString &ending)
    {
        QList<quint32> words(size / 4);
        random.fillRange(words.data(), words.size());
        const QByteArray bytes(reinterpret_cast<const char *>(words.constData()), words.size() * 4);
        m_size += bytes.size();
        const QDateTime start(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc());
        ++photos;
        return immich.addAsset(u"IMG_%1.%2"_s.arg(photos, 5, 10, '0'_L1).arg(ending), bytes,
                               start.addSecs(60LL * photos));
    }

    qint64 m_size = 0;
};

} // namespace

/// The program is killed again and again, at moments that are random or that matter, while it syncs
/// albums of photos; and started again each time. In the end all must be as if nothing had been.
/// What "sent again" means stands in sentbytes.h.
///
/// IMMIRROR_KILLS how many; IMMIRROR_KILL_PHOTOS, IMMIRROR_KILL_BIG and IMMIRROR_KILL_FILMS how
/// many photos, how many of them of some megabytes, and how many films besides;
/// IMMIRROR_KILL_CREATE_MS how long Google is at a write; IMMIRROR_KILL_SEED repeats a run, as far
/// as time allows.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAgainAndAgain();

private:
    struct Totals
    {
        int kills = 0;
        int stops = 0; ///< of the kills, those that let the program end in order
        int starts = 0;
        int ownEnds = 0;
        std::array<int, momentNames.size()> moments{};
        qint64 inFlight = 0;
    };

    void setUp(KillWorld &world, int albums, int photos, int big, int films);
    void liveAndDie(KillWorld &world, const Death &death);
    void lookAfterDeath(KillWorld &world, bool ended, const QByteArray &err);
    void compare(KillWorld &world);

    Totals m_totals;
    int m_parallel = 4;
};

void TestKill::init()
{
    m_totals = {};
}

void TestKill::setUp(KillWorld &world, int albums, int photos, int big, int films)
{
    QCOMPARE(world.connectImmich().exitCode, 0);
    QCOMPARE(world.connectGoogle().exitCode, 0);
    // Else a big photo would be through at once, and none would ever be hit.
    QCOMPARE(world.run({u"settings"_s, u"network.uploadLimit"_s, u"12000"_s}).exitCode, 0);
    m_parallel = world.run({u"settings"_s, u"transfer.parallel"_s, u"--json"_s})
                     .json()["value"_L1]
                     .toString()
                     .toInt();
    std::vector<QString> linked;
    for (int i = 0; i < albums; ++i) {
        std::vector<QString> ids;
        for (int film = (i * films + albums - 1) / albums; film * albums < (i + 1) * films; ++film)
            ids.push_back(world.addFilm());
        for (const QString &id : world.addPhotos((i + 1) * photos / albums - i * photos / albums,
                                                 (i + 1) * big / albums - i * big / albums))
            ids.push_back(id);
        const std::vector<QString> few(ids.end() - 2, ids.end());
        ids.insert(ids.begin(), linked.begin(), linked.end()); // photos of the album before, too
        linked = few;
        const QString name = u"Album %1"_s.arg(i + 1);
        world.immich.addAlbum(name, ids);
        QCOMPARE(world.run({u"mirror"_s, u"add"_s, name}).exitCode, 0);
    }
}

void TestKill::lookAfterDeath(KillWorld &world, bool ended, const QByteArray &err)
{
    world.waitForSilence();
    const LedgerState ledger = readLedger(world.database());
    QCOMPARE(ledger.integrity, u"ok"_s);
    const SentBytes::InFlight lost = world.sent.atKill(ledger.kept);
    QVERIFY2(lost.requests <= (ended ? 0 : m_parallel),
             qPrintable(u"%1 requests in flight"_s.arg(lost.requests)));
    m_totals.inFlight += lost.bytes;
    QVERIFY2(world.google.violations().isEmpty(),
             qPrintable(world.google.violations().join(u'\n') + QString::fromUtf8(err)));
    QVERIFY2(world.immich.violations().isEmpty(),
             qPrintable(world.immich.violations().join(u'\n')));
}

/// One start of the program, and its end.
void TestKill::liveAndDie(KillWorld &world, const Death &death)
{
    const auto process = world.start({u"sync"_s, u"--json"_s});
    Killer killer(world, *process, death);
    world.killer = &killer;
    const Answer answer = Cli::finish(*process);
    world.killer = nullptr;
    ++m_totals.starts;

    const bool died = answer.exitCode == -1;
    const bool stopped = answer.exitCode == 130;
    const QByteArray context = answer.out + answer.err;
    if (died || stopped) {
        QVERIFY2(killer.struck().has_value(), context);
        ++m_totals.kills;
        ++m_totals.moments[static_cast<std::size_t>(*killer.struck())];
    }
    if (death.signal != SIGKILL && killer.asked())
        QVERIFY2(!died, "it had time to end in order");
    if (stopped) {
        ++m_totals.stops;
        QCOMPARE(answer.json()["status"_L1], QJsonValue(u"CANCELLED"_s));
    } else if (!died) {
        ++m_totals.ownEnds;
        QVERIFY2(answer.exitCode == 0, context);
    }
    world.google.clientDied();
    lookAfterDeath(world, !died && !stopped, context);
}

void TestKill::compare(KillWorld &world)
{
    int albums = 0;
    for (; world.immich.albumId(u"Album %1"_s.arg(albums + 1)) != QString(); ++albums)
        QCOMPARE(world.difference(u"Album %1"_s.arg(albums + 1)), QString());
    QCOMPARE(world.google.albums().size(), std::size_t(albums));
    QCOMPARE(world.google.items().size(), std::size_t(world.photos));
    QCOMPARE(world.google.createsBySha1().size(), world.photos);
    for (const int creates : world.google.createsBySha1())
        QCOMPARE(creates, 1);
    QCOMPARE(readLedger(world.database()).running, 0);
}

void TestKill::killedAgainAndAgain()
{
    const int kills = parameter("IMMIRROR_KILLS", 8);
    const int photos = parameter("IMMIRROR_KILL_PHOTOS", kills < 50 ? 60 : 300);
    const int big = parameter("IMMIRROR_KILL_BIG", photos / 15);
    const int films = parameter("IMMIRROR_KILL_FILMS", kills < 50 ? 1 : 4);
    const auto seed = static_cast<quint32>(parameter(
        "IMMIRROR_KILL_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("seed %u: IMMIRROR_KILL_SEED=%u repeats it", seed, seed);
    QElapsedTimer time;
    time.start();
    KillWorld world(seed);
    const int albums = std::max(2, photos / 25);
    setUp(world, albums, photos, big, films);
    if (QTest::currentTestFailed())
        return;

    for (int life = 0; m_totals.kills < kills && life < 3 * kills; ++life) {
        const int ownEnds = m_totals.ownEnds;
        const auto kept = static_cast<int>(readLedger(world.database()).kept.size());
        // Each kind of moment comes as often as the others.
        const auto moment = static_cast<Moment>(life % int(momentNames.size()));
        const int share = (world.photos - kept) / (kills - m_totals.kills) + 1;
        const int mostUploads = m_parallel + (Death::atWrite(moment) ? photos / albums : share);
        liveAndDie(world, Death::random(world.random, moment, mostUploads));
        if (QTest::currentTestFailed()) {
            qWarning("in life %d, to die at: %s", life + 1, momentNames[std::size_t(moment)]);
            return;
        }
        if (m_totals.ownEnds > ownEnds) { // nothing was left to do: there comes more
            const QString album = u"Album %1"_s.arg(world.random.bounded(2) + 1);
            world.immich.addToAlbum(world.immich.albumId(album),
                                    world.addPhotos(std::max(10, photos / 10), 1));
        }
    }
    QVERIFY(m_totals.kills >= kills);

    const Answer last = world.run({u"sync"_s, u"--json"_s});
    ++m_totals.starts;
    QVERIFY2(last.exitCode == 0, last.out + last.err);
    lookAfterDeath(world, true, last.err);
    compare(world);
    if (QTest::currentTestFailed())
        return;
    const QJsonValue again = world.run({u"sync"_s, u"--json"_s}).json();
    QCOMPARE(again["googleRequests"_L1], QJsonValue(0));

    const qint64 sentAgain = world.sent.total() - world.bytesOfPhotos();
    QString moments;
    for (std::size_t i = 0; i < momentNames.size(); ++i)
        moments += u", %1 %2"_s.arg(QLatin1StringView(momentNames[i])).arg(m_totals.moments[i]);
    qInfo().noquote() << u"%1 photos in %2 albums, %3 bytes; %4 kills, %5 of them by SIGTERM or "
                         "SIGINT and obeyed; %6 starts, %7 of them to the end; %8 bytes sent, "
                         "%9 again, where %10 were in flight; %11 s; seed %12"_s.arg(world.photos)
                             .arg(world.google.albums().size())
                             .arg(world.bytesOfPhotos())
                             .arg(m_totals.kills)
                             .arg(m_totals.stops)
                             .arg(m_totals.starts)
                             .arg(m_totals.ownEnds + 1)
                             .arg(world.sent.total())
                             .arg(sentAgain)
                             .arg(m_totals.inFlight)
                             .arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1)
                             .arg(seed);
    qInfo().noquote() << u"killed at: "_s + moments.mid(2);
    QVERIFY(sentAgain >= 0);
    QVERIFY(sentAgain <= m_totals.inFlight);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
