// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

struct Setup : World
{
    Setup()
    {
        photos = addPhotos(3);
        album = immich.addAlbum(u"Trip"_s, photos);
        mirror(u"Trip"_s);
    }
    /// Google's captions, in the album's order.
    QStringList captions(const QString &title = u"Trip"_s)
    {
        QStringList all;
        for (const auto &item : google.albumItems(google.albumByTitle(title)->id))
            all << item.description;
        return all;
    }
    int patches() { return google.count(u"itemPatch"_s); }

    std::vector<QString> photos;
    QString album;
};

} // namespace

/// What Immich calls a description, Google shows below the photo.
class TestCaptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followImmich();
    void withoutNeed();
    void cutToWhatGoogleTakes();
    void ofBytesThatGoogleHad();
    void ofTheSameBytesTwice();
    void whatAPersonWroteStays();
    void refused();
    void forbidden();
    void ofAnAssetThatIsGone();
    void unknownIsLearnt();
    void unknownInANewAlbum();
    void interrupted();
    void inAnAlbumOfItsOwn();
    void planned();
};

void TestCaptions::followImmich()
{
    Setup w;
    w.immich.setDescription(w.photos[0], u"The lake"_s);
    QCOMPARE(w.sync().totals.captioned, 0); // it came with its bytes
    QCOMPARE(w.captions(), QStringList({u"The lake"_s, {}, {}}));

    w.immich.setDescription(w.photos[0], u"The lake at dawn"_s);
    w.immich.setDescription(w.photos[2], u"Home again"_s);
    Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.captioned, 2);
    QCOMPARE(run.totals.uploaded, 0);
    QCOMPARE(w.captions(), QStringList({u"The lake at dawn"_s, {}, u"Home again"_s}));
    QCOMPARE(w.events(run).size(), 2U);
    QCOMPARE(w.events(run).front().action, Action::Captioned);

    w.immich.setDescription(w.photos[0], {}); // ours, so it goes
    QCOMPARE(w.sync().totals.captioned, 1);
    QCOMPARE(w.captions(), QStringList({{}, {}, u"Home again"_s}));
    QCOMPARE(w.violations(), QStringList());
}

void TestCaptions::withoutNeed()
{
    Setup w;
    w.immich.setDescription(w.photos[0], u"The lake"_s);
    w.sync();
    w.immich.setFavorite(w.photos[1], true); // the album is looked at again
    QCOMPARE(w.sync().totals.captioned, 0);
    QCOMPARE(w.sync().totals.captioned, 0);
    QCOMPARE(w.patches(), 0);
}

void TestCaptions::cutToWhatGoogleTakes()
{
    Setup w;
    w.sync();
    w.immich.setDescription(w.photos[0], QString(2000, u'x'));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.captions().front(), QString(1000, u'x'));
    w.immich.setDescription(w.photos[0], QString(3000, u'x')); // the same, of what Google takes
    QCOMPARE(w.sync().totals.captioned, 0);
}

/// The library has them already, from a ledger that was lost: under another caption.
void TestCaptions::ofBytesThatGoogleHad()
{
    Setup w;
    w.immich.setDescription(w.photos[0], u"Old"_s);
    w.sync();
    w.google.deleteAlbum(w.google.albumByTitle(u"Trip"_s)->id);
    w.identity = *Mirrors::identityId(*w.database, {u"alice"_s, u"bob@gmail"_s, u"client"_s});
    w.engine = std::make_unique<Engine>(*w.immichClient, *w.World::photos, w.secrets, *w.database,
                                        w.identity, w.requests, w.clock);
    w.mirror(u"Trip"_s);
    w.immich.setDescription(w.photos[0], u"New"_s);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.captioned, 1);
    QCOMPARE(w.captions().front(), u"New"_s);
}

/// One item at Google stands for both: its caption does not go back and forth.
void TestCaptions::ofTheSameBytesTwice()
{
    Setup w;
    const QByteArray bytes = w.immich.asset(w.photos[0])->bytes;
    const QString twin = w.immich.addAsset(u"twin.jpg"_s, bytes, World::at(5));
    w.immich.addToAlbum(w.album, {twin});
    w.immich.setDescription(w.photos[0], u"Hers"_s);
    w.immich.setDescription(twin, u"His"_s);
    w.sync();
    QCOMPARE(w.captions().front(), u"Hers"_s);
    for (int i = 0; i < 3; ++i) {
        w.immich.setFavorite(w.photos[1], i % 2 == 0);
        w.sync();
    }
    QCOMPARE(w.patches(), 0);
    w.immich.setDescription(w.photos[0], u"Hers, again"_s);
    w.sync();
    QCOMPARE(w.captions().front(), u"Hers, again"_s);
    QCOMPARE(w.patches(), 1);
}

void TestCaptions::whatAPersonWroteStays()
{
    Setup w;
    w.sync();
    const QString item = w.google.albumItems(w.google.albumByTitle(u"Trip"_s)->id).front().id;
    w.google.item(item)->description = u"Typed in Google Photos"_s;
    w.immich.setFavorite(w.photos[0], true);
    w.sync();
    QCOMPARE(w.captions().front(), u"Typed in Google Photos"_s);
}

/// Said once; the album is in order nevertheless, and not looked at for ever.
void TestCaptions::refused()
{
    Setup w;
    w.sync();
    w.immich.setDescription(w.photos[0], u"The lake"_s);
    w.google.http().failNext(
        {"PATCH", u"/mediaItems/"_s},
        Fault::json(404, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 404},
                                                              {u"message"_s, u"Gone."_s},
                                                              {u"status"_s, u"NOT_FOUND"_s}}}}));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.failed, 1);
    QCOMPARE(w.events(run).front().reason, u"google.notFound"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.http().clearRequests();
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(w.immich.http().requests().size(), 1U);
}

/// As Google may say of what another program sent: the other photos, and albums, go on.
void TestCaptions::forbidden()
{
    Setup w;
    w.sync();
    for (const QString &photo : w.photos)
        w.immich.setDescription(photo, u"About "_s + photo);
    const QJsonObject error{{u"code"_s, 403},
                            {u"message"_s, u"The caller does not have permission"_s},
                            {u"status"_s, u"PERMISSION_DENIED"_s}};
    w.google.http().failNext({"PATCH", u"/mediaItems/"_s},
                             Fault::json(403, QJsonObject{{u"error"_s, error}}));
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Partial);
    QCOMPARE(run.totals.captioned, 2);
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

/// Imported again, it has another id, and the same item.
void TestCaptions::ofAnAssetThatIsGone()
{
    Setup w;
    w.immich.setDescription(w.photos[0], u"Before"_s);
    w.sync();
    const QByteArray bytes = w.immich.asset(w.photos[0])->bytes;
    w.immich.removeFromAlbum(w.album, {w.photos[0]});
    const QString again = w.immich.addAsset(u"IMG_0000.jpg"_s, bytes, World::at(0));
    w.immich.addToAlbum(w.album, {again});
    w.sync();
    w.immich.setDescription(again, u"After"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.captions().front(), u"After"_s);
}

/// As after an update, or an import: what is right already is not written.
void TestCaptions::unknownIsLearnt()
{
    Setup w;
    for (const QString &photo : w.photos)
        w.immich.setDescription(photo, u"About "_s + photo);
    w.sync();
    QVERIFY(w.database->change(u"UPDATE assets SET caption = NULL, caption_of = NULL"_s, {}));
    w.immich.setDescription(w.photos[1], u"Another"_s);
    const Run run = w.sync();
    QCOMPARE(run.totals.captioned, 1);
    QCOMPARE(w.patches(), 1);
    QCOMPARE(w.captions()[1], u"Another"_s);
    w.immich.setFavorite(w.photos[0], true);
    QCOMPARE(w.sync().totals.googleRequests, 0);
}

/// The album that they are learnt from is made in the same run.
void TestCaptions::unknownInANewAlbum()
{
    Setup w;
    w.immich.setDescription(w.photos[0], u"The lake"_s);
    w.sync();
    QVERIFY(w.database->change(u"UPDATE assets SET caption = NULL, caption_of = NULL"_s, {}));
    w.immich.addAlbum(u"Best of"_s, {w.photos[0]});
    w.mirror(u"Best of"_s);
    const Run run = w.sync({.albumIds = {w.immich.albumId(u"Best of"_s)}});
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.linked, 1);
    QCOMPARE(w.patches(), 0);
}

void TestCaptions::interrupted()
{
    Setup w;
    w.sync();
    for (const QString &photo : w.photos)
        w.immich.setDescription(photo, u"About "_s + photo);
    w.google.http().failNext({"PATCH", u"/mediaItems/"_s}, Fault::delay(0));
    w.google.http().failNext({"PATCH", u"/mediaItems/"_s}, Fault::dropBefore(), 50);
    QVERIFY(w.sync().status != RunStatus::Ok);
    w.google.http().clearFaults();
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.captioned, 2);
    QVERIFY(!w.captions().contains(QString()));
}

/// A photo that comes into a second album brings its caption, whatever it was when it was sent.
void TestCaptions::inAnAlbumOfItsOwn()
{
    Setup w;
    w.sync();
    w.immich.setDescription(w.photos[0], u"The lake"_s);
    w.immich.addAlbum(u"Best of"_s, {w.photos[0]});
    w.mirror(u"Best of"_s);
    const Run run = w.sync({.albumIds = {w.immich.albumId(u"Best of"_s)}});
    QCOMPARE(run.totals.linked, 1);
    QCOMPARE(run.totals.captioned, 1);
    QCOMPARE(w.captions(u"Best of"_s), QStringList(u"The lake"_s));
    QCOMPARE(w.sync().totals.captioned, 0); // one item: it is done for both albums
}

void TestCaptions::planned()
{
    Setup w;
    w.sync();
    w.immich.setDescription(w.photos[1], u"The lake"_s);
    const auto plans = w.plan();
    QCOMPARE(plans.front().plan->recaptions.size(), 1U);
    QCOMPARE(plans.front().plan->recaptions.front().caption, u"The lake"_s);
    QCOMPARE(plans.front().plan->recaptions.front().assetId, w.photos[1]);
    QCOMPARE(w.patches(), 0);
}

QTEST_GUILESS_MAIN(TestCaptions)
#include "tst_captions.moc"
