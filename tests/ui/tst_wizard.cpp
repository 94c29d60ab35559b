// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "secrets/keychainstore.h"
#include "ui/accounts/googleform.h"
#include "ui/accounts/immichform.h"
#include "ui/accounts/notice.h"
#include "ui/albums/albummodel.h"
#include "ui/wizard/setupwizard.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>
#include <QTreeView>
#include <QTreeWidget>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// Of a test, with a machine that has other things to do too.
constexpr int patience = 30'000;

/// A computer without a keychain.
class NoSecrets : public SecretStore
{
public:
    Task<Result<std::optional<QString>>> read(SecretKey, std::stop_token = {}) override
    {
        co_return fail(ErrorKind::NoKeychain, u"no such service"_s);
    }
    Task<Result<void>> write(SecretKey, QString, std::stop_token = {}) override
    {
        co_return fail(ErrorKind::NoKeychain, u"no such service"_s);
    }
    Task<Result<void>> remove(SecretKey, std::stop_token = {}) override
    {
        co_return fail(ErrorKind::NoKeychain, u"no such service"_s);
    }
};

/// A language whose words are longer by half.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        for (const QString &word : text.split(u' ')) {
            if (!word.contains(u'%') && !word.contains(u'<'))
                more += u' ' + word.left((word.size() + 1) / 2);
        }
        return text + more;
    }
};

/// The first run, as a person goes through it.
class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToMirroredAlbums();
    void byKeyboardAlone();
    void backKeepsWhatWasEntered();
    void anotherAccountAnotherChoice();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void closingAsksFirst();
    void endsWhileTestsGoOn();
    void summaryWarns();
    void summaryWithoutACount();
    void finishCanBeTriedAgain();
    void noKeychain();
    void pictures_data();
    void pictures();

private:
    enum Step { Welcome, Immich, Google, Albums, Summary };

    struct Wizard
    {
        explicit Wizard(Desk &desk)
            : Wizard(desk, desk.service())
        {
        }
        Wizard(Desk &desk, SyncService &service)
            : desk(desk)
            , wizard(std::make_unique<SetupWizard>(service))
        {
            wizard->show();
            if (!QTest::qWaitForWindowActive(wizard.get(), patience))
                qFatal("the wizard does not show");
        }
        template<typename Widget> Widget *find(const QString &name) const
        {
            auto *found = wizard->findChild<Widget *>(name);
            if (!found)
                qFatal("there is no %s", qPrintable(name));
            return found;
        }
        QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
        bool mayGoOn() const { return button(u"wizardNext"_s)->isEnabled(); }
        QString page() const { return wizard->currentPage()->objectName(); }
        void press(const QString &name) const
        {
            if (!button(name)->isEnabled())
                qFatal("%s cannot be pressed", qPrintable(name));
            QTest::mouseClick(button(name), Qt::LeftButton);
        }
        void type(const QString &name, const QString &text) const
        {
            find<QLineEdit>(name)->clear();
            QTest::keyClicks(find<QLineEdit>(name), text);
        }
        void waitFor(std::function<bool()> condition) const
        {
            if (!QTest::qWaitFor(std::move(condition), patience))
                qFatal("in vain, on %s", qPrintable(page()));
        }
        void enterImmich() const
        {
            type(u"immichAddress"_s, desk.immich.url().toString());
            type(u"immichKey"_s, desk.immich.apiKey);
            press(u"testImmich"_s);
            waitFor([this] { return mayGoOn(); });
        }
        void dropClient() const
        {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(desk.clientFile())});
            QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            auto *form = wizard->findChild<GoogleForm *>();
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton,
                                  Qt::NoModifier);
            QApplication::sendEvent(form, &enter);
            QApplication::sendEvent(form, &drop);
        }
        void signIn() const
        {
            dropClient();
            press(u"signIn"_s);
            waitFor([this] { return mayGoOn(); });
        }
        void chooseAlbums(const QStringList &names) const
        {
            auto *list = find<QTreeView>(u"albumList"_s);
            waitFor([list] { return list->isVisible(); });
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (names.contains(index.data(AlbumModel::SortRole).toString())) {
                    list->setFocus();
                    list->setCurrentIndex(index);
                    QTest::keyClick(list, Qt::Key_Space);
                }
            }
        }
        void waitForCount() const
        {
            waitFor([this] { return button(u"wizardFinish"_s)->isEnabled(); });
        }
        /// Through all before it.
        void goTo(Step step) const
        {
            if (step >= Immich)
                press(u"wizardNext"_s);
            if (step >= Google) {
                enterImmich();
                press(u"wizardNext"_s);
            }
            if (step >= Albums) {
                signIn();
                press(u"wizardNext"_s);
            }
            if (step >= Summary) {
                chooseAlbums({u"Holiday"_s, u"Garden"_s});
                press(u"wizardNext"_s);
                waitForCount();
            }
        }
        void cancelForSure() const
        {
            press(u"wizardCancel"_s);
            if (auto *question = wizard->findChild<QMessageBox *>(u"cancelQuestion"_s))
                QTest::mouseClick(question->findChild<QAbstractButton *>(u"cancelYes"_s),
                                  Qt::LeftButton);
        }

        Desk &desk;
        std::unique_ptr<SetupWizard> wizard;
    };

    static int grants(Desk &desk);
    static void verifyNothingIsCutOff(QWidget &window);
    static void verifyNothingKept(Desk &desk);
};

int TestWizard::grants(Desk &desk)
{
    const QTemporaryDir folder;
    desk.google.saveTo(folder.path());
    QFile state(folder.filePath(u"state.json"_s));
    if (!state.open(QIODevice::ReadOnly))
        qFatal("no state");
    const QJsonDocument document = QJsonDocument::fromJson(state.readAll());
    return static_cast<int>(document[u"refreshTokens"_s].toObject().size());
}

void TestWizard::verifyNothingKept(Desk &desk)
{
    QTRY_COMPARE_WITH_TIMEOUT(grants(desk), 0, patience);
    desk.stopService();
    KeychainStore secrets(desk.paths.keychainService);
    for (const SecretKey key :
         {SecretKey::ImmichApiKey, SecretKey::GoogleClientSecret, SecretKey::GoogleRefreshToken,
          SecretKey::ImmichHeaders, SecretKey::Probe})
        QCOMPARE(await(secrets.read(key)).value(), std::optional<QString>());
    QVERIFY(!QFile::exists(desk.paths.settingsFile));
    if (QFile::exists(desk.paths.database)) {
        const auto database = *Database::open(desk.paths.database);
        QCOMPARE(Mirrors(*database, 1).all()->size(), 0U);
    }
}

void TestWizard::fromNothingToMirroredAlbums()
{
    Desk desk;
    desk.immich.addUser(u"Alice"_s, u"alice@example.org"_s);
    desk.addAlbum(u"Holiday"_s, 5);
    desk.addAlbum(u"Garden"_s, 3);
    desk.addAlbum(u"Private"_s, 2);
    Wizard w(desk);
    QSignalSpy finished(w.wizard.get(), &QDialog::finished);
    QSignalSpy runs(&desk.service(), &SyncService::runEnded);

    QCOMPARE(w.page(), u"welcomePage"_s);
    w.press(u"wizardNext"_s);
    QCOMPARE(w.page(), u"immichPage"_s);
    QVERIFY(!w.mayGoOn());
    w.enterImmich();
    w.press(u"wizardNext"_s);
    QCOMPARE(w.page(), u"googlePage"_s);
    QVERIFY(!w.mayGoOn());
    w.signIn();
    w.press(u"wizardNext"_s);
    QCOMPARE(w.page(), u"albumsPage"_s);
    QVERIFY(!w.mayGoOn());
    w.chooseAlbums({u"Holiday"_s, u"Garden"_s});
    QVERIFY(w.mayGoOn());
    w.press(u"wizardNext"_s);
    QCOMPARE(w.page(), u"summaryPage"_s);
    w.waitForCount();
    QVERIFY(w.find<Notice>(u"estimateNotice"_s)->text().contains(u"8 "_s));
    QVERIFY(w.find<QLabel>(u"summaryImmich"_s)->text().contains(u"Alice"_s));
    QCOMPARE(w.find<QLabel>(u"summaryGoogle"_s)->text(), desk.google.email);
    QCOMPARE(w.find<QTreeWidget>(u"summaryAlbums"_s)->topLevelItemCount(), 2);
    QVERIFY(!QFile::exists(desk.paths.settingsFile)); // so far
    w.press(u"wizardFinish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));

    QTRY_COMPARE_WITH_TIMEOUT(runs.size(), 1, patience); // by itself
    const Run run = runs.first().first().value<Run>();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 8);
    QCOMPARE(desk.google.albums().size(), 2U);
    QCOMPARE(desk.google.albumByTitle(u"Holiday"_s)->itemIds.size(), 5U);
    QCOMPARE(desk.google.albumByTitle(u"Garden"_s)->itemIds.size(), 3U);
    w.wizard.reset(); // the sign-in is kept
    QTest::qWait(200);
    QCOMPARE(grants(desk), 1);
    QCOMPARE(desk.google.violations() + desk.immich.violations(), QStringList());
}

void TestWizard::byKeyboardAlone()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    Wizard w(desk);
    QSignalSpy finished(w.wizard.get(), &QDialog::finished);
    const auto key = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    const auto goTo = [&](const QString &name) {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            key(Qt::Key_Tab);
        }
        qFatal("Tab does not lead to %s", qPrintable(name));
    };
    key(Qt::Key_Return);
    QCOMPARE(w.page(), u"immichPage"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"immichAddress"_s); // at once
    QTest::keyClicks(QApplication::focusWidget(), desk.immich.url().toString());
    goTo(u"immichKey"_s);
    QTest::keyClicks(QApplication::focusWidget(), desk.immich.apiKey);
    key(Qt::Key_Return);
    w.waitFor([&] { return w.mayGoOn(); });
    QCOMPARE(w.page(), u"immichPage"_s); // to see what was found
    key(Qt::Key_Return);
    QCOMPARE(w.page(), u"googlePage"_s);
    goTo(u"clientByHand"_s);
    key(Qt::Key_Space);
    goTo(u"clientId"_s);
    QTest::keyClicks(QApplication::focusWidget(), desk.google.clientId);
    goTo(u"clientSecret"_s);
    QTest::keyClicks(QApplication::focusWidget(), desk.google.clientSecret);
    goTo(u"signIn"_s);
    key(Qt::Key_Space);
    w.waitFor([&] { return w.mayGoOn(); });
    goTo(u"wizardNext"_s);
    key(Qt::Key_Space);
    QCOMPARE(w.page(), u"albumsPage"_s);
    w.waitFor([&] { return w.find<QTreeView>(u"albumList"_s)->isVisible(); });
    goTo(u"albumList"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    w.waitFor([&] { return w.mayGoOn(); });
    goTo(u"wizardNext"_s);
    key(Qt::Key_Space);
    w.waitForCount();
    goTo(u"wizardFinish"_s);
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
}

void TestWizard::backKeepsWhatWasEntered()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.addAlbum(u"Garden"_s, 2);
    Wizard w(desk);
    w.goTo(Summary);
    for (int i = 0; i < 4; ++i)
        w.press(u"wizardBack"_s);
    QCOMPARE(w.page(), u"welcomePage"_s);
    w.press(u"wizardNext"_s);
    QCOMPARE(w.find<QLineEdit>(u"immichKey"_s)->text(), desk.immich.apiKey);
    QVERIFY(w.mayGoOn()); // still proved
    w.press(u"wizardNext"_s);
    QVERIFY(w.mayGoOn());
    QCOMPARE(grants(desk), 1); // still signed in
    w.press(u"wizardNext"_s);
    w.waitFor([&] { return w.mayGoOn(); }); // still chosen
    w.press(u"wizardNext"_s);
    w.waitForCount();
    QCOMPARE(w.find<QTreeWidget>(u"summaryAlbums"_s)->topLevelItemCount(), 2);
    w.cancelForSure();
    verifyNothingKept(desk);
}

void TestWizard::anotherAccountAnotherChoice()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.addAlbum(u"Garden"_s, 2);
    Wizard w(desk);
    w.goTo(Summary);
    for (int i = 0; i < 3; ++i)
        w.press(u"wizardBack"_s);
    fakes::FakeImmich other;
    other.addUser(u"Bob"_s, u"bob@example.org"_s);
    other.addAlbum(u"Bob's"_s,
                   {other.addAsset(u"a.jpg"_s, "bytes", QDateTime::currentDateTimeUtc())});
    w.type(u"immichAddress"_s, other.url().toString());
    QVERIFY(!w.mayGoOn());
    w.type(u"immichKey"_s, other.apiKey);
    w.press(u"testImmich"_s);
    w.waitFor([&] { return w.mayGoOn(); });
    w.press(u"wizardNext"_s);
    w.press(u"wizardNext"_s);
    w.waitFor([&] { return w.find<QTreeView>(u"albumList"_s)->isVisible(); });
    QVERIFY(!w.mayGoOn());
    QCOMPARE(w.find<QTreeView>(u"albumList"_s)->model()->rowCount(), 1);
}

void TestWizard::cancelLeavesNothing_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("welcome") << int(Welcome);
    QTest::newRow("immich") << int(Immich);
    QTest::newRow("google") << int(Google);
    QTest::newRow("albums") << int(Albums);
    QTest::newRow("summary") << int(Summary);
}

void TestWizard::cancelLeavesNothing()
{
    QFETCH(int, step);
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.addAlbum(u"Garden"_s, 2);
    Wizard w(desk);
    QSignalSpy finished(w.wizard.get(), &QDialog::finished);
    w.goTo(static_cast<Step>(step));
    QCOMPARE(grants(desk), step >= Albums ? 1 : 0);
    w.cancelForSure();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
    verifyNothingKept(desk);
}

void TestWizard::closingAsksFirst()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    Wizard w(desk);
    w.goTo(Google);
    w.wizard->close();
    QVERIFY(w.wizard->isVisible());
    auto *question = w.find<QMessageBox>(u"cancelQuestion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patience);
    Desk::shoot(*question, u"wizard-cancel"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(w.wizard->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!w.wizard->findChild<QMessageBox *>(u"cancelQuestion"_s), patience);
    w.signIn(); // all goes on
    w.cancelForSure();
    QVERIFY(!w.wizard->isVisible());
}

void TestWizard::endsWhileTestsGoOn()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    {
        Wizard w(desk);
        w.goTo(Immich);
        w.type(u"immichAddress"_s, desk.immich.url().toString());
        w.type(u"immichKey"_s, desk.immich.apiKey);
        desk.immich.http().failNext({}, Fault::hang(), 1);
        w.press(u"testImmich"_s);
        w.waitFor([&] { return !desk.immich.http().requests().empty(); });
    }
    desk.browserOpens = false;
    {
        Wizard w(desk);
        w.goTo(Google);
        w.dropClient();
        w.press(u"signIn"_s);
        w.waitFor([&] { return !desk.opened.isEmpty(); });
        QVERIFY(!w.mayGoOn());
    }
    verifyNothingKept(desk);
}

void TestWizard::summaryWarns()
{
    Desk desk;
    desk.google.refreshTokenExpiresIn = 604'799;
    desk.addAlbum(u"Garden"_s, 2);
    const QString film = desk.immich.addAsset({.type = u"VIDEO"_s,
                                               .fileName = u"film.mp4"_s,
                                               .mimeType = u"video/mp4"_s,
                                               .bytes = "film",
                                               .fileCreatedAt = QDateTime::currentDateTimeUtc()});
    desk.immich.asset(film)->size = 19'000'000'000;
    const QString drawing =
        desk.immich.addAsset(u"drawing.svg"_s, "<svg/>", QDateTime::currentDateTimeUtc());
    desk.immich.addAlbum(u"Holiday"_s, {film, drawing});
    Wizard w(desk);
    w.goTo(Summary);
    const QString estimate = w.find<Notice>(u"estimateNotice"_s)->text();
    QVERIFY2(estimate.contains(u"19.0 GB"_s), qPrintable(estimate));
    QVERIFY2(estimate.contains(u"1 video"_s), qPrintable(estimate));
    QVERIFY(w.find<Notice>(u"storageNotice"_s)->text().contains(u"15.0 GB"_s));
    QVERIFY(w.find<Notice>(u"cannotGoNotice"_s)->text().startsWith(u"1 "_s));
    QVERIFY(w.find<Notice>(u"summarySignInEnds"_s)->text().contains(u"in testing"_s));
    QVERIFY(w.button(u"wizardFinish"_s)->isEnabled()); // warned, not forbidden
    Desk::shoot(*w.wizard, u"wizard-summary-warnings"_s);
}

void TestWizard::summaryWithoutACount()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.addAlbum(u"Garden"_s, 2);
    Wizard w(desk);
    w.goTo(Albums);
    w.chooseAlbums({u"Holiday"_s});
    desk.immich.setMaintenance(true);
    w.press(u"wizardNext"_s);
    QVERIFY(!w.button(u"wizardFinish"_s)->isEnabled());
    w.waitForCount();
    auto *notice = w.find<Notice>(u"estimateNotice"_s);
    QCOMPARE(notice->tone(), Notice::Warning);
    QVERIFY(notice->text().contains(u"maintenance"_s));
    Desk::shoot(*w.wizard, u"wizard-summary-nocount"_s);
    desk.immich.setMaintenance(false);
    QTest::mouseClick(notice->findChild<QAbstractButton *>(u"noticeHelp"_s), Qt::LeftButton);
    w.waitForCount();
    QVERIFY(notice->text().contains(u"2 photo"_s));
}

void TestWizard::finishCanBeTriedAgain()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    desk.addAlbum(u"Garden"_s, 2);
    Wizard w(desk);
    QSignalSpy finished(w.wizard.get(), &QDialog::finished);
    w.goTo(Summary);
    QVERIFY(QDir(desk.home.path()).mkdir(u"immirror.ini"_s)); // where the settings should be
    w.press(u"wizardFinish"_s);
    w.waitForCount();
    auto *outcome = w.find<Notice>(u"outcomeNotice"_s);
    QCOMPARE(outcome->tone(), Notice::Trouble);
    QVERIFY(outcome->text().contains(u"Nothing was kept"_s));
    QVERIFY(w.wizard->isVisible());
    QVERIFY(w.button(u"wizardBack"_s)->isEnabled());
    QVERIFY(w.button(u"wizardCancel"_s)->isEnabled());
    Desk::shoot(*w.wizard, u"wizard-summary-failed"_s);
    QVERIFY(QDir(desk.home.path()).rmdir(u"immirror.ini"_s));
    w.press(u"wizardFinish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
    QTRY_COMPARE_WITH_TIMEOUT(desk.service().snapshot().mirrors.size(), 2U, patience);
}

/// Said when it matters, and what was entered is not lost.
void TestWizard::noKeychain()
{
    Desk desk;
    desk.addAlbum(u"Holiday"_s, 2);
    SyncService service({.paths = desk.paths,
                         .google = *GoogleEndpoints::at(desk.google.url()),
                         .browserPage = words::browserPage,
                         .makeSecrets = [] { return std::make_unique<NoSecrets>(); }});
    Wizard w(desk, service);
    w.goTo(Google);
    w.dropClient();
    w.press(u"signIn"_s);
    auto *notice = w.find<Notice>(u"signInNotice"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notice->tone(), Notice::Trouble, patience);
    QVERIFY2(notice->text().contains(u"no keychain"_s), qPrintable(notice->text()));
    QVERIFY(desk.opened.isEmpty()); // nobody signs in in vain
    QCOMPARE(grants(desk), 0);
}

void TestWizard::pictures_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("small") << u"small"_s;
    QTest::newRow("long words") << u"long"_s;
}

void TestWizard::verifyNothingIsCutOff(QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool fixed = qobject_cast<const QAbstractButton *>(widget) ||
                           (label && !label->wordWrap() && !label->text().isEmpty());
        if (widget->isVisible() && fixed)
            QVERIFY2(widget->width() >= widget->sizeHint().width(),
                     qPrintable(widget->objectName() + (label ? label->text() : QString())));
    }
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(!area->horizontalScrollBar()->isVisible(),
                     qPrintable(u"%1 %2"_s.arg(area->parentWidget()->objectName())
                                    .arg(area->widget()->minimumSizeHint().width())));
    }
}

/// Every page, looking each way, and nothing cut off.
void TestWizard::pictures()
{
    QFETCH(QString, suffix);
    const QPalette former = QApplication::palette();
    if (suffix == "dark"_L1) {
        QPalette dark(QColor(53, 53, 57), QColor(45, 45, 49));
        dark.setColor(QPalette::Base, QColor(35, 35, 38));
        dark.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
        dark.setColor(QPalette::Highlight, QColor(61, 126, 200));
        dark.setColor(QPalette::Link, QColor(110, 170, 240));
        QApplication::setPalette(dark);
    }
    LongWords longWords;
    if (suffix == "long"_L1)
        QCoreApplication::installTranslator(&longWords);
    Desk desk;
    desk.google.refreshTokenExpiresIn = 604'799;
    desk.immich.addUser(u"Alice"_s, u"alice@example.org"_s);
    int hue = 0;
    for (const QString &name :
         {u"Holiday"_s, u"Garden"_s, u"Grandmother's 80th birthday"_s, u"Christmas 2023"_s,
          u"Übersee"_s, u"The kitchen, before and after"_s}) {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(QColor::fromHsv((hue += 53) % 360, 110, 200));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        desk.immich.addAlbum(name, {desk.immich.addAsset(name + u".png"_s, bytes,
                                                         QDateTime(QDate(2024, 5, 1 + hue % 28), {},
                                                                   QTimeZone::utc()))});
    }
    desk.immich.shareAlbum(desk.immich.albumId(u"Garden"_s),
                           desk.immich.addUser(u"Bob"_s, u"bob@example.org"_s));
    Wizard w(desk);
    if (suffix == "small"_L1 || suffix == "long"_L1)
        w.wizard->resize(640, 480);
    const auto shoot = [&](const QString &page) {
        QTest::qWait(50);
        Desk::shoot(*w.wizard, u"wizard-%1-%2"_s.arg(page, suffix));
        verifyNothingIsCutOff(*w.wizard);
    };
    shoot(u"1-welcome"_s);
    w.press(u"wizardNext"_s);
    shoot(u"2-immich"_s);
    w.enterImmich();
    shoot(u"2-immich-proved"_s);
    w.press(u"wizardNext"_s);
    shoot(u"3-google"_s);
    desk.browserOpens = false;
    w.dropClient();
    shoot(u"3-google-client"_s);
    w.press(u"signIn"_s);
    w.waitFor([&] { return !desk.opened.isEmpty(); });
    shoot(u"3-google-waiting"_s);
    desk.browser.open(desk.opened.first());
    w.waitFor([&] { return w.mayGoOn(); });
    shoot(u"3-google-signedin"_s);
    w.press(u"wizardNext"_s);
    w.chooseAlbums({u"Holiday"_s, u"Übersee"_s, u"Garden"_s});
    QTest::qWait(200);
    shoot(u"4-albums"_s);
    w.press(u"wizardNext"_s);
    w.waitForCount();
    shoot(u"5-summary"_s);
    w.cancelForSure();
    QApplication::setPalette(former);
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
