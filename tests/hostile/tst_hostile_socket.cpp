// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "../app/trayapp.h"
#include "app/request.h"
#include "base/bounds.h"
#include "google/loopbackreply.h"
#include "otheruser.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLockFile>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QString versionOfProgram()
{
    QProcess program;
    program.start(QStringLiteral(IMMIRROR_BINARY), {u"--version"_s});
    return QString::fromUtf8(Cli::finish(program).out).section(u' ', 1).trimmed();
}

QByteArray greeting(const QString &version)
{
    return "{\"version\":\"" + version.toUtf8() + "\"}\n";
}

/// The name that the sockets of a Cli's profile have, wherever they lie.
QString socketName(const Cli &cli)
{
    return QFileInfo(TrayApp::addressOf(cli)).fileName();
}

QString settingsFile(const Cli &cli)
{
    return cli.home.filePath(u"cfg/immirror/profiles/"_s + cli.profile + u"/immirror.ini"_s);
}

bool connectsAlone(const Cli &cli)
{
    const Answer answer = cli.connectImmich();
    QFile settings(settingsFile(cli));
    return answer.exitCode == 0 && settings.open(QIODevice::ReadOnly) &&
           settings.readAll().contains(cli.immich.url().toString().toUtf8());
}

#ifdef IMMIRROR_GUI
constexpr bool hasTray = true;
#else
constexpr bool hasTray = false; // a build without a window
#endif

struct Folder
{
    mode_t mode = 0700;
    uid_t owner = 0;
};

void makeFolder(const QString &path, Folder folder)
{
    QVERIFY(QDir().mkpath(path));
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(chmod(name.constData(), folder.mode), 0);
    if (canBeTwoUsers())
        QCOMPARE(chown(name.constData(), folder.owner, folder.owner), 0);
}

/// The real tray application, on no screen.
std::unique_ptr<TrayApp> application(Cli &cli)
{
    cli.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    auto app = std::make_unique<TrayApp>(cli);
    return app->isReady() ? std::move(app) : nullptr;
}

/// What it answers until it says that a command has ended, or ends the connection; nothing where it
/// does neither.
std::optional<QByteArray> answerTo(const QString &address, const QByteArray &words)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(5000))
        return {};
    QByteArray all;
    QObject::connect(&socket, &QLocalSocket::readyRead, &socket, [&] { all += socket.readAll(); });
    socket.write(words);
    const bool ended = QTest::qWaitFor(
        [&] {
            return socket.state() == QLocalSocket::UnconnectedState || all.contains("\"exit\":");
        },
        10'000);
    return ended ? std::optional(all) : std::nullopt;
}

} // namespace

/// The local socket, as another user of the computer, another program and a broken one see it.
class TestHostileSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedPlaces_data();
    void plantedPlaces();
    void socketOfAnotherUser();
    void anotherUserVisits();
    void noPlaceNoSocket();
    void besideTheLedger();
    void notTheApplication();
    void strangeApplications_data();
    void strangeApplications();
    void strangeVisitors();
    void silentVisitors();
    void doesNotRead();
    void crowdAtTheSignIn();
};

void TestHostileSocket::plantedPlaces_data()
{
    QTest::addColumn<QString>("planted");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("ownedByOther");
    // Qt's own, where XDG_RUNTIME_DIR is not set
    const QString ofQt = u"tmp/runtime-root"_s;
    QTest::newRow("none, but one in /tmp") << ofQt << 0700 << true;
    QTest::newRow("none, but one in /tmp for all") << ofQt << 0777 << true;
    QTest::newRow("another user's") << u"run"_s << 0700 << true;
    QTest::newRow("another user's, for all") << u"run"_s << 0777 << true;
    QTest::newRow("may be read by others") << u"run"_s << 0755 << false;
    QTest::newRow("may be searched by others") << u"run"_s << 0711 << false;
    QTest::newRow("may be written by others") << u"run"_s << 01777 << false;
    QTest::newRow("may be read by the group") << u"run"_s << 0750 << false;
}

void TestHostileSocket::plantedPlaces()
{
    QFETCH(const QString, planted);
    QFETCH(const int, mode);
    QFETCH(const bool, ownedByOther);
    if (ownedByOther && !canBeTwoUsers())
        QSKIP("only root can be two users");
    Cli cli;
    QVERIFY(QFile::setPermissions(cli.home.path(), QFile::Permissions::fromInt(0x7755)));
    const QString place = cli.home.filePath(planted);
    makeFolder(place, {static_cast<mode_t>(mode), ownedByOther ? nobody : geteuid()});
    cli.environment.insert(u"TMPDIR"_s, cli.home.filePath(u"tmp"_s));
    if (planted == "run"_L1)
        cli.environment.insert(u"XDG_RUNTIME_DIR"_s, place);
    else
        cli.environment.remove(u"XDG_RUNTIME_DIR"_s);
    OtherProcess other(
        ownedByOther ? nobody : geteuid(),
        listenAt(QDir(place).filePath(socketName(cli)), greeting(versionOfProgram())));
    QCOMPARE(other.firstByte(), '.');
    QVERIFY(connectsAlone(cli));
    QCOMPARE(other.told(), QByteArray());
}

/// The folder is private by now.
void TestHostileSocket::socketOfAnotherUser()
{
    if (!canBeTwoUsers())
        QSKIP("only root can be two users");
    const QByteArray words = greeting(versionOfProgram());
    for (const bool isOurFile : {false, true}) {
        Cli cli;
        QVERIFY(QFile::setPermissions(cli.home.path(), QFile::Permissions::fromInt(0x7755)));
        const QString place = cli.home.filePath(u"run"_s);
        makeFolder(place, {0777, geteuid()});
        cli.environment.insert(u"XDG_RUNTIME_DIR"_s, place);
        const QString address = QDir(place).filePath(socketName(cli));
        OtherProcess other(nobody, listenAt(address, words));
        QCOMPARE(other.firstByte(), '.');
        makeFolder(place, {0700, geteuid()});
        if (isOurFile) // what only the system can know
            QCOMPARE(chown(QFile::encodeName(address).constData(), geteuid(), getegid()), 0);
        QVERIFY(connectsAlone(cli));
        QCOMPARE(other.told(), QByteArray());
    }
}

void TestHostileSocket::anotherUserVisits()
{
    if (!hasTray)
        QSKIP("no tray application");
    if (!canBeTwoUsers())
        QSKIP("only root can be two users");
    Cli cli;
    QVERIFY(QFile::setPermissions(cli.home.path(), QFile::Permissions::fromInt(0x7755)));
    const QString place = cli.home.filePath(u"run"_s);
    makeFolder(place, {0700, geteuid()});
    cli.environment.insert(u"XDG_RUNTIME_DIR"_s, place);
    cli.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QString address = QDir(place).filePath(socketName(cli));
    const auto process = cli.start({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(address), 20'000);
    // However it came to be open to all.
    makeFolder(place, {0777, geteuid()});
    QCOMPARE(chmod(QFile::encodeName(address).constData(), 0777), 0);
    OtherProcess other(
        nobody, visit(address, R"({"run":{"command":"settings","values":["log.level","debug"]}})"
                               "\n"));
    QCOMPARE(other.waitFor(), QByteArray("+"));
    QCOMPARE(process->state(), QProcess::Running);
    QVERIFY(!QFile::exists(settingsFile(cli)));
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    Cli::finish(*process);
}

void TestHostileSocket::noPlaceNoSocket()
{
    if (!hasTray)
        QSKIP("no tray application");
    Cli cli;
    cli.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    cli.environment.insert(u"TMPDIR"_s, cli.home.path());
    cli.environment.remove(u"XDG_RUNTIME_DIR"_s);
    // A socket's address takes a hundred characters.
    const QString deep = cli.home.filePath(QString(110, u'd'));
    cli.environment.insert(u"XDG_DATA_HOME"_s, deep);
    const auto process = cli.start({u"--minimised"_s});
    QFile log(
        cli.home.filePath(u"state/immirror/logs/profiles/"_s + cli.profile + u"/immirror.log"_s));
    QTRY_VERIFY_WITH_TIMEOUT(log.exists(), 20'000);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QByteArray logged;
    QTRY_VERIFY_WITH_TIMEOUT((logged += log.readAll()).contains("the command line works by itself"),
                             20'000);
    QDirIterator all(cli.home.path(), QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(!all.hasNext());
    QVERIFY(connectsAlone(cli));
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    Cli::finish(*process);
}

/// Without a usable place for sockets they meet in the folder of the ledger.
void TestHostileSocket::besideTheLedger()
{
    if (!hasTray)
        QSKIP("no tray application");
    Cli cli;
    cli.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    cli.environment.remove(u"XDG_RUNTIME_DIR"_s);
    const QString address = QFileInfo(cli.database()).absoluteDir().filePath(socketName(cli));
    const auto process = cli.start({u"--minimised"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(address), 20'000);
    QCOMPARE(cli.run({}).exitCode, 0); // shows the first one's window
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    QCOMPARE(Cli::finish(*process).exitCode, 0);
    QVERIFY(!QFile::exists(address));
}

/// The same user's process, in the right place, with the right words; but it is not the one that
/// holds the lock.
void TestHostileSocket::notTheApplication()
{
    const QByteArray words = greeting(versionOfProgram());
    const Cli cli;
    OtherProcess other(geteuid(), listenAt(TrayApp::addressOf(cli), words));
    QCOMPARE(other.firstByte(), '.');
    QVERIFY(connectsAlone(cli));
    QCOMPARE(other.told(), QByteArray());
    // The one that is hears all of it: else this would be no test.
    QVERIFY(QDir().mkpath(QFileInfo(cli.database()).absolutePath()));
    QLockFile lock(cli.database() + u".app.lock"_s);
    QVERIFY(lock.tryLock());
    QFile::remove(TrayApp::addressOf(cli));
    QLocalServer server;
    QVERIFY(server.listen(TrayApp::addressOf(cli)));
    QByteArray heard;
    connect(&server, &QLocalServer::newConnection, &server, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        socket->write(words);
        connect(socket, &QLocalSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("{\"out\":\"heard\\n\"}\n{\"exit\":0}\n");
        });
    });
    const Answer answer = cli.connectImmich();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QByteArray("heard\n"));
    QVERIFY(heard.contains(cli.immich.apiKey.toUtf8().toBase64()));
}

void TestHostileSocket::strangeApplications_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("ends at once") << QByteArray();
    QTest::newRow("another protocol") << QByteArray("220 ready\n");
    QTest::newRow("a list") << QByteArray("[1,2]\n");
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
    QTest::newRow("deep objects") << QByteArray("{\"version\":").repeated(50'000) + '\n';
    QTest::newRow("no end of a line") << QByteArray(3'000'000, ' ');
    QTest::newRow("a long version") << "{\"version\":\"" + QByteArray(3'000'000, '1') + "\"}\n";
    QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
    QTest::newRow("no UTF-8") << QByteArray("{\"version\":\"\xff\xfe\n");
}

/// That of the same user, which is broken, or is none: the command is carried out all the same.
void TestHostileSocket::strangeApplications()
{
    QFETCH(const QByteArray, words);
    const Cli cli;
    QVERIFY(QDir().mkpath(QFileInfo(cli.database()).absolutePath()));
    QLockFile lock(cli.database() + u".app.lock"_s);
    QVERIFY(lock.tryLock());
    QLocalServer server;
    QVERIFY(server.listen(TrayApp::addressOf(cli)));
    QByteArray heard;
    connect(&server, &QLocalServer::newConnection, &server, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket,
                [&heard, socket] { heard += socket->readAll(); });
        if (words.isEmpty())
            socket->abort();
        else
            socket->write(words);
    });
    QElapsedTimer time;
    time.start();
    QVERIFY(connectsAlone(cli));
    QCOMPARE(heard, QByteArray());
    QVERIFY(time.elapsed() < 5000); // its patience is not what ended it
}

void TestHostileSocket::strangeVisitors()
{
    if (!hasTray)
        QSKIP("no tray application");
    Cli cli;
    const auto app = application(cli);
    QVERIFY(app);
    const QString address = TrayApp::addressOf(cli);
    QByteArray manyOptions = R"({"run":{"command":"pause","options":{)";
    for (int i = 0; i < 50'000; ++i)
        manyOptions += "\"option" + QByteArray::number(i) + "\":\"\",";
    manyOptions.chop(1);
    manyOptions += "}}}\n";
    const QByteArray run = R"({"run":{"command":"resume"}})"
                           "\n";
    const struct
    {
        const char *name;
        QByteArray words;
        QByteArray answer; ///< after the version
    } rows[]{
        {"garbage", "GET / HTTP/1.1\r\n\r\n", {}},
        {"an empty line", "\n", {}},
        {"a list", "[]\n", {}},
        {"an empty object", "{}\n", {}},
        {"deep", QByteArray(900'000, '[') + '\n', {}},
        {"deep objects", QByteArray("{\"run\":").repeated(100'000) + '\n', {}},
        {"no end of a line", QByteArray(2'000'000, 'x'), {}},
        {"a long line", "{\"run\":\"" + QByteArray(1'100'000, 'x') + "\"}\n", {}},
        {"a number for a command",
         R"({"run":5})"
         "\n",
         {}},
        {"a list for a command",
         R"({"run":[]})"
         "\n",
         {}},
        {"no command",
         R"({"run":{}})"
         "\n",
         "\"exit\":2"},
        {"an unknown command",
         R"({"run":{"command":"frobnicate"}})"
         "\n",
         "\"exit\":2"},
        {"a command that is no text",
         R"({"run":{"command":["pause"]}})"
         "\n",
         "\"exit\":2"},
        {"values that are none",
         R"({"run":{"command":"pause","values":"x"}})"
         "\n",
         "\"exit\":2"},
        {"a value that is no text",
         R"({"run":{"command":"retry","values":[{}]}})"
         "\n",
         "\"exit\":2"},
        {"too many values",
         R"({"run":{"command":"pause","values":["x"]}})"
         "\n",
         "\"exit\":2"},
        {"too few values",
         R"({"run":{"command":"forget","values":[]}})"
         "\n",
         "\"exit\":2"},
        {"options that are none",
         R"({"run":{"command":"pause","options":[]}})"
         "\n",
         "\"exit\":2"},
        {"an unknown option",
         R"({"run":{"command":"pause","options":{"x":"y"}}})"
         "\n",
         "\"exit\":2"},
        {"an option that is no text",
         R"({"run":{"command":"pause","options":{"for":1}}})"
         "\n",
         "\"exit\":2"},
        {"a wish that is no yes or no",
         R"({"run":{"command":"pause","json":"yes"}})"
         "\n",
         "\"exit\":2"},
        {"many options", manyOptions, "\"exit\":2"},
        {"two commands", run + run, {}},
        {"no UTF-8", "{\"run\":{\"command\":\"\xff\xfe\"}}\n", {}},
    };
    for (const auto &row : rows) {
        const auto answer = answerTo(address, row.words);
        QVERIFY2(answer, row.name);
        const QByteArray after = answer->mid(answer->indexOf('\n') + 1);
        QVERIFY2(answer->startsWith("{\"version\"") || answer->isEmpty(), row.name);
        QVERIFY2(row.answer.isEmpty() ? after.isEmpty() : after.contains(row.answer), row.name);
        QVERIFY2(after.count("\"exit\"") <= 1, row.name);
    }
    QVERIFY(app->isRunning());
    QCOMPARE(cli.run({u"resume"_s}).exitCode, 0);
    QCOMPARE(cli.run({u"pause"_s, u"--for"_s, u"2h"_s}).exitCode, 0);
}

/// They take the places of others for some seconds only, and never more than there are.
void TestHostileSocket::silentVisitors()
{
    if (!hasTray)
        QSKIP("no tray application");
    Cli cli;
    const auto app = application(cli);
    QVERIFY(app);
    const QString address = TrayApp::addressOf(cli);
    std::vector<std::unique_ptr<QLocalSocket>> visitors;
    for (int i = 0; i < 40; ++i) {
        visitors.push_back(std::make_unique<QLocalSocket>());
        visitors.back()->connectToServer(address);
        QVERIFY(visitors.back()->waitForConnected(5000));
        if (i % 2 == 0)
            visitors.back()->write("{\"run\":"); // slow rather than silent
    }
    const auto staying = [&visitors] {
        return std::count_if(visitors.begin(), visitors.end(), [](const auto &one) {
            return one->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_VERIFY(staying() <= bounds::localConnections);
    QCOMPARE(cli.run({u"resume"_s}).exitCode, 0); // by itself, as there is no place
    QTRY_COMPARE_WITH_TIMEOUT(staying(), 0, 15'000);
    QVERIFY(answerTo(address, "{\"run\":{\"command\":\"resume\"}}\n")->contains("\"exit\":0"));
    QVERIFY(app->isRunning());
}

/// The memory of the end that speaks has a bound, and so has its farewell.
void TestHostileSocket::doesNotRead()
{
    QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    QLocalSocket visitor;
    visitor.setReadBufferSize(1);
    visitor.connectToServer(folder.filePath(u"s"_s));
    QTRY_VERIFY(server.hasPendingConnections());
    Wire wire(server.nextPendingConnection());
    QSignalSpy closed(&wire, &Wire::closed);
    const QJsonObject message{{u"out"_s, QString(500'000, u'x')}};
    QVERIFY(!wire.send({{u"out"_s, QString(2'000'000, u'x')}}));
    QVERIFY(wire.send(message));
    QElapsedTimer time;
    time.start();
    wire.finish(QDeadlineTimer(300));
    QVERIFY(time.elapsed() < 2000);
    int sent = 0;
    while (sent < 1000 && wire.send(message))
        ++sent;
    QVERIFY(sent > 50 && sent < 200);
    QCOMPARE(closed.size(), 1);
}

/// The port that waits for the browser is open to all users of the computer.
void TestHostileSocket::crowdAtTheSignIn()
{
    LoopbackReply reply("secret", [](BrowserPage) { return QByteArray("the page"); });
    QVERIFY(reply.listen());
    const auto port = static_cast<quint16>(QUrl(reply.callback()).port());
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    const auto join = [&crowd, port](int count) {
        for (int i = 0; i < count; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            crowd.back()->write("GET /oauth2"); // and no more
        }
    };
    const auto staying = [&crowd] {
        return std::count_if(crowd.begin(), crowd.end(), [](const auto &one) {
            return one->state() != QAbstractSocket::UnconnectedState;
        });
    };
    join(100);
    QTRY_VERIFY(staying() <= bounds::browserVisitors);
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(browser.waitForConnected(5000));
    browser.write("GET /oauth2/callback?state=secret&code=c HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::qWait(0);
    join(100);
    QTRY_VERIFY(staying() <= bounds::browserVisitors);
    reply.finish(BrowserPage::SignedIn);
    QByteArray answer;
    QTRY_VERIFY((answer += browser.readAll()).endsWith("the page"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK"));
}

QTEST_GUILESS_MAIN(TestHostileSocket)
#include "tst_hostile_socket.moc"
