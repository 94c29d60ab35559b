// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

/// The real file, in a home of its own; GLib, which several desktops start it with, reads it too.
class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onAndOff();
    void profilesAreApart();
    void startsTheProgram_data();
    void startsTheProgram();
    void keepsWhatAPersonEdited();
    void switchedOffByTheDesktop_data();
    void switchedOffByTheDesktop();
    void aProgramThatIsGone();
    void rubbishInTheFile_data();
    void rubbishInTheFile();
    void noPlaceToWrite();

private:
    QString file(const QString &name = u"immirror.desktop"_s) const
    {
        return m_config->filePath(u"autostart/"_s + name);
    }

    std::unique_ptr<QTemporaryDir> m_config;
};

void TestAutostart::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
}

void TestAutostart::cleanup()
{
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("APPIMAGE");
}

void TestAutostart::onAndOff()
{
    const auto autostart = makeAutostart({});
    QVERIFY(!autostart->isOn());
    QVERIFY(autostart->set(false)); // nothing to do
    QVERIFY(!QFile::exists(file()));

    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    const QString program = QCoreApplication::applicationFilePath();
    QCOMPARE(read(file()),
             u"[Desktop Entry]\nType=Application\nName=Immirror\nIcon=immirror\nTerminal=false\n"
             "TryExec=%1\nExec=\"%1\" --minimised\n"_s.arg(program));
    const QString fresh = read(file());
    QVERIFY(autostart->set(true)); // again
    QCOMPARE(read(file()), fresh);
    QVERIFY(makeAutostart({})->isOn());

    QVERIFY(autostart->set(false));
    QVERIFY(!autostart->isOn());
    QVERIFY(!QFile::exists(file())); // it was ours, untouched
}

void TestAutostart::profilesAreApart()
{
    const auto standard = makeAutostart({});
    const auto family = makeAutostart(u"family"_s);
    QVERIFY(family->set(true));
    QVERIFY(family->isOn());
    QVERIFY(!standard->isOn());
    QVERIFY(
        read(file(u"immirror-family.desktop"_s)).contains(u"\" --profile family --minimised\n"_s));
    QVERIFY(standard->set(true));
    QVERIFY(family->set(false));
    QVERIFY(standard->isOn());
}

void TestAutostart::startsTheProgram_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "two words", "100%", "%f", "$HOME", "quo\"te", "back\\slash",
                             "back`tick", "d\\$x", "it's", "Größe", "a;b&c", "tab\tin"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestAutostart::startsTheProgram()
{
    QFETCH(const QString, name);
    const QString gio = QStandardPaths::findExecutable(u"gio"_s);
    if (gio.isEmpty())
        QSKIP("GLib's gio is not installed");
    const QString folder = m_config->filePath(name);
    const QString program = folder + u"/immirror"_s;
    const QString proof = m_config->filePath(u"proof"_s);
    write(program, u"#!/bin/sh\nprintf '%s|' \"$@\" >'%1.new'\nmv '%1.new' '%1'\n"_s.arg(proof));
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("APPIMAGE", program.toUtf8());

    const auto autostart = makeAutostart(u"family"_s);
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    QProcess launch;
    launch.start(gio, {u"launch"_s, file(u"immirror-family.desktop"_s)});
    QVERIFY(launch.waitForFinished());
    QVERIFY2(launch.exitCode() == 0, launch.readAllStandardError());
    QTRY_VERIFY(QFile::exists(proof));
    QCOMPARE(read(proof), u"--profile|family|--minimised|"_s);
}

void TestAutostart::keepsWhatAPersonEdited()
{
    const QString before = u"# mine\n[Desktop Entry]\nType=Application\nName=My mirror\n"
                           "Name[de]=Mein Spiegel\nExec=env LANG=de_DE /old/immirror\n"
                           "X-GNOME-Autostart-Delay=30\n\n[Desktop Action other]\nExec=other\n"_s;
    write(file(), before);
    const auto autostart = makeAutostart({});
    QVERIFY(autostart->isOn());

    QVERIFY(autostart->set(false));
    QVERIFY(!autostart->isOn());
    QString expected = before;
    expected.replace(u"Delay=30\n"_s, u"Delay=30\nHidden=true\n"_s);
    QCOMPARE(read(file()), expected);

    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    expected.replace(u"Hidden=true"_s, u"Hidden=false"_s);
    expected.replace(u"Exec=env LANG=de_DE /old/immirror\n"_s,
                     u"Exec=\"%1\" --minimised\n"_s.arg(QCoreApplication::applicationFilePath()));
    QCOMPARE(read(file()), expected);
}

void TestAutostart::switchedOffByTheDesktop_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("hidden") << u"Hidden=true"_s;
    QTest::newRow("hidden, spaced") << u"Hidden = true"_s;
    QTest::newRow("GNOME's switch") << u"X-GNOME-Autostart-enabled=false"_s;
}

void TestAutostart::switchedOffByTheDesktop()
{
    QFETCH(const QString, line);
    const auto autostart = makeAutostart({});
    QVERIFY(autostart->set(true));
    write(file(), read(file()) + line + u'\n');
    QVERIFY(!autostart->isOn());
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
}

void TestAutostart::aProgramThatIsGone()
{
    qputenv("APPIMAGE", "/nowhere/immirror.AppImage");
    const auto autostart = makeAutostart({});
    QVERIFY(autostart->set(true));
    QVERIFY(!autostart->isOn()); // the desktop would start nothing
    qunsetenv("APPIMAGE");
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
}

void TestAutostart::rubbishInTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no group") << u"Exec=/bin/true\n"_s;
    QTest::newRow("another group") << u"[Other]\nExec=/bin/true\n"_s;
    QTest::newRow("nonsense") << u"\u0001\u0002[[[\n=\n"_s;
}

void TestAutostart::rubbishInTheFile()
{
    QFETCH(const QString, text);
    write(file(), text);
    const auto autostart = makeAutostart({});
    QVERIFY(!autostart->isOn());
    QVERIFY(autostart->set(true));
    QVERIFY(autostart->isOn());
    QVERIFY(autostart->set(false));
    QVERIFY(!autostart->isOn());
}

void TestAutostart::noPlaceToWrite()
{
    write(m_config->filePath(u"autostart"_s), u"a file where the folder should be"_s);
    const auto autostart = makeAutostart({});
    const auto set = autostart->set(true);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(set.error().subject, file());
    QVERIFY(!autostart->isOn());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
