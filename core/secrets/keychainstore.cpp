// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"

#include "base/log.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace immirror {

using namespace Qt::StringLiterals;

QString secretKeyName(SecretKey key)
{
    switch (key) {
    case SecretKey::ImmichApiKey:
        return u"immich-api-key"_s;
    case SecretKey::GoogleClientSecret:
        return u"google-client-secret"_s;
    case SecretKey::GoogleRefreshToken:
        return u"google-refresh-token"_s;
    case SecretKey::ImmichHeaders:
        return u"immich-headers"_s;
    case SecretKey::ProxyPassword:
        return u"proxy-password"_s;
    case SecretKey::Probe:
        return u"probe"_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// qtkeychain deletes a job after its `finished`, so whoever waits takes what it needs inside it.
struct Outcome
{
    QKeychain::Error code = QKeychain::OtherError;
    QString text;
    QString value;
};

Task<Outcome> run(QKeychain::Job *job)
{
    const auto done = std::make_shared<OneShot>();
    const auto outcome = std::make_shared<Outcome>();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [done, outcome](QKeychain::Job *ended) {
        outcome->code = ended->error();
        outcome->text = ended->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            outcome->value = reading->textData();
        done->fire();
    });
    job->start();
    co_await done->wait();
    co_return *outcome;
}

Error keychainError(const Outcome &outcome)
{
    ErrorKind kind = ErrorKind::KeychainFailed;
    switch (outcome.code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        kind = ErrorKind::KeychainLocked;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    // No session bus, no secret service on it, libsecret not installed: all come as OtherError.
    case QKeychain::OtherError:
        kind = ErrorKind::NoKeychain;
        break;
    default:
        break;
    }
    return {.kind = kind, .detail = outcome.text};
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{
}

Task<Result<std::optional<QString>>> KeychainStore::read(SecretKey key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(secretKeyName(key));
    const Outcome outcome = co_await run(job);
    if (outcome.code == QKeychain::NoError)
        co_return outcome.value;
    if (outcome.code != QKeychain::EntryNotFound)
        co_return tl::unexpected(keychainError(outcome));
    const bool locked = co_await isLockedInSecretService(m_service, secretKeyName(key));
    if (locked)
        co_return fail(ErrorKind::KeychainLocked);
    co_return std::optional<QString>();
}

Task<Result<void>> KeychainStore::write(SecretKey key, QString secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(secretKeyName(key));
    job->setTextData(secret);
    const Outcome outcome = co_await run(job);
    if (outcome.code != QKeychain::NoError)
        co_return tl::unexpected(keychainError(outcome));
    co_return Result<void>();
}

Task<Result<void>> KeychainStore::remove(SecretKey key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(secretKeyName(key));
    const Outcome outcome = co_await run(job);
    if (outcome.code != QKeychain::NoError && outcome.code != QKeychain::EntryNotFound)
        co_return tl::unexpected(keychainError(outcome));
    // The secret service leaves alone what is locked, and calls it success.
    const bool locked = co_await isLockedInSecretService(m_service, secretKeyName(key));
    if (locked)
        co_return fail(ErrorKind::KeychainLocked);
    co_return Result<void>();
}

} // namespace immirror
