// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "cli.h"

#include <QSslCertificate>
#include <QSslKey>

#include <csignal>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// Connecting both accounts on the command line: what is refused and how it is said, and where
/// secrets are not.
class TestCliAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongAddresses_data();
    void wrongAddresses();
    void refusedKeys();
    void selfSignedCertificate();
    void signInThatFails_data();
    void signInThatFails();
    void noKeychain();
    void secretsAreNowhere();
    void doctorSaysWhatIsWrong();
    void anotherClientIsAskedAbout();
    void profilesAreApart();
};

void TestCliAccounts::wrongAddresses_data()
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

void TestCliAccounts::wrongAddresses()
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

void TestCliAccounts::refusedKeys()
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

void TestCliAccounts::selfSignedCertificate()
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

void TestCliAccounts::signInThatFails_data()
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

void TestCliAccounts::signInThatFails()
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

void TestCliAccounts::noKeychain()
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

/// Everything that the program wrote, and what it was started with.
void TestCliAccounts::secretsAreNowhere()
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

void TestCliAccounts::doctorSaysWhatIsWrong()
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

/// It can do nothing with what the earlier one made.
void TestCliAccounts::anotherClientIsAskedAbout()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 5);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    const QString first = cli.google.clientId;

    cli.google.clientId = u"2-other.apps.googleusercontent.com"_s;
    const Answer connected = cli.connectGoogle();
    QCOMPARE(connected.exitCode, 0);
    QVERIFY(connected.err.contains("--as-before"));
    const QJsonValue status = cli.run({u"status"_s, u"--json"_s}).json();
    QCOMPARE(status["state"_L1].toString(), u"attention"_s);
    QVERIFY(status["reason"_L1].toString().contains("another OAuth client"_L1));
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3); // nothing before somebody decided
    QCOMPARE(cli.google.count(u"upload"_s), 5);

    QCOMPARE(cli.run({u"mirror"_s, u"add"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album, u"--as-before"_s}).exitCode, 2);
    const Answer taken = cli.run({u"mirror"_s, u"add"_s, u"--as-before"_s, u"--json"_s});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.json()[0]["albumName"_L1].toString(), u"Trip"_s);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"--as-before"_s}).exitCode, 2); // done already
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.count(u"albumCreate"_s), 2);
    QCOMPARE(cli.run({u"status"_s, u"--json"_s}).json()["state"_L1].toString(), u"idle"_s);

    cli.google.clientId = first; // going back finds everything as it was
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const Answer again = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()["googleRequests"_L1].toInt(), 0);
}

void TestCliAccounts::profilesAreApart()
{
    Cli one;
    QCOMPARE(one.connectImmich().exitCode, 0);
    one.profile += u"-other"_s;
    QCOMPARE(one.run({u"status"_s, u"--json"_s}).json()["immich"_L1], QJsonValue());
    QCOMPARE(one.run({u"albums"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "tst_cli_accounts.moc"
