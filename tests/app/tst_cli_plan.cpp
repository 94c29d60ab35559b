// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"

using namespace immirror;
using namespace Qt::StringLiterals;

/// What a sync would do, as a table for spreadsheets.
class TestCliPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatASyncWouldDo();
    void tellsThePriceOfTheOrder();
    void leavesAnEarlierFileAloneWhenThePlanFails();
    void saysThatAFileCannotBeWritten_data();
    void saysThatAFileCannotBeWritten();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

/// An album of three photos, mirrored and not synced.
struct Setup : Cli
{
    Setup()
    {
        album = albumOf(u"Trip, with \"us\""_s, 3);
        if (connectImmich().exitCode != 0 || connectGoogle().exitCode != 0 ||
            run({u"mirror"_s, u"add"_s, album}).exitCode != 0)
            qFatal("not connected");
    }
    Answer plan(const QStringList &more) { return run(QStringList{u"plan"_s} + more); }

    QString album;
};

} // namespace

void TestCliPlan::writesWhatASyncWouldDo()
{
    Setup cli;
    const auto ids = cli.immich.visibleAssets(cli.album);
    const auto size = [&](std::size_t i) {
        return QByteArray::number(cli.immich.asset(ids[i])->bytes.size());
    };
    const QByteArray head = "\xEF\xBB\xBF"
                            "Album,Photo,What,Why,Taken at,Size in bytes,Asset id\r\n";
    const QByteArray album = R"("Trip, with ""us""",)";
    const auto line = [&](int photo, const QByteArray &what, const QByteArray &time,
                          const QByteArray &bytes) {
        const auto i = static_cast<std::size_t>(photo);
        return album + R"("Trip, with ""us""-)" + QByteArray::number(photo) + R"(.jpg",)" + what +
               ',' + time + ',' + bytes + ',' + ids[i].toUtf8() + "\r\n";
    };
    const QByteArray toSend = R"(upload,"new; seems to have no date of its own")";
    const QByteArray seven = "2024-07-01T08:0";

    // Beside the person, whichever folder that is.
    const auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(cli.environment);
    process->setWorkingDirectory(cli.home.path());
    process->start(QStringLiteral(IMMIRROR_BINARY),
                   {u"--profile"_s, cli.profile, u"plan"_s, u"--csv"_s, u"plan.csv"_s});
    const Answer first = Cli::finish(*process);
    QCOMPARE(first.exitCode, 0);
    const QString path = cli.home.filePath(u"plan.csv"_s);
    QVERIFY2(first.err.startsWith("3 ") && first.err.endsWith(path.toUtf8() + '\n'),
             first.err.constData());
    QVERIFY(first.out.contains("upload   3\n"));
    QCOMPARE(contentOf(path), head + line(0, toSend, seven + "0:00Z", size(0)) +
                                  line(1, toSend, seven + "1:00Z", size(1)) +
                                  line(2, toSend, seven + "2:00Z", size(2)));

    // What nothing is done with is not in it, and what leaves stands first.
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"settings"_s, u"removals.maxPercent"_s, u"100"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"set"_s, cli.album, u"--favourites"_s, u"yes"_s}).exitCode, 0);
    cli.immich.removeFromAlbum(cli.album, {ids[1]});
    cli.immich.setFavorite(ids[2], true);
    const Answer second = cli.plan({u"--json"_s, u"--csv"_s, path});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json()["remove"_L1]["count"_L1], QJsonValue(2));
    QCOMPARE(second.json()["skip"_L1]["count"_L1], QJsonValue(2));
    const QByteArray filtered = "the album's filter leaves it out";
    QCOMPARE(contentOf(path),
             head + line(0, "remove from the album," + filtered, seven + "0:00Z", size(0)) +
                 line(1, "remove from the album,left the Immich album", seven + "1:00Z", size(1)) +
                 line(0, "leave out," + filtered, {}, {}));
}

void TestCliPlan::tellsThePriceOfTheOrder()
{
    Setup cli;
    QCOMPARE(cli.run({u"mirror"_s, u"remove"_s, cli.album}).exitCode, 0);
    std::vector<QString> present, between;
    for (int i = 0; i < 50; ++i) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i * 100);
        const QByteArray number = QByteArray::number(i);
        present.push_back(cli.immich.addAsset(u"present-%1.jpg"_s.arg(i), "present" + number, at));
        between.push_back(
            cli.immich.addAsset(u"between-%1.jpg"_s.arg(i), "between" + number, at.addSecs(50)));
    }
    const QString album = cli.immich.addAlbum(u"Two cameras"_s, present);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.immich.addToAlbum(album, between);

    const QJsonValue together = cli.plan({u"--json"_s}).json();
    QCOMPARE(together["creates"_L1], QJsonValue(1));
    QCOMPARE(together["createsMs"_L1], QJsonValue(2000));
    QCOMPARE(together["googleRequests"_L1], QJsonValue(51));
    const QJsonValue ofAlbum = together["albums"_L1][0];
    QCOMPARE(ofAlbum["order"_L1], QJsonValue(u"batched"_s));
    QCOMPARE(ofAlbum["createsExact"_L1], QJsonValue(50));
    QCOMPARE(ofAlbum["createsBatched"_L1], QJsonValue(1));
    const QByteArray said = cli.plan({}).out;
    QVERIFY2(said.contains("requests about 51") && said.contains("about 2.0 s"), said.constData());
    QVERIFY2(said.contains("about 1 min 40 s"), said.constData());

    QCOMPARE(cli.run({u"mirror"_s, u"set"_s, album, u"--order"_s, u"exact"_s}).exitCode, 0);
    const QJsonValue exact = cli.plan({u"--json"_s}).json();
    QCOMPARE(exact["creates"_L1], QJsonValue(50));
    QCOMPARE(exact["createsMs"_L1], QJsonValue(100'000));
    QCOMPARE(exact["albums"_L1][0]["order"_L1], QJsonValue(u"exact"_s));
}

void TestCliPlan::leavesAnEarlierFileAloneWhenThePlanFails()
{
    Setup cli;
    const QString path = cli.home.filePath(u"plan.csv"_s);
    QCOMPARE(cli.plan({u"--csv"_s, path}).exitCode, 0);
    const QByteArray before = contentOf(path);
    cli.immich.http().close();
    QCOMPARE(cli.plan({u"--csv"_s, path}).exitCode, 5);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(cli.home.path()).entryList({u"plan.csv*"_s}), QStringList{u"plan.csv"_s});
}

void TestCliPlan::saysThatAFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("path"); // below the home
    QTest::newRow("no such folder") << u"nowhere/plan.csv"_s;
    QTest::newRow("a folder") << u"cfg"_s;
}

void TestCliPlan::saysThatAFileCannotBeWritten()
{
    QFETCH(const QString, path);
    Setup cli;
    const QString whole = cli.home.filePath(path);
    const Answer answer = cli.plan({u"--csv"_s, whole});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(answer.err.startsWith("Cannot use the file " + whole.toUtf8()),
             answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    const Answer json = cli.plan({u"--json"_s, u"--csv"_s, whole});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.json()["error"_L1], QJsonValue(u"fileUnreadable"_s));
    QCOMPARE(cli.plan({u"--csv="_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cli_plan.moc"
