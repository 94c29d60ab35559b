// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/window/looks.h"
#include "ui/window/mainwindow.h"
#include "ui/words/standing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

/// The window around the pages.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands();
    void doesNotSayUpToDateWithoutProof();
    void showsProgressAndCancels();
    void pausesAndResumes();
    void changesPagesByKeyboard();
    void everythingIsReachedByTab();
    void everythingHasAName();
    void everyActionIsInAMenuOrAButton();
    void asksTheApplication();
    void keepsItsPlace();
    void goesWhenItIsClosed();
    void nothingIsCutOffInLongWords();
    void followsThePalette();
};

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    Desk::shoot(widget, name);
}

void fill(Desk &desk)
{
    const QString holiday = desk.addAlbum(u"Holiday 2024"_s, 10);
    const QString garden = desk.addAlbum(u"Garden"_s, 25);
    desk.immich.corruptOriginal(desk.immich.visibleAssets(garden).front());
    desk.setUp({u"Holiday 2024"_s, u"Garden"_s});
    desk.sync();
    const auto first = desk.immich.visibleAssets(holiday);
    desk.immich.removeFromAlbum(holiday, {first.begin(), first.begin() + 4});
    desk.immich.removeFromAlbum(garden, {desk.immich.visibleAssets(garden).back()});
    desk.sync();
}

QString standing(MainWindow &window)
{
    return window.findChild<QLabel *>(u"standing"_s)->text();
}

QPushButton *button(MainWindow &window, const QString &name)
{
    return window.findChild<QPushButton *>(name);
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    for (const char *property : {"text", "title", "placeholderText", "windowTitle"}) {
        const QString text = widget->property(property).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

void TestWindow::saysHowItStands()
{
    Desk desk;
    MainWindow window(desk.service());
    window.show();
    QTRY_COMPARE(standing(window), u"Immirror is not set up yet"_s);
    QVERIFY(button(window, u"setUp"_s)->isVisible());
    QVERIFY(!button(window, u"syncNow"_s)->isVisible());
    QSignalSpy setUp(&window, &MainWindow::setupRequested);
    button(window, u"setUp"_s)->click();
    QCOMPARE(setUp.count(), 1);

    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    desk.sync();
    QTRY_VERIFY2(standing(window).startsWith(u"Up to date"_s), qPrintable(standing(window)));
    QVERIFY(!button(window, u"setUp"_s)->isVisible());
    QVERIFY(button(window, u"syncNow"_s)->isVisible());
    QVERIFY(!button(window, u"cancelSync"_s)->isVisible());
    const auto *icon = window.findChild<QLabel *>(u"stateIcon"_s);
    QVERIFY(!icon->accessibleName().isEmpty());
    QVERIFY(!icon->pixmap().isNull());
}

/// The strip, and the album's row.
void TestWindow::doesNotSayUpToDateWithoutProof()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 3);
    desk.setUp({u"Garden"_s});
    const QString hidden = desk.immich.album(desk.immich.albumId(u"Garden"_s))->assetIds.front();
    desk.immich.pageHook = [&](int) {
        desk.immich.asset(hidden)->visibility = u"hidden"_s;
        QMetaObject::invokeMethod(
            &desk.immich, [&] { desk.immich.asset(hidden)->visibility = u"timeline"_s; },
            Qt::QueuedConnection);
    };
    MainWindow window(desk.service());
    window.show();
    desk.sync();
    QTRY_VERIFY2(standing(window).contains(u"lists 2 photos, but counts 3"_s),
                 qPrintable(standing(window)));
    QVERIFY(standing(window).contains(u"“Garden”"_s));
    const auto *icon = window.findChild<QLabel *>(u"stateIcon"_s);
    QCOMPARE(icon->accessibleName(), u"Waiting"_s);
    const Mirror mirror = desk.service().snapshot().mirrors.front();
    QCOMPARE(lookOf(mirror, false).text, u"Immich's list is not complete"_s);
    desk.immich.pageHook = nullptr;
    desk.sync();
    QTRY_VERIFY2(standing(window).startsWith(u"Up to date"_s), qPrintable(standing(window)));
    QCOMPARE(icon->accessibleName(), u"Up to date"_s);
}

void TestWindow::showsProgressAndCancels()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 60);
    desk.setUp({u"Garden"_s});
    desk.immich.slowOriginalMs = 100;
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *items = window.findChild<QProgressBar *>(u"itemsProgress"_s);
    QVERIFY(!items->isVisible());
    button(window, u"syncNow"_s)->setFocus();
    QTest::keyClick(button(window, u"syncNow"_s), Qt::Key_Space);
    QTRY_VERIFY(items->isVisible());
    // What was pressed is gone; its counterpart has the focus.
    QTRY_VERIFY(button(window, u"cancelSync"_s)->hasFocus());
    QTRY_VERIFY2(items->text().endsWith(u"of 60 photo(s)"_s), qPrintable(items->text()));
    QCOMPARE(items->accessibleDescription(), items->text());
    QTRY_VERIFY2(standing(window).startsWith(u"Syncing Garden: "_s), qPrintable(standing(window)));
    const auto *albums = window.findChild<QTableView *>(u"albums"_s)->model();
    QTRY_COMPARE(albums->index(0, 1).data().toString(), u"Syncing"_s);
    const int height = items->parentWidget()->height();
    QTRY_VERIFY(window.findChildren<QLabel *>().size() > 0);
    QTRY_VERIFY(std::ranges::any_of(items->parentWidget()->findChildren<QLabel *>(),
                                    [](auto *one) { return one->text().contains(u"Garden_"_s); }));
    shoot(window, u"window-syncing"_s);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    QCOMPARE(items->parentWidget()->height(), height);
    QTest::keyClick(button(window, u"cancelSync"_s), Qt::Key_Space);
    QVERIFY(ended.wait(30'000));
    QCOMPARE(ended.first().first().value<Run>().status, RunStatus::Cancelled);
    QTRY_VERIFY(!items->isVisible());
    QTRY_VERIFY(button(window, u"syncNow"_s)->hasFocus());
}

void TestWindow::pausesAndResumes()
{
    Desk desk;
    desk.addAlbum(u"Garden"_s, 1);
    desk.setUp({u"Garden"_s});
    MainWindow window(desk.service());
    window.show();
    QTRY_VERIFY(button(window, u"pause"_s)->isVisible());
    window.findChild<QAction *>(u"pauseHour"_s)->trigger();
    QTRY_VERIFY2(standing(window).startsWith(u"Paused until"_s), qPrintable(standing(window)));
    QVERIFY(!button(window, u"pause"_s)->isVisible());
    const QDateTime until = desk.service().snapshot().standing.until;
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(until) - 3600) < 60);
    shoot(window, u"window-paused"_s);
    button(window, u"resume"_s)->click();
    QTRY_VERIFY(button(window, u"pause"_s)->isVisible());

    window.findChild<QAction *>(u"pauseTomorrow"_s)->trigger();
    QTRY_VERIFY(button(window, u"resume"_s)->isVisible());
    QCOMPARE(desk.service().snapshot().standing.until, words::tomorrowMorning());
    window.findChild<QAction *>(u"pauseForever"_s)->trigger();
    QTRY_COMPARE(standing(window), u"Paused until you resume"_s);
}

void TestWindow::changesPagesByKeyboard()
{
    Desk desk;
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    for (const int page : {1, 2, 0}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), page);
    }
}

void TestWindow::everythingIsReachedByTab()
{
    Desk desk;
    fill(desk);
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        for (auto *table : pages->currentWidget()->findChildren<QTableView *>()) {
            if (table->isVisible())
                QTRY_VERIFY2(table->model()->rowCount() > 0, qPrintable(table->objectName()));
        }
        pages->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            reached << window.focusWidget();
        }
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool wants = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (wants)
                QVERIFY2(reached.contains(widget),
                         qPrintable(QString::number(page) + u": "_s +
                                    QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                    widget->objectName() + nameOf(widget)));
        }
    }
}

void TestWindow::everythingHasAName()
{
    Desk desk;
    fill(desk);
    MainWindow window(desk.service());
    window.show();
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    int named = 0;
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCoreApplication::processEvents();
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            // A tab bar's tabs have their texts.
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QTabBar *>(widget) ||
                qobject_cast<QTabWidget *>(widget) || !widget->isVisible())
                continue;
            ++named;
            QVERIFY2(!nameOf(widget).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
    QVERIFY(named > 20);
}

void TestWindow::everyActionIsInAMenuOrAButton()
{
    Desk desk;
    fill(desk);
    MainWindow window(desk.service());
    window.show();
    QSet<QAction *> shown;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            shown << action;
            if (!action->isSeparator())
                QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
        }
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        const bool named =
            !action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_"_s);
        if (named && !shown.contains(action) && !action->menu())
            QVERIFY2(window.findChild<QPushButton *>(action->objectName()),
                     qPrintable(action->objectName()));
    }
}

void TestWindow::asksTheApplication()
{
    Desk desk;
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy settings(&window, &MainWindow::settingsRequested);
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    trigger(u"&Settings…"_s);
    QCOMPARE(settings.count(), 1);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.count(), 1);
    trigger(u"&About Immirror"_s);
    auto *about = window.findChild<QDialog *>(u"about"_s);
    QVERIFY(about);
    QVERIFY(QTest::qWaitForWindowExposed(about));
    shoot(*about, u"window-about"_s);
}

void TestWindow::keepsItsPlace()
{
    Desk desk;
    {
        MainWindow window(desk.service());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.resize(811, 555);
        QTRY_COMPARE(window.size(), QSize(811, 555));
        window.close();
    }
    MainWindow window(desk.service());
    QCOMPARE(window.size(), QSize(811, 555));
    QVERIFY(QFile::exists(desk.home.filePath(u"window.ini"_s)));
}

void TestWindow::goesWhenItIsClosed()
{
    Desk desk;
    QPointer<MainWindow> window = new MainWindow(desk.service());
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!window);
    // Answers to what it asked for come to nobody.
    MainWindow second(desk.service());
    second.show();
    QTRY_VERIFY(second.isVisible());
}

/// German is 40 % longer: every label and button is given longer words, and still has the room.
void TestWindow::nothingIsCutOffInLongWords()
{
    Desk desk;
    fill(desk);
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        for (auto *one : window.findChildren<QPushButton *>()) {
            if (!one->text().endsWith(u'…') || !one->property("long").toBool()) {
                one->setText(one->text() + QString(one->text().size() * 2 / 5, u'n'));
                one->setProperty("long", true);
            }
        }
        QTest::qWait(0);
        for (auto *one : window.findChildren<QPushButton *>()) {
            if (one->isVisible())
                QVERIFY2(one->width() >= one->minimumSizeHint().width() &&
                             one->height() >= one->minimumSizeHint().height(),
                         qPrintable(one->text()));
        }
        for (auto *one : window.findChildren<QLabel *>()) {
            if (one->isVisible() && one->wordWrap())
                QVERIFY2(one->height() >= one->heightForWidth(one->width()),
                         qPrintable(one->text()));
        }
        shoot(window, u"window-long-words-%1"_s.arg(page));
    }
}

static QPalette darkPalette()
{
    QPalette palette(QColor(49, 54, 59), QColor(35, 38, 41)); // Breeze's
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::PlaceholderText, QColor(160, 165, 170));
    return palette;
}

void TestWindow::followsThePalette()
{
    Desk desk;
    fill(desk);
    MainWindow window(desk.service());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QPalette light = QApplication::palette();
    auto *pages = window.findChild<QTabWidget *>(u"pages"_s);
    for (const QString &look : {u"light"_s, u"dark"_s}) {
        QApplication::setPalette(look == u"dark"_s ? darkPalette() : light);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            auto *table = pages->currentWidget()->findChild<QTableView *>();
            QTRY_VERIFY(table->model()->rowCount() > 0);
            const auto isDark = [&] {
                const QImage list = table->viewport()->grab().toImage();
                return list.pixelColor(list.width() - 2, list.height() - 2).lightnessF() < 0.5;
            };
            if (table->isVisible())
                QTRY_COMPARE(isDark(), look == u"dark"_s);
            const QString name = u"page-%1-%2"_s.arg(page).arg(look);
            shoot(window, name);
        }
    }
    QApplication::setPalette(light);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
