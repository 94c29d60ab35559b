// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakeimmich.h"
#include "support.h"
#include "sync/eligibility.h"
#include "sync/estimate.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Generation;

namespace {

struct Setup
{
    fakes::FakeClock clock;
    fakes::FakeImmich immich;
    std::unique_ptr<HttpClient> http = *HttpClient::create({});
    ImmichClient client;

    explicit Setup(Generation generation = Generation::V3)
        : immich(generation)
        , client(*http, *http, clock, {immich.url(), immich.apiKey.toUtf8()})
    {
        clock.autoAdvance = true;
    }
    QString add(const QString &name, const QByteArray &bytes)
    {
        return immich.addAsset(name, bytes, clock.now());
    }
    Result<Estimate> of(const QStringList &albums)
    {
        QStringList ids;
        for (const QString &album : albums)
            ids << immich.albumId(album);
        return await(estimate(client, ids, {}));
    }
};

QString text(const Estimate &e)
{
    return u"%1 photos, %2 films, %3 bytes, %4 of unknown size, %5 cannot go"_s.arg(e.photos)
        .arg(e.films)
        .arg(e.bytes)
        .arg(e.sizeUnknown)
        .arg(e.cannotGo);
}

} // namespace

/// What the wizard says will be sent.
class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnce_data();
    void countsOnce();
    void whatCannotGo();
    void nothingAndNobody();
};

void TestEstimate::countsOnce_data()
{
    QTest::addColumn<Generation>("generation");
    QTest::newRow("1.144") << Generation::V1;
    QTest::newRow("2.7") << Generation::V2;
    QTest::newRow("3.1") << Generation::V3;
}

void TestEstimate::countsOnce()
{
    QFETCH(const Generation, generation);
    Setup s(generation);
    const QString both = s.add(u"both.jpg"_s, QByteArray(1000, 'a'));
    const QString film = s.add(u"film.mp4"_s, QByteArray(5000, 'b'));
    // Somebody else's copy of the same bytes.
    const QString bob = s.immich.addUser(u"Bob"_s, u"bob@example.com"_s);
    fakes::FakeImmich::Asset copy = *s.immich.asset(both);
    copy.id.clear();
    copy.ownerId = bob;
    copy.fileName = u"bobs.jpg"_s;
    const QString bobs = s.immich.addAsset(copy);
    s.immich.addAlbum(u"One"_s, {both, film});
    const QString two =
        s.immich.addAlbum(u"Two"_s, {both, bobs, s.add(u"other.jpg"_s, QByteArray(300, 'c'))}, bob);
    s.immich.shareAlbum(two, s.immich.ownerId());
    s.immich.addAlbum(u"Three"_s, {s.add(u"not chosen.jpg"_s, "x")});

    QCOMPARE(text(*s.of({u"One"_s})),
             u"1 photos, 1 films, 6000 bytes, 0 of unknown size, 0 cannot go"_s);
    QCOMPARE(text(*s.of({u"One"_s, u"Two"_s})),
             u"2 photos, 1 films, 6300 bytes, 0 of unknown size, 0 cannot go"_s);
    QCOMPARE(text(*s.of({u"One"_s, u"One"_s})),
             u"1 photos, 1 films, 6000 bytes, 0 of unknown size, 0 cannot go"_s);
}

void TestEstimate::whatCannotGo()
{
    Setup s;
    const QString large = s.add(u"large.jpg"_s, "x");
    s.immich.asset(large)->size = photoLimit + 1;
    const QString hidden = s.add(u"hidden.jpg"_s, "y");
    const QString locked = s.add(u"locked.jpg"_s, "z");
    const QString unread = s.add(u"unread.jpg"_s, "unread");
    s.immich.asset(unread)->size = -1;
    s.immich.addAlbum(u"A"_s, {large, hidden, locked, unread, s.add(u"drawing.svg"_s, "svg"),
                               s.add(u"empty.jpg"_s, {}), s.add(u"good.jpg"_s, "12345")});
    s.immich.setVisibility(hidden, u"hidden"_s);
    s.immich.setVisibility(locked, u"locked"_s);
    QCOMPARE(text(*s.of({u"A"_s})),
             u"2 photos, 0 films, 5 bytes, 1 of unknown size, 3 cannot go"_s);
}

void TestEstimate::nothingAndNobody()
{
    Setup s;
    QCOMPARE(text(*s.of({})), u"0 photos, 0 films, 0 bytes, 0 of unknown size, 0 cannot go"_s);
    const QString unknown = fakes::FakeImmich::stableUuid(u"unknown"_s);
    QCOMPARE(await(estimate(s.client, {unknown}, {}))->photos, 0);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(await(estimate(s.client, {}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
