// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "stopwatch.h"
#include "ui/window/eventfilterbar.h"
#include "ui/window/mainwindow.h"
#include "ui/words/csv.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page of what happened.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingRanYet();
    void saysThatItCannotRead();
    void showsRunsAndTheirEvents();
    void filtersAndSearches();
    void filtersWhatIsMirroredAnew();
    void olderRunsMoveNothing();
    void exportsWhatIsFiltered();
    void guardsSpreadsheets();
    void aRunningSyncMovesNobodysPlace();
    void staysQuickWithManyEvents();
};

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    Desk::shoot(widget, name);
}

struct Window : MainWindow
{
    explicit Window(Desk &desk)
        : MainWindow(desk.service())
    {
        showPage(Page::Activity);
        show();
    }

    QTableView *runs() { return findChild<QTableView *>(u"runs"_s); }
    QTableView *events() { return findChild<QTableView *>(u"events"_s); }
    QComboBox *box(const QString &name) { return findChild<QComboBox *>(name); }
    QLineEdit *search() { return findChild<QLineEdit *>(u"filterName"_s); }
    QAbstractButton *button(const QString &name) { return findChild<QAbstractButton *>(name); }
    QString cell(QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    QStringList column(QTableView *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << cell(table, row, column);
        return texts;
    }
    void chooseKind(const QString &text)
    {
        box(u"filterKind"_s)->setCurrentIndex(box(u"filterKind"_s)->findText(text));
    }
};

constexpr int photoColumn = 0;
constexpr int whatColumn = 1;

/// Two albums and a photo that fails.
void withHistory(Desk &desk)
{
    desk.addAlbum(u"Garden"_s, 3);
    const QString albumId = desk.addAlbum(u"Holiday"_s, 2);
    desk.immich.corruptOriginal(desk.immich.visibleAssets(albumId).front());
    desk.setUp({u"Garden"_s, u"Holiday"_s});
    desk.sync();
}

/// Prints how long the steps took; whether none took too long.
bool areQuick(const Stopwatch &steps, const char *what)
{
    qInfo("%s: %d steps, the longest %.1f ms (%.1f by the clock)", what, steps.laps(),
          steps.longestOwn().count(), steps.longest().count());
    return steps.longestOwn() <= 50ms;
}

/// As many events as a big album leaves, of one run, as the core writes them.
void fillLedger(const Paths &paths, qint64 identity, qint64 mirrorId, int count)
{
    auto database = *Database::open(paths.database);
    History history(*database, identity);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const qint64 runId = *history.begin(at);
    const auto done = database->inTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const auto added =
                history.add(runId, {.at = at,
                                    .mirrorId = mirrorId,
                                    .action = i % 100 == 0 ? Action::Failed : Action::Uploaded,
                                    .assetId = u"asset-%1"_s.arg(i),
                                    .fileName = u"IMG_%1.jpg"_s.arg(i, 6, 10, QLatin1Char('0'))});
            if (!added)
                return added;
        }
        return {};
    });
    Run run{.id = runId, .status = RunStatus::Ok, .startedAt = at, .endedAt = at.addSecs(60)};
    run.totals.uploaded = count;
    if (!done || !history.update(run))
        qFatal("cannot fill the ledger");
}

} // namespace

void TestActivity::saysThatNothingRanYet()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    Window window(desk);
    QTRY_VERIFY(window.findChild<QLabel *>(u"noRuns"_s)->isVisible());
    QVERIFY(!window.runs()->isVisible());
    shoot(window, u"activity-none"_s);
}

void TestActivity::saysThatItCannotRead()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    const QString away = desk.paths.database + u".away"_s;
    QVERIFY(QFile::rename(desk.paths.database, away));
    Window window(desk);
    QTRY_VERIFY(window.findChild<QWidget *>(u"activityTrouble"_s)->isVisible());
    QVERIFY(!window.findChild<QLabel *>(u"noRuns"_s)->isVisible());
    QVERIFY(!window.events()->isVisible()); // which says that nothing happened
    window.showPage(MainWindow::Page::Problems);
    QTRY_VERIFY(window.findChild<QWidget *>(u"problemsTrouble"_s)->isVisible());
    QVERIFY(!window.findChild<QLabel *>(u"nothingNeedsYou"_s)->isVisible());
    QVERIFY(QFile::rename(away, desk.paths.database));
    desk.sync();
    QTRY_VERIFY(!window.findChild<QWidget *>(u"problemsTrouble"_s)->isVisible());
    window.showPage(MainWindow::Page::Activity);
    QTRY_COMPARE(window.runs()->model()->rowCount(), 1);
    QVERIFY(!window.findChild<QWidget *>(u"activityTrouble"_s)->isVisible());
}

void TestActivity::showsRunsAndTheirEvents()
{
    Desk desk;
    withHistory(desk);
    Window window(desk);
    QTRY_COMPARE(window.runs()->model()->rowCount(), 1);
    QCOMPARE(window.cell(window.runs(), 0, 0), u"Done, with problems"_s);
    QCOMPARE(window.cell(window.runs(), 0, 3), u"4"_s);    // uploaded
    QCOMPARE(window.cell(window.runs(), 0, 4), QString()); // none was linked
    QCOMPARE(window.cell(window.runs(), 0, 9), u"1"_s);    // failed
    QTRY_COMPARE(window.column(window.events(), whatColumn).count(u"Uploaded"_s), 4);
    QCOMPARE(window.column(window.events(), whatColumn).count(u"Failed"_s), 1);

    const int failed =
        static_cast<int>(window.column(window.events(), whatColumn).indexOf(u"Failed"_s));
    window.events()->selectRow(failed);
    window.button(u"detailsButton"_s)->click();
    for (auto *details : window.findChildren<QPlainTextEdit *>(u"details"_s)) {
        if (details->isVisible())
            QVERIFY2(details->toPlainText().contains(u"Holiday_0000.jpg"_s),
                     qPrintable(details->toPlainText()));
    }
    shoot(window, u"activity"_s);

    // The next run is shown above, without a word from anyone.
    desk.addAlbum(u"New"_s, 1);
    QVERIFY(Desk::get(desk.service().addMirrors(
        {{.albumId = desk.immich.albumId(u"New"_s), .albumName = u"New"_s}})));
    desk.sync({desk.immich.albumId(u"New"_s)});
    QTRY_COMPARE(window.runs()->model()->rowCount(), 2);
    QTRY_COMPARE(window.cell(window.runs(), 0, 0), u"Done"_s);
    // Somebody was reading in the first.
    QCOMPARE(window.runs()->currentIndex().row(), 1);
    QCOMPARE(window.events()->currentIndex().row(), failed);
}

void TestActivity::filtersAndSearches()
{
    Desk desk;
    withHistory(desk);
    Window window(desk);
    QTRY_VERIFY(window.events()->model()->rowCount() >= 5);
    window.chooseKind(u"Failed"_s);
    QCOMPARE(window.column(window.events(), photoColumn), QStringList{u"Holiday_0000.jpg"_s});
    window.chooseKind(u"Uploaded"_s);
    QCOMPARE(window.events()->model()->rowCount(), 4);
    window.box(u"filterAlbum"_s)->setCurrentText(u"Garden"_s);
    QCOMPARE(window.events()->model()->rowCount(), 3);

    QSignalSpy reset(window.events()->model(), &QAbstractItemModel::modelReset);
    QTest::keyClicks(window.search(), u"den_0002"_s); // a part, typed in one go
    QTRY_COMPARE(window.column(window.events(), photoColumn), QStringList{u"Garden_0002.jpg"_s});
    QCOMPARE(reset.count(), 1); // looked for once
    window.search()->clear();
    window.box(u"filterAlbum"_s)->setCurrentIndex(0);
    window.chooseKind(u"Everything"_s);
    QTRY_VERIFY(window.events()->model()->rowCount() >= 5);

    desk.sync(); // nothing new in Garden; Holiday fails again
    QTRY_COMPARE(window.runs()->model()->rowCount(), 2);
    window.runs()->selectRow(0);
    QTest::keyClicks(window.search(), u"garden_"_s);
    QTRY_COMPARE(window.events()->model()->rowCount(), 0);
    QVERIFY(!window.events()->accessibleDescription().isEmpty());
    shoot(window, u"activity-nothing-found"_s);
    window.button(u"filterAllRuns"_s)->click();
    QTRY_COMPARE(window.events()->model()->rowCount(), 3);
    QVERIFY(window.events()->accessibleDescription().isEmpty());
}

void TestActivity::filtersWhatIsMirroredAnew()
{
    EventFilterBar bar;
    auto *box = bar.findChild<QComboBox *>(u"filterAlbum"_s);
    bar.setMirrors({{.id = 1, .albumName = u"Holiday"_s}});
    // The same albums, with other accounts; one has become huge.
    bar.setMirrors(
        {{.id = 2, .albumName = u"Holiday"_s}, {.id = 3, .part = 2, .albumName = u"Holiday"_s}});
    box->setCurrentIndex(1);
    QCOMPARE(bar.filter().mirrorId, 2);
    QCOMPARE(box->count(), 3);
    QVERIFY(box->itemText(2) != box->itemText(1));
}

void TestActivity::olderRunsMoveNothing()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    const Mirror mirror = desk.service().snapshot().mirrors.front();
    for (int i = 0; i < 210; ++i)
        fillLedger(desk.paths, desk.service().snapshot().identity, mirror.id, 1);
    Window window(desk);
    QTRY_COMPARE(window.runs()->model()->rowCount(), 200);
    window.runs()->selectRow(1);
    window.runs()->scrollToBottom();
    QTRY_COMPARE(window.runs()->model()->rowCount(), 210);
    QCOMPARE(window.runs()->currentIndex().row(), 1);
}

void TestActivity::exportsWhatIsFiltered()
{
    Desk desk;
    withHistory(desk);
    Window window(desk);
    QTRY_VERIFY(window.events()->model()->rowCount() >= 5);
    window.chooseKind(u"Failed"_s);
    QTest::mouseClick(window.button(u"exportEvents"_s), Qt::LeftButton);
    auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    const QString path = desk.home.filePath(u"out.csv"_s);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBFTime,Sync,Album,Photo,"));
    QVERIFY(content.endsWith("\r\n"));
    const QList<QByteArray> lines = content.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains("Z,1,Holiday,Holiday_0000.jpg,Failed,")); // the time has its zone
    QTRY_VERIFY(std::ranges::any_of(window.findChildren<QLabel *>(u"noticeText"_s), [&](auto *one) {
        return one->isVisible() && one->text().contains(u"1 row(s) exported"_s);
    }));
}

void TestActivity::guardsSpreadsheets()
{
    QCOMPARE(csvLine({u"plain"_s, u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, {}}),
             QByteArray("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n"));
    QCOMPARE(
        csvLine({u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"Zoë"_s}),
        "'=cmd|' /C calc'!A0,'+1,'-1,'@SUM(A1),\"'\tx\",Zoë\r\n"_ba);
    // For spreadsheets that part the fields by these.
    QCOMPARE(csvLine({u"a;=1+1"_s, u"b\t-1"_s}), QByteArray("\"a;'=1+1\",\"b\t'-1\"\r\n"));
}

void TestActivity::aRunningSyncMovesNobodysPlace()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 300);
    desk.setUp({u"Garden"_s});
    desk.sync();
    Window window(desk);
    QTRY_COMPARE(window.events()->model()->rowCount(), 200);
    window.button(u"filterAllRuns"_s)->click();
    QTRY_VERIFY(window.events()->model()->rowCount() >= 200);
    // Somebody reads further down.
    auto *bar = window.events()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QString top = window.cell(window.events(), window.events()->rowAt(0), photoColumn);
    window.events()->selectRow(window.events()->rowAt(0) + 2);
    const QString chosen =
        window.cell(window.events(), window.events()->currentIndex().row(), photoColumn);
    QSignalSpy reset(window.events()->model(), &QAbstractItemModel::modelReset);
    const int before = window.events()->model()->rowCount();

    std::vector<QString> more;
    for (int i = 0; i < 30; ++i)
        more.push_back(desk.immich.addAsset(u"new_%1.jpg"_s.arg(i), "new" + QByteArray::number(i),
                                            QDateTime::currentDateTimeUtc()));
    desk.immich.addToAlbum(albumId, more);
    desk.sync();
    QTRY_VERIFY(window.events()->model()->rowCount() >= before + 30);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(window.cell(window.events(), window.events()->rowAt(0), photoColumn), top);
    QCOMPARE(window.cell(window.events(), window.events()->currentIndex().row(), photoColumn),
             chosen);
    // At the top, what is new is seen.
    bar->setValue(0);
    QVERIFY(window.cell(window.events(), 0, photoColumn).startsWith(u"new_"_s) ||
            window.cell(window.events(), 1, photoColumn).startsWith(u"new_"_s));
}

void TestActivity::staysQuickWithManyEvents()
{
    constexpr int count = 100'000;
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    const Snapshot &snapshot = desk.service().snapshot();
    fillLedger(desk.paths, snapshot.identity, snapshot.mirrors.front().id, count);

    Window window(desk);
    QTRY_COMPARE(window.events()->model()->rowCount(), 200);
    // Down to the end, page after page, as holding the key does.
    auto *bar = window.events()->verticalScrollBar();
    Stopwatch scrolling;
    while (window.events()->model()->canFetchMore({})) {
        bar->setValue(bar->maximum());
        QCoreApplication::processEvents();
        scrolling.lap();
    }
    QCOMPARE(window.events()->model()->rowCount(), count);
    QVERIFY(areQuick(scrolling, "scrolling through 100,000 rows"));
    shoot(window, u"activity-100000"_s);

    Stopwatch filtering;
    for (const QString &kind : {u"Failed"_s, u"All but skipped"_s, u"Held"_s, u"Everything"_s}) {
        window.chooseKind(kind);
        filtering.lap();
        QCoreApplication::processEvents();
        filtering.lap();
        QCOMPARE(window.events()->model()->rowCount() == 0, kind == u"Held"_s);
    }
    for (const QString &name : {u"IMG_099999"_s, u"img_000000"_s, u"nowhere"_s}) {
        window.search()->setText(name);
        QSignalSpy reset(window.events()->model(), &QAbstractItemModel::modelReset);
        filtering.skip();
        while (reset.isEmpty()) {
            QCoreApplication::processEvents();
            filtering.lap();
        }
        QCOMPARE(window.events()->model()->rowCount(), name == u"nowhere"_s ? 0 : 1);
    }
    QVERIFY(areQuick(filtering, "filtering 100,000 rows"));
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
