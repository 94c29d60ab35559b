// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "fakes/keyring.h"
#include "secrets/keychainstore.h"
#include "secrets/lockedkeyring.h"
#include "support.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

using Secret = std::optional<QString>;

QByteArray callSecretService(const QString &method, const QString &argument)
{
    QProcess call;
    call.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply=literal"_s,
                                u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                u"org.freedesktop.Secret.Service."_s + method, argument});
    call.waitForFinished();
    return call.exitCode() == 0 ? call.readAllStandardOutput().trimmed() : QByteArray();
}

bool lock()
{
    const QByteArray collection = callSecretService(u"ReadAlias"_s, u"string:default"_s);
    return collection.startsWith('/') &&
           callSecretService(u"Lock"_s, u"array:objpath:"_s + QString::fromLatin1(collection))
               .contains(collection);
}

/// In a process of its own: no session bus is to be found here.
int withoutBus()
{
    KeychainStore store(u"immirror"_s);
    const auto read = await(store.read(SecretKey::ImmichApiKey));
    const auto written = await(store.write(SecretKey::ImmichApiKey, u"secret"_s));
    const auto removed = await(store.remove(SecretKey::ImmichApiKey));
    if (read || read.error().kind != ErrorKind::NoKeychain)
        return 1;
    if (written || written.error().kind != ErrorKind::NoKeychain)
        return 2;
    return removed || removed.error().kind != ErrorKind::NoKeychain ? 3 : 0;
}

} // namespace

/// Against the keyring that with-keyring has started.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenItIsOpened(); // the first: nothing else has spoken to the bus yet
    void keepsAndForgets_data();
    void keepsAndForgets();
    void keysAndProfilesLieApart();
    void noSessionBus();
    void neverAFileInPlaceOfAKeychain();
    void theDaemonIsReplaced();
    void askedAndNeverAnswered();
    void unlockedWhileItAsks();
    void locked(); // the last: nobody unlocks it again

private:
    KeychainStore m_store{u"immirror"_s};
    Result<Secret> read(SecretKey key) { return await(m_store.read(key)); }
};

void TestKeychain::keepsAndForgets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("key") << u"Zk3VbQ81mXhT0yRpLdWcN5sJgUe7Ao2Fi4HtKqE9BvY"_s;
    QTest::newRow("utf-8") << u"Größe 🏖 \"quoted\"\n\ttwo lines"_s;
    QTest::newRow("long") << QString(5000, u'x');
}

void TestKeychain::keepsAndForgets()
{
    QFETCH(const QString, secret);
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret());
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"older"_s)));
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, secret)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(secret));
    KeychainStore another(u"immirror"_s); // as the next start of the program
    QCOMPARE(*await(another.read(SecretKey::ImmichApiKey)), Secret(secret));
    QVERIFY(await(m_store.remove(SecretKey::ImmichApiKey)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret());
    QVERIFY(await(m_store.remove(SecretKey::ImmichApiKey))); // also fine
}

void TestKeychain::keysAndProfilesLieApart()
{
    KeychainStore work(u"immirror/work"_s);
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"home key"_s)));
    QVERIFY(await(m_store.write(SecretKey::GoogleRefreshToken, u"home token"_s)));
    QVERIFY(await(work.write(SecretKey::ImmichApiKey, u"work key"_s)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(u"home key"_s));
    QCOMPARE(*await(work.read(SecretKey::ImmichApiKey)), Secret(u"work key"_s));
    QCOMPARE(*await(work.read(SecretKey::GoogleRefreshToken)), Secret());
    QVERIFY(await(work.remove(SecretKey::ImmichApiKey)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(u"home key"_s));
    QVERIFY(await(m_store.remove(SecretKey::ImmichApiKey)));
    QCOMPARE(*read(SecretKey::GoogleRefreshToken), Secret(u"home token"_s));
    QCOMPARE(*read(SecretKey::GoogleClientSecret), Secret());
    QVERIFY(await(m_store.remove(SecretKey::GoogleRefreshToken)));
}

void TestKeychain::noSessionBus()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--without-bus"_s});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

/// On Plasma without a bus and without libsecret, qtkeychain would write into a file if it were
/// let.
void TestKeychain::neverAFileInPlaceOfAKeychain()
{
    const QTemporaryDir home;
    const QTemporaryDir libraries; // where libsecret is found first, and is none
    QFile broken(libraries.filePath(u"libsecret-1.so.0"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(4096, 'x'));
    broken.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LD_LIBRARY_PATH"_s, libraries.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    environment.insert(u"KDE_FULL_SESSION"_s, u"true"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--without-bus"_s});
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList written;
    while (all.hasNext())
        written << all.next();
    QCOMPARE(written, QStringList());
}

/// libsecret's session is with the daemon of before.
void TestKeychain::theDaemonIsReplaced()
{
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"the key"_s)));
    QVERIFY(fakes::Keyring::replace());
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(u"the key"_s));
    QVERIFY(fakes::Keyring::replace());
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"another"_s)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(u"another"_s));
    QVERIFY(fakes::Keyring::replace());
    QVERIFY(await(m_store.remove(SecretKey::ImmichApiKey)));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret());
}

void TestKeychain::askedAndNeverAnswered()
{
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"the key"_s)));
    QVERIFY(fakes::Keyring::lock());
    fakes::UnansweredPrompter prompter;
    std::stop_source stop;
    const auto first = start(m_store.read(SecretKey::ImmichApiKey, stop.get_token()));
    const auto second =
        start(m_store.write(SecretKey::ImmichApiKey, u"another"_s, stop.get_token()));
    QTRY_COMPARE(prompter.shown, 1);
    QVERIFY(!first->has_value() && !second->has_value());
    stop.request_stop();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(first->has_value() && second->has_value());
    QVERIFY(time.elapsed() < 500);
    QCOMPARE(first->value().error().kind, ErrorKind::Cancelled);
    QCOMPARE(second->value().error().kind, ErrorKind::Cancelled);
    // The question is still there. Whoever asks next waits for its answer, and adds none.
    const auto third = start(m_store.read(SecretKey::ImmichApiKey));
    QTest::qWait(200);
    QVERIFY(!third->has_value());
    QCOMPARE(prompter.shown, 1);
    // Nothing is done afterwards of what was given up, and it stands in nobody's way.
    QVERIFY(fakes::Keyring::unlock());
    QTRY_VERIFY(third->has_value());
    QCOMPARE(third->value().value(), Secret(u"the key"_s));
    QCOMPARE(*read(SecretKey::ImmichApiKey), Secret(u"the key"_s));
    QCOMPARE(prompter.shown, 1);
}

void TestKeychain::unlockedWhileItAsks()
{
    QVERIFY(fakes::Keyring::lock());
    fakes::UnansweredPrompter prompter;
    const auto waiting = start(m_store.read(SecretKey::ImmichApiKey));
    QTRY_COMPARE(prompter.shown, 1);
    QVERIFY(fakes::Keyring::unlock());
    QTRY_VERIFY(waiting->has_value());
    QCOMPARE(waiting->value().value(), Secret(u"the key"_s));
}

void TestKeychain::tellsWhenItIsOpened()
{
    auto *watch = new KeyringWatch;
    QSignalSpy opened(watch, &KeyringWatch::opened);
    std::atomic<bool> ready = false;
    keychainThread().take(*watch, [&ready, watch] {
        watch->start();
        ready = true;
    });
    QTRY_VERIFY(ready);
    QVERIFY(fakes::Keyring::lock());
    QVERIFY(!opened.wait(300));
    QVERIFY(fakes::Keyring::unlock());
    QTRY_VERIFY(!opened.isEmpty());
    QTest::qWait(100);
    opened.clear();
    QVERIFY(fakes::Keyring::replace());
    QTRY_VERIFY(!opened.isEmpty());
    watch->deleteLater();
}

void TestKeychain::locked()
{
    QVERIFY(await(m_store.write(SecretKey::ImmichApiKey, u"the key"_s)));
    QVERIFY(!await(isLockedInKeyring(u"immirror"_s, u"immich-api-key"_s)));
    QVERIFY(lock());
    QVERIFY(await(isLockedInKeyring(u"immirror"_s, u"immich-api-key"_s)));
    const auto there = read(SecretKey::ImmichApiKey);
    QVERIFY(!there);
    QCOMPARE(there.error().kind, ErrorKind::KeychainLocked);
    const auto written = await(m_store.write(SecretKey::ImmichApiKey, u"another"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainLocked);
    // What cannot be removed has not been removed.
    const auto removed = await(m_store.remove(SecretKey::ImmichApiKey));
    const bool stillThere = await(isLockedInKeyring(u"immirror"_s, u"immich-api-key"_s));
    QVERIFY(stillThere == !removed);
    if (!removed)
        QCOMPARE(removed.error().kind, ErrorKind::KeychainLocked);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--without-bus"_L1)
        return withoutBus();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
