// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "sync/problems.h"

#include <QFile>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

/// This computer and another one have the same accounts.
struct TwoComputers : World
{
    TwoComputers()
    {
        ids = addPhotos(20);
        album = immich.addAlbum(u"Trip"_s, ids);
        mirror(u"Trip"_s);
        if (sync().status != RunStatus::Ok)
            qFatal("the other computer's sync");
        theirs = google.albumByTitle(u"Trip"_s)->id;
        moveToOtherComputer();
        id = mirror(u"Trip"_s).id;
        google.resetCounts();
    }

    /// Where nothing is known of what was made so far.
    void moveToOtherComputer()
    {
        engine.reset();
        photos.reset();
        database.reset();
        for (const char *file : {"ledger.db", "ledger.db-wal", "ledger.db-shm"})
            QFile::remove(dir.filePath(QString::fromLatin1(file)));
        reconnect();
    }
    Mirrors mirrors() { return {*database, identity}; }
    void answer(SameTitle choice) { (void)mirrors().setSameTitle(id, choice); }
    Mirror ours() { return *mirrors().byId(id); }
    int sent() { return google.count(u"upload"_s) + google.count(u"batchCreate"_s); }
    QStringList titles()
    {
        QStringList all;
        for (const auto &one : google.albums())
            all << one.title;
        return all;
    }

    std::vector<QString> ids;
    QString album;
    QString theirs;
    qint64 id = 0;
};

} // namespace

/// Before an album is made: whether Google has one of its title that the ledger does not know.
class TestSameTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAnAnswer();
    void asksGoogleOnceAndNotLater();
    void adopts();
    void adoptsWhatIsThereOfIt();
    void makesAnother();
    void adoptsTheOneWithItsPhotos();
    void aLostAnswerIsNoQuestion();
    void anotherMirrorsAlbumIsNoQuestion();
    void titlesAreComparedAsGoogleHoldsThem();
    void theHostsAlbumIsTheQuestion();
    void aNewAlbumIsANewQuestion();
};

void TestSameTitle::waitsForAnAnswer()
{
    TwoComputers w;
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(w.ours().held, ErrorKind::TitleTaken);
    QCOMPARE(w.sent(), 0);
    QCOMPARE(run.totals.bytes, 0);
    QCOMPARE(w.titles(), QStringList({u"Trip"_s}));
    QCOMPARE(w.events(run).back().reason, u"google.titleTaken"_s);
    const Error error = heldErrorOf(w.ours());
    QCOMPARE(error.kind, ErrorKind::TitleTaken);
    QCOMPARE(error.service, Service::Google);
    QCOMPARE(error.subject, u"Trip"_s);

    // An automatic run asks nobody again, nor Google.
    w.google.resetCounts();
    QCOMPARE(w.sync({.askedByPerson = false}).status, RunStatus::Partial);
    QCOMPARE(w.ours().held, ErrorKind::TitleTaken);
    QCOMPARE(w.google.counts().size(), 0);
    // A person's may: somebody may have deleted that album.
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.google.count(u"albumList"_s), 1);
    w.google.deleteAlbum(w.theirs);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!w.ours().held);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QCOMPARE(w.violations(), QStringList());
}

void TestSameTitle::asksGoogleOnceAndNotLater()
{
    World w;
    const auto ids = w.addPhotos(3);
    w.immich.addAlbum(u"One"_s, {ids[0]});
    w.immich.addAlbum(u"Two"_s, {ids[1]});
    w.mirror(u"One"_s);
    w.mirror(u"Two"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"albumList"_s), 1);
    w.immich.addToAlbum(w.immich.albumId(u"One"_s), {ids[2]});
    QCOMPARE(w.sync().totals.uploaded, 1);
    QCOMPARE(w.google.count(u"albumList"_s), 1);
}

void TestSameTitle::adopts()
{
    TwoComputers w;
    QCOMPARE(w.sync().status, RunStatus::Partial);
    w.answer(SameTitle::Adopt);
    const Run run = w.sync({.askedByPerson = false});
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.ours().googleAlbumId, w.theirs);
    QVERIFY(!w.ours().held);
    QCOMPARE(w.ours().items, 20);
    QCOMPARE(w.sent(), 0);
    QCOMPARE(w.google.count(u"batchAdd"_s), 0);
    QCOMPARE(w.titles(), QStringList({u"Trip"_s}));
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QCOMPARE(w.events(run).front().action, Action::AlbumAdopted);
    QCOMPARE(w.events(run).front().detail, u"Trip"_s);

    // From now on it is like any other.
    const QString late = w.immich.addAsset(u"late.jpg"_s, "late", World::at(500));
    w.immich.addToAlbum(w.album, {late});
    w.immich.removeFromAlbum(w.album, {w.ids[4]});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QCOMPARE(w.violations(), QStringList());
}

/// What the other computer did not send yet comes, and what is nobody's here stays.
void TestSameTitle::adoptsWhatIsThereOfIt()
{
    TwoComputers w;
    auto &items = w.google.album(w.theirs)->itemIds;
    items.erase(items.begin() + 15, items.end());
    w.answer(SameTitle::Adopt);
    w.immich.removeFromAlbum(w.album, {w.ids[3]});
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 5);
    QCOMPARE(run.totals.removed, 0);
    QCOMPARE(w.google.albumItems(w.theirs).size(), 20U); // with that which left meanwhile
    QCOMPARE(w.ours().items, 19);
}

void TestSameTitle::makesAnother()
{
    TwoComputers w;
    w.answer(SameTitle::New);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"albumList"_s), 0);
    QCOMPARE(w.titles(), QStringList({u"Trip"_s, u"Trip"_s}));
    QVERIFY(w.ours().googleAlbumId != w.theirs);
    QCOMPARE(w.google.albumItems(w.ours().googleAlbumId).size(), 20U);
}

void TestSameTitle::adoptsTheOneWithItsPhotos()
{
    TwoComputers w;
    w.immich.addAlbum(u"Other"_s, w.addPhotos(40, u"OTHER"_s));
    const Mirror other = w.mirror(u"Other"_s);
    QCOMPARE(w.sync({.albumIds = {other.albumId}}).status, RunStatus::Ok);
    w.google.albumByTitle(u"Other"_s)->title = u"Trip"_s;
    w.moveToOtherComputer();
    w.id = w.mirror(u"Trip"_s).id;
    w.answer(SameTitle::Adopt);
    w.google.resetCounts();
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.ours().googleAlbumId, w.theirs);
    QCOMPARE(w.sent(), 0);
}

void TestSameTitle::aLostAnswerIsNoQuestion()
{
    World w;
    w.immich.addAlbum(u"Trip"_s, w.addPhotos(5));
    w.mirror(u"Trip"_s);
    w.google.http().failNext({"POST", u"/v1/albums"_s}, Fault::dropAfter());
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.albums().size(), 1U);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestSameTitle::anotherMirrorsAlbumIsNoQuestion()
{
    World w;
    const auto ids = w.addPhotos(4);
    const QString first = w.immich.addAlbum(u"Trip"_s, {ids[0], ids[1]});
    const QString second = w.immich.addAlbum(u"Other"_s, {ids[2], ids[3]});
    Mirrors mirrors(*w.database, w.identity);
    QVERIFY(mirrors.add(first, u"Trip"_s, {}, {}));
    QVERIFY(mirrors.add(second, u"Other"_s, u"Trip"_s, {}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.albums().size(), 2U);
}

void TestSameTitle::titlesAreComparedAsGoogleHoldsThem()
{
    TwoComputers w;
    w.google.album(w.theirs)->title = u"trip"_s;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.albums().size(), 2U);

    const QString huge = QString(600, u'x');
    w.immich.addAlbum(huge, {w.ids[0]});
    w.mirror(huge);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.moveToOtherComputer();
    w.id = w.mirror(huge).id;
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.ours().held, ErrorKind::TitleTaken);
    QCOMPARE(heldErrorOf(w.ours()).subject, QString(500, u'x'));
}

/// Of a mirror that fills another one's album.
void TestSameTitle::theHostsAlbumIsTheQuestion()
{
    TwoComputers w;
    w.immich.addAlbum(u"A guest"_s, {w.immich.addAsset(u"g.jpg"_s, "g", World::at(90))});
    const Mirror guest = w.mirror(u"A guest"_s);
    QVERIFY(w.mirrors().share(guest.id, w.id));
    QCOMPARE(w.sync().status, RunStatus::Partial); // the guest comes first
    QCOMPARE(w.mirrors().byId(guest.id)->held, ErrorKind::TitleTaken);
    QCOMPARE(w.ours().held, ErrorKind::TitleTaken);
    QCOMPARE(w.sent(), 0);

    QVERIFY(w.mirrors().setSameTitle(guest.id, SameTitle::Adopt)); // one answer is enough
    const Run run = w.sync({.askedByPerson = false});
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(w.ours().googleAlbumId, w.theirs);
    QCOMPARE(w.mirrors().byId(guest.id)->googleAlbumId, w.theirs);
    QCOMPARE(w.google.albumItems(w.theirs).size(), 21U);
    QCOMPARE(w.titles(), QStringList({u"Trip"_s}));
}

void TestSameTitle::aNewAlbumIsANewQuestion()
{
    TwoComputers w;
    w.answer(SameTitle::New);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.google.deleteAlbum(w.ours().googleAlbumId);
    w.immich.addToAlbum(w.album, {w.immich.addAsset(u"late.jpg"_s, "late", World::at(500))});
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.ours().held, ErrorKind::AlbumGone);
    w.mirror(u"Trip"_s);
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.ours().held, ErrorKind::TitleTaken);
    // What is there is known by its item, and neither sent nor linked.
    w.answer(SameTitle::Adopt);
    w.google.resetCounts();
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(w.ours().googleAlbumId, w.theirs);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(run.totals.linked, 0);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

QTEST_GUILESS_MAIN(TestSameTitle)
#include "tst_sametitle.moc"
