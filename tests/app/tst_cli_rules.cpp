// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

/// Two albums, connected and mirrored.
struct Setup : Cli
{
    explicit Setup(int photos)
    {
        album = albumOf(u"Trip"_s, photos);
        if (connectImmich().exitCode != 0 || connectGoogle().exitCode != 0 ||
            run({u"mirror"_s, u"add"_s, album}).exitCode != 0)
            qFatal("not connected");
    }
    Answer set(const QStringList &options)
    {
        return run(QStringList{u"mirror"_s, u"set"_s, u"Trip"_s, u"--json"_s} + options);
    }
    QJsonObject mirror() { return run({u"mirror"_s, u"list"_s, u"--json"_s}).json()[0].toObject(); }
    Answer verify(const QStringList &options = {})
    {
        return run(QStringList{u"verify"_s, u"--json"_s} + options);
    }
    void takeOut(int index)
    {
        auto &items = google.albumByTitle(u"Trip"_s)->itemIds;
        items.erase(items.begin() + index);
    }

    QString album;
};

} // namespace

/// What a person wants of a mirror, and what it really is.
class TestCliRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsRules();
    void wrongRules_data();
    void wrongRules();
    void filterIsKept();
    void daysWhereverWeAre();
    void albumWithoutAName();
    void setsForms();
    void intoAnother();
    void keepsWhatIsNotSaid();
    void titleFollows();
    void verifies();
    void afterTheLedgerIsLost();
    void albumGone();
};

void TestCliRules::setsRules()
{
    Setup cli(1);
    const QJsonObject before = cli.mirror();
    QCOMPARE(before["removed"_L1], QJsonValue(u"remove"_s));
    const QJsonObject off{{u"kind"_s, u"all"_s},    {u"minSize"_s, 0}, {u"maxSize"_s, 0},
                          {u"favourites"_s, false}, {u"rating"_s, 0},  {u"from"_s, QJsonValue()}};
    QCOMPARE(before["filter"_L1].toObject(), off);

    const Answer answer =
        cli.set({u"--removed"_s,      u"keep"_s,       u"--kind"_s,         u"photos"_s,
                 u"--min-size"_s,     u"500kB"_s,      u"--max-size"_s,     u"20MB"_s,
                 u"--favourites"_s,   u"yes"_s,        u"--rating"_s,       u"3"_s,
                 u"--from"_s,         u"2024-07-31"_s, u"--follow-title"_s, u"yes"_s,
                 u"--follow-cover"_s, u"yes"_s,        u"--put-back"_s,     u"yes"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject after = cli.mirror();
    QCOMPARE(answer.json()[0].toObject()["filter"_L1], after["filter"_L1]);
    const QJsonObject on{{u"kind"_s, u"photos"_s},   {u"minSize"_s, 500'000},
                         {u"maxSize"_s, 20'000'000}, {u"favourites"_s, true},
                         {u"rating"_s, 3},           {u"from"_s, u"2024-07-31"_s}};
    QCOMPARE(after["filter"_L1].toObject(), on);
    QCOMPARE(after["removed"_L1], QJsonValue(u"keep"_s));
    for (const char *rule : {"followTitle", "followCover", "putBack"})
        QCOMPARE(after[QLatin1StringView(rule)], QJsonValue(true));

    // What is not mentioned stays.
    QCOMPARE(cli.set({u"--max-size"_s, u"any"_s, u"--from"_s, u"any"_s}).exitCode, 0);
    QJsonObject wider = on;
    wider[u"maxSize"_s] = 0;
    wider[u"from"_s] = QJsonValue();
    QCOMPARE(cli.mirror()["filter"_L1].toObject(), wider);
    QCOMPARE(cli.mirror()["removed"_L1], QJsonValue(u"keep"_s));
}

void TestCliRules::wrongRules_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"songs"_s};
    QTest::newRow("size") << QStringList{u"--max-size"_s, u"big"_s};
    QTest::newRow("negative size") << QStringList{u"--min-size"_s, u"-5"_s};
    QTest::newRow("yes or no") << QStringList{u"--favourites"_s, u"maybe"_s};
    QTest::newRow("six stars") << QStringList{u"--rating"_s, u"6"_s};
    QTest::newRow("no date") << QStringList{u"--from"_s, u"2024-13-01"_s};
}

void TestCliRules::wrongRules()
{
    QFETCH(const QStringList, options);
    const Cli cli;
    const Answer answer = cli.run(QStringList{u"mirror"_s, u"set"_s, u"Trip"_s} + options);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err.count('\n'), 1);
}

void TestCliRules::filterIsKept()
{
    Setup cli(12);
    QCOMPARE(cli.set({u"--favourites"_s, u"yes"_s}).exitCode, 0);
    cli.immich.setFavorite(cli.immich.visibleAssets(cli.album).front(), true);
    const QJsonValue plan = cli.run({u"plan"_s, u"--json"_s}).json();
    QCOMPARE(plan["upload"_L1]["count"_L1].toInt(), 1);
    QCOMPARE(plan["skip"_L1]["count"_L1].toInt(), 11);
    QCOMPARE(plan["skip"_L1]["items"_L1][0]["reason"_L1], QJsonValue(u"filtered"_s));
    const QJsonValue run = cli.run({u"sync"_s, u"--json"_s}).json();
    QCOMPARE(run["uploaded"_L1].toInt(), 1);
    QCOMPARE(run["skipped"_L1].toInt(), 11);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 1U);
    QCOMPARE(cli.set({u"--favourites"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s, u"--json"_s}).json()["uploaded"_L1].toInt(), 11);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
}

/// 60 photos of Tokyo, half of them of the 31st of July by its clock, and then on to New York.
void TestCliRules::daysWhereverWeAre()
{
    Setup cli(60);
    int number = 0;
    for (const QString &id : cli.immich.visibleAssets(cli.album)) {
        auto *asset = cli.immich.asset(id);
        asset->fileCreatedAt = // from 14:30 to 15:29 UTC: midnight in Tokyo is in the middle
            QDateTime(QDate(2024, 7, 30), QTime(14, 30), QTimeZone::utc()).addSecs(60LL * number++);
        asset->utcOffsetSeconds = 9 * 3600;
    }
    QCOMPARE(cli.set({u"--from"_s, u"2024-07-31"_s}).exitCode, 0);
    for (const QString &zone : {u"Asia/Tokyo"_s, u"America/New_York"_s, u"UTC"_s}) {
        cli.environment.insert(u"TZ"_s, zone);
        const QJsonValue plan = cli.run({u"plan"_s, u"--json"_s}).json();
        QCOMPARE(plan["upload"_L1]["count"_L1].toInt(), zone == "Asia/Tokyo"_L1 ? 30 : 0);
        QCOMPARE(plan["remove"_L1]["count"_L1].toInt(), 0);
        const Answer run = cli.run({u"sync"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["removed"_L1].toInt(), 0);
        QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 30U);
        cli.immich.setDescription(cli.immich.visibleAssets(cli.album).back(), zone); // look again
    }

    // What leaves is told with the day that it has there.
    const QString last = cli.immich.visibleAssets(cli.album).back();
    cli.immich.removeFromAlbum(cli.album, {last});
    const QString table = cli.home.filePath(u"plan.csv"_s);
    QCOMPARE(cli.run({u"plan"_s, u"--csv"_s, table}).exitCode, 0);
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("2024-07-31T00:29:00+09:00"));
}

void TestCliRules::albumWithoutAName()
{
    Setup cli(1);
    const QString album = cli.albumOf(u" "_s, 2);
    const QByteArray line = album.toLatin1() + "       2  (no name)\n";
    QVERIFY(cli.run({u"albums"_s}).out.contains(line));
    const Answer added = cli.run({u"mirror"_s, u"add"_s, album});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.out, "'(no name)' is mirrored from the next sync on (2 photos).\n");
    QVERIFY(cli.run({u"mirror"_s, u"list"_s}).out.contains(album.toLatin1() + "  (no name)  in"));
    QVERIFY(cli.run({u"plan"_s}).out.contains("(no name):\n"));
    const Answer run = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["uploaded"_L1].toInt(), 3);
    QCOMPARE(cli.google.albumByTitle(u"2024-07-01"_s)->itemIds.size(), 2U);
    const Answer verified = cli.run({u"verify"_s, album});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.out.startsWith("(no name): 2 photos checked, 0 different\n"));
}

void TestCliRules::setsForms()
{
    Setup cli(1);
    const auto forms = [&] {
        const QJsonObject mirror = cli.mirror();
        return QJsonArray{mirror["edited"_L1], mirror["live"_L1], mirror["writeDates"_L1]};
    };
    QCOMPARE(forms(), (QJsonArray{false, u"photo"_s, false}));
    QCOMPARE(
        cli.set({u"--edited"_s, u"yes"_s, u"--live"_s, u"both"_s, u"--write-dates"_s, u"yes"_s})
            .exitCode,
        0);
    QCOMPARE(forms(), (QJsonArray{true, u"both"_s, true}));
    QCOMPARE(cli.set({u"--live"_s, u"photo"_s}).exitCode, 0);
    QCOMPARE(forms(), (QJsonArray{true, u"photo"_s, true}));
    QCOMPARE(cli.set({u"--live"_s, u"film"_s}).exitCode, 2);
    QCOMPARE(cli.set({u"--edited"_s, u"maybe"_s}).exitCode, 2);
    QCOMPARE(forms(), (QJsonArray{true, u"photo"_s, true}));
}

void TestCliRules::intoAnother()
{
    Setup cli(2);
    cli.albumOf(u"Ours"_s, 1);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Ours"_s, u"--into"_s, u"Trip"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.albums().size(), 1U);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 3U);
    // A host is nobody's guest.
    QCOMPARE(cli.set({u"--into"_s, u"Ours"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"mirror"_s, u"set"_s, u"Ours"_s, u"--into"_s, u"own"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.google.albumByTitle(u"Ours"_s)->itemIds.size(), 1U);
}

/// Mirrored already: adding it again makes no 'remove' of 'keep'.
void TestCliRules::keepsWhatIsNotSaid()
{
    Setup cli(1);
    QCOMPARE(cli.set({u"--removed"_s, u"keep"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Trip"_s}).exitCode, 0);
    QCOMPARE(cli.mirror()["removed"_L1], QJsonValue(u"keep"_s));
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Trip"_s, u"--removed"_s, u"remove"_s}).exitCode, 0);
    QCOMPARE(cli.mirror()["removed"_L1], QJsonValue(u"remove"_s));
}

void TestCliRules::titleFollows()
{
    Setup cli(1);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.immich.renameAlbum(cli.album, u"Sicily"_s);
    QCOMPARE(cli.set({u"--follow-title"_s, u"yes"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"plan"_s, u"--json"_s}).json()["albums"_L1][0]["newTitle"_L1],
             QJsonValue(u"Sicily"_s));
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QVERIFY(cli.google.albumByTitle(u"Sicily"_s));
}

void TestCliRules::verifies()
{
    Setup cli(3);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    Answer answer = cli.verify();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()["different"_L1], QJsonValue(false));
    QCOMPARE(answer.json()["albums"_L1][0]["checked"_L1].toInt(), 3);

    QCOMPARE(cli.set({u"--put-back"_s, u"yes"_s}).exitCode, 0);
    cli.takeOut(1);
    answer = cli.verify();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["albums"_L1][0]["differences"_L1][0]["kind"_L1],
             QJsonValue(u"takenOut"_s));
    cli.google.resetCounts();
    answer = cli.verify({u"--repair"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()["run"_L1]["linked"_L1].toInt(), 1);
    QCOMPARE(cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.google.albumByTitle(u"Trip"_s)->itemIds.size(), 3U);
    QCOMPARE(cli.verify().exitCode, 0);
    QVERIFY(cli.run({u"verify"_s}).out.contains("3"));
}

void TestCliRules::afterTheLedgerIsLost()
{
    Setup cli(5);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(cli.database() + QString::fromLatin1(ending));
    cli.google.resetCounts();
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, cli.album}).exitCode, 0);
    const Answer answer = cli.verify({u"--repair"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonValue album = answer.json()["albums"_L1][0];
    QCOMPARE(album["albumAdopted"_L1], QJsonValue(true));
    QCOMPARE(album["differences"_L1].toArray().size(), 5);
    QCOMPARE(cli.google.count(u"upload"_s), 0);
    QCOMPARE(cli.google.albums().size(), 1U);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    QCOMPARE(cli.run({u"sync"_s, u"--json"_s}).json()["googleRequests"_L1].toInt(), 0);
}

void TestCliRules::albumGone()
{
    Setup cli(2);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.google.deleteAlbum(cli.google.albumByTitle(u"Trip"_s)->id);
    const Answer answer = cli.verify({u"--repair"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()["albums"_L1][0]["albumGone"_L1], QJsonValue(true));
    QCOMPARE(cli.mirror()["held"_L1], QJsonValue(u"albumGone"_s));
    QCOMPARE(cli.google.albums().size(), 0U);
}

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_cli_rules.moc"
