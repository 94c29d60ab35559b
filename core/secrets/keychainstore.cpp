// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"

#include "base/log.h"
#include "secrets/lockedkeyring.h"

#include <QThread>
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
    case SecretKey::ImmichClientKeyPassphrase:
        return u"immich-client-key-passphrase"_s;
    case SecretKey::ProxyPassword:
        return u"proxy-password"_s;
    case SecretKey::UploadSessions:
        return u"google-upload-sessions"_s;
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

/// qtkeychain queues all jobs of the process in one object that is not locked, and that lives on
/// the thread which asked first: when that thread has ended, no job ever starts again. So all of
/// them run on a thread of their own, which ends with the process.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_thread.setObjectName("immirror-keychain"_L1);
        m_courier.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QFuture<Outcome> run(std::function<QKeychain::Job *()> make)
    {
        const auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_courier, [promise, make = std::move(make)] { start(make(), promise); },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    static void start(QKeychain::Job *job, const std::shared_ptr<QPromise<Outcome>> &promise)
    {
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *ended) {
            Outcome outcome{.code = ended->error(), .text = ended->errorString(), .value = {}};
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
                outcome.value = reading->textData();
            promise->addResult(std::move(outcome));
            promise->finish();
        });
        job->start();
    }

    QThread m_thread;
    QObject m_courier;
};

QFuture<Outcome> run(std::function<QKeychain::Job *()> make)
{
    static KeychainThread thread;
    return thread.run(std::move(make));
}

template<typename Job> Job *newJob(const QString &service, SecretKey key)
{
    auto *job = new Job(service);
    job->setKey(secretKeyName(key));
    return job;
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
    const QString service = m_service;
    const auto make = [service, key] { return newJob<QKeychain::ReadPasswordJob>(service, key); };
    const Outcome outcome = co_await run(make);
    if (outcome.code == QKeychain::NoError)
        co_return outcome.value;
    if (outcome.code != QKeychain::EntryNotFound)
        co_return tl::unexpected(keychainError(outcome));
    const bool locked = co_await isLockedInKeyring(service, secretKeyName(key));
    if (locked)
        co_return fail(ErrorKind::KeychainLocked);
    co_return std::optional<QString>();
}

Task<Result<void>> KeychainStore::write(SecretKey key, QString secret)
{
    const QString service = m_service;
    const auto make = [service, key, secret] {
        auto *job = newJob<QKeychain::WritePasswordJob>(service, key);
        job->setTextData(secret);
        return job;
    };
    const Outcome outcome = co_await run(make);
    if (outcome.code != QKeychain::NoError)
        co_return tl::unexpected(keychainError(outcome));
    co_return Result<void>();
}

Task<Result<void>> KeychainStore::remove(SecretKey key)
{
    const QString service = m_service;
    const auto make = [service, key] { return newJob<QKeychain::DeletePasswordJob>(service, key); };
    const Outcome outcome = co_await run(make);
    if (outcome.code != QKeychain::NoError && outcome.code != QKeychain::EntryNotFound)
        co_return tl::unexpected(keychainError(outcome));
    // The secret service leaves alone what is locked, and calls it success.
    const bool locked = co_await isLockedInKeyring(service, secretKeyName(key));
    if (locked)
        co_return fail(ErrorKind::KeychainLocked);
    co_return Result<void>();
}

} // namespace immirror
