// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace immirror {

using namespace Qt::StringLiterals;

// SHA-1 of "a", "b" and "c" in base64, as Immich writes checksums.
inline const QString sumA = QStringLiteral("hvfkN/qlp/zhXR3cuerq6jd2Z7g=");
inline const QString sumB = QStringLiteral("6djTadKv0AmZ/K2BfkUvcbGGzV4=");
inline const QString sumC = QStringLiteral("hKUW/rPr0g3KFCA7Zq6xFeaH8Qw=");

/// app.db of immich-google-mirroring 1.0.2, as its models make it.
class OldFile
{
public:
    explicit OldFile(const QString &path)
        : m_path(path)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        run(u"CREATE TABLE app_config (id INTEGER NOT NULL, immich_url VARCHAR(500),"
            " immich_api_key_enc TEXT, immich_album_id VARCHAR(100),"
            " immich_album_name VARCHAR(500), google_album_id VARCHAR(200),"
            " google_album_name VARCHAR(500), google_refresh_token_enc TEXT,"
            " google_client_id VARCHAR(500), google_client_secret_enc TEXT,"
            " sync_enabled BOOLEAN, sync_interval_minutes INTEGER, created_at DATETIME,"
            " updated_at DATETIME, PRIMARY KEY (id))"_s);
        run(u"CREATE TABLE sync_items (immich_asset_id VARCHAR(100) NOT NULL,"
            " immich_checksum VARCHAR(100), immich_updated_at VARCHAR(50),"
            " immich_filename VARCHAR(500), immich_file_size INTEGER,"
            " google_media_item_id VARCHAR(200), google_product_url TEXT, status VARCHAR(8),"
            " error TEXT, last_synced_at DATETIME, created_at DATETIME,"
            " PRIMARY KEY (immich_asset_id))"_s);
        run(u"CREATE TABLE sync_runs (id INTEGER NOT NULL, started_at DATETIME,"
            " finished_at DATETIME, status VARCHAR(9), total_assets INTEGER, uploaded INTEGER,"
            " skipped INTEGER, failed INTEGER, deleted INTEGER, log_excerpt TEXT,"
            " log_path VARCHAR(500), PRIMARY KEY (id))"_s);
        run(u"CREATE TABLE sync_run_logs (id INTEGER NOT NULL, sync_run_id INTEGER,"
            " action VARCHAR(8), immich_asset_id VARCHAR(100), immich_filename VARCHAR(500),"
            " google_media_item_id VARCHAR(200), error_message TEXT, timestamp DATETIME,"
            " created_at DATETIME, PRIMARY KEY (id))"_s);
    }
    ~OldFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(OldFile)

    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        QVERIFY2(query.prepare(sql), qPrintable(query.lastError().text()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    }
    void configure(const QVariant &googleAlbum = u"g-album"_s, const QVariant &client = {})
    {
        run(u"INSERT INTO app_config VALUES (1, 'http://photos:2283', 'enc-key', 'album-1', 'Trip',"
            " ?, 'Immich - Trip', 'enc-token', ?, 'enc-secret', 1, 60, '2026-01-10 "
            "08:00:00.000000',"
            " '2026-01-10 08:00:00.000000')"_s,
            {googleAlbum, client});
    }
    void item(const QString &id, const QVariant &checksum, const QVariant &mediaItem,
              const QString &status, const QVariant &error = {})
    {
        run(u"INSERT INTO sync_items VALUES (?, ?, '2026-01-09T10:00:00.000Z', ?, NULL, ?, ?, ?, ?,"
            " ?, '2026-01-10 09:00:00.000001')"_s,
            {id, checksum, id + u".jpg"_s, mediaItem,
             mediaItem.isNull() ? QVariant()
                                : QVariant(u"https://photos.google.com/"_s + mediaItem.toString()),
             status, error,
             mediaItem.isNull() ? QVariant() : QVariant(u"2026-01-10 09:00:00.123456"_s)});
    }
    void history(int id, const QString &start, const QVariant &end, const QString &status,
                 const QVariantList &totals)
    {
        run(u"INSERT INTO sync_runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'log', NULL)"_s,
            QVariantList{id, start, end, status} + totals);
    }
    void log(int runId, const QString &action, const QString &asset, const QString &at,
             const QVariant &error = {})
    {
        run(u"INSERT INTO sync_run_logs VALUES (NULL, ?, ?, ?, ?, NULL, ?, ?, ?)"_s,
            {runId, action, asset, asset + u".jpg"_s, error, at, at});
    }
    /// One of everything.
    void fill()
    {
        configure();
        item(u"a"_s, sumA, u"item-a"_s, u"OK"_s);
        item(u"b"_s, u"2026-01-09T10:00:00.000Z_b.jpg"_s, u"item-b"_s, u"OK"_s);
        item(u"c"_s, {}, {}, u"FAILED"_s, u"timed out"_s);
        item(u"d"_s, sumB, {}, u"FAILED"_s, u"Failed to create media item"_s);
        item(u"e"_s, sumC, u"item-e"_s, u"ORPHANED"_s, u"Failed to remove"_s);
        item(u"f"_s, sumB, {}, u"PENDING"_s);
        history(1, u"2026-01-10 08:59:00.000000"_s, u"2026-01-10 09:01:00.500000"_s, u"OK"_s,
                {4, 2, 1, 1, 3});
        history(2, u"2026-01-11 09:00:00.000000"_s, u"2026-01-11 09:00:30.000000"_s, u"OK"_s,
                {4, 0, 4, 0, 0});
        history(3, u"2026-01-12 09:00:00.000000"_s, {}, u"FAILED"_s, {0, 0, 0, 0, 0});
        history(4, u"2026-01-13 09:00:00.000000"_s, u"2026-01-13 09:00:01.000000"_s, u"CANCELLED"_s,
                {4, 0, 0, 0, QVariant()});
        history(5, u"2026-01-14 09:00:00.000000"_s, {}, u"RUNNING"_s, {4, 1, 0, 0, 0});
        log(1, u"UPLOADED"_s, u"a"_s, u"2026-01-10 09:00:00.123456"_s);
        log(1, u"SKIPPED"_s, u"b"_s, u"2026-01-10 09:00:01.000000"_s);
        log(1, u"FAILED"_s, u"c"_s, u"2026-01-10 09:00:02.000000"_s, u"timed out"_s);
        log(1, u"DELETED"_s, u"x"_s, u"2026-01-10 09:00:03.000000"_s);
        log(5, u"UPLOADED"_s, u"a"_s, u"2026-01-14 09:00:07.000000"_s);
        log(99, u"UPLOADED"_s, u"a"_s, u"2026-01-14 09:00:07.000000"_s); // of no run
    }

private:
    QString m_path;
    const QString m_name = u"old"_s;
};

} // namespace immirror
