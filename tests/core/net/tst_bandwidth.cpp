// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "net/bandwidth.h"
#include "support.h"

using namespace immirror;
using namespace std::chrono_literals;

namespace {

struct Passed
{
    std::chrono::milliseconds at;
    qint64 bytes;
};

/// Takes all that it gets, as fast as it can: like a transfer between two fast servers.
struct Taker : QObject
{
    Taker(BandwidthLimit &limit, fakes::FakeClock &clock, std::vector<Passed> &log)
        : limit(limit)
        , clock(clock)
        , log(log)
    {
    }
    void take()
    {
        while (!busy) {
            const qint64 bytes = limit.allowance(16'384);
            if (bytes == 0)
                return limit.wakeLater(this, [this] { take(); });
            limit.spend(bytes);
            all += bytes;
            log.push_back({clock.monotonic(), bytes});
        }
    }

    BandwidthLimit &limit;
    fakes::FakeClock &clock;
    std::vector<Passed> &log;
    qint64 all = 0;
    bool busy = false; ///< with something else
};

/// The most that passed within any such time.
qint64 mostWithin(const std::vector<Passed> &log, std::chrono::milliseconds time)
{
    qint64 most = 0;
    qint64 sum = 0;
    std::size_t first = 0;
    for (const Passed &one : log) {
        sum += one.bytes;
        while (log[first].at <= one.at - time)
            sum -= log[first++].bytes;
        most = std::max(most, sum);
    }
    return most;
}

} // namespace

/// How fast bytes may pass, in a time that the test moves.
class TestBandwidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimit();
    void holdsOverAnyTenSeconds_data();
    void holdsOverAnyTenSeconds();
    void takesTurns();
    void changes();
    void wakesOnlyWhoWaits();
    void downloadsArePaidBeforeTheyBegin();
    void prepayingCanBeStopped();
};

void TestBandwidth::noLimit()
{
    fakes::FakeClock clock;
    BandwidthLimit limit(clock);
    QVERIFY(!limit.isSet());
    QCOMPARE(limit.allowance(1'000'000'000), 1'000'000'000);
    limit.spend(1'000'000'000);
    QCOMPARE(limit.allowance(1), 1);
}

void TestBandwidth::holdsOverAnyTenSeconds_data()
{
    QTest::addColumn<qint64>("rate");
    for (const qint64 kilobytes : {1, 10, 100, 3'000, 100'000})
        QTest::addRow("%lld kB/s", kilobytes) << kilobytes * 1000;
}

void TestBandwidth::holdsOverAnyTenSeconds()
{
    QFETCH(const qint64, rate);
    fakes::FakeClock clock;
    BandwidthLimit limit(clock, rate);
    std::vector<Passed> log;
    Taker one(limit, clock, log);
    Taker other(limit, clock, log);
    one.take();
    other.take();
    for (int i = 0; i < 3000; ++i)
        clock.advance(7ms); // 21 seconds
    const qint64 steady = one.all + other.all;
    QVERIFY2(steady > rate * 21 * 0.95 && steady <= rate * 21, qPrintable(QString::number(steady)));

    one.busy = other.busy = true; // nobody takes anything: what is saved up is little
    clock.advance(60s);
    one.busy = other.busy = false;
    one.take();
    other.take();
    clock.advance(20s);
    const auto most = static_cast<double>(mostWithin(log, 10s));
    QVERIFY2(most <= static_cast<double>(rate) * 10 * 1.1, qPrintable(QString::number(most)));
}

void TestBandwidth::takesTurns()
{
    fakes::FakeClock clock;
    BandwidthLimit limit(clock, 50'000);
    std::vector<Passed> log;
    std::vector<std::unique_ptr<Taker>> takers;
    for (int i = 0; i < 6; ++i)
        takers.push_back(std::make_unique<Taker>(limit, clock, log));
    for (const auto &taker : takers)
        taker->take();
    clock.advance(60s);
    for (const auto &taker : takers) {
        QVERIFY2(taker->all > 400'000 && taker->all < 600'000,
                 qPrintable(QString::number(taker->all)));
    }
}

void TestBandwidth::changes()
{
    fakes::FakeClock clock;
    BandwidthLimit limit(clock, 10'000);
    std::vector<Passed> log;
    Taker taker(limit, clock, log);
    const auto takenWithin = [&](std::chrono::seconds time) {
        const qint64 before = taker.all;
        clock.advance(time);
        return (taker.all - before) / 1000;
    };
    taker.take();
    QVERIFY(takenWithin(10s) >= 95);
    limit.setRate(100'000);
    const qint64 faster = takenWithin(10s);
    QVERIFY2(faster >= 950 && faster <= 1050, qPrintable(QString::number(faster)));
    limit.setRate(1'000);
    QVERIFY(takenWithin(10s) <= 11);

    qint64 got = -1;
    QObject sleeper;
    taker.busy = true;
    limit.wakeLater(&sleeper, [&] { got = limit.allowance(1'000'000); });
    limit.setRate(0);
    clock.advance(200ms); // both had their turn
    QCOMPARE(got, 1'000'000);
}

void TestBandwidth::wakesOnlyWhoWaits()
{
    fakes::FakeClock clock;
    auto limit = std::make_unique<BandwidthLimit>(clock, 1'000);
    clock.advance(10s);
    QCOMPARE(clock.waiting(), 0U);
    int woken = 0;
    auto gone = std::make_unique<QObject>();
    QObject stays;
    limit->wakeLater(gone.get(), [&] { woken += 100; });
    limit->wakeLater(&stays, [&] { ++woken; });
    QCOMPARE(clock.waiting(), 1U);
    gone.reset();
    clock.advance(99ms);
    QCOMPARE(woken, 0);
    clock.advance(1ms);
    QCOMPARE(woken, 1);
    QCOMPARE(clock.waiting(), 0U); // asleep, until somebody waits
    limit->wakeLater(&stays, [&] { ++woken; });
    limit.reset();
    clock.advance(1s);
    QCOMPARE(woken, 1);
}

/// Six that begin together would take in more than half a megabyte at once.
void TestBandwidth::downloadsArePaidBeforeTheyBegin()
{
    fakes::FakeClock clock;
    BandwidthLimit limit(clock, 50'000);
    std::vector<std::shared_ptr<std::optional<qint64>>> downloads;
    for (int i = 0; i < 6; ++i)
        downloads.push_back(start(limit.prepay(i == 5 ? 1'000 : -1, {})));
    const auto begun = [&] {
        return std::count_if(downloads.begin(), downloads.end(),
                             [](const auto &one) { return one->has_value(); });
    };
    constexpr qint64 rest = 5 * BandwidthLimit::intake + 1'000;
    for (int step = 0; step < 10 * rest / 50'000 + 10; ++step) {
        clock.advance(100ms);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // the coroutines go on
        const double paid = 50'000 * std::chrono::duration<double>(clock.monotonic()).count();
        QVERIFY(static_cast<double>(begun() * BandwidthLimit::intake) <= paid + 98'304);
    }
    QCOMPARE(begun(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(**downloads[static_cast<std::size_t>(i)], i == 5 ? 1'000 : BandwidthLimit::intake);

    limit.setRate(0);
    QCOMPARE(await(limit.prepay(-1, {})), 0);
    limit.setRate(10'000'000); // where it does not matter
    QCOMPARE(await(limit.prepay(-1, {})), 0);
}

void TestBandwidth::prepayingCanBeStopped()
{
    fakes::FakeClock clock;
    BandwidthLimit limit(clock, 1'000);
    std::stop_source stop;
    const auto first = start(limit.prepay(-1, stop.get_token()));
    const auto second = start(limit.prepay(-1, stop.get_token()));
    clock.advance(5s);
    QVERIFY(!*first);
    stop.request_stop();
    QTRY_VERIFY(*first && *second);
    QVERIFY(**first < BandwidthLimit::intake);
    QCOMPARE(**second, 0);

    const auto third = start(limit.prepay(-1, {}));
    clock.advance(5s);
    limit.setRate(0); // lifted meanwhile
    clock.advance(200ms);
    QTRY_VERIFY(*third);
}

QTEST_GUILESS_MAIN(TestBandwidth)
#include "tst_bandwidth.moc"
