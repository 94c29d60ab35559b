// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"
#include "service/syncservice.h"
#include "sync/runlock.h"
#include "workerworld.h"

#include <QFutureWatcher>

#include <csignal>
#include <new>
#include <sys/resource.h>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Throws at the n-th call, once.
std::function<void()> atCall(int n)
{
    return [left = std::make_shared<int>(n)] {
        if (--*left == 0)
            throw std::bad_alloc();
    };
}

/// Starts it with so much memory and no more.
Answer runWithin(const Cli &cli, const QStringList &arguments, qint64 bytes)
{
    QProcess process;
    process.setProcessEnvironment(cli.environment);
    process.setChildProcessModifier([bytes] {
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        setrlimit(RLIMIT_AS, &limit);
    });
    process.start(QStringLiteral(IMMIRROR_BINARY),
                  QStringList{u"--profile"_s, cli.profile} + arguments);
    return Cli::finish(process);
}

} // namespace

/// What escapes a task as an exception ends it: a run with its reason, its lock free, and a command
/// with a message.
class TestHostileExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeychainThrows();
    void aRequestThrows_data();
    void aRequestThrows();
    void theClockThrowsAnywhere();
    void verifyAndPlanThrow();
    void aTransactionThrows();
    void allOfThemAreAwaited();
    void aVerbThrows();
    void outOfMemory();
};

void TestHostileExceptions::theKeychainThrows()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    w.secrets.onRead = [](SecretKey) { throw std::bad_alloc(); };
    w.worker->begin();
    QVERIFY(w.until([&] { return w.latest.standing.error.has_value(); }));
    QCOMPARE(w.latest.standing.error->kind, ErrorKind::InternalError);
    QCOMPARE(w.latest.standing.error->detail, u"out of memory"_s);
    QVERIFY(w.latest.standing.state != State::Syncing);
    QVERIFY(!RunLock::isHeld(w.environment.paths.database));
    w.secrets.onRead = {};
    w.clock.advance(6min);
    QVERIFY(w.untilRuns(1)); // it tries again by itself
    QCOMPARE(w.runs.back().status, RunStatus::Ok);
    await(w.worker->end());
}

void TestHostileExceptions::aRequestThrows_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"albums", "original", "batchCreate"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

/// What is thrown where the engine, or one of its workers, asks for something.
void TestHostileExceptions::aRequestThrows()
{
    QFETCH(const QString, part);
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 20);
    bool armed = false;
    const auto arm = [&](const fakes::HttpRequest &request) {
        armed |= request.path.contains(part);
    };
    w.immich.http().onRequest = arm;
    w.google.http().onRequest = arm;
    w.clock.onNow = [&armed] { // the next time that anything looks at the clock
        if (std::exchange(armed, false))
            throw std::runtime_error("thrown on purpose");
    };
    const auto run = await(w.worker->sync({}, {}));
    w.immich.http().onRequest = {};
    w.google.http().onRequest = {};
    w.clock.onNow = {};
    QVERIFY(run);
    QVERIFY(!RunLock::isHeld(w.environment.paths.database));
    QVERIFY(w.worker->look().standing.state != State::Syncing);
    if (run->status != RunStatus::Failed) // it was thrown where the worker could live on
        return;
    QCOMPARE(run->error->kind, ErrorKind::InternalError);
    QCOMPARE(run->error->detail, u"thrown on purpose"_s);
    QCOMPARE(w.worker->look().lastRun->status, RunStatus::Failed);
    w.clock.autoAdvance = true;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.albumItems(w.google.albumByTitle(u"Holiday"_s)->id).size(), 20U);
}

void TestHostileExceptions::theClockThrowsAnywhere()
{
    int failed = 0;
    for (int n = 1; n < 400; n += n < 40 ? 1 : 13) {
        WorkerWorld w;
        w.mirror(u"Holiday"_s, 5);
        w.clock.onNow = atCall(n);
        const auto run = await(w.worker->sync({}, {}));
        w.clock.onNow = {};
        failed += !run || run->status == RunStatus::Failed;
        QVERIFY2(!RunLock::isHeld(w.environment.paths.database), qPrintable(QString::number(n)));
        QVERIFY2(w.worker->look().standing.state != State::Syncing, qPrintable(QString::number(n)));
        QCOMPARE(w.count(u"SELECT count(*) FROM runs WHERE status = 'RUNNING'"_s), 0);
        w.clock.autoAdvance = true;
        QCOMPARE(w.sync().status, RunStatus::Ok);
        QCOMPARE(w.google.albumItems(w.google.albumByTitle(u"Holiday"_s)->id).size(), 5U);
    }
    QVERIFY(failed > 10);
}

void TestHostileExceptions::verifyAndPlanThrow()
{
    WorkerWorld w;
    w.mirror(u"Holiday"_s, 3);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    const auto fault = [](const auto &) { throw std::runtime_error("thrown on purpose"); };
    const auto verified = await(w.worker->verify({}, Repair::Nothing, fault, {}));
    QCOMPARE(verified.error().kind, ErrorKind::InternalError);
    QVERIFY(w.worker->look().standing.state != State::Syncing);
    QVERIFY(!RunLock::isHeld(w.environment.paths.database));
    const auto planned = await(w.worker->plan({}, fault, {}));
    QCOMPARE(planned.error().detail, u"thrown on purpose"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
}

void TestHostileExceptions::aTransactionThrows()
{
    QTemporaryDir dir;
    const auto database = *Database::open(dir.filePath(u"l.db"_s));
    const auto insert = [&] {
        return database->change(u"INSERT INTO requests (day, kind, count) VALUES ('a', 'b', 1)"_s);
    };
    const auto thrown = database->inTransaction([&]() -> Result<void> {
        (void)insert();
        return database->inTransaction([&]() -> Result<void> { throw std::bad_alloc(); });
    });
    QCOMPARE(thrown.error().kind, ErrorKind::InternalError);
    QVERIFY(database->inTransaction(insert)); // it is not within the other one, nor doubled
    const auto other = *Database::open(dir.filePath(u"l.db"_s));
    auto row = *other->run(u"SELECT count(*) FROM requests"_s);
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toInt(), 1);
}

void TestHostileExceptions::allOfThemAreAwaited()
{
    OneShot shot;
    int ended = 0;
    const auto one = [&](std::size_t i) -> Task<int> {
        const auto body = [](std::size_t n, OneShot &wait, int &count) -> Task<int> {
            if (n == 0)
                throw std::runtime_error("thrown on purpose");
            co_await wait.wait();
            ++count;
            co_return static_cast<int>(n);
        };
        return body(i, shot, ended);
    };
    const auto all = [&]() -> Task<Result<std::size_t>> {
        const auto inner = [](auto start) -> Task<Result<std::size_t>> {
            const auto values = co_await allOf(3, start);
            co_return values.size();
        };
        return inner(one);
    };
    const auto result = start(contained(all));
    QVERIFY(!result->has_value());
    shot.fire();
    QTRY_VERIFY(result->has_value());
    QCOMPARE(ended, 2);
    QCOMPARE(result->value().error().detail, u"thrown on purpose"_s);
}

void TestHostileExceptions::aVerbThrows()
{
    QTemporaryDir dir;
    SyncService service({.paths = {.settingsFile = dir.filePath(u"immirror.ini"_s),
                                   .database = dir.filePath(u"immirror.db"_s),
                                   .logFolder = {},
                                   .keychainService = {}},
                         .google = GoogleEndpoints::real(),
                         .browserPage = [](BrowserPage) { return QByteArray(); },
                         .makeSecrets = [] { return std::make_unique<TestSecrets>(); },
                         .makeWatch = [] { return std::make_unique<TestWatch>(); }});
    const auto verb = [](SyncService::Core &, std::stop_token) -> Task<Result<int>> {
        throw std::bad_alloc();
    };
    const auto later = [](SyncService::Core &, std::stop_token) -> Task<Result<int>> {
        const auto body = []() -> Task<Result<int>> {
            QFuture<void> nothing = QtFuture::makeReadyFuture();
            co_await nothing;
            throw std::runtime_error("thrown on purpose");
        };
        return body();
    };
    const auto first = service.onCore<Result<int>>(verb);
    const auto second = service.onCore<Result<int>>(later);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().detail, u"out of memory"_s);
    QCOMPARE(second.result().error().detail, u"thrown on purpose"_s);
    bool ended = false;
    connect(&service, &SyncService::ended, this, [&ended] { ended = true; });
    service.shutDown();
    QTRY_VERIFY(ended);
}

/// The real program, that gets more than it can hold.
void TestHostileExceptions::outOfMemory()
{
    Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString id = cli.albumOf(u"Holiday"_s, 2);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, id}).exitCode, 0);
    cli.immich.http().failNext(
        {"GET", u"/api/albums"_s},
        fakes::Fault::answer(200, "[\"" + QByteArray(qint64{30} * 1024 * 1024, 'x') + "\"]",
                             {{"Content-Type", "application/json"}}),
        20);
    for (qint64 megabytes = 300; megabytes <= 700; megabytes += 100) {
        QElapsedTimer timer;
        timer.start();
        const Answer answer = runWithin(cli, {u"sync"_s}, megabytes * 1024 * 1024);
        qInfo() << megabytes << answer.exitCode << answer.err.left(200) << timer.elapsed() << "ms";
        QVERIFY2(answer.exitCode != 0 || !answer.err.isEmpty(),
                 qPrintable(QString::number(megabytes)));
        if (answer.exitCode != -1)
            QVERIFY2(!answer.err.isEmpty(), qPrintable(QString::number(megabytes)));
        QVERIFY2(timer.elapsed() < 50'000, qPrintable(QString::number(megabytes))); // no hang
    }
    cli.immich.http().clearFaults();
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Holiday"_s), QString());
}

QTEST_GUILESS_MAIN(TestHostileExceptions)
#include "tst_hostile_exceptions.moc"
