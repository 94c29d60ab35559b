// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"
#include "core/store/oldfile.h"

#include <csignal>
#include <sys/stat.h>

using namespace immirror;
using namespace Qt::StringLiterals;

/// Files that a person names, or that lie where ours should, are not what they seem. No command
/// waits for one of them, or reads it without end.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedFiles_data();
    void namedFiles();
    void filesInOurPlaces_data();
    void filesInOurPlaces();
    void endlessInput();
    void importsNoStatements_data();
    void importsNoStatements();
    void importsOnlyWhatItKnows();
    void importIsInterrupted();

private:
    /// Makes what `kind` names at a path; the path to say.
    static QString make(const QString &kind, const QString &path)
    {
        if (kind == "device"_L1)
            return u"/dev/zero"_s;
        if (kind == "folder"_L1)
            QDir().mkpath(path);
        else if (kind == "loop"_L1)
            QFile::link(path, path);
        else if (kind == "link to a pipe"_L1)
            QFile::link(make(u"pipe"_s, path + u".pipe"_s), path);
        else if (kind == "link to a device"_L1)
            QFile::link(u"/dev/zero"_s, path);
        else if (kind == "large"_L1)
            truncateTo(path, qint64{1} << 40);
        else if (kind == "pipe"_L1)
            mkfifo(qPrintable(path), 0600);
        return path;
    }
    static void truncateTo(const QString &path, qint64 size)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    }
};

void TestHostileFiles::namedFiles_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"pipe", "device", "folder", "loop", "link to a pipe",
                             "link to a device", "large", "missing"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestHostileFiles::namedFiles()
{
    QFETCH(const QString, kind);
    const Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString file = make(kind, cli.home.filePath(u"named"_s));
    const QString url = cli.immich.url().toString();
    QByteArrayList wrong;
    for (const QStringList &arguments :
         {QStringList{u"import"_s, file},
          {u"connect"_s, u"immich"_s, u"--url"_s, url, u"--api-key-file"_s, file},
          {u"connect"_s, u"immich"_s, u"--url"_s, url, u"--api-key-stdin"_s, u"--ca-file"_s, file},
          {u"connect"_s, u"google"_s, u"--client-secret"_s, file, u"--no-browser"_s}}) {
        const Answer answer = cli.run(arguments, cli.immich.apiKey.toUtf8());
        if (answer.exitCode != 2 || !answer.err.contains(file.toUtf8()))
            wrong << arguments.join(u' ').toUtf8() + ": " + answer.err;
    }
    if (kind == "large"_L1 && wrong.size() == 1 && wrong[0].startsWith("import")) // as damaged
        wrong.clear();
    QCOMPARE(wrong, QByteArrayList());
    // A network's certificates are read by whoever asks the network.
    QCOMPARE(cli.run({u"settings"_s, u"network.caFile"_s, file}).exitCode, 0);
    QCOMPARE(cli.run({u"albums"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"settings"_s, u"network.caFile"_s, QString()}).exitCode, 0);

    if (kind == "missing"_L1 || kind == "large"_L1 || kind == "loop"_L1)
        return; // a table can be written there
    const Answer csv = cli.run({u"plan"_s, u"--csv"_s, file});
    QCOMPARE(csv.exitCode, 2);
    QVERIFY(!QFileInfo(u"/dev/zero"_s).isFile());
    QVERIFY(!QFileInfo(file).isFile());
}

void TestHostileFiles::filesInOurPlaces_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    for (const char *kind : {"pipe", "link to a pipe", "link to a device", "folder"}) {
        for (const char *place : {"settings", "ledger", "-wal", ".lock", ".app.lock", "log"})
            QTest::addRow("%s: %s", place, kind)
                << QString::fromLatin1(kind) << QString::fromLatin1(place);
    }
}

void TestHostileFiles::filesInOurPlaces()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, place);
    const Cli cli;
    QString path = cli.database() + place;
    if (place == "settings"_L1)
        path = cli.home.filePath(u"cfg/immirror/profiles/%1/immirror.ini"_s.arg(cli.profile));
    else if (place == "ledger"_L1)
        path = cli.database();
    else if (place == "log"_L1)
        path =
            cli.home.filePath(u"state/immirror/logs/profiles/%1/immirror.log"_s.arg(cli.profile));
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    make(kind, path);
    for (const QStringList &arguments :
         {QStringList{u"status"_s}, {u"settings"_s}, {u"doctor"_s}, {u"sync"_s}, {u"runs"_s}}) {
        const Answer answer = cli.run(arguments);
        QVERIFY2(answer.exitCode >= 0, qPrintable(arguments.front()));
        // Settings can be seen and changed whatever the ledger is; status and doctor say it.
        if (place != "ledger"_L1 || arguments.front() == "sync"_L1)
            QVERIFY2(answer.err.contains(path.toUtf8()), qPrintable(arguments.front()));
    }
    QCOMPARE(cli.run({u"--help"_s}).exitCode, 0);
    QProcess completing;
    completing.setProcessEnvironment(cli.environment);
    completing.start(QStringLiteral(IMMIRROR_BINARY),
                     {u"__complete"_s, u"--"_s, u"--profile"_s, cli.profile, u"sync"_s, QString()});
    QCOMPARE(Cli::finish(completing).exitCode, 0);
}

void TestHostileFiles::endlessInput()
{
    const Cli cli;
    for (const QStringList &arguments :
         {QStringList{u"connect"_s, u"immich"_s, u"--url"_s, cli.immich.url().toString(),
                      u"--api-key-stdin"_s},
          {u"connect"_s, u"google"_s, u"--client-id"_s, u"x"_s, u"--client-secret-stdin"_s,
           u"--no-browser"_s}}) {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.setStandardInputFile(u"/dev/zero"_s);
        process.start(QStringLiteral(IMMIRROR_BINARY),
                      QStringList{u"--profile"_s, cli.profile} + arguments);
        const Answer answer = Cli::finish(process);
        QVERIFY2(answer.exitCode > 0, answer.err);
    }
    // One that says nothing, and a person who has enough of it.
    QProcess waiting;
    waiting.setProcessEnvironment(cli.environment);
    waiting.start(QStringLiteral(IMMIRROR_BINARY),
                  {u"--profile"_s, cli.profile, u"connect"_s, u"immich"_s, u"--url"_s,
                   cli.immich.url().toString(), u"--api-key-stdin"_s});
    QVERIFY(waiting.waitForStarted());
    ::kill(static_cast<pid_t>(waiting.processId()), SIGINT);
    QCOMPARE(Cli::finish(waiting).exitCode, -1);
}

void TestHostileFiles::importsNoStatements_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("said");
    const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            " SELECT i AS immich_asset_id, '' AS immich_checksum,"
                            " i AS google_media_item_id, 'OK' AS status FROM n"_s;
    const auto row = [](const char *name, const QStringList &statements, const QByteArray &said) {
        QTest::newRow(name) << statements << said;
    };
    row("endless view", {u"DROP TABLE sync_items"_s, u"CREATE VIEW sync_items AS "_s + endless},
        "neither a table nor an index: sync_items");
    row("another view", {u"CREATE VIEW other AS "_s + endless},
        "neither a table nor an index: other");
    QStringList doubling{u"CREATE VIEW v0 AS SELECT 1 AS a"_s};
    for (int i = 1; i < 60; ++i) // to take it apart takes for ever
        doubling << u"CREATE VIEW v%1 AS SELECT x.a FROM v%2 x, v%2 y"_s.arg(i).arg(i - 1);
    row("views of views", doubling, "neither a table nor an index: v0");
    row("virtual table",
        {u"DROP TABLE sync_items"_s, u"CREATE VIRTUAL TABLE sync_items USING fts5(status)"_s},
        "neither a table nor an index: sync_items");
    row("trigger",
        {u"CREATE TRIGGER t AFTER INSERT ON sync_items BEGIN DELETE FROM sync_runs; END"_s},
        "neither a table nor an index: t");
    row("computed column",
        {u"ALTER TABLE sync_items ADD COLUMN more TEXT AS (printf('%.*c', 900000000, 'x'))"_s},
        "computed: sync_items.more");
    row("a schema that lies",
        {u"PRAGMA writable_schema = ON"_s,
         u"UPDATE sqlite_master SET sql = 'CREATE VIEW sync_items AS "_s +
             QString(endless).replace(u"'"_s, u"''"_s) + u"' WHERE name = 'sync_items'"_s},
        "");
    row("no rows of its own",
        {u"DROP TABLE sync_items"_s,
         u"CREATE TABLE sync_items (immich_asset_id TEXT PRIMARY KEY, immich_checksum TEXT,"
         " google_media_item_id TEXT, status TEXT) WITHOUT ROWID"_s},
        "");
}

void TestHostileFiles::importsNoStatements()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QByteArray, said);
    const Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString path = cli.home.filePath(u"app.db"_s);
    {
        OldFile file(path);
        file.fill();
        for (const QString &statement : statements)
            file.run(statement);
    }
    const Answer answer = cli.run({u"import"_s, path});
    QVERIFY2(answer.exitCode == 2 || (said.isEmpty() && answer.exitCode == 3), answer.err);
    QVERIFY2(answer.err.contains(said), answer.err);
    QCOMPARE(cli.run({u"mirror"_s, u"list"_s, u"--json"_s}).json().toArray().size(), 0);
}

/// Costly conditions are not asked, wrong types and texts without end do not arrive.
void TestHostileFiles::importsOnlyWhatItKnows()
{
    const Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString path = cli.home.filePath(u"app.db"_s);
    {
        OldFile file(path);
        file.run(u"DROP TABLE sync_items"_s);
        file.run(u"CREATE TABLE sync_items (immich_asset_id, immich_checksum, immich_updated_at,"
                 " immich_filename, immich_file_size, google_media_item_id, google_product_url,"
                 " status, error, last_synced_at, created_at,"
                 " CHECK (length(printf('%.*c', 300000000, 'x')) > 0))"_s);
        file.run(u"PRAGMA ignore_check_constraints = ON"_s);
        file.configure();
        const QString add = u"INSERT INTO sync_items VALUES (?, ?, '', ?, ?, ?, ?, 'OK', NULL,"
                            " '2026-01-10 09:00:00.123456', '')"_s;
        const QString url = u"https://photos.google.com/lr/photo/x"_s;
        const QString name = u"a.jpg"_s;
        file.run(add, {u"good"_s, sumA, name, 10, u"g-good"_s, url});
        file.run(add, {u"../albums"_s, sumB, name, 10, u"g-1"_s, url});
        file.run(add, {u".."_s, sumB, name, 10, u"g-2"_s, url});
        file.run(add, {u"a/b"_s, sumB, name, 10, u"g-3"_s, url});
        file.run(add, {u"newline\n"_s, sumB, name, 10, u"g-4"_s, url});
        file.run(add, {QString(600, u'x'), sumB, name, 10, u"g-5"_s, url});
        file.run(add, {QByteArray("blob"), sumB, name, 10, u"g-6"_s, url});
        file.run(add, {u"h"_s, sumB, name, 10, u"g/../h"_s, url});
        file.run(add, {u"script"_s, sumB, QString(2'000'000, u'n'), -1e300, u"g-7"_s,
                       u"javascript:alert(1)"_s});
        file.run(add, {u"other"_s, sumC, name, std::numeric_limits<qint64>::max(), u"g-8"_s,
                       u"https://photos.google.com@evil.example/"_s});
    }
    const Answer answer = cli.run({u"import"_s, path, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()["items"_L1], QJsonValue(3));
    const QJsonArray items = cli.run({u"items"_s, u"--json"_s}).json().toArray();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &item : items)
        byId.insert(item["assetId"_L1].toString(), item.toObject());
    QCOMPARE(byId.size(), 3);
    QCOMPARE(byId[u"good"_s][u"url"_s], QJsonValue(u"https://photos.google.com/lr/photo/x"_s));
    QCOMPARE(byId[u"script"_s][u"url"_s], QJsonValue());
    QCOMPARE(byId[u"script"_s][u"fileName"_s].toString().size(), 1000);
    QCOMPARE(byId[u"other"_s][u"url"_s], QJsonValue());
}

void TestHostileFiles::importIsInterrupted()
{
    const Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    const QString path = cli.home.filePath(u"app.db"_s);
    {
        OldFile file(path);
        file.configure();
        file.run(u"INSERT INTO sync_items (immich_asset_id, immich_checksum, google_media_item_id,"
                 " status) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                 "  WHERE i < 300000) SELECT 'asset-' || i, 'x', 'item-' || i, 'OK' FROM n"_s);
    }
    const auto process = cli.start({u"import"_s, path});
    // The journal grows once it writes.
    const QString journal = cli.database() + u"-wal"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(journal), 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(Cli::finish(*process).exitCode, 130);
    QVERIFY(elapsed.elapsed() < 5000);
    QCOMPARE(cli.run({u"items"_s, u"--json"_s}).json().toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
