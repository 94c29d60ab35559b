// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/log.h"
#include "core/sync/world.h"
#include "store/ledgerreader.h"
#include "store/schema.h"

#include <QRegularExpression>
#include <QSet>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QStringList statements; // in the order of the first time

void keepStatement(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "immirror.sql") == 0 && !statements.contains(text))
        statements << text;
}

/// What a library of a hundred thousand photos fills.
bool isBig(const QString &table)
{
    static const QSet<QString> tables{u"memberships"_s, u"assets"_s, u"events"_s, u"runs"_s};
    return tables.contains(table);
}

/// As a plan calls tables: by the name that the statement gives them.
QHash<QString, QString> namesOf(const QString &statement)
{
    static const QRegularExpression named(
        u"\\b(?:FROM|JOIN|UPDATE|INTO|,)\\s+(\\w+)(?:\\s+(?:AS\\s+)?(\\w+))?"_s);
    QHash<QString, QString> names;
    for (auto it = named.globalMatch(statement); it.hasNext();) {
        const auto match = it.next();
        names.insert(match.captured(1), match.captured(1));
        names.insert(match.captured(2), match.captured(1));
    }
    return names;
}

/// The steps that read a big table from its beginning to its end.
QStringList scansIn(Database &database, const QString &statement)
{
    const QVariantList nothing(statement.count(u'?'));
    auto plan = database.run(u"EXPLAIN QUERY PLAN "_s + statement, nothing);
    if (!plan)
        return {plan.error().detail};
    const QHash<QString, QString> names = namesOf(statement);
    QStringList scans;
    while (plan->next()) {
        const QString step = plan->value(3).toString();
        if (step.startsWith("SCAN "_L1) && isBig(names.value(step.section(u' ', 1, 1))))
            scans << step;
    }
    return scans;
}

/// For the debug archive, or for an import once in a life.
bool mayReadAll(const QString &statement)
{
    return statement.startsWith("SELECT file_name FROM memberships UNION"_L1);
}

} // namespace

/// Every statement that the ledger is asked, and how SQLite means to answer it.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { qInstallMessageHandler(nullptr); }
    void noneReadsABigTableFromEndToEnd();
    void aScanIsFound();
};

void TestQueryPlans::initTestCase()
{
    QLoggingCategory::setFilterRules(u"immirror.sql.debug=true"_s);
}

/// The life of a ledger: photos that come, are linked, fail, change and leave, and all that is
/// asked about them.
void TestQueryPlans::noneReadsABigTableFromEndToEnd()
{
    World w;
    qInstallMessageHandler(keepStatement);
    const auto ids = w.addPhotos(60);
    w.immich.addAlbum(u"Album"_s, ids);
    w.immich.addAlbum(u"Other"_s, {ids.begin(), ids.begin() + 5});
    const Mirror album = w.mirror(u"Album"_s);
    w.immich.corruptOriginal(ids[7]);
    w.google.loseNextCreateAnswer();
    QCOMPARE(w.sync().status, RunStatus::Partial);
    w.immich.corruptOriginal(ids[7], false);
    const Mirror other = w.mirror(u"Other"_s, RemovalPolicy::Keep);
    QCOMPARE(w.sync().status, RunStatus::Ok);
    w.immich.replaceOriginal(ids[3], "another picture"_ba);
    w.immich.removeFromAlbum(album.albumId, {ids[20]});
    w.immich.removeFromAlbum(other.albumId, {ids[4]});
    w.immich.renameAlbum(other.albumId, u"Renamed"_s);
    QCOMPARE(w.sync({.askedByPerson = false}).status, RunStatus::Ok);
    QCOMPARE(w.plan().size(), 2U);
    w.google.deleteAlbum((*Mirrors(*w.database, w.identity).byId(album.id)).googleAlbumId);
    w.immich.addToAlbum(album.albumId, w.addPhotos(2, u"more"_s));
    w.sync();

    Mirrors mirrors(*w.database, w.identity);
    Members members(*w.database, w.identity);
    History history(*w.database, w.identity);
    QVERIFY(mirrors.add(album.albumId, u"Album"_s, {}, RemovalPolicy::Remove)); // anew
    w.sync();
    QVERIFY(mirrors.setPaused(album.id, true) && mirrors.setPolicy(album.id, RemovalPolicy::Keep) &&
            mirrors.stop(other.id));
    for (const std::optional<ItemStatus> status :
         {std::optional<ItemStatus>(), std::optional(ItemStatus::Failed)}) {
        QVERIFY(members.list({.status = status, .limit = 10}));
        QVERIFY(members.list({.status = status, .album = u"Album"_s, .limit = 10}));
    }
    QVERIFY(members.retry({}) && members.retry({ids[0]}) && members.forget(ids[4]));
    QVERIFY(members.counts() && history.countEnded() && history.requestsOn(QDate(2026, 1, 15)));
    const auto runs = history.runs(10);
    QVERIFY(runs && history.run(runs->front().id) && history.events(runs->front().id));
    QVERIFY(members.knowsItem(u"item"_s) && mirrors.usesGoogleAlbum(u"album"_s));

    const auto reader = LedgerReader::open(w.dir.filePath(u"ledger.db"_s), w.identity);
    QVERIFY(reader);
    QVERIFY((*reader)->runs(0, 10));
    QVERIFY((*reader)->events({}, 0, 10));
    QVERIFY((*reader)->events({.mirrorId = album.id, .fileName = u"IMG"_s}, 0, 10));
    QVERIFY((*reader)->items(ItemStatus::Failed, 0, 10));
    qInstallMessageHandler(nullptr);

    QSet<QString> ofTheSchema;
    for (const QStringList &migration : migrations())
        ofTheSchema.unite({migration.begin(), migration.end()});
    int looked = 0;
    for (const QString &statement : std::as_const(statements)) {
        static const QRegularExpression asksForRows(u"^(SELECT|UPDATE|DELETE|INSERT|WITH) "_s);
        if (!asksForRows.match(statement).hasMatch() || ofTheSchema.contains(statement) ||
            mayReadAll(statement))
            continue;
        ++looked;
        const QStringList scans = scansIn(*w.database, statement);
        QVERIFY2(scans.isEmpty(), qPrintable(statement + u"\n"_s + scans.join(u'\n')));
    }
    qInfo("%d statements", looked);
    QVERIFY(looked > 50);
}

void TestQueryPlans::aScanIsFound()
{
    const World w;
    Database &database = *w.database;
    QCOMPARE(scansIn(database, u"SELECT id FROM memberships WHERE size = ?"_s).size(), 1);
    QCOMPARE(scansIn(database, u"SELECT s.id FROM mirrors m JOIN memberships s ON s.size = m.id"_s)
                 .size(),
             1);
    QCOMPARE(scansIn(database, u"UPDATE assets SET media_url = ? WHERE media_url = ?"_s).size(), 1);
    QCOMPARE(scansIn(database, u"SELECT id FROM memberships WHERE id = ?"_s).size(), 0);
    QCOMPARE(scansIn(database, u"SELECT nonsense FROM memberships"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
