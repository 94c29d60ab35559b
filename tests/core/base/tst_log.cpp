// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/log.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

// One of each, as they look in life; none was ever anybody's.
const QByteArray apiKey = "Zk3VbQ81mXhT0yRpLdWcN5sJgUe7Ao2Fi4HtKqE9BvY";
const QByteArray accessToken = "ya29.a0AfH6SMBx-q7Zt_9LwPd3KcVn1RbYe5Tg8Uj2Xm4";
const QByteArray refreshToken = "1//09xZt-Lw7QpRd_CgYIARAAGAkSNwF-L9IrV3mKb2Hn8s";
const QByteArray clientSecret = "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";
const QByteArray code = "4/0AVG7fiQ-x8LmZt_3KpWd5RcYbN1s";
const QByteArray idToken = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMDk4NyJ9.Sg-n4tUr_e";
const QByteArray uploadToken = "CAIS6QIAJ-" + QByteArray("aB3dE_fG7hI-jK9").repeated(14);
const QByteArray uploadId = "ABgVH8-shortish_id";

QByteArray encoded(const QByteArray &text, int times)
{
    return times == 0 ? text : encoded(text.toPercentEncoding(), times - 1);
}

QByteArray logged(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// What the child process does: startLog() takes the message handler away from Qt Test.
int logAs(const QString &role, const QString &folder)
{
    if (role == "lines"_L1) {
        if (!startLog({.folder = folder, .level = LogLevel::Debug}))
            return 2;
        QFile in;
        if (!in.open(0, QIODevice::ReadOnly))
            return 3;
        for (const QByteArray &line : in.readAll().split('\n')) {
            qDebug() << line; // escaped, in quotation marks
            qCDebug(lcNet).noquote() << line;
            qCWarning(lcGoogle, "%s", line.constData());
            qCInfo(lcApp) << QString::fromUtf8(line);
        }
        return 0;
    }
    if (role == "rotation"_L1) {
        if (!startLog({.folder = folder, .maxBytes = 2000, .maxFiles = 3}))
            return 2;
        for (int i = 0; i < 200; ++i)
            qCInfo(lcSync).noquote() << "line" << i << QByteArray(50, '.');
        return 0;
    }
    if (role == "long"_L1) {
        if (!startLog({.folder = folder}))
            return 2;
        qCWarning(lcApp).noquote() << QString(50'000'000, u'a');
        qCWarning(lcApp).noquote() << u"word "_s.repeated(10'000'000);
        qCWarning(lcApp).noquote() << u"é\U0001f600 "_s.repeated(10'000);
        qCWarning(lcApp).noquote() << u"\x1b "_s.repeated(10'000);
        // A secret at every place where a text could be cut
        for (int before = 8100; before <= 8200; ++before)
            qCWarning(lcApp).noquote() << QString(before, u' ') + QString::fromLatin1(apiKey);
        for (int before = 950; before <= 1030; ++before)
            qCWarning(lcApp).noquote()
                << BoundedText(QString(before, u' ') + QString::fromLatin1(apiKey));
        return 0;
    }
    if (role == "forged"_L1) {
        if (!startLog({.folder = folder}))
            return 2;
        for (const auto &end : {u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s, u"\v"_s, u"\f"_s})
            qCWarning(lcApp).noquote()
                << u"one"_s + end + u"2026-01-01T00:00:00.000Z info x: two"_s;
        qCWarning(lcApp).noquote() << u"\x1b"_s + QString::fromLatin1(accessToken);
        qCWarning(lcApp) << u"\x1b"_s + QString::fromLatin1(accessToken);
        qCWarning(lcApp) << u"\x1b"_s + QString::fromLatin1(clientSecret);
        qCWarning(lcApp).noquote() << QChar(0xd800) << QString::fromLatin1(apiKey);
        return 0;
    }
    if (role == "slow"_L1) {
        if (!startLog({.folder = folder}))
            return 2;
        for (const char *piece : {"eyJ-",
                                  "eyJ.",
                                  "1//",
                                  "x-api-key",
                                  "x-api-key: ",
                                  "cookie",
                                  "cookie:\t",
                                  "token",
                                  "token\\",
                                  "key=",
                                  "bearer ",
                                  "4/0A",
                                  "4%252F",
                                  "ya29.",
                                  "GOCSPX-",
                                  "a1/",
                                  "a1+",
                                  "A=",
                                  "authorization:bearer ",
                                  "authorization:\"",
                                  "\\\"'",
                                  "state\"\t:",
                                  ".",
                                  "9",
                                  "…"}) {
            const QString text = QString::fromUtf8(piece).repeated(8192).left(8192);
            for (int i = 0; i < 20; ++i)
                qCWarning(lcApp).noquote() << text;
        }
        return 0;
    }
    if (role == "many"_L1 || role == "stuck"_L1) {
        const bool many = role == "many"_L1;
        if (!startLog({.folder = folder, .maxBytes = 20'000, .maxFiles = many ? 50 : 3}))
            return 2;
        const QString me = QString::number(QCoreApplication::applicationPid());
        for (int i = 0; i < 500; ++i)
            qCInfo(lcSync).noquote() << me << i << QByteArray(30, '.');
        return 0;
    }
    if (role == "levels"_L1) {
        if (!startLog({.folder = folder, .level = LogLevel::Warning}))
            return 2;
        for (const auto &[level, word] :
             {std::pair(LogLevel::Warning, "atWarning"), std::pair(LogLevel::Info, "atInfo"),
              std::pair(LogLevel::Debug, "atDebug"), std::pair(LogLevel::Warning, "again")}) {
            setLogLevel(level);
            qCDebug(lcImmich) << word << "debug";
            qCInfo(lcImmich) << word << "info";
            qCWarning(lcImmich) << word << "warning";
        }
        return 0;
    }
    if (role == "folderGone"_L1) {
        if (!startLog({.folder = folder, .maxBytes = 200, .maxFiles = 3}))
            return 2;
        qCInfo(lcApp) << "before";
        QDir(folder).removeRecursively();
        for (int i = 0; i < 50; ++i)
            qCInfo(lcApp) << "the program goes on" << i;
        return 0;
    }
    if (role == "twice"_L1) {
        const bool first = startLog({.folder = folder + u"/one"_s}).has_value();
        const bool second = startLog({.folder = folder + u"/two"_s}).has_value();
        qCInfo(lcApp) << "into the second";
        return first && second ? 0 : 2;
    }
    if (role == "noFolder"_L1) {
        QFile file(folder + u"/taken"_s);
        if (!file.open(QIODevice::WriteOnly))
            return 3;
        const auto started = startLog({.folder = file.fileName() + u"/logs"_s});
        qCWarning(lcApp) << "the program goes on";
        return !started && started.error().kind == ErrorKind::FileUnreadable ? 0 : 2;
    }
    return 4;
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsNeverArrive_data();
    void secretsNeverArrive();
    void whatIsReadStays_data();
    void whatIsReadStays();
    void rotates();
    void longMessagesAreCut();
    void oneMessageIsOneLine();
    void takesItsTime();
    void severalProcessesRotate();
    void whatCannotBeRenamedStaysSmall();
    void levels();
    void survivesAFolderThatGoesAway();
    void startsAnew();
    void reportsAFolderThatCannotBe();

private:
    static int run(const QString &role, const QString &folder, const QByteArray &input = {})
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--log"_s, role, folder});
        child.write(input);
        child.closeWriteChannel();
        if (!child.waitForFinished(60'000)) {
            child.kill();
            child.waitForFinished();
            return -1;
        }
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -2;
    }
};

void TestLog::secretsNeverArrive_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const QByteArray &name, const QByteArray &line, const QByteArray &secret) {
        QTest::newRow(name.constData()) << line << secret;
    };
    row("key", "the key is " + apiKey, apiKey);
    row("key in quotes", "\"" + apiKey + "\"", apiKey);
    // Short ones, which nothing but the name before them gives away.
    for (const QByteArray name : {"password", "passwd", "passphrase", "client_secret", "api_key",
                                  "apiKey", "code_verifier", "token"}) {
        row("form: " + name, "POST user=me&" + name + "=hunt3r&x=1", "hunt3r");
        row("JSON: " + name, R"({"user":"me",")" + name + R"(":"hunt3r"})", "hunt3r");
    }
    row("key after an equals sign", "key=" + apiKey, apiKey);
    row("access token", "got " + accessToken + ", good for an hour", accessToken.mid(5));
    row("refresh token", "kept (" + refreshToken + ")", refreshToken.mid(3));
    row("refresh token, form", "grant_type=refresh_token&refresh_token=" + encoded(refreshToken, 1),
        refreshToken.mid(3));
    row("token to revoke", "POST /revoke token=" + encoded(refreshToken, 1), refreshToken.mid(3));
    row("client secret", "secret " + clientSecret, clientSecret.mid(7));
    row("code", "code is " + code, code.mid(4));
    row("code, encoded once", "code is " + encoded(code, 1), code.mid(4));
    row("code, encoded twice", "code is " + encoded(code, 2), code.mid(4));
    row("code in an address", "http://127.0.0.1:4711/?state=aB3dE5fG&code=" + encoded(code, 1),
        code.mid(4));
    row("state in an address", "http://127.0.0.1:4711/?state=aB3dE5fG&code=x", "aB3dE5fG");
    row("id token", "id " + idToken, "eyJzdWIiOiIxMDk4NyJ9");
    row("upload token", "uploaded as " + uploadToken, uploadToken.mid(8, 40));
    row("upload token, trailing dot", "uploaded as " + uploadToken + ".", uploadToken.mid(8, 40));
    row("upload session",
        "https://photoslibrary.googleapis.com/v1/uploads?upload_id=" + uploadId +
            "&upload_protocol=resumable",
        uploadId);
    row("session header",
        "X-Goog-Upload-URL: https://photoslibrary.googleapis.com/v1/uploads?"
        "upload_id=" +
            uploadId,
        uploadId);
    // Headers in the notations of logs, of Qt's containers, of curl
    for (const char *form : {"x-api-key: %1", "X-Api-Key:%1", "x-api-key=%1",
                             "\"x-api-key\": \"%1\"", "QPair(\"x-api-key\",\"%1\")",
                             "('x-api-key', '%1')", "curl -H 'x-api-key: %1' http://photos.lan"}) {
        row(QByteArray("header ").append(form).constData(),
            QByteArray(form).replace("%1", "short7Key"), "short7Key");
    }
    row("bearer", "Authorization: Bearer oPaQue77", "oPaQue77");
    row("basic", "authorization=Basic dXNlcjpwYXNz", "dXNlcjpwYXNz");
    row("bearer in a pair", "std::pair(\"Authorization\",\"Bearer oPaQue77\")", "oPaQue77");
    row("proxy", "Proxy-Authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz");
    row("cookie", "Cookie: immich_access_token=s3cr3tC00kie", "s3cr3tC00kie");
    row("second cookie", "Cookie: lang=de; session=s3cr3tC00kie", "s3cr3tC00kie");
    row("set-cookie", "Set-Cookie: session=s3cr3tC00kie; HttpOnly", "s3cr3tC00kie");
    row("headers in a row", "x-api-key: one7\\r\\nAuthorization: Bearer oPaQue77\\r\\n",
        "oPaQue77");
    // Bodies
    row("json", R"({"refresh_token": "oPaQue77", "a": 1})", "oPaQue77");
    row("json, dense", R"({"client_secret":"oPaQue77"})", "oPaQue77");
    row("json upload token", R"({"simpleMediaItem":{"uploadToken":"oPaQue77"}})", "oPaQue77");
    row("json in json", R"({"body":"{\"access_token\":\"oPaQue77\"}"})", "oPaQue77");
    row("form", "client_id=x&client_secret=oPaQue77&code_verifier=veRifier77", "oPaQue77");
    row("verifier", "client_id=x&client_secret=oPaQue77&code_verifier=veRifier77", "veRifier77");
}

void TestLog::secretsNeverArrive()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, secret);
    QVERIFY(line.contains(secret));
    const QTemporaryDir dir;
    QCOMPARE(run(u"lines"_s, dir.path(), line), 0);
    const QByteArray log = logged(dir.path());
    QCOMPARE(log.count('\n'), 4);
    QVERIFY2(!log.contains(secret), log.constData());
}

void TestLog::whatIsReadStays_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {
             "asset 3f2504e0-4f89-41d3-9a0c-0305e82c3301 in album "
             "6b1f3c52-77aa-4d10-8f4e-a1b2c3d4e5f6",
             "sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709",
             "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
             "checksum 2jmj7l5rSw0yVb/vlWAYkK/YBwk= differs",
             "IMG_20240701_080000.jpg 'Größe 1 (Kopie).HEIC' PXL_20240701_080000123.MP~2.mp4",
             "GET /api/assets/3f2504e0-4f89-41d3-9a0c-0305e82c3301/original 200 17 ms",
             "HTTP 404 Cannot GET /api/albums",
             "Missing required permission: asset.download",
             "again in 31250 ms after google.minuteQuota",
             "album 1//2 of 4/5: 50 of 1000 assets, 14.5% done",
             "The remaining storage in the user's account is not enough.",
             "AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:"
             "66:77:"
             "88:99",
         })
        QTest::newRow(line) << QByteArray(line);
}

void TestLog::whatIsReadStays()
{
    QFETCH(const QByteArray, line);
    const QTemporaryDir dir;
    QCOMPARE(run(u"lines"_s, dir.path(), line), 0);
    const QByteArray log = logged(dir.path());
    QCOMPARE(log.count(line), line.contains("Gr\xc3") ? 3 : 4); // QDebug escapes bytes
    QVERIFY(log.contains(" debug immirror.net: " + line + '\n'));
    QVERIFY(log.contains(" warning immirror.google: " + line + '\n'));
}

void TestLog::rotates()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"rotation"_s, dir.path()), 0);
    const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files, QDir::Name);
    QStringList names;
    QByteArray oldestFirst;
    for (const QFileInfo &info : files) {
        names << info.fileName();
        QVERIFY2(info.size() <= 2000, qPrintable(info.fileName()));
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        oldestFirst.prepend(file.readAll());
    }
    QCOMPARE(names, (QStringList{u"immirror.1.log"_s, u"immirror.2.log"_s, u"immirror.log"_s}));
    // By name the newest is the last of them.
    QFile newest(dir.filePath(u"immirror.log"_s));
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readAll().contains("line 199 "));
    QVERIFY(!oldestFirst.contains("line 0 "));
    QVERIFY(oldestFirst.size() > 4000);
}

void TestLog::longMessagesAreCut()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"long"_s, dir.path()), 0);
    const QByteArray log = logged(dir.path());
    QVERIFY(log.contains("word word word"));
    for (const QByteArray &line : log.split('\n')) {
        QVERIFY(line.size() < 8192);
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no half characters
        for (qsizetype size = 8; size < apiKey.size(); ++size)
            QVERIFY2(!line.contains(apiKey.first(size)), line.constData());
    }
}

void TestLog::oneMessageIsOneLine()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"forged"_s, dir.path()), 0);
    const QString log = QString::fromUtf8(logged(dir.path()));
    QCOMPARE(log.count(u'\n'), 10);
    for (const QString &line : log.trimmed().split(u'\n')) {
        QVERIFY2(line.contains(u"Z warning immirror.app: "_s), qPrintable(line));
        for (const QChar c : line)
            QVERIFY(c.isPrint());
    }
    for (const QByteArray &secret : {accessToken.mid(5), clientSecret.mid(7), apiKey})
        QVERIFY(!log.contains(QString::fromLatin1(secret)));
}

/// A server cannot make it slow: 500 lines that are hard on patterns.
void TestLog::takesItsTime()
{
    const QTemporaryDir dir;
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(run(u"slow"_s, dir.path()), 0);
    QVERIFY2(elapsed.elapsed() < 5000, QByteArray::number(elapsed.elapsed()));
}

void TestLog::severalProcessesRotate()
{
    const QTemporaryDir dir;
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->start(QCoreApplication::applicationFilePath(),
                               {u"--log"_s, u"many"_s, dir.path()});
    }
    for (const auto &child : children)
        QVERIFY(child->waitForFinished());
    for (const QFileInfo &info : QDir(dir.path()).entryInfoList(QDir::Files))
        QVERIFY2(info.size() <= 20'000, qPrintable(info.fileName()));
    const QByteArrayList lines = logged(dir.path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 4 * 500); // none is lost
    for (const QByteArray &line : lines)
        QVERIFY2(line.contains(" info immirror.sync: ") && line.endsWith("..."), line.constData());
}

void TestLog::whatCannotBeRenamedStaysSmall()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"immirror.1.log/full"_s));
    QVERIFY(QDir(dir.path()).mkpath(u"immirror.2.log/full"_s));
    QCOMPARE(run(u"stuck"_s, dir.path()), 0);
    QVERIFY(QFileInfo(dir.filePath(u"immirror.log"_s)).size() <= 20'000);
    QVERIFY(logged(dir.path()).contains(" 499 "));
}

void TestLog::levels()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"levels"_s, dir.path()), 0);
    QByteArrayList seen;
    for (const QByteArray &line : logged(dir.path()).trimmed().split('\n'))
        seen << line.mid(line.indexOf(": ") + 2);
    QCOMPARE(seen,
             (QByteArrayList{"atWarning warning", "atInfo info", "atInfo warning", "atDebug debug",
                             "atDebug info", "atDebug warning", "again warning"}));
}

/// As with a full disk: the log ends, the program does not.
void TestLog::survivesAFolderThatGoesAway()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"folderGone"_s, dir.filePath(u"logs"_s)), 0);
}

void TestLog::startsAnew()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"twice"_s, dir.path()), 0);
    QVERIFY(logged(dir.filePath(u"two"_s)).contains("into the second"));
}

void TestLog::reportsAFolderThatCannotBe()
{
    const QTemporaryDir dir;
    QCOMPARE(run(u"noFolder"_s, dir.path()), 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--log"_L1)
        return logAs(arguments.value(2), arguments.value(3));
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
