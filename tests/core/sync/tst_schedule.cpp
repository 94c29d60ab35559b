// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "support.h"
#include "sync/pace.h"
#include "sync/schedule.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The one answer: may a run start by itself, and if not, why and until when.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingSetUp();
    void theFirstRun();
    void everyInterval();
    void notByItself();
    void whatHasToBeWaitedFor_data();
    void whatHasToBeWaitedFor();
    void offline();
    void aLockedKeychain();
    void outsideHours();
    void paused();
    void whileItRuns();
    void passingFaults();
    void photosThatAreDue();
    void whatNeedsAPerson();
    void wokenUp();
    void windows_data();
    void windows();
    void pauseInTheSettings();
    void paceAndTimeLeft();

private:
    static QDateTime at(int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 5, 4), QTime(hour, minute), QTimeZone::utc());
    }
    /// All is well, it is noon, and the last run was at half past eleven.
    static Conditions usual()
    {
        Conditions c;
        c.now = at(12);
        c.connected = true;
        c.hasMirrors = true;
        c.startedAt = at(8);
        c.lastStartedAt = at(11, 30);
        c.lastEndedAt = at(11, 31);
        return c;
    }
    static Conditions afterError(ErrorKind kind)
    {
        Conditions c = usual();
        c.lastError = Error{.kind = kind};
        return c;
    }
};

void TestSchedule::initTestCase()
{
    qputenv("TZ", "UTC");
}

void TestSchedule::nothingSetUp()
{
    Conditions c;
    c.now = at(12);
    const Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::NotSetUp);
    QVERIFY(!standing.mayRun && !standing.due && !standing.nextSyncAt.isValid());

    c.connected = true; // but nothing mirrored
    QCOMPARE(standingOf(c).state, State::Idle);
    QVERIFY(!standingOf(c).due && !standingOf(c).nextSyncAt.isValid());
}

void TestSchedule::theFirstRun()
{
    Conditions c = usual();
    c.lastStartedAt = {};
    QVERIFY(standingOf(c).due);
    c = usual();
    c.startedAt = at(12); // just started: the run of 11:30 was another start's
    QVERIFY(standingOf(c).due);
    c.policy.atStart = false;
    QVERIFY(!standingOf(c).due);
    QCOMPARE(standingOf(c).nextSyncAt, at(13));
}

void TestSchedule::everyInterval()
{
    Conditions c = usual();
    QCOMPARE(standingOf(c).state, State::Idle);
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 30));
    QVERIFY(!standingOf(c).due);
    c.now = at(12, 30);
    QVERIFY(standingOf(c).due);
    c.policy.interval = 24h;
    QVERIFY(!standingOf(c).due);
    QCOMPARE(standingOf(c).nextSyncAt, at(11, 30).addDays(1));
}

void TestSchedule::notByItself()
{
    Conditions c = usual();
    c.policy.automatic = false;
    c.now = at(20);
    QVERIFY(!standingOf(c).due && !standingOf(c).nextSyncAt.isValid());
    c.online = false; // of no interest to who syncs by hand
    QCOMPARE(standingOf(c).state, State::Idle);
}

void TestSchedule::whatHasToBeWaitedFor_data()
{
    QTest::addColumn<Conditions>("c");
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<QDateTime>("until");
    Conditions c = usual();
    c.now = at(14);
    const auto row = [&c](const char *name, Wait wait, const QDateTime &until) {
        QTest::newRow(name) << std::exchange(c, usual()) << wait << until;
        c.now = at(14);
    };
    c.metered = true;
    row("metered", Wait::Metered, {});
    c.lastError = Error{.kind = ErrorKind::DailyQuota, .service = Service::Google};
    c.dayFreeAt = at(7, 5).addDays(1);
    row("daily limit", Wait::DailyLimit, at(7, 5).addDays(1));
    c.dayFreeAt = at(7, 5).addDays(1); // as after a restart, whatever the last run was
    row("daily limit of before", Wait::DailyLimit, at(7, 5).addDays(1));
    c.writesFreeAt = at(14, 20);
    row("writes overlapped", Wait::Server, at(14, 20));
    c.lastError = Error{.kind = ErrorKind::ServerError, .service = Service::Immich};
    c.serverFreeAt = at(15);
    row("told to come back later", Wait::Server, at(15));
}

void TestSchedule::whatHasToBeWaitedFor()
{
    QFETCH(const Conditions, c);
    QFETCH(const Wait, wait);
    QFETCH(const QDateTime, until);
    const Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::Waiting);
    QCOMPARE(standing.wait, wait);
    QCOMPARE(standing.until, until);
    QCOMPARE(standing.nextSyncAt, until);
    QVERIFY(!standing.due);
    QCOMPARE(standing.mayRun, wait != Wait::Metered); // if one goes on
    QCOMPARE(standing.error.has_value(), wait == Wait::Server);
    Conditions offline = c; // what the system says of that changes nothing of it
    offline.online = false;
    QCOMPARE(standingOf(offline).wait, wait);
    QVERIFY(!standingOf(offline).due);
    Conditions anyway = c;
    anyway.policy.syncOnMetered = true;
    QCOMPARE(standingOf(anyway).due, wait == Wait::Metered);
}

/// The system's word is a hint: a run is tried, and what it meets is believed.
void TestSchedule::offline()
{
    Conditions c = usual();
    c.online = false;
    QCOMPARE(standingOf(c).state, State::Idle); // the last run got through
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 30));
    c.now = at(12, 30);
    QVERIFY(standingOf(c).due && standingOf(c).mayRun);

    c = afterError(ErrorKind::Unreachable);
    c.online = false;
    c.now = at(11, 40);
    Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::Waiting);
    QCOMPARE(standing.wait, Wait::Offline);
    QCOMPARE(standing.nextSyncAt, at(12, 1)); // half an hour after its end: gentler
    QVERIFY(!standing.due && !standing.error && !standing.until.isValid());
    c.now = at(12, 1);
    QVERIFY(standingOf(c).due);
    c.syncing = true;
    QVERIFY(standingOf(c).mayRun);
    c.syncing = false;
    c.now = at(11, 40);
    c.nudgedAt = at(11, 40); // the network came back, or the computer woke up
    QVERIFY(standingOf(c).due);
    c.nudgedAt = {};
    c.dayFreeAt = at(7, 5).addDays(1); // what Google asked for holds all the same
    QCOMPARE(standingOf(c).wait, Wait::DailyLimit);
    QCOMPARE(standingOf(c).nextSyncAt, at(7, 5).addDays(1));

    c = afterError(ErrorKind::ServerError); // somebody answered
    c.online = false;
    c.now = at(11, 32);
    QCOMPARE(standingOf(c).wait, Wait::Server);
    QCOMPARE(standingOf(c).nextSyncAt, at(11, 36));
    c.policy.automatic = false;
    c.lastError = Error{.kind = ErrorKind::Unreachable};
    QCOMPARE(standingOf(c).wait, Wait::Server); // of no interest to who syncs by hand
}

void TestSchedule::aLockedKeychain()
{
    Conditions c = afterError(ErrorKind::KeychainLocked);
    c.problem = Problem{.error = *c.lastError};
    c.now = at(11, 32);
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 30));
    c.nudgedAt = at(11, 32); // it was unlocked
    QVERIFY(standingOf(c).due);
    c.lastStartedAt = at(11, 33); // and locked again
    QVERIFY(!standingOf(c).due);

    c = usual();
    c.keychainWaits = true;
    QCOMPARE(standingOf(c).wait, Wait::None);
    c.syncing = true;
    QCOMPARE(standingOf(c).state, State::Syncing);
    QCOMPARE(standingOf(c).wait, Wait::Keychain);
}

void TestSchedule::outsideHours()
{
    Conditions c = usual();
    c.policy.window = {QTime(22, 0), QTime(6, 0)};
    QCOMPARE(standingOf(c).state, State::Idle); // nothing waits for them
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 30));
    c.unfinished = true;
    Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::Waiting);
    QCOMPARE(standing.wait, Wait::OutsideHours);
    QCOMPARE(standing.until, at(22));
    QCOMPARE(standing.nextSyncAt, at(12, 30)); // changes are looked for all the same
    QVERIFY(standing.mayRun && !standing.due);
    c.now = at(12, 30);
    QVERIFY(standingOf(c).due);

    c.now = at(21, 59);
    c.lastStartedAt = at(21, 45);
    QVERIFY(!standingOf(c).due);
    QCOMPARE(standingOf(c).nextSyncAt, at(22));
    c.now = at(22);
    QVERIFY(standingOf(c).due); // they begin
    QCOMPARE(standingOf(c).state, State::Idle);
    c.lastStartedAt = at(22);
    c.now = at(22, 1);
    QVERIFY(!standingOf(c).due); // only once
    c.now = at(1).addDays(1);    // the same night
    QVERIFY(standingOf(c).due);  // by the interval
    c.lastStartedAt = at(0, 30).addDays(1);
    QVERIFY(!standingOf(c).due);

    c.policy.interval = 24h;
    c.startedAt = at(4);
    c.lastStartedAt = at(5, 50); // a run that was cut by their end
    c.now = at(8);
    QCOMPARE(standingOf(c).nextSyncAt, at(22));
    c.policy.window = {QTime(8, 0), QTime(10, 0)};
    c.now = at(12);
    c.lastStartedAt = at(8);
    QCOMPARE(standingOf(c).until, at(8).addDays(1));
    c.policy.automatic = false; // bound to no hours
    QCOMPARE(standingOf(c).state, State::Idle);
}

void TestSchedule::paused()
{
    Conditions c = usual();
    c.now = at(14);
    c.pause.on = true;
    Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::Paused);
    QVERIFY(!standing.mayRun && !standing.due && !standing.until.isValid());
    QVERIFY(!standing.nextSyncAt.isValid());
    c.pause.until = at(15);
    standing = standingOf(c);
    QCOMPARE(standing.until, at(15));
    QCOMPARE(standing.nextSyncAt, at(15));
}

void TestSchedule::whileItRuns()
{
    Conditions c = usual();
    c.now = at(14);
    c.syncing = true;
    QCOMPARE(standingOf(c).state, State::Syncing);
    QVERIFY(standingOf(c).mayRun && !standingOf(c).due);
    c.metered = true;
    QVERIFY(!standingOf(c).mayRun); // an automatic run ends
    c.metered = false;
    c.problem = Problem{.error = {.kind = ErrorKind::SignInExpired, .service = Service::Google}};
    QVERIFY(standingOf(c).mayRun); // that was the last run's; this one will tell
    c.dayFreeAt = at(15);
    QVERIFY(standingOf(c).mayRun); // it ends by itself, and says why
}

void TestSchedule::passingFaults()
{
    Conditions c = afterError(ErrorKind::Unreachable);
    c.now = at(11, 32);
    Standing standing = standingOf(c);
    QCOMPARE(standing.state, State::Waiting);
    QCOMPARE(standing.wait, Wait::Server);
    QCOMPARE(standing.error->kind, ErrorKind::Unreachable);
    QCOMPARE(standing.nextSyncAt, at(11, 36)); // sooner than the interval
    QCOMPARE(standing.until, at(11, 36));
    c.now = at(11, 33);
    c.nudgedAt = at(11, 33); // the network is back
    QVERIFY(standingOf(c).due);
    c = afterError(ErrorKind::DailyQuota);
    c.dayFreeAt = at(7, 5).addDays(1);
    c.now = at(7, 5).addDays(1); // a new day at Google
    QCOMPARE(standingOf(c).state, State::Idle);
    QVERIFY(standingOf(c).due);
}

void TestSchedule::photosThatAreDue()
{
    Conditions c = usual();
    c.retryDueAt = at(12, 10);
    QCOMPARE(standingOf(c).state, State::Idle);
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 10));
    QVERIFY(!standingOf(c).due);
    c.now = at(12, 10);
    QVERIFY(standingOf(c).due);
    c.lastStartedAt = at(12, 8); // but not one run after the other
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 13));
    c.retryDueAt = at(17); // and never later for it
    QCOMPARE(standingOf(c).nextSyncAt, at(13, 8));
    c.retryDueAt = at(12, 20);
    c.policy.window = {QTime(18, 0), QTime(6, 0)}; // their bytes wait, looking does not
    QCOMPARE(standingOf(c).nextSyncAt, at(13, 8));
    c.policy.interval = 24h;
    QCOMPARE(standingOf(c).nextSyncAt, at(18));
    c.policy.window = {};
    c.policy.automatic = false;
    QVERIFY(!standingOf(c).nextSyncAt.isValid());
    c = usual();
    c.retryDueAt = at(12, 1);
    c.startedAt = at(12); // just started, and asked not to sync at once
    c.policy.atStart = false;
    QCOMPARE(standingOf(c).nextSyncAt, at(12, 5));
}

void TestSchedule::whatNeedsAPerson()
{
    Conditions c = usual();
    c.now = at(14);
    c.problem = Problem{.error = {.kind = ErrorKind::StorageFull, .service = Service::Google}};
    QCOMPARE(standingOf(c).state, State::Attention);
    QCOMPARE(standingOf(c).problem->error.kind, ErrorKind::StorageFull);
    QVERIFY(standingOf(c).due); // there may be room again
    c.problem->error.kind = ErrorKind::SignInExpired;
    QVERIFY(!standingOf(c).due && !standingOf(c).nextSyncAt.isValid()); // nothing can come of it
    c.problem = Problem{.what = Problem::Photos, .count = 3};
    QCOMPARE(standingOf(c).state, State::Attention);
    QVERIFY(standingOf(c).due);
}

void TestSchedule::wokenUp()
{
    Conditions c = usual();
    c.nudgedAt = c.now;
    QVERIFY(standingOf(c).due); // half an hour has passed
    c.lastStartedAt = at(11, 58);
    QVERIFY(!standingOf(c).due); // not for every nap
}

void TestSchedule::windows_data()
{
    QTest::addColumn<TimeWindow>("window");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("inside");
    const TimeWindow day{QTime(9, 0), QTime(17, 0)};
    const TimeWindow night{QTime(22, 0), QTime(6, 0)};
    QTest::newRow("any time") << TimeWindow{} << QTime(3, 0) << true;
    QTest::newRow("from") << day << QTime(9, 0) << true;
    QTest::newRow("to") << day << QTime(17, 0) << false;
    QTest::newRow("before midnight") << night << QTime(23, 59) << true;
    QTest::newRow("after midnight") << night << QTime(5, 59) << true;
    QTest::newRow("noon") << night << QTime(12, 0) << false;
    QTest::newRow("whole day") << TimeWindow{QTime(8, 0), QTime(8, 0)} << QTime(3, 0) << true;
}

void TestSchedule::windows()
{
    QFETCH(const TimeWindow, window);
    QFETCH(const QTime, time);
    QTEST(window.contains(time), "inside");
}

void TestSchedule::pauseInTheSettings()
{
    const QTemporaryDir dir;
    Settings settings(dir.filePath(u"immirror.ini"_s));
    QVERIFY(!pauseOf(settings, at(12)).on);
    QVERIFY(settings.setText(Setting::PauseUntil, u"forever"_s));
    QVERIFY(pauseOf(settings, at(12)).on && !pauseOf(settings, at(12)).until.isValid());
    QVERIFY(settings.setText(Setting::PauseUntil, at(13).toString(Qt::ISODate)));
    QCOMPARE(pauseOf(settings, at(12)).until, at(13));
    QVERIFY(!pauseOf(settings, at(13)).on);
    QVERIFY(settings.setText(Setting::PauseUntil, u"rubbish"_s));
    QVERIFY(!pauseOf(settings, at(12)).on);
}

void TestSchedule::paceAndTimeLeft()
{
    Pace pace;
    QVERIFY(!pace.left());
    Progress progress{.itemsDone = 0, .itemsTotal = 100, .bytesDone = 0, .bytesTotal = 60'000'000};
    pace.add(0s, progress);
    QVERIFY(!pace.left()); // too early to tell
    for (int second = 1; second <= 20; ++second) {
        progress.bytesDone += 2'000'000;
        ++progress.itemsDone;
        pace.add(std::chrono::seconds(second), progress);
    }
    QVERIFY(std::abs(pace.bytesPerSecond() - 2'000'000) < 1);
    QCOMPARE(*pace.left(), 80s); // 20 MB take ten seconds, but 80 photos at one a second
    progress.itemsDone = 100;
    pace.add(20s, progress);
    QVERIFY(*pace.left() <= 11s);
    for (int second = 21; second <= 40; ++second)
        pace.add(std::chrono::seconds(second), progress);
    QVERIFY(!pace.left()); // nothing moves: it cannot be told
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
