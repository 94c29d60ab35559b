// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/async.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    AsyncMutex mutex;
    int inside = 0;
    int most = 0;
    QStringList order;

    Task<void> visit(QString name, std::shared_ptr<OneShot> leave)
    {
        const auto guard = co_await mutex.lock();
        most = std::max(most, ++inside);
        order << name;
        co_await leave->wait();
        --inside;
    }
};

Task<void> note(Signal &signal, int &woken)
{
    co_await signal.wait();
    ++woken;
}

Task<void> noteOnce(const OneShot &shot, int &woken)
{
    co_await shot.wait();
    ++woken;
}

void drain()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

Task<void> throwsLater(std::shared_ptr<OneShot> shot)
{
    co_await shot->wait();
    throw std::runtime_error("thrown on purpose");
}

Task<void> throwsAtOnce()
{
    throw std::runtime_error("thrown on purpose");
    co_return;
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneShotWakesAll();
    void oneShotLate();
    void signalWakesOnEachNotification();
    void signalKeepsOneNotification();
    void mutexInTheOrderOfAsking();
    void mutexIsFreeAfterwards();
    void movedGuardReleasesOnce();
    void exceptionsReachWhoLaunched();
};

void TestAsync::oneShotWakesAll()
{
    OneShot shot;
    int woken = 0;
    const auto a = start(noteOnce(shot, woken));
    const auto b = start(noteOnce(shot, woken));
    drain();
    QCOMPARE(woken, 0);
    QVERIFY(!shot.fired());
    shot.fire();
    QCOMPARE(woken, 0); // not inside the call
    drain();
    QCOMPARE(woken, 2);
    shot.fire();
    drain();
    QCOMPARE(woken, 2);
    QVERIFY(shot.fired());
}

void TestAsync::oneShotLate()
{
    OneShot shot;
    shot.fire();
    int woken = 0;
    await(noteOnce(shot, woken));
    QCOMPARE(woken, 1);
}

void TestAsync::signalWakesOnEachNotification()
{
    Signal signal;
    for (int round = 1; round <= 3; ++round) {
        int woken = 0;
        const auto waiting = start(note(signal, woken));
        drain();
        QCOMPARE(woken, 0);
        signal.notify();
        drain();
        QCOMPARE(woken, 1);
    }
}

void TestAsync::signalKeepsOneNotification()
{
    Signal signal;
    signal.notify();
    signal.notify();
    int woken = 0;
    const auto first = start(note(signal, woken));
    drain();
    QCOMPARE(woken, 1);
    const auto second = start(note(signal, woken));
    drain();
    QCOMPARE(woken, 1); // two that nobody waited for are one
    signal.notify();
    drain();
    QCOMPARE(woken, 2);
}

void TestAsync::mutexInTheOrderOfAsking()
{
    Room room;
    std::vector<std::shared_ptr<OneShot>> leave;
    std::vector<std::shared_ptr<std::optional<bool>>> visits;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        leave.push_back(std::make_shared<OneShot>());
        visits.push_back(start(room.visit(name, leave.back())));
    }
    drain();
    QCOMPARE(room.order, QStringList{u"a"_s});
    leave[2]->fire(); // c could leave at once, but it is not in yet
    drain();
    QCOMPARE(room.order, QStringList{u"a"_s});
    leave[0]->fire();
    leave.push_back(std::make_shared<OneShot>());
    visits.push_back(start(room.visit(u"late"_s, leave.back()))); // may not pass by those who wait
    drain();
    QCOMPARE(room.order, (QStringList{u"a"_s, u"b"_s}));
    leave[1]->fire();
    drain();
    QCOMPARE(room.order, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    leave[3]->fire();
    leave[4]->fire();
    drain();
    QCOMPARE(room.order.last(), u"late"_s);
    QCOMPARE(room.most, 1);
    QCOMPARE(room.inside, 0);
    for (const auto &visit : visits)
        QVERIFY(visit->has_value());
}

void TestAsync::mutexIsFreeAfterwards()
{
    AsyncMutex mutex;
    for (int i = 0; i < 3; ++i) {
        auto guard = start(mutex.lock());
        QVERIFY(guard->has_value()); // at once: nobody has it
        guard->reset();
    }
}

void TestAsync::movedGuardReleasesOnce()
{
    AsyncMutex mutex;
    auto first = start(mutex.lock());
    const auto second = start(mutex.lock());
    const auto third = start(mutex.lock());
    {
        const AsyncMutex::Guard moved(std::move(**first));
        first->reset();
        drain();
        QVERIFY(!second->has_value());
    }
    drain();
    QVERIFY(second->has_value());
    QVERIFY(!third->has_value());
    second->reset();
    drain();
    QVERIFY(third->has_value());
}

void TestAsync::exceptionsReachWhoLaunched()
{
    QStringList told;
    const auto tell = [&told](const Error &error) { told << error.name() + u' ' + error.detail; };
    QTest::ignoreMessage(QtCriticalMsg, "an exception: thrown on purpose");
    launch([] { return throwsAtOnce(); }, tell);
    QCOMPARE(told, QStringList{u"internalError thrown on purpose"_s});
    QTest::ignoreMessage(QtCriticalMsg, "an exception: thrown on purpose");
    const auto shot = std::make_shared<OneShot>();
    launch([shot] { return throwsLater(shot); }, tell);
    QCOMPARE(told.size(), 1);
    shot->fire();
    drain();
    QCOMPARE(told.size(), 2);
    QTest::ignoreMessage(QtCriticalMsg, "an exception: out of memory");
    launch([]() -> Task<void> { throw std::bad_alloc(); }, tell); // before there is a task
    QCOMPARE(told.last(), u"internalError out of memory"_s);
}

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
