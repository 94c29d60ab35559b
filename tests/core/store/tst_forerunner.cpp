// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "oldfile.h"
#include "store/forerunner.h"
#include "store/members.h"
#include "store/mirrors.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

qint64 ms(const char *utc)
{
    return QDateTime::fromString(QLatin1StringView(utc), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

struct Ledger
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database = std::move(*Database::open(folder.filePath(u"l.db"_s)));
    qint64 identity = *Mirrors::identityId(
        *database,
        {.immichAccount = u"me"_s, .googleAccount = u"me@g"_s, .googleClient = u"our-client"_s});

    QStringList rows(const QString &sql)
    {
        QStringList lines;
        auto query = database->run(sql);
        while (query && query->next()) {
            QStringList values;
            for (int i = 0; i < query->record().count(); ++i)
                values << (query->value(i).isNull() ? u"-"_s : query->value(i).toString());
            lines << values.join(u'|');
        }
        return lines;
    }
    QStringList mirrors()
    {
        return rows(u"SELECT album_id, album_name, wanted_title, removal_policy, active,"
                    " google_album_id, google_album_title, stamp_asset_count, last_synced_at"
                    " FROM mirrors"_s);
    }
    QStringList assets()
    {
        return rows(u"SELECT fingerprint, media_item_id, media_url FROM assets"_s);
    }
    QStringList members()
    {
        return rows(u"SELECT s.asset_id, a.fingerprint, s.file_name, s.size, s.status, s.in_album,"
                    " s.error_kind, s.error_detail, s.attempts, s.next_attempt_at, s.synced_at"
                    " FROM memberships s JOIN assets a ON a.id = s.asset_row ORDER BY s.id"_s);
    }
    QStringList runs()
    {
        return rows(u"SELECT status, started_at, ended_at, total, uploaded, skipped, removed,"
                    " failed, error_kind FROM runs ORDER BY id"_s);
    }
    QStringList events()
    {
        return rows(u"SELECT run_id, at, mirror_id, action, asset_id, file_name, reason, detail"
                    " FROM events ORDER BY id"_s);
    }
    /// Every table, every column.
    QStringList everything()
    {
        QStringList all;
        for (const auto &table :
             {u"identities"_s, u"mirrors"_s, u"assets"_s, u"memberships"_s, u"runs"_s, u"events"_s})
            all << table << rows(u"SELECT * FROM "_s + table);
        return all;
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestForerunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"app.db"_s);
    }

    void takesOver()
    {
        OldFile(m_path).fill();
        const QByteArray before = bytesOf(m_path);
        Ledger ledger;
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY2(sum, qPrintable(sum ? QString() : QString(sum.error().detail)));

        QCOMPARE(
            ledger.mirrors(),
            QStringList{u"album-1|Trip|Immich - Trip|remove|1|g-album|Immich - Trip|-|%1"_s.arg(
                ms("2026-01-11T09:00:30Z"))});
        const QString sentAt = QString::number(ms("2026-01-10T09:00:00.123Z"));
        QCOMPARE(ledger.assets(),
                 (QStringList{
                     u"sha1:%1|item-a|https://photos.google.com/item-a"_s.arg(sumA),
                     u"forerunner:b|item-b|https://photos.google.com/item-b"_s,
                     u"sha1:%1|-|-"_s.arg(sumB),
                     u"sha1:%1|item-e|https://photos.google.com/item-e"_s.arg(sumC),
                 }));
        QCOMPARE(ledger.members(),
                 (QStringList{
                     u"a|sha1:%1|a.jpg|-1|OK|1|-|-|0|-|%2"_s.arg(sumA, sentAt),
                     u"b|forerunner:b|b.jpg|-1|OK|1|-|-|0|-|%1"_s.arg(sentAt),
                     u"d|sha1:%1|d.jpg|-1|FAILED|0|unexpectedAnswer|"
                     "Failed to create media item|1|-|-"_s.arg(sumB),
                     u"e|sha1:%1|e.jpg|-1|ORPHANED|1|-|-|0|-|%2"_s.arg(sumC, sentAt),
                     u"f|sha1:%1|f.jpg|-1|PENDING|0|-|-|0|-|-"_s.arg(sumB),
                 }));
        QCOMPARE(ledger.runs(),
                 (QStringList{
                     u"PARTIAL|%1|%2|4|2|1|3|1|-"_s.arg(ms("2026-01-10T08:59:00Z"))
                         .arg(ms("2026-01-10T09:01:00.500Z")),
                     u"OK|%1|%2|4|0|4|0|0|-"_s.arg(ms("2026-01-11T09:00:00Z"))
                         .arg(ms("2026-01-11T09:00:30Z")),
                     u"FAILED|%1|%1|0|0|0|0|0|-"_s.arg(ms("2026-01-12T09:00:00Z")),
                     u"CANCELLED|%1|%2|4|0|0|0|0|-"_s.arg(ms("2026-01-13T09:00:00Z"))
                         .arg(ms("2026-01-13T09:00:01Z")),
                     u"INTERRUPTED|%1|%2|4|1|0|0|0|-"_s.arg(ms("2026-01-14T09:00:00Z"))
                         .arg(ms("2026-01-14T09:00:07Z")),
                 }));
        QCOMPARE(ledger.events(),
                 (QStringList{
                     u"1|%1|1|uploaded|a|a.jpg|-|-"_s.arg(sentAt),
                     u"1|%1|1|failed|c|c.jpg|-|timed out"_s.arg(ms("2026-01-10T09:00:02Z")),
                     u"1|%1|1|removed|x|x.jpg|-|-"_s.arg(ms("2026-01-10T09:00:03Z")),
                     u"5|%1|1|uploaded|a|a.jpg|-|-"_s.arg(ms("2026-01-14T09:00:07Z")),
                 }));
        QCOMPARE(sum->mirrors, 1);
        QCOMPARE(sum->items, 2);
        QCOMPARE(sum->failed, 1);
        QCOMPARE(sum->pending, 1);
        QCOMPARE(sum->orphans, 1);
        QCOMPARE(sum->leftOut, 1);
        QCOMPARE(sum->contentUnknown, 1);
        QCOMPARE(sum->runs, 5);
        QCOMPARE(sum->events, 4);
        QCOMPARE(sum->albumName, u"Trip"_s);
        QCOMPARE(sum->immichUrl, u"http://photos:2283"_s);
        QVERIFY(!sum->foreignClient);

        // Not written to, and nothing left beside it.
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"app.db"_s});
        // No secret came along.
        QVERIFY(!ledger.everything().join(u'\n').contains("enc-"_L1));
    }

    void changesNothingTheSecondTime()
    {
        OldFile old(m_path);
        old.fill();
        old.item(u"twin"_s, sumA, u"item-twin"_s, u"OK"_s);
        Ledger ledger;
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        const QStringList once = ledger.everything();
        const auto again = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(again);
        QCOMPARE(ledger.everything(), once);
        QCOMPARE(again->mirrors + again->items + again->failed + again->pending + again->orphans +
                     again->runs + again->events + again->contentUnknown,
                 0);
        QCOMPARE(again->alreadyKnown, 6);
    }

    void leavesAloneWhatTheLedgerHas()
    {
        OldFile(m_path).fill();
        Ledger ledger;
        Mirrors mirrors(*ledger.database, ledger.identity);
        Members members(*ledger.database, ledger.identity);
        const auto mirror = mirrors.add(u"album-1"_s, u"New name"_s, u"T"_s, RemovalPolicy::Keep);
        QVERIFY(mirrors.setGoogleAlbum(mirror->id, u"our-album"_s, u"T"_s, {}));
        const auto content = members.asset(u"sha1:"_s + sumA);
        QVERIFY(members.keepItem(content->row, u"our-item"_s, {}));
        QVERIFY(
            members.setOk(*members.expect(mirror->id, content->row, u"a"_s, u"n"_s, {}, 5), {}));
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(sum);
        QCOMPARE(ledger.mirrors(), QStringList{u"album-1|New name|T|keep|1|our-album|T|-|-"_s});
        QCOMPARE(ledger.members().first(), u"a|sha1:%1|n|5|OK|1|-|-|0|-|-"_s.arg(sumA));
        QCOMPARE(ledger.assets().first(), u"sha1:%1|our-item|-"_s.arg(sumA));
        // Theirs went into another album at Google: what is not known by content is of no use.
        QCOMPARE(ledger.members().filter(u"|OK|"_s).size(), 1);
        QCOMPARE(ledger.members().filter(u"|ORPHANED|0|"_s).size(), 1);
        QCOMPARE(sum->mirrors, 0);
        QCOMPARE(sum->alreadyKnown, 1);
    }

    void givesAMirrorItsGoogleAlbum()
    {
        OldFile(m_path).fill();
        Ledger ledger;
        Mirrors mirrors(*ledger.database, ledger.identity);
        QVERIFY(mirrors.add(u"album-1"_s, u"Trip"_s, {}, RemovalPolicy::Keep));
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        QCOMPARE(ledger.mirrors(),
                 QStringList{u"album-1|Trip||keep|1|g-album|Immich - Trip|-|-"_s});
        QCOMPARE(ledger.members().filter(u"|OK|1|"_s).size(), 2);
    }

    void neverGivesOneGoogleAlbumToTwoMirrors()
    {
        OldFile old(m_path);
        old.fill();
        Ledger ledger;
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        old.run(u"UPDATE app_config SET immich_album_id = 'album-2', immich_album_name = 'Two'"_s);
        old.item(u"z"_s, u"2jmj7l5rSw0yVb/vlWAYkK/YBwk="_s, u"item-z"_s, u"OK"_s);
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        QVERIFY(ledger.mirrors()[1].startsWith("album-2|Two|Immich - Trip|remove|1|-|-|"_L1));
        QVERIFY(ledger.assets().contains(
            u"sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk=|item-z|https://photos.google.com/item-z"_s));
        QVERIFY(ledger.members().filter(QRegularExpression(u"^z"_s)).isEmpty());
    }

    void linksLaterWhatIsInNoAlbum()
    {
        { // after "disconnect"
            OldFile old(m_path);
            old.configure(QVariant());
            old.item(u"a"_s, sumA, u"item-a"_s, u"OK"_s);
            old.item(u"b"_s, {}, u"item-b"_s, u"OK"_s);
        }
        Ledger ledger;
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(sum);
        QCOMPARE(ledger.assets(),
                 QStringList{u"sha1:%1|item-a|https://photos.google.com/item-a"_s.arg(sumA)});
        QCOMPARE(ledger.members(), QStringList());
        QCOMPARE(sum->items, 1);
        QCOMPARE(sum->leftOut, 1);
    }

    void keepsTheOldContentOfWhatFailedAfterAChange()
    {
        {
            OldFile old(m_path);
            old.configure();
            old.item(u"a"_s, sumA, u"item-a"_s, u"FAILED"_s, u"timed out"_s);
            old.item(u"b"_s, sumA, u"item-b"_s, u"OK"_s); // the same bytes as two items
        }
        Ledger ledger;
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        const QStringList members = ledger.members();
        QCOMPARE(members.size(), 2);
        QVERIFY(members[0].startsWith(u"a|sha1:%1|a.jpg|-1|OK|1|-|"_s.arg(sumA)));
        QVERIFY(members[1].startsWith(u"b|forerunner:b|b.jpg|-1|OK|1|-|"_s));
    }

    void leavesOutWhatAnotherClientMade()
    {
        {
            OldFile old(m_path);
            old.configure(u"g-album"_s, u"other-client"_s);
            old.item(u"a"_s, sumA, u"item-a"_s, u"OK"_s);
            old.item(u"b"_s, sumB, {}, u"FAILED"_s);
        }
        Ledger ledger;
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(sum);
        QVERIFY(sum->foreignClient);
        QCOMPARE(sum->googleClient, u"other-client"_s);
        QCOMPARE(sum->foreignItems, 1);
        QCOMPARE(ledger.mirrors(), QStringList{u"album-1|Trip||remove|1|-|-|-|-"_s});
        QCOMPARE(ledger.members().size(), 1);
    }

    void takesHistoryWithoutAnAlbum()
    {
        {
            OldFile old(m_path);
            old.history(1, u"2026-01-10 08:59:00.000000"_s, u"2026-01-10 08:59:00.100000"_s,
                        u"FAILED"_s, {0, 0, 0, 0, 0});
            old.item(u"a"_s, sumA, u"item-a"_s, u"OK"_s);
            old.item(u"b"_s, sumB, {}, u"FAILED"_s);
        }
        Ledger ledger;
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(sum);
        QCOMPARE(ledger.mirrors(), QStringList());
        QCOMPARE(ledger.runs().size(), 1);
        QCOMPARE(ledger.assets().size(), 1);
        QCOMPARE(sum->leftOut, 1);
    }

    void takesOlderFiles()
    {
        {
            OldFile old(m_path);
            old.fill();
            old.run(u"DROP TABLE sync_run_logs"_s);
            old.run(u"ALTER TABLE sync_runs DROP COLUMN deleted"_s);
        }
        Ledger ledger;
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        QVERIFY(ledger.runs()[0].endsWith("|4|2|1|0|1|-"_L1));
        QCOMPARE(ledger.events(), QStringList());
    }

    void readsWhileTheProgramRuns_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("rollback journal, as it uses") << u"delete"_s;
        QTest::newRow("WAL") << u"wal"_s;
    }
    void readsWhileTheProgramRuns()
    {
        QFETCH(QString, mode);
        OldFile old(m_path);
        old.run(u"PRAGMA journal_mode = "_s + mode);
        old.fill();
        old.run(u"BEGIN IMMEDIATE"_s);
        old.item(u"unfinished"_s, sumA, u"item-u"_s, u"OK"_s);
        Ledger ledger;
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY2(sum, qPrintable(sum ? QString() : QString(sum.error().detail)));
        QCOMPARE(ledger.members().size(), 5);
        old.run(u"COMMIT"_s);
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
        QCOMPARE(ledger.members().size(), 6);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *what, ErrorKind kind, const QString &detail) {
            QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(kind) << detail;
        };
        add("no file", ErrorKind::FileUnreadable, {});
        add("folder", ErrorKind::FileUnreadable, {});
        add("text", ErrorKind::InvalidInput, u"not a database"_s);
        add("empty", ErrorKind::InvalidInput, u"missing: app_config, sync_items, sync_runs"_s);
        add("other program", ErrorKind::InvalidInput,
            u"missing: app_config, sync_items, sync_runs"_s);
        add("table gone", ErrorKind::InvalidInput, u"missing: sync_items"_s);
        add("column gone", ErrorKind::InvalidInput, u"missing: sync_items.status"_s);
        add("damaged", ErrorKind::DatabaseDamaged, {});
    }
    void refuses()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        QFETCH(QString, detail);
        make(what);
        Ledger ledger;
        const QStringList before = ledger.everything();
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(!sum);
        QCOMPARE(static_cast<int>(sum.error().kind), kind);
        QCOMPARE(sum.error().subject, m_path);
        QVERIFY2(sum.error().detail.contains(detail), qPrintable(sum.error().detail));
        QCOMPARE(ledger.everything(), before);
        if (what == "no file"_L1)
            QVERIFY(!QFile::exists(m_path));
    }

    void takesAllOrNothing()
    {
        OldFile(m_path).fill();
        Ledger ledger;
        QVERIFY(ledger.database->run(u"CREATE TRIGGER broken BEFORE INSERT ON events BEGIN"
                                     " SELECT RAISE(ABORT, 'no more'); END"_s));
        const QStringList before = ledger.everything();
        const auto sum = importForerunner(*ledger.database, ledger.identity, m_path);
        QVERIFY(!sum);
        QVERIFY(sum.error().detail.contains("no more"_L1));
        QCOMPARE(ledger.everything(), before);
        QVERIFY(ledger.database->run(u"DROP TRIGGER broken"_s));
        QVERIFY(importForerunner(*ledger.database, ledger.identity, m_path));
    }

private:
    void make(const QString &what)
    {
        if (what == "folder"_L1)
            QVERIFY(QDir().mkdir(m_path));
        else if (what == "text"_L1)
            write(m_path, QByteArray("DATABASE_PATH=/data/app.db\n").repeated(100));
        else if (what == "empty"_L1)
            write(m_path, {});
        else if (what == "other program"_L1)
            QVERIFY(Database::open(m_path));
        else if (what == "table gone"_L1)
            OldFile(m_path).run(u"DROP TABLE sync_items"_s);
        else if (what == "column gone"_L1)
            OldFile(m_path).run(u"ALTER TABLE sync_items DROP COLUMN status"_s);
        else if (what == "damaged"_L1)
            makeDamaged();
    }

    void makeDamaged()
    {
        {
            OldFile old(m_path);
            old.configure();
            old.run(u"BEGIN"_s);
            for (int i = 0; i < 500; ++i)
                old.item(QString::number(i), sumA, u"item"_s, u"OK"_s);
            old.run(u"COMMIT"_s);
        }
        QByteArray bytes = bytesOf(m_path);
        const qsizetype half = bytes.size() / 2;
        bytes.replace(half, bytes.size() - half, QByteArray(bytes.size() - half, '\x5a'));
        write(m_path, bytes);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestForerunner)
#include "tst_forerunner.moc"
