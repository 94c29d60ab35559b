// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/log.h"

#include "base/bounds.h"
#include "base/logfile.h"
#include "base/visible.h"

#include <QDateTime>
#include <QMutex>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApp, "immirror.app")
Q_LOGGING_CATEGORY(lcNet, "immirror.net")
Q_LOGGING_CATEGORY(lcStore, "immirror.store")
Q_LOGGING_CATEGORY(lcImmich, "immirror.immich")
Q_LOGGING_CATEGORY(lcGoogle, "immirror.google")
Q_LOGGING_CATEGORY(lcSync, "immirror.sync")
Q_LOGGING_CATEGORY(lcSql, "immirror.sql", QtInfoMsg)

// Each pattern looks at a character once, or a few times: a server may send what takes long.
QString redacted(QString text)
{
    static const QString hidden = u"\\1***"_s;
    static const std::array patterns{
        // Cookies are many to a header: up to the end of the line, or of the quotation.
        QRegularExpression(uR"re(((?:set-)?cookie[\\"']*\s*[:=,]\s*[\\"']*)[^\r\n"'\\]+)re"_s,
                           QRegularExpression::CaseInsensitiveOption),
        // header: value, however much quoted and escaped
        QRegularExpression(
            uR"re(((?:x-api-key|authorization|x-goog-upload-url|x-goog-upload-control-url|cf-access-client-secret)[\\"']*\s*[:=,]\s*[\\"']*(?:bearer\s+|basic\s+)?)[^\s"',;\\]+)re"_s,
            QRegularExpression::CaseInsensitiveOption),
        // form, query and JSON fields
        QRegularExpression(
            uR"re(((?:token|client_secret|code|code_verifier|code_challenge|state|upload_id|uploadToken|apiKey|api_key|passw(?:or)?d|passphrase|\bkey)(?:[\\]*"\s*:\s*[\\]*"|=|%3D))[^\s"'&\\]+)re"_s,
            QRegularExpression::CaseInsensitiveOption),
        // Google: access tokens, refresh tokens, client secrets, codes. Whatever stands before
        // them: QDebug writes control characters as letters and digits.
        QRegularExpression(u"(ya29\\.)[\\w.~+/=-]+"_s),
        QRegularExpression(u"(1//)[\\w.~+/=-]{8,}"_s),
        QRegularExpression(u"(GOCSPX-)[\\w-]+"_s),
        QRegularExpression(u"(4(?:/|%2F|%252F)0[AE])[\\w.~%-]+"_s),
        // JSON web tokens
        QRegularExpression(u"(eyJ)[\\w.-]{8,}"_s),
        // Anything long and opaque with both letters and digits: an Immich key has 43 characters,
        // an upload token hundreds. Hashes in hex and the 36 characters of an id stay readable.
        QRegularExpression(
            u"()(?<![\\w+/=-])(?=[\\w+/-]*\\d)(?=[\\w+/-]*[G-Zg-z])[\\w+-]{32,}={0,2}(?![\\w+/=-])"_s),
        // What is left of one at the end of a text that was cut.
        QRegularExpression(u"()(?<![\\w+/=.~-])[\\w+/=.~-]{8,}(?=…)"_s),
    };
    if (!text.isValidUtf16()) // in which nothing would be found
        text = QString::fromUtf8(text.toUtf8());
    for (const QRegularExpression &pattern : patterns)
        text.replace(pattern, hidden);
    return text;
}

namespace {

// A message handler is a plain function, so what it needs is here; the mutex because Qt's own
// threads log too.
QMutex logMutex;
LogFile logFile;
bool logToStderr = false;
void (*endForWantOfThread)() = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

/// Of the beginning of a text as much as a line may have, without the word at the cut: half a
/// secret is not known as one.
QString beginning(const QString &text)
{
    if (text.size() <= bounds::logLine)
        return text;
    QStringView kept = QStringView(text).first(bounds::logLine);
    const auto isOfWord = [](QChar c) { return !c.isSpace() && !u"\"'<>(),;"_s.contains(c); };
    while (!kept.isEmpty() && isOfWord(kept.back()))
        kept.chop(1);
    return kept.toString() + u'…';
}

/// With its end, and cut to what a line may have.
QByteArray lineOf(const QString &text)
{
    QByteArray line = text.toUtf8();
    if (line.size() >= bounds::logLine) {
        const QByteArray ellipsis = "…";
        qsizetype end = bounds::logLine - 1 - ellipsis.size();
        while (end > 0 && (line[end] & 0xc0) == 0x80) // within a character
            --end;
        line = line.first(end) + ellipsis;
    }
    return line + '\n';
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool here = false;
    if (here) // Qt warns of something about the log itself
        return;
    const QScopedValueRollback inside(here, true);
    // Hidden first: how a character is written out may stand between a secret and its mark.
    const QByteArray line = lineOf(
        u"%1 %2 %3: "_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                            QLatin1StringView(levelName(type)),
                            QLatin1StringView(context.category ? context.category : "default")) +
        visible(redacted(beginning(message))));
    const QMutexLocker lock(&logMutex);
    logFile.write(line);
    if (logToStderr || type == QtFatalMsg)
        fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    if (endForWantOfThread && message.startsWith("QThread::start: Thread creation error"_L1))
        endForWantOfThread();
}

} // namespace

void onMissingThread(void (*end)())
{
    endForWantOfThread = end;
}

Result<void> startLog(const LogOptions &options)
{
    setLogLevel(options.level);
    const QMutexLocker lock(&logMutex);
    logToStderr = options.toStderr;
    qInstallMessageHandler(handleMessage);
    return logFile.open(options.folder, options.maxBytes, options.maxFiles);
}

void setLogLevel(LogLevel level)
{
    const QString rules =
        u"immirror.*.debug=%1\nimmirror.*.info=%2\nimmirror.sql.debug=false\n"_s.arg(
            level == LogLevel::Debug ? u"true"_s : u"false"_s,
            level == LogLevel::Warning ? u"false"_s : u"true"_s);
    QLoggingCategory::setFilterRules(rules);
}

LogLevel logLevelFromName(QStringView name)
{
    if (name == "debug"_L1)
        return LogLevel::Debug;
    return name == "warning"_L1 ? LogLevel::Warning : LogLevel::Info;
}

QStringList logFiles(const QString &folder)
{
    QStringList files;
    for (int n = 0; QFile::exists(LogFile::nameIn(folder, n)); ++n)
        files << LogFile::nameIn(folder, n);
    return files;
}

} // namespace immirror
