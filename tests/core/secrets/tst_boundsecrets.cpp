// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/boundsecrets.h"

#include "fakes/fakeclock.h"
#include "fakes/silentsecrets.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Secret = std::optional<QString>;

struct World
{
    fakes::SilentSecrets store;
    fakes::FakeClock clock;
    std::stop_source stop;
    QList<bool> waits;

    BoundSecrets::Terms terms(std::chrono::milliseconds patience = 0ms)
    {
        return {.stop = stop.get_token(), .patience = patience, .onWait = [this](bool on) {
                    waits << on;
                }};
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace

class TestBoundSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOn();
    void endsWithItsWork();
    void waitsForAnAnswerOnItsWay();
    void theQuestionsOwnStop();
    void givesUp();
    void aClockThatJumps();
    void saysThatItWaits();
};

void TestBoundSecrets::passesOn()
{
    World w;
    BoundSecrets secrets(w.store, w.clock, w.terms(2min));
    QVERIFY(await(secrets.write(SecretKey::ImmichApiKey, u"key"_s)));
    QCOMPARE(await(secrets.read(SecretKey::ImmichApiKey)).value(), Secret(u"key"_s));
    QVERIFY(await(secrets.remove(SecretKey::ImmichApiKey)));
    QCOMPARE(await(secrets.read(SecretKey::ImmichApiKey)).value(), Secret());
    w.pass(1h); // alarms of what has ended
    QCOMPARE(w.waits, QList<bool>());
    QCOMPARE(await(secrets.read(SecretKey::ImmichApiKey)).value(), Secret());
}

void TestBoundSecrets::endsWithItsWork()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms());
    const auto read = start(secrets.read(SecretKey::ImmichApiKey));
    const auto written = start(secrets.write(SecretKey::ImmichApiKey, u"key"_s));
    const auto removed = start(secrets.remove(SecretKey::ImmichApiKey));
    w.pass(24h);
    QCOMPARE(w.store.asked, 3);
    QVERIFY(!read->has_value() && !written->has_value() && !removed->has_value());
    w.stop.request_stop();
    w.pass(500ms);
    QCOMPARE(read->value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(written->value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(removed->value().error().kind, ErrorKind::Cancelled);
    // What is asked afterwards has no more than a moment, either.
    const auto later = start(secrets.read(SecretKey::ImmichApiKey));
    w.pass(500ms);
    QCOMPARE(later->value().error().kind, ErrorKind::Cancelled);
}

/// So that no half of an account is kept.
void TestBoundSecrets::waitsForAnAnswerOnItsWay()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms());
    const auto written = start(secrets.write(SecretKey::ImmichApiKey, u"key"_s));
    w.stop.request_stop();
    w.pass(300ms);
    QVERIFY(!written->has_value());
    w.store.answer();
    w.pass(0ms);
    QVERIFY(written->value());
    QCOMPARE(await(secrets.read(SecretKey::ImmichApiKey)).value(), Secret(u"key"_s));
}

void TestBoundSecrets::theQuestionsOwnStop()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms());
    std::stop_source own;
    const auto read = start(secrets.read(SecretKey::ImmichApiKey, own.get_token()));
    own.request_stop();
    w.pass(0ms);
    QCOMPARE(read->value().error().kind, ErrorKind::Cancelled);
}

void TestBoundSecrets::givesUp()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms(2min));
    const auto read = start(secrets.read(SecretKey::ImmichApiKey));
    for (int i = 0; i < 11; ++i)
        w.pass(10s);
    QVERIFY(!read->has_value());
    w.pass(10s);
    QCOMPARE(read->value().error().kind, ErrorKind::KeychainLocked);
    // Nothing that the same work asks afterwards waits as long again.
    QCOMPARE(await(secrets.read(SecretKey::ImmichApiKey)).error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(w.store.asked, 1);
}

/// A computer that slept while the answer was on its way.
void TestBoundSecrets::aClockThatJumps()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms(2min));
    const auto read = start(secrets.read(SecretKey::ImmichApiKey));
    w.clock.advance(8h);
    w.store.answer();
    w.pass(0ms);
    QCOMPARE(read->value().value(), Secret());
}

void TestBoundSecrets::saysThatItWaits()
{
    World w;
    w.store.silent = true;
    BoundSecrets secrets(w.store, w.clock, w.terms());
    const auto read = start(secrets.read(SecretKey::ImmichApiKey));
    w.pass(1s);
    QCOMPARE(w.waits, QList<bool>());
    w.pass(1s);
    QCOMPARE(w.waits, QList<bool>{true});
    w.store.answer();
    w.pass(0ms);
    QCOMPARE(w.waits, (QList<bool>{true, false}));
    QVERIFY(read->has_value());
}

QTEST_GUILESS_MAIN(TestBoundSecrets)
#include "tst_boundsecrets.moc"
