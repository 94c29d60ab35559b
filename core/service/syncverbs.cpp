// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT

// What the window may ask for, and what it does on the core's thread: runs, mirrors, photos and
// settings. The accounts' verbs are in accountverbs.cpp.
#include "base/log.h"
#include "service/corehome.h"
#include "service/ledgerplace.h"
#include "service/releases.h"

namespace immirror {

namespace {

Task<void> nothing()
{
    co_return;
}

} // namespace

// Runs

void SyncService::begin()
{
    post([](Home &home, std::stop_token) {
        home.worker().begin();
        return nothing();
    });
}

void SyncService::syncNow(const QStringList &albumIds, const QSet<QString> &removalsSeen)
{
    const RunRequest request{.albumIds = albumIds, .removalsSeen = removalsSeen};
    post([request](Home &home, std::stop_token) {
        home.worker().ask(request);
        return nothing();
    });
}

void SyncService::cancelSync()
{
    post([](Home &home, std::stop_token) {
        home.worker().cancel();
        return nothing();
    });
}

void SyncService::holdBack(bool on)
{
    post([on](Home &home, std::stop_token) {
        home.worker().holdBack(on);
        return nothing();
    });
}

static Task<void> setPause(SyncWorker &worker, bool on, QDateTime until)
{
    const auto done = on ? worker.pause(until) : worker.resume();
    if (!done)
        qCWarning(lcApp).noquote() << "pause:" << done.error().name();
    co_return;
}

void SyncService::pause(const QDateTime &until)
{
    post([until](Home &home, std::stop_token) { return setPause(home.worker(), true, until); });
}

void SyncService::resume()
{
    post([](Home &home, std::stop_token) { return setPause(home.worker(), false, {}); });
}

static Task<Result<std::vector<Engine::MirrorPlan>>>
plansOf(SyncWorker &worker, QStringList albumIds, std::stop_token stop)
{
    std::vector<Engine::MirrorPlan> plans;
    const auto keep = [&](Engine::MirrorPlan plan) { plans.push_back(std::move(plan)); };
    const auto done = co_await worker.plan(std::move(albumIds), keep, std::move(stop));
    if (!done)
        co_return tl::unexpected(done.error());
    co_return plans;
}

QFuture<Result<std::vector<Engine::MirrorPlan>>> SyncService::plan(const QStringList &albumIds,
                                                                   std::stop_token stop)
{
    return ask<Result<std::vector<Engine::MirrorPlan>>>(
        [albumIds](Home &home, std::stop_token token) {
            return plansOf(home.worker(), albumIds, std::move(token));
        },
        std::move(stop));
}

static Task<Result<std::vector<Verification>>>
verificationsOf(SyncWorker &worker, QStringList albumIds, Repair repair, std::stop_token stop)
{
    std::vector<Verification> all;
    const auto keep = [&](Verification one) { all.push_back(std::move(one)); };
    const auto done = co_await worker.verify(std::move(albumIds), repair, keep, std::move(stop));
    if (!done)
        co_return tl::unexpected(done.error());
    co_return all;
}

QFuture<Result<std::vector<Verification>>> SyncService::verify(const QStringList &albumIds,
                                                               Repair repair, std::stop_token stop)
{
    return ask<Result<std::vector<Verification>>>(
        [albumIds, repair](Home &home, std::stop_token token) {
            return verificationsOf(home.worker(), albumIds, repair, std::move(token));
        },
        std::move(stop));
}

// Mirrors and photos

template<typename T>
QFuture<Result<T>> SyncService::change(std::function<Result<T>(Ledger &)> what, bool thenSync)
{
    const auto verb = [](Home &home, std::function<Result<T>(Ledger &)> inside,
                         bool sync) -> Task<Result<T>> {
        auto ledger = home.ledger();
        if (!ledger)
            co_return tl::unexpected(ledger.error());
        Result<T> done = inside(*ledger);
        home.worker().refresh();
        if (done && sync)
            home.worker().ask({});
        co_return done;
    };
    return ask<Result<T>>([=](Home &home, std::stop_token) { return verb(home, what, thenSync); });
}

QFuture<Result<void>> SyncService::addMirrors(const std::vector<AlbumChoice> &albums)
{
    // Who chooses albums while the ledger is missing begins with an empty one.
    post([](Home &home, std::stop_token) {
        (void)acceptMissingLedger(home.environment()); // if not, the change says why
        return nothing();
    });
    return change<void>([albums](Ledger &ledger) {
        Mirrors mirrors(*ledger.database, *ledger.identity);
        return ledger.database->inTransaction([&]() -> Result<void> {
            for (const AlbumChoice &album : albums) {
                const auto added =
                    mirrors.add(album.albumId, album.albumName, album.title, album.policy);
                if (!added)
                    return tl::unexpected(added.error());
            }
            return {};
        });
    });
}

QFuture<Result<void>> SyncService::takeOverMirrors(qint64 fromIdentity)
{
    return change<void>(
        [fromIdentity](Ledger &ledger) {
            return Identities(*ledger.database).takeOver(*ledger.identity, fromIdentity);
        },
        true);
}

QFuture<Result<void>> SyncService::startWithoutMirrors()
{
    return change<void>(
        [](Ledger &ledger) { return Identities(*ledger.database).startWithout(*ledger.identity); });
}

QFuture<Result<void>> SyncService::stopMirroring(qint64 mirrorId)
{
    return change<void>([mirrorId](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).stop(mirrorId);
    });
}

QFuture<Result<void>> SyncService::setMirrorPaused(qint64 mirrorId, bool paused)
{
    return change<void>([mirrorId, paused](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).setPaused(mirrorId, paused);
    });
}

QFuture<Result<void>> SyncService::setMirrorPolicy(qint64 mirrorId, RemovalPolicy policy)
{
    return change<void>([mirrorId, policy](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).setPolicy(mirrorId, policy);
    });
}

QFuture<Result<void>> SyncService::setMirrorRules(qint64 mirrorId, const MirrorRules &rules)
{
    return change<void>([mirrorId, rules](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).setRules(mirrorId, rules);
    });
}

QFuture<Result<void>> SyncService::answerSameTitle(qint64 mirrorId, SameTitle choice)
{
    return change<void>([mirrorId, choice](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).setSameTitle(mirrorId, choice);
    });
}

QFuture<Result<void>> SyncService::shareMirror(qint64 mirrorId, qint64 hostId)
{
    return change<void>([mirrorId, hostId](Ledger &ledger) {
        return Mirrors(*ledger.database, *ledger.identity).share(mirrorId, hostId);
    });
}

QFuture<Result<int>> SyncService::retry(const QStringList &assetIds)
{
    return change<int>(
        [assetIds](Ledger &ledger) {
            return Members(*ledger.database, *ledger.identity).retry(assetIds);
        },
        true);
}

QFuture<Result<int>> SyncService::forget(const QStringList &assetIds)
{
    return change<int>([assetIds](Ledger &ledger) -> Result<int> {
        Members members(*ledger.database, *ledger.identity);
        int count = 0;
        const auto done = ledger.database->inTransaction([&]() -> Result<void> {
            for (const QString &id : assetIds) {
                const auto forgotten = members.forget(id);
                if (!forgotten)
                    return tl::unexpected(forgotten.error());
                count += *forgotten;
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return count;
    });
}

// Settings

void SyncService::settingsChanged()
{
    post([](Home &home, std::stop_token) {
        home.refresh();
        return nothing();
    });
}

QFuture<Result<void>> SyncService::setProxyPassword(const QString &password)
{
    const auto verb = [](Home &home, QString secret) -> Task<Result<void>> {
        SecretStore &secrets = home.environment().secrets;
        Result<void> done;
        if (secret.isEmpty())
            done = co_await secrets.remove(SecretKey::ProxyPassword);
        else
            done = co_await secrets.write(SecretKey::ProxyPassword, secret);
        home.refresh();
        co_return done;
    };
    return ask<Result<void>>([=](Home &home, std::stop_token) { return verb(home, password); });
}

QFuture<Result<QVersionNumber>> SyncService::latestRelease()
{
    return ask<Result<QVersionNumber>>(
        [address = m_options.releases](Home &home, std::stop_token token) {
            return immirror::latestRelease(home.environment(), address, std::move(token));
        });
}

} // namespace immirror
