// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "core/sync/world.h"

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

/// A hundred photos are in Google's album, and others were captured between them.
struct Interleaved : World
{
    explicit Interleaved(ItemOrder order = ItemOrder::Auto)
    {
        for (int i = 0; i < 100; ++i)
            present.push_back(add(u"present"_s, i * 2));
        album = immich.addAlbum(u"Trip"_s, present);
        id = mirror(u"Trip"_s).id;
        (void)Mirrors(*database, identity).setRules(id, {.order = order});
        if (sync().status != RunStatus::Ok)
            qFatal("the first sync");
        google.resetCounts();
    }
    QString add(const QString &prefix, int minute)
    {
        const QString name = u"%1-%2.jpg"_s.arg(prefix).arg(minute, 4, 10, QLatin1Char('0'));
        return immich.addAsset(name, name.toUtf8(), at(minute));
    }
    void addBetween(int count)
    {
        std::vector<QString> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(add(u"between"_s, i * 2 + 1));
        immich.addToAlbum(album, ids);
    }
    QStringList inGoogle()
    {
        QStringList names;
        for (const auto &item : google.albumItems(google.albumByTitle(u"Trip"_s)->id))
            names << item.fileName;
        return names;
    }
    /// Of those with that name, whether they are in the order of capture.
    bool isInOrder(const QString &prefix)
    {
        const QStringList names = inGoogle().filter(prefix);
        return std::is_sorted(names.begin(), names.end());
    }

    std::vector<QString> present;
    QString album;
    qint64 id = 0;
};

} // namespace

/// Where photos come in Google's album, and what it costs.
class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyBetweenGoTogether();
    void fewBetweenGoToTheirPlaces();
    void exactIsExact();
    void batchedIsBatched();
    void wholeBatchesGoToTheirPlaces();
    void laterPhotosFindTheirPlaces();
    void aLostAnswerIsFound();
    void theTotalIsRightFromTheBeginning();
};

void TestOrder::manyBetweenGoTogether()
{
    Interleaved w;
    w.addBetween(100);
    const auto plan = *w.plan().front().plan;
    QCOMPARE(plan.creates, (CreateCount{100, 2}));
    QVERIFY(!plan.inOrder);
    QCOMPARE(plan.createsNeeded(), 2);
    QCOMPARE(plan.googleRequests(), 102);
    const Run run = w.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 100);
    QCOMPARE(w.google.count(u"batchCreate"_s), 2);
    QCOMPARE(run.totals.googleRequests, 102);
    QCOMPARE(w.inGoogle().size(), 200);
    QVERIFY(w.isInOrder(u"present"_s)); // what was there keeps its order
    QVERIFY(w.isInOrder(u"between"_s)); // and so does what came
    QCOMPARE(w.inGoogle()[1], u"between-0001.jpg"_s);
    QCOMPARE(w.sync({.askedByPerson = false}).totals.uploaded, 0);
    QCOMPARE(w.violations(), QStringList());
}

void TestOrder::fewBetweenGoToTheirPlaces()
{
    Interleaved w;
    w.addBetween(20);
    const auto plan = *w.plan().front().plan;
    QCOMPARE(plan.creates, (CreateCount{20, 1}));
    QVERIFY(plan.inOrder);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), 20);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestOrder::exactIsExact()
{
    Interleaved w(ItemOrder::Exact);
    w.addBetween(30);
    QCOMPARE(w.plan().front().plan->createsNeeded(), 30);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), 30);
    QCOMPARE(w.difference(u"Trip"_s), QString());
}

void TestOrder::batchedIsBatched()
{
    Interleaved w(ItemOrder::Batched);
    w.addBetween(5);
    QCOMPARE(w.plan().front().plan->createsNeeded(), 1);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), 1);
    QCOMPARE(w.inGoogle().mid(0, 7),
             QStringList({u"present-0000.jpg"_s, u"between-0001.jpg"_s, u"between-0003.jpg"_s,
                          u"between-0005.jpg"_s, u"between-0007.jpg"_s, u"between-0009.jpg"_s,
                          u"present-0002.jpg"_s}));
}

/// The order suffers only for what would need creates of its own.
void TestOrder::wholeBatchesGoToTheirPlaces()
{
    Interleaved w(ItemOrder::Batched);
    std::vector<QString> later;
    for (int i = 0; i < 100; ++i)
        later.push_back(w.add(u"later"_s, 1000 + i));
    w.immich.addToAlbum(w.album, later);
    w.addBetween(30);
    QCOMPARE(w.plan().front().plan->createsNeeded(), 3);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), 3);
    QVERIFY(w.isInOrder(u"present"_s));
    QCOMPARE(w.inGoogle().mid(130), w.inGoogle().filter(u"later"_s));
    QVERIFY(w.isInOrder(u"later"_s));
}

/// In the same run, what stands beside its place is no landmark for others.
void TestOrder::laterPhotosFindTheirPlaces()
{
    Interleaved w;
    w.addBetween(90);
    std::vector<QString> together; // behind one that stands beside its place
    for (int i = 0; i < 50; ++i)
        together.push_back(w.add(u"together"_s, 1000 + i));
    w.immich.addToAlbum(w.album, together);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.google.count(u"batchCreate"_s), 3);
    QCOMPARE(w.inGoogle().mid(190), w.inGoogle().filter(u"together"_s));
    QVERIFY(w.isInOrder(u"together"_s));
}

void TestOrder::aLostAnswerIsFound()
{
    Interleaved w;
    w.addBetween(100);
    w.google.http().failNext({"POST", u":batchCreate"_s}, Fault::dropAfter());
    QCOMPARE(w.sync().status, RunStatus::Ok);
    QCOMPARE(w.inGoogle().size(), 200);
    QCOMPARE(w.google.items().size(), 200U);
}

void TestOrder::theTotalIsRightFromTheBeginning()
{
    Interleaved w;
    w.addBetween(100);
    QList<int> totals;
    const auto run =
        await(w.engine->sync({},
                             [&](const Progress &progress) {
                                 if (totals.isEmpty() || totals.back() != progress.itemsTotal)
                                     totals << progress.itemsTotal;
                             },
                             {}));
    QCOMPARE(run->status, RunStatus::Ok);
    QCOMPARE(totals, QList<int>({100}));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
