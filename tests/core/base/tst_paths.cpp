// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/paths.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace immirror;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultProfile();
    void profilesLieApart();
    void followsTheEnvironment();
    void badNames_data();
    void badNames();
};

void TestPaths::init()
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
}

void TestPaths::defaultProfile()
{
    const auto paths = Paths::forProfile({});
    QVERIFY(paths);
    const QString home = QDir::homePath();
    QCOMPARE(paths->settingsFile, home + u"/.config/immirror/immirror.ini"_s);
    QCOMPARE(paths->database, home + u"/.local/share/immirror/immirror.db"_s);
    QCOMPARE(paths->logFolder, home + u"/.local/state/immirror/logs"_s);
    QCOMPARE(paths->keychainService, u"immirror"_s);
}

void TestPaths::profilesLieApart()
{
    std::set<QString> places;
    for (const QString &name :
         {QString(), u"work"_s, u"Work"_s, u"a"_s, u"x-1_y"_s,
          u"0123456789012345678901234567890123456789012345678901234567890123"_s}) {
        const auto paths = Paths::forProfile(name);
        QVERIFY2(paths, qPrintable(name));
        for (const QString &place :
             {paths->settingsFile, paths->database, paths->logFolder, paths->keychainService})
            QVERIFY2(places.insert(place).second, qPrintable(place));
    }
    QCOMPARE(Paths::forProfile(u"work"_s)->keychainService, u"immirror/work"_s);
}

void TestPaths::followsTheEnvironment()
{
    qputenv("XDG_CONFIG_HOME", "/tmp/c");
    qputenv("XDG_DATA_HOME", "/tmp/d");
    qputenv("XDG_STATE_HOME", "/tmp/s");
    const auto paths = Paths::forProfile(u"work"_s);
    QVERIFY(paths);
    QVERIFY(paths->settingsFile.startsWith(u"/tmp/c/immirror/profiles/work/"_s));
    QVERIFY(paths->database.startsWith(u"/tmp/d/immirror/profiles/work/"_s));
    QVERIFY(paths->logFolder.startsWith(u"/tmp/s/immirror/logs"_s));
    qputenv("XDG_STATE_HOME", "relative"); // to be ignored, says the XDG specification
    QVERIFY(Paths::forProfile({})->logFolder.startsWith(QDir::homePath()));
    init();
}

void TestPaths::badNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"..", ".", "../work", "a/b", "a\\b", "a b", "-a", "_a", "a.b", "a:b",
                             "a*", "\xc3\xa4", "work\n", "\n"})
        QTest::addRow("%s", QByteArray(name).toPercentEncoding().constData())
            << QString::fromUtf8(name);
    QTest::newRow("long") << QString(65, u'a');
    QTest::newRow("null character") << QString(u"a"_s + QChar(0) + u"b"_s);
}

void TestPaths::badNames()
{
    QFETCH(const QString, name);
    const auto paths = Paths::forProfile(name);
    QVERIFY(!paths);
    QCOMPARE(paths.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(paths.error().subject, name);
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
