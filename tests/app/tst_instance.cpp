// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "trayapp.h"

#include <QLocalServer>
#include <QRegularExpression>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

/// A command, and what it is to end with.
struct Step
{
    QStringList arguments;
    int exitCode = 0;
    QByteArray input = {};
};

Step step(const QString &words, int exitCode = 0, const QByteArray &input = {})
{
    return {words.split(u' '), exitCode, input};
}

/// What differs from run to run.
QByteArray comparable(const QByteArray &text)
{
    static const QList<std::pair<QRegularExpression, QString>> volatiles{
        {QRegularExpression(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}"_s), u"<uuid>"_s},
        {QRegularExpression(u"AF[\\w-]{40,}"_s), u"<Google's id>"_s},
        {QRegularExpression(u"127\\.0\\.0\\.1:\\d+"_s), u"<address>"_s},
        {QRegularExpression(u"\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"_s), u"<time>"_s},
        {QRegularExpression(u"\\d+ \\w{3} \\d{4} [\\d:]+"_s), u"<time>"_s},
        {QRegularExpression(u"until \\d\\d:\\d\\d"_s), u"until <time>"_s},
        {QRegularExpression(u"\\d+\\.\\d s"_s), u"<duration>"_s},
        {QRegularExpression(u"\"durationMs\": \\d+"_s), u"<duration>"_s},
        {QRegularExpression(u"\\?[^\\s\"]+"_s), u"<query>"_s},
        {QRegularExpression(u"/tmp/[^\\s\"/]+"_s), u"<home>"_s},
        {QRegularExpression(u"test-\\d+-\\d+"_s), u"<profile>"_s},
    };
    QString plain = QString::fromUtf8(text);
    for (const auto &[pattern, name] : volatiles)
        plain.replace(pattern, name);
    return plain.toUtf8();
}

} // namespace

/// One tray application a profile, and the command line that goes through it: the real program,
/// as several processes.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartShowsTheFirst();
    void secondMinimisedStartShowsNothing();
    void profilesAreApart();
    void sameWithAndWithout();
    void onlyOneSync();
    void interruptedByHand();
    void clientDies();
    void applicationDies();
    void applicationIsEnded();
    void otherVersion();
    void unknownCommand();
    void silentOrStrange();
    void secretsAreNowhere();
    void logsMoreForTheClient();
    void filesOfTheClient();
    void settingsTakeEffect();

private:
    static void setUp(Cli &cli, const QString &album, int photos)
    {
        cli.albumOf(album, photos);
        QCOMPARE(cli.run({u"settings"_s, u"sync.auto"_s, u"no"_s}).exitCode, 0);
        QCOMPARE(cli.connectImmich().exitCode, 0);
        QCOMPARE(cli.connectGoogle().exitCode, 0);
        QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    }
    static QJsonValue status(const Cli &cli) { return cli.run({u"status"_s, u"--json"_s}).json(); }
};

void TestInstance::secondStartShowsTheFirst()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 1);
    const TrayApp first(cli);
    QVERIFY(first.isReady());
    QCOMPARE(first.visibleTitles(), QStringList());
    const Answer second = cli.run({});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.err, QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(first.visibleTitles(), QStringList{u"Immirror"_s}, 10'000);
    QCOMPARE(cli.run({}).exitCode, 0); // again: the same window
    QCOMPARE(first.visibleTitles(), QStringList{u"Immirror"_s});
    QVERIFY(first.isRunning());
}

void TestInstance::secondMinimisedStartShowsNothing()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 1);
    const TrayApp first(cli);
    QVERIFY(first.isReady());
    QCOMPARE(cli.run({u"--minimised"_s}).exitCode, 0); // at login, where it runs already
    QCOMPARE(first.visibleTitles(), QStringList());
}

void TestInstance::profilesAreApart()
{
    Cli cli;
    const TrayApp first(cli);
    QVERIFY(first.isReady());
    Cli other;
    const TrayApp second(other);
    QVERIFY(second.isReady());
    QVERIFY(first.isRunning());
}

/// The same commands, once alone and once with the tray application: nobody sees a difference.
void TestInstance::sameWithAndWithout()
{
    Cli alone, with;
    for (Cli *cli : {&alone, &with}) {
        cli->albumOf(u"Trip"_s, 20);
        cli->albumOf(u"Other"_s, 3);
        QCOMPARE(cli->run({u"settings"_s, u"sync.auto"_s, u"no"_s}).exitCode, 0);
    }
    const TrayApp app(with);
    QVERIFY(app.isReady());
    const auto idOf = [](Cli &cli, int number) {
        return cli.immich.visibleAssets(cli.immich.albumId(u"Trip"_s))[number];
    };
    const auto once = [&](const Step &step) {
        Answer answers[2];
        for (int i = 0; i < 2; ++i) {
            Cli &cli = i == 0 ? alone : with;
            QStringList arguments = step.arguments;
            arguments.replaceInStrings(u"URL"_s, cli.immich.url().toString());
            arguments.replaceInStrings(u"FIRST"_s, idOf(cli, 0));
            QByteArray input = step.input;
            input.replace("KEY", cli.immich.apiKey.toUtf8());
            answers[i] = cli.run(arguments, input);
            QVERIFY2(answers[i].exitCode == step.exitCode,
                     qPrintable(u"%1: %2 %3"_s.arg(step.arguments.join(u' '))
                                    .arg(answers[i].exitCode)
                                    .arg(QString::fromUtf8(answers[i].err))));
        }
        QCOMPARE(comparable(answers[1].out), comparable(answers[0].out));
        QCOMPARE(comparable(answers[1].err), comparable(answers[0].err));
    };
    const auto both = [&once](const Step &step) {
        once(step);
        once({step.arguments + QStringList{u"--json"_s}, step.exitCode, step.input});
    };
    both(step(u"sync"_s, 3));
    both(step(u"mirror add Trip"_s, 3));
    both(step(u"connect immich --url URL --api-key-stdin"_s, 4, "wrong\n"));
    both(step(u"connect immich --url nowhere --api-key-stdin"_s, 2, "KEY\n"));
    both(step(u"connect immich --url URL --api-key-stdin"_s, 2, ""));
    both(step(u"connect immich --url URL --api-key-stdin"_s, 0, "KEY\n"));
    both(step(u"connect google --client-secret /no/such/file"_s, 2));
    both(step(u"status"_s));
    for (Cli *cli : {&alone, &with})
        QCOMPARE(cli->connectGoogle().exitCode, 0);
    both(step(u"sync"_s, 3)); // nothing is mirrored
    both(step(u"mirror add Nothing"_s, 2));
    both(step(u"mirror add Trip Other"_s));
    both(step(u"status"_s));
    both(step(u"sync Trip"_s));
    both(step(u"sync Nothing"_s, 2));
    both(step(u"retry"_s));
    both(step(u"retry FIRST"_s, 2));
    both(step(u"forget FIRST"_s, 2));
    for (Cli *cli : {&alone, &with})
        cli->immich.removeFromAlbum(cli->immich.albumId(u"Trip"_s), {idOf(*cli, 0)});
    both(step(u"sync"_s));
    both(step(u"pause --for 2h"_s));
    both(step(u"status"_s));
    both(step(u"pause"_s));
    both(step(u"pause --for ever"_s, 2));
    both(step(u"resume"_s));
    both(step(u"settings removals.maxPercent 25"_s));
    both(step(u"settings removals.maxPercent 250"_s, 2));
    both(step(u"settings removals.maxPercent"_s));
    both(step(u"import /no/such/file"_s, 2));
    for (Cli *cli : {&alone, &with})
        cli->google.revokeAll();
    both(step(u"mirror list"_s));
    for (Cli *cli : {&alone, &with})
        cli->albumOf(u"More"_s, 1);
    both(step(u"mirror add More"_s));
    both(step(u"sync More"_s, 4));
    both(step(u"status"_s));
    once(step(u"mirror remove More"_s));
    once(step(u"mirror remove Other --json"_s));
    both(step(u"mirror remove Other"_s, 2));
    both(step(u"disconnect google"_s));
    both(step(u"disconnect immich"_s));
    both(step(u"status"_s));
    QVERIFY(app.isRunning());
}

void TestInstance::onlyOneSync()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 10);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    cli.google.http().failNext({"POST", u"batchCreate"_s}, Fault::hold());
    const auto first = cli.start({u"sync"_s});
    QTRY_COMPARE(cli.google.count(u"upload"_s), 10);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 6);
    QCOMPARE(status(cli)["state"_L1], QJsonValue(u"syncing"_s));
    QCOMPARE(cli.run({u"runs"_s}).exitCode, 0); // reading always works
    cli.google.http().release();
    QCOMPARE(Cli::finish(*first).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestInstance::interruptedByHand()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 150);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    const auto client = cli.start({u"sync"_s, u"--json"_s});
    bool interrupted = false; // a second signal would end it at once
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        if (!std::exchange(interrupted, true))
            ::kill(static_cast<pid_t>(client->processId()), SIGINT);
        return 0;
    };
    const Answer answer = Cli::finish(*client);
    cli.google.createOutcome = nullptr;
    QCOMPARE(answer.exitCode, 130);
    QCOMPARE(answer.json()["status"_L1], QJsonValue(u"CANCELLED"_s));
    QVERIFY(app.isRunning());
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.items().size(), 150U);
}

void TestInstance::clientDies()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 150);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    const auto client = cli.start({u"sync"_s});
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        client->kill();
        return 0;
    };
    Cli::finish(*client);
    cli.google.createOutcome = nullptr;
    // Nobody wants it any more, as if it had been killed itself.
    QTRY_VERIFY_WITH_TIMEOUT(status(cli)["state"_L1] != QJsonValue(u"syncing"_s), 20'000);
    const QJsonArray runs = cli.run({u"runs"_s, u"--json"_s}).json().toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0]["status"_L1], QJsonValue(u"CANCELLED"_s));
}

void TestInstance::applicationDies()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 60);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    const auto client = cli.start({u"sync"_s, u"--json"_s});
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        app.signal(SIGKILL);
        return 0;
    };
    const Answer answer = Cli::finish(*client);
    cli.google.createOutcome = nullptr;
    QCOMPARE(answer.exitCode, 5);
    QVERIFY(answer.err.contains("ended before"));
    QCOMPARE(answer.json()["error"_L1], QJsonValue(u"applicationEnded"_s));
    QVERIFY(QFile::exists(TrayApp::addressOf(cli))); // its socket is left over
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);      // alone, and nothing is doubled
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    const TrayApp next(cli);
    QVERIFY(next.isReady());
}

void TestInstance::applicationIsEnded()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 100);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    const auto client = cli.start({u"sync"_s});
    bool ended = false;
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) {
        if (!std::exchange(ended, true))
            app.signal(SIGTERM);
        return 0;
    };
    const Answer answer = Cli::finish(*client);
    QCOMPARE(app.finish().exitCode, 0);
    cli.google.createOutcome = nullptr;
    QCOMPARE(answer.exitCode, 130);
    QCOMPARE(cli.run({u"runs"_s, u"--json"_s}).json()[0]["status"_L1], QJsonValue(u"CANCELLED"_s));
    QVERIFY(!QFile::exists(TrayApp::addressOf(cli)));
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestInstance::otherVersion()
{
    const Cli cli;
    QLocalServer old;
    QVERIFY(old.listen(TrayApp::addressOf(cli)));
    connect(&old, &QLocalServer::newConnection, &old,
            [&old] { old.nextPendingConnection()->write("{\"version\":\"0.0.1\"}\n"); });
    const Answer refused = cli.run({u"pause"_s});
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(refused.err.contains("0.0.1"));
    const Answer json = cli.run({u"pause"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 5);
    QCOMPARE(json.json()["error"_L1], QJsonValue(u"otherVersion"_s));
    QCOMPARE(cli.run({u"status"_s}).exitCode, 0); // reading always works
}

void TestInstance::unknownCommand()
{
    const Cli cli;
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QLocalSocket socket;
    socket.connectToServer(TrayApp::addressOf(cli));
    QVERIFY(socket.waitForConnected());
    socket.write("{\"run\":{\"command\":\"frobnicate\",\"json\":true}}\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).contains("\"exit\":2"));
    QVERIFY(answer.contains("wrongUsage"));
    QVERIFY(answer.indexOf("wrongUsage") < answer.indexOf("exit"));
}

void TestInstance::silentOrStrange()
{
    const Cli cli;
    QLocalServer server;
    QVERIFY(server.listen(TrayApp::addressOf(cli)));
    QCOMPARE(cli.run({u"resume"_s}).exitCode, 0); // by itself, after some seconds
    connect(&server, &QLocalServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("220 ready\n"); });
    QCOMPARE(cli.run({u"resume"_s}).exitCode, 0);
}

void TestInstance::secretsAreNowhere()
{
    Cli cli;
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QCOMPARE(cli.run({u"settings"_s, u"log.level"_s, u"debug"_s}).exitCode, 0);
    const Answer answer = cli.connectImmich({u"--verbose"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QList<QByteArray> places{answer.out, answer.err};
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(app.pid()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    places << commandLine.readAll();
    QDirIterator all(cli.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.fileName().endsWith("client_secret.json"_L1) && file.open(QIODevice::ReadOnly))
            places << file.readAll();
    }
    QVERIFY(places.size() > 5);
    for (const QByteArray &place : places) {
        QVERIFY(!place.contains(cli.immich.apiKey.toUtf8()));
        QVERIFY(!place.contains(cli.google.clientSecret.toUtf8()));
    }
}

void TestInstance::logsMoreForTheClient()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 1);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    const auto logged = [&cli] {
        QFile log(cli.home.filePath(u"state/immirror/logs/profiles/"_s + cli.profile +
                                    u"/immirror.log"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll().count(" debug immirror.net:") : -1;
    };
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(logged(), 0);
    QCOMPARE(cli.run({u"--verbose"_s, u"sync"_s}).exitCode, 0);
    const auto more = logged();
    QVERIFY(more > 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(logged(), more);
}

/// Relative paths mean the folder of who typed them.
void TestInstance::filesOfTheClient()
{
    Cli cli;
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QFile key(cli.home.filePath(u"key.txt"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(cli.immich.apiKey.toUtf8() + '\n');
    key.close();
    QProcess client;
    client.setProcessEnvironment(cli.environment);
    client.setWorkingDirectory(cli.home.path());
    client.start(QStringLiteral(IMMIRROR_BINARY),
                 {u"--profile"_s, cli.profile, u"connect"_s, u"immich"_s, u"--url"_s,
                  cli.immich.url().toString(), u"--api-key-file"_s, u"key.txt"_s});
    QCOMPARE(Cli::finish(client).exitCode, 0);
    client.start(QStringLiteral(IMMIRROR_BINARY),
                 {u"--profile"_s, cli.profile, u"import"_s, u"no-such.db"_s});
    const Answer answer = Cli::finish(client);
    QVERIFY(answer.exitCode != 0);
}

void TestInstance::settingsTakeEffect()
{
    Cli cli;
    setUp(cli, u"Trip"_s, 1);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QCOMPARE(status(cli)["nextSyncAt"_L1], QJsonValue());
    QCOMPARE(cli.run({u"settings"_s, u"sync.atStart"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"settings"_s, u"sync.auto"_s, u"yes"_s}).exitCode, 0);
    QTRY_VERIFY(!status(cli)["nextSyncAt"_L1].isNull()); // the application knows better
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
