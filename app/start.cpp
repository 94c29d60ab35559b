// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "base/log.h"
#include "base/namedfile.h"
#include "ui/words/words.h"

#include <atomic>

namespace immirror {

using namespace Qt::StringLiterals;

Result<Paths> placesOf(const QString &profile)
{
    return Paths::forProfile(profile).and_then(
        [](const Paths &paths) { return paths.claim().map([&paths] { return paths; }); });
}

Result<GoogleEndpoints> googleEndpoints()
{
    const QString standIn = qEnvironmentVariable("IMMIRROR_GOOGLE_STANDIN");
    if (standIn.isEmpty())
        return GoogleEndpoints::real();
    return GoogleEndpoints::at(QUrl(standIn));
}

Result<void> checkFiles(const Paths &paths)
{
    QStringList files{paths.settingsFile, paths.settingsFile + u".lock"_s};
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock", ".app.lock"})
        files << paths.database + QString::fromLatin1(suffix);
    for (const QString &file : files) {
        if (auto regular = checkRegularFile(file); !regular)
            return regular;
    }
    return {};
}

/// How many want everything to be logged: this process itself, and commands that it carries out.
static std::atomic_int verboseOnes = 0;

static LogLevel logLevelOf(const Settings &settings)
{
    return verboseOnes > 0 ? LogLevel::Debug : logLevelFromName(settings.text(Setting::LogLevel));
}

void beginLog(const Paths &paths, const Settings &settings, bool verbose, const Console &console)
{
    verboseOnes += verbose ? 1 : 0;
    const auto begun =
        startLog({.folder = paths.logFolder, .level = logLevelOf(settings), .toStderr = verbose});
    if (!begun)
        console.say(words::of(begun.error()));
}

void applyLogLevel(const Settings &settings)
{
    setLogLevel(logLevelOf(settings));
}

VerboseLog::VerboseLog(const Settings &settings)
    : m_settings(settings)
{
    ++verboseOnes;
    applyLogLevel(m_settings);
}

VerboseLog::~VerboseLog()
{
    --verboseOnes;
    applyLogLevel(m_settings);
}

} // namespace immirror
