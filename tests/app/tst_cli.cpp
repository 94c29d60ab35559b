// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>

#include <csignal>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;
using fakes::Generation;

/// The real program, as cli.md says: exit codes, what is on stdout, and where secrets are not.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void notConfigured();
    void wrongAddresses_data();
    void wrongAddresses();
    void refusedKeys();
    void selfSignedCertificate();
    void signInThatFails_data();
    void signInThatFails();
    void noKeychain();
    void wholeStory();
    void mirrorsByName();
    void retryAndForget();
    void settingsTable();
    void limitsAndSignIn();
    void interruptedByHand();
    void killedInTheMiddle();
    void onlyOneAtATime();
    void damagedAndNewerDatabase();
    void secretsAreNowhere();
    void doctorSaysWhatIsWrong();
    void profilesAreApart();
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
    QTest::newRow("bad status") << QStringList{u"items"_s, u"--status"_s, u"LOST"_s};
    QTest::newRow("bad setting") << QStringList{u"settings"_s, u"no.such"_s};
    QTest::newRow("bad profile") << QStringList{u"--profile"_s, u"../x"_s, u"status"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Cli cli;
    const Answer answer = cli.run(arguments);
    QCOMPARE(answer.exitCode, 2);
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

void TestCli::wrongAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("no scheme") << u"photos.example.org"_s << 2 << u"addressWithoutScheme"_s;
    QTest::newRow("path") << u"http://127.0.0.1:9/albums/1"_s << 2 << u"addressWithPath"_s;
    QTest::newRow("nothing there") << u"http://127.0.0.1:9"_s << 5 << u"immich.unreachable"_s;
    QTest::newRow("no such host") << u"http://nowhere.invalid"_s << 5 << u"immich.unreachable"_s;
    QTest::newRow("not http") << u"ftp://127.0.0.1"_s << 2 << u"invalidInput"_s;
    QTest::newRow("web page") << u"HTML"_s << 5 << u"immich.htmlAnswer"_s;
    QTest::newRow("another program") << u"JSON"_s << 5 << u"immich.notImmich"_s;
    QTest::newRow("redirect") << u"REDIRECT"_s << 5 << u"immich.redirected"_s;
    QTest::newRow("maintenance") << u"MAINTENANCE"_s << 5 << u"immich.maintenance"_s;
    QTest::newRow("old server") << u"OLD"_s << 5 << u"immich.serverTooOld"_s;
}

void TestCli::wrongAddresses()
{
    QFETCH(const QString, url);
    QFETCH(const int, exitCode);
    QFETCH(const QString, error);
    Cli cli;
    const fakes::Matcher anything{};
    if (url == "HTML"_L1)
        cli.immich.http().failNext(anything, Fault::html(), 20);
    else if (url == "JSON"_L1)
        cli.immich.http().failNext(anything, Fault::json(200, QJsonObject{{u"hello"_s, 1}}), 20);
    else if (url == "REDIRECT"_L1)
        cli.immich.http().failNext(anything, Fault::redirect(QUrl(u"https://real.example/"_s)), 20);
    else if (url == "OLD"_L1)
        cli.immich.http().failNext(
            {"GET", u"/server/version"_s},
            Fault::json(200, QJsonObject{{u"major"_s, 1}, {u"minor"_s, 120}, {u"patch"_s, 0}}));
    else if (url == "MAINTENANCE"_L1)
        cli.immich.setMaintenance(true);
    const QString address =
        url.isUpper() && !url.contains(u'.') ? cli.immich.url().toString() : url;
    const Answer answer =
        cli.run({u"connect"_s, u"immich"_s, u"--url"_s, address, u"--api-key-stdin"_s, u"--json"_s},
                cli.immich.apiKey.toUtf8() + '\n');
    QCOMPARE(answer.json()["error"_L1].toString(), error);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["immich"_L1], QJsonValue());
}

void TestCli::refusedKeys()
{
    Cli cli;
    const Answer wrong = cli.run(
        {u"connect"_s, u"immich"_s, u"--url"_s, cli.immich.url().toString(), u"--api-key-stdin"_s},
        "wrong-key\n");
    QCOMPARE(wrong.exitCode, 4);
    cli.immich.setPermissions({u"album.read"_s});
    const Answer poor = cli.connectImmich();
    QCOMPARE(poor.exitCode, 4);
    QVERIFY(poor.err.contains("asset.read, asset.download"));
    cli.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    QCOMPARE(cli.connectImmich().exitCode, 0); // user.read and asset.view are optional
    cli.immich.setPermissions({u"all"_s});
    const Answer good = cli.connectImmich({u"--json"_s});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.json()["version"_L1], QJsonValue(u"3.1.0"_s));
    QCOMPARE(good.json()["user"_L1], QJsonValue(u"Alice"_s));
}

void TestCli::selfSignedCertificate()
{
    Cli cli;
    const QString key = cli.home.filePath(u"key.pem"_s), cert = cli.home.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   key, u"-out"_s, cert, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                   u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-batch"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QFile keyFile(key), certFile(cert);
    QVERIFY(keyFile.open(QIODevice::ReadOnly) && certFile.open(QIODevice::ReadOnly));
    const QSslCertificate certificate(&certFile);
    QVERIFY(cli.immich.http().listenTls(certificate, QSslKey(&keyFile, QSsl::Rsa)));

    const Answer refused = cli.connectImmich();
    QCOMPARE(refused.exitCode, 5);
    QVERIFY(
        refused.err.contains(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
    QCOMPARE(cli.immich.http().requests().size(), 0U);
    QCOMPARE(cli.connectImmich({u"--ca-file"_s, cert}).exitCode, 0);
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0); // and it stays trusted
    QCOMPARE(cli.connectImmich({u"--ca-file"_s, u"/no/such"_s}).exitCode, 2);
}

void TestCli::signInThatFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("consent refused") << u"refused"_s << 4;
    QTest::newRow("scope unticked") << u"scope"_s << 4;
    QTest::newRow("no refresh token") << u"refresh"_s << 4;
    QTest::newRow("token endpoint down") << u"token"_s << 5;
    QTest::newRow("web client") << u"web"_s << 2;
    QTest::newRow("no client file") << u"file"_s << 2;
    QTest::newRow("interrupted") << u"interrupt"_s << 130;
}

void TestCli::signInThatFails()
{
    QFETCH(const QString, what);
    QFETCH(const int, exitCode);
    Cli cli;
    if (what == "refused"_L1)
        cli.google.denyConsent = true;
    else if (what == "scope"_L1)
        cli.google.dropScopes = {fakes::FakeGoogle::photoScopes().last()};
    else if (what == "refresh"_L1)
        cli.google.omitRefreshToken = true;
    else if (what == "token"_L1)
        cli.google.failToken(500, "{}", 9);

    Answer answer;
    if (what == "web"_L1 || what == "file"_L1) {
        const QString path = cli.home.filePath(u"web.json"_s);
        if (what == "web"_L1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(cli.google.webClientSecretFile());
        }
        answer = cli.run({u"connect"_s, u"google"_s, u"--client-secret"_s, path});
    } else if (what == "interrupt"_L1) {
        const auto process = cli.start(
            {u"connect"_s, u"google"_s, u"--client-secret"_s, cli.clientFile(), u"--no-browser"_s});
        QVERIFY(process->waitForReadyRead());
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        answer = Cli::finish(*process);
    } else {
        answer = cli.connectGoogle();
    }
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["google"_L1], QJsonValue());
}

void TestCli::noKeychain()
{
    Cli cli;
    cli.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const Answer immich = cli.connectImmich();
    QCOMPARE(immich.exitCode, 3);
    const Answer google = cli.connectGoogle();
    QCOMPARE(google.exitCode, 3);
    QVERIFY(google.out.isEmpty()); // nobody signs in in vain
    const QJsonValue status = cli.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(status["immich"_L1], QJsonValue());
    QCOMPARE(status["google"_L1], QJsonValue());
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
    QCOMPARE(status["quotaUsedToday"_L1], QJsonValue(60 + 2 + 1));
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
    QCOMPARE(cli.run({u"retry"_s, ids[3], u"--json"_s}).json()["due"_L1], QJsonValue(1));
    QCOMPARE(cli.run({u"retry"_s, ids[4]}).exitCode, 2);
    cli.immich.asset(ids[3])->missingOnDisk = false;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);

    cli.immich.removeFromAlbum(album, {ids[5]});
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(
        cli.run({u"items"_s, u"--status"_s, u"ORPHANED"_s, u"--json"_s}).json().toArray().size(),
        1);
    QCOMPARE(cli.run({u"forget"_s, ids[6]}).exitCode, 2);
    QCOMPARE(cli.run({u"forget"_s, ids[5]}).exitCode, 0);
    QCOMPARE(
        cli.run({u"items"_s, u"--status"_s, u"ORPHANED"_s, u"--json"_s}).json().toArray().size(),
        0);
    // Held removals: exit 1 until a person says yes.
    cli.immich.removeFromAlbum(album, {ids[7], ids[8], ids[9]});
    const Answer held = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(held.exitCode, 1);
    QCOMPARE(held.json()["held"_L1], QJsonValue(3));
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
    const QJsonArray all = cli.run({u"settings"_s, u"--json"_s}).json().toArray();
    QVERIFY(all.size() > 5);
    QVERIFY(all[0].toObject().contains("key"_L1));
}

void TestCli::limitsAndSignIn()
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

void TestCli::interruptedByHand()
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

void TestCli::killedInTheMiddle()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 150);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
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

void TestCli::onlyOneAtATime()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 10);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    cli.google.http().failNext({"POST", u"batchCreate"_s}, Fault::delay(1500));
    const auto first = cli.start({u"sync"_s});
    QTRY_VERIFY(cli.google.count(u"upload"_s) == 10);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 6);
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["state"_L1], QJsonValue(u"syncing"_s));
    QCOMPARE(Cli::finish(*first).exitCode, 0);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

void TestCli::damagedAndNewerDatabase()
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
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.err.contains("set aside"));
    const QDir folder = QFileInfo(cli.database()).dir();
    QCOMPARE(folder.entryList({u"immirror.db.damaged-*"_s}).size(), 1);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3); // nothing is mirrored: nothing is done
}

/// Everything that the program wrote, and what it was started with.
void TestCli::secretsAreNowhere()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 30);
    QCOMPARE(cli.connectImmich({u"--verbose"_s}).exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"settings"_s, u"log.level"_s, u"debug"_s}).exitCode, 0);

    QByteArray commandLine;
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) { return 0; };
    const auto process = cli.start({u"sync"_s, u"--verbose"_s});
    QVERIFY(process->waitForStarted());
    QFile cmdline(u"/proc/%1/cmdline"_s.arg(process->processId()));
    QFile environ(u"/proc/%1/environ"_s.arg(process->processId()));
    QVERIFY(cmdline.open(QIODevice::ReadOnly) && environ.open(QIODevice::ReadOnly));
    commandLine = cmdline.readAll() + environ.readAll();
    const Answer sync = Cli::finish(*process);
    QCOMPARE(sync.exitCode, 0);
    QCOMPARE(cli.run({u"doctor"_s, u"--verbose"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);

    QList<QByteArray> secrets{cli.immich.apiKey.toUtf8(), cli.google.clientSecret.toUtf8()};
    for (const auto &request : cli.google.http().requests()) {
        const QByteArray bearer = request.header("authorization");
        if (bearer.startsWith("Bearer "))
            secrets << bearer.mid(7);
        for (const char *field : {"refresh_token", "code", "code_verifier"}) {
            const QString value =
                fakes::queryValue(fakes::parseQuery(request.body), QString::fromLatin1(field));
            if (!value.isEmpty())
                secrets << value.toUtf8();
        }
    }
    QVERIFY(secrets.size() > 6);

    QList<std::pair<QString, QByteArray>> places{
        {u"command line"_s, commandLine}, {u"stdout"_s, sync.out}, {u"stderr"_s, sync.err}};
    int files = 0;
    QDirIterator all(cli.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.fileName().endsWith("client_secret.json"_L1))
            continue; // the person's own
        QVERIFY(file.open(QIODevice::ReadOnly));
        places.append({file.fileName(), file.readAll()});
        ++files;
    }
    QVERIFY(files >= 3); // database, settings, log
    for (const auto &[place, content] : places) {
        for (const QByteArray &secret : secrets)
            QVERIFY2(!content.contains(secret),
                     qPrintable(place + u": "_s + QString::fromUtf8(secret)));
    }
}

void TestCli::doctorSaysWhatIsWrong()
{
    Cli cli;
    const Answer nothing = cli.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(nothing.exitCode, 1);
    QCOMPARE(nothing.json().toArray().size(), 7);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"doctor"_s}).exitCode, 0);
    cli.google.revokeAll();
    const Answer ended = cli.run({u"doctor"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.out.contains("sign-in has ended"));
}

void TestCli::profilesAreApart()
{
    Cli one;
    QCOMPARE(one.connectImmich().exitCode, 0);
    one.profile += u"-other"_s;
    QCOMPARE(one.run({u"status"_s, u"--json"_s}).json()["immich"_L1], QJsonValue());
    QCOMPARE(one.run({u"albums"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
