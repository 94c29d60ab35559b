// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "stopwatch.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planmodel.h"
#include "ui/window/table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a sync would do, before it does it.
class TestPlanDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFirstSyncAndStartsIt();
    void showsEveryKind();
    void findsAndExports();
    void saysThatThereIsNothingToDo();
    void heldRemovalsWait();
    void tellsThePriceOfTheOrder();
    void isAskedAgainAfterTrouble();
    void saysThatASyncRanMeanwhile();
    void comesBeforeTheFirstSyncOfWhatIsAdded();
    void automaticSyncsWaitForIt();
    void mnemonicsAreUnique();
    void staysQuickWithManyRows();
};

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    Desk::shoot(widget, name);
}

/// The dialog, over a window.
struct Preview
{
    explicit Preview(QWidget &window)
        : dialog(window.findChild<QDialog *>(u"planDialog"_s))
    {
        if (!dialog)
            qFatal("no plan");
    }

    QTableView *table() const { return dialog->findChild<QTableView *>(u"planRows"_s); }
    QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    QPushButton *sync() const { return button(u"syncPlan"_s); }
    QComboBox *kinds() const { return dialog->findChild<QComboBox *>(u"planKind"_s); }
    QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; i < kinds()->count(); ++i)
            texts << kinds()->itemText(i);
        return texts;
    }
    void choose(const QString &kind) const { kinds()->setCurrentText(kind); }
    /// The first line, and the others.
    QStringList summary() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"planSummary"_s);
        return label->isVisible() ? label->text().replace(QChar::Nbsp, u' ').split(u'\n')
                                  : QStringList();
    }
    QString notice() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"noticeText"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// What is seen of the rows.
    QList<QStringList> rows() const
    {
        const QAbstractItemModel *model = table()->model();
        QList<QStringList> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!table()->isColumnHidden(column))
                    texts << model->index(row, column).data().toString();
            }
            rows << texts;
        }
        return rows;
    }
    bool isShown() const { return !summary().isEmpty(); }

    QPointer<QDialog> dialog;
};

Preview ask(MainWindow &window, int row = 0)
{
    window.findChild<QTableView *>(u"albums"_s)->selectRow(row);
    QTest::mouseClick(window.findChild<QPushButton *>(u"planAlbum"_s), Qt::LeftButton);
    return Preview(window);
}

/// Adds all albums in a window that has none yet.
Preview addAll(MainWindow &window)
{
    auto *offer = window.findChild<QPushButton *>(u"noAlbumsButton"_s);
    if (!QTest::qWaitFor([&] { return offer->text() == u"Add albums…"_s; }))
        qFatal("not connected");
    QTest::mouseClick(offer, Qt::LeftButton);
    auto *add = window.findChild<QDialog *>(u"addAlbumsDialog"_s);
    auto *list = add->findChild<QAbstractItemView *>()->model();
    if (!QTest::qWaitFor([&] { return list->rowCount() > 0; }))
        qFatal("no albums");
    for (int row = 0; row < list->rowCount(); ++row)
        list->setData(list->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    auto *yes = add->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    if (!QTest::qWaitFor([&] { return yes->isEnabled(); }))
        qFatal("nothing is chosen");
    QTest::mouseClick(yes, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return window.findChild<QDialog *>(u"planDialog"_s) != nullptr; }))
        qFatal("no plan");
    return Preview(window);
}

/// An album after its first sync, of which a photo has another version in Immich, one another
/// description, one left, one is hidden and one is new; and one that another album brought.
QString withEverything(Desk &desk)
{
    const QString album = desk.addAlbum(u"Garden"_s, 20);
    const QString other = desk.addAlbum(u"Holiday"_s, 1);
    desk.setUp({u"Garden"_s, u"Holiday"_s});
    desk.sync();
    const auto ids = desk.immich.visibleAssets(album);
    desk.immich.removeFromAlbum(album, {ids[0]});
    desk.immich.replaceOriginal(ids[1], "another version");
    desk.immich.setDescription(ids[2], u"The lake"_s);
    desk.immich.setVisibility(ids[3], u"hidden"_s);
    desk.immich.addToAlbum(
        album, {desk.immich.addAsset(u"new.jpg"_s, "new photo",
                                     QDateTime(QDate(2025, 1, 1), QTime(9, 0), QTimeZone::utc())),
                desk.immich.visibleAssets(other).front()});
    return album;
}

} // namespace

void TestPlanDialog::showsAFirstSyncAndStartsIt()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 3);
    desk.addAlbum(u"Holiday"_s, 1);
    desk.setUp({u"Garden"_s, u"Holiday"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 2);
    const Preview plan = ask(window);
    QCOMPARE(plan.notice(), u"Looking what a sync would do…"_s);
    QVERIFY(!plan.table()->isVisible());
    QVERIFY(!plan.sync()->isEnabled());
    QTRY_VERIFY(plan.isShown());
    shoot(*plan.dialog, u"plan-first"_s);
    QCOMPARE(plan.dialog->windowTitle(), u"What a sync would do: Garden"_s);
    QCOMPARE(plan.summary(),
             QStringList{u"3 to upload · 72 bytes to send"_s} + words::ofDates(3, 0));
    const QString why = u"New; seems to have no date of its own"_s;
    QCOMPARE(plan.rows(), (QList<QStringList>{{u"Garden_0000.jpg"_s, u"Upload"_s, why},
                                              {u"Garden_0001.jpg"_s, u"Upload"_s, why},
                                              {u"Garden_0002.jpg"_s, u"Upload"_s, why}}));
    QCOMPARE(plan.offered(), (QStringList{u"All (3)"_s, u"Upload (3)"_s}));
    QCOMPARE(plan.notice(), QString());
    QVERIFY(plan.sync()->isDefault());
    QVERIFY(QTest::qWaitForWindowActive(plan.dialog));
    QTRY_VERIFY(plan.sync()->hasFocus());
    QCOMPARE(desk.google.count(u"upload"_s), 0);

    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::keyClick(plan.dialog, Qt::Key_Return);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(ended.first().first().value<Run>().totals.uploaded, 3); // and not the other album's
    QTRY_VERIFY(!plan.dialog);
}

void TestPlanDialog::showsEveryKind()
{
    Desk desk;
    withEverything(desk);
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 2);
    const Preview plan = ask(window);
    QTRY_VERIFY(plan.isShown());
    shoot(*plan.dialog, u"plan-everything"_s);
    QCOMPARE(plan.summary().first(),
             u"2 to remove from Google's album · 1 to upload · 1 to link · 1 to replace · 1 "
             "caption(s) to change · 1 to leave out · 17 to leave as it is · 24 bytes to send"_s);
    const QString first = u"Garden_0000.jpg"_s;
    QCOMPARE(
        plan.rows(),
        (QList<QStringList>{
            {first, u"Remove from the album"_s, u"Left the Immich album"_s},
            {u"Garden_0003.jpg"_s, u"Remove from the album"_s, u"Hidden in Immich"_s},
            {u"Holiday_0000.jpg"_s, u"Link"_s,
             u"In your Google Photos library already: nothing is sent"_s},
            {u"Garden_0001.jpg"_s, u"Replace"_s, u"Immich has another version of it"_s},
            {u"new.jpg"_s, u"Upload"_s, u"New; seems to have no date of its own"_s},
            {u"Garden_0002.jpg"_s, u"Change the caption"_s, u"Its description changed in Immich"_s},
            {u"Garden_0003.jpg"_s, u"Leave out"_s, u"Hidden in Immich"_s}}));
    QCOMPARE(
        plan.offered(),
        (QStringList{u"All but unchanged ones (7)"_s, u"Remove from the album (2)"_s,
                     u"Upload (1)"_s, u"Link (1)"_s, u"Replace (1)"_s, u"Change the caption (1)"_s,
                     u"Leave out (1)"_s, u"Leave as it is (17)"_s}));
}

void TestPlanDialog::findsAndExports()
{
    Desk desk;
    const QString album = withEverything(desk);
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 2);
    const Preview plan = ask(window);
    QTRY_VERIFY(plan.isShown());
    auto *name = plan.dialog->findChild<QLineEdit *>(u"planName"_s);
    name->setText(u"garden_0003"_s);
    QTRY_COMPARE(plan.rows().size(), 2);
    plan.choose(u"Leave as it is (17)"_s);
    QCOMPARE(plan.rows().size(), 0);
    shoot(*plan.dialog, u"plan-nothing-found"_s);
    name->clear();
    QTRY_COMPARE(plan.rows().size(), 17);
    plan.choose(u"Replace (1)"_s);
    QCOMPARE(plan.rows().size(), 1);

    QTest::mouseClick(plan.button(u"exportPlan"_s), Qt::LeftButton);
    QPointer<QFileDialog> dialog = plan.dialog->findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    const QString path = desk.home.filePath(u"plan.csv"_s);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ids = desk.immich.visibleAssets(album);
    const auto replaced = std::ranges::find_if(ids, [&](const QString &id) {
        return desk.immich.asset(id)->fileName == "Garden_0001.jpg"_L1;
    });
    QCOMPARE(file.readAll(), "\xEF\xBB\xBF"
                             "Album,Photo,What,Why,Taken at,Size in bytes,Asset id\r\n"
                             "Garden,Garden_0001.jpg,replace,Immich has another version of it,"
                             "2024-07-01T08:01:00Z,15," +
                                 replaced->toUtf8() + "\r\n");
    QTRY_VERIFY(plan.notice().startsWith(u"1 row(s) exported"_s));

    // Where it cannot be written, that is said.
    QTRY_VERIFY(!dialog);
    QTest::mouseClick(plan.button(u"exportPlan"_s), Qt::LeftButton);
    dialog = plan.dialog->findChild<QFileDialog *>(u"exportDialog"_s);
    Q_EMIT dialog->fileSelected(desk.home.filePath(u"nowhere/plan.csv"_s));
    QTRY_VERIFY2(plan.notice().startsWith(u"Cannot use the file"_s), qPrintable(plan.notice()));
}

void TestPlanDialog::saysThatThereIsNothingToDo()
{
    Desk desk;
    const QString album = desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Garden"_s});
    desk.sync();
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 1);
    {
        const Preview plan = ask(window);
        QTRY_VERIFY(plan.isShown());
        shoot(*plan.dialog, u"plan-nothing"_s);
        QCOMPARE(plan.summary(),
                 (QStringList{u"2 to leave as it is"_s, u"There is nothing to do."_s}));
        QCOMPARE(plan.rows(), QList<QStringList>());
        QVERIFY(!plan.sync()->isEnabled());
        QVERIFY(plan.button(u"closePlan"_s)->isDefault());
        QTest::mouseClick(plan.button(u"closePlan"_s), Qt::LeftButton);
        QTRY_VERIFY(!plan.dialog);
    }
    desk.immich.deleteAlbum(album); // then Google's is left alone
    const Preview plan = ask(window);
    QTRY_VERIFY(plan.isShown());
    shoot(*plan.dialog, u"plan-album-gone"_s);
    QCOMPARE(
        plan.summary(),
        (QStringList{words::of(Error{.kind = ErrorKind::NotFound, .service = Service::Immich})}));
    QVERIFY(!plan.table()->isVisible());
    QVERIFY(!plan.sync()->isEnabled());
    QVERIFY(!plan.button(u"exportPlan"_s)->isEnabled());
}

void TestPlanDialog::heldRemovalsWait()
{
    Desk desk;
    const QString album = desk.addAlbum(u"Garden"_s, 10);
    desk.setUp({u"Garden"_s});
    desk.sync();
    const auto ids = desk.immich.visibleAssets(album);
    desk.immich.removeFromAlbum(album, {ids.begin(), ids.begin() + 4});
    QCOMPARE(desk.sync().totals.held, 4);
    MainWindow window(desk.service());
    window.showPage(MainWindow::Page::Problems);
    window.show();
    QTRY_VERIFY(window.findChild<QPushButton *>(u"cure"_s));
    QTRY_VERIFY(window.findChild<QPushButton *>(u"cure"_s)->isVisible());
    QTest::mouseClick(window.findChild<QPushButton *>(u"cure"_s), Qt::LeftButton);
    auto *review = window.findChild<QDialog *>(u"removalsDialog"_s);
    QVERIFY(review);
    QTRY_VERIFY(review->findChild<QPushButton *>(u"acceptRemovals"_s)->isVisible());
    QTest::mouseClick(review->findChild<QPushButton *>(u"wholePlan"_s), Qt::LeftButton);
    const Preview plan(*review);
    QTRY_VERIFY(plan.isShown());
    shoot(*plan.dialog, u"plan-held"_s);
    QCOMPARE(plan.summary(),
             (QStringList{u"4 to remove from Google's album · 6 to leave as it is"_s,
                          u"So many would leave Google's album at once that 4 removal(s) wait for "
                          "your yes, on the page of problems."_s}));
    QCOMPARE(plan.rows().size(), 4);
    QVERIFY(!plan.sync()->isEnabled()); // which would do nothing about them
    QTest::mouseClick(plan.button(u"closePlan"_s), Qt::LeftButton);
    QTRY_VERIFY(!plan.dialog);
    QVERIFY(review->isVisible());
    shoot(*review, u"plan-from-review"_s);
}

void TestPlanDialog::tellsThePriceOfTheOrder()
{
    Desk desk;
    const QString album = desk.addAlbum(u"Garden"_s, 40);
    desk.setUp({u"Garden"_s});
    desk.sync();
    std::vector<QString> between;
    const auto present = desk.immich.visibleAssets(album);
    for (int i = 0; i < 30; ++i) {
        const QDateTime at = QDateTime(QDate(2024, 7, 1), QTime(8, 0, 30), QTimeZone::utc());
        between.push_back(desk.immich.addAsset(
            u"between-%1.jpg"_s.arg(i), "between" + QByteArray::number(i), at.addSecs(60LL * i)));
    }
    desk.immich.addToAlbum(album, between);
    MainWindow window(desk.service());
    window.show();
    const auto says = [](const Preview &plan, const QString &note) {
        return plan.summary().contains(note);
    };
    {
        const Preview plan = ask(window);
        QTRY_VERIFY(plan.isShown());
        shoot(*plan.dialog, u"plan-order"_s);
        QVERIFY(says(plan, u"These photos go together, in 1, and some will stand beside their "
                           "places: putting each in its place would take 30 request(s), about 1 "
                           "min 0 s."_s));
        QTest::mouseClick(plan.button(u"closePlan"_s), Qt::LeftButton);
        QTRY_VERIFY(!plan.dialog);
    }
    const qint64 id = desk.service().snapshot().mirrors.front().id;
    QVERIFY(Desk::get(desk.service().setMirrorRules(id, {.order = ItemOrder::Exact})));
    const Preview plan = ask(window);
    QTRY_VERIFY(plan.isShown());
    QVERIFY(says(plan, u"Putting each photo in its place takes 30 request(s), about 1 min 0 s; all "
                       "together it would be 1."_s));
}

void TestPlanDialog::isAskedAgainAfterTrouble()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 1);
    const QString key = desk.immich.apiKey;
    desk.immich.apiKey = u"another"_s;
    const Preview plan = ask(window);
    QTRY_COMPARE(plan.notice(), u"Immich does not accept the API key."_s);
    QVERIFY(!plan.table()->isVisible());
    QVERIFY(!plan.sync()->isEnabled());
    shoot(*plan.dialog, u"plan-trouble"_s);
    desk.immich.apiKey = key;
    QTest::mouseClick(plan.button(u"noticeHelp"_s), Qt::LeftButton);
    QTRY_COMPARE(plan.rows().size(), 2);
    QCOMPARE(plan.notice(), QString());
}

void TestPlanDialog::saysThatASyncRanMeanwhile()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 1);
    const Preview plan = ask(window);
    QTRY_COMPARE(plan.rows().size(), 2);
    desk.sync();
    QTRY_COMPARE(plan.notice(), u"A sync has run meanwhile: this is how it was before."_s);
    shoot(*plan.dialog, u"plan-meanwhile"_s);
    QTest::mouseClick(plan.button(u"noticeHelp"_s), Qt::LeftButton);
    QTRY_COMPARE(plan.summary().value(0), u"2 to leave as it is"_s);
    QCOMPARE(plan.notice(), QString());
}

void TestPlanDialog::comesBeforeTheFirstSyncOfWhatIsAdded()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.addAlbum(u"Holiday"_s, 1);
    desk.setUp({});
    MainWindow window(desk.service());
    window.show();
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    const Preview plan = addAll(window);
    QTRY_COMPARE(plan.rows().size(), 3); // of both, and of which is said
    QCOMPARE(plan.rows().last().mid(0, 3),
             (QStringList{u"Holiday_0000.jpg"_s, u"Holiday"_s, u"Upload"_s}));
    QCOMPARE(plan.dialog->windowTitle(), u"What a sync would do"_s);
    QCOMPARE(plan.summary(),
             QStringList{u"3 to upload · 73 bytes to send"_s} + words::ofDates(3, 0));
    QVERIFY(QTest::qWaitForWindowActive(plan.dialog));
    shoot(*plan.dialog, u"plan-added"_s);
    QCOMPARE(ended.count(), 0);
    QCOMPARE(desk.google.count(u"upload"_s), 0);
    QTest::keyClick(plan.dialog, Qt::Key_Return);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(ended.first().first().value<Run>().totals.uploaded, 3);
}

void TestPlanDialog::automaticSyncsWaitForIt()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({});
    desk.service().begin(); // nothing is mirrored, so nothing runs; with an album it would at once
    MainWindow window(desk.service());
    window.show();
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    const Preview plan = addAll(window);
    QTRY_COMPARE(plan.rows().size(), 2);
    QCOMPARE(plan.summary().value(2),
             u"Unless you sync now, an automatic sync does it when you close this."_s);
    QCOMPARE(desk.service().snapshot().standing.state, State::Idle);
    QCOMPARE(ended.count(), 0);
    QCOMPARE(desk.google.count(u"upload"_s), 0);
    QTest::mouseClick(plan.button(u"closePlan"_s), Qt::LeftButton);
    QTRY_VERIFY(!plan.dialog);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    QCOMPARE(ended.first().first().value<Run>().totals.uploaded, 2);
    QVERIFY(!ended.first().at(1).toBool()); // by itself
}

void TestPlanDialog::mnemonicsAreUnique()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(window.findChild<QTableView *>(u"albums"_s)->model()->rowCount(), 1);
    const Preview plan = ask(window);
    QTRY_VERIFY(plan.isShown());
    desk.sync(); // then there is the most to press
    QTRY_VERIFY(plan.button(u"noticeHelp"_s)->isVisible());
    QHash<QKeySequence, QString> taken;
    for (const QPushButton *button : plan.dialog->findChildren<QPushButton *>()) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (!button->isVisible())
            continue;
        QVERIFY2(!key.isEmpty() && !taken.contains(key), qPrintable(button->text()));
        taken.insert(key, button->text());
    }
    QCOMPARE(taken.size(), 4);
    for (const QWidget *widget :
         {static_cast<QWidget *>(plan.table()), static_cast<QWidget *>(plan.kinds()),
          plan.dialog->findChild<QWidget *>(u"planName"_s)})
        QVERIFY(!widget->accessibleName().isEmpty());
}

void TestPlanDialog::staysQuickWithManyRows()
{
    constexpr int count = 100'000;
    Engine::MirrorPlan one{.mirror = {.albumName = u"Garden"_s}, .plan = Plan{}};
    for (int i = 0; i < count; ++i) {
        const QString name = u"IMG_%1.jpg"_s.arg(i, 6, 10, QLatin1Char('0'));
        if (i % 4 == 0)
            one.plan->skips.push_back(
                {i % 8 == 0 ? SkipReason::Unchanged : SkipReason::Hidden, name, name});
        else
            one.plan->arrivals.push_back({.asset = {.id = name, .fileName = name, .size = 1000}});
    }
    std::vector<PlanRow> rows;
    eachPlanRow(one, [&rows](PlanRow row) { rows.push_back(std::move(row)); });
    QCOMPARE(rows.size(), static_cast<std::size_t>(count));
    QCOMPARE(words::summaryOf(countsOf(one), one.plan->bytesToSend()).replace(QChar::Nbsp, u' '),
             u"75000 to upload · 12500 to leave out · 12500 to leave as it is · 75.0 MB to send"_s);

    PlanModel model;
    Table table;
    table.setModel(&model);
    table.setMainColumn(PlanModel::Why);
    table.resize(800, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    Stopwatch steps;
    model.show(std::move(rows));
    steps.lap();
    QCoreApplication::processEvents();
    steps.lap();
    QCOMPARE(model.rowCount(), count - 12'500);
    auto *bar = table.verticalScrollBar();
    for (int i = 0; i <= 100; ++i) {
        bar->setValue(bar->maximum() / 100 * i);
        QCoreApplication::processEvents();
        steps.lap();
    }
    const auto filter = [&](const PlanModel::Filter &wanted) {
        steps.skip();
        model.setFilter(wanted);
        steps.lap();
        QCoreApplication::processEvents();
        steps.lap();
        return model.rowCount();
    };
    QCOMPARE(filter({.what = PlanRow::LeaveOut, .fileName = {}}), 12'500);
    QCOMPARE(filter({.what = PlanRow::Unchanged, .fileName = {}}), 12'500);
    QCOMPARE(filter({.what = {}, .fileName = u"img_099999"_s}), 1);
    QCOMPARE(filter({.what = {}, .fileName = u"nowhere"_s}), 0);
    qInfo("%d steps, the longest %.1f ms", steps.laps(), steps.longestOwn().count());
    QVERIFY(steps.longestOwn() <= 50ms);
    QCOMPARE(filter({.what = {}, .fileName = u"0999"_s}), 107);
    const QAbstractItemModelTester tester(&model);
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
