// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/console.h"

#include "app/language.h"
#include "base/visible.h"
#include "net/tls.h"
#include "ui/words/words.h"

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
    case ErrorKind::KeychainLacks:
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
    case ErrorKind::ClientCertificate:
    case ErrorKind::SignInPage:
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

QString inEnglish(const Text &text)
{
    const InEnglish english;
    return text();
}

void Console::line(const QString &text) const
{
    page(visible(text));
}

void Console::page(const QString &text) const
{
    if (!m_json)
        m_outlet.write(Outlet::Stream::Out, text + u'\n');
}

void Console::say(const QString &text) const
{
    sayPage(visible(text));
}

void Console::sayPage(const QString &text) const
{
    m_outlet.write(Outlet::Stream::Err, text + u'\n');
}

void Console::value(const QJsonDocument &json) const
{
    if (m_json)
        m_outlet.write(Outlet::Stream::Out, QString::fromUtf8(json.toJson()));
}

void Console::value(const QJsonObject &json) const
{
    value(QJsonDocument(json));
}

void Console::value(const QJsonArray &json) const
{
    value(QJsonDocument(json));
}

void Console::value(const QByteArrayList &pieces) const
{
    if (!m_json)
        return;
    for (const QByteArray &piece : pieces)
        m_outlet.write(Outlet::Stream::Out, QString::fromUtf8(piece));
    m_outlet.write(Outlet::Stream::Out, u"\n"_s);
}

void Console::progress(const QString &text) const
{
    m_outlet.write(Outlet::Stream::Live, visible(text));
}

int Console::failedAs(const QString &name, ExitCode code, const Text &text) const
{
    say(text());
    value(QJsonObject{{u"error"_s, name}, {u"message"_s, inEnglish(text)}});
    return code;
}

int Console::wrongUsage(const Text &text) const
{
    return failedAs(u"wrongUsage"_s, WrongUsage, text);
}

int Console::wrongInput(const Text &text) const
{
    return failed({.kind = ErrorKind::InvalidInput}, text);
}

int Console::failed(const Error &error) const
{
    return failed(error, [&error] { return words::of(error); });
}

int Console::failed(const Error &error, const Text &text) const
{
    say(text());
    QJsonObject json{{u"error"_s, error.name()}, {u"message"_s, inEnglish(text)}};
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
    if (error.kind == ErrorKind::TlsUntrusted) // without our own mark behind it
        json.insert(u"subject"_s, fingerprintIn(error.subject));
    else if (!error.subject.isEmpty())
        json.insert(u"subject"_s, error.subject);
    value(json);
    return exitCodeOf(error);
}

} // namespace immirror
