// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

/// The page of mirrors, in a window of its own.
class TestAlbums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWithoutAlbums();
    void showsHowItStandsAfterASync();
    void syncsPausesAndResumesOne();
    void changesThePolicy();
    void changesTheRules();
    void stopsOnlyAfterAYes();
    void addsAlbums();
    void keepsSelectionWhileSnapshotsCome();
};

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    Desk::shoot(widget, name);
}

QTableView *table(MainWindow &window)
{
    return window.findChild<QTableView *>(u"albums"_s);
}

/// All that a row says.
QStringList rowOf(MainWindow &window, int row)
{
    const QAbstractItemModel *model = table(window)->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->index(row, column).data().toString();
    return texts;
}

/// Name, state, count.
QStringList shortRowOf(MainWindow &window, int row)
{
    const QStringList whole = rowOf(window, row);
    return {whole.at(0), whole.at(1), whole.at(4)};
}

QPushButton *button(MainWindow &window, const QString &name)
{
    return window.findChild<QPushButton *>(name);
}

} // namespace

void TestAlbums::saysWhatToDoWithoutAlbums()
{
    Desk desk;
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *offer = button(window, u"noAlbumsButton"_s);
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(!table(window)->isVisible());
    shoot(window, u"albums-not-set-up"_s);
    QSignalSpy setUp(&window, &MainWindow::setupRequested);
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(setUp.count(), 1);

    desk.addAlbum(u"Holiday 2024"_s, 3);
    desk.setUp({});
    QTRY_COMPARE(offer->text(), u"Add albums…"_s);
    shoot(window, u"albums-none"_s);
    QTest::keyClick(offer, Qt::Key_Space);
    QTRY_VERIFY(window.findChild<QDialog *>(u"addAlbumsDialog"_s));
}

void TestAlbums::showsHowItStandsAfterASync()
{
    Desk desk;
    desk.addAlbum(u"Holiday 2024"_s, 3);
    desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Holiday 2024"_s, u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 2);
    const QString policy = u"Leave Google's album too"_s;
    QCOMPARE(rowOf(window, 0),
             (QStringList{u"Garden"_s, u"Not synced yet"_s, u"never"_s, policy, u"0"_s}));
    const Run run = desk.sync();
    QCOMPARE(run.totals.uploaded, 5);
    QTRY_COMPARE(shortRowOf(window, 0), (QStringList{u"Garden"_s, u"Up to date"_s, u"2"_s}));
    QTRY_COMPARE(shortRowOf(window, 1), (QStringList{u"Holiday 2024"_s, u"Up to date"_s, u"3"_s}));
    QVERIFY(rowOf(window, 0).at(2) != u"never"_s);
    shoot(window, u"albums"_s);

    table(window)->selectRow(1);
    QTest::mouseClick(button(window, u"openAlbum"_s), Qt::LeftButton);
    QCOMPARE(desk.opened.last().toString(),
             desk.google.albumByTitle(u"Holiday 2024"_s)->productUrl);
}

void TestAlbums::syncsPausesAndResumesOne()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.addAlbum(u"Holiday 2024"_s, 3);
    desk.setUp({u"Garden"_s, u"Holiday 2024"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 2);
    table(window)->selectRow(1);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(button(window, u"syncAlbum"_s), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(rowOf(window, 1).at(1), u"Up to date"_s);
    QCOMPARE(rowOf(window, 0).at(1), u"Not synced yet"_s);

    QTest::mouseClick(button(window, u"pauseAlbum"_s), Qt::LeftButton);
    QTRY_COMPARE(rowOf(window, 1).at(1), u"Paused"_s);
    QVERIFY(!button(window, u"pauseAlbum"_s)->isVisible());
    QTest::mouseClick(button(window, u"resumeAlbum"_s), Qt::LeftButton);
    QTRY_COMPARE(rowOf(window, 1).at(1), u"Up to date"_s);
}

void TestAlbums::changesThePolicy()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 1);
    QCOMPARE(rowOf(window, 0).at(3), u"Leave Google's album too"_s);
    auto *keep = window.findChild<QAction *>(u"policyKeep"_s);
    keep->trigger();
    QTRY_COMPARE(rowOf(window, 0).at(3), u"Stay in Google's album"_s);
    QVERIFY(keep->isChecked());
    QCOMPARE(desk.service().snapshot().mirrors.front().policy, RemovalPolicy::Keep);
}

void TestAlbums::changesTheRules()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 1);
    const auto ask = [&] {
        QTest::mouseClick(button(window, u"albumRules"_s), Qt::LeftButton);
        return window.findChild<QDialog *>(u"rulesDialog"_s);
    };
    const auto press = [](QDialog *dialog, QDialogButtonBox::StandardButton which) {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(which), Qt::LeftButton);
    };
    const auto rules = [&desk] { return desk.service().snapshot().mirrors.front().rules; };

    QDialog *dialog = ask();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    shoot(*dialog, u"albums-rules"_s);
    dialog->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox *>(u"rating"_s)->setCurrentIndex(4);
    QCOMPARE(dialog->findChild<QComboBox *>(u"order"_s)->currentIndex(), 0);
    dialog->findChild<QComboBox *>(u"order"_s)->setCurrentIndex(2);
    dialog->findChild<QSpinBox *>(u"largest"_s)->setValue(20);
    QVERIFY(!dialog->findChild<QDateEdit *>(u"from"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"isFrom"_s), Qt::LeftButton);
    QVERIFY(dialog->findChild<QDateEdit *>(u"from"_s)->isEnabled());
    dialog->findChild<QDateEdit *>(u"from"_s)->setDate(QDate(2024, 7, 31));
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"followTitle"_s), Qt::LeftButton);
    press(dialog, QDialogButtonBox::Ok);
    const MirrorRules wanted{.filter = {.kind = AssetFilter::Photos,
                                        .largest = 20'000'000,
                                        .rating = 4,
                                        .from = QDate(2024, 7, 31)},
                             .followTitle = true,
                             .order = ItemOrder::Batched};
    QTRY_COMPARE(rules(), wanted);

    QTRY_VERIFY(!window.findChild<QDialog *>(u"rulesDialog"_s));
    dialog = ask(); // shows what holds, and cancelling changes nothing
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"largest"_s)->value(), 20);
    press(dialog, QDialogButtonBox::RestoreDefaults);
    press(dialog, QDialogButtonBox::Cancel);
    QTRY_VERIFY(!window.findChild<QDialog *>(u"rulesDialog"_s));
    QCOMPARE(rules(), wanted);
    dialog = ask();
    press(dialog, QDialogButtonBox::RestoreDefaults);
    press(dialog, QDialogButtonBox::Ok);
    QTRY_COMPARE(rules(), MirrorRules());
}

void TestAlbums::stopsOnlyAfterAYes()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 1);
    const auto ask = [&] {
        QTest::mouseClick(button(window, u"stopMirroring"_s), Qt::LeftButton);
        return window.findChild<QMessageBox *>(u"stopQuestion"_s);
    };
    QMessageBox *question = ask();
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"stay"_s));
    QVERIFY(QTest::qWaitForWindowActive(question));
    shoot(*question, u"albums-stop"_s);
    QTest::keyClick(question, Qt::Key_Return); // the default does no harm
    QTRY_VERIFY(!window.findChild<QMessageBox *>(u"stopQuestion"_s));
    QCOMPARE(table(window)->model()->rowCount(), 1);

    question = ask();
    for (QAbstractButton *one : question->buttons()) {
        if (question->buttonRole(one) == QMessageBox::AcceptRole)
            one->click();
    }
    QTRY_VERIFY(desk.service().snapshot().mirrors.empty());
    QTRY_VERIFY(button(window, u"noAlbumsButton"_s)->isVisible());
}

void TestAlbums::addsAlbums()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 2);
    desk.addAlbum(u"Holiday 2024"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 1);
    QTest::mouseClick(button(window, u"addAlbums"_s), Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>(u"addAlbumsDialog"_s);
    QVERIFY(dialog);
    auto *view = dialog->findChild<QAbstractItemView *>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    shoot(*dialog, u"albums-add"_s);
    // The mirrored one cannot be chosen again.
    for (int row = 0; row < 2; ++row)
        view->model()->setData(view->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(add->isEnabled());
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"albumSearch"_s), Qt::Key_Return);
    QVERIFY(dialog->isEnabled() && add->isEnabled() && ended.isEmpty());
    QTest::mouseClick(add, Qt::LeftButton);
    // What is added is shown first, and sent when that is wanted.
    QTRY_VERIFY(window.findChild<QPushButton *>(u"syncPlan"_s));
    auto *sync = window.findChild<QPushButton *>(u"syncPlan"_s);
    QTRY_VERIFY(sync->isEnabled());
    QCOMPARE(ended.count(), 0);
    QTest::mouseClick(sync, Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(table(window)->model()->rowCount(), 2);
    QTRY_COMPARE(shortRowOf(window, 1), (QStringList{u"Holiday 2024"_s, u"Up to date"_s, u"1"_s}));
    QCOMPARE(rowOf(window, 0).at(1), u"Not synced yet"_s);
}

void TestAlbums::keepsSelectionWhileSnapshotsCome()
{
    Desk desk;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        desk.addAlbum(name, 1);
    desk.setUp({u"A"_s, u"B"_s, u"C"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(table(window)->model()->rowCount(), 3);
    table(window)->selectRow(1);
    QSignalSpy reset(table(window)->model(), &QAbstractItemModel::modelReset);
    desk.sync();
    QTRY_COMPARE(rowOf(window, 2).at(1), u"Up to date"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(table(window)->selectionModel()->selectedRows().first().row(), 1);
    // One that goes above it does not take the selection along.
    const auto &first = desk.service().snapshot().mirrors.front();
    QVERIFY(Desk::get(desk.service().stopMirroring(first.id)));
    QTRY_COMPARE(table(window)->model()->rowCount(), 2);
    QCOMPARE(table(window)->selectionModel()->selectedRows().first().row(), 0);
    QCOMPARE(rowOf(window, 0).at(0), u"B"_s);
}

QTEST_MAIN(TestAlbums)
#include "tst_albums.moc"
