// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "net/oncebody.h"

#include <QFile>
#include <QJsonArray>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Fault;

namespace {

struct Setup : World
{
    explicit Setup(bool putBack = false, int photos = 20)
    {
        ids = addPhotos(photos);
        album = immich.addAlbum(u"Trip"_s, ids);
        id = mirror(u"Trip"_s).id;
        if (putBack)
            (void)Mirrors(*database, identity).setRules(id, {.putBack = true});
        if (sync().status != RunStatus::Ok)
            qFatal("the first sync");
        google.resetCounts();
    }

    Verification verify(Repair repair = Repair::Nothing)
    {
        std::vector<Verification> all;
        const auto done = await(engine->verify(
            {}, repair, [&](Verification one) { all.push_back(std::move(one)); }, {}));
        if (!done)
            qFatal("verify: %s", qPrintable(done.error().name()));
        return all.front();
    }
    QString googleAlbum() { return google.albumByTitle(u"Trip"_s)->id; }
    QString itemOf(int photo)
    {
        return google.albumItems(googleAlbum()).at(static_cast<std::size_t>(photo)).id;
    }
    /// As somebody would in Google Photos.
    void takeOut(const QStringList &items)
    {
        for (const QString &item : items)
            std::erase(google.album(googleAlbum())->itemIds, item);
    }
    std::size_t inGoogle() { return google.albumItems(googleAlbum()).size(); }
    int writes()
    {
        return google.count(u"batchCreate"_s) + google.count(u"batchAdd"_s) +
               google.count(u"batchRemove"_s) + google.count(u"itemPatch"_s);
    }
    /// As if the ledger had been lost: another one, for the same accounts.
    void loseLedger()
    {
        engine.reset();
        photos.reset();
        database.reset();
        for (const char *file : {"ledger.db", "ledger.db-wal", "ledger.db-shm"})
            QFile::remove(dir.filePath(QString::fromLatin1(file)));
        reconnect();
        id = mirror(u"Trip"_s).id;
    }

    std::vector<QString> ids;
    QString album;
    qint64 id = 0;
};

} // namespace

/// The ledger against what Google's album really holds.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffers();
    void takenOutStaysOut();
    void fromElsewhereFirst();
    void putBackByHand();
    void deletedInSeveralAlbums();
    void takenOutIsPutBack();
    void deletedIsSentAgain();
    void deletedStaysAway();
    void changedMindPutsBack();
    void aFlawOfTheListingIsNone();
    void captions();
    void strangers();
    void lostLedgerAdoptsWhatIsThere();
    void lostLedgerSentNothing();
    void lostLedgerTwoAlbums();
    void howSure();
    void twinsAreNobodys();
    void albumGone();
    void onlyReadsUnlessAsked();
    void byItselfOnceAWeek();
    void byItselfHoldsTooMany();
    void byItselfHoldsFiftyOneOfSixHundred();
};

void TestVerify::nothingDiffers()
{
    Setup w;
    const Verification found = w.verify();
    QCOMPARE(found.checked, 20);
    QVERIFY(found.differences.empty());
    QCOMPARE(w.google.count(u"search"_s), 1);
    QCOMPARE(w.writes(), 0);
}

void TestVerify::takenOutStaysOut()
{
    Setup w;
    w.takeOut({w.itemOf(3)});
    const Verification found = w.verify(Repair::All);
    QCOMPARE(found.count(Difference::TakenOut), 1);
    QCOMPARE(found.differences.front().fileName, u"IMG_0003.jpg"_s);
    QVERIFY(found.repaired);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded + run.totals.linked, 0);
    QCOMPARE(run.totals.skipped, 20);
    QCOMPARE(w.events(run).front().reason, u"takenOut"_s);
    QCOMPARE(w.inGoogle(), 19U);
    QVERIFY(w.verify().differences.empty());
    w.immich.removeFromAlbum(w.album, {w.ids[3]});
    QCOMPARE(w.sync().totals.removed, 0);
    w.immich.addToAlbum(w.album, {w.ids[3]}); // it comes back, and is still not wanted
    QCOMPARE(w.sync().totals.skipped, 20);
    w.immich.replaceOriginal(w.ids[3], "retouched"); // nor with new content
    const Run after = w.sync();
    QCOMPARE(after.totals.uploaded + after.totals.replaced, 0);
    QCOMPARE(w.inGoogle(), 19U);
}

/// Google had these from a phone: it counts them in the album, and shows them to no program.
void TestVerify::fromElsewhereFirst()
{
    Setup w(false, 0);
    const auto own = w.addPhotos(5, u"PHONE"_s);
    for (const QString &id : own) {
        w.google.markAlreadyOwnedBytes(QString::fromLatin1(
            QByteArray::fromBase64(w.immich.asset(id)->checksum.toLatin1()).toHex()));
    }
    w.immich.addToAlbum(w.album, own);
    w.immich.addToAlbum(w.album, w.addPhotos(15));
    QCOMPARE(w.sync().totals.uploaded, 20);
    const Verification found = w.verify(Repair::All);
    QCOMPARE(found.unreadable, 5);
    QVERIFY(found.differences.empty());
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(Members(*w.database, w.identity).counts()->ok, 20);
}

void TestVerify::putBackByHand()
{
    Setup w;
    const QString item = w.itemOf(3);
    w.takeOut({item});
    (void)w.verify(Repair::All);
    w.google.album(w.googleAlbum())->itemIds.push_back(item);
    QCOMPARE(w.verify(Repair::All).count(Difference::Back), 1);
    QVERIFY(w.verify().differences.empty());
    w.immich.removeFromAlbum(w.album, {w.ids[3]});
    QCOMPARE(w.sync().totals.removed, 1); // ours again
}

/// One item, two albums: each by its own rules.
void TestVerify::deletedInSeveralAlbums()
{
    Setup w;
    const QString second = w.immich.addAlbum(u"Best of"_s, {w.ids[3]});
    const qint64 best = w.mirror(u"Best of"_s).id;
    QVERIFY(Mirrors(*w.database, w.identity).setRules(best, {.putBack = true}));
    QCOMPARE(w.sync().totals.linked, 1);
    w.google.removeItemFromLibrary(w.itemOf(3));
    std::vector<Verification> all;
    QVERIFY(await(w.engine->verify({.albumIds = {w.album}}, Repair::All,
                                   [&](Verification one) { all.push_back(std::move(one)); }, {})));
    QCOMPARE(all.front().count(Difference::Deleted), 1);
    QCOMPARE(w.sync().totals.uploaded, 1); // for the one that wants it back
    QCOMPARE(w.google.albumItems(w.google.albumByTitle(u"Best of"_s)->id).size(), 1U);
    QCOMPARE(w.inGoogle(), 19U);
}

void TestVerify::takenOutIsPutBack()
{
    Setup w(true);
    w.takeOut({w.itemOf(3), w.itemOf(4)});
    QCOMPARE(w.verify(Repair::All).count(Difference::TakenOut), 2);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.linked, 2);
    QCOMPARE(run.totals.uploaded, 0);
    QCOMPARE(w.google.count(u"upload"_s), 0); // no byte again
    QCOMPARE(w.inGoogle(), 20U);
    QVERIFY(w.verify().differences.empty());
}

void TestVerify::deletedIsSentAgain()
{
    Setup w(true);
    w.google.removeItemFromLibrary(w.itemOf(3));
    QCOMPARE(w.verify(Repair::All).count(Difference::Deleted), 1);
    const Run run = w.sync();
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(w.google.count(u"upload"_s), 1);
    QCOMPARE(w.difference(u"Trip"_s), QString()); // at its old place
}

void TestVerify::deletedStaysAway()
{
    Setup w;
    w.google.removeItemFromLibrary(w.itemOf(3));
    QCOMPARE(w.verify(Repair::All).count(Difference::Deleted), 1);
    QCOMPARE(w.sync().totals.uploaded, 0);
    QCOMPARE(w.inGoogle(), 19U);
}

void TestVerify::changedMindPutsBack()
{
    Setup w;
    w.takeOut({w.itemOf(3)});
    w.google.removeItemFromLibrary(w.itemOf(7));
    (void)w.verify(Repair::All);
    QCOMPARE(w.sync().totals.uploaded, 0);
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.putBack = true}));
    const Run run = w.sync();
    QCOMPARE(run.totals.linked, 1);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(w.inGoogle(), 20U);
}

/// One search that leaves items out: the next has them.
void TestVerify::aFlawOfTheListingIsNone()
{
    Setup w;
    w.google.http().failNext({"POST", u"mediaItems:search"_s},
                             Fault::json(200, QJsonObject{{u"mediaItems"_s, QJsonArray()}}));
    const Verification found = w.verify(Repair::All);
    QVERIFY(found.differences.empty());
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

void TestVerify::captions()
{
    Setup w;
    w.immich.setDescription(w.ids[2], u"The lake"_s);
    QCOMPARE(w.sync().totals.captioned, 1);
    w.google.item(w.itemOf(2))->description = u"Something else"_s;
    w.google.item(w.itemOf(5))->description = u"Typed in Google Photos"_s;
    QCOMPARE(w.verify(Repair::All).count(Difference::Caption), 2);
    QCOMPARE(w.sync().totals.captioned, 1);
    QCOMPARE(w.google.item(w.itemOf(2))->description, u"The lake"_s);
    // Immich has none: a person's stays.
    QCOMPARE(w.google.item(w.itemOf(5))->description, u"Typed in Google Photos"_s);
    QVERIFY(w.verify().differences.empty());
}

/// Nothing of theirs is ever removed.
void TestVerify::strangers()
{
    Setup w;
    const auto put = [&w](const QString &name, const QByteArray &bytes) {
        OnceBody body(bytes);
        const auto token =
            await(w.photos->uploads().sendRaw(&body, bytes.size(), "image/jpeg", {}));
        QVERIFY(await(w.photos->createItems(w.googleAlbum(), {{*token, name, {}}}, {}, {})));
    };
    put(u"other.jpg"_s, "of another program");
    put(u"IMG_0004.jpg"_s, "not the same bytes");
    const Verification found = w.verify(Repair::All);
    QCOMPARE(found.differences.size(), 2U);
    QVERIFY(found.count(Difference::Extra) + found.count(Difference::Doubled) == 2);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle(), 22U);
}

void TestVerify::lostLedgerAdoptsWhatIsThere()
{
    Setup w;
    w.immich.setDescription(w.ids[2], u"The lake"_s);
    w.sync();
    w.google.resetCounts();
    w.loseLedger();
    const Verification found = w.verify(Repair::All);
    QVERIFY(found.albumAdopted);
    QCOMPARE(found.count(Difference::Adoptable), 20);
    // The stand-in's photos have no date of their own: name and size in pixels say it.
    QVERIFY(std::none_of(found.differences.begin(), found.differences.end(),
                         [](const Difference &one) { return one.sure; }));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded + run.totals.linked + run.totals.captioned, 0);
    QCOMPARE(w.google.count(u"upload"_s), 0);
    QCOMPARE(w.google.albums().size(), 1U);
    QCOMPARE(w.difference(u"Trip"_s), QString());
    QVERIFY(w.verify().differences.empty());
}

void TestVerify::lostLedgerSentNothing()
{
    Setup w;
    w.google.deleteAlbum(w.googleAlbum());
    w.loseLedger();
    const Verification found = w.verify(Repair::All);
    QVERIFY(!found.albumAdopted);
    QVERIFY(found.differences.empty());
    QCOMPARE(w.sync().status, RunStatus::Ok);
}

/// Which of them it is, nobody can know.
void TestVerify::lostLedgerTwoAlbums()
{
    Setup w;
    (void)await(w.photos->createAlbum(u"Trip"_s, {}));
    w.loseLedger();
    const Verification found = w.verify(Repair::All);
    QVERIFY(!found.albumAdopted);
    QVERIFY(found.differences.empty());
}

void TestVerify::howSure()
{
    const QDateTime noon(QDate(2024, 7, 1), QTime(12, 0), QTimeZone::utc());
    std::vector<Arrival> arrivals(4);
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        arrivals[i].asset.fileName = u"%1.jpg"_s.arg(i);
        arrivals[i].asset.capturedAt = noon.addSecs(60 * static_cast<qint64>(i));
        arrivals[i].asset.pixels = {400, 300};
    }
    const std::vector<MediaItem> there{
        {.id = u"all"_s, .fileName = u"0.jpg"_s, .createdAt = noon, .pixels = {400, 300}},
        {.id = u"turned, another time"_s,
         .fileName = u"1.jpg"_s,
         .createdAt = noon.addDays(2),
         .pixels = {300, 400}},
        {.id = u"another size"_s,
         .fileName = u"2.jpg"_s,
         .createdAt = noon.addSecs(120),
         .pixels = {40, 30}},
        {.id = u"another name"_s,
         .fileName = u"x.jpg"_s,
         .createdAt = noon.addSecs(180),
         .pixels = {400, 300}},
        {.id = u"only the name"_s,
         .fileName = u"3.jpg"_s,
         .createdAt = noon.addDays(9),
         .pixels = {40, 30}}};
    const auto matched = matchStrangers(arrivals, there);
    QCOMPARE(matched.size(), 3U);
    QCOMPARE(matched[0].arrival, 0U);
    QVERIFY(matched[0].sure);
    QCOMPARE(matched[1].arrival, 1U);
    QVERIFY(!matched[1].sure);
    QCOMPARE(matched[2].arrival, 2U);
    QVERIFY(!matched[2].sure);
}

void TestVerify::twinsAreNobodys()
{
    const QDateTime noon(QDate(2024, 7, 1), QTime(12, 0), QTimeZone::utc());
    std::vector<Arrival> arrivals(2);
    for (Arrival &arrival : arrivals) {
        arrival.asset.fileName = u"a.jpg"_s;
        arrival.asset.capturedAt = noon;
        arrival.asset.pixels = {400, 300};
    }
    const MediaItem item{
        .id = u"i"_s, .fileName = u"a.jpg"_s, .createdAt = noon, .pixels = {400, 300}};
    QVERIFY(matchStrangers(arrivals, {item}).empty());
    arrivals.pop_back();
    QVERIFY(matchStrangers(arrivals, {item, item}).empty());
}

void TestVerify::albumGone()
{
    Setup w;
    w.google.deleteAlbum(w.googleAlbum());
    QVERIFY(w.verify().albumGone);
    QVERIFY(!Mirrors(*w.database, w.identity).byId(w.id)->held);
    const Verification found = w.verify(Repair::All);
    QVERIFY(found.albumGone);
    QVERIFY(found.differences.empty());
    QCOMPARE(Mirrors(*w.database, w.identity).byId(w.id)->held, ErrorKind::AlbumGone);
    QCOMPARE(w.google.albums().size(), 0U); // none is made on our own account
    w.mirror(u"Trip"_s);                    // on a person's word it is
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestVerify::onlyReadsUnlessAsked()
{
    Setup w;
    w.takeOut({w.itemOf(3)});
    QCOMPARE(w.verify().differences.size(), 1U);
    QCOMPARE(w.verify().differences.size(), 1U); // the ledger is as it was
    QCOMPARE(w.writes(), 0);
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

void TestVerify::byItselfOnceAWeek()
{
    Setup w;
    w.takeOut({w.itemOf(3)});
    const RunRequest automatic{.askedByPerson = false};
    QCOMPARE(w.sync(automatic).totals.googleRequests, 0); // what was just done needs no check
    w.clock.advance(std::chrono::days(8));
    const Run run = w.sync(automatic);
    QCOMPARE(run.status, RunStatus::Ok);
    QVERIFY(run.totals.googleRequests > 0);
    QCOMPARE(w.events(run).back().reason, u"takenOut"_s);
    QCOMPARE(w.sync(automatic).totals.uploaded, 0);
    QCOMPARE(w.inGoogle(), 19U);
    w.google.resetCounts();
    w.clock.advance(std::chrono::days(1));
    QCOMPARE(w.sync(automatic).totals.googleRequests, 0);
}

/// A small share of a large album is many photos all the same.
void TestVerify::byItselfHoldsFiftyOneOfSixHundred()
{
    for (const int count : {50, 51}) {
        World w;
        w.immich.addAlbum(u"Trip"_s, w.addPhotos(600));
        const Mirror mirror = w.mirror(u"Trip"_s);
        QCOMPARE(w.sync().status, RunStatus::Ok);
        auto &there = w.google.albumByTitle(u"Trip"_s)->itemIds;
        there.erase(there.begin(), there.begin() + count);
        w.clock.advance(std::chrono::days(8));
        const Run run = w.sync({.askedByPerson = false});
        const bool held = count > 50;
        QCOMPARE(run.status, held ? RunStatus::Partial : RunStatus::Ok);
        QCOMPARE(w.events(run).back().action, held ? Action::Held : Action::Skipped);
        int takenOut = 0;
        for (const Member &member : w.members(mirror))
            takenOut += member.status == ItemStatus::TakenOut;
        QCOMPARE(takenOut, held ? 0 : 50);
    }
}

void TestVerify::byItselfHoldsTooMany()
{
    Setup w;
    QStringList most;
    for (int i = 0; i < 15; ++i)
        most << w.itemOf(i);
    w.takeOut(most);
    w.clock.advance(std::chrono::days(8));
    const Run run = w.sync({.askedByPerson = false});
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(w.events(run).back().action, Action::Held);
    QCOMPARE(w.verify().count(Difference::TakenOut), 15); // still to be decided
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
