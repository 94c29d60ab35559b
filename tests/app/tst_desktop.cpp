// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "trayapp.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// The tray application from outside, on a desktop with a window manager and no tray: the real
/// program.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDisplay();
    void firstStartOffersSetUp();
    void minimisedFirstStartIsSilent();
    void windowAtStart();
    void staysInSightWithoutTray();
    void closingMinimisesWithoutTray();
    void signalsEndIt_data();
    void signalsEndIt();

private:
    static void connectBoth(Cli &cli)
    {
        cli.albumOf(u"Trip"_s, 1);
        QCOMPARE(cli.connectImmich().exitCode, 0);
        QCOMPARE(cli.connectGoogle().exitCode, 0);
    }
    /// Until it did what it should, as a person does: a key that comes while the window manager is
    /// still busy with the window is lost now and then.
    template<typename Done> static bool press(const QString &key, Done done)
    {
        for (int i = 0; i < 4; ++i) {
            QProcess xdotool;
            xdotool.start(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
            xdotool.waitForFinished();
            if (QTest::qWaitFor(done, 4000))
                return true;
        }
        return false;
    }
};

void TestDesktop::withoutDisplay()
{
    Cli cli;
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        cli.environment.remove(name);
    const Answer answer = cli.run({});
    QCOMPARE(answer.exitCode, 2); // and no core dump
    QVERIFY(answer.err.contains("display"));
    QCOMPARE(cli.run({u"status"_s}).exitCode, 0);
}

void TestDesktop::firstStartOffersSetUp()
{
    Cli cli;
    QCOMPARE(cli.run({u"settings"_s, u"general.startMinimised"_s, u"no"_s}).exitCode, 0);
    const TrayApp app(cli, {});
    QTRY_COMPARE_WITH_TIMEOUT(app.visibleTitles(), QStringList{u"Set up Immirror"_s}, 10'000);
}

void TestDesktop::minimisedFirstStartIsSilent()
{
    Cli cli;
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QCOMPARE(app.visibleTitles(), QStringList());
    QCOMPARE(cli.run({}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(app.visibleTitles(), QStringList{u"Set up Immirror"_s}, 10'000);
}

void TestDesktop::windowAtStart()
{
    Cli cli;
    connectBoth(cli);
    QCOMPARE(cli.run({u"settings"_s, u"general.startMinimised"_s, u"no"_s}).exitCode, 0);
    const TrayApp app(cli, {});
    QTRY_COMPARE_WITH_TIMEOUT(app.visibleTitles(), QStringList{u"Immirror"_s}, 10'000);
}

/// A minimised window is all that tells of it.
void TestDesktop::staysInSightWithoutTray()
{
    Cli cli;
    connectBoth(cli);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(app.titles(), QStringList{u"Immirror"_s}, 15'000);
    QCOMPARE(app.visibleTitles(), QStringList());
}

void TestDesktop::closingMinimisesWithoutTray()
{
    Cli cli;
    connectBoth(cli);
    const TrayApp app(cli);
    QTRY_COMPARE_WITH_TIMEOUT(app.titles(), QStringList{u"Immirror"_s}, 15'000); // no tray: known
    const auto show = [&] {
        QCOMPARE(cli.run({}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(app.activeTitle(), u"Immirror"_s, 10'000);
    };
    const auto hidden = [&] { return app.visibleTitles().isEmpty(); };
    show();
    QVERIFY(
        press(u"alt+F4"_s, [&] { return app.activeTitle() == u"Immirror goes on — Immirror"_s; }));
    QVERIFY(press(u"Return"_s, hidden));
    QCOMPARE(app.titles(), QStringList{u"Immirror"_s});
    show();
    QVERIFY(press(u"alt+F4"_s, hidden)); // told once is enough
    QVERIFY(app.isRunning());
}

void TestDesktop::signalsEndIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("end of the session") << SIGTERM;
}

void TestDesktop::signalsEndIt()
{
    QFETCH(const int, number);
    Cli cli;
    connectBoth(cli);
    const TrayApp app(cli);
    QVERIFY(app.isReady());
    app.signal(number);
    const Answer answer = app.finish();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
