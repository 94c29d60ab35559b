// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/types.h"
#include "store/history.h"
#include "store/identities.h"
#include "store/members.h"
#include "store/mirrors.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc()).addSecs(60LL * minutes);
}

struct Ledger
{
    QTemporaryDir dir;
    std::unique_ptr<Database> database = *Database::open(dir.filePath(u"ledger.db"_s));
    qint64 identity = *Mirrors::identityId(*database, {u"alice"_s, u"alice@g"_s, u"client"_s});
    Mirrors mirrors{*database, identity};
    Members members{*database, identity};
    History history{*database, identity};

    Mirror mirror(const QString &name)
    {
        return *mirrors.add(name + u"-id"_s, name, {}, RemovalPolicy::Remove);
    }
    qint64 member(const Mirror &mirror, const QString &name)
    {
        const auto asset = members.asset(u"print-"_s + name);
        return *members.expect(mirror.id, asset->row, name + u"-id"_s, name + u".jpg"_s, at(0), 7);
    }
    Member only(const Mirror &mirror)
    {
        const auto all = *members.ofMirror(mirror.id);
        return all.size() == 1 ? all.front() : Member();
    }
    QStringList listed(const Members::Filter &filter)
    {
        QStringList names;
        const auto all1 = *members.list(filter);
        for (const Member &member : all1)
            names << member.fileName;
        return names;
    }
};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherAccounts();
    void takenOverWithTheirWishes();
    void mirrorKeepsItsAlbum();
    void mirrorState();
    void mirrorAsAPersonWantsIt();
    void identitiesLieApart();
    void identityWithoutAGoogleAccount();
    void assetsByContent();
    void membersLife();
    void expectTakesUpAgain();
    void listsAndCounts();
    void retriesAndForgets();
    void workOfMirrors();
    void twinsFailAlike();
    void runsAndEvents();
    void interruptedRuns();
    void oldRunsAreForgotten();
    void requestCounts();
};

void TestLedger::mirrorKeepsItsAlbum()
{
    Ledger l;
    const ImmichAlbum album{.id = u"a"_s, .name = u"Holiday"_s};
    const Mirror first = *l.mirrors.add(album.id, album.name, u"My title"_s, RemovalPolicy::Keep);
    QCOMPARE(first.wantedTitle, u"My title"_s);
    QVERIFY(first.policy == RemovalPolicy::Keep);
    QVERIFY(l.mirrors.setGoogleAlbum(first.id, u"g1"_s, u"My title"_s, u"https://g/1"_s));
    QVERIFY(l.mirrors.setMirrored(first.id, {u"t"_s, 3, u"m"_s}));
    QVERIFY(l.mirrors.stop(first.id));
    QCOMPARE(l.mirrors.all()->size(), 0U);
    QVERIFY(*l.mirrors.usesGoogleAlbum(u"g1"_s)); // stopped, but still ours

    const Mirror again = *l.mirrors.add(u"a"_s, u"Holidays"_s, {}, RemovalPolicy::Remove);
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.albumName, u"Holidays"_s);
    QCOMPARE(again.googleAlbumId, u"g1"_s);
    QCOMPARE(again.googleAlbumUrl, u"https://g/1"_s);
    QCOMPARE(again.wantedTitle, u"My title"_s); // no new one was wished for
    QVERIFY(again.policy == RemovalPolicy::Remove);
    QVERIFY(!again.stamp); // looked at anew
    // Nothing said of it: as it was, whatever is usual for new ones.
    QVERIFY(l.mirrors.add(u"a"_s, u"Holidays"_s, {}, RemovalPolicy::Keep));
    QVERIFY(l.mirrors.add(u"a"_s, u"Holidays"_s, {}, std::nullopt, RemovalPolicy::Remove)->policy ==
            RemovalPolicy::Keep);
    QVERIFY(l.mirrors.add(u"n"_s, u"New"_s, {}, std::nullopt, RemovalPolicy::Keep)->policy ==
            RemovalPolicy::Keep);
    QVERIFY(l.mirrors.stop(l.mirrors.parts(u"n"_s)->front().id));
    QVERIFY(!l.mirrors.parts(u"n"_s)->front().active);
    QCOMPARE(l.mirrors.all()->size(), 1U);
    QVERIFY(!*l.mirrors.usesGoogleAlbum(u"g2"_s));
}

void TestLedger::mirrorState()
{
    Ledger l;
    const qint64 id = l.mirror(u"B"_s).id;
    l.mirror(u"A"_s);
    QVERIFY(l.mirrors.setCreating(id, u"T"_s, at(1)));
    QVERIFY(l.mirrors.byId(id)->creatingSince.isValid());
    QVERIFY(l.mirrors.setGoogleAlbum(id, u"g"_s, u"B"_s, {}));
    QVERIFY(!l.mirrors.byId(id)->creatingSince.isValid());
    QVERIFY(l.mirrors.setHeld(id, ErrorKind::AlbumGone));
    QVERIFY(l.mirrors.byId(id)->held == ErrorKind::AlbumGone);
    const AlbumStamp stamp{u"2026-01-15T12:00:00.000Z"_s, 4, {}};
    QVERIFY(l.mirrors.setMirrored(id, stamp)); // an empty album has no third part
    QVERIFY(l.mirrors.setSyncedAt(id, at(9)));
    Mirror mirror = *l.mirrors.byId(id);
    QVERIFY(!mirror.held);
    QVERIFY(mirror.stamp == stamp);
    QCOMPARE(mirror.lastSyncedAt, at(9));
    QVERIFY(l.mirrors.clearStamp(id));
    QVERIFY(!l.mirrors.byId(id)->stamp);
    QVERIFY(l.mirrors.rename(id, u"0"_s));
    QStringList names;
    const auto all2 = *l.mirrors.all();
    for (const Mirror &one : all2)
        names << one.albumName;
    QCOMPARE(names, (QStringList{u"0"_s, u"A"_s}));
    QCOMPARE(l.mirrors.byId(4711).error().kind, ErrorKind::DatabaseFailed);
}

void TestLedger::mirrorAsAPersonWantsIt()
{
    Ledger l;
    const Mirror other = l.mirror(u"A"_s);
    const Mirror fresh = l.mirror(u"B"_s);
    QVERIFY(!fresh.paused && fresh.coverAssetId.isEmpty());
    const AlbumStamp stamp{u"t"_s, 4, {}};
    QVERIFY(l.mirrors.setMirrored(fresh.id, stamp));
    QVERIFY(l.mirrors.setPaused(fresh.id, true));
    QVERIFY(l.mirrors.setPolicy(fresh.id, RemovalPolicy::Keep));
    QVERIFY(l.mirrors.setCover(fresh.id, u"asset"_s));
    Mirror mirror = l.mirrors.all()->back();
    QVERIFY(mirror.paused);
    QVERIFY(mirror.policy == RemovalPolicy::Keep);
    QCOMPARE(mirror.coverAssetId, u"asset"_s);
    QVERIFY(mirror.stamp == stamp); // nothing left since, so there is nothing to look at
    QVERIFY(l.mirrors.setPaused(fresh.id, false));
    QVERIFY(l.mirrors.setPolicy(fresh.id, RemovalPolicy::Remove));
    QVERIFY(l.mirrors.setCover(fresh.id, {}));
    mirror = *l.mirrors.byId(fresh.id);
    QVERIFY(!mirror.paused && mirror.policy == RemovalPolicy::Remove);
    QCOMPARE(mirror.coverAssetId, QString());
    QVERIFY(!l.mirrors.byId(other.id)->paused);
    QVERIFY(l.mirrors.setPaused(fresh.id, true));
    QVERIFY(!l.mirror(u"B"_s).paused); // who adds it wants it mirrored
}

void TestLedger::identitiesLieApart()
{
    Ledger l;
    const Mirror mine = l.mirror(u"Holiday"_s);
    QVERIFY(l.members.setOk(l.member(mine, u"one"_s), at(0)));
    for (const Identity &other : {Identity{u"bob"_s, u"alice@g"_s, u"client"_s},
                                  Identity{u"alice"_s, u"b@g"_s, u"client"_s},
                                  Identity{u"alice"_s, u"alice@g"_s, u"client2"_s}}) {
        const qint64 id = *Mirrors::identityId(*l.database, other);
        QVERIFY(id != l.identity);
        Mirrors mirrors(*l.database, id);
        Members members(*l.database, id);
        QCOMPARE(mirrors.all()->size(), 0U);
        QCOMPARE(members.counts()->ok, 0);
        QVERIFY(!members.findAsset(u"print-one"_s)->has_value());
        const Mirror theirs = *mirrors.add(u"Holiday-id"_s, u"Holiday"_s, {}, RemovalPolicy::Keep);
        QVERIFY(theirs.id != mine.id);
        QVERIFY(members.asset(u"print-one"_s)->row != l.members.asset(u"print-one"_s)->row);
    }
    QCOMPARE(*Mirrors::identityId(*l.database, {u"alice"_s, u"alice@g"_s, u"client"_s}),
             l.identity);
    QCOMPARE(l.mirrors.all()->size(), 1U);
    QCOMPARE(l.mirrors.byId(mine.id)->items, 1);
    QVERIFY(l.mirrors.byId(mine.id)->policy == RemovalPolicy::Remove);
}

/// Where nobody allowed "email" Google names neither an address nor an id.
void TestLedger::identityWithoutAGoogleAccount()
{
    Ledger l;
    const auto first = Mirrors::identityId(*l.database, {u"alice"_s, QString(), u"client"_s});
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(*Mirrors::identityId(*l.database, {u"alice"_s, u""_s, u"client"_s}), *first);
    QVERIFY(*first != l.identity);
}

void TestLedger::assetsByContent()
{
    Ledger l;
    QVERIFY(!l.members.findAsset(u"p"_s)->has_value());
    const qint64 row = l.members.asset(u"p"_s)->row;
    QCOMPARE(l.members.asset(u"p"_s)->row, row);
    QVERIFY(l.members.keepToken(row, u"token"_s, at(1)));
    QCOMPARE((*l.members.findAsset(u"p"_s))->uploadToken, u"token"_s);
    QCOMPARE((*l.members.findAsset(u"p"_s))->uploadTokenAt, at(1));
    QVERIFY(l.members.dropToken(row));
    QVERIFY((*l.members.findAsset(u"p"_s))->uploadToken.isEmpty());
    QVERIFY(l.members.keepToken(row, u"token2"_s, at(2)));
    QVERIFY(!*l.members.knowsItem(u"item"_s));
    QVERIFY(l.members.keepItem(row, u"item"_s, u"https://g/item"_s));
    const StoredAsset asset = **l.members.findAsset(u"p"_s);
    QCOMPARE(asset.mediaItemId, u"item"_s);
    QCOMPARE(asset.mediaUrl, u"https://g/item"_s);
    QVERIFY(asset.uploadToken.isEmpty()); // a token is good for one item
    QVERIFY(!asset.uploadTokenAt.isValid());
    QVERIFY(*l.members.knowsItem(u"item"_s));
    QVERIFY(l.members.forgetItem(row));
    QVERIFY(!*l.members.knowsItem(u"item"_s));
}

void TestLedger::membersLife()
{
    Ledger l;
    const Mirror mirror = l.mirror(u"Holiday"_s);
    const qint64 id = l.member(mirror, u"one"_s);
    Member member = l.only(mirror);
    QVERIFY(member.status == ItemStatus::Pending && !member.inAlbum && !member.error);
    QCOMPARE(member.size, 7);
    QCOMPARE(member.capturedAt, at(0));
    QVERIFY(l.members.setCreating(id, at(1)));
    QCOMPARE(l.only(mirror).creatingSince, at(1));
    const Error error{.kind = ErrorKind::MediaRefused,
                      .detail = u"BAD_IMAGE"_s,
                      .subject = u"s"_s,
                      .service = Service::Google};
    QVERIFY(l.members.setFailed(id, error, at(60)));
    QVERIFY(l.members.setFailed(id, error, at(90)));
    member = l.only(mirror);
    QVERIFY(member.status == ItemStatus::Failed && !member.creatingSince.isValid());
    QCOMPARE(member.attempts, 2);
    QCOMPARE(member.nextAttemptAt, at(90));
    QCOMPARE(member.error->name(), u"google.mediaRefused"_s);
    QCOMPARE(member.error->detail, u"BAD_IMAGE"_s);
    QCOMPARE(member.error->subject, u"s"_s);
    QCOMPARE(l.mirrors.byId(mirror.id)->failed, 1);
    QVERIFY(l.members.setOk(id, at(2)));
    member = l.only(mirror);
    QVERIFY(member.status == ItemStatus::Ok && member.inAlbum && !member.error);
    QCOMPARE(member.attempts, 0);
    QVERIFY(!member.nextAttemptAt.isValid());
    QCOMPARE(member.syncedAt, at(2));
    QVERIFY(l.members.setOrphaned(id, true));
    QVERIFY(l.only(mirror).status == ItemStatus::Orphaned && l.only(mirror).inAlbum);
    QVERIFY(l.members.remove(id));
    QCOMPARE(l.members.ofMirror(mirror.id)->size(), 0U);
}

void TestLedger::expectTakesUpAgain()
{
    Ledger l;
    const Mirror mirror = l.mirror(u"Holiday"_s);
    const qint64 row = l.members.asset(u"p"_s)->row;
    const auto expect = [&](const QString &name) {
        return *l.members.expect(mirror.id, row, u"x"_s, name, at(5), 9);
    };
    const qint64 id = expect(u"a.jpg"_s);
    QVERIFY(l.members.setFailed(id, {.kind = ErrorKind::TimedOut}, at(1)));
    QCOMPARE(expect(u"b.jpg"_s), id);
    QVERIFY(l.only(mirror).status == ItemStatus::Failed); // until it is settled
    QCOMPARE(l.only(mirror).fileName, u"b.jpg"_s);
    QVERIFY(l.members.setOk(id, at(2)));
    QCOMPARE(expect(u"b.jpg"_s), id);
    QVERIFY(l.only(mirror).status == ItemStatus::Ok);
    QVERIFY(l.members.setOrphaned(id, false));
    QCOMPARE(expect(u"b.jpg"_s), id);
    QVERIFY(l.only(mirror).status == ItemStatus::Pending);
    const qint64 other = l.members.asset(u"edited"_s)->row; // the same asset, another content
    QVERIFY(*l.members.expect(mirror.id, other, u"x"_s, u"b.jpg"_s, at(5), 9) != id);
    QCOMPARE(l.members.ofMirror(mirror.id)->size(), 2U);
}

void TestLedger::listsAndCounts()
{
    Ledger l;
    const Mirror a = l.mirror(u"A"_s);
    const Mirror b = l.mirror(u"B"_s);
    QVERIFY(l.members.setOk(l.member(a, u"ok"_s), at(1)));
    QVERIFY(l.members.setFailed(l.member(a, u"failed"_s), {.kind = ErrorKind::TimedOut}, {}));
    l.member(b, u"pending"_s);
    QVERIFY(l.members.setOrphaned(l.member(b, u"orphan"_s), true));
    QCOMPARE(l.listed({}),
             (QStringList{u"failed.jpg"_s, u"ok.jpg"_s, u"orphan.jpg"_s, u"pending.jpg"_s}));
    QCOMPARE(l.listed({.status = ItemStatus::Failed}), QStringList{u"failed.jpg"_s});
    QCOMPARE(l.listed({.album = u"B"_s}).size(), 2);
    QCOMPARE(l.listed({.album = u"B-id"_s}).size(), 2);
    QCOMPARE(l.listed({.status = ItemStatus::Ok, .album = u"B"_s}), QStringList());
    QCOMPARE(l.listed({.limit = 3}).size(), 3);
    QCOMPARE(l.members.list({.limit = 1})->front().albumName, u"A"_s);
    const auto counts = *l.members.counts();
    QCOMPARE(counts.ok, 1);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.pending, 1);
    QCOMPARE(counts.orphaned, 1);
    QVERIFY(l.mirrors.stop(b.id)); // its orphans are still worth a look
    QCOMPARE(l.listed({}), (QStringList{u"failed.jpg"_s, u"ok.jpg"_s, u"orphan.jpg"_s}));
    QCOMPARE(l.members.counts()->pending, 0);
    for (const ItemStatus status :
         {ItemStatus::Ok, ItemStatus::Failed, ItemStatus::Pending, ItemStatus::Orphaned})
        QVERIFY(itemStatusFromName(itemStatusName(status).toLower()) == status);
    QVERIFY(!itemStatusFromName(u"GOOD"_s));
}

void TestLedger::retriesAndForgets()
{
    Ledger l;
    const Mirror a = l.mirror(u"A"_s);
    for (const QString &name : {u"x"_s, u"y"_s, u"z"_s})
        QVERIFY(l.members.setFailed(l.member(a, name), {.kind = ErrorKind::TimedOut}, at(99)));
    QVERIFY(l.members.setOk(l.member(a, u"fine"_s), at(0)));
    QCOMPARE(*l.members.retry({u"x-id"_s, u"fine-id"_s, u"unknown"_s}), 1);
    const auto all3 = *l.members.ofMirror(a.id);
    for (const Member &member : all3)
        QCOMPARE(member.nextAttemptAt.isValid(),
                 member.assetId == u"y-id" || member.assetId == u"z-id");
    QCOMPARE(*l.members.retry({}), 3);
    Members stranger(*l.database, *Mirrors::identityId(*l.database, {u"b"_s, u"b"_s, u"b"_s}));
    QCOMPARE(*stranger.retry({}), 0);
    QVERIFY(l.members.setOrphaned(l.member(a, u"gone"_s), true));
    QCOMPARE(*stranger.forget(u"gone-id"_s), 0);
    QCOMPARE(*l.members.forget(u"fine-id"_s), 0); // no orphan
    QCOMPARE(*l.members.forget(u"gone-id"_s), 1);
    QCOMPARE(l.members.counts()->orphaned, 0);
}

/// Which mirrors have something to do, and when: of what is due, of what is not, of what is over.
void TestLedger::workOfMirrors()
{
    Ledger l;
    const auto failed = [&](const QString &name, const QDateTime &next) {
        const Mirror mirror = l.mirror(name);
        const qint64 id = l.member(mirror, name);
        if (!l.members.setFailed(id, {.kind = ErrorKind::TimedOut}, next))
            qFatal("not set");
        return std::pair(mirror.id, id);
    };
    const qint64 fine = l.mirror(u"fine"_s).id;
    QVERIFY(l.members.setOk(l.member(*l.mirrors.byId(fine), u"fine"_s), at(0)));
    const qint64 pending = l.mirror(u"pending"_s).id;
    l.member(*l.mirrors.byId(pending), u"pending"_s);
    const auto [soon, soonRow] = failed(u"soon"_s, at(10));
    const auto [later, laterRow] = failed(u"later"_s, at(60));
    const auto [over, overRow] = failed(u"over"_s, at(5));
    QVERIFY(l.members.giveUp(overRow, {.kind = ErrorKind::TooLarge}));
    QCOMPARE(l.members.counts()->failed, 3);
    QCOMPARE(l.members.counts()->givenUp, 1);
    QCOMPARE(l.mirrors.byId(over)->givenUp, 1);
    QVERIFY(l.only(*l.mirrors.byId(over)).givenUp);
    QCOMPARE(l.only(*l.mirrors.byId(over)).attempts, 2);
    QVERIFY(!l.only(*l.mirrors.byId(over)).nextAttemptAt.isValid());

    const auto work = [&](int minutes, bool asked) {
        return *l.members.mirrorsWithWork(at(minutes), asked);
    };
    QCOMPARE(work(9, false), (QSet<qint64>{pending}));
    QCOMPARE(work(10, false), (QSet<qint64>{pending, soon}));
    QCOMPARE(work(61, false), (QSet<qint64>{pending, soon, later}));
    QCOMPARE(work(0, true), (QSet<qint64>{pending, soon, later, over}));
    QCOMPARE(*l.members.nextDue({}), at(10));
    QCOMPARE(*l.members.nextDue(at(10)), at(60)); // a run had its chance with the first
    QVERIFY(!l.members.nextDue(at(60))->isValid());
    QVERIFY(l.mirrors.setPaused(soon, true));
    QCOMPARE(*l.members.nextDue({}), at(60));
    QVERIFY(l.mirrors.setHeld(later, ErrorKind::AlbumGone));
    QVERIFY(!l.members.nextDue({})->isValid());

    QCOMPARE(*l.members.retry({}), 3);
    QCOMPARE(work(0, false), (QSet<qint64>{pending, soon, later, over}));
    QCOMPARE(l.members.counts()->givenUp, 0);
    QCOMPARE(l.only(*l.mirrors.byId(over)).attempts, 0);
    // What Google has meanwhile, from another album, needs only a link.
    QVERIFY(l.members.giveUp(soonRow, {.kind = ErrorKind::TooLarge}));
    QVERIFY(l.members.setFailed(laterRow, {.kind = ErrorKind::TimedOut}, at(60)));
    QVERIFY(l.members.keepItem(l.members.asset(u"print-soon"_s)->row, u"item"_s, {}));
    QVERIFY(l.members.keepItem(l.members.asset(u"print-later"_s)->row, u"item2"_s, {}));
    QCOMPARE(work(0, false), (QSet<qint64>{pending, soon, later, over}));
    QVERIFY(l.members.giveUp(soonRow, {.kind = ErrorKind::TooLarge}));
    QVERIFY(l.members.setOk(soonRow, at(1)));
    QVERIFY(!l.only(*l.mirrors.byId(soon)).givenUp);
}

void TestLedger::twinsFailAlike()
{
    Ledger l;
    const Mirror a = l.mirror(u"A"_s);
    const Mirror b = l.mirror(u"B"_s);
    const qint64 row = l.members.asset(u"same"_s)->row;
    const auto expect = [&](const Mirror &mirror, const QString &id) {
        return *l.members.expect(mirror.id, row, id, id, at(0), 7);
    };
    const qint64 one = expect(a, u"one"_s);
    const qint64 twin = expect(a, u"two"_s);
    const qint64 elsewhere = expect(b, u"one"_s);
    QVERIFY(!*l.members.setFailedLikeTwin(twin)); // nothing failed
    QVERIFY(
        l.members.setFailed(one, {.kind = ErrorKind::ChecksumMismatch, .detail = u"d"_s}, at(60)));
    QVERIFY(*l.members.setFailedLikeTwin(twin));
    QVERIFY(!*l.members.setFailedLikeTwin(elsewhere));
    const auto all = *l.members.ofMirror(a.id);
    QCOMPARE(all.size(), 2U);
    for (const Member &member : all) {
        QCOMPARE(member.status, ItemStatus::Failed);
        QCOMPARE(member.attempts, 1);
        QCOMPARE(member.nextAttemptAt, at(60));
        QCOMPARE(member.error->kind, ErrorKind::ChecksumMismatch);
        QCOMPARE(member.error->detail, u"d"_s);
    }
    QCOMPARE(l.only(b).status, ItemStatus::Pending);
}

void TestLedger::runsAndEvents()
{
    Ledger l;
    const Mirror mirror = l.mirror(u"Holiday"_s);
    Run run{.id = *l.history.begin(at(1))};
    QVERIFY((*l.history.run(run.id))->status == RunStatus::Running);
    run.status = RunStatus::Partial;
    run.endedAt = at(5);
    run.totals = {1, 2, 3, 4, 5, 6, 7, 8, 9, 9'000'000'000, 10, 11};
    run.error = Error{.kind = ErrorKind::DailyQuota,
                      .detail = u"d"_s,
                      .subject = u"s"_s,
                      .service = Service::Google};
    QVERIFY(l.history.update(run));
    QVERIFY(l.history.add(run.id,
                          {at(2), mirror.id, {}, Action::Uploaded, u"x"_s, u"x.jpg"_s, {}, {}}));
    QVERIFY(l.history.add(run.id, {at(1), 0, {}, Action::Held, {}, {}, u"albumGone"_s, u"why"_s}));
    const Run back = **l.history.run(run.id);
    QVERIFY(back.status == RunStatus::Partial);
    QCOMPARE(back.startedAt, at(1));
    QCOMPARE(back.endedAt, at(5));
    QCOMPARE(back.totals.bytes, 9'000'000'000);
    QCOMPARE(back.totals.captioned, 5);
    QCOMPARE(back.totals.held, 9);
    QCOMPARE(back.totals.immichRequests, 11);
    QCOMPARE(back.error->name(), u"google.dailyQuota"_s);
    QCOMPARE(back.error->subject, u"s"_s);
    const auto events = *l.history.events(run.id);
    QCOMPARE(events.size(), 2U); // in the order of adding
    QVERIFY(events[0].action == Action::Uploaded && events[1].action == Action::Held);
    QCOMPARE(events[0].albumName, u"Holiday"_s);
    QCOMPARE(events[0].at, at(2));
    QCOMPARE(events[1].mirrorId, 0);
    QCOMPARE(events[1].reason, u"albumGone"_s);
    QVERIFY(!l.history.run(4711)->has_value());
    History stranger(*l.database, *Mirrors::identityId(*l.database, {u"b"_s, u"b"_s, u"b"_s}));
    QVERIFY(!stranger.run(run.id)->has_value());
}

void TestLedger::interruptedRuns()
{
    Ledger l;
    for (int i = 0; i < 3; ++i)
        QVERIFY(l.history.begin(at(i)));
    Run ended{.id = 2, .status = RunStatus::Ok, .endedAt = at(3)};
    QVERIFY(l.history.update(ended));
    QCOMPARE(*l.history.markInterrupted(at(10)), 2);
    QCOMPARE(*l.history.markInterrupted(at(11)), 0);
    QStringList seen;
    const auto all4 = *l.history.runs(-1);
    for (const Run &run : all4)
        seen << runStatusName(run.status) + u' ' + QString::number(run.id);
    QCOMPARE(seen, (QStringList{u"INTERRUPTED 3"_s, u"OK 2"_s, u"INTERRUPTED 1"_s}));
    QCOMPARE(l.history.runs(1)->front().id, 3);
    QCOMPARE(l.history.runs(1)->front().endedAt, at(10));
    QCOMPARE(l.history.runs(2)->size(), 2U);
}

void TestLedger::oldRunsAreForgotten()
{
    Ledger l;
    const qint64 old = *l.history.begin(at(0));
    const qint64 recent = *l.history.begin(at(10));
    QVERIFY(l.history.add(old, {.at = at(0), .action = Action::Uploaded}));
    QVERIFY(l.history.add(recent, {.at = at(10), .action = Action::Uploaded}));
    QVERIFY(l.history.forgetBefore(at(5), at(9))); // no run is known to be younger
    QVERIFY(*l.history.run(old));
    QVERIFY(l.history.forgetBefore(at(5), at(11)));
    QVERIFY(!*l.history.run(old));
    QVERIFY(l.history.events(old)->empty());
    QVERIFY(*l.history.run(recent));
    QCOMPARE(l.history.events(recent)->size(), 1U);
}

void TestLedger::requestCounts()
{
    Ledger l;
    const QDate day(2026, 1, 15);
    QCOMPARE(*l.history.requestsOn(day), (QMap<QString, int>()));
    QVERIFY(l.history.countRequests(day, u"upload"_s, 3));
    QVERIFY(l.history.countRequests(day, u"upload"_s, 4));
    QVERIFY(l.history.countRequests(day, u"search"_s, 1));
    QVERIFY(l.history.countRequests(day.addDays(1), u"search"_s, 100));
    QCOMPARE(*l.history.requestsOn(day), (QMap<QString, int>{{u"search"_s, 1}, {u"upload"_s, 7}}));
    QCOMPARE(*l.history.requestsOn(day.addDays(1)), (QMap<QString, int>{{u"search"_s, 100}}));
}

void TestLedger::otherAccounts()
{
    QTemporaryDir dir;
    const auto database = *Database::open(dir.filePath(u"l.db"_s));
    Identities identities(*database);
    const auto idOf = [&](const Identity &who) { return *Mirrors::identityId(*database, who); };
    const qint64 first = idOf({u"alice"_s, u"a@g"_s, u"client"_s});
    QVERIFY(!*identities.undecided(first)); // the first ones
    QVERIFY(Mirrors(*database, first).add(u"album"_s, u"Trip"_s, {}, RemovalPolicy::Remove));
    const qint64 other = idOf({u"alice"_s, u"b@g"_s, u"client"_s});
    auto change = *identities.undecided(other);
    QVERIFY(change && change->googleAccount && !change->client && !change->immich);
    QCOMPARE(change->from, first);
    QCOMPARE(change->albums, 1);
    QVERIFY(!*identities.undecided(first)); // going back asks nothing
    QVERIFY(identities.startWithout(other));
    QVERIFY(!*identities.undecided(other));

    const qint64 bob = idOf({u"bob"_s, u"a@g"_s, u"client"_s});
    change = *identities.undecided(bob);
    QVERIFY(change && change->immich);
    QVERIFY(Mirrors(*database, bob).add(u"his"_s, u"His"_s, {}, RemovalPolicy::Remove));
    QVERIFY(!*identities.undecided(bob));
}

void TestLedger::takenOverWithTheirWishes()
{
    QTemporaryDir dir;
    const auto database = *Database::open(dir.filePath(u"l.db"_s));
    const qint64 old = *Mirrors::identityId(*database, {u"alice"_s, u"a@g"_s, u"client"_s});
    const qint64 now = *Mirrors::identityId(*database, {u"alice"_s, u"a@g"_s, u"new client"_s});
    Mirrors before(*database, old);
    const auto host = *before.add(u"1"_s, u"Trip"_s, u"Our trip"_s, RemovalPolicy::Keep);
    const auto guest = *before.add(u"2"_s, u"Ours"_s, {}, RemovalPolicy::Remove);
    const auto stopped = *before.add(u"3"_s, u"Old"_s, {}, RemovalPolicy::Remove);
    QVERIFY(before.share(guest.id, host.id));
    QVERIFY(before.stop(stopped.id));
    const MirrorRules rules{.filter = {.rating = 3}, .followTitle = true, .edited = true};
    QVERIFY(before.setRules(host.id, rules));
    QVERIFY(before.setGoogleAlbum(host.id, u"g"_s, u"Our trip"_s, {}));
    QVERIFY(Identities(*database).takeOver(now, old));
    const auto taken = *Mirrors(*database, now).all();
    QCOMPARE(taken.size(), 2U);
    QCOMPARE(taken[1].albumName, u"Trip"_s);
    QCOMPARE(taken[1].wantedTitle, u"Our trip"_s);
    QCOMPARE(taken[1].policy, RemovalPolicy::Keep);
    QCOMPARE(taken[1].rules, rules);
    QCOMPARE(taken[1].googleAlbumId, QString()); // it is not ours to change
    QCOMPARE(taken[0].shares, taken[1].id);
    QVERIFY(!*Identities(*database).undecided(now));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
