// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands.h"
#include "app/interrupt.h"
#include "base/log.h"
#include "secrets/keychainstore.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

LogLevel logLevelOf(const Settings &settings, bool verbose)
{
    const QString level = settings.text(Setting::LogLevel);
    if (verbose || level == "debug"_L1)
        return LogLevel::Debug;
    return level == "warning"_L1 ? LogLevel::Warning : LogLevel::Info;
}

/// Google itself; or, for tests and the demo, stand-ins on this computer and nowhere else.
Result<GoogleEndpoints> googleEndpoints()
{
    const QString standIn = qEnvironmentVariable("IMMIRROR_GOOGLE_STANDIN");
    if (standIn.isEmpty())
        return GoogleEndpoints::real();
    return GoogleEndpoints::at(QUrl(standIn));
}

Task<void> runAndQuit(CommandContext &context)
{
    const int exitCode = co_await runCommand(context);
    QCoreApplication::exit(exitCode);
}

int runCommandLine(const Arguments &arguments)
{
    Console console(arguments.json);
    const auto paths = Paths::forProfile(arguments.profile);
    if (!paths)
        return console.failed(paths.error());
    const auto google = googleEndpoints();
    if (!google)
        return console.failed(google.error());
    Settings settings(paths->settingsFile);
    const auto logging = startLog({.folder = paths->logFolder,
                                   .level = logLevelOf(settings, arguments.verbose),
                                   .toStderr = arguments.verbose});
    if (!logging)
        console.say(words::of(logging.error())); // and on without a log

    SystemClock clock;
    KeychainStore secrets(paths->keychainService);
    Environment environment{*paths, settings, secrets, clock, *google};
    std::stop_source stop;
    onInterrupt([&stop] { stop.request_stop(); });
    CommandContext context{arguments, environment, console, stop.get_token()};
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&context] { launch(runAndQuit(context)); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"immirror"_s);
    QCoreApplication::setApplicationVersion(u"" IMMIRROR_VERSION ""_s);

    UsageError error;
    const Arguments arguments = parseArguments(QCoreApplication::arguments().mid(1), &error);
    if (!error.text.isEmpty())
        return Console(QCoreApplication::arguments().contains("--json"_L1)).wrongUsage(error.text);
    if (arguments.version) {
        Console(false).line(u"immirror "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (arguments.help) {
        Console(false).line(helpText(arguments.command).chopped(1));
        return Done;
    }
    if (!arguments.command) {
        // The tray application comes with the next version; until then there is only this.
        Console(false).say(helpText(nullptr).chopped(1));
        return WrongUsage;
    }
    return runCommandLine(arguments);
}
