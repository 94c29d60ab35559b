// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/proxystandin.h"
#include "secrets/keychainstore.h"
#include "settingsdesk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTimeEdit>

using namespace immirror;
using namespace Qt::StringLiterals;

using Page = SettingsDialog::Page;

// Of "old", for the first of January 2020; its key is thrown away.
constexpr auto expired = "-----BEGIN CERTIFICATE-----\n"
                         "MIIBAzCBqgIBATAKBggqhkjOPQQDAjAOMQwwCgYDVQQDDANvbGQwHhcNMjAwMTAx\n"
                         "MDAwMDAwWhcNMjAwMTAyMDAwMDAwWjAOMQwwCgYDVQQDDANvbGQwWTATBgcqhkjO\n"
                         "PQIBBggqhkjOPQMBBwNCAASNZJsYEGlHYfBswsgqKUerwanh2KPnpncYiYVhGL7+\n"
                         "5MtLYOZQo5VeU/fd3PVZxx7D7FVeq49QCLGj1WMqi+oZMAoGCCqGSM49BAMCA0gA\n"
                         "MEUCIQCTrLHp7kktnQF8jaejGvyOwgkkYhxSwv1JYwlEy2v7RgIgDnNaPfRm0bVz\n"
                         "jzi3WeUBOPSx239GbOYBoXua/D7z7Bg=\n"
                         "-----END CERTIFICATE-----\n";

class TestSettingsNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxyTakesEffect();
    void wrongHost_data();
    void wrongHost();
    void rightHost_data();
    void rightHost();
    void manualWaitsForItsHost();
    void portStaysInItsBounds();
    void passwordGoesToTheKeychain();
    void limits_data();
    void limits();
    void meteredTakesEffect();
    void hours();
    void hoursTakeEffect();
    void sameHours();
    void halfAWindowInTheFile();
    void certificate();
    void notACertificate_data();
    void notACertificate();
    void expiredCertificate();
    void chosenCertificate();
    void certificateThatWentAway();

private:
    static QString makeCertificate(const Desk &desk, const QString &name);
};

QString TestSettingsNetwork::makeCertificate(const Desk &desk, const QString &name)
{
    const QString pem = desk.home.filePath(name + u".pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                                 desk.home.filePath(u"key"_s), u"-out"_s, pem});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate");
    return pem;
}

void TestSettingsNetwork::proxyTakesEffect()
{
    SettingsDesk d;
    fakes::ProxyStandIn proxy(static_cast<quint16>(d.desk.immich.url().port()));
    const ImmichInput beyond{.address = u"http://photos.test"_s, .apiKey = d.desk.immich.apiKey};
    d.open(Page::Network);
    d.choose("network.proxy", u"None"_s);
    QCOMPARE(d.inFile(u"network.proxy"_s), u"none"_s);
    QCOMPARE(Desk::get(d.desk.service().testImmich(beyond, {})).error().kind,
             ErrorKind::Unreachable);

    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyPort", QString::number(proxy.port()));
    d.type("network.proxyHost", u"127.0.0.1"_s);
    QCOMPARE(d.inFile(u"network.proxy"_s), u"manual"_s);
    QCOMPARE(d.inFile(u"network.proxyHost"_s), u"127.0.0.1"_s);
    QCOMPARE(d.inFile(u"network.proxyPort"_s), QString::number(proxy.port()));
    QVERIFY(Desk::get(d.desk.service().testImmich(beyond, {})));
    QVERIFY(!proxy.asked.isEmpty() && proxy.asked.first().contains(u"photos.test"_s));

    d.choose("network.proxyType", u"SOCKS 5"_s);
    QCOMPARE(d.inFile(u"network.proxyType"_s), u"socks5"_s);
    proxy.asked.clear();
    QVERIFY(Desk::get(d.desk.service().testImmich(beyond, {})));
    QVERIFY(!proxy.asked.isEmpty() && proxy.asked.first().startsWith(u"SOCKS5"_s));

    d.choose("network.proxy", u"The system's"_s);
    QCOMPARE(d.inFile(u"network.proxy"_s), u"system"_s);
    QVERIFY(!d.find<QWidget>("network.proxyHost")->isVisible());
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s); // what was entered is still there, and counts
    QCOMPARE(d.inFile(u"network.proxy"_s), u"manual"_s);
    QCOMPARE(d.find<QLineEdit>("network.proxyHost")->text(), u"127.0.0.1"_s);
}

void TestSettingsNetwork::wrongHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    QTest::newRow("with scheme") << u"http://proxy.example"_s << u"Only the name or address"_s;
    QTest::newRow("with path") << u"proxy.example/x"_s << u"Only the name or address"_s;
    QTest::newRow("with port") << u"proxy.example:3128"_s << u"the port has a field"_s;
    QTest::newRow("address with port") << u"10.0.0.1:80"_s << u"the port has a field"_s;
    QTest::newRow("blank inside") << u"my proxy"_s << u"cannot have this name"_s;
    QTest::newRow("user") << u"me@proxy"_s << u"cannot have this name"_s;
    QTest::newRow("nothing") << QString() << u"Until then, what was set before stays"_s;
}

void TestSettingsNetwork::wrongHost()
{
    QFETCH(const QString, host);
    QFETCH(const QString, words);
    SettingsDesk d;
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyHost", u"good.example"_s);
    QCOMPARE(d.said("network.proxyHost"), QString());
    const Settings before(d.desk.paths.settingsFile);

    d.type("network.proxyHost", host);
    QVERIFY2(d.said("network.proxyHost").contains(words), qPrintable(d.said("network.proxyHost")));
    QCOMPARE(d.inFile(u"network.proxyHost"_s), u"good.example"_s);
    QCOMPARE(d.inFile(u"network.proxy"_s), u"manual"_s);
    d.type("network.proxyHost", u"better.example"_s);
    QCOMPARE(d.said("network.proxyHost"), QString());
    QCOMPARE(d.inFile(u"network.proxyHost"_s), u"better.example"_s);
}

void TestSettingsNetwork::rightHost_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"proxy", "proxy.example.org", "10.0.0.1", "::1", "fe80::1", "my_proxy",
                             "xn--bcher-kva.example"})
        QTest::newRow(host) << QString::fromUtf8(host);
}

void TestSettingsNetwork::rightHost()
{
    QFETCH(const QString, host);
    SettingsDesk d;
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyHost", u"  "_s + host + u' ');
    QCOMPARE(d.said("network.proxyHost"), QString());
    QCOMPARE(d.settings->text(Setting::NetworkProxyHost), host);
}

void TestSettingsNetwork::manualWaitsForItsHost()
{
    SettingsDesk d;
    d.open(Page::Network);
    QVERIFY(!d.find<QWidget>("network.proxyHost")->isVisible());
    d.seen<QComboBox>("network.proxy")->setFocus();
    QTest::keyClick(d.find<QComboBox>("network.proxy"), Qt::Key_B); // at once, not by way of "None"
    QVERIFY(d.find<QWidget>("network.proxyHost")->isVisible());
    QVERIFY(d.said("network.proxyHost").contains(u"Until then"_s));
    QCOMPARE(d.inFile(u"network.proxy"_s), u"-"_s);
    // It waits while the person looks the name up elsewhere.
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    d.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
    QVERIFY(d.find<QWidget>("network.proxyHost")->isVisible());
    d.choose("network.proxy", u"None"_s);
    QCOMPARE(d.inFile(u"network.proxy"_s), u"none"_s);
    QCOMPARE(d.inFile(u"network.proxyHost"_s), u"-"_s);
}

void TestSettingsNetwork::portStaysInItsBounds()
{
    SettingsDesk d;
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyPort", u"3128"_s);
    QCOMPARE(d.inFile(u"network.proxyPort"_s), u"3128"_s);
    d.type("network.proxyPort", u"0"_s);
    QCOMPARE(d.inFile(u"network.proxyPort"_s), u"3128"_s);
    d.type("network.proxyPort", u"http"_s);
    QCOMPARE(d.inFile(u"network.proxyPort"_s), u"3128"_s);
    d.type("network.proxyPort", u"99999"_s); // the last nine goes nowhere
    QCOMPARE(d.inFile(u"network.proxyPort"_s), u"9999"_s);
}

void TestSettingsNetwork::passwordGoesToTheKeychain()
{
    SettingsDesk d;
    d.open(Page::Network);
    d.choose("network.proxy", u"By hand"_s);
    d.type("network.proxyHost", u"proxy.example"_s);
    d.type("network.proxyUser", u"me"_s);
    QCOMPARE(d.inFile(u"network.proxyUser"_s), u"me"_s);
    d.type("network.proxyPassword", u"s3cret"_s);
    KeychainStore secrets(d.desk.paths.keychainService);
    const auto kept = [&] {
        return await(secrets.read(SecretKey::ProxyPassword)).value().value_or(QString());
    };
    QTRY_COMPARE(kept(), u"s3cret"_s);
    QCOMPARE(d.said("network.proxyPassword"), QString());
    QCOMPARE(d.find<QLineEdit>("network.proxyPassword")->echoMode(), QLineEdit::Password);
    QFile file(d.desk.paths.settingsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));

    d.open(Page::Network); // it is there, for changing and for taking away
    QTRY_COMPARE(d.find<QLineEdit>("network.proxyPassword")->text(), u"s3cret"_s);
    d.type("network.proxyPassword", {});
    QTRY_COMPARE(kept(), QString());
}

void TestSettingsNetwork::limits_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("upload") << u"network.uploadLimit"_s;
    QTest::newRow("download") << u"network.downloadLimit"_s;
}

void TestSettingsNetwork::limits()
{
    QFETCH(const QString, key);
    const QByteArray name = key.toUtf8();
    const QByteArray unit = name + ".unit";
    SettingsDesk d;
    d.open(Page::Network);
    QCOMPARE(d.find<QSpinBox>(name)->text(), u"No limit"_s);
    d.type(name, u"500"_s);
    QCOMPARE(d.inFile(key), u"500"_s);
    d.type(name, u"400"_s);
    d.choose(unit, u"MB/s"_s);
    QCOMPARE(d.find<QSpinBox>(name)->value(), 1); // not 0: that is no limit
    QCOMPARE(d.inFile(key), u"1000"_s);
    d.choose(unit, u"kB/s"_s);
    d.type(name, u"3000"_s);
    d.open(Page::Network);
    QCOMPARE(d.find<QSpinBox>(name)->value(), 3);
    QCOMPARE(d.find<QComboBox>(unit)->currentText(), u"MB/s"_s);
    d.type(name, u"12"_s);
    QCOMPARE(d.inFile(key), u"12000"_s);
    d.choose(unit, u"kB/s"_s);
    QCOMPARE(d.find<QSpinBox>(name)->value(), 12'000);
    QCOMPARE(d.inFile(key), u"12000"_s); // the same amount
    d.type(name, u"0"_s);
    QCOMPARE(d.find<QSpinBox>(name)->text(), u"No limit"_s);
    QCOMPARE(d.inFile(key), u"0"_s);
}

void TestSettingsNetwork::meteredTakesEffect()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.watch->metered = true;
    d.open(Page::Network);
    d.desk.service().settingsChanged(); // the watch says nothing by itself
    QTRY_COMPARE(d.standing().wait, Wait::Metered);
    d.click("network.metered");
    QTRY_COMPARE(d.standing().wait, Wait::None);
    d.click("network.metered");
    QTRY_COMPARE(d.standing().wait, Wait::Metered);
}

void TestSettingsNetwork::hours()
{
    SettingsDesk d;
    d.open(Page::Network);
    QVERIFY(!d.find<QTimeEdit>("sync.windowFrom")->isEnabled());
    d.click("sync.window");
    QCOMPARE(d.inFile(u"sync.windowFrom"_s), u"22:00"_s);
    QCOMPARE(d.inFile(u"sync.windowTo"_s), u"06:00"_s);
    d.type("sync.windowFrom", u"0130"_s);
    d.seen<QTimeEdit>("sync.windowTo")->setFocus();
    QTest::keyClick(d.find<QTimeEdit>("sync.windowTo"), Qt::Key_Up);
    QTRY_COMPARE(d.inFile(u"sync.windowTo"_s), u"07:00"_s);
    d.open(Page::Network);
    QVERIFY(d.find<QCheckBox>("sync.window")->isChecked());
    QCOMPARE(d.find<QTimeEdit>("sync.windowTo")->time(), QTime(7, 0));
    d.click("sync.window");
    QCOMPARE(d.settings->text(Setting::SyncWindowFrom), QString());
    QCOMPARE(d.settings->text(Setting::SyncWindowTo), QString());
}

void TestSettingsNetwork::hoursTakeEffect()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    const QTime now = QTime::currentTime();
    d.open(Page::Network);
    QTRY_COMPARE(d.standing().wait, Wait::None);
    d.click("sync.window");
    // A window that begins in two hours, and ends in three.
    d.seen<QTimeEdit>("sync.windowFrom")->setTime(now.addSecs(2 * 3600));
    d.seen<QTimeEdit>("sync.windowTo")->setTime(now.addSecs(3 * 3600));
    QCOMPARE(d.standing().wait, Wait::None); // nothing is left to be sent
    const Snapshot snapshot = d.desk.service().snapshot();
    const auto ledger = *Database::open(d.desk.paths.database);
    Members members(*ledger, snapshot.identity);
    QVERIFY(members.expect(snapshot.mirrors.front().id, members.asset(u"print"_s)->row, u"id"_s,
                           u"a.jpg"_s, QDateTime::currentDateTimeUtc(), 1));
    d.desk.service().settingsChanged();
    QTRY_COMPARE(d.standing().wait, Wait::OutsideHours);
    d.seen<QTimeEdit>("sync.windowFrom")->setTime(now.addSecs(-3600));
    QTRY_COMPARE(d.standing().wait, Wait::Unfinished); // the photo is to be sent yet
}

void TestSettingsNetwork::sameHours()
{
    SettingsDesk d;
    d.open(Page::Network);
    d.click("sync.window");
    d.find<QTimeEdit>("sync.windowTo")->setTime(QTime(22, 0));
    QVERIFY(d.said("sync.windowTo").contains(u"the same time"_s));
    QCOMPARE(d.inFile(u"sync.windowTo"_s), u"06:00"_s);
    d.find<QTimeEdit>("sync.windowFrom")->setTime(QTime(21, 0));
    QCOMPARE(d.said("sync.windowTo"), QString());
    QCOMPARE(d.inFile(u"sync.windowFrom"_s), u"21:00"_s);
    QCOMPARE(d.inFile(u"sync.windowTo"_s), u"22:00"_s);
}

void TestSettingsNetwork::halfAWindowInTheFile()
{
    SettingsDesk d;
    Settings settings(d.desk.paths.settingsFile);
    QVERIFY(settings.setText(Setting::SyncWindowFrom, u"08:00"_s));
    QVERIFY(settings.save());
    d.open(Page::Network);
    QVERIFY(!d.find<QCheckBox>("sync.window")->isChecked()); // it means nothing, so it is none
    d.click("sync.window");
    QCOMPARE(d.inFile(u"sync.windowTo"_s), u"06:00"_s);
}

void TestSettingsNetwork::certificate()
{
    SettingsDesk d;
    const QString pem = makeCertificate(d.desk, u"Home CA"_s);
    d.open(Page::Network);
    d.type("network.caFile", pem);
    QCOMPARE(d.said("network.caFile"), u"1 certificate(s): Home CA."_s);
    QCOMPARE(d.settings->text(Setting::NetworkCaFile), pem);
    d.open(Page::Network);
    QCOMPARE(d.said("network.caFile"), u"1 certificate(s): Home CA."_s);
    d.type("network.caFile", {});
    QCOMPARE(d.said("network.caFile"), QString());
    QCOMPARE(d.inFile(u"network.caFile"_s), QString());
}

void TestSettingsNetwork::notACertificate_data()
{
    QTest::addColumn<QString>("content"); // nothing: no file
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << u"There is no such file."_s;
    QTest::newRow("empty") << u""_s << u"no certificate in this file"_s;
    QTest::newRow("text") << u"hello"_s << u"no certificate in this file"_s;
    QTest::newRow("a key") << u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_s
                           << u"no certificate in this file"_s;
    QTest::newRow("damaged") << u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_s
                             << u"no certificate in this file"_s;
    QTest::newRow("a folder") << u"FOLDER"_s << u"cannot be read"_s;
}

void TestSettingsNetwork::notACertificate()
{
    QFETCH(const QString, content);
    QFETCH(const QString, words);
    SettingsDesk d;
    const QString good = makeCertificate(d.desk, u"good"_s);
    const QString path = d.desk.home.filePath(u"bad.pem"_s);
    if (content == "FOLDER"_L1) {
        QVERIFY(QDir().mkpath(path));
    } else if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    d.open(Page::Network);
    d.type("network.caFile", good);
    d.type("network.caFile", path);
    QVERIFY2(d.said("network.caFile").contains(words), qPrintable(d.said("network.caFile")));
    QCOMPARE(d.settings->text(Setting::NetworkCaFile), good);
    // All of the words are in sight, although the field is the page's last.
    for (QLabel *label : d.find<QWidget>("network.caFile")
                             ->parentWidget()
                             ->parentWidget()
                             ->findChildren<QLabel *>(u"noticeText"_s))
        QTRY_COMPARE(label->visibleRegion().boundingRect(), label->rect());
}

void TestSettingsNetwork::expiredCertificate()
{
    SettingsDesk d;
    const QString pem = d.desk.home.filePath(u"old.pem"_s);
    QFile file(pem);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(expired);
    file.close();
    d.open(Page::Network);
    d.type("network.caFile", pem);
    QVERIFY2(
        d.said("network.caFile").startsWith(u"This is the certificate of old. It expired on"_s),
        qPrintable(d.said("network.caFile")));
}

void TestSettingsNetwork::chosenCertificate()
{
    SettingsDesk d;
    const QString pem = makeCertificate(d.desk, u"chosen"_s);
    d.open(Page::Network);
    d.click("chooseCaFile");
    auto *dialog = d.find<QFileDialog>("caFileDialog");
    dialog->selectFile(pem);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(d.settings->text(Setting::NetworkCaFile), pem);
    QCOMPARE(d.said("network.caFile"), u"1 certificate(s): chosen."_s);
}

void TestSettingsNetwork::certificateThatWentAway()
{
    SettingsDesk d;
    Settings settings(d.desk.paths.settingsFile);
    QVERIFY(settings.setText(Setting::NetworkCaFile, u"/nowhere/ca.pem"_s));
    QVERIFY(settings.save());
    d.open(Page::Network);
    QCOMPARE(d.said("network.caFile"), u"There is no such file."_s);
    QCOMPARE(d.find<QLineEdit>("network.caFile")->text(), u"/nowhere/ca.pem"_s);
    d.type("network.caFile", {});
    QCOMPARE(d.said("network.caFile"), QString());
    QCOMPARE(d.settings->text(Setting::NetworkCaFile), QString());
}

QTEST_MAIN(TestSettingsNetwork)
#include "tst_settingsnetwork.moc"
