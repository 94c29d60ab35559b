// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/places.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

#include <array>

// The XDG base directory specification. QStandardPaths takes relative paths too before Qt 6.7.

namespace immirror {

using namespace Qt::StringLiterals;

static bool isUsable(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.startsWith(u':'); // Qt takes its resources for that
}

/// Of the user database where HOME is empty or relative.
static QString homePlace()
{
    if (const QString home = qEnvironmentVariable("HOME"); isUsable(home))
        return QDir::cleanPath(home);
    std::array<char, 16384> buffer;
    passwd entry;
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    const QString home = QFile::decodeName(entry.pw_dir);
    return isUsable(home) ? QDir::cleanPath(home) : QString();
}

static QString placeOf(const char *variable, const QString &belowHome)
{
    if (const QString place = qEnvironmentVariable(variable); isUsable(place))
        return QDir::cleanPath(place);
    const QString home = homePlace();
    return home.isEmpty() ? QString() : QDir(home).filePath(belowHome);
}

QString settingsPlace()
{
    return placeOf("XDG_CONFIG_HOME", u".config"_s);
}

QString dataPlace()
{
    return placeOf("XDG_DATA_HOME", u".local/share"_s);
}

QString logPlace()
{
    const QString state = placeOf("XDG_STATE_HOME", u".local/state"_s);
    return state.isEmpty() ? QString() : QDir(state).filePath(u"immirror/logs"_s);
}

QString runtimePlace()
{
    const QString place = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return isUsable(place) ? QDir::cleanPath(place) : QString();
}

} // namespace immirror
