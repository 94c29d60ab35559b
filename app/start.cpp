// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "base/bounds.h"
#include "base/log.h"
#include "base/namedfile.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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
    // The database itself is looked at where it is opened: trouble with it leaves other commands be.
    for (const char *suffix : {"-wal", "-shm", "-journal", ".lock", ".app.lock"})
        files << paths.database + QString::fromLatin1(suffix);
    for (const QString &file : files) {
        if (auto regular = checkRegularFile(file); !regular)
            return regular;
    }
    return {};
}

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// QSettings leaves out the lines that it does not understand, and tells only the first who opens
/// the file.
bool isDamaged(const QString &settingsFile)
{
    QFile file(settingsFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bool goesOn = false; // a line that ends with a backslash
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(bounds::MiB).trimmed();
        const bool fits = goesOn || line.isEmpty() || line.startsWith(';') ||
                          (line.startsWith('[') && line.endsWith(']')) || line.contains('=');
        if (!fits || line.contains('\0'))
            return true;
        goesOn = line.endsWith('\\');
    }
    return false;
}

} // namespace

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

void keepDamagedSettings(const Paths &paths, const Console &console)
{
    const QString &file = paths.settingsFile;
    if (!isDamaged(file))
        return;
    const QFileInfo info(file);
    const QString kept =
        file + u".damaged-"_s + info.lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!QFile::exists(kept))
        QFile::copy(file, kept);
    qCWarning(lcApp).noquote() << "damaged:" << file;
    console.say(Texts::tr("The settings file %1 is damaged. Only what can be read of it is used; "
                          "check the settings and the accounts. The file as it is now was kept as "
                          "%2.")
                    .arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(kept)));
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
