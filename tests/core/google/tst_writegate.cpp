// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "google/writegate.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Entry = std::shared_ptr<std::optional<Result<std::shared_ptr<AsyncMutex::Guard>>>>;

struct Setup
{
    fakes::FakeClock clock;
    WriteGate gate{clock};
    std::stop_source stop;

    Entry ask(std::stop_token token = {}) { return start(gate.enter(token)); }
    /// In and out again; false where it would have to wait.
    bool pass()
    {
        const Entry entry = ask();
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
};

} // namespace

class TestWriteGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimeInOrder();
    void twentyEightAMinute();
    void holdsOverAnyMinute();
    void cancelledWhileWaitingForTheMinute();
    void cancelledWhileAnotherWrites();
    void cancelledBefore();
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

void TestWriteGate::twentyEightAMinute()
{
    Setup s;
    for (int i = 0; i < 28; ++i)
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
    for (std::size_t i = 28; i < passed.size(); ++i)
        QVERIFY(passed[i] - passed[i - 28] >= 60s);
}

void TestWriteGate::cancelledWhileWaitingForTheMinute()
{
    Setup s;
    for (int i = 0; i < 28; ++i)
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
    writing->reset();
    Setup::drain();
    QVERIFY(stopped->has_value());
    QCOMPARE((*stopped)->error().kind, ErrorKind::Cancelled);
    QVERIFY(next->has_value() && (*next)->has_value()); // the turn is passed on
}

void TestWriteGate::cancelledBefore()
{
    Setup s;
    s.stop.request_stop();
    const auto entry = await(s.gate.enter(s.stop.get_token()));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Cancelled);
    for (int i = 0; i < 28; ++i)
        QVERIFY(s.pass()); // it counted for nothing
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
