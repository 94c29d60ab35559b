// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QLoggingCategory>
#include <QStringList>

namespace immirror {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcImmich)
Q_DECLARE_LOGGING_CATEGORY(lcGoogle)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
/// Every statement, without its values. No log level turns it on, QT_LOGGING_RULES does.
Q_DECLARE_LOGGING_CATEGORY(lcSql)

/// Takes out of a text whatever a header name or the shape of a secret gives away: keys, tokens,
/// codes, client secrets, upload tokens and upload sessions.
QString redacted(QString text);

enum class LogLevel { Warning, Info, Debug };

/// Writes every message of the process, Qt's own included, redacted, into rotating files
/// (immirror.log, immirror.1.log … in folder; maxBytes each at most, maxFiles in all), and warnings
/// to stderr too if wanted. A message is one line of limited length, whatever it holds. Replaces
/// Qt's message handler for as long as the process lives. Call on the main thread; messages may
/// then come from any. A folder that cannot be written is reported as an error, and the process
/// goes on without a log file.
struct LogOptions
{
    QString folder;
    LogLevel level = LogLevel::Info;
    bool toStderr = false;
    qint64 maxBytes = qint64{2} * 1024 * 1024;
    int maxFiles = 5;
};
Result<void> startLog(const LogOptions &options);
/// `end` is called, on any thread, when Qt could not start a thread: whatever that was for waits
/// for ever then, and Qt only warns of it. `end` does not return.
void onMissingThread(void (*end)());
/// Takes effect at once. May be called on any thread.
void setLogLevel(LogLevel level);
/// As the settings call it; Info for anything else.
LogLevel logLevelFromName(QStringView name);
/// Those that are in that folder, the newest first.
QStringList logFiles(const QString &folder);

} // namespace immirror
