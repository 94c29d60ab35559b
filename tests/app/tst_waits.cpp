// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/keyring.h"
#include "trayapp.h"

#include <QElapsedTimer>
#include <QLocalServer>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

/// Accepts, and never says a word.
class SilentBus
{
public:
    SilentBus()
    {
        if (!m_server.listen(m_dir.filePath(u"bus"_s)))
            qFatal("no socket");
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server,
                         [this] { ++connections; });
    }
    QString address() const { return u"unix:path="_s + m_server.fullServerName(); }
    int connections = 0;

private:
    QTemporaryDir m_dir;
    QLocalServer m_server;
};

/// Both accounts, and an album that is mirrored.
void setUp(Cli &cli)
{
    const QString album = cli.albumOf(u"Trip"_s, 5);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
}

QJsonValue statusOf(const Cli &cli)
{
    return cli.run({u"status"_s, u"--json"_s}).json();
}

QByteArray logOf(const Cli &cli)
{
    QFile log(
        cli.home.filePath(u"state/immirror/logs/profiles/"_s + cli.profile + u"/immirror.log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

} // namespace

/// The real program, and a real keyring that asks and is not answered; and a system bus that says
/// nothing.
class TestWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { fakes::Keyring::unlock(); }

    void aCommandIsInterrupted_data();
    void aCommandIsInterrupted();
    void aCommandGoesOn();
    void theTrayQuits();
    void theTrayGoesOn();
    void theTrayFindsTheNewDaemon();
    void aSessionBusThatSaysNothing();
    void commandsNeedNoSystemBus();
    void theTrayNeedsNoSystemBus();
};

void TestWaits::aCommandIsInterrupted_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("signal");
    QTest::newRow("sync") << QStringList{u"sync"_s} << SIGINT;
    QTest::newRow("sync, terminated") << QStringList{u"sync"_s} << SIGTERM;
    QTest::newRow("plan") << QStringList{u"plan"_s} << SIGINT;
    QTest::newRow("verify") << QStringList{u"verify"_s} << SIGINT;
    QTest::newRow("albums") << QStringList{u"albums"_s} << SIGINT;
    QTest::newRow("disconnect google") << QStringList{u"disconnect"_s, u"google"_s} << SIGTERM;
    QTest::newRow("doctor") << QStringList{u"doctor"_s} << SIGINT;
}

void TestWaits::aCommandIsInterrupted()
{
    QFETCH(const QStringList, command);
    QFETCH(const int, signal);
    Cli cli;
    setUp(cli);
    QVERIFY(fakes::Keyring::lock());
    fakes::UnansweredPrompter prompter;
    const auto process = cli.start(command);
    QTRY_COMPARE(prompter.shown, 1);
    QByteArray said;
    QTRY_VERIFY((said += process->readAllStandardError()).contains("Waiting for the keychain"));
    QElapsedTimer time;
    time.start();
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QCOMPARE(Cli::finish(*process).exitCode, 130);
    QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));
    // It has left all as it was.
    QVERIFY(fakes::Keyring::unlock());
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestWaits::aCommandGoesOn()
{
    Cli cli;
    setUp(cli);
    QVERIFY(fakes::Keyring::lock());
    fakes::UnansweredPrompter prompter;
    const auto process = cli.start({u"sync"_s});
    QTRY_COMPARE(prompter.shown, 1);
    QVERIFY(fakes::Keyring::unlock());
    QCOMPARE(Cli::finish(*process).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestWaits::theTrayQuits()
{
    Cli cli;
    setUp(cli);
    QVERIFY(fakes::Keyring::lock());
    fakes::UnansweredPrompter prompter;
    const TrayApp app(cli); // which syncs when it starts
    QVERIFY(app.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(prompter.shown, 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(cli)["reason"_L1].toString(),
                              u"Waiting for the keychain to be unlocked…"_s, 10'000);
    QElapsedTimer time;
    time.start();
    app.signal(SIGTERM);
    QCOMPARE(app.finish().exitCode, 0);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

/// Nobody can be asked, and the run ends at once. Who unlocks the keyring later need not wait for
/// the next one.
void TestWaits::theTrayGoesOn()
{
    Cli cli;
    setUp(cli);
    QVERIFY(fakes::Keyring::lock());
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(logOf(cli).contains("no run: keychainLocked"), 30'000);
    QVERIFY(fakes::Keyring::unlock());
    QTRY_COMPARE_WITH_TIMEOUT(cli.difference(u"Trip"_s), QString(), 10'000);
}

void TestWaits::theTrayFindsTheNewDaemon()
{
    Cli cli;
    setUp(cli);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    // The one of its start: by now it has a session with the daemon.
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(cli)["lastRun"_L1]["status"_L1].toString(), u"OK"_s, 30'000);
    const QString more = cli.albumOf(u"More"_s, 3);
    QVERIFY(fakes::Keyring::replace());
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, more}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"More"_s), QString());
}

void TestWaits::aSessionBusThatSaysNothing()
{
    Cli cli;
    setUp(cli);
    const SilentBus bus;
    cli.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    QElapsedTimer time;
    time.start();
    QCOMPARE(cli.run({u"status"_s}).exitCode, 0);
    QVERIFY(time.elapsed() < 5000);
    const auto process = cli.start({u"sync"_s});
    QByteArray said;
    QTRY_VERIFY((said += process->readAllStandardError()).contains("Waiting for the keychain"));
    time.start();
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QCOMPARE(Cli::finish(*process).exitCode, 130);
    QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));
}

void TestWaits::commandsNeedNoSystemBus()
{
    Cli cli;
    setUp(cli);
    SilentBus bus;
    cli.environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, bus.address());
    for (const QStringList &command :
         {QStringList{u"status"_s}, QStringList{u"sync"_s}, QStringList{u"runs"_s}}) {
        QElapsedTimer time;
        time.start();
        QCOMPARE(cli.run(command).exitCode, 0);
        QVERIFY2(time.elapsed() < 5000, qPrintable(command.first()));
    }
    QCOMPARE(bus.connections, 0);
}

void TestWaits::theTrayNeedsNoSystemBus()
{
    Cli cli;
    setUp(cli);
    SilentBus bus;
    cli.environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, bus.address());
    QElapsedTimer time;
    time.start();
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(cli.difference(u"Trip"_s), QString(), 30'000);
    time.start();
    app.signal(SIGTERM);
    QCOMPARE(app.finish().exitCode, 0);
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
