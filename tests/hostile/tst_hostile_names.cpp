// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/notice.h"
#include "ui/albums/thumbnails.h"
#include "ui/desk.h"
#include "ui/notify/notifications.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/trayicon.h"
#include "ui/traydesk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mirrorsmodel.h"
#include "ui/window/table.h"
#include "ui/window/verifydialog.h"
#include "ui/window/webpage.h"
#include "ui/wizard/setupwizard.h"
#include "ui/words/csv.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>
#include <QTreeView>
#include <QWindow>
#include <QWizard>

#include <sys/inotify.h>
#include <unistd.h>

using namespace immirror;
using namespace immirror::fakes;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// A picture and a style sheet that nobody may open.
class Trap
{
public:
    Trap()
    {
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(path());
        QFile sheet(m_folder.filePath(u"trap.css"_s));
        if (!sheet.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        sheet.write("b { color: red }");
        sheet.close();
        m_inotify = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_inotify, qPrintable(m_folder.path()), IN_OPEN);
    }
    ~Trap() { close(m_inotify); }

    QString path() const { return m_folder.filePath(u"trap.png"_s); }
    /// Whether something in it was opened since the last call.
    bool wasOpened() const
    {
        char events[4096];
        bool any = false;
        while (read(m_inotify, events, sizeof events) > 0)
            any = true;
        return any;
    }
    QString picture() const { return u"<img src=\"file://%1\">"_s.arg(path()); }
    QString sheet() const
    {
        return u"<link rel=\"stylesheet\" href=\"file://%1\"><b>x</b>"_s.arg(
            m_folder.filePath(u"trap.css"_s));
    }
    QString background() const
    {
        return u"<table background=\"file://%1\"><tr><td>x</table>"_s.arg(path());
    }

private:
    QTemporaryDir m_folder;
    int m_inotify = -1;
};

QLabel *shownTip()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (one->inherits("QTipLabel") && one->isVisible())
            return static_cast<QLabel *>(one);
    }
    return nullptr;
}

/// As the pointer rests there.
QLabel *tipAt(QWidget *widget, QPoint place)
{
    QToolTip::hideText();
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (one->inherits("QTipLabel"))
            delete one;
    }
    QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
    QCoreApplication::processEvents();
    return shownTip();
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

/// Names, captions, addresses and messages that look like code for whoever shows them.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void mainWindow();
    void wizardAndSettings();
    void whatLaterCodeMayUse();
    void screenReaders();
    void tooltipsFitTheScreen();
    void endlessNames();
    void notifications();
    void tray();
    void words();
    void placeholders();
    void spreadsheets();
    void addresses();

private:
    void look(QWidget *window);
    void lookAtTips(QWidget *window);
    void tip(QWidget *widget, QPoint place, const QString &text);

    std::unique_ptr<FakePanel> m_panel; // before any icon
    std::unique_ptr<Trap> m_trap;
    int m_tips = 0;
};

void TestHostileNames::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_panel = std::make_unique<FakePanel>();
}

void TestHostileNames::init()
{
    m_trap = std::make_unique<Trap>();
    QVERIFY(!m_trap->wasOpened());
    QVERIFY(QFile::exists(m_trap->path()));
    m_tips = 0;
}

void TestHostileNames::cleanup()
{
    QVERIFY(!m_trap->wasOpened());
    m_trap.reset();
}

/// That nothing in it is laid out as HTML but our own words, and that all of it fits the screen.
void TestHostileNames::look(QWidget *window)
{
    QTest::qWait(50); // layouts settle, and what is seen is painted
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->testAttribute(Qt::WA_WState_Polished))
            continue;
        QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->text()));
        if (label->textFormat() == Qt::RichText)
            QVERIFY2(!label->text().contains(m_trap->path()), qPrintable(label->text()));
    }
    for (const QTextEdit *edit : window->findChildren<QTextEdit *>())
        QCOMPARE(edit->objectName(), u"guideText"_s); // others guess
    const QSize screen = window->screen()->size();
    QVERIFY2(
        window->minimumSizeHint().width() <= screen.width(),
        qPrintable(u"%1: %2"_s.arg(window->objectName()).arg(window->minimumSizeHint().width())));
    lookAtTips(window);
    QVERIFY(!m_trap->wasOpened());
}

void TestHostileNames::tip(QWidget *widget, QPoint place, const QString &text)
{
    const QLabel *shown = nullptr;
    QTRY_VERIFY2((shown = tipAt(widget, place)), qPrintable(text)); // a change of focus hides it
    ++m_tips;
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    if (shown->text().size() < 900)
        QCOMPARE(shown->text(), text);
    QVERIFY(shown->width() <= shown->screen()->size().width());
    QVERIFY(shown->height() <= shown->screen()->size().height());
}

void TestHostileNames::lookAtTips(QWidget *window)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (!widget->toolTip().isEmpty())
            tip(widget, widget->rect().center(), widget->toolTip());
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || qobject_cast<QHeaderView *>(widget) || !view->model())
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 6); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QRect cell = view->visualRect(index).intersected(view->viewport()->rect());
                const QString text = index.data(Qt::ToolTipRole).toString();
                if (!cell.isEmpty() && !text.isEmpty())
                    tip(view->viewport(), cell.center(), text);
            }
        }
    }
    QToolTip::hideText();
}

void TestHostileNames::mainWindow()
{
    const qint64 before = residentBytes();
    Desk desk;
    desk.google.email = m_trap->picture() + u"@example.org"_s;
    // /dev/zero never ends, and inotify says nothing of it: memory does.
    const QString zero = u"<img src=\"file:///dev/zero\">"_s;
    const QStringList names{m_trap->picture(),
                            zero,
                            m_trap->sheet(),
                            m_trap->background(),
                            u"<b>&lt;i&gt; & [*] %1 %2 %n &amp;"_s,
                            u"\u202Egpj\u2066\x1b[31m\nsecond line"_s};
    for (const QString &name : names)
        desk.addAlbum(name, 10);
    desk.setUp(names);
    const QString failing = desk.immich.visibleAssets(desk.immich.albumId(names.at(0))).at(1);
    desk.immich.corruptOriginal(failing);
    const QString refused = names.at(2) + u"_0003.jpg"_s;
    desk.google.rejectBytes(FakeGoogle::sha1Hex("bytes of " + refused.toUtf8()));
    desk.sync();
    // Removals that wait, one that went, and an album that Google lost.
    const QString album = desk.immich.albumId(names.at(0));
    const auto assets = desk.immich.visibleAssets(album);
    desk.immich.removeFromAlbum(album, {assets.begin() + 3, assets.begin() + 9});
    const QString third = desk.immich.albumId(names.at(2));
    desk.immich.removeFromAlbum(third, {desk.immich.visibleAssets(third).front()});
    desk.google.deleteAlbum(desk.google.albumByTitle(names.at(3))->id);
    const QString lost = desk.immich.albumId(names.at(3));
    desk.immich.addToAlbum(lost, {desk.immich.addAsset(m_trap->picture() + u".jpg"_s, "more",
                                                       QDateTime::currentDateTimeUtc())});
    desk.sync();

    MainWindow window(desk.service());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1200, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    look(&window);
    QVERIFY(m_tips >= 10);
    for (const auto page : {MainWindow::Page::Activity, MainWindow::Page::Problems}) {
        m_tips = 0;
        window.showPage(page);
        QTest::qWait(300);
        look(&window);
        QVERIFY2(m_tips > 0, qPrintable(QString::number(static_cast<int>(page))));
    }
    QVERIFY(desk.service().snapshot().problems.size() >= 2);

    // The dialogs of an album, for each of them.
    window.showPage(MainWindow::Page::Albums);
    auto *table = window.findChild<QTableView *>(u"albums"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        for (const QString &name :
             {u"planAlbum"_s, u"verifyAlbum"_s, u"albumRules"_s, u"stopMirroring"_s}) {
            window.findChild<QAction *>(name)->trigger();
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY2(dialog, qPrintable(name));
            if (const auto *notice = dialog->findChild<Notice *>()) // until it has its answer
                QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible() || notice->tone() != Notice::Busy,
                                         patience);
            look(dialog);
            QVERIFY2(!dialog->windowTitle().contains(u"[*] %1"_s) ||
                         dialog->windowTitle().contains(u"[*][*]"_s),
                     qPrintable(dialog->windowTitle()));
            dialog->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }
    // What waits for a yes.
    window.showPage(MainWindow::Page::Problems);
    for (QPushButton *cure : window.findChildren<QPushButton *>(u"cure"_s)) {
        if (!cure->text().startsWith(u"Re&view"_s))
            continue;
        cure->click();
        auto *dialog = window.findChild<QDialog *>(u"removalsDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"acceptRemovals"_s)->isVisible(),
                                 patience);
        look(dialog);
        dialog->reject();
        QTRY_VERIFY(!window.findChild<QDialog *>(u"removalsDialog"_s));
    }
    window.findChild<QAction *>(u"addAlbums"_s)->trigger();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QTreeView *>(u"albumList"_s)->isVisible(), patience);
    look(dialog);
    dialog->reject();
    QVERIFY(residentBytes() - before < qint64{400} * 1024 * 1024);
}

void TestHostileNames::wizardAndSettings()
{
    Desk desk;
    desk.google.email = m_trap->picture() + u"@example.org"_s;
    desk.immich.addUser(m_trap->sheet(), u"a@example.org"_s);
    const QStringList names{m_trap->picture(), m_trap->background()};
    for (const QString &name : names)
        desk.addAlbum(name, 2);
    SetupWizard wizard(desk.service());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const auto next = [&] {
        auto *button = wizard.findChild<QAbstractButton *>(u"wizardNext"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        look(&wizard);
        button->click();
    };
    next();
    // What a server says that is no Immich.
    desk.immich.http().failNext(
        {}, Fault::json(403, QJsonObject{{u"message"_s, m_trap->picture()}}), 10);
    wizard.findChild<QLineEdit *>(u"immichAddress"_s)->setText(desk.immich.url().toString());
    wizard.findChild<QLineEdit *>(u"immichKey"_s)->setText(desk.immich.apiKey);
    auto *test = wizard.findChild<QAbstractButton *>(u"testImmich"_s);
    test->click();
    QTest::qWait(500);
    look(&wizard);
    desk.immich.http().clearFaults();
    test->click();
    next();
    wizard.findChild<QAbstractButton *>(u"clientByHand"_s)->click();
    wizard.findChild<QLineEdit *>(u"clientId"_s)->setText(desk.google.clientId);
    wizard.findChild<QLineEdit *>(u"clientSecret"_s)->setText(desk.google.clientSecret);
    wizard.findChild<QAbstractButton *>(u"signIn"_s)->click();
    next();
    auto *list = wizard.findChild<QTreeView *>(u"albumList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), patience);
    QCOMPARE(list->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    next();
    auto *finish = wizard.findChild<QAbstractButton *>(u"wizardFinish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(finish->isEnabled(), patience);
    look(&wizard);
    QSignalSpy ended(&desk.service(), &SyncService::runEnded);
    finish->click();
    QVERIFY(ended.wait(patience));

    Settings settings(desk.paths.settingsFile);
    SettingsDialog dialog(desk.service(), settings);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (const auto page : {SettingsDialog::Page::General, SettingsDialog::Page::Accounts}) {
        dialog.showPage(page);
        look(&dialog);
    }
}

/// Widgets that nobody told anything: the root does.
void TestHostileNames::whatLaterCodeMayUse()
{
    for (const QString &name : {m_trap->picture(), m_trap->sheet(), m_trap->background()}) {
        QWidget window;
        window.resize(300, 200);
        auto *label = new QLabel(name, &window);
        auto *tabs = new QTabBar(&window);
        tabs->move(0, 50);
        tabs->addTab(u"tab"_s);
        tabs->setTabToolTip(0, name);
        tabs->resize(tabs->sizeHint());
        auto *table = new QTableView(&window);
        window.setToolTip(name);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        tip(&window, {290, 190}, name);
        tip(tabs, tabs->tabRect(0).center(), name);
        look(&window);
        delete table;

        QMessageBox box(QMessageBox::Information, u"x"_s, name);
        box.setInformativeText(name);
        box.open();
        look(&box);
        QInputDialog input;
        input.setLabelText(name);
        input.open();
        look(&input);
        QProgressDialog progress(name, u"Cancel"_s, 0, 10);
        progress.show();
        look(&progress);
        QWizard wizard;
        auto *page = new QWizardPage;
        page->setTitle(name);
        page->setSubTitle(name);
        wizard.addPage(page);
        wizard.setWizardStyle(QWizard::ModernStyle);
        wizard.show();
        look(&wizard);
        QToolTip::showText({10, 10}, name);
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        look(shownTip());
        QToolTip::hideText();
    }
}

/// They ask before anything is shown.
void TestHostileNames::screenReaders()
{
    QCoreApplication::processEvents();
    for (const QString &name : {m_trap->picture(), m_trap->sheet(), m_trap->background()}) {
        QLabel label(name);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(interface->text(QAccessible::Name), name);
        QVERIFY(!m_trap->wasOpened());
    }
}

void TestHostileNames::tooltipsFitTheScreen()
{
    QWidget window;
    window.resize(100, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &text : {QString(100'000, u'x'), u"word "_s.repeated(20'000),
                                u"line\n"_s.repeated(20'000), u"<b>word "_s.repeated(20'000)}) {
        window.setToolTip(text);
        QElapsedTimer timer;
        timer.start();
        tip(&window, {50, 50}, text);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
}

/// In lists, sentences and titles, without the servers, which may refuse them.
void TestHostileNames::endlessNames()
{
    Desk desk;
    Thumbnails thumbnails(desk.service(), 32);
    for (const QString &name : {QString(100'000, u'W'), u"word "_s.repeated(20'000),
                                u"line\n"_s.repeated(20'000), QString(100'000, QChar(0x202e))}) {
        QElapsedTimer timer;
        timer.start();
        MirrorsModel model(thumbnails);
        const Mirror mirror{
            .id = 1, .albumId = u"1"_s, .albumName = name, .googleAlbumTitle = name + u'2'};
        model.show({mirror, Mirror{.id = 2, .albumId = u"2"_s, .albumName = name}}, 0);
        Table table;
        table.setModel(&model);
        table.setMainColumn(MirrorsModel::Album);
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        look(&table);
        const QString said =
            words::of(Problem{.what = Problem::Album,
                              .error = {.kind = ErrorKind::BadRequest, .detail = name},
                              .albumName = name});
        QVERIFY2(said.size() < 1500, qPrintable(QString::number(said.size())));
        QVERIFY(!said.contains(u'\n') && !said.contains(QChar(0x202e)));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestHostileNames::notifications()
{
    const Snapshot snapshot = [this] {
        Snapshot one;
        one.identity = 1;
        one.problems = {{.what = Problem::Album,
                         .error = {.kind = ErrorKind::AlbumGone, .service = Service::Google},
                         .mirrorId = 1,
                         .albumName = m_trap->picture()}};
        return one;
    }();
    Notices notices;
    (void)notices.seen({}, QDateTime::currentDateTimeUtc());
    const auto told = notices.seen(snapshot, QDateTime::currentDateTimeUtc());
    QCOMPARE(told.size(), 1U);
    QVERIFY(!told.front().title.contains(m_trap->path())); // which some daemons take for markup
    QVERIFY(told.front().body.contains(m_trap->path()));
    const auto notifier = makeNotifier(nullptr);
    {
        FakeNotifications plain({u"body"_s});
        notifier->show(told.front());
        QTRY_COMPARE(plain.shown().size(), 1);
        QCOMPARE(plain.shown().first().body, told.front().body);
    }
    // Another daemon takes its place, and that one reads markup.
    FakeNotifications marked({u"body"_s, u"body-markup"_s});
    notifier->show(told.front());
    QTRY_COMPARE(marked.shown().size(), 1);
    QCOMPARE(marked.shown().first().body, told.front().body.toHtmlEscaped());
}

void TestHostileNames::tray()
{
    Desk desk;
    const QString name = m_trap->picture() + u" &lt;b&gt; & more"_s;
    const QString albumId = desk.addAlbum(name, 2);
    desk.setUp({name});
    desk.sync();
    desk.google.deleteAlbum(desk.google.albumByTitle(name)->id);
    desk.immich.addToAlbum(
        albumId, {desk.immich.addAsset(u"more.jpg"_s, "more", QDateTime::currentDateTimeUtc())});
    desk.sync();
    Settings settings(desk.paths.settingsFile);
    TrayIcon icon(desk.service(), settings);
    QTRY_VERIFY(!m_panel->items().isEmpty());
    PanelIcon seen(m_panel->items().last());
    QString text;
    QTRY_VERIFY_WITH_TIMEOUT((text = seen.toolTip()).contains(u"img"_s), patience);
    QVERIFY2(!text.contains(u'<') && !text.contains(u"&lt;"_s), qPrintable(text));
    QVERIFY2(text.contains(u" & more"_s), qPrintable(text));
    for (const QString &entry : seen.menu())
        QVERIFY2(entry.size() < 70, qPrintable(entry));
}

void TestHostileNames::words()
{
    using namespace immirror::words;
    QCOMPARE(named(u"Zoë’s “Holiday” — 2024 & more <3 שלום 👩‍👩‍👧"_s),
             u"Zoë’s “Holiday” — 2024 & more <3 שלום 👩‍👩‍👧"_s);
    QCOMPARE(named(u"a\nb\tc\r"_s), u"a b c "_s);
    QCOMPARE(named(u"a\x1b[31m\x7f\x85z"_s), u"a␛[31m␡\uFFFDz"_s);
    QCOMPARE(named(u"a\u202Egpj.exe\u2066"_s), u"a\uFFFDgpj.exe\uFFFD"_s);
    QCOMPARE(named(QString(1000, u'x')).size(), 120);
    QVERIFY(named(u"😀"_s.repeated(1000)).isValidUtf16());
    QCOMPARE(harmless(u"two\nlines"_s, 100), u"two\nlines"_s);
    QCOMPARE(inTitle(u"a[*]b"_s), u"a[*][*]b"_s);
    QCOMPARE(inButton(u"Tom & Jerry"_s), u"Tom && Jerry"_s);
    QCOMPARE(withoutMarkup(u"<b> &lt; &#60; Tom & Jerry"_s), u"‹b› ＆lt; ＆#60; Tom & Jerry"_s);

    QWidget window;
    window.setWindowTitle(inTitle(u"a[*]b"_s));
    window.setWindowModified(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.windowHandle()->title().section(u" — "_s, 0, 0), u"a[*]b"_s);
}

/// What stands for the next argument stays a name.
void TestHostileNames::placeholders()
{
    const QString name = u"%1%2%3%4%n%L1%%"_s;
    LiveProgress live{.progress = {.albumName = name, .itemsDone = 3, .itemsTotal = 7},
                      .left = std::chrono::seconds(600)};
    QCOMPARE(words::of(live), u"Syncing %1: 3 of 7, 10 minute(s) left"_s.replace(u"%1"_s, name));
    const Problem removals{.what = Problem::Removals, .albumName = name, .count = 4};
    QVERIFY(words::of(removals).contains(u"“"_s + name + u"”"_s));
    const Problem held{.what = Problem::Album,
                       .error = {.kind = ErrorKind::BadRequest, .detail = name},
                       .albumName = name};
    QCOMPARE(words::of(held).count(name), 2);
    const Error error{.kind = ErrorKind::Unreachable, .detail = name, .subject = name};
    QCOMPARE(words::of(error).count(name), 2);
}

void TestHostileNames::spreadsheets()
{
    QCOMPARE(csvLine({u"=1+1"_s, u"\t=1"_s, u";;=1"_s, u"\n@x"_s, u"＝1"_s, u"a=b"_s, u"-"_s}),
             "'=1+1,\"'\t'=1\",\";;'=1\",\"\n'@x\",'＝1,a=b,'-\r\n"_ba);
}

void TestHostileNames::addresses()
{
    Desk desk;
    for (const QString &address :
         {u"file:///etc/passwd"_s, u"http://photos.google.com/lr/x"_s, u"https://evil.example/"_s,
          u"https://photos.google.com@evil.example/"_s, u"https://a:b@photos.google.com/"_s,
          u"https://photos.google.com.evil.example/"_s, u"https://evilgoogle.com/"_s,
          u"https://photos.google.com:8443/"_s, u"javascript:alert(1)"_s, u"-h"_s, QString(),
          u"smb://photos.google.com/x"_s})
        openGooglePage(address);
    QCOMPARE(desk.opened, QList<QUrl>());
    openGooglePage(u"https://photos.google.com/lr/photo/1"_s);
    openGooglePage(u"https://console.developers.google.com/apis?project=1"_s);
    QCOMPARE(desk.opened.size(), 2);
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostile_names.moc"
