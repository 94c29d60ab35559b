// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commandtable.h"

#include "app/commands.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array common{
    OptionRow{"json", "", QT_TRANSLATE_NOOP("Arguments", "One JSON value on standard output")},
    OptionRow{"profile", "NAME",
              QT_TRANSLATE_NOOP("Arguments", "Settings, state and keychain entries of their own")},
    OptionRow{"verbose", "", QT_TRANSLATE_NOOP("Arguments", "Log more")},
    OptionRow{"help", "", QT_TRANSLATE_NOOP("Arguments", "Help, or a command's usage")},
    OptionRow{"version", "", QT_TRANSLATE_NOOP("Arguments", "The version")},
};
constexpr std::array ofTray{
    OptionRow{"minimised", "", QT_TRANSLATE_NOOP("Arguments", "Show no window at the start")},
};

constexpr std::array ofConnectImmich{
    OptionRow{"url", "URL",
              QT_TRANSLATE_NOOP("Arguments", "Immich's address, as https://photos.example.org")},
    OptionRow{"api-key-stdin", "",
              QT_TRANSLATE_NOOP("Arguments", "Read the API key from standard input")},
    OptionRow{"api-key-file", "FILE",
              QT_TRANSLATE_NOOP("Arguments", "Read the API key from a file")},
    OptionRow{"ca-file", "FILE",
              QT_TRANSLATE_NOOP("Arguments", "Certificates to trust besides the system's")},
    OptionRow{
        "header-file", "FILE",
        QT_TRANSLATE_NOOP("Arguments", "Extra headers for a proxy, one 'Name: value' a line")},
    OptionRow{"headers-stdin", "",
              QT_TRANSLATE_NOOP("Arguments", "Read the extra headers from standard input")},
    OptionRow{"client-certificate", "FILE",
              QT_TRANSLATE_NOOP("Arguments", "A certificate to show to who asks for one, as PEM")},
    OptionRow{"client-key", "FILE",
              QT_TRANSLATE_NOOP("Arguments", "The key of that certificate, as PEM")},
    OptionRow{
        "client-key-passphrase-file", "FILE",
        QT_TRANSLATE_NOOP("Arguments", "Read the passphrase of an encrypted key from a file")},
};
constexpr std::array ofConnectGoogle{
    OptionRow{"client-secret", "FILE",
              QT_TRANSLATE_NOOP("Arguments", "The OAuth client, as downloaded from Google")},
    OptionRow{"client-id", "ID",
              QT_TRANSLATE_NOOP("Arguments", "The OAuth client's id, instead of the file")},
    OptionRow{"client-secret-stdin", "",
              QT_TRANSLATE_NOOP("Arguments", "Read the client's secret from standard input")},
    OptionRow{"no-browser", "",
              QT_TRANSLATE_NOOP("Arguments", "Print the address to sign in at; open no browser")},
};

constexpr OptionRow removed{
    "removed", "remove|keep",
    QT_TRANSLATE_NOOP("Arguments", "Whether what leaves Immich's album leaves Google's too")};
constexpr std::array ofMirrorAdd{
    OptionRow{"title", "TITLE", QT_TRANSLATE_NOOP("Arguments", "Its title in Google Photos")},
    OptionRow{"into", "ALBUM",
              QT_TRANSLATE_NOOP("Arguments", "Go into the Google album of another one, too")},
    removed,
    OptionRow{"adopt", "",
              QT_TRANSLATE_NOOP("Arguments", "Go on with the album of its title in Google Photos")},
    OptionRow{"new", "",
              QT_TRANSLATE_NOOP("Arguments", "Make another one, though there is one of its title")},
    OptionRow{"as-before", "",
              QT_TRANSLATE_NOOP("Arguments", "What was mirrored with the accounts of before")},
};
constexpr std::array ofMirrorSet{
    removed,
    OptionRow{"kind", "all|photos|videos", QT_TRANSLATE_NOOP("Arguments", "What to mirror")},
    OptionRow{"min-size", "SIZE",
              QT_TRANSLATE_NOOP("Arguments", "Nothing smaller; bytes, or as 20MB; 'any': all")},
    OptionRow{"max-size", "SIZE",
              QT_TRANSLATE_NOOP("Arguments", "Nothing larger; bytes, or as 20MB; 'any': all")},
    OptionRow{"favourites", "yes|no", QT_TRANSLATE_NOOP("Arguments", "Only favourites")},
    OptionRow{"rating", "N",
              QT_TRANSLATE_NOOP("Arguments", "Only what has 1 to 5 stars or more; 'any': all")},
    OptionRow{"from", "DATE",
              QT_TRANSLATE_NOOP("Arguments", "Nothing from before, as 2024-07-31; 'any': all")},
    OptionRow{"follow-title", "yes|no",
              QT_TRANSLATE_NOOP("Arguments", "Rename Google's album when Immich's is renamed")},
    OptionRow{"follow-cover", "yes|no",
              QT_TRANSLATE_NOOP("Arguments", "Give Google's album the cover of Immich's")},
    OptionRow{"put-back", "yes|no",
              QT_TRANSLATE_NOOP("Arguments", "Put back what was taken out of Google's album")},
    OptionRow{"edited", "yes|no",
              QT_TRANSLATE_NOOP("Arguments", "Send photos as they were edited in Immich")},
    OptionRow{"live", "photo|both",
              QT_TRANSLATE_NOOP("Arguments", "Of live photos: the photo, or its film too")},
    OptionRow{"write-dates", "yes|no",
              QT_TRANSLATE_NOOP("Arguments", "Write dates into copies of photos without one")},
    OptionRow{"order", "auto|exact|batched",
              QT_TRANSLATE_NOOP("Arguments", "Put photos between others, or together: see plan")},
    OptionRow{"into", "ALBUM|own",
              QT_TRANSLATE_NOOP("Arguments", "The Google album of another one, or its own")},
};
constexpr std::array ofPlan{
    OptionRow{"csv", "FILE", QT_TRANSLATE_NOOP("Arguments", "Write a table for spreadsheets, too")},
};
constexpr std::array ofSync{
    OptionRow{"accept-removals", "",
              QT_TRANSLATE_NOOP("Arguments", "Carry out the removals that were held back")},
};
constexpr OptionRow limit{"limit", "N", QT_TRANSLATE_NOOP("Arguments", "So many at most")};
constexpr std::array ofRuns{limit};
constexpr std::array ofItems{
    OptionRow{"status", "OK|FAILED|PENDING|ORPHANED|TAKEN_OUT",
              QT_TRANSLATE_NOOP("Arguments", "Only those in this state")},
    OptionRow{"album", "ALBUM", QT_TRANSLATE_NOOP("Arguments", "Only those of this album")},
    limit,
};
constexpr std::array ofVerify{
    OptionRow{"repair", "", QT_TRANSLATE_NOOP("Arguments", "Put right what differs")},
};
constexpr std::array ofPause{
    OptionRow{"for", "DURATION",
              QT_TRANSLATE_NOOP("Arguments", "Resume by itself, after 30m, 2h, 1d or 1h30m")},
};

constexpr std::array ofRestore{
    OptionRow{"empty", "", QT_TRANSLATE_NOOP("Arguments", "Start with an empty database instead")},
};

constexpr std::span<const OptionRow> none;

constexpr std::array table{
    CommandRow{
        "connect immich", "", 0, 0, ofConnectImmich, Doer::Application, connectImmich,
        QT_TRANSLATE_NOOP("Arguments", "Test and store the connection to Immich"),
        "--url (--api-key-stdin | --api-key-file) [--ca-file] [--header-file | --headers-stdin] "
        "[--client-certificate --client-key [--client-key-passphrase-file]]"},
    CommandRow{"connect google", "", 0, 0, ofConnectGoogle, Doer::Application, connectGoogle,
               QT_TRANSLATE_NOOP("Arguments", "Sign in to Google in the browser"),
               "(--client-secret | --client-id --client-secret-stdin) [--no-browser]"},
    CommandRow{"disconnect immich", "", 0, 0, none, Doer::Application, disconnectImmich,
               QT_TRANSLATE_NOOP("Arguments", "Forget Immich's address and key")},
    CommandRow{"disconnect google", "", 0, 0, none, Doer::Application, disconnectGoogle,
               QT_TRANSLATE_NOOP("Arguments", "Sign out, at Google too")},
    CommandRow{"albums", "", 0, 0, none, Doer::Self, listAlbums,
               QT_TRANSLATE_NOOP("Arguments", "List the Immich albums that the key sees")},
    CommandRow{"mirror add", "ALBUM…", 0, -1, ofMirrorAdd, Doer::Application, addMirrors,
               QT_TRANSLATE_NOOP("Arguments", "Mirror albums, by id or exact name"),
               "ALBUM… [--title | --into] [--removed] [--adopt | --new] | --as-before"},
    CommandRow{"mirror set", "ALBUM…", 1, -1, ofMirrorSet, Doer::Application, setMirrors,
               QT_TRANSLATE_NOOP("Arguments", "Change what of albums is mirrored, and how")},
    CommandRow{"mirror list", "", 0, 0, none, Doer::Self, listMirrors,
               QT_TRANSLATE_NOOP("Arguments", "List what is mirrored")},
    CommandRow{"mirror remove", "ALBUM…", 1, -1, none, Doer::Application, removeMirrors,
               QT_TRANSLATE_NOOP("Arguments", "Stop mirroring; Google's album stays")},
    CommandRow{"plan", "[ALBUM…]", 0, -1, ofPlan, Doer::Self, planSync,
               QT_TRANSLATE_NOOP("Arguments", "Show what a sync would do")},
    CommandRow{"sync", "[ALBUM…]", 0, -1, ofSync, Doer::Application, syncNow,
               QT_TRANSLATE_NOOP("Arguments", "Sync now, and wait for the end")},
    CommandRow{"status", "", 0, 0, none, Doer::Either, showStatus,
               QT_TRANSLATE_NOOP("Arguments", "Show what is connected, and how it stands")},
    CommandRow{"runs", "", 0, 0, ofRuns, Doer::Self, listRuns,
               QT_TRANSLATE_NOOP("Arguments", "List earlier runs")},
    CommandRow{"run", "ID", 1, 1, none, Doer::Self, showRun,
               QT_TRANSLATE_NOOP("Arguments", "Show one run with its events")},
    CommandRow{"items", "", 0, 0, ofItems, Doer::Self, listItems,
               QT_TRANSLATE_NOOP("Arguments", "List photos with their state")},
    CommandRow{"retry", "[ASSET…]", 0, -1, none, Doer::Application, retryItems,
               QT_TRANSLATE_NOOP("Arguments", "Make failed photos due at once")},
    CommandRow{"forget", "ASSET…", 1, -1, none, Doer::Application, forgetItems,
               QT_TRANSLATE_NOOP("Arguments", "Take orphans dealt with by hand off the list")},
    CommandRow{"verify", "[ALBUM…]", 0, -1, ofVerify, Doer::Application, verifyMirrors,
               QT_TRANSLATE_NOOP("Arguments", "Compare with what Google's albums really hold")},
    CommandRow{
        "pause", "", 0, 0, ofPause, Doer::Application, pauseSyncing,
        QT_TRANSLATE_NOOP("Arguments", "Start no syncs by itself, for 30m, 2h, 1d or 1h30m")},
    CommandRow{"resume", "", 0, 0, none, Doer::Application, resumeSyncing,
               QT_TRANSLATE_NOOP("Arguments", "End the pause")},
    CommandRow{"settings", "[KEY [VALUE]]", 0, 2, none, Doer::Application, editSettings,
               QT_TRANSLATE_NOOP("Arguments", "List, read or set settings")},
    CommandRow{"import", "FILE", 1, 1, none, Doer::Application, importState,
               QT_TRANSLATE_NOOP("Arguments", "Take over the state of immich-google-mirroring")},
    CommandRow{"backup", "FILE", 1, 1, none, Doer::Self, backUpLedger,
               QT_TRANSLATE_NOOP("Arguments", "Copy the database of mirrored photos to a file")},
    CommandRow{"restore", "[FILE]", 0, 1, ofRestore, Doer::Application, restoreLedgerCopy,
               QT_TRANSLATE_NOOP("Arguments", "Replace a damaged database by a copy of it"),
               "[FILE | --empty]"},
    CommandRow{"doctor", "", 0, 0, none, Doer::Self, examine,
               QT_TRANSLATE_NOOP("Arguments", "Check everything that has to work")},
};

const OptionRow *findAmong(std::span<const OptionRow> rows, const QString &name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&name](const OptionRow &one) {
        return name == QLatin1StringView(one.name);
    });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

std::span<const CommandRow> commandTable()
{
    return table;
}

std::span<const OptionRow> commonOptions()
{
    return common;
}

std::span<const OptionRow> trayOptions()
{
    return ofTray;
}

const CommandRow *findCommand(const QStringList &words, qsizetype *used)
{
    for (const CommandRow &row : table) {
        const QStringList name = QString::fromLatin1(row.name).split(u' ');
        if (words.mid(0, name.size()) == name) {
            *used = name.size();
            return &row;
        }
    }
    return nullptr;
}

const CommandRow *commandRow(const QString &name)
{
    const auto row = std::find_if(table.begin(), table.end(), [&name](const CommandRow &one) {
        return name == QLatin1StringView(one.name);
    });
    return row == table.end() ? nullptr : &*row;
}

const OptionRow *findOption(const QString &name, const CommandRow *command)
{
    const OptionRow *row = command ? findAmong(command->options, name) : nullptr;
    for (const auto &rows : {commonOptions(), trayOptions()})
        row = row ? row : findAmong(rows, name);
    for (const CommandRow &one : table)
        row = row ? row : findAmong(one.options, name);
    return row;
}

QStringList firstWords()
{
    QStringList words;
    for (const CommandRow &row : table)
        words << QString::fromLatin1(row.name).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const CommandRow &row : table) {
        if (const QString name = QString::fromLatin1(row.name); name.startsWith(first + u' '))
            words << name.section(u' ', 1);
    }
    return words;
}

QString usageOf(const CommandRow &row)
{
    if (!row.usage) {
        QStringList parts{QString::fromUtf8(row.arguments)};
        for (const OptionRow &option : row.options)
            parts << u'[' + usageOf(option) + u']';
        return parts.join(u' ').trimmed();
    }
    QString usage;
    static const QRegularExpression word(u"--([a-z-]+)|."_s);
    for (auto each = word.globalMatch(QString::fromUtf8(row.usage)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const OptionRow *option = findAmong(row.options, match.captured(1));
        usage += option ? usageOf(*option) : match.captured();
    }
    return usage;
}

QString usageOf(const OptionRow &row)
{
    return (u"--"_s + QString::fromLatin1(row.name) + u' ' + QString::fromLatin1(row.value))
        .trimmed();
}

QStringList choicesOf(const char *value)
{
    const QString text = QString::fromLatin1(value);
    return text.contains(u'|') ? text.split(u'|') : QStringList();
}

} // namespace immirror
