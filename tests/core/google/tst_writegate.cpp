// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "google/writegate.h"
#include "store/mirrors.h"
#include "support.h"

#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Entry = std::shared_ptr<std::optional<Result<std::shared_ptr<WriteGate::Turn>>>>;

struct Setup
{
    fakes::FakeClock clock;
    WriteGate gate{clock};
    std::stop_source stop;

    ~Setup()
    {
        m_end.request_stop(); // who still waits
        drain();
    }
    Entry ask(std::stop_token token = {}) { return start(gate.enter(token)); }
    /// In and out again; false where it would have to wait.
    bool pass()
    {
        const Entry entry = ask(m_end.get_token());
        drain();
        if (entry->has_value())
            return (*entry)->has_value();
        m_stuck.push_back(entry);
        return false;
    }
    static void drain()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    std::vector<Entry> m_stuck;
    std::stop_source m_end;
};

/// The same with a ledger, as processes that follow each other have it.
struct Process : Setup
{
    explicit Process(Database &database, std::chrono::milliseconds later = 0s,
                     bool tryAtOnce = false)
        : pacing(database, *Mirrors::identityId(database, {u"a"_s, u"b"_s, u"c"_s}))
    {
        clock.advance(later);
        if (!gate.remember(pacing, tryAtOnce))
            qFatal("the ledger");
    }
    /// Seconds until writes are free, by the ledger; 0: they are.
    qint64 blockedFor()
    {
        const QDateTime freeAt = pacing.state()->writesFreeAt;
        return freeAt.isValid() ? clock.now().secsTo(freeAt) : 0;
    }
    Result<std::shared_ptr<WriteGate::Turn>> enter()
    {
        clock.autoAdvance = true;
        return await(gate.enter({}));
    }
    Pacing pacing;
};

Error concurrent(std::chrono::seconds retryAfter = 0s)
{
    return {.kind = ErrorKind::ConcurrentWrites, .retryAfter = retryAfter};
}

} // namespace

class TestWriteGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimeInOrder();
    void thirtyAMinute();
    void holdsOverAnyMinute();
    void cancelledWhileWaitingForTheMinute();
    void cancelledWhileAnotherWrites();
    void cancelledBefore();
    void theMinuteHoldsOverRestarts();
    void afterAKillGoogleMayStillBeAtIt();
    void aClockSetBackHoldsNothingUp();
    void longWritesCountFromTheirEnd();
    void perMinuteRefusalsPauseAllWrites();
    void theLadder();
    void longWaitsAreNotWaitedOut();
    void aPersonTriesAtOnce();

private:
    static std::unique_ptr<Database> ledger(const QTemporaryDir &dir)
    {
        return *Database::open(dir.filePath(u"ledger.db"_s));
    }
};

void TestWriteGate::oneAtATimeInOrder()
{
    Setup s;
    const Entry first = s.ask();
    const Entry second = s.ask();
    const Entry third = s.ask();
    Setup::drain();
    QVERIFY(first->has_value() && (*first)->has_value());
    QVERIFY(!second->has_value() && !third->has_value());
    first->reset(); // done
    Setup::drain();
    QVERIFY(second->has_value() && !third->has_value());
    second->reset();
    Setup::drain();
    QVERIFY(third->has_value());
    QCOMPARE(s.clock.waiting(), 0U);
}

void TestWriteGate::thirtyAMinute()
{
    Setup s;
    for (int i = 0; i < 30; ++i)
        QVERIFY(s.pass()); // a burst is fine
    QVERIFY(!s.pass());
    s.clock.advance(60s);
    Setup::drain();
    QVERIFY(!s.m_stuck.front()->has_value());
    s.clock.advance(2s);
    Setup::drain();
    QVERIFY(s.m_stuck.front()->has_value());
    QVERIFY((*s.m_stuck.front())->has_value());
}

void TestWriteGate::holdsOverAnyMinute()
{
    Setup s;
    std::vector<std::chrono::milliseconds> passed;
    for (int i = 0; i < 200; ++i) {
        const Entry entry = s.ask();
        for (int tries = 0; !entry->has_value() && tries < 100; ++tries) {
            Setup::drain();
            if (!entry->has_value())
                s.clock.advance(1s);
        }
        QVERIFY(entry->has_value() && (*entry)->has_value());
        passed.push_back(s.clock.monotonic());
        s.clock.advance(std::chrono::milliseconds(37 * (i % 50)));
    }
    for (std::size_t i = 30; i < passed.size(); ++i)
        QVERIFY(passed[i] - passed[i - 30] >= 60s);
}

void TestWriteGate::cancelledWhileWaitingForTheMinute()
{
    Setup s;
    for (int i = 0; i < 30; ++i)
        QVERIFY(s.pass());
    const Entry stopped = s.ask(s.stop.get_token());
    const Entry next = s.ask();
    Setup::drain();
    s.stop.request_stop();
    Setup::drain();
    QVERIFY(stopped->has_value());
    QCOMPARE((*stopped)->error().kind, ErrorKind::Cancelled);
    QVERIFY(!next->has_value()); // has its own wait
    s.clock.advance(62s);
    Setup::drain();
    QVERIFY(next->has_value() && (*next)->has_value());
}

void TestWriteGate::cancelledWhileAnotherWrites()
{
    Setup s;
    const Entry writing = s.ask();
    const Entry stopped = s.ask(s.stop.get_token());
    const Entry next = s.ask();
    s.stop.request_stop();
    Setup::drain();
    QVERIFY(stopped->has_value()); // at once, though the other still writes
    QCOMPARE((*stopped)->error().kind, ErrorKind::Cancelled);
    QVERIFY(!next->has_value());
    writing->reset();
    Setup::drain();
    QVERIFY(next->has_value() && (*next)->has_value()); // the turn is passed on
}

void TestWriteGate::cancelledBefore()
{
    Setup s;
    s.stop.request_stop();
    const auto entry = await(s.gate.enter(s.stop.get_token()));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Cancelled);
    for (int i = 0; i < 30; ++i)
        QVERIFY(s.pass()); // it counted for nothing
}

void TestWriteGate::theMinuteHoldsOverRestarts()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    {
        Process first(*database);
        for (int i = 0; i < 20; ++i)
            QVERIFY(first.pass());
    }
    {
        Process second(*database, 30s);
        for (int i = 0; i < 10; ++i)
            QVERIFY(second.pass());
        QVERIFY(!second.pass());
    }
    Process third(*database, 59s);
    QVERIFY(!third.pass());
    third.clock.advance(2s);
    Setup::drain();
    QVERIFY((*third.m_stuck.front())->has_value()); // the first twenty are over
    third.m_stuck.clear();
    for (int i = 0; i < 19; ++i)
        QVERIFY(third.pass());
    QVERIFY(!third.pass());
    Process fourth(*database, 3min);
    QVERIFY(fourth.pass());
    QCOMPARE(fourth.pacing.writesSince(QDateTime::fromMSecsSinceEpoch(0))->size(), 30U); // pruned
}

void TestWriteGate::afterAKillGoogleMayStillBeAtIt()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    Process first(*database);
    const Entry write = first.ask();
    Setup::drain();
    {
        Process second(*database, 4s);
        QVERIFY(!second.pass());
        second.clock.advance(5900ms);
        Setup::drain();
        QVERIFY(!second.m_stuck.front()->has_value());
        second.clock.advance(100ms);
        Setup::drain();
        QVERIFY(second.m_stuck.front()->has_value());
    }
    {
        Process third(*database, 4s);
        third.gate.earlierWriteEnded(); // it has been seen
        QVERIFY(third.pass());
    }
    QVERIFY(Process(*database, 11s).pass());
}

void TestWriteGate::aClockSetBackHoldsNothingUp()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    Process future(*database, 100h);
    for (int i = 0; i < 30; ++i)
        QVERIFY(future.pass());
    QVERIFY(future.gate.refused(concurrent()));
    Process now(*database);
    QVERIFY(!now.pass()); // those writes were just now, as far as anyone can tell
    now.clock.advance(61s);
    Setup::drain();
    QVERIFY((*now.m_stuck.front())->has_value());
}

void TestWriteGate::longWritesCountFromTheirEnd()
{
    Setup s;
    const Entry slow = s.ask();
    Setup::drain();
    s.clock.advance(4min); // Google may count it only now
    slow->reset();
    for (int i = 0; i < 29; ++i)
        QVERIFY(s.pass());
    QVERIFY(!s.pass());
    s.clock.advance(61s);
    Setup::drain();
    QVERIFY(s.m_stuck.front()->has_value());
}

void TestWriteGate::perMinuteRefusalsPauseAllWrites()
{
    for (const auto retryAfter : {0s, 90s}) {
        const QTemporaryDir dir;
        const auto database = ledger(dir);
        Process p(*database);
        QVERIFY(p.pass());
        QVERIFY(p.gate.refused({.kind = ErrorKind::MinuteQuota, .retryAfter = retryAfter}));
        QCOMPARE(p.pacing.state()->rung, 0);
        QVERIFY(p.blockedFor() >= std::max<qint64>(30, retryAfter.count()) - 1);
        QVERIFY(p.blockedFor() <= std::max<qint64>(60, retryAfter.count()));
        Process next(*database, 1s); // also one that starts meanwhile
        QVERIFY(!next.pass());
        next.clock.advance(90s);
        Setup::drain();
        QVERIFY((*next.m_stuck.front())->has_value());
        QVERIFY(next.gate.passed());
        QCOMPARE(next.blockedFor(), 0);
    }
}

void TestWriteGate::theLadder()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    Process p(*database);
    const std::vector<std::chrono::seconds> rungs{5min, 10min, 15min, 30min, 60min, 60min};
    for (const auto rung : rungs) { // one up with each refusal
        QVERIFY(p.gate.refused(concurrent()));
        QVERIFY(p.blockedFor() >= rung.count() - 1 && p.blockedFor() <= rung.count() + 30);
        p.clock.advance(rung + 31s);
    }
    QVERIFY(p.gate.passed()); // one down with each success
    QVERIFY(p.gate.passed());
    QCOMPARE(p.pacing.state()->rung, 3);
    QCOMPARE(p.blockedFor(), 0);
    Process later(*database, 24h);
    QVERIFY(later.gate.refused(concurrent()));
    QVERIFY(later.blockedFor() >= 30 * 60 - 1 && later.blockedFor() <= 30 * 60 + 30);
    QVERIFY(later.gate.refused(concurrent(2h)));
    QVERIFY(later.blockedFor() >= 2 * 3600 - 1 && later.blockedFor() <= 2 * 3600);
    QVERIFY(later.gate.passed()); // a write that was out already: Google's word stands
    QVERIFY(later.blockedFor() >= 2 * 3600 - 1);
    later.clock.advance(2h + 1s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(later.gate.passed());
    QCOMPARE(later.pacing.state()->rung, 0);
}

void TestWriteGate::longWaitsAreNotWaitedOut()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    Process p(*database);
    QVERIFY(p.gate.refused(concurrent()));
    const auto begin = p.clock.monotonic();
    QVERIFY(p.enter()); // five minutes are
    QVERIFY(p.clock.monotonic() - begin >= 5min);
    QVERIFY(p.gate.refused(concurrent()));
    const auto then = p.clock.monotonic();
    const auto entry = p.enter();
    QVERIFY(!entry);
    QCOMPARE(entry.error().name(), u"google.concurrentWrites"_s);
    QVERIFY(entry.error().retryAfter >= 10min);
    QCOMPARE(p.clock.monotonic(), then);
}

void TestWriteGate::aPersonTriesAtOnce()
{
    const QTemporaryDir dir;
    const auto database = ledger(dir);
    Process p(*database);
    QVERIFY(p.gate.refused(concurrent()));
    QVERIFY(p.gate.refused(concurrent())); // of what was out together: one refusal
    QCOMPARE(p.pacing.state()->rung, 1);
    p.clock.advance(20min);
    QVERIFY(p.gate.refused(concurrent()));
    Process asked(*database, 21min, true);
    QVERIFY(asked.pass());
    QVERIFY(asked.gate.refused(concurrent())); // and climbs on
    QCOMPARE(asked.pacing.state()->rung, 3);
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
