// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"
#include "sync/problems.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

const Fault refused =
    Fault::json(400, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 400},
                                                          {u"message"_s, u"No such title."_s},
                                                          {u"status"_s, u"INVALID_ARGUMENT"_s}}}});

struct Setup : World
{
    /// Photos from the 12th of July on, of which the first and the last have another day in UTC.
    explicit Setup(const QString &name)
    {
        ids = addPhotos(3);
        const auto take = [&](std::size_t i, const QString &utc, int hoursEast) {
            immich.asset(ids[i])->fileCreatedAt = QDateTime::fromString(utc, Qt::ISODate);
            immich.asset(ids[i])->utcOffsetSeconds = hoursEast * 3600;
        };
        take(0, u"2024-07-11T16:00:00Z"_s, 9);
        take(1, u"2024-07-15T12:00:00Z"_s, 2);
        take(2, u"2024-07-20T02:00:00Z"_s, -5);
        album = immich.addAlbum(name, ids);
        id = mirror(name).id;
    }
    Mirrors mirrors() { return {*database, identity}; }
    QStringList titles()
    {
        QStringList titles;
        for (const fakes::FakeGoogle::Album &one : google.albums())
            titles << one.title;
        return titles;
    }
    int originals() { return immich.http().countRequests({"GET", u"/original"_s}); }

    std::vector<QString> ids;
    QString album;
    qint64 id = 0;
};

} // namespace

/// Albums without a name, which Google does not make, and albums that it does not make for
/// whatever reason.
class TestUntitled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheDaysOfItsPhotos_data();
    void isTheDaysOfItsPhotos();
    void isOneDay();
    void countsWhatIsMirrored();
    void ofAPerson();
    void followsTheNameThatComes();
    void ofAHost();
    void ofAHugeAlbum();
    void refusedBeforeAByteIsSent();
    void refusedWithLinks();
};

void TestUntitled::isTheDaysOfItsPhotos_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \t\u00a0 "_s;
    QTest::newRow("spaces without width") << u"\u200b\u200d\u2060"_s;
}

void TestUntitled::isTheDaysOfItsPhotos()
{
    QFETCH(const QString, name);
    Setup w(name);
    Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 3);
    QCOMPARE(w.titles(), QStringList{u"2024-07-12 – 2024-07-19"_s});
    QCOMPARE(w.google.albums().front().itemIds.size(), 3U);
    QCOMPARE(w.mirrors().byId(w.id)->googleAlbumTitle, u"2024-07-12 – 2024-07-19"_s);
    QCOMPARE(w.mirrors().byId(w.id)->wantedTitle, QString()); // is a person's

    w.immich.addToAlbum(w.album, w.addPhotos(1, u"NEW"_s)); // of the 1st of July
    run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 1);
    QCOMPARE(w.titles(), QStringList{u"2024-07-12 – 2024-07-19"_s}); // it keeps its title
    QCOMPARE(w.sync().totals.googleRequests, 0);
    QCOMPARE(w.violations(), QStringList());
}

void TestUntitled::isOneDay()
{
    Setup w({});
    w.immich.removeFromAlbum(w.album, {w.ids[0], w.ids[2]});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"2024-07-15"_s});
}

void TestUntitled::countsWhatIsMirrored()
{
    Setup w({});
    QVERIFY(w.mirrors().setRules(w.id, {.filter = {.from = QDate(2024, 7, 13)}}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"2024-07-15 – 2024-07-19"_s});
}

void TestUntitled::ofAPerson()
{
    Setup w({});
    QVERIFY(w.mirrors().add(w.album, {}, u"Sicily"_s, {}));
    QVERIFY(w.mirrors().setRules(w.id, {.followTitle = true})); // there is none to follow
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"Sicily"_s});
}

void TestUntitled::followsTheNameThatComes()
{
    Setup w({});
    QVERIFY(w.mirrors().setRules(w.id, {.followTitle = true}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.renameAlbum(w.album, u"Sicily"_s);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"Sicily"_s});
    w.immich.renameAlbum(w.album, u" "_s); // and goes
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"Sicily"_s});
    QCOMPARE(w.google.count(u"albumPatch"_s), 1);
}

/// The guest's turn may come first.
void TestUntitled::ofAHost()
{
    Setup w({});
    w.immich.addAlbum(u"A guest"_s, w.addPhotos(2, u"GUEST"_s));
    QVERIFY(w.mirrors().share(w.mirror(u"A guest"_s).id, w.id));
    QCOMPARE(w.sync({.albumIds = {w.immich.albumId(u"A guest"_s)}}).status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"2024-07-01"_s});
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.titles(), QStringList{u"2024-07-01"_s});
    QCOMPARE(w.google.albums().front().itemIds.size(), 5U);
}

void TestUntitled::ofAHugeAlbum()
{
    Setup w({});
    QCOMPARE(w.sync({.albumLimit = 2}).status, RunStatus::Ok);
    QCOMPARE(w.titles(),
             (QStringList{u"2024-07-12 – 2024-07-19"_s, u"2024-07-12 – 2024-07-19 (2)"_s}));
}

void TestUntitled::refusedBeforeAByteIsSent()
{
    Setup w(u"Trip"_s);
    w.immich.addAlbum(u"Zoo"_s, w.addPhotos(2, u"ZOO"_s));
    w.mirror(u"Zoo"_s);
    for (int run = 0; run < 2; ++run) {
        w.google.http().failNext({"POST", u"/v1/albums"_s}, refused);
        w.immich.http().clearRequests();
        const Run done = w.sync();
        QCOMPARE(done.status, RunStatus::Partial);
        QCOMPARE(w.originals(), run == 0 ? 2 : 0); // of the other album
        const Mirror mirror = *w.mirrors().byId(w.id);
        QCOMPARE(mirror.held, ErrorKind::AlbumRefused);
        const auto problems = problemsOf({.now = w.clock.now(), .mirrors = {mirror}});
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().error.name(), u"google.albumRefused"_s);
        QCOMPARE(w.titles(), QStringList{u"Zoo"_s});
    }
    QVERIFY(w.mirrors().add(w.album, u"Trip"_s, u"Sicily"_s, {}));
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QVERIFY(!w.mirrors().byId(w.id)->held);
    QCOMPARE(w.google.albumByTitle(u"Sicily"_s)->itemIds.size(), 3U);
    QCOMPARE(w.violations(), QStringList());
}

/// What Google has already is not linked into it either.
void TestUntitled::refusedWithLinks()
{
    Setup w(u"Trip"_s);
    w.immich.addAlbum(u"A first one"_s, {w.ids[0], w.ids[1]});
    w.mirror(u"A first one"_s);
    QCOMPARE(w.sync({.albumIds = {w.immich.albumId(u"A first one"_s)}}).status, RunStatus::Ok);
    w.google.http().failNext({"POST", u"/v1/albums"_s}, refused);
    w.immich.http().clearRequests();
    QCOMPARE(w.sync().status, RunStatus::Partial);
    QCOMPARE(w.originals(), 0);
    QCOMPARE(w.mirrors().byId(w.id)->held, ErrorKind::AlbumRefused);
}

QTEST_GUILESS_MAIN(TestUntitled)
#include "tst_untitled.moc"
