// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "cli.h"
#include "fakes/certificates.h"
#include "fakes/tlsfront.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// The ways to an Immich that something else stands in front of, and what is said where none of
/// them leads there.
class TestCliConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void headersFromFileAndStdin();
    void wrongHeaders();
    void signInInFront();
    void certificates_data();
    void certificates();
    void clientCertificate();
    void addressWithPassword();
    void missingPermissions();
    void gatewayTrouble();
    void noProxy();

private:
    static QString write(const Cli &cli, const QString &name, const QByteArray &content);
    static QStringList connectTo(const QString &url)
    {
        return {u"connect"_s, u"immich"_s, u"--url"_s, url, u"--api-key-stdin"_s};
    }
};

QString TestCliConnect::write(const Cli &cli, const QString &name, const QByteArray &content)
{
    QFile file(cli.home.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(content);
    return file.fileName();
}

void TestCliConnect::wrongUsage_data()
{
    QTest::addColumn<QStringList>("more");
    const QString key = u"--api-key-file"_s;
    QTest::newRow("both from stdin") << QStringList{u"--api-key-stdin"_s, u"--headers-stdin"_s};
    QTest::newRow("headers twice")
        << QStringList{key, u"f"_s, u"--headers-stdin"_s, u"--header-file"_s, u"f"_s};
    QTest::newRow("no key") << QStringList{u"--header-file"_s, u"f"_s};
    QTest::newRow("a certificate without its key")
        << QStringList{key, u"f"_s, u"--client-certificate"_s, u"f"_s};
    QTest::newRow("a key without its certificate")
        << QStringList{key, u"f"_s, u"--client-key"_s, u"f"_s};
    QTest::newRow("a passphrase for nothing")
        << QStringList{key, u"f"_s, u"--client-key-passphrase-file"_s, u"f"_s};
}

void TestCliConnect::wrongUsage()
{
    QFETCH(const QStringList, more);
    const Cli cli;
    const Answer answer = cli.run(
        QStringList{u"connect"_s, u"immich"_s, u"--url"_s, u"http://127.0.0.1:9"_s, u"--json"_s} +
        more);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.json()["error"_L1], QJsonValue(u"wrongUsage"_s));
}

void TestCliConnect::headersFromFileAndStdin()
{
    Cli cli;
    const QByteArray headers =
        "CF-Access-Client-Id: abc.access\r\n\nCF-Access-Client-Secret: s3cret\n";
    const QString headerFile = write(cli, u"headers"_s, headers);
    const auto allHaveThem = [&cli] {
        const auto &requests = cli.immich.http().requests();
        return !requests.empty() &&
               std::all_of(requests.begin(), requests.end(), [](const fakes::HttpRequest &one) {
                   return one.header("cf-access-client-id") == "abc.access" &&
                          one.header("cf-access-client-secret") == "s3cret";
               });
    };
    const Answer byFile = cli.connectImmich({u"--header-file"_s, headerFile});
    QVERIFY2(byFile.exitCode == 0, byFile.err.constData());
    QVERIFY(allHaveThem());
    QVERIFY(QFile::remove(headerFile)); // they are in the keychain
    cli.immich.http().clearRequests();
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0);
    QVERIFY(allHaveThem());

    QCOMPARE(cli.connectImmich().exitCode, 0); // without them: they go
    cli.immich.http().clearRequests();
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0);
    QVERIFY(!allHaveThem());

    const QString keyFile = write(cli, u"key"_s, cli.immich.apiKey.toUtf8() + '\n');
    cli.immich.http().clearRequests();
    const Answer byStdin =
        cli.run({u"connect"_s, u"immich"_s, u"--url"_s, cli.immich.url().toString(),
                 u"--api-key-file"_s, keyFile, u"--headers-stdin"_s},
                headers);
    QVERIFY2(byStdin.exitCode == 0, byStdin.err.constData());
    QVERIFY(allHaveThem());
    cli.immich.http().clearRequests();
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0);
    QVERIFY(allHaveThem());

    QDirIterator all(cli.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
    }
}

/// The line is named, and never what is in it.
void TestCliConnect::wrongHeaders()
{
    Cli cli;
    for (const QByteArray &content :
         {QByteArray("X-A: 1\ns3cret"), QByteArray("X-A: 1\nHost: s3cret"),
          QByteArray("X-A: 1\nX-A: s3cret"), QByteArray("X-A: 1\ns3 cret: s3cret")}) {
        const QString file = write(cli, u"headers"_s, content);
        const Answer answer = cli.connectImmich({u"--json"_s, u"--header-file"_s, file});
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.json()["error"_L1], QJsonValue(u"invalidInput"_s));
        QVERIFY2(answer.err.contains("line 2"), answer.err.constData());
        QVERIFY2(!(answer.err + answer.out).contains("s3cret"), answer.err.constData());
    }
    QCOMPARE(cli.connectImmich({u"--header-file"_s, u"/no/such"_s}).exitCode, 2);
    QCOMPARE(cli.immich.http().requests().size(), 0U);
}

void TestCliConnect::signInInFront()
{
    Cli cli;
    cli.immich.http().failNext(
        {},
        Fault::answer(401, "<html><title>401 Authorization Required</title></html>",
                      {{"Content-Type", "text/html"},
                       {"WWW-Authenticate", "Basic realm=\"The family's door\""}}),
        20);
    const Answer basic = cli.connectImmich({u"--json"_s});
    QCOMPARE(basic.exitCode, 4);
    QCOMPARE(basic.json()["error"_L1], QJsonValue(u"immich.signInPage"_s));
    QVERIFY2(basic.err.contains("The family's door"), basic.err.constData());
    QVERIFY2(basic.err.contains("--header-file"), basic.err.constData());
    cli.immich.http().clearFaults();

    // Where it came later it is named as well, and not taken for a wrong key.
    QCOMPARE(cli.connectImmich().exitCode, 0);
    cli.immich.http().failNext(
        {}, Fault::redirect(QUrl(u"https://auth.example/?rd=https%3A%2F%2Fphotos.example"_s)), 40);
    QCOMPARE(cli.run({u"albums"_s, u"--json"_s}).json()["error"_L1],
             QJsonValue(u"immich.signInPage"_s));
    const Answer doctor = cli.run({u"doctor"_s});
    QVERIFY2(doctor.out.contains("auth.example"), doctor.out.constData());
}

void TestCliConnect::certificates_data()
{
    QTest::addColumn<QString>("server"); // whose certificate
    QTest::addColumn<QString>("error");
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<bool>("advisesCaFile");
    QTest::newRow("expired") << u"old"_s << u"immich.tlsExpired"_s
                             << QByteArrayList{"2026-01-31", "clock"} << false;
    QTest::newRow("clock") << u"young"_s << u"immich.tlsNotYetValid"_s
                           << QByteArrayList{"2190-02-03", "date and time"} << false;
    QTest::newRow("name") << u"elsewhere"_s << u"immich.tlsOtherName"_s
                          << QByteArrayList{"a.example", "another name"} << false;
    QTest::newRow("intermediate") << u"deep"_s << u"immich.tlsIncomplete"_s
                                  << QByteArrayList{"middle", "fullchain.pem"} << false;
    QTest::newRow("authority") << u"strange"_s << u"immich.tlsUntrusted"_s
                               << QByteArrayList{"None of the certificates that you gave"} << false;
    QTest::newRow("self-signed") << u"own"_s << u"immich.tlsUntrusted"_s
                                 << QByteArrayList{"fingerprint"} << true;
}

/// Each has a sentence and a cure of its own.
void TestCliConnect::certificates()
{
    QFETCH(const QString, server);
    QFETCH(const QString, error);
    QFETCH(const QByteArrayList, words);
    QFETCH(const bool, advisesCaFile);
    Cli cli;
    fakes::Certificates made;
    made.make({.name = u"root"_s, .authority = true});
    made.make({.name = u"stranger"_s, .authority = true});
    made.make({.name = u"middle"_s, .issuer = u"root"_s, .authority = true});
    made.make({.name = u"good"_s, .issuer = u"root"_s});
    made.make({.name = u"deep"_s, .issuer = u"middle"_s});
    made.make({.name = u"strange"_s, .issuer = u"stranger"_s});
    made.make({.name = u"own"_s});
    made.make({.name = u"elsewhere"_s, .issuer = u"root"_s, .names = u"DNS:a.example"_s});
    made.make({.name = u"old"_s,
               .issuer = u"root"_s,
               .from = QDateTime({2025, 11, 2}, {12, 0}, Qt::UTC),
               .to = QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC)});
    made.make({.name = u"young"_s,
               .issuer = u"root"_s,
               .from = QDateTime({2190, 2, 3}, {12, 0}, Qt::UTC),
               .to = QDateTime({2191, 2, 3}, {12, 0}, Qt::UTC)});
    QList<QSslCertificate> chain{made.certificate(server)};
    if (server == "strange"_L1)
        chain << made.certificate(u"stranger"_s);
    fakes::TlsFront front(cli.immich.url());
    QVERIFY(front.listen(chain, made.key(server)));
    QStringList arguments = connectTo(front.url().toString()) + QStringList{u"--json"_s};
    if (!advisesCaFile)
        arguments << u"--ca-file"_s << made.file(u"root.pem"_s);
    const Answer refused = cli.run(arguments, cli.immich.apiKey.toUtf8());
    QCOMPARE(refused.exitCode, 5);
    QCOMPARE(refused.json()["error"_L1], QJsonValue(error));
    for (const QByteArray &word : words)
        QVERIFY2(refused.err.contains(word), refused.err.constData());
    QCOMPARE(refused.err.contains("--ca-file"), advisesCaFile);
    if (error == "immich.tlsUntrusted"_L1) {
        const QByteArray print =
            made.certificate(server).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QCOMPARE(refused.json()["subject"_L1], QJsonValue(QString::fromLatin1(print)));
    }
    QCOMPARE(cli.immich.http().requests().size(), 0U);
}

/// A proxy that lets nobody pass without one.
void TestCliConnect::clientCertificate()
{
    Cli cli;
    fakes::Certificates made;
    made.make({.name = u"root"_s, .authority = true});
    made.make({.name = u"server"_s, .issuer = u"root"_s});
    made.make({.name = u"me"_s, .issuer = u"root"_s});
    made.encryptKey(u"me"_s, u" my s3cret "_s);
    fakes::TlsFront front(cli.immich.url());
    QVERIFY(front.listen({made.certificate(u"server"_s)}, made.key(u"server"_s),
                         {made.certificate(u"root"_s)}));
    const QByteArray key = cli.immich.apiKey.toUtf8();
    const QStringList plain =
        connectTo(front.url().toString()) + QStringList{u"--ca-file"_s, made.file(u"root.pem"_s)};
    const Answer refused = cli.run(plain + QStringList{u"--json"_s}, key);
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.json()["error"_L1], QJsonValue(u"immich.clientCertificate"_s));
    QVERIFY2(refused.err.contains("--client-certificate"), refused.err.constData());

    const QStringList withIt =
        plain + QStringList{u"--client-certificate"_s, made.file(u"me.pem"_s), u"--client-key"_s};
    const QString passphrase = write(cli, u"passphrase"_s, " my s3cret \r\n");
    const QStringList encrypted = withIt + QStringList{made.file(u"me.enc"_s)};
    QCOMPARE(cli.run(encrypted, key).exitCode, 2); // and asks nobody for the passphrase
    QCOMPARE(
        cli.run(encrypted + QStringList{u"--client-key-passphrase-file"_s, made.file(u"me.pem"_s)},
                key)
            .exitCode,
        2);
    const Answer good =
        cli.run(encrypted + QStringList{u"--client-key-passphrase-file"_s, passphrase}, key);
    QVERIFY2(good.exitCode == 0, good.err.constData());
    QVERIFY(QFile::remove(passphrase)); // it is in the keychain
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0);
    QCOMPARE(cli.run(withIt + QStringList{made.file(u"me.key"_s)}, key).exitCode, 0);
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 0);
}

void TestCliConnect::addressWithPassword()
{
    Cli cli;
    const Answer answer =
        cli.run(connectTo(u"http://alice:s3cret@photos.example"_s) + QStringList{u"--json"_s}, "k");
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains("user name"), answer.err.constData());
    QVERIFY(!(answer.out + answer.err).contains("s3cret"));
}

void TestCliConnect::missingPermissions()
{
    Cli cli;
    cli.immich.setPermissions({u"album.read"_s, u"asset.read"_s});
    QVERIFY(cli.connectImmich().err.contains("lacks the permission asset.download. Add it"));
    cli.immich.setPermissions({u"album.read"_s});
    QVERIFY(cli.connectImmich().err.contains(
        "lacks the permissions asset.read, asset.download. Add them"));
}

void TestCliConnect::gatewayTrouble()
{
    Cli cli;
    // Longer than anything is tried again for.
    const fakes::Headers page{{"Content-Type", "text/html"}, {"Retry-After", "86400"}};
    cli.immich.http().failNext(
        {}, Fault::answer(502, "<html><title>502 Bad Gateway</title></html>", page), 20);
    const Answer gateway = cli.connectImmich({u"--json"_s});
    QCOMPARE(gateway.json()["error"_L1], QJsonValue(u"immich.serverError"_s));
    QCOMPARE(gateway.json()["detail"_L1], QJsonValue(u"HTTP 502 Bad Gateway"_s));
    cli.immich.http().clearFaults();
    cli.immich.http().failNext(
        {}, Fault::answer(429, "<html><title>429 Too Many Requests</title></html>", page), 20);
    const Answer slower = cli.connectImmich({u"--json"_s});
    QCOMPARE(slower.json()["error"_L1], QJsonValue(u"immich.minuteQuota"_s));
    QCOMPARE(slower.exitCode, 7);
}

/// A proxy of the system that leads nowhere, and those who are not to go through it.
void TestCliConnect::noProxy()
{
    Cli cli;
    cli.environment.insert(u"http_proxy"_s, u"http://127.0.0.1:9"_s);
    const auto refusal = [&cli] {
        return cli.run(connectTo(u"http://photos.invalid"_s) + QStringList{u"--json"_s}, "k")
            .json();
    };
    QCOMPARE(refusal()["subject"_L1], QJsonValue(u"127.0.0.1:9"_s));
    for (const auto &[name, list] : {std::pair{u"no_proxy"_s, u"*"_s},
                                     {u"NO_PROXY"_s, u"*"_s},
                                     {u"no_proxy"_s, u"invalid"_s},
                                     {u"NO_PROXY"_s, u"a.example,photos.invalid"_s}}) {
        cli.environment.insert(name, list);
        QCOMPARE(refusal()["subject"_L1], QJsonValue(QJsonValue::Undefined));
        cli.environment.remove(name);
    }
}

QTEST_GUILESS_MAIN(TestCliConnect)
#include "tst_cli_connect.moc"
