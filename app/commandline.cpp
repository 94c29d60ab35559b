// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/commands/support.h"
#include "app/completion.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "app/lastwords.h"
#include "app/request.h"
#include "app/start.h"
#include "base/aside.h"
#include "base/namedfile.h"
#include "secrets/keychainstore.h"
#include "ui/words/words.h"

#include <QTimer>

#include <cstdlib>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// One command: by the tray application where that is its business, else alone.
class CommandRun : public QObject
{
public:
    CommandRun(Arguments arguments, QByteArray secret, Environment &environment, Outlet &outlet)
        : m_arguments(std::move(arguments))
        , m_outlet(outlet)
        , m_console(m_arguments.json, outlet)
        , m_operation(environment, keychainTerms(m_console, m_stop.get_token()))
        , m_watch(makeNoSystemWatch())
        , m_worker(m_operation.environment(), *m_watch)
        , m_context{m_arguments, m_operation.environment(), m_worker,
                    m_console,   std::move(secret),         m_stop.get_token()}
        , m_request(environment.paths,
                    Request::toCarryOut(m_arguments, m_context.secret, outlet.isTerminal()))
    {
        connect(&m_request, &Request::ended, this, [](int code) { QCoreApplication::exit(code); });
        connect(&m_request, &Request::unanswered, this, &CommandRun::doAlone);
        connect(&m_request, &Request::otherVersion, this, &CommandRun::meetOtherVersion);
        connect(&m_request, &Request::broken, this, &CommandRun::loseApplication);
    }

    void begin()
    {
        onInterrupt([this] {
            leaveBehind(); // such as a name server that does not answer
            m_stop.request_stop();
            m_request.cancel();
        });
        if (m_arguments.forApplication())
            m_request.start(m_outlet);
        else
            doAlone();
    }

private:
    void doAlone()
    {
        const auto runAndQuit = [](CommandContext &context) -> Task<void> {
            QCoreApplication::exit(co_await context.arguments.command->run(context));
        };
        launch([this, runAndQuit] { return runAndQuit(m_context); },
               [this](const Error &error) { QCoreApplication::exit(m_console.failed(error)); });
    }

    void meetOtherVersion(const QString &version)
    {
        if (m_arguments.command->doer == Doer::Either) {
            doAlone();
            return;
        }
        const Text text = [&version] {
            return Commands::tr("The tray application that is running is version %1, this is "
                                "version %2. Quit it and start it again.")
                .arg(version, QCoreApplication::applicationVersion());
        };
        QCoreApplication::exit(m_console.failedAs(u"otherVersion"_s, ServerTrouble, text));
    }

    void loseApplication()
    {
        m_console.progress({});
        const Text text = [] {
            return Commands::tr("The tray application ended before this was done.");
        };
        QCoreApplication::exit(m_console.failedAs(u"applicationEnded"_s, ServerTrouble, text));
    }

    const Arguments m_arguments;
    Outlet &m_outlet;
    const Console m_console;
    std::stop_source m_stop;
    Operation m_operation;
    const std::unique_ptr<SystemWatch> m_watch; ///< nothing starts by itself here
    SyncWorker m_worker;
    CommandContext m_context;
    Request m_request;
};

/// Also of what could not be written.
int exitCodeOf(int exitCode, const ProcessOutlet &outlet)
{
    if (outlet.trouble().isEmpty())
        return exitCode;
    ProcessOutlet messages;
    Console(false, messages)
        .say(Commands::tr("The output could not be written: %1").arg(outlet.trouble()));
    return exitCode == Done ? SomeFailed : exitCode;
}

int runCommandOf(const Arguments &arguments, ProcessOutlet &outlet)
{
    const Console console(arguments.json, outlet);
    if (arguments.json)
        speakLastWordsInJson();
    const auto paths = placesOf(arguments.profile);
    if (!paths)
        return console.failed(paths.error());
    if (auto usable = checkFiles(*paths); !usable)
        return console.failed(usable.error());
    const auto google = googleEndpoints();
    if (!google)
        return console.failed(google.error());
    Settings settings(paths->settingsFile);
    beginLog(*paths, settings, arguments.verbose, console);
    keepDamagedSettings(*paths, console);
    auto secret = readSecret(arguments);
    if (!secret)
        return console.failed(secret.error());

    SystemClock clock;
    KeychainStore secrets(paths->keychainService);
    Environment environment{*paths, settings, secrets, clock, *google};
    CommandRun run(arguments, *std::move(secret), environment, outlet);
    QTimer::singleShot(0, &run, &CommandRun::begin);
    const int exitCode = QCoreApplication::exec();
    // What still works may use all of this, and the end of the application would wait for it.
    if (isAnythingLeftBehind())
        std::_Exit(exitCodeOf(exitCode, outlet));
    return exitCode;
}

/// Of the profile, which may be typed after what is wrong.
QString languageFor(const QStringList &typed)
{
    UsageError ignored;
    const auto paths = placesOf(parseArguments(typed, &ignored).profile);
    return paths ? Settings(paths->settingsFile).text(Setting::Language) : u"auto"_s;
}

int doWhatWasTyped(const QStringList &typed, ProcessOutlet &outlet)
{
    const Console console(false, outlet);
    if (typed.value(0) == "__complete"_L1 && typed.value(1) == "--"_L1) {
        for (const QString &line : completionsOf(typed.mid(2)))
            console.page(line); // of one word, a tab and its meaning
        return Done;
    }
    UsageError error;
    const Arguments arguments = parseArguments(typed, &error);
    if (!error.text.isEmpty()) {
        return Console(typed.contains("--json"_L1), outlet).wrongUsage([&typed] {
            UsageError again; // in the language that is wanted
            parseArguments(typed, &again);
            return again.text;
        });
    }
    if (arguments.version) {
        console.line(u"immirror "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (arguments.help) {
        console.page(helpText(arguments.command, arguments.group).chopped(1));
        return Done;
    }
    if (!arguments.command) { // a build without a window
        console.sayPage(helpText(nullptr).chopped(1));
        return WrongUsage;
    }
    return runCommandOf(arguments, outlet);
}

} // namespace

int runCommandLine(const QStringList &typed)
{
    speakLanguage(languageFor(typed));
    ProcessOutlet outlet;
    return exitCodeOf(doWhatWasTyped(typed, outlet), outlet);
}

} // namespace immirror
