// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/certificates.h"
#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "fakes/proxystandin.h"
#include "fakes/testbrowser.h"
#include "fakes/tlsfront.h"
#include "immich/headers.h"
#include "secrets/keychainstore.h"
#include "service/accounts.h"
#include "service/network.h"
#include "service/session.h"
#include "store/history.h"
#include "store/identities.h"
#include "support.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Secret = std::optional<QString>;

constexpr std::array allSecrets{SecretKey::ImmichApiKey,
                                SecretKey::ImmichHeaders,
                                SecretKey::ImmichClientKeyPassphrase,
                                SecretKey::GoogleClientSecret,
                                SecretKey::GoogleRefreshToken,
                                SecretKey::ProxyPassword};

/// The real keychain, which fails when it is told to.
struct FailingStore : SecretStore
{
    KeychainStore real{u"immirror/accounts"_s};
    int writesUntilFailure = -1;
    int removalsUntilFailure = -1;
    std::function<void(SecretKey)> onWrite;

    Task<Result<std::optional<QString>>> read(SecretKey key, std::stop_token stop = {}) override
    {
        return real.read(key, stop);
    }
    Task<Result<void>> write(SecretKey key, QString secret, std::stop_token stop = {}) override
    {
        if (onWrite)
            onWrite(key);
        if (writesUntilFailure >= 0 && writesUntilFailure-- == 0)
            return refuse();
        return real.write(key, std::move(secret), stop);
    }
    Task<Result<void>> remove(SecretKey key, std::stop_token stop = {}) override
    {
        if (removalsUntilFailure >= 0 && removalsUntilFailure-- == 0)
            return refuse();
        return real.remove(key, stop);
    }
    static Task<Result<void>> refuse() { co_return fail(ErrorKind::KeychainFailed); }
};

/// The real keychain, and both servers.
struct Setup
{
    QTemporaryDir dir;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    fakes::FakeClock clock;
    Settings settings{dir.filePath(u"immirror.ini"_s)};
    FailingStore secrets;
    Environment environment{{.database = dir.filePath(u"immirror.db"_s)},
                            settings,
                            secrets,
                            clock,
                            *GoogleEndpoints::at(google.url())};
    Accounts accounts{environment};
    fakes::TestBrowser browser;
    int shown = 0;

    Setup()
    {
        clock.autoAdvance = false;
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
        for (const SecretKey key : allSecrets)
            (void)await(secrets.remove(key));
    }
    ImmichInput input(const HttpHeaders &headers = {}) const
    {
        return {immich.url().toString(), immich.apiKey, {}, headers};
    }
    Result<ImmichAccount> connect(const ImmichInput &input)
    {
        clock.autoAdvance = true;
        return await(accounts.connectImmich(input, {}));
    }
    Result<ImmichAccount> connectImmich(const QString &key = {})
    {
        return connect({immich.url().toString(), key.isEmpty() ? immich.apiKey : key, {}, {}});
    }
    Accounts::Browser withBrowser()
    {
        clock.autoAdvance = false;
        const auto show = [this](const QUrl &url) {
            ++shown;
            browser.open(url);
        };
        return {show, [](BrowserPage) { return QByteArray("page"); }, 5min};
    }
    GoogleClient client() const { return {google.clientId, google.clientSecret}; }
    Result<SignInGrant> connectGoogle()
    {
        return await(accounts.connectGoogle(client(), withBrowser(), {}));
    }
    Result<SignInGrant> signIn() { return await(accounts.signIn(client(), withBrowser(), {})); }
    Result<void> finish(const SetupChoices &choices)
    {
        clock.autoAdvance = true;
        return await(accounts.finishSetup(choices, {}));
    }
    Result<void> discard(const SignInGrant &grant)
    {
        clock.autoAdvance = true;
        return await(accounts.discard(grant, {}));
    }
    /// Everything that is kept, in words.
    QStringList kept()
    {
        QStringList all;
        for (const SecretKey key : allSecrets) {
            if (const Secret one = secret(key))
                all << secretKeyName(key) + u'=' + *one;
        }
        const Settings stored(dir.filePath(u"immirror.ini"_s));
        for (const SettingRow &row : settingsTable()) {
            if (stored.text(row.setting) != QLatin1StringView(row.standard))
                all << QLatin1StringView(row.key) + u'=' + stored.text(row.setting);
        }
        if (!QFile::exists(environment.paths.database))
            return all;
        const auto ledger = *openLedger(environment);
        if (ledger.identity) {
            const auto mirrors = *Mirrors(*ledger.database, *ledger.identity).all();
            for (const Mirror &mirror : mirrors)
                all << u"mirror="_s + mirror.albumName;
        }
        return all;
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
    void headerLines_data();
    void headerLines();
    void clientCertificate();
    void failedDisconnectLosesNothing_data();
    void failedDisconnectLosesNothing();
    void testingKeepsNothing();
    void extraHeaders();
    void wrongHeaders_data();
    void wrongHeaders();
    void throughAProxy();
    void wrongProxy();
    void trustsTheNetworksCa();
    void lowerLimitCounts();
    void aFailureLeavesTheOlder_data();
    void aFailureLeavesTheOlder();
    void betterKnownAccountKeepsItsMirrors();
    void anotherAddressKeepsItsMirrors();
    void accountsThatBothMirrorStayApart();
    void googleConnects();
    void googleSignInAgain();
    void killedBetweenTwoAccounts();
    void failedKeepingEndsTheGrant();
    void discardsOnlyWhatStandsAlone();
    void setupIsKeptWhole();
    void setupOrNothing_data();
    void setupOrNothing();
    void setupAgainTakesUpAHeldMirror();
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

void TestAccounts::headerLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QString>("wrong"); // what the error says
    const auto good = [](const char *lines, const HttpHeaders &headers) {
        QTest::newRow(QByteArray(lines).simplified()) << QByteArray(lines) << headers << QString();
    };
    const auto bad = [](const char *lines, const char *wrong) {
        QTest::newRow(QByteArray(lines).simplified())
            << QByteArray(lines) << HttpHeaders() << QString::fromUtf8(wrong);
    };
    good("X-A: 1", {{"X-A", "1"}});
    good("X-A:1\r\nX-B:  b: c \r\n", {{"X-A", "1"}, {"X-B", "b: c"}});
    good("\n X-A : 1\n\n", {{"X-A", "1"}});
    bad("", "no headers");
    bad("\n \n", "no headers");
    bad("X-A: 1\ns3cret", "line 2");
    bad("s3cret word: 1", "line 1");
    bad(": s3cret", "line 1");
    bad("X-A:\n", "line 1");
    bad("X-A: 1\n\nx-a: s3cret", "line 3");
    bad("Host: s3cret", "line 1");
    bad("x-api-key: s3cret", "line 1");
    bad("X-A: s3cret\xc3\xa9", "line 1");
}

/// Errors are shown: a value is never in one.
void TestAccounts::headerLines()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const HttpHeaders, headers);
    QFETCH(const QString, wrong);
    const auto read = headersFromLines(lines);
    if (wrong.isEmpty()) {
        QVERIFY(read);
        QCOMPARE(*read, headers);
        return;
    }
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(read.error().detail.contains(wrong), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(u"s3cret"_s));
    QVERIFY(!read.error().subject.contains(u"s3cret"_s));
}

/// A proxy that lets nobody pass without one.
void TestAccounts::clientCertificate()
{
    Setup s;
    fakes::Certificates made;
    made.make({.name = u"root"_s, .authority = true});
    made.make({.name = u"server"_s, .issuer = u"root"_s});
    made.make({.name = u"me"_s, .issuer = u"root"_s});
    made.encryptKey(u"me"_s, u"s3cret"_s);
    fakes::TlsFront front(s.immich.url());
    QVERIFY(front.listen({made.certificate(u"server"_s)}, made.key(u"server"_s),
                         {made.certificate(u"root"_s)}));
    ImmichInput input{.address = front.url().toString(),
                      .apiKey = s.immich.apiKey,
                      .caFile = made.file(u"root.pem"_s)};
    QCOMPARE(s.connect(input).error().name(), u"immich.clientCertificate"_s);
    QCOMPARE(s.kept(), QStringList());

    input.clientCertificate = made.file(u"me.pem"_s);
    QCOMPARE(s.connect(input).error().kind, ErrorKind::InvalidInput);
    input.clientKey = made.file(u"me.enc"_s);
    QCOMPARE(s.connect(input).error().kind, ErrorKind::FileUnreadable);
    input.clientKeyPassphrase = u"s3cret"_s;
    const auto account = s.connect(input);
    QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
    QCOMPARE(*await(connectedImmich(s.environment)), input);
    QCOMPARE(s.secret(SecretKey::ImmichClientKeyPassphrase), Secret(u"s3cret"_s));
    QVERIFY(!s.files().contains("s3cret"));
    RequestCounter requests;
    {
        const auto session = *await(ImmichSession::open(s.environment, requests));
        QVERIFY(await(session->client().albums({})));
    }

    // Without it: it goes.
    QVERIFY(s.connectImmich());
    QCOMPARE(s.secret(SecretKey::ImmichClientKeyPassphrase), Secret());
    QVERIFY(!s.settings.isSet(Setting::ImmichClientCertificate));
    QVERIFY(!s.settings.isSet(Setting::ImmichClientKey));
    QVERIFY(s.connect(input));
    QVERIFY(await(s.accounts.disconnectImmich()));
    QCOMPARE(s.secret(SecretKey::ImmichClientKeyPassphrase), Secret());
    QVERIFY(!s.settings.isSet(Setting::ImmichClientKey));
}

void TestAccounts::failedDisconnectLosesNothing_data()
{
    QTest::addColumn<bool>("google");
    QTest::addColumn<int>("removals"); // that succeed; -1: the settings fail
    QTest::newRow("Immich, the settings") << false << -1;
    QTest::newRow("Immich, the key") << false << 0;
    QTest::newRow("Immich, the headers") << false << 1;
    QTest::newRow("Google, the settings") << true << -1;
    QTest::newRow("Google, the token") << true << 1;
    QTest::newRow("Google, the client's secret") << true << 2;
}

void TestAccounts::failedDisconnectLosesNothing()
{
    QFETCH(const bool, google);
    QFETCH(const int, removals);
    Setup s;
    QVERIFY(s.connect(s.input({{"X-A", "1"}})));
    QVERIFY(s.connectGoogle());
    const QStringList before = s.kept();
    const QString file = s.dir.filePath(u"immirror.ini"_s);
    if (removals < 0) {
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QVERIFY(QDir().mkdir(file));
    }
    s.secrets.removalsUntilFailure = removals;
    s.clock.autoAdvance = true;
    const auto done =
        google ? await(s.accounts.disconnectGoogle({})) : await(s.accounts.disconnectImmich());
    s.secrets.removalsUntilFailure = -1;
    QVERIFY(!done);
    QCOMPARE(done.error().kind,
             removals < 0 ? ErrorKind::FileUnreadable : ErrorKind::KeychainFailed);
    if (removals < 0) {
        QVERIFY(QDir().rmdir(file));
        QVERIFY(QFile::rename(file + u".away"_s, file));
    }
    QCOMPARE(s.kept(), before);
    QCOMPARE(*await(connectedImmich(s.environment)), s.input({{"X-A", "1"}}));
    QCOMPARE(s.settings.text(Setting::GoogleConnected), u"yes"_s);
    QCOMPARE(s.google.count(u"revoke"_s), 0);
}

void TestAccounts::testingKeepsNothing()
{
    Setup s;
    s.clock.autoAdvance = true;
    const auto account = await(s.accounts.testImmich(s.input({{"X-Extra", "1"}}), {}));
    QVERIFY(account);
    QCOMPARE(account->userName, u"Alice"_s);
    QCOMPARE(await(s.accounts.testImmich({s.immich.url().toString(), u"wrong"_s}, {})).error().kind,
             ErrorKind::Unauthorized);
    const auto grant = s.signIn();
    QVERIFY(grant);
    QCOMPARE(grant->email, s.google.email);
    QCOMPARE(s.kept(), QStringList());
    QVERIFY(s.files().isEmpty());
}

/// With every request to that Immich, and to nobody else.
void TestAccounts::extraHeaders()
{
    Setup s;
    const HttpHeaders headers{{"Authorization", "Basic dXNlcjpwYXNz"},
                              {"CF-Access-Client-Id", "abc.access"},
                              {"CF-Access-Client-Secret", "s3cret"}};
    QVERIFY(s.connect(s.input(headers)));
    QVERIFY(s.connectGoogle());
    s.clock.autoAdvance = true;
    const QString asset = s.immich.addAsset(u"a.jpg"_s, "bytes", s.clock.now());
    s.immich.addAlbum(u"A"_s, {asset});
    RequestCounter requests;
    {
        const auto session = *await(ImmichSession::open(s.environment, requests));
        QVERIFY(await(session->client().albums({})));
        QVERIFY(await(session->client().original(asset, ImmichClient::Bytes::Original, {})));
        s.immich.http().failNext({{}, u"/original"_s}, fakes::Fault::answer(404)); // asks why
        QVERIFY(!await(session->client().original(asset, ImmichClient::Bytes::Original, {})));
    }
    QVERIFY(s.immich.http().requests().size() > 8);
    for (const fakes::HttpRequest &request : s.immich.http().requests()) {
        QCOMPARE(request.header("authorization"), "Basic dXNlcjpwYXNz");
        QCOMPARE(request.header("cf-access-client-id"), "abc.access");
        QCOMPARE(request.header("cf-access-client-secret"), "s3cret");
    }
    for (const fakes::HttpRequest &request : s.google.http().requests())
        QVERIFY(!request.hasHeader("cf-access-client-secret"));
    QVERIFY(!s.files().contains("s3cret"));
    QVERIFY(s.secret(SecretKey::ImmichHeaders)->contains(u"s3cret"_s));
    const auto input = await(connectedImmich(s.environment));
    QVERIFY(input);
    QCOMPARE(*input, s.input(headers));

    // Elsewhere is elsewhere.
    fakes::FakeImmich other;
    s.immich.http().failNext({}, fakes::Fault::redirect(other.url()), 9);
    const auto session = *await(ImmichSession::open(s.environment, requests));
    QCOMPARE(await(session->client().albums({})).error().kind, ErrorKind::Redirected);
    QCOMPARE(other.http().requests().size(), 0U);
    s.immich.http().clearFaults();

    QVERIFY(s.connect(s.input())); // without them: they go
    QCOMPARE(s.secret(SecretKey::ImmichHeaders), Secret());
    QVERIFY(s.connect(s.input(headers)));
    QVERIFY(await(s.accounts.disconnectImmich()));
    QCOMPARE(s.secret(SecretKey::ImmichHeaders), Secret());
}

void TestAccounts::wrongHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    int number = 0;
    for (const char *name : {"", "x-api-key", "X-API-Key", "Host", "content-length", "Range",
                             "Transfer-Encoding", "a b", "a:b", "a\r\nb", "Brücke"})
        QTest::addRow("name %d", ++number) << QByteArray(name) << QByteArray("value");
    for (const char *value : {"", "  ", "a\nb", "a\r\nX-Other: b", "\x01", "grün"})
        QTest::addRow("value %d", ++number) << QByteArray("X-Name") << QByteArray(value);
}

void TestAccounts::wrongHeaders()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    Setup s;
    const auto account = s.connect(s.input({{"X-Good", "1"}, {name, value}}));
    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!account.error().detail.isEmpty());
    QCOMPARE(s.connect(s.input({{"X-Name", "1"}, {"x-name", "2"}})).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(s.immich.http().requests().size(), 0U);
    QCOMPARE(s.kept(), QStringList());
}

void TestAccounts::throughAProxy()
{
    Setup s;
    fakes::ProxyStandIn proxy(s.immich.http().port());
    proxy.user = "user";
    proxy.password = "pass word";
    const ImmichInput photos{u"http://photos.test"_s, s.immich.apiKey};
    const auto set = [&](Setting setting, const QString &value) {
        QVERIFY(s.settings.setText(setting, value));
    };
    set(Setting::NetworkProxy, u"manual"_s);
    set(Setting::NetworkProxyHost, u"127.0.0.1"_s);
    set(Setting::NetworkProxyPort, QString::number(proxy.port()));
    set(Setting::NetworkProxyUser, u"user"_s);
    QVERIFY(await(s.secrets.write(SecretKey::ProxyPassword, u"wrong"_s)));
    QCOMPARE(s.connect(photos).error().name(), u"immich.proxyRefused"_s);
    QVERIFY(await(s.secrets.write(SecretKey::ProxyPassword, u"pass word"_s)));
    for (const auto &type : {u"http"_s, u"socks5"_s}) { // takes effect at once
        set(Setting::NetworkProxyType, type);
        const auto account = s.connect(photos);
        QVERIFY2(account, account ? "" : qPrintable(account.error().name()));
        RequestCounter requests;
        const auto session = *await(ImmichSession::open(s.environment, requests));
        QVERIFY(await(session->client().albums({})));
    }
    QVERIFY(proxy.asked.contains(u"GET http://photos.test/api/albums"_s));
    QVERIFY(proxy.asked.contains(u"SOCKS5 photos.test"_s));
    // The stand-in for Google is on this computer, and so is an Immich.
    proxy.asked.clear();
    QVERIFY(s.connectGoogle());
    QVERIFY(s.connectImmich());
    QCOMPARE(proxy.asked, QStringList());
    set(Setting::NetworkProxy, u"none"_s);
    QCOMPARE(s.connect(photos).error().kind, ErrorKind::Unreachable);
}

void TestAccounts::wrongProxy()
{
    Setup s;
    QVERIFY(s.settings.setText(Setting::NetworkProxy, u"manual"_s));
    QCOMPARE(s.connectImmich().error().kind, ErrorKind::InvalidInput); // which one?
    QCOMPARE(s.signIn().error().kind, ErrorKind::InvalidInput);
    QCOMPARE(s.shown, 0);
    RequestCounter requests;
    s.settings.clear(Setting::NetworkProxy);
    QVERIFY(s.connectImmich());
    QVERIFY(s.connectGoogle());
    QVERIFY(s.settings.setText(Setting::NetworkProxy, u"manual"_s));
    QCOMPARE(await(ImmichSession::open(s.environment, requests)).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(await(GoogleSession::open(s.environment, requests)).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(await(s.accounts.disconnectGoogle({})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret()); // forgotten all the same
}

void TestAccounts::trustsTheNetworksCa()
{
    Setup s;
    QVERIFY(s.settings.setText(Setting::NetworkCaFile, u"/no.pem"_s));
    QCOMPARE(s.connectImmich().error().subject, u"/no.pem"_s);
    QCOMPARE(s.signIn().error().subject, u"/no.pem"_s);
    const QString ca = s.dir.filePath(u"ca.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=photos.lan"_s, u"-addext"_s,
                                 u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                 s.dir.filePath(u"ca.key"_s), u"-out"_s, ca});
    QVERIFY2(openssl.waitForFinished(), "openssl, to make a certificate with");
    QFile key(s.dir.filePath(u"ca.key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY(s.immich.http().listenTls(QSslCertificate::fromPath(ca).value(0),
                                      QSslKey(&key, QSsl::Rsa)));
    s.settings.clear(Setting::NetworkCaFile);
    QCOMPARE(s.connectImmich().error().kind, ErrorKind::TlsUntrusted);
    QVERIFY(s.settings.setText(Setting::NetworkCaFile, ca));
    QVERIFY(s.connectImmich());
    s.settings.clear(Setting::NetworkCaFile);
    QVERIFY(s.connect({s.immich.url().toString(), s.immich.apiKey, ca}));
}

void TestAccounts::lowerLimitCounts()
{
    Setup s;
    const auto with = [&](int up, int down) {
        (void)s.settings.setText(Setting::NetworkUploadLimit, QString::number(up));
        (void)s.settings.setText(Setting::NetworkDownloadLimit, QString::number(down));
        return transferLimit(s.settings);
    };
    QCOMPARE(transferLimit(s.settings), 0);
    QCOMPARE(with(0, 0), 0);
    QCOMPARE(with(100, 0), 100'000);
    QCOMPARE(with(0, 300), 300'000);
    QCOMPARE(with(100, 300), 100'000);
    QCOMPARE(with(1'000'000, 1), 1'000);
}

void TestAccounts::aFailureLeavesTheOlder_data()
{
    QTest::addColumn<int>("writes"); // that succeed
    QTest::addColumn<bool>("settingsFail");
    QTest::newRow("the key") << 0 << false;
    QTest::newRow("the headers") << 1 << false;
    QTest::newRow("the settings") << -1 << true;
}

void TestAccounts::aFailureLeavesTheOlder()
{
    QFETCH(const int, writes);
    QFETCH(const bool, settingsFail);
    Setup s;
    QVERIFY(s.connect(s.input({{"X-Old", "1"}})));
    const QStringList before = s.kept();
    QCOMPARE(before.size(), 6);
    fakes::FakeImmich other;
    other.apiKey = u"another key"_s;
    const QString file = s.dir.filePath(u"immirror.ini"_s);
    if (settingsFail) {
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QVERIFY(QDir().mkdir(file));
    }
    s.secrets.writesUntilFailure = writes;
    const auto account =
        s.connect({other.url().toString(), other.apiKey, {}, {{"X-New", "2"}, {"X-Newer", "3"}}});
    s.secrets.writesUntilFailure = -1;
    QVERIFY(!account);
    QCOMPARE(account.error().kind,
             settingsFail ? ErrorKind::FileUnreadable : ErrorKind::KeychainFailed);
    QCOMPARE(s.settings.text(Setting::ImmichUrl), s.immich.url().toString());
    QCOMPARE(*await(connectedImmich(s.environment)), s.input({{"X-Old", "1"}}));
    if (settingsFail) {
        QVERIFY(QDir().rmdir(file));
        QVERIFY(QFile::rename(file + u".away"_s, file));
    }
    QCOMPARE(s.kept(), before);
}

/// First with a key that may not tell whose it is.
void TestAccounts::betterKnownAccountKeepsItsMirrors()
{
    Setup s;
    s.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    QVERIFY(s.connectImmich());
    QVERIFY(s.connectGoogle());
    {
        const auto ledger = *openLedger(s.environment);
        QVERIFY(Mirrors(*ledger.database, *ledger.identity)
                    .add(s.immich.addAlbum(u"Holiday"_s), u"Holiday"_s, {}, RemovalPolicy::Remove));
    }
    QVERIFY(s.kept().contains(u"mirror=Holiday"_s));
    s.immich.setPermissions({u"all"_s});
    s.secrets.writesUntilFailure = 0;
    const QStringList before = s.kept();
    QVERIFY(!s.connectImmich());
    QCOMPARE(s.kept(), before);
    QVERIFY(s.connectImmich());
    QCOMPARE(s.settings.text(Setting::ImmichAccount), s.immich.ownerId());
    QVERIFY(s.kept().contains(u"mirror=Holiday"_s));
}

/// With a key that does not tell its user; and as 0.1.0 left it, which took the other address for
/// another account.
void TestAccounts::anotherAddressKeepsItsMirrors()
{
    Setup s;
    s.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    const QString address = s.immich.url().toString();
    QString other = address;
    other.replace(u"127.0.0.1"_s, u"localhost"_s);
    QVERIFY(other != address);
    QVERIFY(s.connectImmich());
    QVERIFY(s.connectGoogle());
    const QString album = s.immich.addAlbum(u"Holiday"_s);
    {
        QVERIFY(s.settings.setText(Setting::ImmichAccount, address));
        const auto ledger = *openLedger(s.environment);
        QVERIFY(Mirrors(*ledger.database, *ledger.identity)
                    .add(album, u"Holiday"_s, {}, RemovalPolicy::Remove));
        QVERIFY(History(*ledger.database, *ledger.identity).begin(s.clock.now()));
    }
    {
        QVERIFY(s.settings.setText(Setting::ImmichUrl, other));
        QVERIFY(s.settings.setText(Setting::ImmichAccount, other));
        const auto ledger = *openLedger(s.environment);
        QVERIFY(Mirrors(*ledger.database, *ledger.identity).all()->empty());
        QVERIFY(History(*ledger.database, *ledger.identity).begin(s.clock.now()));
    }
    const auto connected = s.connect({other, s.immich.apiKey, {}, {}});
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().name()));
    QVERIFY(!connected->isAnother);
    QVERIFY(connected->anonymous);
    QCOMPARE(s.settings.text(Setting::ImmichUrl), other);
    QCOMPARE(s.settings.text(Setting::ImmichAccount), s.immich.ownerId());
    QVERIFY(s.kept().contains(u"mirror=Holiday"_s));
    const auto ledger = *openLedger(s.environment);
    QCOMPARE(History(*ledger.database, *ledger.identity).runs(-1)->size(), 2U); // of both
    QCOMPARE(Identities(*ledger.database).immichAccounts()->size(), 1U);

    s.immich.setPermissions({u"all"_s}); // and back, with a key that tells it
    const auto told = s.connectImmich();
    QVERIFY(told && !told->isAnother && !told->anonymous);
    QVERIFY(s.kept().contains(u"mirror=Holiday"_s));
}

/// A person answered the question about the other address with new mirrors: neither's rows go.
void TestAccounts::accountsThatBothMirrorStayApart()
{
    Setup s;
    QVERIFY(s.connectImmich());
    QVERIFY(s.connectGoogle());
    const QString album = s.immich.addAlbum(u"Holiday"_s);
    for (const QString &account : {u"http://earlier:2283"_s, s.immich.ownerId()}) {
        QVERIFY(s.settings.setText(Setting::ImmichAccount, account));
        const auto ledger = *openLedger(s.environment);
        QVERIFY(Mirrors(*ledger.database, *ledger.identity)
                    .add(album, u"Holiday"_s, {}, RemovalPolicy::Remove));
    }
    const auto connected = s.connectImmich();
    QVERIFY(connected && !connected->isAnother);
    QCOMPARE(s.settings.text(Setting::ImmichAccount), s.immich.ownerId());
    const auto ledger = *openLedger(s.environment);
    const auto accounts = *Identities(*ledger.database).immichAccounts();
    QCOMPARE(accounts.size(), 2U);
    for (const KnownAccount &one : accounts)
        QCOMPARE(one.albumIds, QSet<QString>({album}));
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

void TestAccounts::googleSignInAgain()
{
    Setup s;
    QCOMPARE(await(s.accounts.googleClient()).error().name(), u"google.notConfigured"_s);
    const auto first = s.connectGoogle();
    QVERIFY(first);
    const auto client = await(s.accounts.googleClient());
    QVERIFY(client);
    QCOMPARE(client->id, s.google.clientId);
    QCOMPARE(client->secret, s.google.clientSecret);
    const auto second = s.connectGoogle();
    QVERIFY(second);
    QVERIFY(first->refreshToken != second->refreshToken);
    QCOMPARE(s.secret(SecretKey::GoogleRefreshToken), Secret(second->refreshToken));
}

/// No moment at which the secrets of one account go with the name of another.
void TestAccounts::killedBetweenTwoAccounts()
{
    Setup s;
    QVERIFY(s.connectImmich());
    QVERIFY(s.connectGoogle());
    fakes::FakeImmich other;
    other.addUser(u"Bob"_s, u"bob@example.org"_s);
    QStringList seen; // what a process that starts now would read
    s.secrets.onWrite = [&](SecretKey key) {
        const Settings now(s.dir.filePath(u"immirror.ini"_s));
        if (key == SecretKey::ImmichApiKey)
            seen << u"url:"_s + now.text(Setting::ImmichUrl);
        else if (key == SecretKey::GoogleRefreshToken)
            seen << u"connected:"_s + now.text(Setting::GoogleConnected);
    };
    QVERIFY(s.connect({other.url().toString(), other.apiKey}));
    QCOMPARE(seen, QStringList{u"url:"_s});
    s.google.sub = u"another"_s;
    s.google.email = u"another@gmail.com"_s;
    QVERIFY(s.connectGoogle());
    QCOMPARE(seen.last(), u"connected:no"_s);
    // The same account again: nothing stands still for it.
    QVERIFY(s.connectGoogle());
    QCOMPARE(seen.last(), u"connected:yes"_s);
    QCOMPARE(s.settings.text(Setting::ImmichUrl), other.url().toString());
    QCOMPARE(s.settings.text(Setting::GoogleConnected), u"yes"_s);
}

void TestAccounts::failedKeepingEndsTheGrant()
{
    Setup s;
    s.secrets.writesUntilFailure = 2; // the probe, the client's secret
    QCOMPARE(s.connectGoogle().error().kind, ErrorKind::KeychainFailed);
    QCOMPARE(s.kept(), QStringList());
    QCOMPARE(s.google.count(u"revoke"_s), 1);

    s.secrets.writesUntilFailure = -1;
    const auto kept = s.connectGoogle();
    QVERIFY(kept);
    const QStringList before = s.kept();
    s.secrets.writesUntilFailure = 2;
    QCOMPARE(s.connectGoogle().error().kind, ErrorKind::KeychainFailed);
    QCOMPARE(s.kept(), before);
    QCOMPARE(s.google.count(u"revoke"_s), 1); // it would have ended the older one too
}

void TestAccounts::discardsOnlyWhatStandsAlone()
{
    Setup s;
    const auto lone = s.signIn();
    QVERIFY(lone);
    QVERIFY(s.discard(*lone));
    QCOMPARE(s.google.count(u"revoke"_s), 1);
    QVERIFY(s.connectGoogle());
    const auto second = s.signIn();
    QVERIFY(second);
    QVERIFY(s.discard(*second));
    QCOMPARE(s.google.count(u"revoke"_s), 1);
    RequestCounter requests;
    const auto session = *await(GoogleSession::open(s.environment, requests));
    QVERIFY(await(session->photos().albums({}))); // the one that is kept still serves
}

static SetupChoices choicesOf(Setup &s)
{
    SetupChoices choices{.immich = s.input({{"X-Extra", "1"}}), .client = s.client()};
    choices.grant = *s.signIn();
    for (const auto &name : {u"Holiday"_s, u"Garden"_s})
        choices.albums.push_back({.albumId = s.immich.addAlbum(name), .albumName = name});
    choices.albums.back().policy = RemovalPolicy::Keep;
    return choices;
}

void TestAccounts::setupIsKeptWhole()
{
    Setup s;
    const SetupChoices choices = choicesOf(s);
    QCOMPARE(s.kept(), QStringList());
    const auto done = s.finish(choices);
    QVERIFY2(done, done ? "" : qPrintable(done.error().name()));
    QCOMPARE(
        s.kept(),
        (QStringList{
            u"immich-api-key="_s + s.immich.apiKey, u"immich-headers={\"X-Extra\":\"1\"}"_s,
            u"google-client-secret="_s + s.google.clientSecret,
            u"google-refresh-token="_s + choices.grant.refreshToken,
            u"immich.url="_s + s.immich.url().toString(), u"immich.account="_s + s.immich.ownerId(),
            u"immich.user=Alice"_s, u"immich.version=3.1.0"_s, u"google.connected=yes"_s,
            u"google.clientId="_s + s.google.clientId, u"google.account="_s + s.google.sub,
            u"google.email="_s + s.google.email, u"mirror=Garden"_s, u"mirror=Holiday"_s}));
    const auto ledger = *openLedger(s.environment);
    const auto mirrors = *Mirrors(*ledger.database, *ledger.identity).all();
    QCOMPARE(mirrors.front().policy, RemovalPolicy::Keep);
    QCOMPARE(mirrors.back().policy, RemovalPolicy::Remove);
}

void TestAccounts::setupOrNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("hadOne");
    for (const bool hadOne : {false, true}) {
        for (const char *what :
             {"immich", "secret 0", "secret 1", "secret 2", "secret 3", "ledger", "settings"})
            QTest::addRow("%s%s", what, hadOne ? ", of the second" : "")
                << QString::fromLatin1(what) << hadOne;
    }
}

/// Whatever fails: everything is as it was.
void TestAccounts::setupOrNothing()
{
    QFETCH(const QString, what);
    QFETCH(const bool, hadOne);
    Setup s;
    if (hadOne) {
        QVERIFY(s.connectImmich());
        QVERIFY(s.connectGoogle());
        const auto ledger = *openLedger(s.environment);
        QVERIFY(Mirrors(*ledger.database, *ledger.identity)
                    .add(u"a"_s, u"Older"_s, {}, RemovalPolicy::Remove));
    }
    const QStringList before = s.kept();
    const SetupChoices choices = choicesOf(s);
    const QString file = s.dir.filePath(u"immirror.ini"_s);
    const QString database = s.environment.paths.database;
    if (what == "immich"_L1)
        s.immich.setPermissions({});
    else if (what.startsWith("secret"_L1))
        s.secrets.writesUntilFailure = what.last(1).toInt();
    else if (what == "ledger"_L1)
        s.environment.paths.database = s.dir.path(); // a folder
    if (what == "settings"_L1) {
        (void)QFile::rename(file, file + u".away"_s);
        QVERIFY(QDir().mkdir(file));
    }
    const auto done = s.finish(choices);
    s.secrets.writesUntilFailure = -1;
    s.environment.paths.database = database;
    if (what == "settings"_L1) {
        QVERIFY(QDir().rmdir(file));
        (void)QFile::rename(file + u".away"_s, file);
    }
    QVERIFY(!done);
    QCOMPARE(s.kept(), before);
    QCOMPARE(s.google.count(u"revoke"_s), 0); // the wizard may try once more
}

/// Google's album was deleted by hand: the mirror that is taken up again gets a new one.
void TestAccounts::setupAgainTakesUpAHeldMirror()
{
    Setup s;
    const SetupChoices choices = choicesOf(s);
    QVERIFY(s.finish(choices));
    const auto ledger = *openLedger(s.environment);
    Mirrors mirrors(*ledger.database, *ledger.identity);
    const qint64 id = mirrors.all()->front().id;
    QVERIFY(mirrors.setGoogleAlbum(id, u"gone"_s, u"Garden"_s, {}));
    QVERIFY(mirrors.setHeld(id, ErrorKind::AlbumGone));
    const auto done = s.finish(choices);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(mirrors.byId(id)->held, std::nullopt);
    QCOMPARE(mirrors.byId(id)->googleAlbumId, QString());
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
