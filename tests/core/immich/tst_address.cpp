// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/address.h"

#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void keepsNoPassword();
};

void TestAddress::accepted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *typed, const char *origin) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(origin);
    };
    row("http://192.168.1.5:2283", "http://192.168.1.5:2283");
    row("  https://photos.example.org/ ", "https://photos.example.org");
    row("https://photos.example.org/api", "https://photos.example.org");
    row("https://photos.example.org/api/", "https://photos.example.org");
    row("https://photos.example.org///", "https://photos.example.org");
    row("HTTPS://Photos.Example.ORG:8443/api", "https://photos.example.org:8443");
    row("http://[fd00::1]:2283/", "http://[fd00::1]:2283");
    row("http://localhost:2283", "http://localhost:2283");
}

void TestAddress::accepted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, origin);
    const auto address = immichAddress(typed);
    QVERIFY2(address, address ? "" : qPrintable(address.error().name()));
    QCOMPARE(address->toString(), origin);
}

void TestAddress::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *typed, ErrorKind kind, const char *subject = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << kind << QString::fromUtf8(subject);
    };
    row("", ErrorKind::InvalidInput);
    row("   ", ErrorKind::InvalidInput);
    row("photos.example.org", ErrorKind::AddressWithoutScheme, "https://photos.example.org");
    row("192.168.1.5:2283", ErrorKind::AddressWithoutScheme, "https://192.168.1.5:2283");
    row("photos.example.org/api", ErrorKind::AddressWithoutScheme, "https://photos.example.org");
    row("https://photos.example.org/photos", ErrorKind::AddressWithPath,
        "https://photos.example.org");
    row("https://example.org/immich/api", ErrorKind::AddressWithPath, "https://example.org");
    row("https://example.org/API", ErrorKind::AddressWithPath, "https://example.org");
    row("https://example.org/?a=b", ErrorKind::AddressWithPath, "https://example.org");
    row("https://example.org/#top", ErrorKind::AddressWithPath, "https://example.org");
    row("ftp://example.org", ErrorKind::InvalidInput);
    row("file:///etc/passwd", ErrorKind::InvalidInput);
    row("https://", ErrorKind::InvalidInput);
    row("https://example.org:99999", ErrorKind::InvalidInput);
    row("https://exam ple.org", ErrorKind::InvalidInput);
    row("exam ple", ErrorKind::InvalidInput);
    row("https://alice:secret@example.org", ErrorKind::InvalidInput);
    row("alice@example.org", ErrorKind::InvalidInput);
}

void TestAddress::refused()
{
    QFETCH(const QString, typed);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, subject);
    const auto address = immichAddress(typed);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QCOMPARE(address.error().subject, subject);
}

/// Errors are logged and shown.
void TestAddress::keepsNoPassword()
{
    for (const QString &typed :
         {u"https://alice:secret@example.org"_s, u"alice:secret@example.org"_s,
          u"https://alice:secret@example.org/path"_s, u"alice:secret@exam ple.org"_s,
          u"https://alice:secret@example.org:99999"_s, u"https://alice:se/secret@example.org"_s,
          u"https://alice:1/secret@example.org"_s, u"https://alice:?secret@example.org"_s,
          u"https://alice:#secret@example.org"_s, u"https:/alice:secret@example.org"_s}) {
        const auto address = immichAddress(typed);
        QVERIFY(!address);
        QVERIFY(address.error().detail.contains(u"user name"_s)); // says why
        QVERIFY2(!address.error().detail.contains(u"secret"_s), qPrintable(typed));
        QVERIFY2(!address.error().subject.contains(u"secret"_s), qPrintable(typed));
    }
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
