// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "traydesk.h"
#include "ui/notify/notices.h"
#include "ui/notify/notifier.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;

/// What matters is told, once, and a click leads there.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachCauseOnce();
    void aCauseThatComesBackIsToldAgain();
    void severalAtOnceAreOne();
    void atTheStartOnlyWhatStopsEverything();
    void whereEachLeads_data();
    void whereEachLeads();
    void firstSync();
    void firstSyncThatTakesSeveralRuns();
    void photosThatFail();
    void noDaemon();
    void overTheBus();
    void markup();

private:
    static Problem account(ErrorKind kind, Service service = Service::Google)
    {
        return {.what = Problem::Account, .error = Error{.kind = kind, .service = service}};
    }
    static Problem album(qint64 id, ErrorKind kind)
    {
        return {.what = Problem::Album,
                .error = Error{.kind = kind, .service = Service::Google},
                .mirrorId = id,
                .albumName = u"Holiday"_s};
    }
    static Mirror mirror(qint64 id, const QDateTime &synced = {})
    {
        return {.id = id, .albumName = u"Holiday"_s, .lastSyncedAt = synced};
    }
    /// One album, synced, nothing the matter.
    static Snapshot calm()
    {
        Snapshot snapshot;
        snapshot.identity = 1;
        snapshot.standing.state = State::Idle;
        snapshot.mirrors = {mirror(1, now)};
        snapshot.runsEnded = 3;
        snapshot.counts.ok = 10;
        return snapshot;
    }
    static Snapshot with(std::vector<Problem> problems)
    {
        Snapshot snapshot = calm();
        snapshot.problems = std::move(problems);
        return snapshot;
    }
    static Run run(int failed = 0)
    {
        Run run{.id = 1, .status = failed > 0 ? RunStatus::Partial : RunStatus::Ok};
        run.totals.failed = failed;
        return run;
    }
    static QStringList causes(const std::vector<Notification> &notices)
    {
        QStringList causes;
        for (const Notification &notice : notices)
            causes << notice.cause;
        return causes;
    }
    static inline const QDateTime now{QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc()};
    const QStringList m_none;
};

void TestNotifications::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestNotifications::eachCauseOnce()
{
    Notices notices;
    QCOMPARE(causes(notices.seen(calm(), now)), m_none);
    const Snapshot expired = with({account(ErrorKind::SignInExpired)});
    const auto told = notices.seen(expired, now);
    QCOMPARE(causes(told), QStringList{u"account/google.signInExpired"_s});
    QCOMPARE(told.front().title, u"Immirror cannot sync"_s);
    QVERIFY(told.front().body.startsWith(u"The Google sign-in has ended."_s));
    QCOMPARE(told.front().wantedBy, Setting::NotifyAttention);
    // However often it is seen, and however many runs meet it
    QCOMPARE(causes(notices.seen(expired, now)), m_none);
    QCOMPARE(causes(notices.ended(run(), false, expired, now)), m_none);
    QCOMPARE(causes(notices.ended(run(), true, expired, now)), m_none);
    QCOMPARE(notices.takeSettled(), m_none);
    // Another cause is news, the old one still is not.
    QCOMPARE(causes(notices.seen(
                 with({account(ErrorKind::SignInExpired), album(4, ErrorKind::AlbumGone)}), now)),
             QStringList{u"album/4/google.albumGone"_s});
}

void TestNotifications::aCauseThatComesBackIsToldAgain()
{
    Notices notices;
    const Snapshot expired = with({account(ErrorKind::SignInExpired)});
    const QStringList cause{u"account/google.signInExpired"_s};
    QCOMPARE(causes(notices.seen(expired, now)), cause);
    // Out of sight for a moment (the core looks anew) is not over.
    QCOMPARE(causes(notices.seen(calm(), now)), m_none);
    QCOMPARE(causes(notices.seen(expired, now)), m_none);
    // A run that ended well is.
    QCOMPARE(causes(notices.ended(run(), false, calm(), now)), m_none);
    QVERIFY(notices.takeSettled().contains(cause.front()));
    QCOMPARE(causes(notices.seen(expired, now)), cause);
}

void TestNotifications::severalAtOnceAreOne()
{
    Notices notices;
    QCOMPARE(causes(notices.seen(calm(), now)), m_none);
    const auto told =
        notices.seen(with({album(1, ErrorKind::AlbumGone), album(2, ErrorKind::AlbumGone),
                           album(3, ErrorKind::AlbumForeign)}),
                     now);
    QCOMPARE(causes(told), QStringList{u"several"_s});
    QCOMPARE(told.front().place, Place::Problems);
    QCOMPARE(told.front().body, u"3 thing(s) are waiting for you."_s);
}

void TestNotifications::atTheStartOnlyWhatStopsEverything()
{
    const Problem removals{.what = Problem::Removals, .mirrorId = 1, .count = 12};
    Notices quiet;
    const Snapshot stood = with({removals, album(2, ErrorKind::AlbumGone)});
    QCOMPARE(causes(quiet.seen(stood, now)), m_none);
    QCOMPARE(causes(quiet.ended(run(), false, stood, now)), m_none);
    Notices loud;
    QCOMPARE(causes(loud.seen(with({account(ErrorKind::SignInExpired), removals}), now)),
             QStringList{u"account/google.signInExpired"_s});
    Notices ending;
    QCOMPARE(
        causes(ending.seen(with({{.what = Problem::SignInEnding, .at = now.addSecs(3600)}}), now)),
        QStringList{u"sign-in-ending"_s});
}

void TestNotifications::whereEachLeads_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Place>("place");
    QTest::newRow("sign-in") << account(ErrorKind::SignInExpired) << Place::Accounts;
    QTest::newRow("refused") << account(ErrorKind::Forbidden) << Place::Accounts;
    QTest::newRow("key") << account(ErrorKind::Unauthorized, Service::Immich) << Place::Accounts;
    QTest::newRow("permission") << account(ErrorKind::MissingPermission, Service::Immich)
                                << Place::Accounts;
    QTest::newRow("ending") << Problem{.what = Problem::SignInEnding, .at = now} << Place::Accounts;
    QTest::newRow("storage") << account(ErrorKind::StorageFull) << Place::Problems;
    QTest::newRow("keychain") << account(ErrorKind::KeychainLocked, Service::None)
                              << Place::Problems;
    QTest::newRow("album") << album(1, ErrorKind::AlbumGone) << Place::Problems;
    QTest::newRow("removals") << Problem{.what = Problem::Removals, .mirrorId = 1, .count = 9}
                              << Place::Problems;
}

void TestNotifications::whereEachLeads()
{
    QFETCH(Problem, problem);
    Notices notices;
    (void)notices.seen(calm(), now);
    const auto told = notices.seen(with({problem}), now);
    QCOMPARE(told.size(), 1U);
    QTEST(told.front().place, "place");
    QVERIFY(!told.front().title.isEmpty() && !told.front().body.isEmpty());
}

void TestNotifications::firstSync()
{
    Notices notices;
    Snapshot snapshot = calm();
    snapshot.runsEnded = 0;
    snapshot.mirrors = {mirror(1)};
    QCOMPARE(causes(notices.seen(snapshot, now)), m_none);
    snapshot.runsEnded = 1;
    snapshot.mirrors = {mirror(1, now)};
    snapshot.counts.ok = 500;
    const auto told = notices.ended(run(), true, snapshot, now);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front(), (Notification{.wantedBy = Setting::NotifyFirstSync,
                                         .cause = u"first-sync"_s,
                                         .place = Place::Activity,
                                         .title = u"The first sync is done"_s,
                                         .body = u"500 photo(s) are in Google Photos now."_s}));
    // Only that one; an album added later is not the first.
    snapshot.mirrors.push_back(mirror(2));
    QCOMPARE(causes(notices.seen(snapshot, now)), m_none);
    snapshot.mirrors.back().lastSyncedAt = now;
    QCOMPARE(causes(notices.ended(run(), true, snapshot, now)), m_none);
}

void TestNotifications::firstSyncThatTakesSeveralRuns()
{
    Notices notices;
    Snapshot snapshot = calm();
    snapshot.mirrors = {mirror(1), mirror(2), mirror(3)};
    snapshot.mirrors[2].paused = true;
    QCOMPARE(causes(notices.seen(snapshot, now)), m_none);
    // The first run met the daily limit after one album.
    snapshot.mirrors[0].lastSyncedAt = now;
    snapshot.lastRun =
        Run{.status = RunStatus::Failed,
            .error = Error{.kind = ErrorKind::DailyQuota, .service = Service::Google}};
    QCOMPARE(causes(notices.ended(*snapshot.lastRun, false, snapshot, now)), m_none);
    // The second one ends it, with two photos that would not go.
    snapshot.mirrors[1].lastSyncedAt = now;
    snapshot.counts = {.failed = 3, .givenUp = 2};
    const auto told = notices.ended(run(2), false, snapshot, now);
    QCOMPARE(causes(told), QStringList{u"first-sync"_s});
    QCOMPARE(told.front().place, Place::Problems);
    QCOMPARE(told.front().body, u"2 photo(s) could not be mirrored."_s);
}

void TestNotifications::photosThatFail()
{
    Notices notices;
    Snapshot snapshot = calm();
    QCOMPARE(causes(notices.seen(snapshot, now)), m_none);
    snapshot.counts.failed = 5; // those are tried again by themselves
    QCOMPARE(causes(notices.ended(run(5), false, snapshot, now)), m_none);
    snapshot.counts.givenUp = 2;
    const auto told = notices.ended(run(2), false, snapshot, now);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().wantedBy, Setting::NotifyProblems);
    QCOMPARE(told.front().title, u"The sync ended with problems"_s);
    // The same two again are no news, three are, and who asked for the run is looking.
    QCOMPARE(causes(notices.ended(run(2), false, snapshot, now)), m_none);
    snapshot.counts.givenUp = 3;
    QCOMPARE(causes(notices.ended(run(3), false, snapshot, now)), QStringList{u"photos"_s});
    snapshot.counts.givenUp = 4;
    QCOMPARE(causes(notices.ended(run(4), true, snapshot, now)), m_none);
}

void TestNotifications::noDaemon()
{
    const auto notifier = makeNotifier(nullptr);
    notifier->show({.cause = u"a"_s, .title = u"Title"_s, .body = u"Body"_s});
    notifier->withdraw(u"a"_s);
    QTest::qWait(50);
}

void TestNotifications::overTheBus()
{
    FakeNotifications daemon;
    const auto notifier = makeNotifier(nullptr);
    QSignalSpy activated(notifier.get(), &Notifier::activated);
    const Notification notice{.cause = u"a"_s,
                              .place = Place::Accounts,
                              .title = u"Immirror cannot sync"_s,
                              .body = u"“Tom & Jerry” <b>"_s};
    notifier->show(notice);
    QTRY_COMPARE(daemon.shown().size(), 1);
    const FakeNotifications::Shown first = daemon.shown().first();
    QCOMPARE(first.program, u"Immirror"_s);
    QCOMPARE(first.title, notice.title);
    QCOMPARE(first.body, notice.body);
    QCOMPARE(first.actions, QStringList({u"default"_s, u"Open"_s}));
    QCOMPARE(first.hints.value(u"urgency"_s).typeId(), qMetaTypeId<uchar>());
    QCOMPARE(first.hints.value(u"urgency"_s).toInt(), 1);
    QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"immirror"_s);
    QVERIFY(!first.replacesEarlier);

    notifier->show({.cause = u"b"_s, .place = Place::Activity, .title = u"Other"_s});
    QTRY_COMPARE(daemon.shown().size(), 2);
    QVERIFY(!daemon.shown().last().replacesEarlier);
    notifier->show(notice);
    QTRY_COMPARE(daemon.shown().size(), 3);
    QVERIFY(daemon.shown().last().replacesEarlier);
    QCOMPARE(daemon.shown().last().id, first.id);

    daemon.click(daemon.shown().at(1).id);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().first().value<Place>(), Place::Activity);
    daemon.click(first.id);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().first().value<Place>(), Place::Accounts);
    QByteArray token;
    connect(notifier.get(), &Notifier::activated, this,
            [&token] { token = qgetenv("XDG_ACTIVATION_TOKEN"); });
    daemon.click(first.id, u"token"_s);
    QTRY_COMPARE(token, QByteArray("token"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    activated.clear();
    daemon.click(999); // somebody else's
    notifier->withdraw(u"a"_s);
    QTRY_COMPARE(daemon.closed(), QList<uint>{first.id});
    QCOMPARE(activated.size(), 0);
}

void TestNotifications::markup()
{
    FakeNotifications daemon({u"body"_s, u"body-markup"_s});
    const auto notifier = makeNotifier(nullptr);
    notifier->show({.cause = u"a"_s, .title = u"<Title>"_s, .body = u"“Tom & Jerry” <b>"_s});
    QTRY_COMPARE(daemon.shown().size(), 1);
    QCOMPARE(daemon.shown().first().title, u"<Title>"_s);
    QCOMPARE(daemon.shown().first().body, u"“Tom &amp; Jerry” &lt;b&gt;"_s);
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
