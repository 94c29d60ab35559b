// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
//
// What is installed beside the program says what the program does: the manual page, the shells'
// completions as the shells themselves carry them out, the desktop file, the metainfo.
#include "app/arguments.h"
#include "base/settings.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QString::fromUtf8(IMMIRROR_PAPERS);
const QString sources = QString::fromUtf8(IMMIRROR_SOURCE_DIR);
const QStringList common{u"--json"_s, u"--profile"_s, u"--verbose"_s, u"--help"_s, u"--version"_s};

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
    process.setWorkingDirectory(folder);
    // A program of the name that the completions call, for the names of albums.
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

QStringList optionsOf(const CommandRow &row)
{
    QStringList options;
    for (QString name : QString::fromLatin1(row.options).split(u' ', Qt::SkipEmptyParts))
        options.append(u"--"_s + name.remove(u'='));
    return options;
}

/// What is typed, and what has to be offered for it: no more, and no less.
QMap<QString, QStringList> wanted()
{
    QMap<QString, QStringList> wanted;
    QStringList firsts;
    for (const CommandRow &row : commandTable()) {
        const QStringList words = nameOf(row).split(u' ');
        firsts.append(words[0]);
        if (words.size() == 2)
            wanted[u"immirror "_s + words[0] + u' '].append(words[1]);
        wanted[u"immirror --profile p "_s + nameOf(row) + u" --"_s] = optionsOf(row) + common;
    }
    firsts.removeDuplicates();
    wanted[u"immirror "_s] = firsts;
    wanted[u"immirror --"_s] = QStringList{u"--minimised"_s} + common;
    QStringList keys;
    for (const SettingRow &row : settingsTable()) {
        if (!row.byHand)
            continue;
        keys.append(QString::fromLatin1(row.key));
        if (const QString choices = QString::fromLatin1(row.choices); choices.contains(u'|'))
            wanted[u"immirror settings "_s + keys.last() + u' '] = choices.split(u'|');
    }
    wanted[u"immirror settings "_s] = keys;
    wanted[u"immirror mirror set x --kind "_s] = {u"all"_s, u"photos"_s, u"videos"_s};
    wanted[u"immirror mirror add --removed "_s] = {u"remove"_s, u"keep"_s};
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        it->sort();
    return wanted;
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualHasEveryCommandAndSetting()
    {
        QString page = contentOf(folder + u"/immirror.1"_s);
        QVERIFY(!page.isEmpty());
        QVERIFY(!page.contains(u'{'));
        page.replace(u"\\-"_s, u"-"_s).replace(u"..."_s, u"…"_s);
        page.remove(u"\\fB"_s).remove(u"\\fR"_s);
        for (const CommandRow &row : commandTable()) {
            const QString arguments = QString::fromUtf8(row.arguments);
            const QString entry = u"\n.TP\n"_s + nameOf(row) +
                                  (arguments.isEmpty() ? QString() : u' ' + arguments) + u'\n' +
                                  QString::fromLatin1(row.summary) + u".\n"_s;
            QVERIFY2(page.contains(entry), row.name);
        }
        const QString help = helpText(nullptr);
        for (const QString &option : common + QStringList{u"--minimised"_s}) {
            QVERIFY2(page.contains(u"\n.TP\n"_s + option), qPrintable(option));
            QVERIFY2(help.contains(u"  "_s + option), qPrintable(option));
        }
        // Whatever --help tells of options is among them.
        QCOMPARE(help.count(u"\n  --"_s), common.size() + 1);
        for (const SettingRow &row : settingsTable()) {
            const bool isThere = page.contains(u"\n.TP\n"_s + QString::fromLatin1(row.key));
            QVERIFY2(isThere == row.byHand, row.key);
        }
    }

    void bash()
    {
        QString script = u"source ./immirror.bash\nask() { COMP_WORDS=(\"$@\"); "
                         "COMP_CWORD=$(($# - 1)); _immirror; echo \"${COMPREPLY[*]}\"; }\n"_s;
        const auto all = wanted();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            QStringList words = it.key().split(u' ');
            if (words.last().isEmpty())
                words.last() = u"''"_s;
            script += u"ask "_s + words.join(u' ') + u'\n';
        }
        compare(run(u"bash"_s, {u"--norc"_s, u"-c"_s, script}), all);
    }

    void fish()
    {
        if (!isThere(u"fish"_s))
            QSKIP("no fish here");
        QString script = u"source ./immirror.fish\nfunction ask\n"
                         "  echo (complete -C \"$argv\" | string split -f 1 \\t)\nend\n"_s;
        const auto all = wanted();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            script += u"ask '"_s + it.key() + u"'\n"_s;
        compare(run(u"fish"_s, {u"--no-config"_s, u"-c"_s, script}), all);
    }

    void zsh()
    {
        if (!isThere(u"zsh"_s))
            QSKIP("no zsh here");
        QString script = u"source "_s + sources + u"/tests/installer/asked.zsh\n"_s;
        const auto all = wanted();
        QMap<QString, QStringList> asked;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (!it.key().endsWith(u" --"_s) || it.key() == "immirror --"_L1)
                continue;
            asked[it.key()] = *it;
            script += u"ask "_s + QString(it.key()).remove(u"--profile p "_s) + u'\n';
        }
        compare(run(u"zsh"_s, {u"-f"_s, u"-c"_s, script}), asked);
        QCOMPARE(run(u"zsh"_s, {u"-n"_s, u"_immirror"_s}).code, 0);
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
    static void compare(const Ended &ended, const QMap<QString, QStringList> &all)
    {
        const QStringList lines = ended.out.split(u'\n');
        QVERIFY2(lines.size() == all.size() + 1, qPrintable(ended.out + ended.err));
        int line = 0;
        for (auto it = all.cbegin(); it != all.cend(); ++it, ++line) {
            QStringList offered = lines[line].split(u' ', Qt::SkipEmptyParts);
            offered.sort();
            QVERIFY2(offered == *it, qPrintable(it.key() + u": "_s + lines[line]));
        }
        QCOMPARE(ended.err, QString());
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
