// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "fakes/testbrowser.h"
#include "secrets/keychainstore.h"
#include "service/accounts.h"
#include "support.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Secret = std::optional<QString>;

/// The real keychain, and both servers.
struct Setup
{
    QTemporaryDir dir;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    fakes::FakeClock clock;
    Settings settings{dir.filePath(u"immirror.ini"_s)};
    KeychainStore secrets{u"immirror/accounts"_s};
    Environment environment{{}, settings, secrets, clock, *GoogleEndpoints::at(google.url())};
    Accounts accounts{environment};
    fakes::TestBrowser browser;
    int shown = 0;

    Setup()
    {
        clock.autoAdvance = false;
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
        for (const SecretKey key : {SecretKey::ImmichApiKey, SecretKey::GoogleClientSecret,
                                    SecretKey::GoogleRefreshToken})
            (void)await(secrets.remove(key));
    }
    Result<ImmichAccount> connectImmich(const QString &key = {})
    {
        clock.autoAdvance = true;
        return await(accounts.connectImmich(
            {immich.url().toString(), key.isEmpty() ? immich.apiKey : key, {}, {}}, {}));
    }
    Result<SignInGrant> connectGoogle()
    {
        clock.autoAdvance = false;
        const auto show = [this](const QUrl &url) {
            ++shown;
            browser.open(url);
        };
        const auto page = [](BrowserPage) { return QByteArray("page"); };
        return await(
            accounts.connectGoogle({google.clientId, google.clientSecret}, {show, page, 5min}, {}));
    }
    Secret secret(SecretKey key) { return await(secrets.read(key)).value_or(Secret()); }
    QByteArray files() const
    {
        QByteArray all;
        QDirIterator each(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void immichConnects();
    void immichRefusalStoresNothing();
    void immichRefusalKeepsTheOlder();
    void immichDisconnects();
    void googleConnects();
    void googleRefusalStoresNothing();
    void googleDisconnects();
    void googleDisconnectsWithoutGoogle();
    void noKeychain();
    void lockedKeychain(); // the last: nobody unlocks it again
};

void TestAccounts::immichConnects()
{
    Setup s;
    const auto account = s.connectImmich();
    QVERIFY2(account, account ? "" : qPrintable(account.error().name()));
    QCOMPARE(s.secret(SecretKey::ImmichApiKey), Secret(s.immich.apiKey));
    const Settings stored(s.dir.filePath(u"immirror.ini"_s));
    QCOMPARE(stored.text(Setting::ImmichUrl), s.immich.url().toString());
    QCOMPARE(stored.text(Setting::ImmichUser), u"Alice"_s);
    QCOMPARE(stored.text(Setting::ImmichAccount), s.immich.ownerId());
    QCOMPARE(stored.text(Setting::ImmichVersion), u"3.1.0"_s);
    QVERIFY(!s.files().contains(s.immich.apiKey.toUtf8()));
}

void TestAccounts::immichRefusalStoresNothing()
{
    Setup s;
    QCOMPARE(s.connectImmich(u"wrong key"_s).error().name(), u"immich.unauthorized"_s);
    s.immich.setPermissions({u"album.read"_s});
    QCOMPARE(s.connectImmich().error().subject, u"asset.read, asset.download"_s);
    QCOMPARE(await(s.accounts.connectImmich({u"photos.lan"_s, u"k"_s}, {})).error().kind,
             ErrorKind::AddressWithoutScheme);
    QCOMPARE(await(s.accounts.connectImmich({s.immich.url().toString(), {}}, {})).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(await(s.accounts.connectImmich({s.immich.url().toString(), u"k"_s, u"/no.pem"_s}, {}))
                 .error()
                 .kind,
             ErrorKind::FileUnreadable);
    QCOMPARE(s.secret(SecretKey::ImmichApiKey), Secret());
    QVERIFY(!s.settings.isSet(Setting::ImmichUrl));
    QVERIFY(s.files().isEmpty());
}

void TestAccounts::immichRefusalKeepsTheOlder()
{
    Setup s;
    QVERIFY(s.connectImmich());
    QVERIFY(!s.connectImmich(u"wrong key"_s));
    QCOMPARE(s.secret(SecretKey::ImmichApiKey), Secret(s.immich.apiKey));
    QCOMPARE(s.settings.text(Setting::ImmichUrl), s.immich.url().toString());
}

void TestAccounts::immichDisconnects()
{
    Setup s;
    QVERIFY(s.connectImmich());
    QVERIFY(await(s.accounts.disconnectImmich()));
    QCOMPARE(s.secret(SecretKey::ImmichApiKey), Secret());
    QVERIFY(!s.settings.isSet(Setting::ImmichUrl));
    QCOMPARE(s.settings.text(Setting::ImmichAccount), s.immich.ownerId()); // state is kept by it
    QVERIFY(await(s.accounts.disconnectImmich()));
}

void TestAccounts::googleConnects()
{
    Setup s;
    s.google.refreshTokenExpiresIn = 604799;
    const auto grant = s.connectGoogle();
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().name()));
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret(grant->refreshToken));
    QCOMPARE(s.secret(SecretKey::GoogleClientSecret), Secret(s.google.clientSecret));
    const Settings stored(s.dir.filePath(u"immirror.ini"_s));
    QCOMPARE(stored.text(Setting::GoogleConnected), u"yes"_s);
    QCOMPARE(stored.text(Setting::GoogleEmail), s.google.email);
    QCOMPARE(stored.text(Setting::GoogleAccount), s.google.sub);
    QCOMPARE(stored.text(Setting::GoogleClientId), s.google.clientId);
    QCOMPARE(stored.time(Setting::GoogleSignInEndsAt), s.clock.now().addSecs(604799));
    for (const QString &secret : {grant->refreshToken, grant->accessToken, s.google.clientSecret})
        QVERIFY(!s.files().contains(secret.toUtf8()));
}

void TestAccounts::googleRefusalStoresNothing()
{
    Setup s;
    s.google.denyConsent = true;
    QCOMPARE(s.connectGoogle().error().kind, ErrorKind::ConsentRefused);
    s.google.denyConsent = false;
    s.google.dropScopes = {fakes::FakeGoogle::photoScopes().last()};
    QCOMPARE(s.connectGoogle().error().kind, ErrorKind::ScopeMissing);
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret());
    QCOMPARE(s.secret(SecretKey::GoogleClientSecret), Secret());
    QCOMPARE(s.settings.text(Setting::GoogleConnected), u"no"_s);
    QVERIFY(s.files().isEmpty());
}

void TestAccounts::googleDisconnects()
{
    Setup s;
    QVERIFY(s.connectGoogle());
    s.clock.autoAdvance = true;
    QVERIFY(await(s.accounts.disconnectGoogle({})));
    QCOMPARE(s.google.count(u"revoke"_s), 1);
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret());
    QCOMPARE(s.secret(SecretKey::GoogleClientSecret), Secret());
    QCOMPARE(s.settings.text(Setting::GoogleConnected), u"no"_s);
    QVERIFY(!s.settings.isSet(Setting::GoogleEmail));
    QCOMPARE(s.settings.text(Setting::GoogleAccount), s.google.sub);
    QVERIFY(await(s.accounts.disconnectGoogle({}))); // there is nothing to tell Google
    QCOMPARE(s.google.count(u"revoke"_s), 1);
}

void TestAccounts::googleDisconnectsWithoutGoogle()
{
    Setup s;
    QVERIFY(s.connectGoogle());
    s.google.http().close();
    s.clock.autoAdvance = true;
    const auto told = await(s.accounts.disconnectGoogle({}));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Unreachable);
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret());
    QCOMPARE(s.settings.text(Setting::GoogleConnected), u"no"_s);
}

/// The same, in a process that finds no session bus.
void TestAccounts::noKeychain()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--without-keychain"_s});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

static int withoutKeychain()
{
    Setup s;
    const auto immich = s.connectImmich();
    if (immich || immich.error().kind != ErrorKind::NoKeychain)
        return 1;
    const auto google = s.connectGoogle();
    if (google || google.error().kind != ErrorKind::NoKeychain || s.shown != 0)
        return 2;
    return s.files().isEmpty() && !s.settings.isSet(Setting::ImmichUrl) ? 0 : 3;
}

/// Nobody signs in in vain.
void TestAccounts::lockedKeychain()
{
    Setup s;
    QProcess lock;
    lock.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QVERIFY(lock.waitForFinished());
    QCOMPARE(lock.exitCode(), 0);
    QCOMPARE(s.connectImmich().error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!s.settings.isSet(Setting::ImmichUrl));
    QCOMPARE(s.connectGoogle().error().kind, ErrorKind::KeychainLocked);
    QVERIFY(s.files().isEmpty());
    QCOMPARE(s.shown, 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--without-keychain"_L1)
        return withoutKeychain();
    TestAccounts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accounts.moc"
