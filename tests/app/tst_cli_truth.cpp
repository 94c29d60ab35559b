// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "cli.h"

#include "secrets/keychainstore.h"
#include "support.h"

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

struct Connected : Cli
{
    explicit Connected(int photos = 4)
    {
        album = albumOf(u"Trip"_s, photos);
        if (connectImmich().exitCode != 0 || connectGoogle().exitCode != 0 ||
            run({u"mirror"_s, u"add"_s, album}).exitCode != 0)
            qFatal("not connected");
    }
    QJsonValue status() const { return run({u"status"_s, u"--json"_s}).json(); }
    /// A row that no listing has; the album's own count and dates say nothing of it.
    void hideFromListings()
    {
        const QString hidden = immich.album(album)->assetIds.front();
        immich.pageHook = [this, hidden](int) {
            immich.asset(hidden)->visibility = u"hidden"_s;
            QMetaObject::invokeMethod(
                &immich, [this, hidden] { immich.asset(hidden)->visibility = u"timeline"_s; },
                Qt::QueuedConnection);
        };
    }
    /// As where another keychain answers than the one that was written to.
    void forgetSecrets(const std::vector<SecretKey> &keys) const
    {
        KeychainStore store(u"immirror/"_s + profile);
        for (const SecretKey key : keys) {
            if (!await(store.remove(key)))
                qFatal("not removed");
        }
    }

    QString album;
};

} // namespace

/// What is said is so: after a run and when asked again, by each command in the same words.
class TestCliTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listThatIsNotProved();
    void albumThatIsGone();
    void anotherKeychain_data();
    void anotherKeychain();
    void anotherAccountOfImmich();
    void nothingMirrored();
    void theServerMoves();
    void keyThatTellsItsUserLater();
    void sentencesAreApart();
};

void TestCliTruth::listThatIsNotProved()
{
    Connected cli;
    cli.hideFromListings();
    const QString numbers = u"lists 3 photos, but counts 4"_s;
    const Answer sync = cli.run({u"sync"_s});
    QCOMPARE(sync.exitCode, 1);
    const QString said = QString::fromUtf8(sync.err).trimmed().section(u'\n', -1);
    QVERIFY2(said.startsWith(u"Trip: "_s) && said.contains(numbers), qPrintable(said));
    for (int asked = 1; asked <= 2; ++asked) {
        const QJsonValue status = cli.status();
        QCOMPARE(status["state"_L1], QJsonValue(u"waiting"_s));
        const QString reason = status["reason"_L1].toString();
        QVERIFY2(reason.contains(u"“Trip”"_s) && reason.contains(numbers), qPrintable(reason));
        QCOMPARE(status["open"_L1][0]["error"_L1], QJsonValue(u"immich.incompleteListing"_s));
    }
    QVERIFY(!cli.run({u"status"_s}).out.contains("Up to date"));
    QVERIFY(cli.run({u"mirror"_s, u"list"_s}).out.contains(numbers.toUtf8()));
    for (const QStringList &verify : {QStringList{u"verify"_s}, {u"verify"_s, u"--repair"_s}}) {
        const Answer verified = cli.run(verify);
        QCOMPARE(verified.exitCode, 1);
        QVERIFY(verified.out.contains(numbers.toUtf8()));
    }

    cli.immich.pageHook = nullptr;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.status()["state"_L1], QJsonValue(u"idle"_s));
    QCOMPARE(cli.status()["open"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(cli.run({u"verify"_s}).exitCode, 0);
}

void TestCliTruth::albumThatIsGone()
{
    Connected cli;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.google.deleteAlbum(cli.google.albumByTitle(u"Trip"_s)->id);
    cli.albumOf(u"Other"_s, 1);
    cli.immich.addToAlbum(cli.album, cli.immich.album(cli.immich.albumId(u"Other"_s))->assetIds);
    const Answer sync = cli.run({u"sync"_s});
    QCOMPARE(sync.exitCode, 1);
    const QByteArray reason = "Google's album is gone";
    QVERIFY(sync.err.contains(reason));
    QVERIFY(cli.run({u"status"_s}).out.contains(reason));
    QVERIFY(cli.run({u"mirror"_s, u"list"_s}).out.contains(reason));
    QCOMPARE(cli.status()["state"_L1], QJsonValue(u"attention"_s));
}

void TestCliTruth::anotherKeychain_data()
{
    QTest::addColumn<bool>("google");
    QTest::newRow("Immich's key") << false;
    QTest::newRow("Google's sign-in") << true;
}

void TestCliTruth::anotherKeychain()
{
    QFETCH(const bool, google);
    Connected cli;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.forgetSecrets(google ? std::vector{SecretKey::GoogleRefreshToken}
                             : std::vector{SecretKey::ImmichApiKey});
    const QString name = google ? u"google.keychainLacks"_s : u"immich.keychainLacks"_s;
    const Answer sync = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(sync.exitCode, 3);
    QCOMPARE(sync.json()["error"_L1].toString(), name);
    const QString sentence = sync.json()["message"_L1].toString();
    for (int asked = 1; asked <= 2; ++asked) {
        const QJsonValue status = cli.status();
        QCOMPARE(status["state"_L1], QJsonValue(u"attention"_s));
        QCOMPARE(status["reason"_L1].toString(), sentence);
        QCOMPARE(status["error"_L1].toString(), name);
        QCOMPARE(cli.run({u"plan"_s}).exitCode, 3);
    }
    const Answer doctor = cli.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(doctor.exitCode, 1);
    const QJsonObject keychain = doctor.json().toArray().first().toObject();
    QCOMPARE(keychain["check"_L1], QJsonValue(u"keychain"_s));
    QCOMPARE(keychain["error"_L1].toString(), name);
    QCOMPARE(keychain["message"_L1].toString(), sentence);
    QCOMPARE((google ? cli.connectGoogle() : cli.connectImmich()).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(cli.status()["state"_L1], QJsonValue(u"idle"_s));
}

void TestCliTruth::anotherAccountOfImmich()
{
    Connected cli;
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    fakes::FakeImmich other;
    other.addUser(u"Bob"_s, u"bob@example.org"_s);
    other.addAlbum(u"Bob's"_s);
    const Answer connected = cli.run(
        {u"connect"_s, u"immich"_s, u"--url"_s, other.url().toString(), u"--api-key-stdin"_s},
        other.apiKey.toUtf8());
    QCOMPARE(connected.exitCode, 0);
    QVERIFY(connected.err.contains("another Immich account"));
    const QString explained = cli.status()["reason"_L1].toString();
    QVERIFY(explained.contains(u"another Immich server or user"_s));
    for (const QString &command : {u"sync"_s, u"plan"_s, u"verify"_s}) {
        const Answer answer = cli.run({command, u"--json"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.json()["message"_L1].toString(), explained);
    }
    QCOMPARE(cli.status()["reason"_L1].toString(), explained);
}

void TestCliTruth::nothingMirrored()
{
    Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const Answer sync = cli.run({u"sync"_s});
    QCOMPARE(sync.exitCode, 3);
    QVERIFY(sync.err.contains("Nothing is mirrored yet"));
}

void TestCliTruth::theServerMoves()
{
    Connected cli;
    cli.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    const Answer poor = cli.connectImmich(); // a key that does not tell its user
    QVERIFY(poor.err.contains("user.read"));
    QVERIFY(!poor.err.contains("another Immich account"));
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QString moved = cli.immich.url().toString();
    moved.replace(u"127.0.0.1"_s, u"localhost"_s);
    const Answer connected =
        cli.run({u"connect"_s, u"immich"_s, u"--url"_s, moved, u"--api-key-stdin"_s},
                cli.immich.apiKey.toUtf8());
    QCOMPARE(connected.exitCode, 0);
    QVERIFY(!connected.err.contains("another Immich account"));
    QCOMPARE(cli.status()["state"_L1], QJsonValue(u"idle"_s));
    const Answer again = cli.run({u"sync"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()["googleRequests"_L1].toInt(), 0);
    QVERIFY(cli.run({u"doctor"_s}).out.contains("user.read"));
}

void TestCliTruth::keyThatTellsItsUserLater()
{
    Cli cli;
    cli.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    const QString album = cli.albumOf(u"Trip"_s, 2);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    cli.immich.setPermissions({u"all"_s});
    const Answer told = cli.connectImmich();
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(!told.err.contains("another Immich account"), told.err);
    QVERIFY(!told.err.contains("user.read"));
    QCOMPARE(cli.run({u"mirror"_s, u"list"_s, u"--json"_s}).json().toArray().size(), 1);
}

void TestCliTruth::sentencesAreApart()
{
    Connected cli(2);
    const QJsonObject refusal{{u"code"_s, 400}, {u"message"_s, u"bad luck"_s}};
    cli.google.http().failNext({"POST", u"/v1/uploads"_s},
                               fakes::Fault::json(400, QJsonObject{{u"error"_s, refusal}}), 9);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 1);
    const QString items = QString::fromUtf8(cli.run({u"items"_s}).out);
    const qsizetype at = items.indexOf(u" Automatic syncs try it again"_s);
    QVERIFY2(at > 0, qPrintable(items));
    QVERIFY2(u".!?"_s.contains(items[at - 1]), qPrintable(items));
}

QTEST_GUILESS_MAIN(TestCliTruth)
#include "tst_cli_truth.moc"
