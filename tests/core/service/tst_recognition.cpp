// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/recognition.h"

#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

const QString home = u"http://home:2283"_s;
const QString away = u"https://photos.example.org"_s;

ImmichAlbum album(const QString &id, const QString &owner, bool shared = false)
{
    return {.id = id, .name = id, .ownerId = owner, .shared = shared};
}

ImmichAccount key(const QString &user, std::vector<ImmichAlbum> albums)
{
    ImmichAccount account;
    account.anonymous = user.isEmpty();
    account.id = user.isEmpty() ? away : user;
    account.albums = std::move(albums);
    return account;
}

std::vector<KnownAccount> ledger(const QString &id, const QSet<QString> &albumIds)
{
    return {{.id = id, .albumIds = albumIds}};
}

} // namespace

/// Whose albums a key sees, and whether its account is one that the ledger knows.
class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccount();
    void anotherAddress();
    void userIsToldNow();
    void anotherUserOfTheServer();
    void sharedAlbumsProveNothing();
    void onlySomeAreSeen();
    void twoAccountsByAddress();
    void ledgerCannotBeRead();
};

void TestRecognition::theFirstAccount()
{
    const std::vector<KnownAccount> none;
    QCOMPARE(recognise(key(u"alice"_s, {}), away, {}, none).id, u"alice"_s);
    QCOMPARE(recognise(key({}, {}), away, {}, none).id, away);
    // Only its owner sees an album that is shared with nobody.
    QCOMPARE(recognise(key({}, {album(u"a"_s, u"alice"_s)}), away, {}, none).id, u"alice"_s);
    QCOMPARE(recognise(key({}, {album(u"a"_s, u"bob"_s, true)}), away, {}, none).id, away);
    // A server that says nothing of sharing: nothing is concluded.
    QCOMPARE(
        recognise(key({}, {album(u"a"_s, u"alice"_s), album(u"b"_s, u"bob"_s)}), away, {}, none).id,
        away);
    QVERIFY(!recognise(key(u"alice"_s, {}), away, {}, none).isAnother);
}

/// The key does not tell its user, and the server is at another address than before.
void TestRecognition::anotherAddress()
{
    const auto known = ledger(home, {u"a"_s, u"b"_s});
    const Recognition found =
        recognise(key({}, {album(u"a"_s, u"alice"_s), album(u"b"_s, u"alice"_s, true)}), away,
                  {.id = home}, known);
    QCOMPARE(found.id, u"alice"_s);
    QCOMPARE(found.sameAs, QStringList(home));
    QVERIFY(!found.isAnother);
    // Known by its user already: nothing is to be renamed.
    const Recognition again = recognise(key({}, {album(u"a"_s, u"alice"_s)}), away,
                                        {.id = u"alice"_s}, ledger(u"alice"_s, {u"a"_s}));
    QCOMPARE(again.id, u"alice"_s);
    QVERIFY(again.sameAs.isEmpty() && !again.isAnother);
}

void TestRecognition::userIsToldNow()
{
    for (const QString &address : {home, away}) {
        const Recognition found =
            recognise(key(u"alice"_s, {album(u"a"_s, u"alice"_s)}), address,
                      {.id = home, .sameAddress = address == home}, ledger(home, {u"a"_s}));
        QCOMPARE(found.id, u"alice"_s);
        QCOMPARE(found.sameAs, QStringList(home));
        QVERIFY(!found.isAnother);
    }
    // Nothing was mirrored: there is nothing to lose.
    const Recognition bare =
        recognise(key(u"alice"_s, {}), home, {.id = home, .sameAddress = true}, ledger(home, {}));
    QCOMPARE(bare.sameAs, QStringList(home));
    QVERIFY(!bare.isAnother);
}

void TestRecognition::anotherUserOfTheServer()
{
    const std::vector bobs{album(u"c"_s, u"bob"_s)};
    for (const QString &user : {u"bob"_s, QString()}) {
        const Recognition found =
            recognise(key(user, bobs), home, {.id = u"alice"_s, .sameAddress = true},
                      ledger(u"alice"_s, {u"a"_s}));
        QCOMPARE(found.id, u"bob"_s);
        QVERIFY(found.sameAs.isEmpty());
        QVERIFY(found.isAnother);
    }
    const Recognition told = recognise(key(u"bob"_s, bobs), home, {.id = home, .sameAddress = true},
                                       ledger(home, {u"a"_s}));
    QCOMPARE(told.id, u"bob"_s);
    QVERIFY(told.sameAs.isEmpty());
    QVERIFY(told.isAnother);
}

/// Two users of one server, with an album that both see; whoever of them owns it.
void TestRecognition::sharedAlbumsProveNothing()
{
    for (const QString &owner : {u"alice"_s, u"bob"_s}) {
        const std::vector albums{album(u"shared"_s, owner, true), album(u"c"_s, u"bob"_s)};
        for (const QString &user : {u"bob"_s, QString()}) {
            const Recognition found =
                recognise(key(user, albums), away, {.id = home}, ledger(home, {u"shared"_s}));
            QCOMPARE(found.id, u"bob"_s);
            QVERIFY(found.sameAs.isEmpty());
            QVERIFY(found.isAnother);
        }
    }
    // A new key of the same address, which does not tell more than the one before: as it was.
    const Recognition same =
        recognise(key({}, {album(u"shared"_s, u"alice"_s, true), album(u"c"_s, u"alice"_s)}), home,
                  {.id = home, .sameAddress = true}, ledger(home, {u"shared"_s}));
    QCOMPARE(same.id, home);
    QVERIFY(same.sameAs.isEmpty() && !same.isAnother);
}

void TestRecognition::onlySomeAreSeen()
{
    const auto known = ledger(home, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    std::vector albums{album(u"a"_s, u"alice"_s), album(u"b"_s, u"alice"_s)};
    QVERIFY(recognise(key(u"alice"_s, albums), away, {.id = home}, known).sameAs.isEmpty());
    albums.push_back(album(u"c"_s, u"alice"_s));
    QCOMPARE(recognise(key(u"alice"_s, albums), away, {.id = home}, known).sameAs,
             QStringList(home));
}

/// As version 0.1.0 left it: the new address was taken for another account, without a mirror.
void TestRecognition::twoAccountsByAddress()
{
    const std::vector<KnownAccount> known{{.id = away, .albumIds = {}},
                                          {.id = home, .albumIds = {u"a"_s}}};
    const Recognition found = recognise(key({}, {album(u"a"_s, u"alice"_s)}), away,
                                        {.id = away, .sameAddress = true}, known);
    QCOMPARE(found.id, u"alice"_s);
    QCOMPARE(found.sameAs, QStringList({home, away})); // the one with mirrors first
    QVERIFY(!found.isAnother);
}

void TestRecognition::ledgerCannotBeRead()
{
    const auto same = recognise(key(u"alice"_s, {}), home, {.id = home, .sameAddress = true}, {});
    QCOMPARE(same.id, home); // its rows are not to be lost from view
    const auto other = recognise(key(u"alice"_s, {}), away, {.id = home}, {});
    QCOMPARE(other.id, u"alice"_s);
    QVERIFY(other.isAnother);
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
