// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "fakes/fakeclock.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pacificDays_data();
    void pacificDays();
    void sleepsForItsTime();
    void sleepStoppedBefore();
    void sleepStoppedMeanwhile();
    void stopAfterwardsChangesNothing();
    void systemClock();
};

void TestClock::pacificDays_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("midnight");
    const auto row = [](const char *name, const char *utc, QDate day, const char *midnight) {
        QTest::newRow(name) << QString::fromLatin1(utc) << day << QString::fromLatin1(midnight);
    };
    row("winter", "2026-01-15T12:00:00Z", {2026, 1, 15}, "2026-01-16T08:00:00Z");
    row("winter, just before midnight", "2026-01-15T07:59:59Z", {2026, 1, 14},
        "2026-01-15T08:00:00Z");
    row("winter, midnight", "2026-01-15T08:00:00Z", {2026, 1, 15}, "2026-01-16T08:00:00Z");
    row("summer", "2026-07-15T12:00:00Z", {2026, 7, 15}, "2026-07-16T07:00:00Z");
    row("summer, just before midnight", "2026-07-15T06:59:59Z", {2026, 7, 14},
        "2026-07-15T07:00:00Z");
    // 8 March 2026: 23 hours; 1 November 2026: 25 hours
    row("clocks go forward", "2026-03-08T08:00:00Z", {2026, 3, 8}, "2026-03-09T07:00:00Z");
    row("the day before", "2026-03-08T07:59:59Z", {2026, 3, 7}, "2026-03-08T08:00:00Z");
    row("its evening", "2026-03-09T06:59:59Z", {2026, 3, 8}, "2026-03-09T07:00:00Z");
    row("clocks go back", "2026-11-01T07:00:00Z", {2026, 11, 1}, "2026-11-02T08:00:00Z");
    row("its double hour", "2026-11-01T09:30:00Z", {2026, 11, 1}, "2026-11-02T08:00:00Z");
    row("its evening again", "2026-11-02T07:59:59Z", {2026, 11, 1}, "2026-11-02T08:00:00Z");
    row("new year", "2027-01-01T03:00:00Z", {2026, 12, 31}, "2027-01-01T08:00:00Z");
}

void TestClock::pacificDays()
{
    QFETCH(const QString, utc);
    QFETCH(const QDate, day);
    QFETCH(const QString, midnight);
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    QCOMPARE(pacificDay(time), day);
    QCOMPARE(nextPacificMidnight(time).toString(Qt::ISODate), midnight);
    QCOMPARE(nextPacificMidnight(time).timeSpec(), Qt::UTC);
    QVERIFY(nextPacificMidnight(time) > time);
}

void TestClock::sleepsForItsTime()
{
    fakes::FakeClock clock;
    const auto result = start(sleepFor(clock, 10s, {}));
    clock.advance(9999ms);
    QCoreApplication::processEvents();
    QVERIFY(!result->has_value());
    clock.advance(1ms);
    QTRY_VERIFY(result->has_value());
    QVERIFY(**result);
}

void TestClock::sleepStoppedBefore()
{
    fakes::FakeClock clock;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!await(sleepFor(clock, 10s, stop.get_token())));
    QCOMPARE(clock.waiting(), 0U);
}

void TestClock::sleepStoppedMeanwhile()
{
    fakes::FakeClock clock;
    std::stop_source stop;
    const auto result = start(sleepFor(clock, 1h, stop.get_token()));
    clock.advance(1min);
    stop.request_stop();
    QVERIFY(!result->has_value()); // never inside the call that woke it
    QTRY_VERIFY(result->has_value());
    QVERIFY(!**result);
    clock.advance(2h); // what it asked of the clock comes too late, and harms nobody
}

void TestClock::stopAfterwardsChangesNothing()
{
    fakes::FakeClock clock;
    std::stop_source stop;
    const auto result = start(sleepFor(clock, 1s, stop.get_token()));
    clock.advance(1s);
    QTRY_VERIFY(result->has_value());
    stop.request_stop();
    QCoreApplication::processEvents();
    QVERIFY(**result);
}

void TestClock::systemClock()
{
    SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(std::abs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
    const auto before = clock.monotonic();
    QVERIFY(await(sleepFor(clock, 30ms, {})));
    QVERIFY(clock.monotonic() - before >= 25ms);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
