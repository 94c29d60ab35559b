// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/notify/notices.h"
#include "ui/window/cures.h"
#include "ui/window/mainwindow.h"
#include "ui/window/problemcard.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

/// The page of what needs a person.
class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsCure();
    void consoleLinksAreGooglesOnly();
    void saysThatNothingNeedsYou();
    void retryRepairsAFailedPhoto();
    void tellsTheServersOwnWordsOnDemand();
    void removalsAreReviewedAndAccepted();
    void removalsAreReviewedAndKept();
    void makesANewAlbum();
    void asksForAnAlbumOfTheSameTitle_data();
    void asksForAnAlbumOfTheSameTitle();
    void otherAccountsAreAskedAbout();
    void damagedDatabaseGoesBackToACopy();
    void damagedDatabaseBecomesAnEmptyOne();
    void leadsToTheAccounts();
    void orphansAreOpenedAndForgotten();
    void choosesMany();
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
        showPage(Page::Problems);
        show();
    }

    QTableView *failed() { return findChild<QTableView *>(u"failedPhotos"_s); }
    QTableView *leftOver() { return findChild<QTableView *>(u"leftOverPhotos"_s); }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *one : findChildren<QPushButton *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString cell(QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    QLabel *allWell() { return findChild<QLabel *>(u"nothingNeedsYou"_s); }
    /// What the cards that are seen say.
    QStringList cards()
    {
        QStringList texts;
        for (ProblemCard *card : findChildren<ProblemCard *>()) {
            if (card->isVisible())
                texts << card->findChild<QLabel *>(u"noticeText"_s)->text();
        }
        return texts;
    }
};

/// Four of ten photos leave: more than the guard lets go.
QString withHeldRemovals(Desk &desk)
{
    const QString albumId = desk.addAlbum(u"Holiday 2024"_s, 10);
    desk.setUp({u"Holiday 2024"_s});
    desk.sync();
    const auto assets = desk.immich.visibleAssets(albumId);
    desk.immich.removeFromAlbum(albumId, {assets.begin(), assets.begin() + 4});
    const Run run = desk.sync();
    if (run.totals.held != 4)
        qFatal("held: %d", run.totals.held);
    return albumId;
}

} // namespace

void TestProblems::everyErrorHasItsCure()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::FileUnreadable); ++kind) {
        for (const Service service : {Service::None, Service::Immich, Service::Google}) {
            const Error error{.kind = static_cast<ErrorKind>(kind), .service = service};
            const Cure cure = cureOf(error);
            QVERIFY2(cure == Cure::None || !cureText(cure).isEmpty(), qPrintable(error.name()));
            const bool opensAPage = cure == Cure::FreeStorage || cure == Cure::EnableApi;
            QCOMPARE(cureAddress(error).isValid(), opensAPage);
            // Who needs a person gets something to do, but for what only an update helps.
            if (traits(error.kind).needsPerson && error.kind != ErrorKind::DatabaseNewer)
                QVERIFY2(cure != Cure::None, qPrintable(error.name()));
        }
    }
    const auto cure = [](ErrorKind kind, Service service) {
        return cureOf(Error{.kind = kind, .service = service});
    };
    QCOMPARE(cure(ErrorKind::Unauthorized, Service::Google), Cure::SignIn);
    QCOMPARE(cure(ErrorKind::Unauthorized, Service::Immich), Cure::CheckImmich);
    QCOMPARE(cure(ErrorKind::SignInExpired, Service::None), Cure::SignIn);
    QCOMPARE(cure(ErrorKind::StorageFull, Service::Google), Cure::FreeStorage);
    QCOMPARE(cure(ErrorKind::AlbumGone, Service::Google), Cure::NewAlbum);
    QCOMPARE(cure(ErrorKind::TlsUntrusted, Service::Google), Cure::Settings);
    QCOMPARE(cureOf(Problem{.what = Problem::Removals}), Cure::Review);
    QCOMPARE(cureOf(Problem{.what = Problem::SignInEnding}), Cure::SignIn);
}

void TestProblems::consoleLinksAreGooglesOnly()
{
    const auto link = [](const QString &text) {
        return cureAddress({.kind = ErrorKind::ApiDisabled, .detail = text}).toString();
    };
    QCOMPARE(link(u"Enable it by visiting https://console.developers.google.com/apis/api/"
                  "photoslibrary.googleapis.com/overview?project=123 then retry."_s),
             u"https://console.developers.google.com/apis/api/photoslibrary.googleapis.com/"
             "overview?project=123"_s);
    const QString standard =
        u"https://console.cloud.google.com/apis/library/photoslibrary.googleapis.com"_s;
    QCOMPARE(link({}), standard);
    QCOMPARE(link(u"see http://console.developers.google.com/x"_s), standard);
    QCOMPARE(link(u"see https://console.developers.google.com.evil.example/x"_s), standard);
    QCOMPARE(link(u"see https://evil.example/console.cloud.google.com/"_s), standard);
}

void TestProblems::saysThatNothingNeedsYou()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    desk.sync();
    Window window(desk);
    QTRY_VERIFY(window.allWell()->isVisible());
    QCOMPARE(window.cards(), QStringList());
    QVERIFY(!window.failed()->isVisible());
    shoot(window, u"problems-none"_s);
}

void TestProblems::retryRepairsAFailedPhoto()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 3);
    const QString broken = desk.immich.visibleAssets(albumId).at(1);
    desk.immich.corruptOriginal(broken);
    desk.setUp({u"Garden"_s});
    QCOMPARE(desk.sync().totals.failed, 1);

    Window window(desk);
    QTRY_COMPARE(window.failed()->model()->rowCount(), 1);
    QTRY_VERIFY(window.failed()->isVisible());
    QCOMPARE(window.cell(window.failed(), 0, 0), u"Garden_0001.jpg"_s);
    QCOMPARE(window.cell(window.failed(), 0, 1), u"Garden"_s);
    QCOMPARE(window.cell(window.failed(), 0, 2),
             words::of(Error{.kind = ErrorKind::ChecksumMismatch, .service = Service::Immich}));
    QVERIFY(window.allWell()->isVisible()); // it is tried again without anybody
    const Member row =
        desk.service().openReader().value()->items(ItemStatus::Failed, 0, 1).value().front();
    QVERIFY(!row.givenUp);
    QCOMPARE(window.cell(window.failed(), 0, 3), words::when(row.nextAttemptAt));
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    QCOMPARE(pages->tabText(2), u"&Problems"_s);
    shoot(window, u"problems-tried-again"_s);

    desk.immich.corruptOriginal(broken, false);
    QVERIFY(window.button(u"retry"_s)->isEnabled()); // the first is chosen
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(window.button(u"retry"_s), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(window.failed()->model()->rowCount(), 0);
    QCOMPARE(desk.google.albumItems(desk.google.albumByTitle(u"Garden"_s)->id).size(), 3U);
}

void TestProblems::tellsTheServersOwnWordsOnDemand()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    desk.google.rejectBytes(FakeGoogle::sha1Hex("bytes of Garden_0000.jpg"));
    QCOMPARE(desk.sync().totals.failed, 1);
    Window window(desk);
    QTRY_COMPARE(window.failed()->model()->rowCount(), 1);
    QTRY_VERIFY(!window.allWell()->isVisible()); // nobody but a person will try that again
    QCOMPARE(window.cell(window.failed(), 0, 3), u"When you ask"_s);
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    QCOMPARE(pages->tabText(2), u"&Problems (1)"_s);
    shoot(window, u"problems-failed"_s);
    const QString own = desk.service()
                            .openReader()
                            .value()
                            ->items(ItemStatus::Failed, 0, 1)
                            .value()
                            .front()
                            .error->detail;
    QVERIFY(!own.isEmpty());
    window.failed()->selectRow(0);
    auto *list = window.failed()->parentWidget();
    auto *details = list->findChild<QPlainTextEdit *>(u"details"_s);
    QVERIFY(!details->isVisible());
    auto *more = list->findChild<QToolButton *>(u"detailsButton"_s);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(details->isVisible());
    QVERIFY2(details->toPlainText().contains(own), qPrintable(details->toPlainText()));
    shoot(window, u"problems-details"_s);
}

void TestProblems::removalsAreReviewedAndAccepted()
{
    Desk desk;
    withHeldRemovals(desk);
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QVERIFY2(window.cards().first().contains(u"4"_s), qPrintable(window.cards().first()));
    shoot(window, u"problems-removals"_s);
    QTest::mouseClick(window.button(u"cure"_s), Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>(u"removalsDialog"_s);
    QVERIFY(dialog);
    auto *remove = dialog->findChild<QPushButton *>(u"acceptRemovals"_s);
    QVERIFY(!remove->isVisible()); // not before it is known what would go
    QTRY_VERIFY(remove->isVisible());
    QCOMPARE(remove->text(), u"&Remove these 4 photo(s) from Google's album"_s);
    auto *leaving = dialog->findChild<QAbstractItemView *>(u"leaving"_s);
    QCOMPARE(leaving->model()->rowCount(), 4);
    QVERIFY(dialog->findChild<QPushButton *>(u"decideLater"_s)->isDefault());
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"decideLater"_s)->hasFocus());
    shoot(*dialog, u"problems-review"_s);

    // Looking at photos removes none.
    QSignalSpy removes(remove, &QPushButton::clicked);
    QSignalSpy keeps(dialog->findChild<QPushButton *>(u"keepRemovals"_s), &QPushButton::clicked);
    QTest::mouseClick(leaving->viewport(), Qt::LeftButton, {},
                      leaving->visualRect(leaving->model()->index(0, 0)).center());
    QTRY_VERIFY(leaving->hasFocus());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(leaving, key);
    QCOMPARE(removes.count() + keeps.count(), 0);

    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_VERIFY(window.allWell()->isVisible());
    QCOMPARE(desk.google.albumItems(desk.google.albumByTitle(u"Holiday 2024"_s)->id).size(), 6U);
    QTRY_COMPARE(window.leftOver()->model()->rowCount(), 4);
}

void TestProblems::removalsAreReviewedAndKept()
{
    Desk desk;
    withHeldRemovals(desk);
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QTest::mouseClick(window.button(u"cure"_s), Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>(u"removalsDialog"_s);
    auto *keep = dialog->findChild<QPushButton *>(u"keepRemovals"_s);
    QTRY_VERIFY(keep->isVisible());
    const QString text = dialog->findChild<QLabel *>(u"removalsText"_s)->text();
    QVERIFY2(text.contains(u"later"_s), qPrintable(text)); // it is a rule from now on
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_VERIFY(window.allWell()->isVisible());
    QCOMPARE(desk.google.albumItems(desk.google.albumByTitle(u"Holiday 2024"_s)->id).size(), 10U);
    QCOMPARE(desk.service().snapshot().mirrors.front().policy, RemovalPolicy::Keep);
}

void TestProblems::makesANewAlbum()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Garden"_s});
    desk.sync();
    desk.google.deleteAlbum(desk.google.albumByTitle(u"Garden"_s)->id);
    desk.immich.addToAlbum(
        albumId, {desk.immich.addAsset(u"more.jpg"_s, "more", QDateTime::currentDateTimeUtc())});
    desk.sync();
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QCOMPARE(window.button(u"cure"_s)->text(), u"Make a &new album"_s);
    QVERIFY(window.button(u"stopMirroring"_s));
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(window.button(u"cure"_s), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_VERIFY(window.allWell()->isVisible());
    QCOMPARE(desk.google.albumItems(desk.google.albumByTitle(u"Garden"_s)->id).size(), 3U);
}

void TestProblems::asksForAnAlbumOfTheSameTitle_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<std::size_t>("albums");
    QTest::newRow("adopt") << u"cure"_s << std::size_t{1};
    QTest::newRow("another") << u"newAlbum"_s << std::size_t{2};
}

void TestProblems::asksForAnAlbumOfTheSameTitle()
{
    QFETCH(const QString, button);
    QFETCH(const std::size_t, albums);
    Desk desk;
    desk.addAlbum(u"Garden"_s, 3);
    desk.setUp({u"Garden"_s});
    desk.sync();
    {
        const auto database = *Database::open(desk.paths.database);
        const Snapshot &now = desk.service().snapshot();
        QVERIFY(Mirrors(*database, now.identity).leaveGoogleAlbum(now.mirrors.front().id));
    }
    desk.google.resetCounts();
    desk.sync();
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QVERIFY(window.cards().front().contains(u"“Garden”"_s));
    shoot(window, u"problems-same-title"_s);
    QCOMPARE(window.button(u"cure"_s)->text(), u"Go on with &that album"_s);
    QCOMPARE(window.button(u"newAlbum"_s)->text(), u"Make a &new album"_s);
    QCOMPARE(desk.google.count(u"albumCreate"_s), 0);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(window.button(button), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_VERIFY(window.allWell()->isVisible());
    QCOMPARE(desk.google.albums().size(), albums);
    QCOMPARE(desk.google.count(u"upload"_s), 0);
    QCOMPARE(desk.service().snapshot().mirrors.front().items, 3);
}

void TestProblems::otherAccountsAreAskedAbout()
{
    Desk desk;
    desk.addAlbum(u"Holiday 2024"_s, 3);
    desk.setUp({u"Holiday 2024"_s});
    desk.sync();
    desk.google.clientId = u"2-other.apps.googleusercontent.com"_s;
    const auto open = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    QVERIFY(Desk::get(desk.service().connectGoogle(desk.client(), &desk, open, {})));
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QVERIFY(window.cards().front().contains("another OAuth client"_L1));
    shoot(window, u"problems-other-client"_s);
    QVERIFY(window.button(u"startEmpty"_s));
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    window.button(u"cure"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(window.cards().size(), 0);
    QCOMPARE(desk.google.count(u"albumCreate"_s), 2);
    QCOMPARE(desk.service().snapshot().mirrors.size(), 1U);

    desk.google.clientId = u"3-other.apps.googleusercontent.com"_s;
    QVERIFY(Desk::get(desk.service().connectGoogle(desk.client(), &desk, open, {})));
    QTRY_COMPARE(window.cards().size(), 1);
    window.button(u"startEmpty"_s)->click();
    QTRY_COMPARE(window.cards().size(), 0);
    QCOMPARE(desk.service().snapshot().mirrors.size(), 0U);
}

namespace {

/// Two photos mirrored, and a ledger that is damaged while the program runs.
void damagedLedger(Desk &desk)
{
    desk.addAlbum(u"Garden"_s, 2);
    desk.setUp({u"Garden"_s});
    desk.sync();
    const QByteArray garbage(50'000, 'x');
    QFile file(desk.paths.database);
    if (!file.open(QIODevice::WriteOnly) || file.write(garbage) != garbage.size())
        qFatal("cannot write the ledger");
    file.close();
    QFile::remove(desk.paths.database + u"-wal"_s);
    desk.google.resetCounts();
    desk.service().settingsChanged(); // it looks again
}

void answerYes(Window &window, const QString &name)
{
    QAbstractButton *yes = nullptr;
    QTRY_VERIFY((yes = window.findChild<QAbstractButton *>(name + u"Yes"_s)));
    shoot(*yes->window(), u"problems-"_s + name);
    yes->click();
}

QStringList setAside(const Desk &desk)
{
    return QDir(desk.home.path()).entryList({u"immirror.db.damaged-*"_s});
}

} // namespace

void TestProblems::damagedDatabaseGoesBackToACopy()
{
    Desk desk;
    damagedLedger(desk);
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QVERIFY(window.cards().front().contains(desk.paths.database));
    const Snapshot damaged = desk.service().snapshot();
    QCOMPARE(damaged.standing.state, State::Attention);
    Notices notices;
    const auto told = notices.seen(damaged, QDateTime::currentDateTimeUtc());
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().place, Place::Problems);
    QVERIFY(told.front().body.contains(desk.paths.database));
    QVERIFY(notices.seen(damaged, QDateTime::currentDateTimeUtc()).empty()); // once
    QVERIFY(window.button(u"emptyDatabase"_s));
    shoot(window, u"problems-damaged"_s);
    desk.service().syncNow(); // neither by hand
    window.button(u"cure"_s)->click();
    answerYes(window, u"useCopy"_s);
    QTRY_COMPARE(window.cards().size(), 0);
    QTRY_COMPARE(desk.service().snapshot().mirrors.size(), 1U);
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Idle);
    QCOMPARE(desk.service().snapshot().counts.ok, 2);
    QCOMPARE(setAside(desk).size(), 1);
    QCOMPARE(desk.google.count(u"upload"_s) + desk.google.count(u"batchCreate"_s), 0);
    QCOMPARE(desk.sync().status, RunStatus::Ok);
    QCOMPARE(desk.google.count(u"upload"_s), 0);
}

void TestProblems::damagedDatabaseBecomesAnEmptyOne()
{
    Desk desk;
    damagedLedger(desk);
    QVERIFY(QFile::remove(desk.paths.database + u".copy-1"_s));
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QVERIFY(!window.button(u"cure"_s)); // there is no copy
    window.button(u"emptyDatabase"_s)->click();
    answerYes(window, u"emptyDatabase"_s);
    QTRY_COMPARE(window.cards().size(), 0);
    QTRY_COMPARE(desk.service().snapshot().standing.state, State::Idle);
    QCOMPARE(desk.service().snapshot().mirrors.size(), 0U);
    QCOMPARE(setAside(desk).size(), 1);
}

void TestProblems::leadsToTheAccounts()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    desk.sync();
    desk.google.revokeAll();
    desk.google.expireAccessTokens();
    desk.immich.addToAlbum(
        albumId, {desk.immich.addAsset(u"more.jpg"_s, "more", QDateTime::currentDateTimeUtc())});
    desk.sync();
    Window window(desk);
    QTRY_COMPARE(window.cards().size(), 1);
    QCOMPARE(window.button(u"cure"_s)->text(), u"&Sign in again…"_s);
    shoot(window, u"problems-account"_s);
    QSignalSpy accounts(&window, &MainWindow::accountsRequested);
    QTest::mouseClick(window.button(u"cure"_s), Qt::LeftButton);
    QCOMPARE(accounts.count(), 1);
}

void TestProblems::orphansAreOpenedAndForgotten()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 20);
    desk.setUp({u"Garden"_s});
    desk.sync();
    const QString gone = desk.immich.visibleAssets(albumId).front();
    desk.immich.removeFromAlbum(albumId, {gone});
    desk.sync();
    Window window(desk);
    QTRY_COMPARE(window.leftOver()->model()->rowCount(), 1);
    QTRY_VERIFY(window.leftOver()->isVisible());
    QVERIFY(window.allWell()->isVisible()); // left over is no problem
    shoot(window, u"problems-left-over"_s);
    window.leftOver()->selectRow(0);
    QTest::mouseClick(window.button(u"openPhoto"_s), Qt::LeftButton);
    QCOMPARE(desk.opened.last().host(), u"photos.google.com"_s);
    QTest::mouseClick(window.button(u"forget"_s), Qt::LeftButton);
    QTRY_COMPARE(window.leftOver()->model()->rowCount(), 0);
    QTRY_VERIFY(!window.leftOver()->isVisible());
}

void TestProblems::choosesMany()
{
    Desk desk;
    const QString albumId = desk.addAlbum(u"Garden"_s, 5);
    for (const QString &id : desk.immich.visibleAssets(albumId))
        desk.immich.corruptOriginal(id);
    desk.setUp({u"Garden"_s});
    QCOMPARE(desk.sync().totals.failed, 5);
    for (const QString &id : desk.immich.visibleAssets(albumId))
        desk.immich.corruptOriginal(id, false);
    Window window(desk);
    QTRY_COMPARE(window.failed()->model()->rowCount(), 5);
    window.failed()->setFocus();
    QTest::keyClick(window.failed(), Qt::Key_A, Qt::ControlModifier);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QTest::mouseClick(window.button(u"retry"_s), Qt::LeftButton);
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(window.failed()->model()->rowCount(), 0);
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
