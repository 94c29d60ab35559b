// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
//
// Run by the build: writes the manual page, and what completes commands in bash, zsh and fish, from
// the program's own tables. What they say cannot differ from what the program takes.
//
//   immirror-papers MANUAL.in FOLDER
#include "app/arguments.h"
#include "base/settings.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

struct Option
{
    QString name;  ///< without its dashes
    QString value; ///< as in the usage, such as "FILE" or "yes|no"; empty: takes none
    QString summary;
};

/// Those of every command, as in helpText().
const QList<Option> common{
    {u"json"_s, {}, u"One JSON value on standard output"_s},
    {u"profile"_s, u"NAME"_s, u"Settings, state and keychain entries of their own"_s},
    {u"verbose"_s, {}, u"Log more"_s},
    {u"help"_s, {}, u"Help, or a command's usage"_s},
    {u"version"_s, {}, u"The version"_s},
};
const Option minimised{u"minimised"_s, {}, u"Show no window at the start"_s};

QString nameOf(const CommandRow &row)
{
    return QString::fromLatin1(row.name);
}

/// The row's options, with what its usage calls their values.
QList<Option> optionsOf(const CommandRow &row)
{
    const QString usage = QString::fromUtf8(row.arguments);
    QList<Option> options;
    for (QString name : QString::fromLatin1(row.options).split(u' ', Qt::SkipEmptyParts)) {
        QString value;
        if (name.endsWith(u'=')) {
            name.chop(1);
            static const QString pattern = u"--%1 ([^] )]+)"_s;
            value = QRegularExpression(pattern.arg(name)).match(usage).captured(1);
            if (value.isEmpty())
                qFatal("%s: its usage does not show --%s", row.name, qPrintable(name));
        }
        options.append({name, value, {}});
    }
    return options;
}

/// What can be offered for a value.
struct Offer
{
    bool albums = false; ///< that are mirrored; what Immich has takes a request to know
    bool files = false;
    bool settings = false; ///< their keys
    QStringList words;
};

Offer offerFor(const QString &value)
{
    if (value == "FILE"_L1 || value == "F"_L1)
        return {.files = true};
    Offer offer;
    for (const QString &word : value.split(u'|')) {
        if (word == "ALBUM"_L1 || word == "A"_L1)
            offer.albums = true;
        else if (word == word.toLower())
            offer.words.append(word);
    }
    return offer;
}

/// For the words after a command.
Offer offerFor(const CommandRow &row)
{
    const QString usage = QString::fromUtf8(row.arguments);
    if (usage.startsWith("FILE"_L1))
        return {.files = true};
    if (usage.startsWith("[KEY"_L1))
        return {.settings = true};
    const bool isMirrored = nameOf(row) != "mirror add"_L1;
    return {.albums =
                isMirrored && (usage.startsWith("ALBUM"_L1) || usage.startsWith("[ALBUM"_L1))};
}

QString keyOf(const SettingRow &row)
{
    return QString::fromLatin1(row.key);
}

/// Those that are words: neither numbers nor times.
QStringList choicesOf(const SettingRow &row)
{
    const QString choices = QString::fromLatin1(row.choices);
    return choices.contains(u'|') ? choices.split(u'|') : QStringList();
}

QList<const SettingRow *> settingsByHand()
{
    QList<const SettingRow *> rows;
    for (const SettingRow &row : settingsTable()) {
        if (row.byHand)
            rows.append(&row);
    }
    return rows;
}

QStringList firstWords()
{
    QStringList words;
    for (const CommandRow &row : commandTable())
        words.append(nameOf(row).section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

/// Of "mirror": "add", "set"…
QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const CommandRow &row : commandTable()) {
        if (nameOf(row).startsWith(first + u' '))
            words.append(nameOf(row).section(u' ', 1));
    }
    return words;
}

/// "--name" of all options that take a value.
QStringList valueOptions()
{
    QStringList names{u"--profile"_s};
    for (const CommandRow &row : commandTable()) {
        for (const Option &option : optionsOf(row)) {
            if (!option.value.isEmpty())
                names.append(u"--"_s + option.name);
        }
    }
    names.removeDuplicates();
    return names;
}

// The manual page

QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u'-', u"\\-"_s);
    text.replace(u"…"_s, u"..."_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

/// "" as a request's argument would be two.
QString entry(const QString &bold, const QString &plain, const QString &text)
{
    QString head = u"\\fB"_s + roff(bold) + u"\\fR"_s;
    if (!plain.isEmpty())
        head += u' ' + roff(plain);
    return u".TP\n"_s + head + u'\n' + roff(text) + u".\n"_s;
}

QString manual(QString page)
{
    QString commands;
    for (const CommandRow &row : commandTable())
        commands +=
            entry(nameOf(row), QString::fromUtf8(row.arguments), QString::fromLatin1(row.summary));
    QString options;
    for (const Option &option : common + QList{minimised})
        options += entry(u"--"_s + option.name, option.value, option.summary);
    QString settings;
    for (const SettingRow *row : settingsByHand()) {
        const QString standard = QString::fromLatin1(row->standard);
        const QString choices = QString::fromLatin1(row->choices);
        settings +=
            entry(keyOf(*row), QString(choices).replace(u'|', u" | "_s),
                  standard.isEmpty() ? u"Nothing by default"_s : u"By default "_s + standard);
    }
    const auto fill = [&page](QLatin1StringView place, const QString &text) {
        const QString line = QString(place) + u'\n';
        if (!page.contains(line))
            qFatal("the manual page has no place for %s", place.data());
        page.replace(line, text);
    };
    fill("{COMMANDS}"_L1, commands);
    fill("{OPTIONS}"_L1, options);
    fill("{SETTINGS}"_L1, settings);
    return page;
}

// Completion

const QString header = u"# SPDX-FileCopyrightText: 2026 The Immirror authors\n"
                       "# SPDX-License-Identifier: MIT\n"
                       "#\n"
                       "# Made by installer/papers.cpp from the program's tables.\n"_s;
/// The names of the mirrored albums, from the ledger: no request, and no keychain.
const QString listAlbums = u"immirror mirror list --json 2>/dev/null |\n"
                           "        sed -n 's/^ *\"albumName\": \"\\(.*\\)\",*$/\\1/p' |\n"
                           "        sed 's/\\\\\\(.\\)/\\1/g'"_s;

QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bash()
{
    const auto offered = [](const Offer &offer) {
        QStringList parts;
        if (!offer.words.isEmpty())
            parts.append(u"_immirror_words "_s + inQuotes(offer.words.join(u' ')));
        if (offer.albums)
            parts.append(u"_immirror_albums"_s);
        if (offer.files)
            parts.append(u"_immirror_files"_s);
        if (offer.settings)
            parts.append(u"_immirror_settings"_s);
        return parts.isEmpty() ? u":"_s : parts.join(u"; "_s);
    };
    QStringList seconds;
    QString subcommands, options, values, arguments, settings, commonOptions;
    for (const QString &first : firstWords()) {
        const QStringList words = secondWords(first);
        if (words.isEmpty())
            continue;
        seconds.append(first);
        subcommands += u"            %1) _immirror_words '%2' ;;\n"_s.arg(first, words.join(u' '));
    }
    for (const CommandRow &row : commandTable()) {
        QStringList names;
        for (const Option &option : optionsOf(row)) {
            names.append(u"--"_s + option.name);
            if (!option.value.isEmpty())
                values += u"    '%1 --%2') %3; return ;;\n"_s.arg(nameOf(row), option.name,
                                                                  offered(offerFor(option.value)));
        }
        if (!names.isEmpty())
            options += u"        '%1') options='%2' ;;\n"_s.arg(nameOf(row), names.join(u' '));
        if (const QString offer = offered(offerFor(row)); offer != ":"_L1)
            arguments += u"    '%1') %2 ;;\n"_s.arg(nameOf(row), offer);
    }
    QStringList keys;
    for (const SettingRow *row : settingsByHand()) {
        keys.append(keyOf(*row));
        if (const QStringList choices = choicesOf(*row); !choices.isEmpty())
            settings += u"    %1) _immirror_words '%2' ;;\n"_s.arg(keyOf(*row), choices.join(u' '));
    }
    for (const Option &option : common)
        commonOptions += u" --"_s + option.name;
    QString script = header + uR"sh(# shellcheck shell=bash

_immirror_words() {
    local word
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}

_immirror_files() {
    local word
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
}

_immirror_albums() {
    local album plain=${cur//\\/}
    plain=${plain#[\"\']}
    while IFS= read -r album; do
        # The shell takes names with these apart.
        [[ $album == *[:=]* || $album != "$plain"* ]] && continue
        [[ $cur == [\"\']* ]] || album=$(printf '%q' "$album")
        COMPREPLY+=("$album")
    done < <(@LIST_ALBUMS@)
}

_immirror_settings() {
    case ${words[1]:-} in
    '') _immirror_words '@KEYS@' ;;
@SETTINGS@    esac
}

_immirror() {
    local cur=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]}
    local command='' options='' skip='' word i
    local -a words=()
    COMPREPLY=()
    # --name=value comes as three words.
    if [[ $cur == '=' ]]; then
        cur=
    elif [[ $option == '=' ]]; then
        option=${COMP_WORDS[COMP_CWORD-2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == '=' ]]; then
            skip=yes
        elif [[ $skip ]]; then
            skip=
        else
            case $word in
            @VALUE_OPTIONS@) skip=yes ;;
            -*) ;;
            *) words+=("$word") ;;
            esac
        fi
    done
    case ${words[0]:-} in
    @SECONDS@)
        if [[ ${#words[@]} -ge 2 ]]; then
            command="${words[0]} ${words[1]}"
            words=("${words[@]:1}")
        fi
        ;;
    *) command=${words[0]:-} ;;
    esac
    case "$command $option" in
@VALUES@    *' --profile') return ;;
    esac
    if [[ $cur == -* ]]; then
        case $command in
        '') [[ ${#words[@]} -gt 0 ]] || options=--minimised ;;
@OPTIONS@        esac
        _immirror_words "$options@COMMON@"
        return
    fi
    if [[ ! $command ]]; then
        case ${words[0]:-} in
            '') _immirror_words '@FIRSTS@' ;;
@SUBCOMMANDS@        esac
        return
    fi
    case $command in
@ARGUMENTS@    esac
}

complete -F _immirror immirror
)sh"_s;
    const auto fill = [&script](const char *place, const QString &text) {
        script.replace(QLatin1StringView(place), text);
    };
    fill("@LIST_ALBUMS@", listAlbums);
    fill("@KEYS@", keys.join(u' '));
    fill("@SETTINGS@", settings);
    fill("@VALUE_OPTIONS@", valueOptions().join(u" | "_s));
    fill("@SECONDS@", seconds.join(u" | "_s));
    fill("@VALUES@", values);
    fill("@OPTIONS@", options);
    fill("@COMMON@", commonOptions);
    fill("@FIRSTS@", firstWords().join(u' '));
    fill("@SUBCOMMANDS@", subcommands);
    fill("@ARGUMENTS@", arguments);
    return script;
}

QString zsh()
{
    /// For _arguments: the message, and what to offer.
    const auto offered = [](const QString &value, const Offer &offer) {
        QString action = u" "_s;
        if (offer.files)
            action = u"_files"_s;
        else if (offer.settings)
            action = u"_immirror_settings"_s;
        else if (offer.albums)
            action = u"_immirror_albums"_s +
                     (offer.words.isEmpty() ? QString() : u' ' + offer.words.join(u' '));
        else if (!offer.words.isEmpty())
            action = u"("_s + offer.words.join(u' ') + u')';
        return value.toLower().replace(u'|', u'/').remove(u'…').remove(u'[').remove(u']') + u':' +
               action;
    };
    const auto spec = [&offered](const Option &option) {
        QString text = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u"="_s);
        if (!option.summary.isEmpty())
            text += u'[' + option.summary + u']';
        if (!option.value.isEmpty())
            text += u':' + offered(option.value, offerFor(option.value));
        return inQuotes(text);
    };
    const auto described = [](const QString &word, const QString &summary) {
        return inQuotes(word + u':' + summary);
    };
    QString firsts, seconds, rows, settings, commonOptions;
    for (const QString &first : firstWords()) {
        if (secondWords(first).isEmpty()) {
            const QByteArray name = first.toLatin1();
            firsts += u"        %1\n"_s.arg(
                described(first, QString::fromLatin1(commandRow(first)->summary)));
            continue;
        }
        firsts += u"        %1\n"_s.arg(described(first, secondWords(first).join(u", "_s)));
        seconds += u"    %1)\n        second=(\n"_s.arg(first);
        for (const QString &second : secondWords(first)) {
            const CommandRow *row = commandRow(first + u' ' + second);
            seconds +=
                u"            %1\n"_s.arg(described(second, QString::fromLatin1(row->summary)));
        }
        seconds += u"        ) ;;\n"_s;
    }
    for (const CommandRow &row : commandTable()) {
        QStringList specs;
        for (const Option &option : optionsOf(row))
            specs.append(spec(option));
        const QString usage = QString::fromUtf8(row.arguments);
        if (row.most != 0) {
            const QString message = usage.section(u' ', 0, 0);
            specs.append(
                inQuotes((row.most < 0 ? u"*:"_s : u"1:"_s) + offered(message, offerFor(row))));
            if (row.most == 2)
                specs.append(inQuotes(u"2:value:_immirror_settings"_s));
        }
        rows += u"    %1) _arguments $common %2 ;;\n"_s.arg(inQuotes(nameOf(row)),
                                                            specs.join(u" \\\n        "_s));
    }
    QStringList keys;
    for (const SettingRow *row : settingsByHand()) {
        keys.append(keyOf(*row));
        if (const QStringList choices = choicesOf(*row); !choices.isEmpty())
            settings += u"    %1) compadd %2 ;;\n"_s.arg(keyOf(*row), choices.join(u' '));
    }
    for (const Option &option : common)
        commonOptions += u"        %1\n"_s.arg(spec(option));
    QString script = u"#compdef immirror\n"_s + header + uR"sh(
_immirror_albums() {
    local -a albums
    albums=("${(@f)$(@LIST_ALBUMS@)}")
    compadd "$@" -- ${(@)albums:#}
}

_immirror_settings() {
    if ((CURRENT == 2)); then
        compadd @KEYS@
        return
    fi
    case $words[2] in
@SETTINGS@    esac
}

_immirror() {
    local curcontext=$curcontext state line command
    local -a common first second
    common=(
@COMMON@    )
    first=(
@FIRSTS@    )
    _arguments -C $common @MINIMISED@ '1:command:->first' '*::argument:->rest' && return
    case $state in
    first) _describe -t commands command first; return ;;
    rest) ;;
    *) return 1 ;;
    esac
    command=$words[1]
    case $command in
@SECONDS@    esac
    if (($#second)); then
        if ((CURRENT == 2)); then
            _describe -t commands command second
            return
        fi
        command+=" $words[2]"
        shift words
        ((CURRENT--))
    fi
    case $command in
@ROWS@    *) return 1 ;;
    esac
}

_immirror "$@"
)sh"_s;
    const auto fill = [&script](const char *place, const QString &text) {
        script.replace(QLatin1StringView(place), text);
    };
    fill("@LIST_ALBUMS@", listAlbums);
    fill("@KEYS@", keys.join(u' '));
    fill("@SETTINGS@", settings);
    fill("@COMMON@", commonOptions);
    fill("@FIRSTS@", firsts);
    fill("@MINIMISED@", spec(minimised));
    fill("@SECONDS@", seconds);
    fill("@ROWS@", rows);
    return script;
}

QString fish()
{
    const auto offered = [](const Offer &offer) {
        QStringList parts;
        if (offer.albums)
            parts.append(u"(__immirror_albums)"_s);
        if (offer.settings)
            parts.append(u"(__immirror_settings)"_s);
        parts += offer.words;
        return parts.isEmpty() ? QString() : u" -a "_s + inQuotes(parts.join(u' '));
    };
    const auto line = [&offered](const QString &when, const Option &option) {
        QString text = u"complete -c immirror"_s;
        if (!when.isEmpty())
            text += u" -n "_s + inQuotes(when);
        text += u" -l "_s + option.name;
        if (!option.value.isEmpty()) {
            const Offer offer = offerFor(option.value);
            text += (offer.files ? u" -rF"_s : u" -x"_s) + offered(offer);
        }
        if (!option.summary.isEmpty())
            text += u" -d "_s + inQuotes(option.summary);
        return text + u'\n';
    };
    QString rows;
    for (const QString &first : firstWords()) {
        const QStringList words = secondWords(first);
        const QString summary =
            words.isEmpty() ? QString::fromLatin1(commandRow(first)->summary) : words.join(u", "_s);
        rows += u"complete -c immirror -n '__immirror_at' -a %1 -d %2\n"_s.arg(first,
                                                                               inQuotes(summary));
        for (const QString &word : words) {
            const CommandRow *row = commandRow(first + u' ' + word);
            rows += u"complete -c immirror -n '__immirror_at %1' -a %2 -d %3\n"_s.arg(
                first, word, inQuotes(QString::fromLatin1(row->summary)));
        }
    }
    for (const CommandRow &row : commandTable()) {
        const QString after = u"__immirror_after "_s + nameOf(row);
        for (const Option &option : optionsOf(row))
            rows += line(after, option);
        const Offer offer = offerFor(row);
        if (offer.files)
            rows += u"complete -c immirror -n '%1' -F\n"_s.arg(after);
        else if (const QString text = offered(offer); !text.isEmpty())
            rows += u"complete -c immirror -n '%1'%2\n"_s.arg(after, text);
    }
    rows += line(u"__immirror_at"_s, minimised);
    for (const Option &option : common)
        rows += line({}, option);
    QStringList keys;
    QString settings;
    for (const SettingRow *row : settingsByHand()) {
        keys.append(keyOf(*row));
        if (const QStringList choices = choicesOf(*row); !choices.isEmpty())
            settings += u"        case %1\n            printf '%s\\n' %2\n"_s.arg(
                keyOf(*row), choices.join(u' '));
    }
    QString script = header + uR"sh(
# What was typed before, without options and their values.
function __immirror_typed
    set -l skip
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip
            continue
        end
        switch $word
            case @VALUE_OPTIONS@
                set skip yes
            case '-*'
            case '*'
                printf '%s\n' $word
        end
    end
end

# Exactly these words.
function __immirror_at
    set -l typed (__immirror_typed)
    test "$typed" = "$argv"
end

# These words, and perhaps more.
function __immirror_after
    set -l typed (__immirror_typed)
    test (count $typed) -ge (count $argv)
    and test "$typed[1..$(count $argv)]" = "$argv"
end

function __immirror_albums
    @LIST_ALBUMS@
end

function __immirror_settings
    set -l typed (__immirror_typed)
    switch "$typed[2]"
        case ''
            printf '%s\n' @KEYS@
@SETTINGS@    end
end

complete -c immirror -f
@ROWS@)sh"_s;
    const auto fill = [&script](const char *place, const QString &text) {
        script.replace(QLatin1StringView(place), text);
    };
    fill("@VALUE_OPTIONS@", valueOptions().join(u' '));
    // Between its quotes, too, a backslash is one only when it is doubled.
    fill("@LIST_ALBUMS@", QString(listAlbums).replace(u'\\', u"\\\\"_s));
    fill("@KEYS@", keys.join(u' '));
    fill("@SETTINGS@", settings);
    fill("@ROWS@", rows);
    return script;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.flush())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QFile page(QString::fromLocal8Bit(argv[1]));
    if (!page.open(QIODevice::ReadOnly))
        return 1;
    const QString folder = QString::fromLocal8Bit(argv[2]) + u'/';
    const bool done = write(folder + u"immirror.1"_s, manual(QString::fromUtf8(page.readAll()))) &&
                      write(folder + u"immirror.bash"_s, bash()) &&
                      write(folder + u"_immirror"_s, zsh()) &&
                      write(folder + u"immirror.fish"_s, fish());
    return done ? 0 : 1;
}
