// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "sync/problems.h"

#include <QJsonObject>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

struct Setup : World
{
    Setup()
    {
        ids = addPhotos(10);
        album = immich.addAlbum(u"Trip"_s, ids);
        id = mirror(u"Trip"_s).id;
    }
    /// One row is missing in the list only: the album's own count and dates say nothing of it.
    void hideFromListings()
    {
        immich.pageHook = [this](int) {
            immich.asset(ids[3])->visibility = u"hidden"_s;
            QMetaObject::invokeMethod(
                &immich, [this] { immich.asset(ids[3])->visibility = u"timeline"_s; },
                Qt::QueuedConnection);
        };
    }
    Mirror now() { return *Mirrors(*database, identity).byId(id); }
    /// What is the matter, as the ledger says it: a name and what it is about.
    QString trouble()
    {
        const auto trouble = now().trouble;
        return trouble ? trouble->name() + u' ' + trouble->subject : QString();
    }
    std::vector<Problem> problems()
    {
        const auto mirrors = *Mirrors(*database, identity).all();
        return problemsOf(
            {.now = clock.now(), .trouble = {}, .signInEndsAt = {}, .mirrors = mirrors});
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
    void takeOut(int count)
    {
        auto &items = google.album(google.albumByTitle(u"Trip"_s)->id)->itemIds;
        items.erase(items.begin(), items.begin() + count);
    }

    std::vector<QString> ids;
    QString album;
    qint64 id = 0;
};

} // namespace

/// Albums that a run came to and could not bring to their end: the ledger says so and why, until a
/// run could.
class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listThatIsNeverProved();
    void filterChangesNoNumbers();
    void listingThatFails();
    void editThatIsStillMade();
    void removalThatIsRefused();
    void runThatIsCancelled();
    void stoppedByTheServer();
    void comparisonThatFails();
    void manyMissingAtGoogle();
    void heldWithItsOwnWords();
    void albumGoneIsInTheEvents();
};

void TestOpen::listThatIsNeverProved()
{
    Setup w;
    w.hideFromListings();
    for (int run = 1; run <= 2; ++run) { // the second has nothing to send
        QCOMPARE(w.sync().status, RunStatus::Partial);
        QCOMPARE(w.trouble(), u"immich.incompleteListing 9/10"_s);
        QVERIFY(!w.now().stamp);
    }
    const auto waits = waitingOf(w.now());
    QVERIFY(waits);
    QCOMPARE(waits->albumName, u"Trip"_s);
    QVERIFY(w.problems().empty()); // nobody can do anything about it
    const Verification found = w.verify();
    QVERIFY(found.open);
    QCOMPARE(found.open->name(), u"immich.incompleteListing"_s);
    QVERIFY(found.differences.empty());

    w.immich.pageHook = nullptr;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.trouble(), QString());
    QVERIFY(w.now().stamp);
    QVERIFY(!w.verify().open);
}

void TestOpen::filterChangesNoNumbers()
{
    Setup w;
    for (int i = 0; i < 4; ++i)
        w.immich.setFavorite(w.ids[static_cast<std::size_t>(i)], true);
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.filter = {.favouritesOnly = true}}));
    w.hideFromListings();
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.trouble(), u"immich.incompleteListing 9/10"_s);
}

/// One album's, while another one is brought to its end.
void TestOpen::listingThatFails()
{
    Setup w;
    w.immich.addAlbum(u"Other"_s, {w.ids[0]});
    w.mirror(u"Other"_s);
    w.immich.http().failNext({"GET", u"/albums/"_s + w.album}, Fault::answer(500), 20);
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.trouble(), u"immich.serverError "_s);
    QVERIFY(waitingOf(w.now()));
    w.immich.http().clearFaults();
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.trouble(), QString());
}

void TestOpen::editThatIsStillMade()
{
    Setup w;
    w.immich.beginEdit(w.ids[0]);
    QVERIFY(Mirrors(*w.database, w.identity).setRules(w.id, {.edited = true}));
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.trouble(), u"immich.notFound edited"_s);
    QVERIFY(waitingOf(w.now()));
    w.immich.asset(w.ids[0])->editedBytes = "turned";
    w.immich.asset(w.ids[0])->editedMadeAt = w.immich.asset(w.ids[0])->updatedAt;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.trouble(), QString());
}

/// No row of the ledger tells of it: its photo is in Google's album, as the row says.
void TestOpen::removalThatIsRefused()
{
    Setup w;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.removeFromAlbum(w.album, {w.ids[0]});
    w.google.http().failNext(
        {"POST", u"batchRemove"_s},
        Fault::json(400,
                    QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 400},
                                                         {u"message"_s, u"no"_s},
                                                         {u"status"_s, u"INVALID_ARGUMENT"_s}}}}),
        2);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QVERIFY2(w.trouble().startsWith(u"google."_s), qPrintable(w.trouble()));
    QVERIFY(waitingOf(w.now()));
    QCOMPARE(w.sync().totals.removed, 1);
    QCOMPARE(w.trouble(), QString());
}

/// Before it comes to the album, and after it did.
void TestOpen::runThatIsCancelled()
{
    Setup w;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!isUnfinished(w.now()));
    w.immich.addToAlbum(w.album, w.addPhotos(5, u"More"_s));
    std::stop_source stop;
    w.immich.pageHook = [&](int) { stop.request_stop(); };
    QCOMPARE(w.sync({}, stop.get_token()).status, RunStatus::Cancelled);
    w.immich.pageHook = nullptr;
    QCOMPARE(w.now().pending, 0);
    QVERIFY(isUnfinished(w.now()));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!isUnfinished(w.now()));
}

void TestOpen::stoppedByTheServer()
{
    Setup w;
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.addToAlbum(w.album, w.addPhotos(5, u"More"_s));
    w.immich.pageHook = [&](int) { w.immich.setMaintenance(true); };
    QCOMPARE(w.sync().status, RunStatus::Failed);
    w.immich.pageHook = nullptr;
    w.immich.setMaintenance(false);
    QVERIFY(isUnfinished(w.now())); // whatever a run of other albums says later
}

void TestOpen::comparisonThatFails()
{
    Setup w;
    const RunRequest automatic{.askedByPerson = false};
    QCOMPARE(w.sync(automatic).status, RunStatus::Ok);
    w.clock.advance(std::chrono::days(8));
    w.google.http().failNext({"POST", u"mediaItems:search"_s}, Fault::answer(404), 20);
    QCOMPARE(w.sync(automatic).status, RunStatus::Partial);
    QVERIFY2(w.trouble().startsWith(u"google."_s), qPrintable(w.trouble()));
    QVERIFY(w.now().stamp); // that is another matter
    w.google.http().clearFaults();
    w.google.resetCounts();
    QCOMPARE(w.sync(automatic).status, RunStatus::Ok); // not only after another week
    QCOMPARE(w.trouble(), QString());
}

void TestOpen::manyMissingAtGoogle()
{
    Setup w;
    const RunRequest automatic{.askedByPerson = false};
    QCOMPARE(w.sync(automatic).status, RunStatus::Ok);
    w.takeOut(6);
    w.clock.advance(std::chrono::days(8));
    QCOMPARE(w.sync(automatic).status, RunStatus::Partial);
    QCOMPARE(w.trouble(), u"google.notFound 6/10"_s);
    QCOMPARE(w.problems().size(), 1U);
    QCOMPARE(w.problems().front().what, Problem::Album);
    QVERIFY(!waitingOf(w.now()));

    // What comes and goes in Immich says nothing about it.
    w.immich.addToAlbum(w.album, w.addPhotos(1, u"More"_s));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.problems().size(), 1U);
    QCOMPARE(w.verify().count(Difference::TakenOut), 6);
    QCOMPARE(w.problems().size(), 1U); // a look decides nothing
    QVERIFY(w.verify(Repair::All).repaired);
    QVERIFY(w.problems().empty());
}

void TestOpen::heldWithItsOwnWords()
{
    Mirror held{.id = 1, .held = ErrorKind::AlbumRefused};
    held.trouble =
        Error{.kind = ErrorKind::AlbumRefused, .detail = u"no title"_s, .service = Service::Google};
    QCOMPARE(heldErrorOf(held).detail, u"no title"_s);
    held.trouble = Error{.kind = ErrorKind::ServerError, .detail = u"of another time"_s};
    QCOMPARE(heldErrorOf(held).kind, ErrorKind::AlbumRefused);
    QCOMPARE(heldErrorOf(held).detail, QString());
    QVERIFY(!waitingOf(held)); // it is a question already
}

void TestOpen::albumGoneIsInTheEvents()
{
    Setup w;
    const RunRequest automatic{.askedByPerson = false};
    QCOMPARE(w.sync(automatic).status, RunStatus::Ok);
    w.google.deleteAlbum(w.google.albumByTitle(u"Trip"_s)->id);
    w.clock.advance(std::chrono::days(8));
    const Run run = w.sync(automatic);
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(w.events(run).back().reason, u"google.albumGone"_s);
    QCOMPARE(w.now().held, ErrorKind::AlbumGone);
}

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
