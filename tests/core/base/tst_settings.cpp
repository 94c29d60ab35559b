// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <set>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsSound();
    void standards();
    void ranges_data();
    void ranges();
    void survivesARestart();
    void everySettingSurvives();
    void clears();
    void handEditedNonsense();
    void handEditedText();
    void readOnlyFile();
    void noPlaceForTheFile();
};

void TestSettings::tableIsSound()
{
    std::set<QByteArray> keys;
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"immirror.ini"_s));
    for (const SettingRow &row : settingsTable()) {
        QVERIFY2(keys.insert(row.key).second, row.key);
        QCOMPARE(settingRow(row.setting).key, row.key);
        QCOMPARE(settingRow(QString::fromLatin1(row.key)), &row);
        const auto set = settings.setText(row.setting, QString::fromLatin1(row.standard));
        QVERIFY2(set.has_value(), row.key); // a default is one of the choices
        const QByteArray key = QByteArray(row.key).toLower();
        for (const char *word : {"key", "secret", "token", "password", "passphrase"})
            QVERIFY2(!key.contains(word) || key.endsWith("file"), row.key); // where it is, not what
    }
    QCOMPARE(settingRow(u"removals.maxpercent"_s), nullptr);
    QCOMPARE(settingRow(QString()), nullptr);
}

void TestSettings::standards()
{
    const QTemporaryDir dir;
    const Settings settings(dir.filePath(u"immirror.ini"_s));
    QCOMPARE(settings.text(Setting::LogLevel), u"info"_s);
    QCOMPARE(settings.text(Setting::RemovalsPolicy), u"remove"_s);
    QCOMPARE(settings.number(Setting::RemovalsMaxPercent), 10);
    QCOMPARE(settings.number(Setting::TransferParallel), 6);
    QCOMPARE(settings.isSet(Setting::ImmichUrl), false);
    QCOMPARE(settings.text(Setting::GoogleConnected), u"no"_s);
    QVERIFY(!settings.time(Setting::GoogleSignInEndsAt).isValid());
    QVERIFY(!QFile::exists(dir.filePath(u"immirror.ini"_s)));
}

void TestSettings::ranges_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("least") << Setting::TransferParallel << u"1"_s << true;
    QTest::newRow("most") << Setting::TransferParallel << u"6"_s << true;
    QTest::newRow("below") << Setting::TransferParallel << u"0"_s << false;
    QTest::newRow("above") << Setting::TransferParallel << u"7"_s << false;
    QTest::newRow("negative") << Setting::RemovalsMaxItems << u"-1"_s << false;
    QTest::newRow("no number") << Setting::RemovalsMaxPercent << u"ten"_s << false;
    QTest::newRow("half") << Setting::RemovalsMaxPercent << u"1.5"_s << false;
    QTest::newRow("nothing") << Setting::RemovalsMaxPercent << QString() << false;
    QTest::newRow("overflow") << Setting::RemovalsMaxItems << u"4294967297"_s << false;
    QTest::newRow("word") << Setting::RemovalsPolicy << u"keep"_s << true;
    QTest::newRow("another's word") << Setting::RemovalsPolicy << u"info"_s << false;
    QTest::newRow("two words") << Setting::RemovalsPolicy << u"remove|keep"_s << false;
    QTest::newRow("case") << Setting::LogLevel << u"Info"_s << false;
    QTest::newRow("any text") << Setting::ImmichUser << u"Ünï, \"x\" = %41;"_s << true;
}

void TestSettings::ranges()
{
    QFETCH(const Setting, setting);
    QFETCH(const QString, value);
    QFETCH(const bool, allowed);
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"immirror.ini"_s));
    const QString before = settings.text(setting);
    const auto set = settings.setText(setting, value);
    QCOMPARE(set.has_value(), allowed);
    QCOMPARE(settings.text(setting), allowed ? value : before);
    if (!allowed) {
        QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(set.error().subject, QString::fromLatin1(settingRow(setting).choices));
    }
}

void TestSettings::survivesARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"a/b/immirror.ini"_s);
    const QString user = u"Ünï, \"x\" = %41; @Invalid()"_s;
    const QDateTime ends(QDate(2026, 11, 29), QTime(8, 30), QTimeZone::utc());
    {
        Settings settings(file);
        QVERIFY(settings.setText(Setting::ImmichUser, user));
        QVERIFY(settings.setText(Setting::ImmichUrl, u"https://photos.example.org:2283"_s));
        QVERIFY(settings.setText(Setting::RemovalsMaxItems, u"7"_s));
        QVERIFY(settings.setText(Setting::GoogleSignInEndsAt, ends.toString(Qt::ISODate)));
        QVERIFY(settings.save());
    }
    const Settings settings(file);
    QCOMPARE(settings.text(Setting::ImmichUser), user);
    QCOMPARE(settings.text(Setting::ImmichUrl), u"https://photos.example.org:2283"_s);
    QCOMPARE(settings.number(Setting::RemovalsMaxItems), 7);
    QCOMPARE(settings.time(Setting::GoogleSignInEndsAt), ends);
}

/// Not from the memory of this process: as another one would read it.
void TestSettings::everySettingSurvives()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"immirror.ini"_s);
    const auto otherValue = [](const SettingRow &row) {
        const QString choices = QString::fromLatin1(row.choices);
        if (choices.isEmpty())
            return u"some text"_s;
        if (choices == "hh:mm"_L1)
            return u"07:30"_s;
        if (choices.contains(".."_L1))
            return choices.section(u".."_s, 1);
        const QStringList words = choices.split(u'|');
        return words.first() == QLatin1String(row.standard) ? words.last() : words.first();
    };
    Settings settings(file);
    for (const SettingRow &row : settingsTable())
        QVERIFY2(settings.setText(row.setting, otherValue(row)).has_value(), row.key);
    QVERIFY(settings.save().has_value());
    const QString copy = dir.filePath(u"copy.ini"_s);
    QVERIFY(QFile::copy(file, copy));
    const Settings again(copy);
    for (const SettingRow &row : settingsTable())
        QVERIFY2(again.text(row.setting) == otherValue(row), row.key);
}

void TestSettings::clears()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"immirror.ini"_s);
    {
        Settings settings(file);
        QVERIFY(settings.setText(Setting::ImmichUrl, u"https://photos.lan"_s));
        QVERIFY(settings.setText(Setting::TransferParallel, u"2"_s));
        QVERIFY(settings.save());
        settings.clear(Setting::ImmichUrl);
        settings.clear(Setting::TransferParallel);
        QVERIFY(settings.save());
        QVERIFY(!settings.isSet(Setting::ImmichUrl));
    }
    QCOMPARE(Settings(file).number(Setting::TransferParallel), 6);
    QVERIFY(!read(file).contains("photos.lan"));
}

void TestSettings::handEditedNonsense()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"immirror.ini"_s);
    write(file, "nonsense\n[removals\n=\n[removals]\nmaxPercent=ten\nmaxItems=-4\npolicy=destroy\n"
                "[transfer]\nparallel=1, 2, 3\n[log]\nlevel=debug, info\n[network]\nproxy=\n"
                "[google]\nconnected=maybe\nsignInEndsAt=tomorrow\n\xff\xfe\x00");
    const Settings settings(file);
    QCOMPARE(settings.number(Setting::RemovalsMaxPercent), 10);
    QCOMPARE(settings.number(Setting::RemovalsMaxItems), 50);
    QCOMPARE(settings.text(Setting::RemovalsPolicy), u"remove"_s);
    QCOMPARE(settings.number(Setting::TransferParallel), 6);
    QCOMPARE(settings.text(Setting::LogLevel), u"info"_s);
    QCOMPARE(settings.text(Setting::NetworkProxy), u"system"_s);
    QCOMPARE(settings.text(Setting::GoogleConnected), u"no"_s);
    QVERIFY(!settings.time(Setting::GoogleSignInEndsAt).isValid());
}

/// A comma makes a list of it for QSettings, unless it is in quotation marks.
void TestSettings::handEditedText()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"immirror.ini"_s);
    write(file, "[immich]\ncaFile=/home/alice/Server, cellar/ca.pem\nurl=https://photos.lan\n"
                "[removals]\nmaxItems=12\n");
    const Settings settings(file);
    QCOMPARE(settings.text(Setting::ImmichUrl), u"https://photos.lan"_s);
    QCOMPARE(settings.number(Setting::RemovalsMaxItems), 12);
    QCOMPARE(settings.text(Setting::ImmichCaFile), u"/home/alice/Server, cellar/ca.pem"_s);
}

void TestSettings::readOnlyFile()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"immirror.ini"_s);
    const QByteArray text = "[transfer]\nparallel=2\n";
    write(file, text);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner |
                                                  QFile::ReadGroup | QFile::ExeGroup |
                                                  QFile::ReadOther | QFile::ExeOther));
    const bool root = geteuid() == 0; // to whom nothing is read-only
    if (root)
        QCOMPARE(seteuid(65534), 0);
    Result<void> saved;
    int parallel = 0;
    {
        Settings settings(file);
        parallel = settings.number(Setting::TransferParallel);
        (void)settings.setText(Setting::TransferParallel, u"3"_s);
        saved = settings.save();
    }
    if (root)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(parallel, 2);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(saved.error().subject, file);
    QCOMPARE(read(file), text);
#endif
}

void TestSettings::noPlaceForTheFile()
{
    const QTemporaryDir dir;
    const QString taken = dir.filePath(u"taken"_s);
    write(taken, "a file");
    Settings settings(dir.filePath(u"taken/immirror.ini"_s));
    QVERIFY(settings.setText(Setting::TransferParallel, u"3"_s));
    const auto saved = settings.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileUnreadable);

    // What was in the way is gone: the same object can save, and has forgotten nothing.
    QVERIFY(QFile::remove(taken));
    QVERIFY(settings.save());
    QCOMPARE(Settings(dir.filePath(u"taken/immirror.ini"_s)).number(Setting::TransferParallel), 3);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
