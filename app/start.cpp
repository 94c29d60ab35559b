// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "base/log.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

Result<GoogleEndpoints> googleEndpoints()
{
    const QString standIn = qEnvironmentVariable("IMMIRROR_GOOGLE_STANDIN");
    if (standIn.isEmpty())
        return GoogleEndpoints::real();
    return GoogleEndpoints::at(QUrl(standIn));
}

static LogLevel logLevelOf(const Settings &settings, bool verbose)
{
    const QString level = settings.text(Setting::LogLevel);
    if (verbose || level == "debug"_L1)
        return LogLevel::Debug;
    return level == "warning"_L1 ? LogLevel::Warning : LogLevel::Info;
}

void beginLog(const Paths &paths, const Settings &settings, bool verbose, const Console &console)
{
    const auto begun = startLog(
        {.folder = paths.logFolder, .level = logLevelOf(settings, verbose), .toStderr = verbose});
    if (!begun)
        console.say(words::of(begun.error()));
}

void applyLogLevel(const Settings &settings)
{
    setLogLevel(logLevelOf(settings, false));
}

} // namespace immirror
