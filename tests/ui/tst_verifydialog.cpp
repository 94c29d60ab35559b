// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/window/differencesmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/words/comparison.h"
#include "ui/words/planrows.h"
#include "ui/words/standing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

/// What Google's album really holds, and putting that right.
class TestVerifyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsAsItShouldBe();
    void saysThatThereIsNoAlbumYet();
    void putsRightWhatWasTakenOut();
    void tellsWhatItLeavesAlone();
    void adoptsAnAlbumOfALostLedger();
    void tellsThatTheAlbumIsGone();
    void isAskedAgainAfterTrouble();
    void closingEndsTheComparison();
    void everyDifferenceHasWords();
};

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    Desk::shoot(widget, name);
}

const QString repairs = u"A repair changes only what Immirror knows of the album; what is missing "
                        "comes with the next sync."_s;

/// An album, synced, in a window; and the check of it.
struct Check
{
    explicit Check(Desk &given, int photos = 3)
        : desk(given)
        , album(desk.addAlbum(u"Garden"_s, photos))
    {
        desk.setUp({u"Garden"_s});
        if (photos > 0)
            desk.sync();
        window = std::make_unique<MainWindow>(desk.service());
        window->show();
    }
    void ask()
    {
        auto *albums = window->findChild<QTableView *>(u"albums"_s);
        if (!QTest::qWaitFor([&] { return albums->model()->rowCount() > 0; }))
            qFatal("no albums");
        albums->selectRow(0);
        QTest::mouseClick(window->findChild<QPushButton *>(u"verifyAlbum"_s), Qt::LeftButton);
        dialog = window->findChild<QDialog *>(u"verifyDialog"_s);
        if (!dialog)
            qFatal("no check");
    }

    /// As somebody does in Google Photos.
    void takeOut(int photo)
    {
        auto &items = desk.google.albumByTitle(u"Garden"_s)->itemIds;
        items.erase(items.begin() + photo);
    }
    QTableView *table() const { return dialog->findChild<QTableView *>(u"differences"_s); }
    QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    QStringList text() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"verifyText"_s);
        return label->isVisible() ? label->text().replace(QChar::Nbsp, u' ').split(u'\n')
                                  : QStringList();
    }
    QString notice() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"noticeText"_s);
        return label->isVisible() ? label->text() : QString();
    }
    bool isCompared() const { return !text().isEmpty() && notice().isEmpty(); }
    QList<QStringList> rows() const
    {
        QList<QStringList> rows;
        if (!table()->isVisible())
            return rows;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << QStringList{model->index(row, 0).data().toString(),
                                model->index(row, 1).data().toString()};
        return rows;
    }
    /// By object name, without the dialog's own.
    QStringList buttons() const
    {
        QStringList names;
        for (const QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->isVisible())
                names << one->objectName();
        }
        names.sort();
        return names;
    }
    QString defaultButton() const
    {
        for (const QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->isDefault())
                return one->objectName();
        }
        return {};
    }

    Desk &desk;
    QString album;
    std::unique_ptr<MainWindow> window;
    QPointer<QDialog> dialog;
};

} // namespace

void TestVerifyDialog::saysThatAllIsAsItShouldBe()
{
    Desk desk;
    Check check(desk);
    check.ask();
    QCOMPARE(check.dialog->windowTitle(), u"Check against Google's album: Garden"_s);
    QCOMPARE(check.notice(), u"Comparing with what Google's album really holds…"_s);
    QCOMPARE(check.buttons(), QStringList{u"closeVerify"_s});
    shoot(*check.dialog, u"verify-busy"_s);
    QTRY_VERIFY(check.isCompared());
    shoot(*check.dialog, u"verify-well"_s);
    QCOMPARE(check.text(), (QStringList{u"Garden: 3 photo(s) checked, 0 different"_s,
                                        u"Google's album is as it should be."_s}));
    QCOMPARE(check.rows(), QList<QStringList>());
    QCOMPARE(check.buttons(), QStringList{u"closeVerify"_s});
    QCOMPARE(check.defaultButton(), u"closeVerify"_s);
}

void TestVerifyDialog::saysThatThereIsNoAlbumYet()
{
    Desk desk;
    Check check(desk, 0);
    check.ask();
    QTRY_VERIFY(check.isCompared());
    QCOMPARE(check.text(),
             QStringList{u"Google has no album of this one yet: the first sync makes it."_s});
    QCOMPARE(check.buttons(), QStringList{u"closeVerify"_s});
}

void TestVerifyDialog::putsRightWhatWasTakenOut()
{
    Desk desk;
    Check check(desk);
    QVERIFY(Desk::get(desk.service().setMirrorRules(desk.service().snapshot().mirrors.front().id,
                                                    {.putBack = true})));
    check.takeOut(1);
    check.ask();
    QTRY_VERIFY(check.isCompared());
    shoot(*check.dialog, u"verify-taken-out"_s);
    QCOMPARE(check.text(), (QStringList{u"Garden: 3 photo(s) checked, 1 different"_s, repairs}));
    QCOMPARE(check.rows(),
             (QList<QStringList>{{u"Garden_0001.jpg"_s, u"Taken out of Google's album"_s}}));
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"openDifference"_s, u"repair"_s}));
    QCOMPARE(check.defaultButton(), u"repair"_s);
    QVERIFY(QTest::qWaitForWindowActive(check.dialog));
    QVERIFY(check.button(u"openDifference"_s)->isEnabled()); // it is in the library
    QTest::mouseClick(check.button(u"openDifference"_s), Qt::LeftButton);
    QCOMPARE(desk.opened.last().host(), u"photos.google.com"_s);

    QTest::mouseClick(check.button(u"repair"_s), Qt::LeftButton);
    QTRY_VERIFY(check.button(u"syncRepaired"_s)->isVisible());
    shoot(*check.dialog, u"verify-repaired"_s);
    QCOMPARE(check.text(), (QStringList{u"Repaired. This is what a sync does now:"_s,
                                        u"1 to link · 2 to leave as it is"_s}));
    QCOMPARE(check.rows(), QList<QStringList>());
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"syncRepaired"_s, u"wholePlan"_s}));
    QCOMPARE(check.defaultButton(), u"syncRepaired"_s);
    QTest::mouseClick(check.button(u"wholePlan"_s), Qt::LeftButton);
    auto *plan = check.dialog->findChild<QDialog *>(u"planDialog"_s);
    QVERIFY(plan);
    QTRY_COMPARE(plan->findChild<QTableView *>()->model()->rowCount(), 1);
    plan->reject();

    desk.google.resetCounts();
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(check.button(u"syncRepaired"_s), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_VERIFY(!check.dialog);
    QCOMPARE(desk.google.count(u"upload"_s), 0);
    QCOMPARE(desk.google.albumByTitle(u"Garden"_s)->itemIds.size(), 3U);
}

void TestVerifyDialog::tellsWhatItLeavesAlone()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 1);
    Check check(desk);
    // A photo of another album, which somebody put into this one.
    const auto &mirrors = desk.service().snapshot().mirrors;
    QVERIFY(Desk::get(desk.service().addMirrors(
        {{.albumId = desk.immich.albumId(u"Holiday"_s), .albumName = u"Holiday"_s}})));
    desk.sync();
    QTRY_COMPARE(mirrors.size(), 2U);
    const QString strange = desk.google.albumByTitle(u"Holiday"_s)->itemIds.front();
    desk.google.albumByTitle(u"Garden"_s)->itemIds.push_back(strange);
    check.ask();
    QTRY_VERIFY(check.isCompared());
    QCOMPARE(check.text(),
             (QStringList{u"Garden: 3 photo(s) checked, 1 different"_s,
                          u"1 of them a repair leaves alone: Immirror removes nothing that it did "
                          "not put there. You can remove it in Google Photos."_s}));
    QCOMPARE(check.rows(),
             (QList<QStringList>{
                 {u"Holiday_0000.jpg"_s, u"In Google's album, and not of this Immich album"_s}}));
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"openDifference"_s}));
    QTest::mouseClick(check.button(u"openDifference"_s), Qt::LeftButton);
    QCOMPARE(desk.opened.last().toString(), desk.google.item(strange)->productUrl);

    // Beside what can be put right, it is what stays.
    QTest::mouseClick(check.button(u"closeVerify"_s), Qt::LeftButton);
    QTRY_VERIFY(!check.dialog);
    check.takeOut(0);
    check.ask();
    QTRY_VERIFY(check.isCompared());
    shoot(*check.dialog, u"verify-both"_s);
    QCOMPARE(check.text().size(), 4);
    QCOMPARE(check.text().at(1),
             u"What somebody took out stays out, unless the album's rules say otherwise: see "
             "“What is mirrored…”."_s);
    QCOMPARE(check.rows().size(), 2);
    QTest::mouseClick(check.button(u"repair"_s), Qt::LeftButton);
    QTRY_VERIFY(check.button(u"wholePlan"_s)->isVisible());
    QCOMPARE(check.text(), (QStringList{u"Repaired. There is nothing left to do for a sync:"_s,
                                        u"1 to leave out · 2 to leave as it is"_s}));
    QCOMPARE(check.rows().size(), 1);
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"openDifference"_s, u"wholePlan"_s}));
    QCOMPARE(check.defaultButton(), u"closeVerify"_s);
    shoot(*check.dialog, u"verify-left"_s);
}

void TestVerifyDialog::adoptsAnAlbumOfALostLedger()
{
    Desk desk;
    Check check(desk);
    check.window.reset();
    desk.stopService();
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(desk.paths.database + QString::fromLatin1(ending));
    QVERIFY(
        Desk::get(desk.service().addMirrors({{.albumId = check.album, .albumName = u"Garden"_s}})));
    check.window = std::make_unique<MainWindow>(desk.service());
    check.window->show();
    check.ask();
    QTRY_VERIFY(check.isCompared());
    shoot(*check.dialog, u"verify-adopt"_s);
    QCOMPARE(check.text(), (QStringList{u"Garden: 0 photo(s) checked, 3 different"_s,
                                        u"Google has an album of this title that Immirror made, "
                                        "and nothing here knows it."_s,
                                        repairs}));
    QCOMPARE(check.rows().size(), 3);
    for (const QStringList &row : check.rows())
        QVERIFY2(row.last().startsWith(u"In Google's album, unknown here; "_s),
                 qPrintable(row.last()));
    QTest::mouseClick(check.button(u"repair"_s), Qt::LeftButton);
    QTRY_VERIFY(check.button(u"wholePlan"_s)->isVisible());
    QCOMPARE(check.text().last(), u"3 to leave as it is"_s);
    QCOMPARE(desk.google.albums().size(), 1U);
}

void TestVerifyDialog::tellsThatTheAlbumIsGone()
{
    Desk desk;
    Check check(desk);
    desk.google.deleteAlbum(desk.google.albumByTitle(u"Garden"_s)->id);
    const QString gone =
        words::inWindow({.kind = ErrorKind::AlbumGone, .service = Service::Google});
    check.ask();
    QTRY_VERIFY(check.isCompared());
    QCOMPARE(check.text(),
             (QStringList{u"Garden: 3 photo(s) checked, 0 different"_s, gone, repairs}));
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"repair"_s}));
    QTest::mouseClick(check.button(u"repair"_s), Qt::LeftButton);
    QTRY_COMPARE(check.text(),
                 (QStringList{gone, u"The page of problems offers to have a new one made."_s}));
    QCOMPARE(check.buttons(), QStringList{u"closeVerify"_s});
    shoot(*check.dialog, u"verify-gone"_s);
    QTRY_COMPARE(desk.service().snapshot().problems.size(), 1U);
    QCOMPARE(desk.service().snapshot().problems.front().error.kind, ErrorKind::AlbumGone);
}

void TestVerifyDialog::isAskedAgainAfterTrouble()
{
    Desk desk;
    Check check(desk);
    const QString key = desk.immich.apiKey;
    desk.immich.apiKey = u"another"_s;
    check.ask();
    QTRY_COMPARE(check.notice(), u"Immich does not accept the API key."_s);
    QCOMPARE(check.buttons(), (QStringList{u"closeVerify"_s, u"noticeHelp"_s}));
    shoot(*check.dialog, u"verify-trouble"_s);
    desk.immich.apiKey = key;
    QTest::mouseClick(check.button(u"noticeHelp"_s), Qt::LeftButton);
    QTRY_VERIFY(check.isCompared());
    QCOMPARE(check.text().last(), u"Google's album is as it should be."_s);
}

void TestVerifyDialog::closingEndsTheComparison()
{
    Desk desk;
    Check check(desk);
    desk.immich.http().failNext({"GET", u"/api/albums"_s}, Fault::hang());
    check.ask();
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Syncing);
    QTest::keyClick(check.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!check.dialog);
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Idle);
}

void TestVerifyDialog::everyDifferenceHasWords()
{
    std::vector<Difference> all;
    QSet<QString> texts;
    for (int kind = 0; kind <= Difference::Extra; ++kind) {
        all.push_back({.kind = static_cast<Difference::Kind>(kind), .fileName = u"photo.jpg"_s});
        texts << words::of(all.back());
    }
    all.push_back({.kind = Difference::Adoptable, .fileName = u"photo.jpg"_s, .sure = false});
    texts << words::of(all.back());
    QCOMPARE(texts.size(), static_cast<qsizetype>(all.size())); // how sure it is, too
    DifferencesModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(all);
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()));
    QCOMPARE(model.index(0, DifferencesModel::What).data().toString(),
             u"Taken out of Google's album"_s);
}

QTEST_MAIN(TestVerifyDialog)
#include "tst_verifydialog.moc"
