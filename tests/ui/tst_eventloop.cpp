// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "stopwatch.h"
#include "ui/window/mainwindow.h"

#include <QThread>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// While the core syncs 20,000 photos, the window's thread is never busy for long.
class TestEventLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysFreeDuringABigSync();
};

namespace {

constexpr int photos = 20'000;
constexpr auto longestGap = 50ms;
// The screen is a program too, and may have to wait for the processor while we wait for it.
constexpr int gapsOfTheScreen = 3;
constexpr auto longestOfThose = 250ms;
constexpr auto measured = 40s; // Google's 30 creates a minute would make the whole of it 14 minutes

/// Both servers, on a thread of their own: what they do is not the window's time.
class Servers
{
public:
    Servers()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        there([this] {
            immich = std::make_unique<FakeImmich>();
            google = std::make_unique<FakeGoogle>();
            google->createDelayMs = 0;
        });
    }
    ~Servers()
    {
        there([this] {
            immich.reset();
            google.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }

    /// Called on their thread, and waited for.
    void there(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(&m_context, call, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<FakeImmich> immich;
    std::unique_ptr<FakeGoogle> google;

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace

void TestEventLoop::staysFreeDuringABigSync()
{
    Servers servers;
    QString albumId;
    GoogleClient client;
    ImmichInput input;
    QUrl google;
    servers.there([&] {
        std::vector<QString> ids;
        const QDateTime first(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc());
        for (int i = 0; i < photos; ++i)
            ids.push_back(servers.immich->addAsset(u"IMG_%1.jpg"_s.arg(i, 5, 10, QLatin1Char('0')),
                                                   "photo " + QByteArray::number(i),
                                                   first.addSecs(i)));
        albumId = servers.immich->addAlbum(u"Everything"_s, ids);
        client = {servers.google->clientId, servers.google->clientSecret};
        input = {.address = servers.immich->url().toString(), .apiKey = servers.immich->apiKey};
        google = servers.google->url();
    });

    const QTemporaryDir home;
    SyncService service({.paths = {.settingsFile = home.filePath(u"immirror.ini"_s),
                                   .database = home.filePath(u"immirror.db"_s),
                                   .logFolder = home.filePath(u"logs"_s),
                                   .keychainService = u"immirror-test-eventloop"_s},
                         .google = *GoogleEndpoints::at(google),
                         .browserPage = words::browserPage,
                         .makeWatch = [] { return std::make_unique<FakeWatch>(); }});
    TestBrowser browser;
    const auto grant =
        Desk::get(service.signIn(client, this, [&](const QUrl &url) { browser.open(url); }, {}));
    QVERIFY(grant);
    QVERIFY(Desk::get(
        service.finishSetup({.immich = input,
                             .client = client,
                             .grant = *grant,
                             .albums = {{.albumId = albumId, .albumName = u"Everything"_s}}})));

    MainWindow window(service);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy ended(&service, &SyncService::runEnded);
    QSignalSpy progressed(&service, &SyncService::progressed);
    service.syncNow();
    {
        Stopwatch watch(longestGap);
        QTimer eachTurn;
        connect(&eachTurn, &QTimer::timeout, this, [&] { watch.lap(); });
        eachTurn.start(0);
        QElapsedTimer time;
        time.start();
        int page = 0;
        while (ended.isEmpty() && time.elapsed() < std::chrono::milliseconds(measured).count()) {
            // Each page in turn; most of the time the one that has the most to do.
            static constexpr std::array pages{MainWindow::Page::Activity, MainWindow::Page::Albums,
                                              MainWindow::Page::Activity,
                                              MainWindow::Page::Problems};
            window.showPage(pages[static_cast<std::size_t>(page++) % pages.size()]);
            ended.wait(2000);
        }
        const auto progress = service.progress();
        qInfo("%d of %d photos in %lld s: %d turns, the largest gap %.1f ms (%.1f by the clock)",
              progress ? progress->progress.itemsDone : 0, photos, time.elapsed() / 1000,
              watch.laps(), watch.longestOwn().count(), watch.longest().count());
        QVERIFY(progressed.count() > 10);
        // At most ten a second.
        QVERIFY(progressed.count() <= static_cast<int>(time.elapsed() / 100) + 2);
        QVERIFY(watch.laps() > 1000);
        QVERIFY(watch.above() <= gapsOfTheScreen);
        QVERIFY(watch.longestOwn() <= longestOfThose);
    }
    Desk::shoot(window, u"window-big-sync"_s);
    service.cancelSync();
    if (ended.isEmpty())
        QVERIFY(ended.wait(60'000));
}

QTEST_MAIN(TestEventLoop)
#include "tst_eventloop.moc"
