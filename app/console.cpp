// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/console.h"

#include "ui/words/words.h"

#include <QJsonObject>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace immirror {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return CancelledByUser;
    case ErrorKind::InvalidInput:
    case ErrorKind::AddressWithoutScheme:
    case ErrorKind::AddressWithPath:
    case ErrorKind::WrongClientType:
    case ErrorKind::FileUnreadable:
        return WrongUsage;
    case ErrorKind::NotConfigured:
    case ErrorKind::NoKeychain:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainFailed:
    case ErrorKind::DatabaseNewer:
    case ErrorKind::DatabaseDamaged:
    case ErrorKind::DatabaseFailed:
        return NotSetUp;
    case ErrorKind::SyncRunning:
        return AlreadyRunning;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::MissingPermission:
    case ErrorKind::ConsentRefused:
    case ErrorKind::ScopeMissing:
    case ErrorKind::StateMismatch:
    case ErrorKind::BrowserTimeout:
    case ErrorKind::NoRefreshToken:
    case ErrorKind::InvalidClient:
    case ErrorKind::SignInExpired:
    case ErrorKind::ApiDisabled:
    case ErrorKind::ProxyRefused:
        return AuthRefused;
    case ErrorKind::TokenEndpointFailed:
        return error.httpStatus >= 500 ? ServerTrouble : AuthRefused;
    case ErrorKind::StorageFull:
    case ErrorKind::DailyQuota:
    case ErrorKind::MinuteQuota:
    case ErrorKind::ConcurrentWrites:
    case ErrorKind::DiskFull:
        return LimitReached;
    default:
        return ServerTrouble;
    }
}

static void write(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    fflush(stream);
}

void Console::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text + u'\n');
}

void Console::value(const QJsonDocument &json) const
{
    if (m_json)
        write(stdout, QString::fromUtf8(json.toJson()));
}

void Console::say(const QString &text) const
{
    write(stderr, text + u'\n');
}

bool Console::isTerminal() const
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr));
#else
    return isatty(STDERR_FILENO);
#endif
}

void Console::progress(const QString &text)
{
    if (!isTerminal()) {
        if (!text.isEmpty())
            write(stderr, text + u'\n');
        return;
    }
    if (m_progressShown || !text.isEmpty())
        write(stderr, u"\r\033[K"_s + text); // to the start of the line, and clear it
    m_progressShown = !text.isEmpty();
}

int Console::wrongUsage(const QString &text) const
{
    say(text);
    value(QJsonDocument(QJsonObject{{u"error"_s, u"wrongUsage"_s}, {u"message"_s, text}}));
    return WrongUsage;
}

int Console::failed(const Error &error) const
{
    const QString text = words::of(error);
    say(text);
    QJsonObject json{{u"error"_s, error.name()}, {u"message"_s, text}};
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
    if (!error.subject.isEmpty())
        json.insert(u"subject"_s, error.subject);
    value(QJsonDocument(json));
    return exitCodeOf(error);
}

} // namespace immirror
