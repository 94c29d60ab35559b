// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/log.h"

#include "base/privatefiles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

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
            uR"re(((?:token|client_secret|code|code_verifier|code_challenge|state|upload_id|uploadToken|apiKey|api_key|password|\bkey)(?:[\\]*"\s*:\s*[\\]*"|=|%3D))[^\s"'&\\]+)re"_s,
            QRegularExpression::CaseInsensitiveOption),
        // Google: access tokens, refresh tokens, client secrets, codes
        QRegularExpression(u"(\\bya29\\.)[\\w.~+/=-]+"_s),
        QRegularExpression(u"(\\b1//)[\\w.~+/=-]{8,}"_s),
        QRegularExpression(u"(\\bGOCSPX-)[\\w-]+"_s),
        QRegularExpression(u"(\\b4(?:/|%2F|%252F)0[AE])[\\w.~%-]+"_s),
        // JSON web tokens
        QRegularExpression(u"(\\beyJ)[\\w-]+\\.[\\w-]+\\.[\\w-]*"_s),
        // Anything long and opaque with both letters and digits: an Immich key has 43 characters,
        // an upload token hundreds. Hashes in hex and the 36 characters of an id stay readable.
        QRegularExpression(
            u"()(?<![\\w+/=-])(?=[\\w+/-]*\\d)(?=[\\w+/-]*[G-Zg-z])[\\w+-]{32,}={0,2}(?![\\w+/=-])"_s),
    };
    for (const QRegularExpression &pattern : patterns)
        text.replace(pattern, hidden);
    return text;
}

namespace {

QString fileName(const QString &folder, int n)
{
    return folder + (n == 0 ? u"/immirror.log"_s : u"/immirror.%1.log"_s.arg(n));
}

class LogFile
{
public:
    Result<void> open(const LogOptions &options)
    {
        m_options = options;
        m_file.close(); // Qt warns of a new name for an open file, and a warning would come here
        if (!makePrivateFolder(options.folder))
            return fail(ErrorKind::FileUnreadable, options.folder);
        return reopen();
    }

    void write(const QString &line)
    {
        if (!m_file.isOpen())
            return;
        if (m_file.size() > m_options.maxBytes)
            rotate();
        m_file.write(line.toUtf8());
        m_file.flush();
    }

private:
    QString name(int n) const { return fileName(m_options.folder, n); }

    Result<void> reopen()
    {
        m_file.setFileName(name(0));
        if (!m_file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorKind::FileUnreadable, m_file.errorString(), name(0));
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }

    void rotate()
    {
        m_file.close();
        // Else another process has done so meanwhile.
        if (QFileInfo(name(0)).size() > m_options.maxBytes) {
            QFile::remove(name(m_options.maxFiles - 1));
            for (int n = m_options.maxFiles - 1; n > 0; --n)
                QFile::rename(name(n - 1), name(n));
        }
        (void)reopen(); // a full disk must not stop the program; the log just ends
    }

    LogOptions m_options;
    QFile m_file;
};

// A message handler is a plain function, so what it needs is here; the mutex because Qt's own
// threads log too.
QMutex logMutex;
LogFile logFile;
bool logToStderr = false;

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

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
        QLatin1StringView(levelName(type)),
        QLatin1StringView(context.category ? context.category : "default"), redacted(message));
    const QMutexLocker lock(&logMutex);
    logFile.write(line);
    if (logToStderr || type == QtFatalMsg)
        fputs(qPrintable(line), stderr);
}

} // namespace

Result<void> startLog(const LogOptions &options)
{
    setLogLevel(options.level);
    const QMutexLocker lock(&logMutex);
    logToStderr = options.toStderr;
    qInstallMessageHandler(handleMessage);
    return logFile.open(options);
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
    for (int n = 0; QFile::exists(fileName(folder, n)); ++n)
        files << fileName(folder, n);
    return files;
}

} // namespace immirror
