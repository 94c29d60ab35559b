// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "traydesk.h"
#include "ui/tray/trayhost.h"
#include "ui/tray/trayicon.h"

using namespace immirror;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The old way to a tray, in which the icon is a window of ours within a panel of X11.
class TestTrayDocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelThatComesLateAndIsStartedAgain();
};

void TestTrayDocked::panelThatComesLateAndIsStartedAgain()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.setUp({u"Holiday"_s});
    const Settings settings(desk.paths.settingsFile);
    TrayHost host({.settle = 100ms, .grace = 300ms}, nullptr);
    QSignalSpy missing(&host, &TrayHost::missing);
    QSignalSpy gone(&host, &TrayHost::gone);
    QSignalSpy available(&host, &TrayHost::available);
    std::unique_ptr<TrayIcon> icon;
    connect(&host, &TrayHost::available, this, [&] {
        if (!icon)
            icon = std::make_unique<TrayIcon>(desk.service(), settings);
    });
    host.start();
    QTRY_COMPARE(missing.size(), 1);

    auto trayer = std::make_unique<Trayer>();
    QTRY_VERIFY(icon);
    QTRY_COMPARE(trayer->icons(), 1);
    QTRY_VERIFY(icon->icon().geometry().left() > 800); // in the panel's corner
    QSignalSpy open(icon.get(), &TrayIcon::openRequested);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    trayer->click(icon->icon().geometry().center(), 1);
    QTRY_COMPARE(open.size(), 1);
    trayer->click(icon->icon().geometry().center(), 2);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(desk.google.items().size(), 2U);

    // The menu is Qt's own here, and opens where the icon is.
    trayer->click(icon->icon().geometry().center(), 3);
    QTRY_VERIFY(icon->menu().isVisible());
    Desk::shoot(icon->menu(), u"tray-menu"_s);
    QTest::keyClick(&icon->menu(), Qt::Key_Escape);
    QTRY_VERIFY(!icon->menu().isVisible());

    trayer.reset();
    QTRY_COMPARE(gone.size(), 1);
    trayer = std::make_unique<Trayer>();
    QTRY_COMPARE(available.size(), 2);
    QTRY_COMPARE(trayer->icons(), 1);
}

QTEST_MAIN(TestTrayDocked)
#include "tst_traydocked.moc"
