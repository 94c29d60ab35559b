// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "../app/cli.h"
#include "base/log.h"
#include "base/paths.h"
#include "base/privatefiles.h"
#include "base/settings.h"
#include "otheruser.h"
#include "store/mirrors.h"

#include <QSaveFile>

#include <array>
#include <barrier>
#include <thread>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// What below a folder, and of it, others may read or write.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    const auto look = [&open](const QString &path) {
        if ((modeOf(path) & 077) != 0)
            open << u"%1 %2"_s.arg(path).arg(modeOf(path), 0, 8);
    };
    look(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        look(all.next());
    return open;
}

QStringList ofImmirror(const Cli &cli)
{
    return {cli.home.filePath(u"cfg/immirror"_s), cli.home.filePath(u"data/immirror"_s),
            cli.home.filePath(u"state/immirror"_s)};
}

QStringList openToOthers(const Cli &cli)
{
    QStringList open;
    for (const QString &folder : ofImmirror(cli))
        open << openToOthers(folder);
    return open;
}

void setUp(Cli &cli)
{
    cli.albumOf(u"Trip"_s, 2);
    QCOMPARE(cli.run({u"settings"_s, u"sync.auto"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
}

} // namespace

/// What Immirror keeps is its user's alone, and it lies where the environment says.
class TestHostilePrivate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { umask(022); }
    void whateverTheMask_data();
    void whateverTheMask();
    void whatExists();
    void librariesToo();
    void exportsOverOthers();
    void startedPrograms();
    void foldersOfAnotherUser_data();
    void foldersOfAnotherUser();
    void relativePlaces_data();
    void relativePlaces();
    void relativePlacesOfTheProgram();
    void openedAtOnce();
    void twentyAtOnce_data();
    void twentyAtOnce();
};

void TestHostilePrivate::whateverTheMask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("none") << 0;
    QTest::newRow("usual") << 022;
}

void TestHostilePrivate::whateverTheMask()
{
    QFETCH(const int, mask);
    umask(static_cast<mode_t>(mask));
    Cli cli;
    setUp(cli);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Trip"_s}).exitCode, 0);
    const QString table = cli.home.filePath(u"plan.csv"_s);
    QCOMPARE(cli.run({u"plan"_s, u"--csv"_s, table}).exitCode, 0);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 0);
    QCOMPARE(openToOthers(cli), QStringList());
    QCOMPARE(modeOf(table), mode_t{0600});
    for (const QString &folder : ofImmirror(cli))
        QCOMPARE(modeOf(folder), mode_t{0700});
}

void TestHostilePrivate::whatExists()
{
    umask(0);
    Cli cli;
    setUp(cli);
    QCOMPARE(cli.run({u"sync"_s}).exitCode, 3);
    for (const QString &folder : ofImmirror(cli)) {
        QVERIFY(QFileInfo(folder).isDir());
        QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0777), 0);
        while (all.hasNext()) {
            const QByteArray name = QFile::encodeName(all.next());
            QCOMPARE(chmod(name.constData(), all.fileInfo().isDir() ? 0777 : 0666), 0);
        }
    }
    // What earlier versions set aside, and what is not Immirror's.
    QFile damaged(cli.database() + u".damaged-20260101T000000Z"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    for (const char *place : {"cfg", "data", "state"})
        QCOMPARE(chmod(QFile::encodeName(cli.home.filePath(QString::fromLatin1(place))).constData(),
                       0755),
                 0);
    QVERIFY(!openToOthers(cli).isEmpty());
    QCOMPARE(cli.run({u"runs"_s}).exitCode, 0); // only reads
    QCOMPARE(openToOthers(cli), QStringList());
    for (const char *place : {"cfg", "data", "state"})
        QCOMPARE(modeOf(cli.home.filePath(QString::fromLatin1(place))), mode_t{0755});
}

/// Without main(), which sets the mask.
void TestHostilePrivate::librariesToo()
{
    umask(0);
    QTemporaryDir home;
    {
        Settings settings(home.filePath(u"a/b/immirror.ini"_s));
        QVERIFY(settings.setText(Setting::SyncAuto, u"no"_s));
        QVERIFY(settings.save());
        QVERIFY(QFile::setPermissions(home.filePath(u"a/b/immirror.ini"_s),
                                      QFile::Permissions::fromInt(0x6666)));
        QVERIFY(settings.setText(Setting::SyncAuto, u"yes"_s));
        QVERIFY(settings.save());
        const auto database = Database::open(home.filePath(u"c/d/immirror.db"_s));
        QVERIFY(database);
        QVERIFY((*database)->change(u"CREATE TABLE extra (a)"_s));
        QCOMPARE(openToOthers(home.path()), QStringList());
    }
    QVERIFY(makePrivateFolder(home.filePath(u"e/f/g"_s)));
    QVERIFY(makePrivateFolder(home.filePath(u"e/f/g"_s)));
    QCOMPARE(openToOthers(home.path()), QStringList());
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!makePrivateFolder(home.filePath(u"file/below"_s)));
}

void TestHostilePrivate::exportsOverOthers()
{
    QTemporaryDir home;
    const QString path = home.filePath(u"table.csv"_s);
    {
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0666), 0);
        QSaveFile file(path);
        QVERIFY(openPrivate(file));
        file.write("x");
        QVERIFY(file.commit());
        QCOMPARE(modeOf(path), mode_t{0600});
    }
    if (!canBeTwoUsers())
        QSKIP("only root can be two users");
    // Where others may write, such as /tmp: to what does the name lead?
    const QByteArray link = QFile::encodeName(home.filePath(u"link.csv"_s));
    QCOMPARE(symlink(QFile::encodeName(path).constData(), link.constData()), 0);
    {
        QSaveFile file(QFile::decodeName(link));
        QVERIFY(openPrivate(file)); // one's own is fine
    }
    QCOMPARE(lchown(link.constData(), nobody, nobody), 0);
    QSaveFile file(QFile::decodeName(link));
    const auto opened = openPrivate(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(opened.error().subject, QFile::decodeName(link));
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QCOMPARE(whole.readAll(), QByteArray("x"));
}

/// What a browser saves is no business of ours.
void TestHostilePrivate::startedPrograms()
{
    umask(027);
    Cli cli;
    QVERIFY(QDir().mkpath(cli.home.filePath(u"bin"_s)));
    const QString told = cli.home.filePath(u"told"_s);
    QFile browser(cli.home.filePath(u"bin/xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\numask >'" + QFile::encodeName(told) + ".new'\nmv '" +
                  QFile::encodeName(told) + ".new' '" + QFile::encodeName(told) + "'\n");
    browser.close();
    QCOMPARE(chmod(QFile::encodeName(browser.fileName()).constData(), 0700), 0);
    cli.environment.insert(u"PATH"_s,
                           cli.home.filePath(u"bin:"_s) + cli.environment.value(u"PATH"_s));
    const auto process =
        cli.start({u"connect"_s, u"google"_s, u"--client-secret"_s, cli.clientFile()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(told), 20'000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    Cli::finish(*process);
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().toInt(nullptr, 8), 027);
}

void TestHostilePrivate::foldersOfAnotherUser_data()
{
    QTest::addColumn<QString>("planted");
    QTest::newRow("settings") << u"cfg/immirror"_s;
    QTest::newRow("ledger") << u"data/immirror"_s;
    QTest::newRow("logs") << u"state/immirror"_s;
    QTest::newRow("profiles") << u"data/immirror/profiles"_s;
    QTest::newRow("profile") << u"data/immirror/profiles/PROFILE"_s;
    QTest::newRow("settings file") << u"cfg/immirror/profiles/PROFILE/immirror.ini"_s;
    QTest::newRow("ledger file") << u"data/immirror/profiles/PROFILE/immirror.db"_s;
    QTest::newRow("log file") << u"state/immirror/logs/profiles/PROFILE/immirror.log"_s;
}

/// Who owns one of them could answer for the settings, as whose address the key is sent to.
void TestHostilePrivate::foldersOfAnotherUser()
{
    if (!canBeTwoUsers())
        QSKIP("only root can be two users");
    QFETCH(QString, planted);
    Cli cli;
    QCOMPARE(cli.run({u"settings"_s, u"sync.auto"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.run({u"status"_s}).exitCode, 0);
    planted.replace(u"PROFILE"_s, cli.profile);
    const QString path = cli.home.filePath(planted);
    const QByteArray name = QFile::encodeName(path);
    QVERIFY2(QFile::exists(path), name.constData());
    QCOMPARE(chown(name.constData(), nobody, nobody), 0);
    for (const QStringList &command :
         {QStringList{u"status"_s}, {u"albums"_s}, {u"settings"_s, u"log.level"_s, u"debug"_s}}) {
        const Answer answer = cli.run(command + QStringList{u"--json"_s});
        QCOMPARE(answer.json()["error"_L1], QJsonValue(u"fileUnreadable"_s));
        QCOMPARE(answer.json()["subject"_L1], QJsonValue(path));
        QCOMPARE(answer.exitCode, 2);
    }
    // A link of another user's to a file of one's own.
    const QByteArray aside = name + ".aside";
    QCOMPARE(chown(name.constData(), geteuid(), getegid()), 0);
    QCOMPARE(cli.run({u"settings"_s}).exitCode, 0);
    if (QFileInfo(path).isDir())
        return;
    QCOMPARE(rename(name.constData(), aside.constData()), 0);
    QCOMPARE(symlink(aside.constData(), name.constData()), 0);
    QCOMPARE(cli.run({u"settings"_s}).exitCode, 0); // one's own is fine
    QCOMPARE(lchown(name.constData(), nobody, nobody), 0);
    QCOMPARE(cli.run({u"settings"_s}).exitCode, 2);
}

void TestHostilePrivate::relativePlaces_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("relative") << QByteArray("relative/folder");
    QTest::newRow("dot") << QByteArray("./folder");
    QTest::newRow("parent") << QByteArray("..");
    QTest::newRow("tilde") << QByteArray("~/folder");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("resource") << QByteArray(":/folder");
    QTest::newRow("blank") << QByteArray(" /folder");
}

void TestHostilePrivate::relativePlaces()
{
    QFETCH(const QByteArray, value);
    constexpr std::array variables{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"};
    const QByteArray home = qgetenv("HOME");
    for (const char *variable : variables)
        qputenv(variable, value);
    const auto ofHome = Paths::forProfile({});
    qputenv("HOME", value);
    const auto ofUser = Paths::forProfile({});
    qputenv("HOME", home);
    for (const char *variable : variables)
        qunsetenv(variable);
    QVERIFY(ofHome && ofUser);
    QCOMPARE(ofHome->settingsFile, QFile::decodeName(home) + u"/.config/immirror/immirror.ini"_s);
    QCOMPARE(ofHome->database, QFile::decodeName(home) + u"/.local/share/immirror/immirror.db"_s);
    QCOMPARE(ofHome->logFolder, QFile::decodeName(home) + u"/.local/state/immirror/logs"_s);
    for (const QString &path : {ofUser->settingsFile, ofUser->database, ofUser->logFolder}) {
        QVERIFY(QDir::isAbsolutePath(path));
        QVERIFY(path != u"/.config/immirror/immirror.ini"_s);
    }
}

void TestHostilePrivate::relativePlacesOfTheProgram()
{
    Cli cli;
    const QString home = cli.home.filePath(u"home"_s);
    const QString here = cli.home.filePath(u"here"_s);
    QVERIFY(QDir().mkpath(home) && QDir().mkpath(here));
    cli.environment.insert(u"HOME"_s, home);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        cli.environment.insert(QString::fromLatin1(variable), u"relative"_s);
    for (const QStringList &command :
         {QStringList{u"settings"_s, u"sync.auto"_s, u"no"_s}, {u"runs"_s}, {u"status"_s}}) {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        process.setWorkingDirectory(here);
        process.start(QStringLiteral(IMMIRROR_BINARY),
                      QStringList{u"--profile"_s, cli.profile} + command);
        QVERIFY(Cli::finish(process).exitCode != 2);
    }
    QVERIFY(QDir(here).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const QString below = u"/immirror/profiles/"_s + cli.profile;
    QVERIFY(QFile::exists(home + u"/.config"_s + below + u"/immirror.ini"_s));
    QVERIFY(QFile::exists(home + u"/.local/state/immirror/logs/profiles/"_s + cli.profile));
}

/// A new ledger, which all of them want to make.
void TestHostilePrivate::openedAtOnce()
{
    constexpr std::size_t count = 20;
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/immirror.db"_s);
        std::array<QString, count> outcomes;
        std::barrier ready(static_cast<std::ptrdiff_t>(count));
        std::vector<std::thread> threads;
        for (QString &outcome : outcomes) {
            threads.emplace_back([&outcome, &ready, &path] {
                ready.arrive_and_wait();
                const auto database = Database::open(path);
                if (!database) {
                    outcome = database.error().name() + u": "_s + database.error().detail;
                    return;
                }
                const auto id = Mirrors::identityId(**database, {u"a"_s, u"b"_s, u"c"_s});
                outcome =
                    id ? QString::number(*id) : id.error().name() + u": "_s + id.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &outcome : outcomes)
            QCOMPARE(outcome, u"1"_s);
    }
}

void TestHostilePrivate::twentyAtOnce_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QList<int>>("codes"); ///< that may be; the first has to be
    // 6: another one compares or syncs
    const QStringList all{u"status"_s,         u"mirror list"_s,     u"runs"_s,
                          u"items"_s,          u"mirror add Trip"_s, u"settings sync.atStart no"_s,
                          u"pause --for 2h"_s, u"resume"_s,          u"retry"_s,
                          u"plan"_s,           u"verify"_s};
    QTest::newRow("status") << QStringList{u"status"_s} << QList<int>{0};
    QTest::newRow("mirror add") << QStringList{u"mirror add Trip"_s} << QList<int>{0};
    QTest::newRow("sync") << QStringList{u"sync"_s} << QList<int>{0, 6};
    QTest::newRow("all sorts") << all << QList<int>{0, 6};
}

/// Before there is a ledger.
void TestHostilePrivate::twentyAtOnce()
{
    QFETCH(const QStringList, commands);
    QFETCH(QList<int>, codes);
    Cli cli;
    setUp(cli);
    const bool needsAlbums = commands == QStringList{u"sync"_s};
    if (needsAlbums)
        QCOMPARE(cli.run({u"mirror"_s, u"add"_s, u"Trip"_s}).exitCode, 0);
    else
        QVERIFY(QDir(cli.home.filePath(u"data"_s)).removeRecursively());
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 20; ++i)
        processes.push_back(cli.start(commands[i % commands.size()].split(u' ')));
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const Answer answer = Cli::finish(*processes[i]);
        const QString command = commands[static_cast<qsizetype>(i) % commands.size()];
        // Before anything is mirrored there is nothing to compare or to plan.
        const bool maybeEmpty = answer.exitCode == 3;
        QVERIFY2(codes.contains(answer.exitCode) || maybeEmpty,
                 qPrintable(u"%1: %2 %3"_s.arg(command)
                                .arg(answer.exitCode)
                                .arg(QString::fromUtf8(answer.err))));
    }
    const auto database = Database::open(cli.database());
    QVERIFY(database);
    auto count = (*database)->run(u"SELECT count(*) FROM identities"_s);
    QVERIFY(count && count->next());
    QVERIFY(count->value(0).toInt() <= 1);
    if (commands.contains(u"mirror add Trip"_s)) {
        auto mirrors = (*database)->run(u"SELECT count(*) FROM mirrors"_s);
        QVERIFY(mirrors && mirrors->next());
        QCOMPARE(mirrors->value(0).toInt(), 1);
    }
}

QTEST_GUILESS_MAIN(TestHostilePrivate)
#include "tst_hostile_private.moc"
