// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
//
// What is installed beside the program says what the program does: the manual page, the shells'
// completions as the shells themselves carry them out, the desktop file, the metainfo.
#include "app/arguments.h"
#include "app/settingsummaries.h"
#include "base/paths.h"
#include "store/mirrors.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QString::fromUtf8(IMMIRROR_PAPERS);
const QString sources = QString::fromUtf8(IMMIRROR_SOURCE_DIR);
const QString scripts = sources + u"/installer/linux"_s;
const QStringList albums{u"Best: of 2024"_s, u"Holiday 2024"_s, u"O'Brien"_s, u"Trip"_s};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    // The program of the name that the completions call.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(IMMIRROR_BINARY)).path() + u':' +
                                      environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QString nameOf(const CommandRow &row)
{
    return QString::fromLatin1(row.name);
}

QStringList namesOf(std::span<const OptionRow> options)
{
    QStringList names;
    for (const OptionRow &option : options)
        names << u"--"_s + QString::fromLatin1(option.name);
    return names;
}

using Wanted = QMap<QString, QStringList>;

/// What is typed, and what has to be offered for it: no more, and no less.
Wanted wanted()
{
    Wanted wanted;
    const QStringList common = namesOf(commonOptions());
    for (const CommandRow &row : commandTable()) {
        const QStringList words = nameOf(row).split(u' ');
        wanted[u"immirror "_s] << words[0];
        if (words.size() == 2)
            wanted[u"immirror "_s + words[0] + u' '] << words[1];
        wanted[u"immirror --profile p "_s + nameOf(row) + u" --"_s] = namesOf(row.options) + common;
    }
    wanted[u"immirror "_s].removeDuplicates();
    wanted[u"immirror --"_s] = namesOf(trayOptions()) + common;
    for (const SettingRow &row : settingsTable()) {
        if (!row.byHand)
            continue;
        const QString key = QString::fromLatin1(row.key);
        wanted[u"immirror settings "_s] << key;
        if (const QStringList choices = choicesOf(row.choices); !choices.isEmpty())
            wanted[u"immirror settings "_s + key + u' '] = choices;
    }
    wanted[u"immirror mirror set x --kind "_s] = {u"all"_s, u"photos"_s, u"videos"_s};
    wanted[u"immirror mirror set x --kind="_s] = {u"--kind=all"_s, u"--kind=photos"_s,
                                                  u"--kind=videos"_s};
    wanted[u"immirror mirror add --removed "_s] = {u"remove"_s, u"keep"_s};
    wanted[u"immirror items --status "_s] =
        QStringList{u"OK"_s, u"FAILED"_s, u"PENDING"_s, u"ORPHANED"_s, u"TAKEN_OUT"_s};
    wanted[u"immirror --profile p sync "_s] = albums;
    wanted[u"immirror mirror set --profile=p x --into "_s] = albums + QStringList{u"own"_s};
    wanted[u"immirror --profile p mirror add "_s] = {};
    wanted[u"immirror sync "_s] = {}; // of another profile
    wanted[u"immirror import "_s] = {u"old.db"_s};
    wanted[u"immirror runs --limit "_s] = {};
    wanted[u"immirror sync -- --"_s] = {};
    wanted[u"immirror frobnicate "_s] = {};
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        it->sort();
    return wanted;
}

/// Only what the shell itself leaves out.
const Wanted begun{{u"immirror mi"_s, {u"mirror"_s}},
                   {u"immirror mirror set x --kind=ph"_s, {u"--kind=photos"_s}},
                   {u"immirror --profile p plan Holi"_s, {u"Holiday 2024"_s}},
                   {u"immirror --profile p plan Holiday\\ "_s, {u"Holiday 2024"_s}},
                   {u"immirror --profile p plan \"Holiday "_s, {u"Holiday 2024"_s}}};

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qputenv(place, m_home.filePath(QString::fromLatin1(place)).toUtf8());
        const auto paths = Paths::forProfile(u"p"_s);
        QDir().mkpath(QFileInfo(paths->database).path());
        const auto database = Database::open(paths->database);
        QVERIFY(database);
        const auto id = Mirrors::identityId(**database, {u"i"_s, u"g"_s, u"c"_s});
        Mirrors mirrors(**database, *id);
        for (const QString &name : albums)
            QVERIFY(mirrors.add(u"id of "_s + name, name, {}, RemovalPolicy::Keep));
        Settings settings(paths->settingsFile);
        QVERIFY(settings.setText(Setting::ImmichAccount, u"i"_s));
        QVERIFY(settings.setText(Setting::GoogleAccount, u"g"_s));
        QVERIFY(settings.setText(Setting::GoogleClientId, u"c"_s));
        QVERIFY(settings.save());
        QVERIFY(m_here.isValid() && QDir::setCurrent(m_here.path()));
        QFile file(u"old.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void cleanupTestCase()
    {
        // Nobody made anything for the profile that is none.
        const auto paths = Paths::forProfile({});
        for (const QString &path : {paths->database, paths->settingsFile, paths->logFolder})
            QVERIFY2(!QFile::exists(path), qPrintable(path));
    }

    void optionsAreOneKindEach()
    {
        QHash<QByteArray, bool> takesValue;
        for (const CommandRow &row : commandTable()) {
            for (const OptionRow &option : row.options) {
                const bool takes = *option.value != '\0';
                QCOMPARE(takesValue.value(option.name, takes), takes);
                takesValue.insert(option.name, takes);
                QVERIFY2(usageOf(row).contains(usageOf(option)), row.name);
            }
        }
    }

    void theManualHasEveryCommandAndSetting()
    {
        QString page = contentOf(folder + u"/immirror.1"_s);
        QVERIFY(!page.isEmpty());
        QVERIFY(!page.contains(u'{'));
        page.replace(u"\\-"_s, u"-"_s).replace(u"..."_s, u"…"_s);
        page.remove(u"\\fB"_s).remove(u"\\fR"_s);
        const auto hasEntry = [&page](const QString &head, const QString &text) {
            return page.contains(u"\n.TP\n"_s + head + u'\n' + text + u'.');
        };
        const auto hasOptions = [&hasEntry](std::span<const OptionRow> options,
                                            const QString &help) {
            return std::all_of(options.begin(), options.end(), [&](const OptionRow &option) {
                const QString summary = QString::fromLatin1(option.summary);
                return hasEntry(usageOf(option), summary) &&
                       help.contains(u"\n  "_s + usageOf(option) + u' ') &&
                       help.contains(u"  "_s + summary + u'\n');
            });
        };
        for (const CommandRow &row : commandTable()) {
            const QString head = nameOf(row) + u' ' + usageOf(row);
            QVERIFY2(hasEntry(head.trimmed(), QString::fromLatin1(row.summary)), row.name);
            QVERIFY2(hasOptions(row.options, helpText(&row)), row.name);
        }
        QVERIFY(hasOptions(commonOptions(), helpText(nullptr)));
        QVERIFY(hasOptions(trayOptions(), helpText(nullptr)));
        for (const SettingRow &row : settingsTable()) {
            const bool isThere = page.contains(u"\n.TP\n"_s + QString::fromLatin1(row.key));
            QVERIFY2(isThere == row.byHand, row.key);
            QVERIFY2(!row.byHand || page.contains(u'\n' + summaryOf(row.setting) + u". "_s),
                     row.key);
        }
    }

    void bash()
    {
        Wanted all = wanted();
        all.insert(begun);
        QString script = u"source %1/immirror.bash\nask() { COMP_WORDS=(\"$@\");"
                         " COMP_CWORD=$(($# - 1)); _immirror; local IFS='|';"
                         " echo \"${COMPREPLY[*]}\"; }\n"_s.arg(scripts);
        for (auto it = all.begin(); it != all.end(); ++it) {
            script += u"ask"_s;
            for (const QString &word : wordsOfBash(it.key()))
                script += u" '"_s + word + u'\'';
            script += u'\n';
            it->replaceInStrings(u"--kind="_s, QString());
            it->removeIf([](const QString &one) { return one.contains(u':'); }); // see there
        }
        const Ended ended = run(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
        compare({ended.code, QString(ended.out).remove(u'\\'), ended.err}, all);
    }

    void fish()
    {
        if (!isThere(u"fish"_s))
            QSKIP("no fish here");
        Wanted all = wanted();
        all.insert(begun);
        QString script =
            u"source %1/immirror.fish\nfunction ask\n"
            "  echo (complete -C \"$argv\" | string split -f 1 \\t | string join '|')\nend\n"_s.arg(
                scripts);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            script += u"ask '"_s + QString(it.key()).replace(u'\\', u"\\\\"_s) + u"'\n"_s;
        compare(run(u"fish"_s, {u"--no-config"_s, u"-c"_s, script}), all);
    }

    void zsh()
    {
        if (!isThere(u"zsh"_s))
            QSKIP("no zsh here");
        const Wanted all = wanted();
        QString script = u"completion=%1/_immirror; source %2/tests/installer/asked.zsh\n"_s.arg(
            scripts, sources);
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            script += u"ask "_s + it.key() + (it.key().endsWith(u' ') ? u"''\n"_s : u"\n"_s);
        compare(run(u"zsh"_s, {u"-f"_s, u"-c"_s, script}), all);
    }

    void theDesktopFile()
    {
        const QString path = sources + u"/installer/linux/immirror.desktop"_s;
        QVERIFY(contentOf(path).contains(u"\nIcon=immirror\n"_s));
        if (!isThere(u"desktop-file-validate"_s))
            QSKIP("no desktop-file-validate here");
        const Ended ended = run(u"desktop-file-validate"_s, {path});
        QCOMPARE(ended.out + ended.err, QString());
        QCOMPARE(ended.code, 0);
    }

    void theMetainfo()
    {
        const QStringList files = QDir(folder).entryList({u"*.metainfo.xml"_s});
        if (files.isEmpty())
            QSKIP("built without a window");
        const QString path = folder + u'/' + files.first();
        const QString text = contentOf(path);
        // Its name is its id; what it launches is what the program names its windows by.
        QVERIFY(text.contains(u"<id>%1</id>"_s.arg(files.first().section(u'.', 0, -3))));
        QVERIFY(text.contains(u"<launchable type=\"desktop-id\">immirror.desktop<"_s));
        const QString version =
            run(QStringLiteral(IMMIRROR_BINARY), {u"--version"_s}).out.trimmed().section(u' ', -1);
        const qsizetype latest = text.indexOf(u"<release version="_s);
        QVERIFY(text.mid(latest).startsWith(u"<release version=\"%1\""_s.arg(version)));
        if (!isThere(u"appstreamcli"_s))
            QSKIP("no appstreamcli here");
        const Ended ended = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, path});
        QVERIFY2(ended.code == 0, qPrintable(ended.out));
    }

private:
    /// As it takes a line apart: quotes stay, and '=' is a word.
    static QStringList wordsOfBash(const QString &line)
    {
        static const QRegularExpression word(u"\"[^\"]*|=|(\\\\.|[^ =])+"_s);
        QStringList words;
        for (auto each = word.globalMatch(line); each.hasNext();)
            words << each.next().captured();
        if (line.endsWith(u' ') && !words.last().endsWith(u' '))
            words << QString();
        return words;
    }

    static void compare(const Ended &ended, const Wanted &all)
    {
        const QStringList lines = ended.out.split(u'\n');
        QVERIFY2(lines.size() == all.size() + 1, qPrintable(ended.out + ended.err));
        int line = 0;
        for (auto it = all.cbegin(); it != all.cend(); ++it, ++line) {
            QStringList offered = lines[line].split(u'|', Qt::SkipEmptyParts);
            offered.sort();
            QVERIFY2(offered == *it, qPrintable(it.key() + u": "_s + lines[line]));
        }
        QCOMPARE(ended.err, QString());
    }

    QTemporaryDir m_home;
    QTemporaryDir m_here;
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
