// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "cli.h"

#include <csignal>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// How commands end when something stands in the way: limits, signals, other processes, damage.
class TestCliEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAndSignIn();
    void theDayIsUsedUp();
    void interruptedByHand();
    void killedInTheMiddle();
    void onlyOneAtATime();
    void damagedAndNewerDatabase();
};

void TestCliEnds::limitsAndSignIn()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 5);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    cli.google.storageFull(true);
    const Answer full = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(full.exitCode, 7);
    QCOMPARE(full.json()["error"_L1], QJsonValue(u"google.storageFull"_s));
    QVERIFY(full.err.contains("storage"));
    cli.google.storageFull(false);
    cli.google.revokeAll();
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 4);
    QCOMPARE(cli.connectGoogle().exitCode, 0); // signing in again keeps everything
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    cli.immich.http().close();
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 5);
}

void TestCliEnds::theDayIsUsedUp()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 20);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    cli.google.dailyLimit = 10;
    const Answer stopped = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(stopped.exitCode, 7);
    QCOMPARE(stopped.json()["error"_L1], QJsonValue(u"google.dailyQuota"_s));
    const QJsonValue status = cli.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(status["state"_L1], QJsonValue(u"waiting"_s));
    QVERIFY(status["reason"_L1].toString().contains(u"daily limit"_s));
    const auto until = QDateTime::fromString(status["until"_L1].toString(), Qt::ISODate);
    QVERIFY(until > QDateTime::currentDateTimeUtc());
    const QJsonValue again = cli.run({u"sync"_s, u"--json"_s}).json();
    QCOMPARE(again["googleRequests"_L1], QJsonValue(2)); // a sign-in, and one question
    cli.google.dailyLimit = 10'000;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["state"_L1], QJsonValue(u"idle"_s));
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestCliEnds::interruptedByHand()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 200);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    const auto process = cli.start({u"sync"_s, u"--json"_s});
    bool interrupted = false; // a second signal would end it at once
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        if (!std::exchange(interrupted, true))
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        return 0;
    };
    const Answer answer = Cli::finish(*process);
    QCOMPARE(answer.exitCode, 130);
    QCOMPARE(answer.json()["status"_L1], QJsonValue(u"CANCELLED"_s));
    cli.google.createOutcome = nullptr;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    QCOMPARE(cli.google.items().size(), 200U);
}

void TestCliEnds::killedInTheMiddle()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 150);
    std::vector<QString> later = cli.immich.album(album)->assetIds;
    later.erase(later.begin());
    cli.immich.removeFromAlbum(album, later);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    // Google's album first: whether one was made is looked for as long as Google may take to it.
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.immich.addToAlbum(album, later);
    int kills = 0;
    const auto countKill = [&](QProcess &process) { kills += Cli::finish(process).exitCode == -1; };
    for (const int milliseconds : {20, 60, 100}) { // somewhere among the uploads
        const auto process = cli.start({u"sync"_s});
        QTimer::singleShot(milliseconds, process.get(), &QProcess::kill);
        countKill(*process);
    }
    for (const int item : {1, 20}) { // while Google makes items
        const auto process = cli.start({u"sync"_s});
        int seen = 0;
        cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
            if (++seen == item)
                process->kill();
            return 0;
        };
        countKill(*process);
    }
    cli.google.createOutcome = nullptr;
    QVERIFY(kills >= 3);
    const Answer answer = cli.run({u"sync"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    QCOMPARE(cli.google.items().size(), 150U);
    QCOMPARE(cli.google.albums().size(), 1U);
    int interrupted = 0;
    for (const QJsonValue &run : cli.run({u"runs"_s, u"--json"_s}).json().toArray())
        interrupted += run["status"_L1].toString() == "INTERRUPTED"_L1;
    QVERIFY(interrupted >= 2 && interrupted <= kills);
}

void TestCliEnds::onlyOneAtATime()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 10);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    cli.google.http().failNext({"POST", u"batchCreate"_s}, Fault::hold());
    const auto first = cli.start({u"sync"_s});
    QTRY_VERIFY(cli.google.count(u"upload"_s) == 10);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 6);
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["state"_L1], QJsonValue(u"syncing"_s));
    cli.google.http().release();
    QCOMPARE(Cli::finish(*first).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestCliEnds::damagedAndNewerDatabase()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 3);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QVERIFY(QFile::exists(cli.database()));
    QFile::remove(cli.database() + u"-wal"_s);
    QFile file(cli.database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const Answer answer = cli.run({u"mirror"_s, u"list"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.json()["error"_L1], QJsonValue(u"databaseDamaged"_s));
    QVERIFY(answer.err.contains("immirror restore"));
    const QDir folder = QFileInfo(cli.database()).dir();
    QCOMPARE(folder.entryList({u"immirror.db.damaged-*"_s}).size(), 0); // a person decides
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliEnds)
#include "tst_cli_ends.moc"
