// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/cli.h"
#include "base/visible.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

namespace {

// Into the clipboard, an empty screen, a line of somebody else's, an override of the direction, and
// letters that nobody sees.
const QString steering = u"\x1b]52;c;cm0gLXJmIH4K\a\x1b[2J\x1b[H"_s;
const QString forging = u"\r\nFORGED ok\n\u2028FORGED\u0085FORGED\u009b2J"_s;
const QString hiding = u"\u202egpj.exe\u2066\u200b\U000e0041\ufeff\x7f"_s;
const QString hostile = u"Trip "_s + steering + forging + hiding + u" end"_s;

/// Empty if a terminal only shows it.
QString harmIn(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar c : text) {
        const auto category = c.category();
        if (c != u'\n' && c != QChar(0x200c) && c != QChar(0x200d) &&
            (category == QChar::Other_Control || category == QChar::Other_Format ||
             category == QChar::Separator_Line || c == u'\u2029'))
            return u"U+%1 in: %2"_s.arg(int{c.unicode()}, 4, 16, QChar(u'0')).arg(visible(text));
    }
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("FORGED"_L1))
            return line;
    }
    return {};
}

struct Steps
{
    QStringList arguments;
    int exitCode = 0;
};

void limitFiles(QProcess &process, int most)
{
    process.setChildProcessModifier([most] {
        const rlimit limit{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
        setrlimit(RLIMIT_NOFILE, &limit);
    });
}

} // namespace

/// What others wrote reaches a terminal, a log or a pipe.
class TestHostileOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleTexts_data();
    void visibleTexts();
    void namesAreOnlyShown();
    void typedWordsAreOnlyShown();
    void completionsAreOnlyNames();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void messagesThatCannotBeWritten();
    void tooFewFiles_data();
    void tooFewFiles();
    void doctorWaitsForNobody();

private:
    /// With stdout or stderr as the child makes it.
    static Answer runWith(const Cli &cli, const QStringList &arguments,
                          const std::function<void(QProcess &)> &prepare)
    {
        QProcess process;
        process.setProcessEnvironment(cli.environment);
        prepare(process);
        process.start(QStringLiteral(IMMIRROR_BINARY),
                      QStringList{u"--profile"_s, cli.profile} + arguments);
        process.closeWriteChannel();
        return Cli::finish(process);
    }
};

void TestHostileOutput::visibleTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Größe 1 (Kopie).HEIC"_s << u"Größe 1 (Kopie).HEIC"_s;
    QTest::newRow("joined") << u"👨‍👩‍👧 می‌خواهم"_s
                            << u"👨‍👩‍👧 می‌خواهم"_s;
    QTest::newRow("breaks") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
    QTest::newRow("escape") << u"\x1b[2J\x7f\u009b"_s << u"\\u001b[2J\\u007f\\u009b"_s;
    QTest::newRow("direction") << u"\u202e\u2066\u200f"_s << u"\\u202e\\u2066\\u200f"_s;
    QTest::newRow("separators") << u"\u2028\u2029"_s << u"\\u2028\\u2029"_s;
    QTest::newRow("tag") << u"\U000e0041"_s << u"\\udb40\\udc41"_s;
    QTest::newRow("half") << QString(QChar(0xd83d)) << u"\\ud83d"_s;
}

void TestHostileOutput::visibleTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(visible(text), line);
    QString lines = line;
    QCOMPARE(visibleLines(text), lines.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s));
    // As JSON writes it: the same JSON
    const QJsonObject json{{u"text"_s, text}};
    const QByteArray shown = visibleLines(QString::fromUtf8(QJsonDocument(json).toJson())).toUtf8();
    QCOMPARE(harmIn(shown), QString());
    if (text.isValidUtf16())
        QCOMPARE(QJsonDocument::fromJson(shown).object(), json);
}

void TestHostileOutput::namesAreOnlyShown()
{
    Cli cli;
    const QDateTime taken(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc());
    std::vector<QString> ids;
    for (const QString &suffix : {u".jpg"_s, u".xyz"_s, u"2.jpg"_s}) // one that is left out
        ids.push_back(cli.immich.addAsset(hostile + suffix, "bytes" + suffix.toUtf8(), taken));
    const QString album = cli.immich.addAlbum(hostile, ids);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    bool failing = true;
    cli.google.createOutcome = [&](const fakes::FakeGoogle::NewItem &) { return failing ? 3 : 0; };
    const Steps steps[] = {
        {{u"albums"_s}},
        {{u"mirror"_s, u"add"_s, album}},
        {{u"mirror"_s, u"list"_s}},
        {{u"mirror"_s, u"set"_s, album, u"--removed"_s, u"keep"_s}},
        {{u"plan"_s}},
        {{u"sync"_s, u"--verbose"_s}, 1},
        {{u"items"_s}},
        {{u"runs"_s}},
        {{u"run"_s, u"1"_s}},
        {{u"status"_s}},
        {{u"verify"_s}, -1},
        {{u"doctor"_s}},
        {{u"mirror"_s, u"remove"_s, album}},
    };
    bool seen = false;
    for (const Steps &step : steps) {
        const Answer answer = cli.run(step.arguments);
        const QByteArray about = step.arguments.join(u' ').toUtf8() + ": " + answer.err;
        QVERIFY2(step.exitCode < 0 || answer.exitCode == step.exitCode, about.constData());
        QCOMPARE(harmIn(answer.out), QString());
        QCOMPARE(harmIn(answer.err), QString());
        seen = seen || answer.out.contains("Trip \\u001b]52;c;");
    }
    QVERIFY(seen);
    // Programs get the name as it is.
    const Answer json = cli.run({u"albums"_s, u"--json"_s});
    QCOMPARE(json.json()[0]["name"_L1], QJsonValue(hostile));
    QCOMPARE(harmIn(json.out), QString());

    QDirIterator logs(cli.home.path(), {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
    int lines = 0;
    while (logs.hasNext()) {
        QFile log(logs.next());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray all = log.readAll();
        QCOMPARE(harmIn(all), QString());
        static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z \\w+ [\\w.]+: "_s);
        for (const QByteArray &line : all.trimmed().split('\n')) {
            QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            ++lines;
        }
    }
    QVERIFY(lines > 5);
}

void TestHostileOutput::typedWordsAreOnlyShown()
{
    const Cli cli;
    for (const QStringList &arguments : {QStringList{hostile},
                                         {u"--"_s + hostile},
                                         {u"sync"_s, u"--"_s + hostile},
                                         {u"settings"_s, hostile},
                                         {u"import"_s, hostile},
                                         {u"status"_s, u"--profile"_s, hostile},
                                         {u"run"_s, hostile},
                                         {u"items"_s, u"--status"_s, hostile},
                                         {u"status"_s, hostile}}) {
        const Answer answer = cli.run(arguments);
        QVERIFY(answer.exitCode > 0);
        QCOMPARE(harmIn(answer.out + answer.err), QString());
        QCOMPARE(answer.err.trimmed().count('\n'), 0);
    }
}

/// A shell takes them as words of a command.
void TestHostileOutput::completionsAreOnlyNames()
{
    Cli cli;
    QStringList ids;
    for (const QString &name :
         {hostile, u"--accept-removals"_s, u":files"_s, u"a\tb"_s, u"$(touch x) `y`"_s})
        ids << cli.immich.addAlbum(name);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run(QStringList{u"mirror"_s, u"add"_s} + ids).exitCode, 0);
    QProcess process;
    process.setProcessEnvironment(cli.environment);
    process.start(QStringLiteral(IMMIRROR_BINARY),
                  {u"__complete"_s, u"--"_s, u"--profile"_s, cli.profile, u"sync"_s, QString()});
    const Answer offered = Cli::finish(process);
    QCOMPARE(offered.out, "$(touch x) `y`\n");
    // The shell's own script leaves it as one word, or leaves it out within quotes.
    const QString script = QStringLiteral(IMMIRROR_SOURCE_DIR "/installer/linux/immirror.bash");
    const QByteArray oneWord = R"(<\$\(touch\ x\)\ \`y\`>)";
    for (const auto &[typed, wanted] :
         {std::pair(u"''"_s, oneWord), {u"'$'"_s, oneWord}, {uR"('"$')"_s, "<>"}}) {
        QProcess bash;
        bash.start(u"bash"_s,
                   {u"-c"_s, u"immirror() { printf '%s\\n' '$(touch x) `y`'; }; source %1;"
                             " COMP_WORDS=(immirror sync %2); COMP_CWORD=2; _immirror;"
                             " printf '<%s>' \"${COMPREPLY[@]}\""_s.arg(script, typed)});
        QCOMPARE(Cli::finish(bash).out, wanted);
    }
}

void TestHostileOutput::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"--help", "--version", "help mirror --help", "status", "status --json", "settings",
          "settings --json", "settings google.connected --json", "mirror list --json",
          "runs --json", "pause", "resume --json", "doctor", "doctor --json"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void TestHostileOutput::outputThatCannotBeWritten()
{
    QFETCH(QStringList, arguments);
    if (arguments.front() == "help"_L1)
        arguments.removeFirst();
    const Cli cli;
    const int before = cli.run(arguments).exitCode;
    const auto full = [](QProcess &process) { process.setStandardOutputFile(u"/dev/full"_s); };
    const auto closed = [](QProcess &process) {
        process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    };
    int pipes[2] = {};
    QCOMPARE(pipe2(pipes, O_CLOEXEC), 0);
    ::close(pipes[0]);
    const auto broken = [&pipes](QProcess &process) {
        process.setChildProcessModifier([&pipes] { dup2(pipes[1], STDOUT_FILENO); });
    };
    for (const auto &[prepare, reason] :
         {std::pair(std::function<void(QProcess &)>(full), "No space left on device"),
          {closed, "Bad file descriptor"},
          {broken, "Broken pipe"}}) {
        const Answer answer = runWith(cli, arguments, prepare);
        QCOMPARE(answer.exitCode, before == 0 ? 1 : before);
        const QByteArray message = QByteArray("The output could not be written: ") + reason;
        QCOMPARE(answer.err.count(message), 1);
    }
    ::close(pipes[1]);
}

/// They are lost, and the command is done all the same; and no file of ours takes their place.
void TestHostileOutput::messagesThatCannotBeWritten()
{
    Cli cli;
    const QString album = cli.albumOf(u"Trip"_s, 2);
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    QCOMPARE(cli.run({u"mirror"_s, u"add"_s, album}).exitCode, 0);
    const auto allClosed = [](QProcess &process) {
        process.setChildProcessModifier([] {
            ::close(STDIN_FILENO);
            ::close(STDOUT_FILENO);
            ::close(STDERR_FILENO);
        });
    };
    QCOMPARE(runWith(cli, {u"sync"_s, u"--verbose"_s}, allClosed).exitCode, 1);
    QCOMPARE(cli.difference(u"Trip"_s), QString());
    const auto errFull = [](QProcess &process) { process.setStandardErrorFile(u"/dev/full"_s); };
    QCOMPARE(runWith(cli, {u"sync"_s, u"--verbose"_s}, errFull).exitCode, 0);
    QCOMPARE(cli.run({u"verify"_s}).exitCode, 0);
}

void TestHostileOutput::tooFewFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"--version", "status", "albums", "sync", "doctor", "settings",
                             "import /no/such/file", "--minimised"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void TestHostileOutput::tooFewFiles()
{
    QFETCH(const QStringList, arguments);
    Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    int told = 0;
    for (int most = 0; most < 60; most += most < 24 ? 1 : 7) {
        const Answer answer =
            runWith(cli, arguments, [most](QProcess &process) { limitFiles(process, most); });
        QVERIFY2(answer.exitCode > 0, QByteArray::number(most) + ": " + answer.err);
        QVERIFY(!answer.err.isEmpty() || most < 4);
        told += answer.err.contains("files open at once") ? 1 : 0;
    }
    QVERIFY(told > 10);
}

void TestHostileOutput::doctorWaitsForNobody()
{
    Cli cli;
    QCOMPARE(cli.connectImmich().exitCode, 0);
    QCOMPARE(cli.connectGoogle().exitCode, 0);
    cli.immich.http().failNext({}, Fault::hang(), 1000);
    cli.google.http().failNext({}, Fault::hang(), 1000);
    QElapsedTimer elapsed;
    elapsed.start();
    const Answer answer = cli.run({u"doctor"_s, u"--json"_s});
    QVERIFY2(elapsed.elapsed() < 16'000, QByteArray::number(elapsed.elapsed()));
    QCOMPARE(answer.exitCode, 1);
    QStringList late;
    for (const QJsonValue &finding : answer.json().toArray()) {
        if (finding["error"_L1] == "timedOut"_L1)
            late << finding["check"_L1].toString() + u": "_s + finding["message"_L1].toString();
        else
            QCOMPARE(finding["ok"_L1], QJsonValue(true));
    }
    QCOMPARE(late.size(), 3);
    QVERIFY(late[0].startsWith("clock: No answer within 10"_L1));
    QVERIFY(late[1].startsWith("immich: No answer within 10"_L1));
    QVERIFY(late[2].startsWith("google: No answer within 10"_L1));
}

QTEST_GUILESS_MAIN(TestHostileOutput)
#include "tst_hostile_output.moc"
