// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/standing.h"

#include "ui/words/comparison.h"
#include "ui/words/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace immirror;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One honest sentence for whatever may be.
class TestTrayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timesAsPeopleSayThem_data();
    void timesAsPeopleSayThem();
    void timesInTheSystemsLanguage();
    void timeLeftIsRounded_data();
    void timeLeftIsRounded();
    void standings_data();
    void standings();
    void serverTroubleNamesTheServer();
    void upToDateOnlyWhereItIsTrue();
    void everyStandingHasASentence();
    void progress();
    void problems();
    void noAdviceForTheCommandLine();

private:
    static QDateTime local(int day, int hour, int minute)
    {
        return QDateTime(QDate(2026, 3, day), QTime(hour, minute)).toUTC();
    }
    const QDateTime m_now = local(2, 12, 0); // a Monday
};

void TestTrayWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTrayWords::timesAsPeopleSayThem_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("until");
    QTest::newRow("today") << local(2, 15, 0) << u"at 15:00"_s << u"until 15:00"_s;
    QTest::newRow("just before midnight") << local(2, 23, 59) << u"at 23:59"_s << u"until 23:59"_s;
    QTest::newRow("tomorrow") << local(3, 0, 0) << u"tomorrow at 00:00"_s
                              << u"until tomorrow at 00:00"_s;
    QTest::newRow("this week") << local(5, 9, 5) << u"on Thursday at 09:05"_s
                               << u"until Thursday at 09:05"_s;
    QTest::newRow("a weekday that could be today")
        << local(9, 9, 0) << u"on 09/03/2026 at 09:00"_s << u"until 09/03/2026 at 09:00"_s;
    QTest::newRow("yesterday") << local(1, 9, 0) << u"on 01/03/2026 at 09:00"_s
                               << u"until 01/03/2026 at 09:00"_s;
}

void TestTrayWords::timesAsPeopleSayThem()
{
    QFETCH(QDateTime, time);
    QTEST(words::at(time, m_now), "at");
    QTEST(words::until(time, m_now), "until");
}

void TestTrayWords::timesInTheSystemsLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(words::at(local(2, 15, 0), m_now), u"at 3:00 PM"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(words::at(local(5, 15, 0), m_now), u"on Donnerstag at 15:00"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(words::at(local(2, 15, 0), m_now), u"at 15:00"_s);
    QLocale::setDefault(before);
}

void TestTrayWords::timeLeftIsRounded_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0 << u"less than a minute left"_s;
    QTest::newRow("49 s") << 49 << u"less than a minute left"_s;
    QTest::newRow("50 s") << 50 << u"1 minute(s) left"_s;
    QTest::newRow("3 min 20 s") << 200 << u"3 minute(s) left"_s;
    QTest::newRow("20 min 29 s") << 20 * 60 + 29 << u"20 minute(s) left"_s;
    QTest::newRow("21 min") << 21 * 60 << u"about 20 minute(s) left"_s;
    QTest::newRow("23 min") << 23 * 60 << u"about 25 minute(s) left"_s;
    QTest::newRow("52 min") << 52 * 60 << u"about 50 minute(s) left"_s;
    QTest::newRow("58 min") << 58 * 60 << u"about an hour left"_s;
    QTest::newRow("1 h 14 min") << 74 * 60 << u"about an hour left"_s;
    QTest::newRow("1 h 30 min") << 90 * 60 << u"about an hour and a half left"_s;
    QTest::newRow("1 h 45 min") << 105 * 60 << u"about 2 hour(s) left"_s;
    QTest::newRow("7 h 40 min") << 460 * 60 << u"about 8 hour(s) left"_s;
    QTest::newRow("35 h") << 35 * 3600 << u"about 35 hour(s) left"_s;
    QTest::newRow("36 h") << 36 * 3600 << u"about 2 day(s) left"_s;
    QTest::newRow("5 days") << 5 * 86400 << u"about 5 day(s) left"_s;
}

void TestTrayWords::timeLeftIsRounded()
{
    QFETCH(int, seconds);
    QTEST(words::left(std::chrono::seconds(seconds)), "text");
}

void TestTrayWords::standings_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("sentence");
    const QDateTime nine = local(3, 9, 0);
    QTest::newRow("new") << Standing{} << u"Immirror is not set up yet"_s;
    QTest::newRow("idle") << Standing{.state = State::Idle, .nextSyncAt = local(2, 15, 0)}
                          << u"Up to date; next sync at 15:00"_s;
    QTest::newRow("idle, automatic off")
        << Standing{.state = State::Idle} << u"Up to date; syncs only when you ask"_s;
    QTest::newRow("syncing") << Standing{.state = State::Syncing} << u"Syncing"_s;
    QTest::newRow("paused for a while")
        << Standing{.state = State::Paused, .until = local(2, 14, 30)} << u"Paused until 14:30"_s;
    QTest::newRow("paused until tomorrow")
        << Standing{.state = State::Paused, .until = nine} << u"Paused until tomorrow at 09:00"_s;
    QTest::newRow("paused") << Standing{.state = State::Paused} << u"Paused until you resume"_s;
    const auto waiting = [](Wait wait, const QDateTime &until = {}) {
        return Standing{.state = State::Waiting, .wait = wait, .until = until};
    };
    QTest::newRow("offline") << waiting(Wait::Offline) << u"Waiting: this computer is offline"_s;
    QTest::newRow("keychain") << Standing{.state = State::Syncing, .wait = Wait::Keychain}
                              << u"Waiting for the keychain to be unlocked…"_s;
    QTest::newRow("metered") << waiting(Wait::Metered) << u"Waiting: the connection is metered"_s;
    QTest::newRow("hours") << waiting(Wait::OutsideHours, local(2, 22, 0))
                           << u"Waiting for the hours that you chose; goes on at 22:00"_s;
    QTest::newRow("daily limit") << waiting(Wait::DailyLimit, nine)
                                 << u"Google's daily limit is reached; goes on tomorrow at 09:00"_s;
    QTest::newRow("unfinished") << waiting(Wait::Unfinished, local(2, 15, 0))
                                << u"The last sync was not finished; goes on at 15:00"_s;
    Standing album = waiting(Wait::Album, local(2, 15, 0));
    album.problem = Problem{
        .what = Problem::Album, .error = incompleteListing(1199, 2100), .albumName = u"Trip"_s};
    QTest::newRow("list not proved")
        << album
        << u"The album “Trip” may lack photos: Immich's list of the album is not proved complete: "
           "it lists 1,199 photos, but counts 2,100. Nothing was removed; the next run looks "
           "again. Next sync at 15:00."_s;
    album.until = {};
    album.problem->error = {.kind = ErrorKind::ServerError, .service = Service::Immich};
    QTest::newRow("album not listed") << album
                                      << u"The album “Trip” is not synced: Immich has trouble of "
                                         "its own. Immirror tries again later."_s;
    QTest::newRow("attention") << Standing{.state = State::Attention,
                                           .problem =
                                               Problem{.what = Problem::Account,
                                                       .error =
                                                           Error{.kind = ErrorKind::StorageFull,
                                                                 .service = Service::Google}}}
                               << u"The Google account's storage is full. Free some, then sync "
                                  "again."_s;
    QTest::newRow("attention, cause unknown")
        << Standing{.state = State::Attention} << u"Something needs your attention"_s;
}

void TestTrayWords::standings()
{
    QFETCH(Standing, standing);
    QTEST(words::of(standing, m_now), "sentence");
}

void TestTrayWords::serverTroubleNamesTheServer()
{
    const auto sentence = [this](ErrorKind kind, Service service, const QDateTime &until = {}) {
        return words::of(Standing{.state = State::Waiting,
                                  .wait = Wait::Server,
                                  .error = Error{.kind = kind, .service = service},
                                  .until = until},
                         m_now);
    };
    const QDateTime then = local(2, 14, 35);
    QCOMPARE(sentence(ErrorKind::Unreachable, Service::Immich, then),
             u"Immich cannot be reached; tries again at 14:35"_s);
    QCOMPARE(sentence(ErrorKind::TimedOut, Service::Google, then),
             u"Google cannot be reached; tries again at 14:35"_s);
    QCOMPARE(sentence(ErrorKind::ConnectionLost, Service::Google),
             u"Google cannot be reached; tries again later"_s);
    QCOMPARE(sentence(ErrorKind::ServerError, Service::Immich, then),
             u"Immich has trouble of its own; tries again at 14:35"_s);
    QCOMPARE(sentence(ErrorKind::Maintenance, Service::Immich, then),
             u"Immich is in maintenance mode; tries again at 14:35"_s);
    QCOMPARE(sentence(ErrorKind::MinuteQuota, Service::Google, then),
             u"Google asks to slow down; goes on at 14:35"_s);
    QCOMPARE(sentence(ErrorKind::Unreachable, Service::None, then),
             u"The last sync was cut short; tries again at 14:35"_s);
}

void TestTrayWords::upToDateOnlyWhereItIsTrue()
{
    Snapshot snapshot;
    QCOMPARE(words::of(snapshot, m_now), u"Immirror is not set up yet"_s);
    snapshot.standing.state = State::Idle;
    QCOMPARE(words::of(snapshot, m_now), u"No album is mirrored yet"_s);
    snapshot.mirrors = {Mirror{.id = 1, .albumName = u"Holiday"_s}};
    QCOMPARE(words::of(snapshot, m_now), u"Not synced yet; syncs only when you ask"_s);
    snapshot.standing.nextSyncAt = local(2, 15, 0);
    QCOMPARE(words::of(snapshot, m_now), u"Not synced yet; first sync at 15:00"_s);
    snapshot.lastRun = Run{.id = 1, .status = RunStatus::Cancelled};
    snapshot.counts.pending = 3;
    QCOMPARE(words::of(snapshot, m_now), u"The last sync was not finished; goes on at 15:00"_s);
    snapshot.counts.pending = 0; // but it came to no album
    QCOMPARE(words::of(snapshot, m_now), u"1 album(s) wait for the next sync, at 15:00"_s);
    snapshot.mirrors[0].stamp = AlbumStamp{};
    QCOMPARE(words::of(snapshot, m_now), u"Up to date; next sync at 15:00"_s);
    snapshot.counts = {.failed = 3, .givenUp = 1};
    QCOMPARE(words::of(snapshot, m_now),
             u"2 photo(s) could not be sent yet; tried again at 15:00"_s);
    snapshot.retryDueAt = local(2, 17, 30); // a run before that leaves them alone
    QCOMPARE(words::of(snapshot, m_now),
             u"2 photo(s) could not be sent yet; tried again at 17:30"_s);
    snapshot.standing.nextSyncAt = {};
    QCOMPARE(words::of(snapshot, m_now),
             u"2 photo(s) could not be sent yet; tried again when you sync"_s);
    snapshot.standing.state = State::Paused;
    QCOMPARE(words::of(snapshot, m_now), u"Paused until you resume"_s);
}

void TestTrayWords::everyStandingHasASentence()
{
    for (int state = 0; state <= static_cast<int>(State::Attention); ++state) {
        QVERIFY(words::shortTitle(static_cast<State>(state)).size() > 3);
        for (int wait = 0; wait <= static_cast<int>(Wait::Keychain); ++wait) {
            for (const QDateTime &until : {QDateTime(), local(2, 14, 0)}) {
                const QString text = words::of(Standing{.state = static_cast<State>(state),
                                                        .wait = static_cast<Wait>(wait),
                                                        .until = until},
                                               m_now);
                QVERIFY(text.size() > 5);
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
            }
        }
    }
}

void TestTrayWords::progress()
{
    LiveProgress live;
    QCOMPARE(words::of(live), u"Syncing: looking for changes"_s);
    live.progress.albumName = u"Holiday 2024"_s;
    QCOMPARE(words::of(live), u"Syncing Holiday 2024: looking for changes"_s);
    live.progress.itemsDone = 120;
    live.progress.itemsTotal = 1500;
    QCOMPARE(words::of(live), u"Syncing Holiday 2024: 120 of 1,500"_s);
    live.left = 190s;
    QCOMPARE(words::of(live), u"Syncing Holiday 2024: 120 of 1,500, 3 minute(s) left"_s);
    // A person's words are taken as they are.
    live.progress.albumName = u"100 %1 <b>%2</b>"_s;
    QCOMPARE(words::of(live), u"Syncing 100 %1 <b>%2</b>: 120 of 1,500, 3 minute(s) left"_s);
    QCOMPARE(words::headOf({.mirror = {.albumName = u"%2"_s}}),
             u"%2: 0 photo(s) checked, 0 different"_s);
    live.progress.itemsDone = 1500;
    live.left = 0s;
    live.progress.albumName = u"Holiday 2024"_s;
    QCOMPARE(words::of(live), u"Syncing Holiday 2024: 1,500 of 1,500"_s);
}

void TestTrayWords::problems()
{
    const auto about = [](ErrorKind kind, Service service = Service::Google) {
        return Problem{.what = Problem::Album,
                       .error = Error{.kind = kind, .service = service},
                       .mirrorId = 1,
                       .albumName = u"Holiday"_s};
    };
    QVERIFY(words::of(about(ErrorKind::AlbumGone), m_now).contains(u"“Holiday” is gone"_s));
    QVERIFY(words::of(about(ErrorKind::AlbumForeign), m_now).contains(u"by hand"_s));
    QVERIFY(words::of(about(ErrorKind::NotFound, Service::Immich), m_now)
                .startsWith(u"Immich no longer shows the album “Holiday”"_s));
    QCOMPARE(words::of(about(ErrorKind::StorageFull), m_now),
             u"The album “Holiday” is not synced: The Google account's storage is full. Free "
             "some, then sync again."_s);
    QCOMPARE(words::of(Problem{.what = Problem::Account,
                               .error = Error{.kind = ErrorKind::Unauthorized,
                                              .service = Service::Immich}},
                       m_now),
             u"Immich does not accept the API key."_s);
    QCOMPARE(words::of(Problem{.what = Problem::SignInEnding, .at = local(3, 9, 0)}, m_now),
             u"The Google sign-in ends tomorrow at 09:00. Sign in again before that."_s);
    QCOMPARE(words::of(Problem{.what = Problem::Photos, .count = 3}, m_now),
             u"3 photo(s) could not be mirrored."_s);
    QCOMPARE(words::of(Problem{.what = Problem::Removals, .albumName = u"Holiday"_s, .count = 12},
                       m_now),
             u"12 photo(s) left “Holiday” in Immich: shall Google's album lose them too?"_s);
}

void TestTrayWords::noAdviceForTheCommandLine()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::FileUnreadable); ++kind) {
        for (const Service service : {Service::None, Service::Immich, Service::Google}) {
            for (const QString &subject : {QString(), u"SUBJECT"_s}) {
                const Error error{.kind = static_cast<ErrorKind>(kind),
                                  .detail = u"DETAIL"_s,
                                  .subject = subject,
                                  .service = service};
                const QString text = words::inWindow(error);
                QVERIFY2(text.size() > 5 && !text.contains(u'%'), qPrintable(error.name()));
                QVERIFY2(!text.contains(u"'immirror"_s) && !text.contains(u"--"_s),
                         qPrintable(text));
                QVERIFY(!words::ofReason(error.name(), words::inWindow).contains(u"'immirror"_s));
            }
        }
    }
    static const QRegularExpression ofError(u"words::of\\([^()]*[eE]rror"_s);
    QDirIterator sources(QStringLiteral(IMMIRROR_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY2(source.fileName().contains(u"/words/"_s) ||
                     !QString::fromUtf8(source.readAll()).contains(ofError),
                 qPrintable(source.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestTrayWords)
#include "tst_traywords.moc"
