// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"

#include "base/aside.h"
#include "secrets/lockedkeyring.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QLibrary>

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

using Secret = std::optional<QString>;

/// Timeouts of D-Bus are 25 s; a keychain that is there answers within milliseconds.
constexpr qint64 silence = 10'000;

/// One question, whoever waits for its answer.
struct Order
{
    std::function<QKeychain::Job *()> make;
    QString service;
    QString key; ///< which has to be unlocked first; empty: any entry of the service
    QPromise<Result<Secret>> promise;
    std::stop_source stop; ///< nobody waits any more; asked to stop on the keychain's thread
};

/// qtkeychain deletes a job after its `finished`, so whoever waits takes what it needs inside it.
struct Outcome
{
    QKeychain::Error code = QKeychain::OtherError;
    QString text;
    std::optional<QString> value; ///< of reading
    bool late = false;
};

/// A job of qtkeychain cannot be cancelled: it is waited for whether or not somebody wants it.
Task<Outcome> outcomeOf(QKeychain::Job *job)
{
    const auto outcome = std::make_shared<Outcome>();
    const auto ended = std::make_shared<OneShot>();
    QElapsedTimer time;
    time.start();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [=](QKeychain::Job *done) {
        outcome->code = done->error();
        outcome->text = done->errorString();
        outcome->late = time.hasExpired(silence);
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            outcome->value = reading->textData();
        ended->fire();
    });
    job->start();
    co_await ended->wait();
    Outcome copy = *outcome;
    co_return copy;
}

/// libsecret goes on using its session with a daemon that was replaced, and every call fails. The
/// library is the one that qtkeychain has loaded. False where there is none.
bool renewSession()
{
    QLibrary library(u"secret-1"_s, 0);
    const auto disconnect =
        reinterpret_cast<void (*)()>(library.resolve("secret_service_disconnect"));
    if (!disconnect)
        return false;
    disconnect();
    return true;
}

Error keychainError(const Outcome &outcome)
{
    ErrorKind kind = ErrorKind::KeychainFailed;
    switch (outcome.code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        kind = ErrorKind::KeychainLocked;
        break;
    case QKeychain::OtherError:
        if (outcome.late)
            break; // it is there, and does not answer
        [[fallthrough]];
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        // No session bus, no secret service on it, libsecret not installed: all come as OtherError.
        kind = ErrorKind::NoKeychain;
        break;
    default:
        break;
    }
    return {.kind = kind, .detail = outcome.text};
}

Task<Result<Secret>> carryOut(std::shared_ptr<Order> order)
{
    // First: the question whether to unlock can be taken back, unlike qtkeychain's own.
    const std::stop_token stop = order->stop.get_token();
    const KeyringState keyring = co_await openKeyring(order->service, order->key, stop);
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    if (keyring == KeyringState::Locked)
        co_return fail(ErrorKind::KeychainLocked);
    if (keyring == KeyringState::Silent)
        co_return fail(ErrorKind::KeychainFailed, u"it does not answer"_s);
    Outcome outcome = co_await outcomeOf(order->make());
    if (outcome.code == QKeychain::OtherError && !outcome.late && renewSession())
        outcome = co_await outcomeOf(order->make());
    if (outcome.code == QKeychain::NoError && outcome.value)
        co_return Secret(outcome.value);
    if (outcome.code != QKeychain::NoError && outcome.code != QKeychain::EntryNotFound)
        co_return tl::unexpected(keychainError(outcome));
    // The secret service calls what is locked "not found", and leaves it alone when it is to be
    // removed and calls that success.
    const bool locked = co_await isLockedInKeyring(order->service, order->key);
    if (locked)
        co_return fail(ErrorKind::KeychainLocked);
    co_return Secret();
}

/// On the keychain's thread, one order after the other, as qtkeychain does by itself: but those
/// that nobody waits for any more never begin.
class Orders
{
public:
    void add(std::shared_ptr<Order> order)
    {
        m_waiting.push_back(std::move(order));
        if (!std::exchange(m_working, true))
            launch([this] { return work(); }, [this](const Error &) { m_working = false; });
    }

private:
    Task<void> work()
    {
        while (!m_waiting.empty()) {
            const std::shared_ptr<Order> order = m_waiting.front();
            m_waiting.pop_front();
            if (order->stop.stop_requested())
                continue;
            const auto start = [order] { return carryOut(order); };
            Result<Secret> answer = co_await contained(start);
            order->promise.addResult(std::move(answer));
            order->promise.finish();
        }
        m_working = false;
    }

    std::deque<std::shared_ptr<Order>> m_waiting;
    bool m_working = false;
};

Orders &orders()
{
    static auto *all = new Orders; // the end of the process does not wait for them
    return *all;
}

Task<Result<Secret>> answerTo(std::shared_ptr<Order> order, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail(ErrorKind::Cancelled);
    order->promise.start();
    const QFuture<Result<Secret>> future = order->promise.future();
    const auto over = std::make_shared<OneShot>();
    QFutureWatcher<Result<Secret>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [over] { over->fire(); });
    watcher.setFuture(future);
    keychainThread().post([order] { orders().add(order); });
    {
        const std::stop_callback onStop(std::move(stop), [over] { over->fire(); });
        co_await over->wait();
    }
    if (future.resultCount() > 0)
        co_return future.result();
    keychainThread().post([order] { order->stop.request_stop(); });
    leaveBehind();
    co_return fail(ErrorKind::Cancelled);
}

template<typename Job> Job *newJob(const QString &service, SecretKey key)
{
    auto *job = new Job(service);
    job->setKey(secretKeyName(key));
    return job;
}

std::shared_ptr<Order> newOrder(std::function<QKeychain::Job *()> make, QString service,
                                QString key)
{
    return std::make_shared<Order>(Order{.make = std::move(make),
                                         .service = std::move(service),
                                         .key = std::move(key),
                                         .promise = {},
                                         .stop = {}});
}

Task<Result<void>> withoutValue(Task<Result<Secret>> answer)
{
    const Result<Secret> secret = co_await answer;
    if (!secret)
        co_return tl::unexpected(secret.error());
    co_return Result<void>();
}

} // namespace

SideThread &keychainThread()
{
    static SideThread thread(u"immirror-keychain"_s);
    return thread;
}

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{
}

Task<Result<std::optional<QString>>> KeychainStore::read(SecretKey key, std::stop_token stop)
{
    const auto make = [service = m_service, key] {
        return newJob<QKeychain::ReadPasswordJob>(service, key);
    };
    return answerTo(newOrder(make, m_service, secretKeyName(key)), std::move(stop));
}

Task<Result<void>> KeychainStore::write(SecretKey key, QString secret, std::stop_token stop)
{
    const auto make = [service = m_service, key, secret = std::move(secret)] {
        auto *job = newJob<QKeychain::WritePasswordJob>(service, key);
        job->setTextData(secret);
        return job;
    };
    // A new entry comes to where the others are.
    return withoutValue(answerTo(newOrder(make, m_service, {}), std::move(stop)));
}

Task<Result<void>> KeychainStore::remove(SecretKey key, std::stop_token stop)
{
    const auto make = [service = m_service, key] {
        return newJob<QKeychain::DeletePasswordJob>(service, key);
    };
    return withoutValue(answerTo(newOrder(make, m_service, secretKeyName(key)), std::move(stop)));
}

} // namespace immirror
