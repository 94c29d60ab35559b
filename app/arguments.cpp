// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/arguments.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr std::array table{
    CommandRow{"connect immich", "--url URL (--api-key-stdin | --api-key-file F) [--ca-file F]", 0,
               0, "url= api-key-stdin api-key-file= ca-file=", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Test and store the connection to Immich")},
    CommandRow{"connect google",
               "--client-secret FILE | --client-id ID --client-secret-stdin [--no-browser]", 0, 0,
               "client-secret= client-id= client-secret-stdin no-browser", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Sign in to Google in the browser")},
    CommandRow{"disconnect immich", "", 0, 0, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Forget Immich's address and key")},
    CommandRow{"disconnect google", "", 0, 0, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Sign out, at Google too")},
    CommandRow{"albums", "", 0, 0, "", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "List the Immich albums that the key sees")},
    CommandRow{"mirror add",
               "ALBUM… [--title T | --into ALBUM] [--removed remove|keep] | --as-before", 0, -1,
               "title= into= removed= as-before", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Mirror albums, by id or exact name")},
    CommandRow{"mirror set",
               "ALBUM… [--removed remove|keep] [--kind all|photos|videos] [--min-size S]"
               " [--max-size S] [--favourites yes|no] [--rating N] [--from DATE]"
               " [--follow-title yes|no] [--follow-cover yes|no] [--put-back yes|no]"
               " [--edited yes|no] [--live photo|both] [--write-dates yes|no]"
               " [--into ALBUM|own]",
               1, -1,
               "removed= kind= min-size= max-size= favourites= rating= from= follow-title="
               " follow-cover= put-back= edited= live= write-dates= into=",
               Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Change what of albums is mirrored, and how")},
    CommandRow{"mirror list", "", 0, 0, "", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "List what is mirrored")},
    CommandRow{"mirror remove", "ALBUM…", 1, -1, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Stop mirroring; Google's album stays")},
    CommandRow{"plan", "[ALBUM…] [--csv FILE]", 0, -1, "csv=", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "Show what a sync would do")},
    CommandRow{"sync", "[ALBUM…] [--accept-removals]", 0, -1, "accept-removals", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Sync now, and wait for the end")},
    CommandRow{"status", "", 0, 0, "", Doer::Either,
               QT_TRANSLATE_NOOP("Arguments", "Show what is connected, and how it stands")},
    CommandRow{"runs", "[--limit N]", 0, 0, "limit=", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "List earlier runs")},
    CommandRow{"run", "ID", 1, 1, "", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "Show one run with its events")},
    CommandRow{"items", "[--status S] [--album A] [--limit N]", 0, 0, "status= album= limit=",
               Doer::Self, QT_TRANSLATE_NOOP("Arguments", "List photos with their state")},
    CommandRow{"retry", "[ASSET…]", 0, -1, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Make failed photos due at once")},
    CommandRow{"forget", "ASSET…", 1, -1, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Take orphans dealt with by hand off the list")},
    CommandRow{"verify", "[ALBUM…] [--repair]", 0, -1, "repair", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Compare with what Google's albums really hold")},
    CommandRow{
        "pause", "[--for DURATION]", 0, 0, "for=", Doer::Application,
        QT_TRANSLATE_NOOP("Arguments", "Start no syncs by itself, for 30m, 2h, 1d or 1h30m")},
    CommandRow{"resume", "", 0, 0, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "End the pause")},
    CommandRow{"settings", "[KEY [VALUE]]", 0, 2, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "List, read or set settings")},
    CommandRow{"import", "FILE", 1, 1, "", Doer::Application,
               QT_TRANSLATE_NOOP("Arguments", "Take over the state of immich-google-mirroring")},
    CommandRow{"doctor", "", 0, 0, "", Doer::Self,
               QT_TRANSLATE_NOOP("Arguments", "Check everything that has to work")},
};

const CommandRow *findCommand(const QStringList &words, int *used)
{
    for (const CommandRow &row : table) {
        const QStringList name = QString::fromLatin1(row.name).split(u' ');
        if (words.mid(0, name.size()) == name) {
            *used = static_cast<int>(name.size());
            return &row;
        }
    }
    return nullptr;
}

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
        if (m_arguments.help || m_arguments.version) {
            int used = 0;
            m_arguments.command = findCommand(words, &used);
            return m_arguments;
        }
        if (words.isEmpty())
            return m_arguments;
        int used = 0;
        m_arguments.command = findCommand(words, &used);
        if (!m_arguments.command)
            return complain(Texts::tr("unknown command '%1'").arg(words.join(u' ')));
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

    void readOption(const QString &typed)
    {
        if (typed == "--json"_L1) {
            m_arguments.json = true;
        } else if (typed == "--verbose"_L1) {
            m_arguments.verbose = true;
        } else if (typed == "--help"_L1 || typed == "-h"_L1) {
            m_arguments.help = true;
        } else if (typed == "--minimised"_L1) {
            m_arguments.minimised = true;
        } else if (typed == "--version"_L1 || typed == "-v"_L1) {
            m_arguments.version = true;
        } else {
            const qsizetype equals = typed.indexOf(u'=');
            const QString name = typed.left(equals).mid(2);
            const bool isProfile = name == "profile"_L1;
            if (!typed.startsWith("--"_L1) || (!isProfile && !isKnown(name))) {
                complain(Texts::tr("unknown option '%1'").arg(typed.left(equals)));
                return;
            }
            QString value;
            if (isProfile || takesValue(name)) {
                if (equals < 0 && m_left.isEmpty()) {
                    complain(Texts::tr("the option '%1' needs a value").arg(typed));
                    return;
                }
                value = equals >= 0 ? typed.mid(equals + 1) : m_left.takeFirst();
            } else if (equals >= 0) {
                complain(Texts::tr("the option '%1' takes no value").arg(typed.left(equals)));
                return;
            }
            if (isProfile)
                m_arguments.profile = value;
            else
                m_arguments.options.insert(name, value);
        }
    }

    static bool isKnown(const QString &name)
    {
        return std::any_of(table.begin(), table.end(), [&](const CommandRow &row) {
            const QStringList options = QString::fromLatin1(row.options).split(u' ');
            return options.contains(name) || options.contains(name + u'=');
        });
    }

    static bool takesValue(const QString &name)
    {
        return std::any_of(table.begin(), table.end(), [&](const CommandRow &row) {
            return QString::fromLatin1(row.options).split(u' ').contains(name + u'=');
        });
    }

    void check()
    {
        const CommandRow &row = *m_arguments.command;
        const QStringList allowed = QString::fromLatin1(row.options).split(u' ');
        for (auto it = m_arguments.options.cbegin(); it != m_arguments.options.cend(); ++it) {
            if (!allowed.contains(it.key()) && !allowed.contains(it.key() + u'=')) {
                complain(Texts::tr("'%1' has no option '--%2'")
                             .arg(QString::fromLatin1(row.name), it.key()));
                return;
            }
        }
        if (m_arguments.values.size() < row.least) {
            complain(Texts::tr("'%1' needs more: %2")
                         .arg(QString::fromLatin1(row.name), QString::fromUtf8(row.arguments)));
            return;
        }
        if (row.most >= 0 && m_arguments.values.size() > row.most)
            complain(Texts::tr("too much for '%1': '%2'")
                         .arg(QString::fromLatin1(row.name), m_arguments.values.last()));
        checkConnect();
        findFiles();
    }

    void checkConnect()
    {
        const auto has = [this](const char *option) {
            return m_arguments.has(QString::fromLatin1(option));
        };
        const QString name = QString::fromLatin1(m_arguments.command->name);
        if (name == "connect immich"_L1 &&
            (!has("url") || has("api-key-stdin") == has("api-key-file"))) {
            complain(Texts::tr("'connect immich' needs --url, and the API key by --api-key-stdin "
                               "or --api-key-file"));
        }
        if (name == "connect google"_L1 &&
            has("client-secret") == (has("client-id") && has("client-secret-stdin"))) {
            complain(Texts::tr("'connect google' needs --client-secret FILE, or --client-id ID "
                               "with --client-secret-stdin"));
        }
    }

    /// The tray application is in another folder than the person.
    void findFiles()
    {
        const auto makeWhole = [](QString &path) {
            if (!path.isEmpty())
                path = QDir::current().absoluteFilePath(path);
        };
        for (const QString &option : {u"ca-file"_s, u"csv"_s}) {
            if (const auto file = m_arguments.options.find(option);
                file != m_arguments.options.end())
                makeWhole(*file);
        }
        if (QLatin1String(m_arguments.command->name) == "import"_L1)
            makeWhole(m_arguments.values.front());
    }

    QStringList m_left;
    UsageError *m_error;
    Arguments m_arguments;
};

} // namespace

std::span<const CommandRow> commandTable()
{
    return table;
}

const CommandRow *commandRow(const QString &name)
{
    int used = 0;
    const QStringList words = name.split(u' ');
    const CommandRow *row = findCommand(words, &used);
    return used == words.size() ? row : nullptr;
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

QString helpText(const CommandRow *command)
{
    if (command) {
        return Texts::tr("Usage: immirror %1 %2\n%3\n")
            .arg(QString::fromLatin1(command->name), QString::fromUtf8(command->arguments),
                 Texts::tr(command->summary));
    }
    QString text = Texts::tr("Usage: immirror [COMMAND] [OPTIONS]\n"
                             "Keeps albums of a self-hosted Immich mirrored in Google Photos.\n"
                             "Without a command it is the tray application.\n\n"
                             "Commands:\n");
    for (const CommandRow &row : table)
        text += u"  %1  %2\n"_s.arg(QString::fromLatin1(row.name), -18).arg(Texts::tr(row.summary));
    text += Texts::tr("\nOptions of every command:\n"
                      "  --json          one JSON value on stdout\n"
                      "  --profile NAME  settings, state and keychain entries of their own\n"
                      "  --verbose       log more\n"
                      "  --help          this, or with a command its usage\n"
                      "  --version       the version\n"
                      "\nOption of the tray application:\n"
                      "  --minimised     show no window at the start\n");
    return text;
}

} // namespace immirror
