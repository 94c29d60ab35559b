// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
//
// Run by the build: writes the manual page from the program's own tables. What it says cannot
// differ from what the program takes.
//
//   immirror-manual MANUAL.in MANUAL
#include "app/commandtable.h"
#include "app/settingsummaries.h"

#include <QFile>

#include <cstdio>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u'-', u"\\-"_s);
    text.replace(u"…"_s, u"..."_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString entry(const QString &bold, const QString &plain, const QString &text)
{
    QString head = u"\\fB"_s + roff(bold) + u"\\fR"_s;
    if (!plain.isEmpty())
        head += u' ' + roff(plain);
    return u".TP\n"_s + head + u'\n' + roff(text) + u".\n"_s;
}

QString entriesOf(std::span<const OptionRow> options)
{
    QString entries;
    for (const OptionRow &row : options)
        entries += entry(u"--"_s + QString::fromLatin1(row.name), QString::fromLatin1(row.value),
                         QString::fromLatin1(row.summary));
    return entries;
}

QString commands()
{
    QString entries;
    for (const CommandRow &row : commandTable()) {
        entries +=
            entry(QString::fromLatin1(row.name), usageOf(row), QString::fromLatin1(row.summary));
        if (!row.options.empty())
            entries += u".RS\n"_s + entriesOf(row.options) + u".RE\n"_s;
    }
    return entries;
}

QString settings()
{
    QString entries;
    for (const SettingRow &row : settingsTable()) {
        if (!row.byHand)
            continue;
        const QString standard = QString::fromLatin1(row.standard);
        entries += entry(
            QString::fromLatin1(row.key), QString::fromLatin1(row.choices).replace(u'|', u" | "_s),
            summaryOf(row.setting) + u". "_s +
                (standard.isEmpty() ? u"Nothing by default"_s : u"By default "_s + standard));
    }
    return entries;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QFile source(QString::fromLocal8Bit(argv[1]));
    QFile target(QString::fromLocal8Bit(argv[2]));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return 1;
    QString page = QString::fromUtf8(source.readAll());
    const auto fill = [&page](QLatin1StringView place, const QString &text) {
        if (!page.contains(place))
            qFatal("the manual page has no place for %s", place.data());
        page.replace(place, text);
    };
    fill("{COMMANDS}\n"_L1, commands());
    fill("{OPTIONS}\n"_L1, entriesOf(commonOptions()) + entriesOf(trayOptions()));
    fill("{SETTINGS}\n"_L1, settings());
    return target.write(page.toUtf8()) >= 0 && target.flush() ? 0 : 1;
}
