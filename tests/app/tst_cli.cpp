// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commandtable.h"
#include "cli.h"
#include "store/members.h"

#include <csignal>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

/// The real program, as cli.md says: exit codes, and what is on stdout.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void notConfigured();
    void everyState();
    void wholeStory();
    void mirrorsByName();
    void retryAndForget();
    void settingsTable();
    void pauseAndResume();
    void languages_data();
    void languages();
    void durations_data();
    void durations();
};

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("another command's option") << QStringList{u"sync"_s, u"--title"_s, u"x"_s};
    QTest::newRow("value missing") << QStringList{u"runs"_s, u"--limit"_s};
    QTest::newRow("no number") << QStringList{u"runs"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("argument missing") << QStringList{u"mirror"_s, u"add"_s};
    QTest::newRow("too much") << QStringList{u"status"_s, u"now"_s};
    QTest::newRow("half a command") << QStringList{u"connect"_s};
    QTest::newRow("no key") << QStringList{u"connect"_s, u"immich"_s, u"--url"_s, u"http://x"_s};
    QTest::newRow("no client") << QStringList{u"connect"_s, u"google"_s};
    QTest::newRow("bad policy") << QStringList{u"mirror"_s, u"add"_s, u"x"_s, u"--removed"_s,
                                               u"burn"_s};
    QTest::newRow("as before, but otherwise")
        << QStringList{u"mirror"_s, u"add"_s, u"--as-before"_s, u"--removed"_s, u"keep"_s};
    QTest::newRow("bad status") << QStringList{u"items"_s, u"--status"_s, u"LOST"_s};
    QTest::newRow("bad setting") << QStringList{u"settings"_s, u"no.such"_s};
    QTest::newRow("bad duration") << QStringList{u"pause"_s, u"--for"_s, u"soon"_s};
    QTest::newRow("window option") << QStringList{u"--minimised"_s, u"sync"_s};
    QTest::newRow("nothing for a program") << QStringList{u"--json"_s};
    QTest::newRow("an option alone") << QStringList{u"--accept-removals"_s};
    QTest::newRow("no such group") << QStringList{u"nonsense"_s, u"--help"_s};
    QTest::newRow("a plan without its file") << QStringList{u"plan"_s, u"--csv"_s};
    QTest::newRow("bad profile") << QStringList{u"--profile"_s, u"../x"_s, u"status"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Cli cli;
    const Answer answer = cli.run(arguments);
    QCOMPARE(answer.exitCode, 2);
    if (arguments.contains(u"--json"_s))
        QCOMPARE(answer.json()["error"_L1], QJsonValue(u"wrongUsage"_s));
    else
        QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err.count('\n'), 1);
}

void TestCli::helpAndVersion()
{
    const Cli cli;
    const Answer help = cli.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("connect immich"));
    QVERIFY(cli.run({u"sync"_s, u"--help"_s}).out.contains("--accept-removals"));
    QVERIFY(cli.run({u"mirror"_s, u"--help"_s}).out.contains("mirror add"));
    const Answer version = cli.run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("immirror "));
}

void TestCli::notConfigured()
{
    const Cli cli;
    for (const QStringList &arguments :
         {QStringList{u"sync"_s}, QStringList{u"plan"_s}, QStringList{u"albums"_s},
          QStringList{u"mirror"_s, u"add"_s, u"x"_s}, QStringList{u"retry"_s}}) {
        const Answer answer = cli.run(arguments);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(!answer.err.isEmpty());
    }
    // Reading always works.
    const Answer status = cli.run({u"status"_s, u"--json"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.json()["configured"_L1], QJsonValue(false));
    QCOMPARE(status.json()["state"_L1], QJsonValue(u"attention"_s));
    for (const QString &command : {u"runs"_s, u"items"_s, u"mirror list"_s}) {
        const Answer answer = cli.run(command.split(u' ') + QStringList{u"--json"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json(), QJsonValue(QJsonArray()));
    }
}

void TestCli::everyState()
{
    const Cli cli;
    const QStringList states = choicesOf(findOption(u"status"_s)->value);
    QCOMPARE(states.size(), static_cast<int>(ItemStatus::TakenOut) + 1);
    for (const QString &state : states)
        QCOMPARE(cli.run({u"items"_s, u"--status"_s, state}).exitCode, 0);
    QVERIFY(cli.run({u"items"_s, u"--status"_s, u"LOST"_s}).err.contains("TAKEN_OUT"));
}

void TestCli::wholeStory()
{
    Cli cli;
    cli.google.refreshTokenExpiresIn = 604799;
    const QString trip = cli.albumOf(u"Trip"_s, 60);
    cli.albumOf(u"Best of 2024"_s, 5);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    const Answer google = cli.connectGoogle();
    QCOMPARE(google.exitCode, 0);
    QVERIFY(google.out.contains(cli.google.email.toUtf8()));
    QVERIFY(google.err.contains("testing"));

    const QJsonArray albums = cli.run({u"albums"_s, u"--json"_s}).json().toArray();
    QCOMPARE(albums.size(), 2);
    QCOMPARE(albums[0]["mirrored"_L1], QJsonValue(false));
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, trip}).exitCode, 0);
    const QJsonValue plan = cli.run({u"plan"_s, u"--json"_s}).json();
    QCOMPARE(plan["upload"_L1]["count"_L1], QJsonValue(60));
    QCOMPARE(plan["upload"_L1]["items"_L1].toArray().size(), 60);
    QCOMPARE(cli.google.counts().value(u"upload"_s), 0);

    const Answer sync = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(sync.exitCode, 0);
    QCOMPARE(sync.json()["status"_L1], QJsonValue(u"OK"_s));
    QCOMPARE(sync.json()["uploaded"_L1], QJsonValue(60));
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    const QJsonValue again = cli.run({u"sync"_s, u"--json"_s}).json();
    QCOMPARE(again["googleRequests"_L1], QJsonValue(0));
    QVERIFY(again["immichRequests"_L1].toInt() <= 3);

    const QJsonValue status = cli.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(status["configured"_L1], QJsonValue(true));
    QCOMPARE(status["state"_L1], QJsonValue(u"idle"_s));
    QCOMPARE(status["items"_L1]["ok"_L1], QJsonValue(60));
    QCOMPARE(status["lastRun"_L1]["status"_L1], QJsonValue(u"OK"_s));
    QCOMPARE(status["quotaUsedToday"_L1], QJsonValue(60 + 2 + 1 + 1));
    const QJsonObject byKind{
        {u"upload"_s, 60}, {u"batchCreate"_s, 2}, {u"albumCreate"_s, 1}, {u"albumList"_s, 1}};
    QCOMPARE(status["quotaByKind"_L1], QJsonValue(byKind));
    QVERIFY(status["google"_L1]["signInEndsAt"_L1].toString().endsWith(u'Z'));

    const QJsonArray runs = cli.run({u"runs"_s, u"--json"_s}).json().toArray();
    QCOMPARE(runs.size(), 2);
    const QString first = QString::number(runs[1]["runId"_L1].toInt());
    const QJsonValue run = cli.run({u"run"_s, first, u"--json"_s}).json();
    QCOMPARE(run["events"_L1].toArray().size(), 61); // the album, and each photo
    const QJsonArray items =
        cli.run({u"items"_s, u"--status"_s, u"OK"_s, u"--limit"_s, u"7"_s, u"--json"_s})
            .json()
            .toArray();
    QCOMPARE(items.size(), 7);
    QCOMPARE(items[0]["fileName"_L1], QJsonValue(u"Trip-0.jpg"_s));
    QVERIFY(!items[0]["mediaItemId"_L1].toString().isEmpty());
    const QJsonArray mirrors = cli.run({u"mirror"_s, u"list"_s, u"--json"_s}).json().toArray();
    QCOMPARE(mirrors[0]["items"_L1], QJsonValue(60));
    QVERIFY(mirrors[0]["googleAlbumUrl"_L1].toString().startsWith(u"https://"_s));

    QCOMPARE(cli.run({u"mirror"_s, u"remove"_s, u"Trip"_s}).exitCode, 0);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 60U);
    QCOMPARE(cli.run({u"disconnect"_s, u"google"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"revoke"_s), 1);
    QCOMPARE(cli.run({u"disconnect"_s, u"immich"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3);
    QCOMPARE(cli.google.violations(), QStringList());
    QCOMPARE(cli.immich.violations(), QStringList());
}

void TestCli::mirrorsByName()
{
    Cli cli;
    cli.albumOf(u"Same"_s, 1);
    cli.immich.addAlbum(u"Same"_s);
    cli.albumOf(u"Größe 🏖"_s, 2);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Same"_s}).exitCode, 2); // ambiguous
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"None"_s}).exitCode, 2);
    QCOMPARE(
        cli.run({u"mirror"_s, u"add"_s, u"Größe 🏖"_s, u"--title"_s, u"On the frame"_s}).exitCode,
        0);
    QCOMPARE(cli.run({u"sync"_s, u"Größe 🏖"_s}).exitCode, 0);
    QVERIFY(cli.google.albumByTitle(u"On the frame"_s));
    QCOMPARE(cli.run({u"sync"_s, u"Same"_s}).exitCode, 2); // not mirrored
}

void TestCli::retryAndForget()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 20);
    const auto ids = cli.immich.visibleAssets(album);
    cli.immich.asset(ids[3])->missingOnDisk = true;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 1);
    const QJsonArray failed =
        cli.run({u"items"_s, u"--status"_s, u"FAILED"_s, u"--json"_s}).json().toArray();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0]["assetId"_L1], QJsonValue(ids[3]));
    QCOMPARE(failed[0]["error"_L1], QJsonValue(u"immich.notFound"_s));
    QCOMPARE(failed[0]["attempts"_L1], QJsonValue(1));
    QCOMPARE(failed[0]["givenUp"_L1], QJsonValue(false));
    QVERIFY(failed[0]["nextAttemptAt"_L1].isString());
    const QJsonValue status = cli.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(status["state"_L1], QJsonValue(u"idle"_s)); // it is tried again
    QCOMPARE(status["items"_L1]["failed"_L1], QJsonValue(1));
    QCOMPARE(status["items"_L1]["givenUp"_L1], QJsonValue(0));
    QCOMPARE(cli.run({u"retry"_s, ids[3], u"--json"_s}).json()["due"_L1], QJsonValue(1));
    QCOMPARE(cli.run({u"retry"_s}).out, QByteArray("1 photo is tried again by the next sync.\n"));
    const Answer retried = cli.run({u"retry"_s, ids[3], ids[4]}); // all of them, or none
    QCOMPARE(retried.exitCode, 2);
    QVERIFY(retried.err.contains(ids[4].toUtf8()));
    cli.immich.asset(ids[3])->missingOnDisk = false;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);

    cli.immich.removeFromAlbum(album, {ids[5]});
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(
        cli.run({u"items"_s, u"--status"_s, u"ORPHANED"_s, u"--json"_s}).json().toArray().size(),
        1);
    const Answer forgotten = cli.run({u"forget"_s, ids[5], ids[6]});
    QCOMPARE(forgotten.exitCode, 2);
    QVERIFY(forgotten.err.contains(ids[6].toUtf8()));
    QCOMPARE(cli.run({u"forget"_s, ids[5], ids[5]}).exitCode, 0);
    QCOMPARE(
        cli.run({u"items"_s, u"--status"_s, u"ORPHANED"_s, u"--json"_s}).json().toArray().size(),
        0);
    // Held removals: exit 1 until a person says yes.
    cli.immich.removeFromAlbum(album, {ids[6], ids[7], ids[8], ids[9]});
    const Answer held = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(held.exitCode, 1);
    QCOMPARE(held.json()["held"_L1], QJsonValue(4));
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["state"_L1], QJsonValue(u"attention"_s));
    QCOMPARE(cli.run({u"sync"_s, u"--accept-removals"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestCli::settingsTable()
{
    const Cli cli;
    QCOMPARE(cli.run({u"settings"_s, u"removals.maxPercent"_s}).out, QByteArray("10\n"));
    QCOMPARE(cli.run({u"settings"_s, u"removals.maxPercent"_s, u"25"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"settings"_s, u"removals.maxPercent"_s}).out, QByteArray("25\n"));
    QCOMPARE(cli.run({u"settings"_s, u"removals.maxPercent"_s, u"250"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"settings"_s, u"immich.url"_s, u"http://x"_s}).exitCode, 2);
    // Of the folder that it was typed in.
    const QByteArray file = QDir::current().absoluteFilePath(u"ca.pem"_s).toUtf8();
    QCOMPARE(cli.run({u"settings"_s, u"network.caFile"_s, u"ca.pem"_s}).out, file + '\n');
    QCOMPARE(cli.run({u"settings"_s, u"network.caFile"_s, QString()}).out, QByteArray("\n"));
    const QJsonArray all = cli.run({u"settings"_s, u"--json"_s}).json().toArray();
    QVERIFY(all.size() > 5);
    QVERIFY(all[0].toObject().contains("key"_L1));
    QVERIFY(cli.run({u"settings"_s}).out.contains("from this time of day on\n"));
}

void TestCli::pauseAndResume()
{
    Cli cli;
    cli.albumOf(u"Trip"_s, 2);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Trip"_s}).exitCode, 0);
    const auto status = [&cli] { return cli.run({u"status"_s, u"--json"_s}).json(); };
    QCOMPARE(status()["state"_L1], QJsonValue(u"idle"_s));
    QCOMPARE(status()["nextSyncAt"_L1], QJsonValue()); // nobody is there to begin it

    const QJsonValue paused = cli.run({u"pause"_s, u"--json"_s}).json();
    QCOMPARE(paused, QJsonValue(QJsonObject{{u"paused"_s, true}, {u"until"_s, QJsonValue()}}));
    QCOMPARE(status()["state"_L1], QJsonValue(u"paused"_s));
    QCOMPARE(status()["reason"_L1], QJsonValue(u"Paused until you resume"_s));
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0); // a person may
    QCOMPARE(status()["state"_L1], QJsonValue(u"paused"_s));

    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Answer hour = cli.run({u"pause"_s, u"--for"_s, u"1h30m"_s, u"--json"_s});
    QCOMPARE(hour.exitCode, 0);
    const QDateTime until = QDateTime::fromString(hour.json()["until"_L1].toString(), Qt::ISODate);
    QVERIFY(std::abs(before.secsTo(until) - 5400) < 60);
    QCOMPARE(status()["until"_L1], hour.json()["until"_L1]);
    QCOMPARE(status()["reason"_L1], QJsonValue(u"Paused"_s));

    QCOMPARE(cli.run({u"resume"_s}).out, QByteArray("Not paused.\n"));
    QCOMPARE(status()["state"_L1], QJsonValue(u"idle"_s));
    QCOMPARE(status()["until"_L1], QJsonValue());
    QCOMPARE(cli.run({u"resume"_s}).exitCode, 0); // again does no harm
}

void TestCli::languages_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("german");
    QTest::newRow("of the system") << u"de_DE"_s << u"auto"_s << true;
    QTest::newRow("another country") << u"de_AT"_s << u"auto"_s << true;
    QTest::newRow("the second of a list") << u"it:de"_s << u"auto"_s << true;
    QTest::newRow("English first") << u"en_GB:de"_s << u"auto"_s << false;
    QTest::newRow("one that we have not") << u"it"_s << u"auto"_s << false;
    QTest::newRow("chosen") << u"fr"_s << u"de"_s << true;
    QTest::newRow("English chosen") << u"de"_s << u"en"_s << false;
}

void TestCli::languages()
{
    QFETCH(const QString, environment);
    QFETCH(const QString, setting);
    QFETCH(const bool, german);
    Cli cli;
    const QByteArray json = cli.run({u"status"_s, u"--json"_s}).out;
    const QByteArray error = cli.run({u"sync"_s, u"--json"_s}).out;
    QCOMPARE(cli.run({u"settings"_s, u"general.language"_s, setting}).exitCode, 0);
    cli.environment.insert(u"LANGUAGE"_s, environment);
    const QByteArray status = cli.run({u"status"_s}).out;
    QCOMPARE(status.contains("not connected"), !german);
    QCOMPARE(status.contains("nicht verbunden"), german);
    // What programs read is the same in every language.
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).out, json);
    QCOMPARE(cli.run({u"sync"_s, u"--json"_s}).out, error);
}

void TestCli::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // 0: refused
    QTest::newRow("minutes") << u"30m"_s << 30;
    QTest::newRow("hours") << u"2h"_s << 120;
    QTest::newRow("days") << u"1d"_s << 1440;
    QTest::newRow("all") << u"1d2h3m"_s << 1440 + 120 + 3;
    QTest::newRow("many minutes") << u"90m"_s << 90;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no unit") << u"30"_s << 0;
    QTest::newRow("no number") << u"h"_s << 0;
    QTest::newRow("zero") << u"0m"_s << 0;
    QTest::newRow("negative") << u"-1h"_s << 0;
    QTest::newRow("wrong order") << u"3m2h"_s << 0;
    QTest::newRow("another unit") << u"3w"_s << 0;
    QTest::newRow("more than a year") << u"400d"_s << 0;
    QTest::newRow("far too many") << u"99999999999m"_s << 0;
}

void TestCli::durations()
{
    QFETCH(const QString, text);
    QFETCH(const int, minutes);
    const Cli cli;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Answer answer = cli.run({u"pause"_s, u"--for="_s + text, u"--json"_s});
    QCOMPARE(answer.exitCode, minutes > 0 ? 0 : 2);
    if (minutes == 0)
        return;
    const QDateTime until =
        QDateTime::fromString(answer.json()["until"_L1].toString(), Qt::ISODate);
    QVERIFY(std::abs(before.secsTo(until) - 60 * minutes) < 60);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
