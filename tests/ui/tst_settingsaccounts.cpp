// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"
#include "settingsdesk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

using Page = SettingsDialog::Page;

/// The page of the accounts: nothing of it is a setting, all of it takes effect at once.
class TestSettingsAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsConnected();
    void nothingConnected();
    void testsImmich();
    void testFails_data();
    void testFails();
    void cancelsATest();
    void changesTheKey();
    void keepsTheOldImmich();
    void warnsOfAnotherAccount();
    void disconnectsImmich();
    void thinksAgain();
    void signsInAgain();
    void signInFails();
    void cancelsTheSignIn();
    void noBrowser();
    void signInThatEnds();
    void disconnectsGoogle();
    void googleCannotBeTold();
    void disconnectsAndConnects();
    void closesWhileSigningIn();
    void returnKeepsWhatWasTyped();

private:
    static std::optional<QString> secret(const Desk &desk, SecretKey key)
    {
        KeychainStore secrets(desk.paths.keychainService);
        return await(secrets.read(key)).value();
    }
    static void answer(SettingsDesk &d, const char *button)
    {
        QTRY_VERIFY(d.dialog->findChild<QMessageBox *>());
        auto *box = d.dialog->findChild<QMessageBox *>();
        QVERIFY(QTest::qWaitForWindowExposed(box));
        auto *pressed = button ? box->findChild<QPushButton *>(QString::fromUtf8(button))
                               : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel));
        QTest::mouseClick(pressed, Qt::LeftButton);
        QTRY_VERIFY(!d.dialog->findChild<QMessageBox *>());
    }
    static QString fact(SettingsDesk &d, const char *name)
    {
        return d.seen<QLineEdit>(name)->text();
    }
    static Notice *notice(SettingsDesk &d, const char *name) { return d.find<Notice>(name); }
};

void TestSettingsAccounts::showsWhatIsConnected()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.open(Page::Accounts);
    QCOMPARE(fact(d, "immichAccountAddress"), d.desk.immich.url().toString());
    QCOMPARE(fact(d, "immichAccountUser"), u"Alice"_s);
    QVERIFY(fact(d, "immichAccountVersion").startsWith(u"3."_s));
    QCOMPARE(fact(d, "googleAccountEmail"), d.desk.google.email);
    QCOMPARE(fact(d, "googleAccountClient"), d.desk.google.clientId);
    QCOMPARE(fact(d, "googleAccountEnds"), u"not by itself"_s);
    QVERIFY(!d.find<QWidget>("immichAccountConnect")->isVisible());
    QVERIFY(!d.find<QWidget>("googleAccountNothing")->isVisible());
    // For reading only.
    QTest::keyClicks(d.seen<QLineEdit>("immichAccountAddress"), u"x"_s);
    QCOMPARE(fact(d, "immichAccountAddress"), d.desk.immich.url().toString());
}

void TestSettingsAccounts::nothingConnected()
{
    SettingsDesk d;
    d.open(Page::Accounts);
    for (const char *there : {"immichAccountNothing", "immichAccountConnect",
                              "googleAccountNothing", "googleAccountConnect"})
        QVERIFY2(d.find<QWidget>(there)->isVisible(), there);
    for (const char *gone : {"immichAccountAddress", "immichAccountTest", "googleAccountEmail",
                             "googleAccountSignIn", "googleAccountDisconnect"})
        QVERIFY2(!d.find<QWidget>(gone)->isVisible(), gone);
}

void TestSettingsAccounts::testsImmich()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.open(Page::Accounts);
    d.click("immichAccountTest");
    QTRY_COMPARE(notice(d, "immichAccountNotice")->tone(), Notice::Good);
    QVERIFY(d.find<QWidget>("immichAccountTest")->isEnabled());
}

void TestSettingsAccounts::testFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("key taken away") << u"key"_s << u"does not accept the API key"_s;
    QTest::newRow("server off") << u"off"_s << u"Cannot reach Immich"_s;
    QTest::newRow("keychain emptied") << u"keychain"_s << QString();
}

void TestSettingsAccounts::testFails()
{
    QFETCH(const QString, what);
    QFETCH(const QString, words);
    SettingsDesk d;
    d.desk.setUp({});
    if (what == "key"_L1) {
        d.desk.immich.apiKey = u"another"_s;
    } else if (what == "off"_L1) {
        d.desk.immich.http().close();
    } else {
        KeychainStore secrets(d.desk.paths.keychainService);
        QVERIFY(await(secrets.remove(SecretKey::ImmichApiKey)));
    }
    d.open(Page::Accounts);
    d.click("immichAccountTest");
    Notice *said = notice(d, "immichAccountNotice");
    QTRY_COMPARE_WITH_TIMEOUT(said->tone(), Notice::Trouble, 30'000);
    QVERIFY2(!said->text().isEmpty() && said->text().contains(words), qPrintable(said->text()));
    QVERIFY(d.find<QWidget>("immichAccountTest")->isEnabled());
}

void TestSettingsAccounts::cancelsATest()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.desk.immich.http().failNext({}, Fault::hang(), 100);
    d.open(Page::Accounts);
    d.click("immichAccountTest");
    QVERIFY(!d.find<QWidget>("immichAccountTest")->isEnabled());
    Notice *said = notice(d, "immichAccountNotice");
    QCOMPARE(said->tone(), Notice::Busy);
    QTest::mouseClick(said->findChild<QPushButton *>(u"noticeHelp"_s), Qt::LeftButton);
    QCOMPARE(said->text(), QString());
    QVERIFY(d.find<QWidget>("immichAccountTest")->isEnabled());
}

void TestSettingsAccounts::changesTheKey()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.desk.immich.apiKey = u"the-new-key"_s;
    d.open(Page::Accounts);
    d.click("immichAccountReplace");
    auto *dialog = d.find<QDialog>("immichDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *key = dialog->findChild<QLineEdit *>(u"immichKey"_s);
    QTRY_VERIFY(!key->text().isEmpty()); // what is connected, for editing
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    auto *take = dialog->findChild<QPushButton *>(u"takeImmich"_s);
    QVERIFY(!take->isEnabled());
    key->setText(d.desk.immich.apiKey);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY(!d.dialog->findChild<QDialog *>(u"immichDialog"_s));
    QCOMPARE(secret(d.desk, SecretKey::ImmichApiKey), u"the-new-key"_s);
    QCOMPARE(notice(d, "immichAccountNotice")->text(), u"Immich is connected."_s);
}

void TestSettingsAccounts::keepsTheOldImmich()
{
    SettingsDesk d;
    d.desk.setUp({});
    const auto before = secret(d.desk, SecretKey::ImmichApiKey);
    d.open(Page::Accounts);
    d.click("immichAccountReplace");
    auto *dialog = d.find<QDialog>("immichDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *key = dialog->findChild<QLineEdit *>(u"immichKey"_s);
    QTRY_VERIFY(!key->text().isEmpty());
    key->setText(u"wrong"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_COMPARE(dialog->findChild<Notice *>(u"immichNotice"_s)->tone(), Notice::Trouble);
    QVERIFY(!dialog->findChild<QPushButton *>(u"takeImmich"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!d.dialog->findChild<QDialog *>(u"immichDialog"_s));
    QCOMPARE(secret(d.desk, SecretKey::ImmichApiKey), before);
    QCOMPARE(fact(d, "immichAccountAddress"), d.desk.immich.url().toString());
}

void TestSettingsAccounts::warnsOfAnotherAccount()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    fakes::FakeImmich other(fakes::Generation::V3);
    other.addUser(u"Alice"_s, u"alice@elsewhere.example"_s); // of the same name
    d.open(Page::Accounts);
    d.click("immichAccountReplace");
    auto *dialog = d.find<QDialog>("immichDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *key = dialog->findChild<QLineEdit *>(u"immichKey"_s);
    QTRY_VERIFY(!key->text().isEmpty());
    dialog->findChild<QLineEdit *>(u"immichAddress"_s)->setText(other.url().toString());
    key->setText(other.apiKey);
    QTest::keyClick(key, Qt::Key_Return);
    auto *take = dialog->findChild<QPushButton *>(u"takeImmich"_s);
    QTRY_VERIFY(take->isEnabled());
    const auto *said = dialog->findChild<Notice *>(u"takeNotice"_s);
    QVERIFY2(said->text().contains(u"another account"_s), qPrintable(said->text()));
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(fact(d, "immichAccountAddress"), other.url().toString());
    QTRY_COMPARE(d.desk.service().snapshot().mirrors.size(), 0U);
}

void TestSettingsAccounts::disconnectsImmich()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.open(Page::Accounts);
    d.click("immichAccountDisconnect");
    answer(d, "immichAccountYes");
    QTRY_VERIFY(!d.desk.service().snapshot().immich);
    QTRY_VERIFY(d.find<QWidget>("immichAccountNothing")->isVisible());
    QTRY_COMPARE(notice(d, "immichAccountNotice")->text(), u"Immich is disconnected."_s);
    QCOMPARE(secret(d.desk, SecretKey::ImmichApiKey), std::nullopt);
    QCOMPARE(d.desk.google.albumItems(d.desk.google.albums().front().id).size(), 2U);
}

void TestSettingsAccounts::thinksAgain()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.open(Page::Accounts);
    for (const char *button : {"immichAccountDisconnect", "googleAccountDisconnect"}) {
        d.click(button);
        QTRY_VERIFY(d.dialog->findChild<QMessageBox *>());
        auto *box = d.dialog->findChild<QMessageBox *>();
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel)); // Return is harmless
        answer(d, nullptr);
    }
    QVERIFY(d.desk.service().snapshot().immich);
    QVERIFY(d.desk.service().snapshot().google);
    QCOMPARE(d.desk.google.count(u"revoke"_s), 0);
}

void TestSettingsAccounts::signsInAgain()
{
    SettingsDesk d;
    d.desk.setUp({});
    const auto before = secret(d.desk, SecretKey::GoogleRefreshToken);
    d.open(Page::Accounts);
    d.click("googleAccountSignIn");
    QTRY_COMPARE(notice(d, "googleAccountNotice")->tone(), Notice::Good);
    QVERIFY(secret(d.desk, SecretKey::GoogleRefreshToken) != before);
    QVERIFY(!d.find<QWidget>("googleAccountCancel")->isVisible());
    QVERIFY(d.find<QWidget>("googleAccountSignIn")->isEnabled());
}

void TestSettingsAccounts::signInFails()
{
    SettingsDesk d;
    d.desk.setUp({});
    const auto before = secret(d.desk, SecretKey::GoogleRefreshToken);
    d.desk.google.denyConsent = true;
    d.open(Page::Accounts);
    d.click("googleAccountSignIn");
    Notice *said = notice(d, "googleAccountNotice");
    QTRY_COMPARE(said->tone(), Notice::Trouble);
    QVERIFY(said->text().contains(u"did not allow"_s));
    QCOMPARE(secret(d.desk, SecretKey::GoogleRefreshToken), before);
    QVERIFY(d.desk.service().snapshot().google);
}

void TestSettingsAccounts::cancelsTheSignIn()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.desk.browserOpens = false; // nobody goes on there
    d.open(Page::Accounts);
    d.click("googleAccountSignIn");
    QTRY_VERIFY(notice(d, "googleAccountNotice")->text().contains(u"Go on in the browser"_s));
    QTest::mouseClick(d.seen<QPushButton>("googleAccountCopyLink"), Qt::LeftButton);
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), d.desk.opened.last());
    d.click("googleAccountCancel");
    QCOMPARE(notice(d, "googleAccountNotice")->text(), u"The sign-in was cancelled."_s);
    QVERIFY(d.find<QWidget>("googleAccountSignIn")->isEnabled());
    d.desk.browserOpens = true;
    d.click("googleAccountSignIn");
    QTRY_COMPARE(notice(d, "googleAccountNotice")->tone(), Notice::Good);
}

void TestSettingsAccounts::noBrowser()
{
    SettingsDesk d;
    d.desk.setUp({});
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere"); // no xdg-open
    d.open(Page::Accounts);
    d.click("googleAccountSignIn");
    QTRY_VERIFY(!notice(d, "googleAccountNotice")->text().startsWith(u"Starting"_s));
    qputenv("PATH", path);
    QVERIFY2(notice(d, "googleAccountNotice")->text().startsWith(u"No browser could be started"_s),
             qPrintable(notice(d, "googleAccountNotice")->text()));
    QVERIFY(d.find<QWidget>("googleAccountCopyLink")->isVisible());
}

void TestSettingsAccounts::signInThatEnds()
{
    SettingsDesk d;
    d.desk.google.refreshTokenExpiresIn = 604'799;
    d.desk.setUp({});
    d.open(Page::Accounts);
    const QDateTime ends = d.desk.service().snapshot().google->signInEndsAt;
    QVERIFY(ends.isValid());
    QCOMPARE(fact(d, "googleAccountEnds"), words::when(ends));
}

void TestSettingsAccounts::disconnectsGoogle()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.open(Page::Accounts);
    d.click("googleAccountDisconnect");
    answer(d, "googleAccountYes");
    QTRY_COMPARE(notice(d, "googleAccountNotice")->text(), u"Google Photos is disconnected."_s);
    QTRY_VERIFY(d.find<QWidget>("googleAccountNothing")->isVisible());
    QCOMPARE(d.desk.google.count(u"revoke"_s), 1);
    QCOMPARE(secret(d.desk, SecretKey::GoogleRefreshToken), std::nullopt);
    QCOMPARE(secret(d.desk, SecretKey::GoogleClientSecret), std::nullopt);
    QCOMPARE(d.desk.google.albums().size(), 1U); // it stays
}

void TestSettingsAccounts::googleCannotBeTold()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.desk.google.http().close();
    d.open(Page::Accounts);
    d.click("googleAccountDisconnect");
    answer(d, "googleAccountYes");
    Notice *said = notice(d, "googleAccountNotice");
    QTRY_COMPARE_WITH_TIMEOUT(said->tone(), Notice::Warning, 30'000);
    QVERIFY(said->text().contains(u"Google could not be told"_s));
    QCOMPARE(secret(d.desk, SecretKey::GoogleRefreshToken), std::nullopt);
    QTRY_VERIFY(d.find<QWidget>("googleAccountNothing")->isVisible());
}

/// Both accounts away, and back again: what was mirrored is still known.
void TestSettingsAccounts::disconnectsAndConnects()
{
    SettingsDesk d;
    d.desk.addAlbum(u"Holiday"_s, 2);
    d.desk.setUp({u"Holiday"_s});
    d.desk.sync();
    d.open(Page::Accounts);
    d.click("immichAccountDisconnect");
    answer(d, "immichAccountYes");
    QTRY_VERIFY(d.find<QWidget>("immichAccountConnect")->isVisible() &&
                d.find<QWidget>("immichAccountConnect")->isEnabled());
    d.click("googleAccountDisconnect");
    answer(d, "googleAccountYes");
    QTRY_VERIFY(d.find<QWidget>("googleAccountConnect")->isVisible() &&
                d.find<QWidget>("googleAccountConnect")->isEnabled());

    d.click("immichAccountConnect");
    auto *immich = d.find<QDialog>("immichDialog");
    QVERIFY(QTest::qWaitForWindowActive(immich));
    immich->findChild<QLineEdit *>(u"immichAddress"_s)->setText(d.desk.immich.url().toString());
    immich->findChild<QLineEdit *>(u"immichKey"_s)->setText(d.desk.immich.apiKey);
    QTest::keyClick(immich->findChild<QLineEdit *>(u"immichKey"_s), Qt::Key_Return);
    auto *take = immich->findChild<QPushButton *>(u"takeImmich"_s);
    QTRY_VERIFY(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY(!d.dialog->findChild<QDialog *>(u"immichDialog"_s));

    d.click("googleAccountConnect");
    auto *google = d.find<QDialog>("googleDialog");
    QVERIFY(QTest::qWaitForWindowActive(google));
    QTest::mouseClick(google->findChild<QPushButton *>(u"chooseClientFile"_s), Qt::LeftButton);
    auto *files = google->findChild<QFileDialog *>();
    files->selectFile(d.desk.clientFile());
    QMetaObject::invokeMethod(files, "accept");
    auto *signIn = google->findChild<QPushButton *>(u"signIn"_s);
    QTRY_VERIFY(signIn->isEnabled());
    QTest::mouseClick(signIn, Qt::LeftButton);
    QTRY_COMPARE(google->findChild<Notice *>(u"signInNotice"_s)->tone(), Notice::Good);
    QTest::keyClick(google, Qt::Key_Escape);
    QTRY_COMPARE(fact(d, "googleAccountEmail"), d.desk.google.email);

    QTRY_COMPARE(d.desk.service().snapshot().mirrors.size(), 1U);
    const Run run = d.desk.sync();
    QCOMPARE(run.status, RunStatus::Ok);
    QCOMPARE(run.totals.uploaded, 0);
    QCOMPARE(d.desk.google.items().size(), 2U);
}

void TestSettingsAccounts::closesWhileSigningIn()
{
    SettingsDesk d;
    d.desk.setUp({});
    d.desk.browserOpens = false;
    const auto before = secret(d.desk, SecretKey::GoogleRefreshToken);
    d.open(Page::Accounts);
    d.click("googleAccountSignIn");
    QTRY_VERIFY(!d.desk.opened.isEmpty());
    const QUrl page = d.desk.opened.last();
    d.dialog.reset();
    // Whoever goes on in the browser all the same changes nothing any more.
    d.desk.browser.open(page);
    QTRY_VERIFY(d.desk.browser.page());
    QCOMPARE(secret(d.desk, SecretKey::GoogleRefreshToken), before);
}

void TestSettingsAccounts::returnKeepsWhatWasTyped()
{
    SettingsDesk d;
    d.open(Page::Accounts);
    d.click("googleAccountConnect");
    auto *google = d.find<QDialog>("googleDialog");
    QVERIFY(QTest::qWaitForWindowActive(google));
    google->findChild<QAbstractButton *>(u"clientByHand"_s)->click();
    auto *id = google->findChild<QLineEdit *>(u"clientId"_s);
    id->setFocus();
    QTest::keyClicks(id, u"some.id"_s);
    QTest::keyClick(id, Qt::Key_Return);
    QVERIFY(google->isVisible());
    QCOMPARE(id->text(), u"some.id"_s);
}

QTEST_MAIN(TestSettingsAccounts)
#include "tst_settingsaccounts.moc"
