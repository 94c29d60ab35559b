// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "traydesk.h"
#include "ui/notify/notifications.h"
#include "ui/tray/trayicon.h"
#include "ui/words/standing.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// The icon as a panel sees it, over D-Bus: looked at, and clicked, by labels, with the real core
/// behind it.
class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beforeItIsSetUp();
    void syncNowReallySyncs();
    void progressAndCancel();
    void pauseForAWhile();
    void pauseUntilResumed();
    void untilTomorrowIsTheMorning();
    void attentionSaysWhy();
    void whereTheMenuLeads();
    void clicks();
    void styleFollowsTheSettingAtOnce();
    void panelThatIsStartedAgain();
    void idleMeansIdle();
    void notificationLeadsToTheAccounts();

private:
    /// Waits until the panel shows it; what it shows in the end.
    QString toolTipOnce(const QString &part)
    {
        QString text;
        (void)QTest::qWaitFor([&] { return (text = m_seen->toolTip()).contains(part); }, 10'000);
        return text;
    }
    bool showsPictureOf(State state, TrayIconStyle style = TrayIconStyle::Colour)
    {
        const QImage wanted =
            trayIcon(state, style).pixmap(22, 22).toImage().convertToFormat(QImage::Format_ARGB32);
        return QTest::qWaitFor([&] { return m_seen->picture(22) == wanted; }, 10'000);
    }
    void setUp(const QString &album, int photos)
    {
        m_desk->addAlbum(album, photos);
        m_desk->setUp({album});
    }

    void shootMenu(const QString &name)
    {
        m_icon->menu().resize(m_icon->menu().sizeHint());
        Desk::shoot(m_icon->menu(), name);
    }

    std::unique_ptr<FakePanel> m_panel;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TrayIcon> m_icon;
    std::unique_ptr<PanelIcon> m_seen;
};

void TestTrayIcon::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_panel = std::make_unique<FakePanel>();
}

void TestTrayIcon::init()
{
    m_desk = std::make_unique<Desk>();
    m_settings = std::make_unique<Settings>(m_desk->paths.settingsFile);
    const auto before = m_panel->items().size();
    m_icon = std::make_unique<TrayIcon>(m_desk->service(), *m_settings);
    QTRY_COMPARE(m_panel->items().size(), before + 1);
    m_seen = std::make_unique<PanelIcon>(m_panel->items().last());
}

void TestTrayIcon::cleanup()
{
    m_seen.reset();
    m_icon.reset();
    m_desk.reset();
}

void TestTrayIcon::beforeItIsSetUp()
{
    QCOMPARE(m_seen->menu(), QStringList({u"(Immirror is not set up yet)"_s, u"Set up…"_s,
                                          u"Settings…"_s, u"Quit"_s}));
    QCOMPARE(toolTipOnce(u"not set up"_s), u"Immirror is not set up yet"_s);
    QVERIFY(showsPictureOf(State::NotSetUp));
    QSignalSpy setup(m_icon.get(), &TrayIcon::setupRequested);
    QVERIFY(m_seen->choose(u"Set up…"_s));
    QTRY_COMPARE(setup.size(), 1);
}

void TestTrayIcon::syncNowReallySyncs()
{
    setUp(u"Holiday 2024"_s, 3);
    QCOMPARE(toolTipOnce(u"Not synced yet"_s), u"Not synced yet; syncs only when you ask"_s);
    QVERIFY(m_settings->setText(Setting::SyncAtStart, u"no"_s));
    QVERIFY(m_settings->save());
    m_desk->service().settingsChanged();
    m_desk->service().begin();
    QVERIFY(toolTipOnce(u"first sync"_s).startsWith(u"Not synced yet; first sync "_s));
    QStringList menu = m_seen->menu();
    QVERIFY(menu.takeFirst().startsWith(u"(Not synced yet; first sync "_s));
    QCOMPARE(menu, QStringList({u"Sync now"_s, u"Pause"_s, u"Pause/For an hour"_s,
                                u"Pause/Until tomorrow"_s, u"Pause/Until I resume"_s,
                                u"Open Immirror"_s, u"Problems"_s, u"Settings…"_s, u"Quit"_s}));
    QSignalSpy ended(&m_desk->service(), &SyncService::runEnded);
    QVERIFY(m_seen->choose(u"Sync now"_s));
    QVERIFY(ended.wait(30'000));
    QCOMPARE(m_desk->google.items().size(), 3U);
    QVERIFY(toolTipOnce(u"Up to date"_s).startsWith(u"Up to date; next sync "_s));
    QVERIFY(showsPictureOf(State::Idle));
}

void TestTrayIcon::progressAndCancel()
{
    setUp(u"Tom & Jerry"_s, 40);
    m_desk->google.uploadDelayMs = 200;
    QSignalSpy ended(&m_desk->service(), &SyncService::runEnded);
    QVERIFY(m_seen->choose(u"Sync now"_s));
    QVERIFY(showsPictureOf(State::Syncing));
    QVERIFY(toolTipOnce(u" of 40"_s).startsWith(u"Syncing Tom & Jerry: "_s));
    const QStringList menu = m_seen->menu();
    QVERIFY2(menu.first().startsWith(u"(Syncing Tom & Jerry: "_s), qPrintable(menu.first()));
    QVERIFY(menu.contains(u"Cancel sync"_s));
    QVERIFY(!menu.contains(u"Sync now"_s));
    shootMenu(u"tray-menu-syncing"_s);
    QVERIFY(m_seen->choose(u"Cancel sync"_s));
    QVERIFY(ended.wait(30'000));
    QCOMPARE(ended.first().first().value<Run>().status, RunStatus::Cancelled);
    QVERIFY(showsPictureOf(State::Waiting)); // for the run that goes on
    QVERIFY(m_seen->menu().contains(u"Sync now"_s));
    QVERIFY(m_desk->google.items().size() < 40);
}

void TestTrayIcon::pauseForAWhile()
{
    setUp(u"Holiday"_s, 1);
    QVERIFY(m_seen->choose(u"Pause/For an hour"_s));
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(3600);
    QVERIFY(toolTipOnce(u"Paused"_s).startsWith(u"Paused until "_s));
    const QDateTime until = m_desk->service().snapshot().standing.until;
    QVERIFY(std::abs(until.secsTo(then)) < 10);
    QVERIFY(showsPictureOf(State::Paused));
    const QStringList menu = m_seen->menu();
    QVERIFY(menu.contains(u"Resume"_s) && menu.contains(u"Sync now"_s));
    QVERIFY(!menu.contains(u"Pause"_s) && !menu.contains(u"Pause/For an hour"_s));
    shootMenu(u"tray-menu-paused"_s);
    QVERIFY(m_seen->choose(u"Resume"_s));
    QVERIFY(showsPictureOf(State::Idle));
    QVERIFY(m_seen->menu().contains(u"Pause/For an hour"_s));
}

void TestTrayIcon::pauseUntilResumed()
{
    setUp(u"Holiday"_s, 1);
    QVERIFY(m_seen->choose(u"Pause/Until I resume"_s));
    QCOMPARE(toolTipOnce(u"Paused"_s), u"Paused until you resume"_s);
    QCOMPARE(m_seen->menu().first(), u"(Paused until you resume)"_s);
}

void TestTrayIcon::untilTomorrowIsTheMorning()
{
    const auto local = [](int day, int hour) {
        return QDateTime(QDate(2026, 3, day), QTime(hour, 0)).toUTC();
    };
    QCOMPARE(words::tomorrowMorning(local(2, 22)), local(3, 6));
    QCOMPARE(words::tomorrowMorning(local(2, 5)), local(3, 6));
    QCOMPARE(words::tomorrowMorning(local(3, 1)), local(3, 6)); // still up
    setUp(u"Holiday"_s, 1);
    QVERIFY(m_seen->choose(u"Pause/Until tomorrow"_s));
    QVERIFY(toolTipOnce(u"Paused"_s).contains(u"at 06:00"_s) ||
            toolTipOnce(u"Paused"_s) == u"Paused until 06:00"_s);
}

void TestTrayIcon::attentionSaysWhy()
{
    setUp(u"Holiday"_s, 1);
    m_desk->immich.apiKey = u"another"_s;
    m_desk->sync();
    QCOMPARE(toolTipOnce(u"API key"_s), u"Immich does not accept the API key."_s);
    QVERIFY(showsPictureOf(State::Attention));
    const QStringList menu = m_seen->menu();
    QCOMPARE(menu.mid(0, 2),
             QStringList({u"(Needs attention)"_s, u"(Immich does not accept the API key.)"_s}));
    QVERIFY(menu.contains(u"Problems (1)"_s));
    shootMenu(u"tray-menu-attention"_s);
    QVERIFY(menu.contains(u"Sync now"_s));
}

void TestTrayIcon::whereTheMenuLeads()
{
    setUp(u"Holiday"_s, 1);
    QVERIFY(!toolTipOnce(u"Not synced yet"_s).isEmpty());
    QSignalSpy open(m_icon.get(), &TrayIcon::openRequested);
    QSignalSpy problems(m_icon.get(), &TrayIcon::problemsRequested);
    QSignalSpy settings(m_icon.get(), &TrayIcon::settingsRequested);
    QSignalSpy quit(m_icon.get(), &TrayIcon::quitRequested);
    QVERIFY(m_seen->choose(u"Open Immirror"_s));
    QTRY_COMPARE(open.size(), 1);
    QVERIFY(m_seen->choose(u"Problems"_s));
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(m_seen->choose(u"Settings…"_s));
    QTRY_COMPARE(settings.size(), 1);
    QVERIFY(m_seen->choose(u"Quit"_s));
    QTRY_COMPARE(quit.size(), 1);
    QCOMPARE(open.size() + problems.size() + settings.size() + quit.size(), 4);
}

void TestTrayIcon::clicks()
{
    setUp(u"Holiday"_s, 2);
    QVERIFY(!toolTipOnce(u"Not synced yet"_s).isEmpty());
    QSignalSpy open(m_icon.get(), &TrayIcon::openRequested);
    m_seen->click();
    QTRY_COMPARE(open.size(), 1);
    QSignalSpy ended(&m_desk->service(), &SyncService::runEnded);
    m_seen->middleClick();
    QVERIFY(ended.wait(30'000));
    QCOMPARE(m_desk->google.items().size(), 2U);
    QCOMPARE(open.size(), 1);
}

void TestTrayIcon::styleFollowsTheSettingAtOnce()
{
    QVERIFY(showsPictureOf(State::NotSetUp));
    for (const auto &[text, style] :
         {std::pair(u"light"_s, TrayIconStyle::Light), std::pair(u"dark"_s, TrayIconStyle::Dark),
          std::pair(u"auto"_s, TrayIconStyle::Colour)}) {
        QVERIFY(m_settings->setText(Setting::TrayIcon, text));
        QVERIFY(m_settings->save());
        m_desk->service().settingsChanged();
        QVERIFY(showsPictureOf(State::NotSetUp, style));
    }
}

void TestTrayIcon::panelThatIsStartedAgain()
{
    setUp(u"Holiday"_s, 1);
    m_panel.reset();
    m_panel = std::make_unique<FakePanel>();
    QTRY_COMPARE(m_panel->items().size(), 1);
    m_seen = std::make_unique<PanelIcon>(m_panel->items().first());
    QVERIFY(m_seen->choose(u"Pause/Until I resume"_s));
    QCOMPARE(toolTipOnce(u"Paused"_s), u"Paused until you resume"_s);
}

void TestTrayIcon::idleMeansIdle()
{
    struct Timers : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            fired += event->type() == QEvent::Timer ? 1 : 0;
            return false;
        }
        int fired = 0;
    };
    setUp(u"Holiday"_s, 1);
    m_desk->sync();
    QVERIFY(showsPictureOf(State::Idle));
    QCOMPARE(m_icon->findChildren<QTimer *>().size(), 0);
    QSignalSpy changed(&m_desk->service(), &SyncService::changed);
    while (changed.wait(1500)) {
    } // the last words about the run
    changed.clear();
    Timers timers;
    qApp->installEventFilter(&timers);
    // QTest's own waiting has a timer; this has one that fires at the end.
    QEventLoop loop;
    QTimer::singleShot(3000, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY2(timers.fired <= 1, qPrintable(QString::number(timers.fired)));
    QCOMPARE(changed.size(), 0);
}

void TestTrayIcon::notificationLeadsToTheAccounts()
{
    FakeNotifications daemon;
    Notifications notifications(m_desk->service(), *m_settings, makeNotifier(&m_icon->icon()));
    QSignalSpy activated(&notifications, &Notifications::activated);
    setUp(u"Holiday"_s, 2);
    m_desk->sync();
    QTRY_COMPARE(daemon.shown().size(), 1);
    QCOMPARE(daemon.shown().first().title, u"The first sync is done"_s);
    QCOMPARE(daemon.shown().first().body, u"2 photo(s) are in Google Photos now."_s);

    const QString key = m_desk->immich.apiKey;
    m_desk->immich.apiKey = u"another"_s;
    m_desk->sync();
    QTRY_COMPARE(daemon.shown().size(), 2);
    const FakeNotifications::Shown shown = daemon.shown().last();
    QCOMPARE(shown.title, u"Immirror cannot sync"_s);
    QCOMPARE(shown.body, u"Immich does not accept the API key."_s);
    m_desk->sync();
    m_desk->sync();
    QCOMPARE(daemon.shown().size(), 2);
    daemon.click(shown.id);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Place>(), Place::Accounts);

    // Mended: it leaves the screen, and would be told again.
    m_desk->immich.apiKey = key;
    m_desk->sync();
    QTRY_COMPARE(daemon.closed(), QList<uint>{shown.id});
    QVERIFY(m_settings->setText(Setting::NotifyAttention, u"no"_s));
    m_desk->immich.apiKey = u"another"_s;
    m_desk->sync();
    QCOMPARE(daemon.shown().size(), 2);
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
