// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "traydesk.h"
#include "ui/tray/trayhost.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace immirror;
using namespace std::chrono_literals;

/// Trays that come late, leave and come back. QSystemTrayIcon itself may be asked once only in a
/// process: in the last test.
class TestTrayHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsMissing();
    void notifierHostThatIsThere();
    void watcherWithoutHost();
    void notifierHostGoesAndComes();
    void embeddingHostAloneIsTakenAfterAWhile();
    void embeddingHostGoesAndComes();
    void notifierIsPreferred();
    void lateNotifierHostIsGoodForQt();

private:
    struct Spies
    {
        explicit Spies(TrayHost &host)
            : available(&host, &TrayHost::available)
            , missing(&host, &TrayHost::missing)
            , gone(&host, &TrayHost::gone)
        {
        }
        QList<qsizetype> counts() const
        {
            return {available.count(), missing.count(), gone.count()};
        }
        QSignalSpy available;
        QSignalSpy missing;
        QSignalSpy gone;
    };
    using Counts = QList<qsizetype>;
    static constexpr TrayHost::Times patient{.settle = 100ms, .grace = 20s};
};

void TestTrayHost::noneIsMissing()
{
    TrayHost host({.settle = 10ms, .grace = 100ms}, nullptr);
    const Spies spies(host);
    host.start();
    QTRY_COMPARE(spies.counts(), Counts({0, 1, 0}));
    QVERIFY(!host.isAvailable());
    // One that comes after that is still taken.
    const FakePanel panel;
    QTRY_COMPARE(spies.counts(), Counts({1, 1, 0}));
    QVERIFY(host.isAvailable());
}

void TestTrayHost::notifierHostThatIsThere()
{
    const FakePanel panel;
    TrayHost host(patient, nullptr);
    const Spies spies(host);
    host.start();
    QCOMPARE(spies.counts(), Counts({0, 0, 0}));
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 0}));
}

void TestTrayHost::watcherWithoutHost()
{
    FakePanel panel(false);
    TrayHost host({.settle = 10ms, .grace = 200ms}, nullptr);
    const Spies spies(host);
    host.start();
    QTRY_COMPARE(spies.counts(), Counts({0, 1, 0}));
    panel.setShowsItems(true);
    QTRY_COMPARE(spies.counts(), Counts({1, 1, 0}));
    panel.setShowsItems(false);
    QTRY_COMPARE(spies.counts(), Counts({1, 1, 1}));
}

void TestTrayHost::notifierHostGoesAndComes()
{
    auto panel = std::make_unique<FakePanel>();
    TrayHost host(patient, nullptr);
    const Spies spies(host);
    host.start();
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 0}));
    panel.reset();
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 1}));
    QVERIFY(!host.isAvailable());
    panel = std::make_unique<FakePanel>();
    QTRY_COMPARE(spies.counts(), Counts({2, 0, 1}));
}

void TestTrayHost::embeddingHostAloneIsTakenAfterAWhile()
{
    TrayHost host(patient, nullptr);
    const Spies spies(host);
    host.start();
    const Trayer trayer; // late
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 0}));
}

void TestTrayHost::embeddingHostGoesAndComes()
{
    auto trayer = std::make_unique<Trayer>();
    TrayHost host(patient, nullptr);
    const Spies spies(host);
    host.start();
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 0}));
    trayer.reset();
    QTRY_COMPARE(spies.counts(), Counts({1, 0, 1}));
    // Qt would not go the other way any more, so this is no tray for us.
    const FakePanel panel;
    QTest::qWait(100);
    QCOMPARE(spies.counts(), Counts({1, 0, 1}));
    trayer = std::make_unique<Trayer>();
    QTRY_COMPARE(spies.counts(), Counts({2, 0, 1}));
}

void TestTrayHost::notifierIsPreferred()
{
    // A panel with both ways, which opens the old one first.
    auto trayer = std::make_unique<Trayer>();
    QTRY_VERIFY([] {
        TrayHost probe({.settle = 1ms, .grace = 20s}, nullptr);
        QSignalSpy available(&probe, &TrayHost::available);
        probe.start();
        return available.wait(200);
    }());
    TrayHost host({.settle = 5s, .grace = 20s}, nullptr);
    const Spies spies(host);
    host.start();
    const FakePanel panel;
    QTRY_COMPARE_WITH_TIMEOUT(spies.counts(), Counts({1, 0, 0}), 2000);
    trayer.reset();
    QTest::qWait(100);
    QCOMPARE(spies.counts(), Counts({1, 0, 0}));
}

void TestTrayHost::lateNotifierHostIsGoodForQt()
{
    TrayHost host({.settle = 10ms, .grace = 100ms}, nullptr);
    const Spies spies(host);
    host.start();
    QTRY_COMPARE(spies.counts(), Counts({0, 1, 0}));
    const FakePanel panel;
    QTRY_COMPARE(spies.counts(), Counts({1, 1, 0}));
    QVERIFY(QSystemTrayIcon::isSystemTrayAvailable());
    QSystemTrayIcon icon(QIcon(QStringLiteral(":/icons/tray-colour-idle-22.png")));
    icon.show();
    QTRY_COMPARE(panel.items().size(), 1);
}

QTEST_MAIN(TestTrayHost)
#include "tst_trayhost.moc"
