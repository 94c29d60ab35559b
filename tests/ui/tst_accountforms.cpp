// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "fakes/certificates.h"
#include "fakes/tlsfront.h"
#include "ui/accounts/googleform.h"
#include "ui/accounts/guidepicture.h"
#include "ui/accounts/headertable.h"
#include "ui/accounts/immichform.h"
#include "ui/accounts/notice.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSslCertificate>
#include <QSslKey>
#include <QTableView>
#include <QToolButton>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// Of a test, with a machine that has other things to do too.
constexpr int patience = 30'000;

namespace {

template<typename Widget> Widget *find(QWidget &in, const QString &name)
{
    auto *found = in.findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

void type(QWidget &in, const QString &name, const QString &text)
{
    auto *edit = find<QLineEdit>(in, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, text);
}

void press(QWidget &in, const QString &name)
{
    auto *button = find<QAbstractButton>(in, name);
    QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

Notice *notice(QWidget &in, const QString &name)
{
    return find<Notice>(in, name);
}

bool isTesting(ImmichForm &form)
{
    const Notice *said = notice(form, u"immichNotice"_s);
    return !said->isHidden() && said->tone() == Notice::Busy;
}

bool isWaiting(GoogleForm &form)
{
    return find<QWidget>(form, u"signInMeanwhile"_s)->isVisible();
}

void show(QWidget &widget)
{
    widget.resize(640, 480);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget, patience));
}

} // namespace

/// The two forms that the wizard and the settings share.
class TestAccountForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesAnImmich();
    void wrongImmich_data();
    void wrongImmich();
    void eachMissingPermission_data();
    void eachMissingPermission();
    void selfSignedAndItsAuthority();
    void otherCertificates();
    void signInInFront();
    void clientCertificate();
    void offersTheBetterAddress();
    void editingUnproves();
    void closesWhileTesting();
    void headersGoAlongAndStayHidden();
    void secretsAreHidden();
    void followsThePaletteWhileRunning();

    void wrongClientFile_data();
    void wrongClientFile();
    void dropsOfOtherThings();
    void clientByHand();
    void guideOpensPages();
    void signsIn();
    void failedSignIn_data();
    void failedSignIn();
    void signInThatEnds();
    void browserDoesNotOpen();
    void browserNeverComesBack();
    void cancelledSignIn();
    void leavesNoGrant();
    void anotherClientTakesTheGrantBack();
    void signsInAgain();

private:
    static void chooseClientFile(Desk &desk, QWidget &form, const QByteArray &content);
    static void drop(QWidget &form, const QList<QUrl> &urls);
    static int grants(Desk &desk);
};

void TestAccountForms::provesAnImmich()
{
    Desk desk;
    desk.immich.addUser(u"Alice"_s, u"alice@example.org"_s);
    ImmichForm form(desk.service());
    show(form);
    QSignalSpy proved(&form, &ImmichForm::provedChanged);
    QVERIFY(form.isEmpty());
    QVERIFY(!find<QAbstractButton>(form, u"testImmich"_s)->isEnabled());

    type(form, u"immichAddress"_s, desk.immich.url().toString());
    type(form, u"immichKey"_s, desk.immich.apiKey);
    proved.clear();
    QTest::keyClick(find<QLineEdit>(form, u"immichKey"_s), Qt::Key_Return);
    QVERIFY(isTesting(form));
    QCOMPARE(notice(form, u"immichNotice"_s)->tone(), Notice::Busy);
    Desk::shoot(form, u"immichform-testing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
    QCOMPARE(proved.size(), 2);
    QCOMPARE(form.proved()->userName, u"Alice"_s);
    QCOMPARE(notice(form, u"immichNotice"_s)->tone(), Notice::Good);
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"Alice"_s));
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"3.1.0"_s));
    Desk::shoot(form, u"immichform-good"_s);
    press(form, u"immichGuide"_s);
    QVERIFY(!find<GuidePicture>(form, u"permissionsPicture"_s)->accessibleName().isEmpty());
    press(form, u"openKeyPage"_s);
    QCOMPARE(desk.opened.value(0).toString(),
             desk.immich.url().toString() + u"/user-settings?isOpen=api-keys"_s);
    Desk::shoot(form, u"immichform-guide"_s);
}

void TestAccountForms::wrongImmich_data()
{
    using Prepare = void (*)(Desk &);
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("address"); // %1: the server's
    QTest::addColumn<QString>("key");     // empty: the right one
    QTest::addColumn<QString>("said");
    const Prepare nothing = [](Desk &) {};
    QTest::newRow("no address") << nothing << u"http://"_s << QString() << u"will not do"_s;
    QTest::newRow("ftp") << nothing << u"ftp://photos.lan"_s << QString() << u"will not do"_s;
    QTest::newRow("wrong key") << nothing << u"%1"_s << u"not-the-key"_s
                               << u"does not accept the API key"_s;
    const Prepare html = [](Desk &desk) {
        desk.immich.http().failNext({.pathPart = u"/api/"_s}, Fault::html(), 20);
    };
    QTest::newRow("a web page") << html << u"%1"_s << QString() << u"web page"_s;
    const Prepare old = [](Desk &desk) {
        desk.immich.http().failNext(
            {.pathPart = u"/api/server/version"_s},
            Fault::json(200, QJsonObject{{u"major"_s, 1}, {u"minor"_s, 120}, {u"patch"_s, 2}}), 9);
    };
    QTest::newRow("too old") << old << u"%1"_s << QString() << u"1.120.2"_s;
    const Prepare maintained = [](Desk &desk) { desk.immich.setMaintenance(true); };
    QTest::newRow("maintenance") << maintained << u"%1"_s << QString() << u"maintenance"_s;
    const Prepare elsewhere = [](Desk &desk) {
        desk.immich.http().failNext({}, Fault::redirect(QUrl(u"https://elsewhere.example"_s)), 9);
    };
    QTest::newRow("sent on") << elsewhere << u"%1"_s << QString() << u"elsewhere.example"_s;
    const Prepare down = [](Desk &desk) { desk.immich.http().close(); };
    QTest::newRow("down") << down << u"%1"_s << QString() << u"Cannot reach Immich"_s;
    QTest::newRow("no such host") << nothing << u"https://photos.invalid"_s << QString()
                                  << u"Cannot reach Immich"_s;
    const Prepare other = [](Desk &desk) {
        desk.immich.http().failNext({}, Fault::json(200, QJsonObject{{u"hello"_s, 1}}), 20);
    };
    QTest::newRow("another program") << other << u"%1"_s << QString() << u"no Immich"_s;
}

void TestAccountForms::wrongImmich()
{
    using Prepare = void (*)(Desk &);
    QFETCH(Prepare, prepare);
    QFETCH(QString, address);
    QFETCH(QString, key);
    QFETCH(QString, said);
    Desk desk;
    const QString url = desk.immich.url().toString();
    ImmichForm form(desk.service());
    show(form);
    type(form, u"immichAddress"_s, address.contains(u"%1"_s) ? address.arg(url) : address);
    type(form, u"immichKey"_s, key.isEmpty() ? desk.immich.apiKey : key);
    prepare(desk);
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    QVERIFY(!form.proved());
    QCOMPARE(notice(form, u"immichNotice"_s)->tone(), Notice::Trouble);
    const QString text = notice(form, u"immichNotice"_s)->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(find<QAbstractButton>(form, u"testImmich"_s)->isEnabled()); // to try again
    Desk::shoot(form, u"immichform-wrong-"_s +
                          QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestAccountForms::eachMissingPermission_data()
{
    QTest::addColumn<QStringList>("missing");
    for (const QString &one : {u"album.read"_s, u"asset.read"_s, u"asset.download"_s})
        QTest::newRow(qPrintable(one)) << QStringList{one};
    QTest::newRow("two") << QStringList{u"album.read"_s, u"asset.download"_s};
}

void TestAccountForms::eachMissingPermission()
{
    QFETCH(QStringList, missing);
    Desk desk;
    QStringList permissions{u"album.read"_s, u"asset.read"_s, u"asset.download"_s, u"user.read"_s};
    for (const QString &one : missing)
        permissions.removeOne(one);
    desk.immich.setPermissions(permissions);
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    const QString text = notice(form, u"immichNotice"_s)->text();
    for (const QString &one : {u"album.read"_s, u"asset.read"_s, u"asset.download"_s})
        QCOMPARE(text.contains(u"• "_s + one), missing.contains(one));
    QVERIFY(find<GuidePicture>(form, u"permissionsPicture"_s)->isVisible());
    Desk::shoot(form, u"immichform-missing-"_s + missing.join(u'-'));
}

void TestAccountForms::selfSignedAndItsAuthority()
{
    Desk desk;
    const QString pem = desk.home.filePath(u"own.pem"_s);
    const QString keyPath = desk.home.filePath(u"own.key"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"2"_s, u"-subj"_s, u"/CN=photos.lan"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, keyPath, u"-out"_s, pem});
    QVERIFY(openssl.waitForFinished());
    QFile key(keyPath);
    QVERIFY(key.open(QIODevice::ReadOnly));
    desk.immich.http().close();
    QVERIFY(desk.immich.http().listenTls(QSslCertificate::fromPath(pem).value(0),
                                         QSslKey(&key, QSsl::Rsa)));
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    QVERIFY(!find<QLineEdit>(form, u"immichCaFile"_s)->isVisible());
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"More options"_s));
    QVERIFY(!notice(form, u"immichNotice"_s)->text().contains(u"--ca-file"_s));
    Desk::shoot(form, u"immichform-selfsigned"_s);

    QVERIFY(find<QLineEdit>(form, u"immichCaFile"_s)->isVisible()); // opened by itself
    type(form, u"immichCaFile"_s, desk.home.filePath(u"missing.pem"_s));
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"missing.pem"_s));
    type(form, u"immichCaFile"_s, pem);
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
}

/// An authority was given already: other advice helps.
void TestAccountForms::otherCertificates()
{
    Desk desk;
    fakes::Certificates made;
    made.make({.name = u"root"_s, .authority = true});
    made.make({.name = u"middle"_s, .issuer = u"root"_s, .authority = true});
    made.make({.name = u"deep"_s, .issuer = u"middle"_s});
    made.make({.name = u"own"_s});
    const std::pair<QString, QString> rows[]{{u"deep"_s, u"fullchain.pem"_s},
                                             {u"own"_s, u"None of the certificates"_s}};
    for (const auto &[server, said] : rows) {
        fakes::TlsFront front(desk.immich.url());
        QVERIFY(front.listen({made.certificate(server)}, made.key(server)));
        ImmichForm form(desk.service());
        show(form);
        form.setInput({.address = front.url().toString(),
                       .apiKey = desk.immich.apiKey,
                       .caFile = made.file(u"root.pem"_s)});
        press(form, u"testImmich"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
        const QString text = notice(form, u"immichNotice"_s)->text();
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY2(!text.contains(u"--ca-file"_s), qPrintable(text));
        Desk::shoot(form, u"immichform-certificate-"_s + server);
    }
}

void TestAccountForms::signInInFront()
{
    Desk desk;
    desk.immich.http().failNext(
        {}, Fault::answer(401, {}, {{"WWW-Authenticate", "Basic realm=\"The family's door\""}}),
        20);
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    QVERIFY(!find<QTableView>(form, u"headers"_s)->isVisible());
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    const QString text = notice(form, u"immichNotice"_s)->text();
    QVERIFY2(text.contains(u"The family's door"_s), qPrintable(text));
    QVERIFY2(text.contains(u"More options"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"--header"_s), qPrintable(text));
    QVERIFY(find<QTableView>(form, u"headers"_s)->isVisible()); // opened by itself
    Desk::shoot(form, u"immichform-signin"_s);
}

void TestAccountForms::clientCertificate()
{
    Desk desk;
    fakes::Certificates made;
    made.make({.name = u"root"_s, .authority = true});
    made.make({.name = u"server"_s, .issuer = u"root"_s});
    made.make({.name = u"me"_s, .issuer = u"root"_s});
    made.encryptKey(u"me"_s, u"s3cret"_s);
    fakes::TlsFront front(desk.immich.url());
    QVERIFY(front.listen({made.certificate(u"server"_s)}, made.key(u"server"_s),
                         {made.certificate(u"root"_s)}));
    ImmichForm form(desk.service());
    show(form);
    ImmichInput input{.address = front.url().toString(),
                      .apiKey = desk.immich.apiKey,
                      .caFile = made.file(u"root.pem"_s)};
    form.setInput(input);
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    const QString text = notice(form, u"immichNotice"_s)->text();
    QVERIFY2(text.contains(u"client certificate"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"--client"_s), qPrintable(text));

    type(form, u"immichClientCertificate"_s, made.file(u"me.pem"_s));
    type(form, u"immichClientKey"_s, made.file(u"me.enc"_s));
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"me.enc"_s)); // has no passphrase
    type(form, u"immichPassphrase"_s, u"s3cret"_s);
    QCOMPARE(find<QLineEdit>(form, u"immichPassphrase"_s)->echoMode(), QLineEdit::Password);
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
    input.clientCertificate = made.file(u"me.pem"_s);
    input.clientKey = made.file(u"me.enc"_s);
    input.clientKeyPassphrase = u"s3cret"_s;
    QCOMPARE(form.input(), input);
    Desk::shoot(form, u"immichform-client-certificate"_s);

    ImmichForm again(desk.service());
    again.setInput(input);
    QCOMPARE(again.input(), input);
    QVERIFY(!again.isEmpty());
}

void TestAccountForms::offersTheBetterAddress()
{
    Desk desk;
    const QString url = desk.immich.url().toString();
    ImmichForm form(desk.service());
    show(form);
    form.setInput({.address = url + u"/albums/3"_s, .apiKey = desk.immich.apiKey});
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    Desk::shoot(form, u"immichform-path"_s);
    QVERIFY(!form.proved());
    press(*notice(form, u"immichNotice"_s), u"noticeHelp"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
    QCOMPARE(form.input().address, url);

    form.setInput({.address = u"photos.lan"_s, .apiKey = desk.immich.apiKey});
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTesting(form), patience);
    QVERIFY(notice(form, u"immichNotice"_s)->text().contains(u"https://photos.lan"_s));
}

void TestAccountForms::editingUnproves()
{
    Desk desk;
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    const auto prove = [&] {
        press(form, u"testImmich"_s);
        QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
    };
    prove();
    QTest::keyClick(find<QLineEdit>(form, u"immichKey"_s), Qt::Key_X);
    QVERIFY(!form.proved());
    QVERIFY(notice(form, u"immichNotice"_s)->isHidden());
    form.setInput(desk.immichInput());
    prove();
    form.findChild<HeaderTable *>()->setHeaders({{"X-A", "b"}});
    QVERIFY(!form.proved());

    // An answer to what stood there before is not heard.
    desk.immich.http().failNext({}, Fault::delay(300), 1);
    press(form, u"testImmich"_s);
    type(form, u"immichKey"_s, u"other"_s);
    QVERIFY(!isTesting(form));
    QTest::qWait(600);
    QVERIFY(!form.proved());
    QVERIFY(notice(form, u"immichNotice"_s)->isHidden());
}

/// QFuture::then() with a context would abort here, with Qt 6.4.
void TestAccountForms::closesWhileTesting()
{
    Desk desk;
    desk.immich.http().failNext({}, Fault::hang(), 1);
    {
        ImmichForm form(desk.service());
        show(form);
        form.setInput(desk.immichInput());
        press(form, u"testImmich"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.immich.http().requests().empty(), patience);
    }
    QVERIFY(Desk::get(desk.service().testImmich(desk.immichInput(), {})));
}

void TestAccountForms::headersGoAlongAndStayHidden()
{
    Desk desk;
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    press(form, u"immichMore"_s);
    auto *view = find<QTableView>(form, u"headers"_s);
    press(form, u"addHeader"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"CF-Access-Client-Id: 12345.access"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    press(form, u"addHeader"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"not a name"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QAbstractItemModel *model = view->model();
    QCOMPARE(model->rowCount(), 2);
    const auto *refused = find<Notice>(form, u"headersNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(refused->text().contains(u"not a name"_s), patience);
    QCOMPARE(form.input().headers, (HttpHeaders{{"CF-Access-Client-Id", "12345.access"}}));
    QVERIFY(model->setData(model->index(1, 0), u"X-Two"_s, Qt::EditRole));
    QVERIFY(refused->text().isEmpty());
    QVERIFY(model->setData(model->index(1, 1), u"a\r\nX-Three: b"_s, Qt::EditRole));
    QCOMPARE(form.input().headers.at(1).second, "aX-Three: b"); // on one line for sure
    view->setCurrentIndex(model->index(1, 0));
    press(form, u"removeHeader"_s);
    QCOMPARE(form.input().headers.size(), 1);

    const QModelIndex value = model->index(0, HeaderModel::Value);
    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
        QVERIFY(!value.data(role).toString().contains(u"12345"_s));
    view->edit(value);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->echoMode(), QLineEdit::Password);
    QTest::keyClick(editor, Qt::Key_Escape);
    press(form, u"testImmich"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.proved(), patience);
    for (const fakes::HttpRequest &request : desk.immich.http().requests())
        QCOMPARE(request.header("cf-access-client-id"), "12345.access");
    Desk::shoot(form, u"immichform-headers"_s);
}

void TestAccountForms::secretsAreHidden()
{
    Desk desk;
    ImmichForm form(desk.service());
    show(form);
    form.setInput(desk.immichInput());
    auto *key = find<QLineEdit>(form, u"immichKey"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    press(form, u"immichKeyShow"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
    press(form, u"immichKeyShow"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

void TestAccountForms::followsThePaletteWhileRunning()
{
    Desk desk;
    ImmichForm form(desk.service());
    form.setGuideOpen(true);
    show(form);
    const auto *picture = find<GuidePicture>(form, u"permissionsPicture"_s);
    const auto ground = [&] { return picture->pixmap().toImage().pixelColor(20, 5); };
    QCOMPARE(ground(), form.palette().color(QPalette::Base));
    const QPalette former = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(50, 50, 50), QColor(40, 40, 40)));
    QTRY_COMPARE_WITH_TIMEOUT(ground(), QApplication::palette().color(QPalette::Base), patience);
    QApplication::setPalette(former);
    QTRY_COMPARE_WITH_TIMEOUT(ground(), former.color(QPalette::Base), patience);
}

void TestAccountForms::drop(QWidget &form, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&form, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&form, &drop);
}

void TestAccountForms::chooseClientFile(Desk &desk, QWidget &form, const QByteArray &content)
{
    QFile file(desk.home.filePath(u"client_secret_dropped.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    drop(form, {QUrl::fromLocalFile(file.fileName())});
}

/// Sign-ins that Google holds to be good.
int TestAccountForms::grants(Desk &desk)
{
    const QTemporaryDir folder;
    desk.google.saveTo(folder.path());
    QFile state(folder.filePath(u"state.json"_s));
    if (!state.open(QIODevice::ReadOnly))
        qFatal("no state");
    return static_cast<int>(
        QJsonDocument::fromJson(state.readAll())[u"refreshTokens"_s].toObject().size());
}

void TestAccountForms::wrongClientFile_data()
{
    using Make = QByteArray (*)(Desk &);
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("said");
    const Make web = [](Desk &desk) { return desk.google.webClientSecretFile(); };
    const Make broken = [](Desk &desk) { return desk.google.clientSecretFile().chopped(20); };
    const Make empty = [](Desk &) { return QByteArray(); };
    const Make other = [](Desk &) { return "{\"name\":\"something else\"}"_ba; };
    const Make list = [](Desk &) { return "[1,2]"_ba; };
    const Make robot = [](Desk &) {
        return "{\"type\":\"service_account\",\"client_id\":\"1\",\"private_key\":\"x\"}"_ba;
    };
    const Make half = [](Desk &) { return "{\"installed\":{\"client_id\":\"1.apps\"}}"_ba; };
    QTest::newRow("web") << web << u"web application"_s;
    QTest::newRow("broken") << broken << u"no JSON"_s;
    QTest::newRow("empty") << empty << u"no JSON"_s;
    QTest::newRow("other") << other << u"no client file"_s;
    QTest::newRow("list") << list << u"no client file"_s;
    QTest::newRow("service account") << robot << u"service account"_s;
    QTest::newRow("half") << half << u"not complete"_s;
}

void TestAccountForms::wrongClientFile()
{
    using Make = QByteArray (*)(Desk &);
    QFETCH(Make, make);
    QFETCH(QString, said);
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, make(desk));
    const QString text = notice(form, u"clientNotice"_s)->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QCOMPARE(notice(form, u"clientNotice"_s)->tone(), Notice::Trouble);
    QVERIFY(!form.client());
    QVERIFY(!find<QAbstractButton>(form, u"signIn"_s)->isEnabled());
    Desk::shoot(form, u"googleform-wrong-"_s +
                          QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
    // The right one mends it.
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    QCOMPARE(notice(form, u"clientNotice"_s)->tone(), Notice::Good);
    QVERIFY(find<QAbstractButton>(form, u"signIn"_s)->isEnabled());
}

void TestAccountForms::dropsOfOtherThings()
{
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    const auto said = [&](const QList<QUrl> &urls) {
        drop(form, urls);
        return notice(form, u"clientNotice"_s)->text();
    };
    const QString missing = desk.home.filePath(u"missing.json"_s);
    QVERIFY(said({QUrl::fromLocalFile(missing)}).contains(missing));
    QVERIFY(said({QUrl::fromLocalFile(desk.home.path())}).contains(desk.home.path()));
    QVERIFY(said({QUrl(u"https://example.org/client.json"_s)}).contains(u"no file"_s));
    const QUrl good = QUrl::fromLocalFile(desk.clientFile());
    QVERIFY(said({good, good}).contains(u"one file"_s));
    QVERIFY(!form.client());
    said({good});
    QCOMPARE(form.client()->id, desk.google.clientId);
}

void TestAccountForms::clientByHand()
{
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    press(form, u"clientByHand"_s);
    type(form, u"clientId"_s, u"my-project"_s);
    QTest::keyClick(find<QLineEdit>(form, u"clientId"_s), Qt::Key_Tab);
    QVERIFY(notice(form, u"clientNotice"_s)->text().contains(u".apps.googleusercontent.com"_s));
    type(form, u"clientId"_s, u' ' + desk.google.clientId);
    QVERIFY(notice(form, u"clientNotice"_s)->isHidden());
    QVERIFY(!form.client());
    QCOMPARE(find<QLineEdit>(form, u"clientSecret"_s)->echoMode(), QLineEdit::Password);
    type(form, u"clientSecret"_s, desk.google.clientSecret);
    QCOMPARE(form.client()->id, desk.google.clientId);
    QCOMPARE(form.client()->secret, desk.google.clientSecret);
    Desk::shoot(form, u"googleform-byhand"_s);
}

void TestAccountForms::guideOpensPages()
{
    Desk desk;
    GoogleForm form(desk.service());
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(&form);
    show(area);
    form.setGuideOpen(true);
    Desk::shoot(form, u"googleform-guide"_s);
    const QStringList steps{u"Project"_s, u"Api"_s,      u"Consent"_s,
                            u"Scopes"_s,  u"Audience"_s, u"Client"_s};
    for (const QString &step : steps) {
        area.ensureWidgetVisible(find<QWidget>(form, u"open"_s + step));
        press(form, u"open"_s + step);
        QVERIFY(find<GuidePicture>(form, u"picture"_s + step)->accessibleName().size() > 20);
    }
    QCOMPARE(desk.opened.size(), steps.size());
    for (const QUrl &url : desk.opened)
        QCOMPARE(url.host(), u"console.cloud.google.com"_s);
    press(form, u"copyScopes"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), photoScopes());
    area.takeWidget();
}

void TestAccountForms::signsIn()
{
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    form.setGuideOpen(true);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    QVERIFY(!find<QWidget>(form, u"openProject"_s)->isVisible()); // the guide has done its work
    press(form, u"signIn"_s);
    QVERIFY(isWaiting(form));
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    QVERIFY(!isWaiting(form));
    QCOMPARE(form.grant()->email, desk.google.email);
    QVERIFY(notice(form, u"signInNotice"_s)->text().contains(desk.google.email));
    QVERIFY(notice(form, u"signInEnds"_s)->isHidden());
    QCOMPARE(grants(desk), 1);
    Desk::shoot(form, u"googleform-signedin"_s);
    form.kept();
}

void TestAccountForms::failedSignIn_data()
{
    using Prepare = void (*)(Desk &);
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("said");
    const Prepare refused = [](Desk &desk) { desk.google.denyConsent = true; };
    const Prepare unticked = [](Desk &desk) { desk.google.dropScopes = {photoScopes().at(2)}; };
    const Prepare noRefresh = [](Desk &desk) { desk.google.omitRefreshToken = true; };
    const Prepare wrongSecret = [](Desk &desk) { desk.google.clientSecret = u"changed"_s; };
    const Prepare trouble = [](Desk &desk) {
        desk.google.failToken(400, "{\"error\":\"invalid_request\",\"error_description\":\"No.\"}",
                              9);
    };
    QTest::newRow("refused") << refused << u"did not allow"_s;
    QTest::newRow("unticked") << unticked << u"edit.appcreateddata"_s;
    QTest::newRow("no refresh token") << noRefresh << u"for an hour only"_s;
    QTest::newRow("wrong secret") << wrongSecret << u"does not know this OAuth client"_s;
    QTest::newRow("trouble") << trouble << u"did not complete the sign-in"_s;
}

void TestAccountForms::failedSignIn()
{
    using Prepare = void (*)(Desk &);
    QFETCH(Prepare, prepare);
    QFETCH(QString, said);
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    prepare(desk);
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isWaiting(form), patience);
    QVERIFY(!form.grant());
    const QString text = notice(form, u"signInNotice"_s)->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(find<QAbstractButton>(form, u"signIn"_s)->isEnabled());
    Desk::shoot(form, u"googleform-failed-"_s +
                          QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestAccountForms::signInThatEnds()
{
    Desk desk;
    desk.google.refreshTokenExpiresIn = 604'799;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    const QString day = words::when(*form.grant()->refreshExpiresAt);
    QVERIFY(notice(form, u"signInEnds"_s)->text().contains(day));
    QCOMPARE(notice(form, u"signInEnds"_s)->tone(), Notice::Warning);
    press(*notice(form, u"signInEnds"_s), u"noticeHelp"_s);
    QCOMPARE(desk.opened.last(), QUrl(u"https://console.cloud.google.com/auth/audience"_s));
    Desk::shoot(form, u"googleform-ends"_s);
    form.kept();
}

void TestAccountForms::browserDoesNotOpen()
{
    Desk desk;
    desk.browserOpens = false;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.opened.isEmpty(), patience);
    Desk::shoot(form, u"googleform-waiting"_s);
    press(form, u"copySignInLink"_s);
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), desk.opened.first());
    press(form, u"openSignInLink"_s);
    QCOMPARE(desk.opened.size(), 2);
    QCOMPARE(desk.opened.at(0), desk.opened.at(1));
    // By hand, in a browser of one's own.
    desk.browser.open(QUrl(QGuiApplication::clipboard()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    form.kept();
}

void TestAccountForms::browserNeverComesBack()
{
    Desk desk;
    desk.browserOpens = false;
    SyncService service({.paths = desk.paths,
                         .google = *GoogleEndpoints::at(desk.google.url()),
                         .browserPage = words::browserPage,
                         .browserLimit = std::chrono::milliseconds(200)});
    GoogleForm form(service);
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isWaiting(form), patience);
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(notice(form, u"signInNotice"_s)->tone(), Notice::Trouble);
    QVERIFY(notice(form, u"signInNotice"_s)->text().contains(u"in time"_s));
    QVERIFY(find<QAbstractButton>(form, u"signIn"_s)->isEnabled());
    // Whoever comes later finds nobody waiting.
    desk.browser.open(desk.opened.first());
    QTRY_VERIFY_WITH_TIMEOUT(desk.browser.page(), patience);
    QCOMPARE(desk.browser.page()->status, 0);
    QCOMPARE(grants(desk), 0);
}

void TestAccountForms::cancelledSignIn()
{
    Desk desk;
    desk.browserOpens = false;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.opened.isEmpty(), patience);
    press(form, u"cancelSignIn"_s);
    QVERIFY(!isWaiting(form));
    QVERIFY(find<QAbstractButton>(form, u"signIn"_s)->isEnabled());
    QVERIFY(!find<QWidget>(form, u"signInMeanwhile"_s)->isVisible());
    // The browser comes too late.
    desk.browser.open(desk.opened.first());
    QTRY_VERIFY_WITH_TIMEOUT(desk.browser.page(), patience);
    QVERIFY(!form.grant());
    QTRY_COMPARE_WITH_TIMEOUT(grants(desk), 0, patience);
    desk.browserOpens = true;
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    form.kept();
}

void TestAccountForms::leavesNoGrant()
{
    Desk desk;
    {
        GoogleForm form(desk.service());
        show(form);
        chooseClientFile(desk, form, desk.google.clientSecretFile());
        press(form, u"signIn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
        QCOMPARE(grants(desk), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(grants(desk), 0, patience);
}

void TestAccountForms::anotherClientTakesTheGrantBack()
{
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    const QByteArray other = desk.google.clientSecretFile().replace("apps.google", "2.apps.google");
    chooseClientFile(desk, form, other);
    QVERIFY(!form.grant());
    QVERIFY(notice(form, u"signInNotice"_s)->isHidden());
    QTRY_COMPARE_WITH_TIMEOUT(grants(desk), 0, patience);
}

void TestAccountForms::signsInAgain()
{
    Desk desk;
    GoogleForm form(desk.service());
    show(form);
    chooseClientFile(desk, form, desk.google.clientSecretFile());
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    const QString first = form.grant()->refreshToken;
    press(form, u"signIn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form.grant(), patience);
    QVERIFY(form.grant()->refreshToken != first);
    QCOMPARE(grants(desk), 1); // the first one was taken back, before the second was asked for
    form.kept();
}

QTEST_MAIN(TestAccountForms)
#include "tst_accountforms.moc"
