// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/arguments.h"

#include "base/settings.h"

#include <QCoreApplication>
#include <QDir>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

class Parser
{
public:
    Parser(const QStringList &typed, UsageError *error)
        : m_left(typed)
        , m_error(error)
    {
    }

    Arguments parse()
    {
        QStringList words;
        bool onlyWords = false;
        while (!m_left.isEmpty()) {
            const QString next = m_left.takeFirst();
            if (next == "--"_L1)
                onlyWords = true;
            else if (!onlyWords && next.startsWith("-"_L1) && next.size() > 1)
                readOption(next);
            else
                words << next;
            if (!m_error->text.isEmpty())
                return m_arguments;
        }
        if (m_arguments.minimised && !words.isEmpty())
            return complain(Texts::tr("'--minimised' goes with no command"));
        qsizetype used = 0;
        m_arguments.command = findCommand(words, &used);
        if (m_arguments.version)
            return m_arguments;
        if (words.isEmpty())
            return m_arguments.help ? m_arguments : withoutCommand();
        if (m_arguments.help && words.size() == 1 && !secondWords(words[0]).isEmpty()) {
            m_arguments.group = words[0];
            return m_arguments;
        }
        if (!m_arguments.command)
            return complain(Texts::tr("unknown command '%1'").arg(words.join(u' ')));
        if (m_arguments.help)
            return m_arguments;
        m_arguments.values = words.mid(used);
        check();
        return m_arguments;
    }

private:
    Arguments complain(const QString &text)
    {
        if (m_error->text.isEmpty())
            m_error->text = Texts::tr("%1; 'immirror --help' lists what there is").arg(text);
        return m_arguments;
    }

    /// What a script would wait for in vain: the tray application does not end.
    Arguments withoutCommand()
    {
        QStringList options = m_arguments.options.keys();
        if (m_arguments.json)
            options << u"json"_s;
        if (!options.isEmpty())
            complain(Texts::tr("'--%1' goes with a command").arg(options.front()));
        return m_arguments;
    }

    void readOption(const QString &typed)
    {
        const qsizetype equals = typed.indexOf(u'=');
        const QString shown = typed.left(equals);
        const QString name = shown == "-h"_L1            ? u"help"_s
                             : shown == "-v"_L1          ? u"version"_s
                             : shown.startsWith("--"_L1) ? shown.mid(2)
                                                         : QString();
        const OptionRow *row = findOption(name);
        if (!row) {
            complain(Texts::tr("unknown option '%1'").arg(shown));
            return;
        }
        const bool takesValue = *row->value != '\0';
        if (takesValue && equals < 0 && m_left.isEmpty()) {
            complain(Texts::tr("the option '%1' needs a value").arg(typed));
            return;
        }
        if (!takesValue && equals >= 0) {
            complain(Texts::tr("the option '%1' takes no value").arg(shown));
            return;
        }
        if (!takesValue)
            keep(name, {});
        else
            keep(name, equals >= 0 ? typed.mid(equals + 1) : m_left.takeFirst());
    }

    void keep(const QString &name, const QString &value)
    {
        const QHash<QString, bool *> flags{
            {u"json"_s, &m_arguments.json},           {u"verbose"_s, &m_arguments.verbose},
            {u"help"_s, &m_arguments.help},           {u"version"_s, &m_arguments.version},
            {u"minimised"_s, &m_arguments.minimised},
        };
        if (bool *flag = flags.value(name))
            *flag = true;
        else if (name == "profile"_L1)
            m_arguments.profile = value;
        else
            m_arguments.options.insert(name, value);
    }

    void check()
    {
        if (const QString wrong = wrongWith(m_arguments); !wrong.isEmpty())
            complain(wrong);
        else
            findFiles();
    }

    /// The tray application is in another folder than the person.
    void findFiles()
    {
        const auto makeWhole = [](QString &path) {
            if (!path.isEmpty())
                path = QDir::current().absoluteFilePath(path);
        };
        const CommandRow &row = *m_arguments.command;
        for (const OptionRow &option : row.options) {
            const auto file = m_arguments.options.find(QString::fromLatin1(option.name));
            if (file != m_arguments.options.end() && QLatin1StringView(option.value) == "FILE"_L1)
                makeWhole(*file);
        }
        if (QLatin1StringView(row.arguments) == "FILE"_L1)
            makeWhole(m_arguments.values.front());
        const char *caFile = settingRow(Setting::NetworkCaFile).key;
        if (QLatin1StringView(row.name) == "settings"_L1 && m_arguments.values.size() == 2 &&
            m_arguments.values.front() == QLatin1StringView(caFile))
            makeWhole(m_arguments.values.back());
    }

    QStringList m_left;
    UsageError *m_error;
    Arguments m_arguments;
};

using Lines = QList<std::pair<QString, const char *>>;

/// What there is, and below each other what it is.
QString linesOf(const Lines &lines)
{
    qsizetype width = 0;
    for (const auto &[name, summary] : lines)
        width = std::max(width, name.size());
    QString text;
    for (const auto &[name, summary] : lines)
        text += u"  %1  %2\n"_s.arg(name, -static_cast<int>(width)).arg(Texts::tr(summary));
    return text;
}

QString linesOf(std::span<const OptionRow> options)
{
    Lines lines;
    for (const OptionRow &row : options)
        lines.append({usageOf(row), row.summary});
    return linesOf(lines);
}

/// Of all groups, where none is named.
Lines commandsOf(const QString &group)
{
    Lines lines;
    for (const CommandRow &row : commandTable()) {
        const QString name = QString::fromLatin1(row.name);
        if (group.isEmpty() || name.startsWith(group + u' '))
            lines.append({name, row.summary});
    }
    return lines;
}

} // namespace

/// What of the way to Immich does not go together.
static QString wrongWithImmich(const Arguments &arguments)
{
    const auto has = [&arguments](const char *option) {
        return arguments.has(QString::fromLatin1(option));
    };
    if (!has("url") || has("api-key-stdin") == has("api-key-file")) {
        return Texts::tr("'connect immich' needs --url, and the API key by --api-key-stdin "
                         "or --api-key-file");
    }
    if (has("headers-stdin") && (has("api-key-stdin") || has("header-file"))) {
        return Texts::tr("'--headers-stdin' goes neither with --header-file nor with "
                         "--api-key-stdin");
    }
    if (has("client-certificate") != has("client-key"))
        return Texts::tr("'--client-certificate' and '--client-key' go together");
    if (has("client-key-passphrase-file") && !has("client-key"))
        return Texts::tr("'--client-key-passphrase-file' goes with --client-key");
    return {};
}

static QString wrongWithConnect(const Arguments &arguments)
{
    const auto has = [&arguments](const char *option) {
        return arguments.has(QString::fromLatin1(option));
    };
    const QLatin1StringView name(arguments.command->name);
    if (name == "connect immich"_L1)
        return wrongWithImmich(arguments);
    if (name == "connect google"_L1 &&
        has("client-secret") == (has("client-id") && has("client-secret-stdin"))) {
        return Texts::tr("'connect google' needs --client-secret FILE, or --client-id ID "
                         "with --client-secret-stdin");
    }
    return {};
}

QString wrongWith(const Arguments &arguments)
{
    const CommandRow &row = *arguments.command;
    for (auto it = arguments.options.cbegin(); it != arguments.options.cend(); ++it) {
        const bool isOwn =
            std::any_of(row.options.begin(), row.options.end(), [&it](const OptionRow &one) {
                return it.key() == QLatin1StringView(one.name);
            });
        if (!isOwn) {
            return Texts::tr("'%1' has no option '--%2'")
                .arg(QString::fromLatin1(row.name), it.key());
        }
    }
    if (arguments.values.size() < row.least) {
        return Texts::tr("'%1' needs more: %2").arg(QString::fromLatin1(row.name), usageOf(row));
    }
    if (row.most >= 0 && arguments.values.size() > row.most) {
        return Texts::tr("too much for '%1': '%2'")
            .arg(QString::fromLatin1(row.name), arguments.values.last());
    }
    return wrongWithConnect(arguments);
}

bool Arguments::forApplication() const
{
    const bool onlyReads = QLatin1String(command->name) == "settings"_L1 && values.size() < 2;
    return command->doer != Doer::Self && !onlyReads;
}

Arguments parseArguments(const QStringList &typed, UsageError *error)
{
    return Parser(typed, error).parse();
}

QString helpText(const CommandRow *command, const QString &group)
{
    if (command) {
        const QString text = Texts::tr("Usage: immirror %1 %2\n%3\n")
                                 .arg(QString::fromLatin1(command->name), usageOf(*command),
                                      Texts::tr(command->summary));
        return command->options.empty() ? text : text + u'\n' + linesOf(command->options);
    }
    if (!group.isEmpty())
        return Texts::tr("Usage: immirror %1 COMMAND").arg(group) + u"\n\n"_s +
               linesOf(commandsOf(group));
    return Texts::tr("Usage: immirror [COMMAND] [OPTIONS]\n"
                     "Keeps albums of a self-hosted Immich mirrored in Google Photos.\n"
                     "Without a command it is the tray application.\n\n"
                     "Commands:\n") +
           linesOf(commandsOf({})) + u'\n' + Texts::tr("Options of every command:") + u'\n' +
           linesOf(commonOptions()) + u'\n' + Texts::tr("Option of the tray application:") + u'\n' +
           linesOf(trayOptions());
}

} // namespace immirror
