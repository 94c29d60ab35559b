// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

namespace {

const QStringList ledgerFiles{u""_s, u"-wal"_s};

/// Two albums in the middle of their life: one was mirrored and then changed in every way, the
/// other is new. What is created at Google is counted by content.
struct Change : World
{
    Change()
        : World(Generation::V2) // the last that replaces an original
    {
        const auto ids = addPhotos(13);
        const QString a = immich.addAlbum(u"A"_s, {ids.begin(), ids.begin() + 8});
        mirror(u"A"_s);
        google.createOutcome = [this](const fakes::FakeGoogle::NewItem &item) {
            ++created[item.sha1];
            return 0;
        };
        if (sync().status != RunStatus::Ok)
            qFatal("the first sync");
        immich.addToAlbum(a, {ids.begin() + 8, ids.begin() + 11});
        immich.removeFromAlbum(a, {ids[2]});
        immich.replaceOriginal(ids[4], "better bytes");
        immich.addAlbum(u"B"_s, {ids[0], ids[8], ids[11], ids[12]});
        mirror(u"B"_s);
        reconnect();
    }

    Result<Run> change()
    {
        return await(engine->sync({.acceptRemovals = true}, [](const Progress &) {}, {}));
    }

    /// Empty if all came right.
    QString wrong()
    {
        for (const QString &album : {u"A"_s, u"B"_s}) {
            if (const QString one = difference(album); !one.isEmpty())
                return album + u": "_s + one;
        }
        if (google.albums().size() != 2)
            return u"%1 albums"_s.arg(google.albums().size());
        for (const int times : created) {
            if (times != 1)
                return u"something was created %1 times"_s.arg(times);
        }
        if (created.size() != 14)
            return u"%1 items were created"_s.arg(created.size());
        return violations().join(u'\n');
    }

    QString ledgerPath() const { return dir.filePath(u"ledger.db"_s); }
    void copyLedger(const QString &from, const QString &to)
    {
        for (const QString &part : ledgerFiles) {
            QFile::remove(to + part);
            if (QFile::exists(from + part) && !QFile::copy(from + part, to + part))
                qFatal("not copied");
        }
    }

    QMap<QString, int> created; ///< by content: how often
};

/// No file of this process grows beyond that.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

} // namespace

/// Whatever breaks in the ledger's computer, and whenever: the next run goes on, nothing is lost,
/// nothing doubled. The ledger is as its disk has it, Google as it was in that moment.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommitIsOnTheDisk();
    void atEveryRequest_data();
    void atEveryRequest();
    void writesFailFromAnyPointOn();
    void diskIsFullFromAnyPageOn();
};

/// Hundreds of runs need not wait for a disk: what is copied is the same in memory.
void TestPowerLoss::initTestCase()
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

/// The copies below stand for what a power loss leaves: true as long as SQLite waits for the disk.
void TestPowerLoss::everyCommitIsOnTheDisk()
{
    World world;
    auto level = world.database->run(u"PRAGMA synchronous"_s);
    QVERIFY(level && level->next());
    QCOMPARE(level->value(0).toInt(), 2); // FULL
    auto journal = world.database->run(u"PRAGMA journal_mode"_s);
    QVERIFY(journal && journal->next());
    QCOMPARE(journal->value(0).toString(), u"wal"_s);
}

void TestPowerLoss::atEveryRequest_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("it never arrived") << false;
    QTest::newRow("it was carried out") << true;
}

/// Of all that a run asks of both servers.
void TestPowerLoss::atEveryRequest()
{
    QFETCH(const bool, done);
    int moments = 0;
    for (int moment = 1;; ++moment) {
        Change world;
        const QString copy = world.dir.filePath(u"copy.db"_s);
        int asked = 0;
        QString what;
        for (fakes::HttpServer *server : {&world.google.http(), &world.immich.http()}) {
            server->onRequest = [&, server](const fakes::HttpRequest &request) {
                if (++asked != moment)
                    return;
                what = QString::fromLatin1(request.method) + u' ' + request.path;
                world.copyLedger(world.ledgerPath(), copy);
                if (done)
                    server->failNext({}, Fault::dropAfter());
                for (fakes::HttpServer *each : {&world.google.http(), &world.immich.http()})
                    each->failNext({}, Fault::dropBefore(), 1'000'000);
            };
        }
        (void)world.change(); // into the void, from that moment on
        if (asked < moment)
            break;
        ++moments;
        for (fakes::HttpServer *server : {&world.google.http(), &world.immich.http()}) {
            server->onRequest = nullptr;
            server->clearFaults();
        }
        world.engine.reset();
        world.database.reset();
        world.copyLedger(copy, world.ledgerPath());
        world.reconnect();
        const auto run = world.change();
        const QString where = u"%1: %2"_s.arg(moment).arg(what);
        QVERIFY2(run && run->status == RunStatus::Ok, qPrintable(where));
        QVERIFY2(world.wrong().isEmpty(), qPrintable(where + u": "_s + world.wrong()));
        QVERIFY2(world.google.count(u"upload"_s) <= 14 + RunRequest().parallel, qPrintable(where));
        QVERIFY(world.database->checkIntegrity());
    }
    QVERIFY2(moments > 20, qPrintable(QString::number(moments)));
}

void TestPowerLoss::writesFailFromAnyPointOn()
{
    int failures = 0;
    for (rlim_t limit = 40'000;; limit += 11'000) {
        Change world;
        Result<Run> run;
        {
            const FileSizeLimit tight(limit);
            run = world.change();
        }
        if (run && run->status == RunStatus::Ok)
            break;
        ++failures;
        const Error error = run ? run->error.value_or(Error{}) : run.error();
        QCOMPARE(error.kind, ErrorKind::DatabaseFailed);
        world.reconnect();
        const auto next = world.change();
        const QString where = QString::number(limit);
        QVERIFY2(next && next->status == RunStatus::Ok, qPrintable(where));
        QVERIFY2(world.wrong().isEmpty(), qPrintable(where + u": "_s + world.wrong()));
        QVERIFY(world.database->checkIntegrity());
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
}

void TestPowerLoss::diskIsFullFromAnyPageOn()
{
    int failures = 0;
    for (int pages = 0;; pages += 2) {
        Change world;
        // Small and full pages, so that any row may need one more.
        for (const QString &step : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA page_size = 512"_s,
                                    u"VACUUM"_s, u"PRAGMA journal_mode = WAL"_s})
            QVERIFY(world.database->run(step));
        const int now = [&] {
            auto count = world.database->run(u"PRAGMA page_count"_s);
            return count && count->next() ? count->value(0).toInt() : 0;
        }();
        QVERIFY(world.database->run(u"PRAGMA max_page_count = %1"_s.arg(now + pages)));
        const auto run = world.change();
        if (run && run->status == RunStatus::Ok)
            break;
        ++failures;
        const Error error = run ? run->error.value_or(Error{}) : run.error();
        QCOMPARE(error.kind, ErrorKind::DiskFull);
        world.reconnect();
        const auto next = world.change();
        const QString where = QString::number(pages);
        QVERIFY2(next && next->status == RunStatus::Ok, qPrintable(where));
        QVERIFY2(world.wrong().isEmpty(), qPrintable(where + u": "_s + world.wrong()));
        QVERIFY(world.database->checkIntegrity());
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
