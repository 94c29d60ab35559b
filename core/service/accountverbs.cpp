// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT

// What the window may ask for, and what it does on the core's thread: setting up, and the accounts.
#include "service/accounts.h"
#include "service/corehome.h"
#include "sync/estimate.h"

#include <QPointer>

namespace immirror {

// Setting up

QFuture<Result<ImmichAccount>> SyncService::testImmich(const ImmichInput &immich,
                                                       std::stop_token stop)
{
    const auto verb = [](Home &home, ImmichInput input,
                         std::stop_token token) -> Task<Result<ImmichAccount>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        co_return co_await accounts.testImmich(std::move(input), std::move(token));
    };
    return ask<Result<ImmichAccount>>(
        [=](Home &home, std::stop_token token) { return verb(home, immich, token); },
        std::move(stop));
}

QFuture<Result<std::vector<ImmichAlbum>>>
SyncService::albums(const std::optional<ImmichInput> &immich, std::stop_token stop)
{
    using Albums = Result<std::vector<ImmichAlbum>>;
    const auto verb = [](Home &home, std::optional<ImmichInput> input,
                         std::stop_token token) -> Task<Albums> {
        const auto session = co_await home.immich(std::move(input), token);
        if (!session)
            co_return tl::unexpected(session.error());
        co_return co_await (*session)->client().albums(std::move(token));
    };
    return ask<Albums>([=](Home &home, std::stop_token token) { return verb(home, immich, token); },
                       std::move(stop));
}

QFuture<Result<QByteArray>> SyncService::thumbnail(const std::optional<ImmichInput> &immich,
                                                   const QString &assetId, std::stop_token stop)
{
    const auto verb = [](Home &home, std::optional<ImmichInput> input, QString asset,
                         ImmichClient::Picture picture,
                         std::stop_token token) -> Task<Result<QByteArray>> {
        const auto session = co_await home.immich(std::move(input), token);
        if (!session)
            co_return tl::unexpected(session.error());
        co_return co_await (*session)->client().thumbnail(std::move(asset), picture,
                                                          std::move(token));
    };
    return ask<Result<QByteArray>>(
        [=, picture = m_options.picture](Home &home, std::stop_token token) {
            return verb(home, immich, assetId, picture, token);
        },
        std::move(stop));
}

QFuture<Result<Estimate>> SyncService::estimate(const std::optional<ImmichInput> &immich,
                                                const QStringList &albumIds, std::stop_token stop)
{
    const auto verb = [](Home &home, std::optional<ImmichInput> input, QStringList ids,
                         std::stop_token token) -> Task<Result<Estimate>> {
        const auto session = co_await home.immich(std::move(input), token);
        if (!session)
            co_return tl::unexpected(session.error());
        co_return co_await immirror::estimate((*session)->client(), std::move(ids),
                                              std::move(token));
    };
    return ask<Result<Estimate>>(
        [=](Home &home, std::stop_token token) { return verb(home, immich, albumIds, token); },
        std::move(stop));
}

SignIn::ShowAddress SyncService::overHere(QObject *context,
                                          std::function<void(const QUrl &)> showAddress)
{
    const QPointer<QObject> guard(context);
    return [this, guard, showAddress = std::move(showAddress)](const QUrl &url) {
        QMetaObject::invokeMethod(
            this,
            [guard, showAddress, url] {
                if (guard)
                    showAddress(url);
            },
            Qt::QueuedConnection);
    };
}

QFuture<Result<SignInGrant>> SyncService::signIn(const GoogleClient &client, QObject *context,
                                                 std::function<void(const QUrl &)> showAddress,
                                                 std::stop_token stop)
{
    const Accounts::Browser browser{overHere(context, std::move(showAddress)),
                                    m_options.browserPage, m_options.browserLimit};
    const auto verb = [](Home &home, GoogleClient who, Accounts::Browser where,
                         std::stop_token token) -> Task<Result<SignInGrant>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        co_return co_await accounts.signIn(std::move(who), std::move(where), std::move(token));
    };
    return ask<Result<SignInGrant>>(
        [=](Home &home, std::stop_token token) { return verb(home, client, browser, token); },
        std::move(stop));
}

QFuture<Result<void>> SyncService::finishSetup(const SetupChoices &choices)
{
    const auto verb = [](Home &home, SetupChoices what,
                         std::stop_token token) -> Task<Result<void>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        const bool thenSync = what.thenSync;
        const auto account = co_await accounts.finishSetup(std::move(what), std::move(token));
        if (!account)
            co_return tl::unexpected(account.error());
        if (thenSync) // first: else an automatic run would begin, and this be a second one
            home.worker().ask({});
        home.refresh();
        co_return Result<void>();
    };
    return ask<Result<void>>(
        [=](Home &home, std::stop_token token) { return verb(home, choices, token); });
}

QFuture<Result<void>> SyncService::discard(const SignInGrant &grant)
{
    const auto verb = [](Home &home, SignInGrant what,
                         std::stop_token token) -> Task<Result<void>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        co_return co_await accounts.discard(std::move(what), std::move(token));
    };
    return ask<Result<void>>(
        [=](Home &home, std::stop_token token) { return verb(home, grant, token); });
}

// Accounts, one at a time

QFuture<Result<ImmichAccount>> SyncService::connectImmich(const ImmichInput &immich,
                                                          std::stop_token stop)
{
    const auto verb = [](Home &home, ImmichInput input,
                         std::stop_token token) -> Task<Result<ImmichAccount>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        auto account = co_await accounts.connectImmich(std::move(input), std::move(token));
        if (account) {
            home.refresh();
            home.worker().accountConnected();
        }
        co_return account;
    };
    return ask<Result<ImmichAccount>>(
        [=](Home &home, std::stop_token token) { return verb(home, immich, token); },
        std::move(stop));
}

QFuture<Result<SignInGrant>>
SyncService::connectGoogle(const std::optional<GoogleClient> &client, QObject *context,
                           std::function<void(const QUrl &)> showAddress, std::stop_token stop)
{
    const Accounts::Browser browser{overHere(context, std::move(showAddress)),
                                    m_options.browserPage, m_options.browserLimit};
    const auto verb = [](Home &home, std::optional<GoogleClient> who, Accounts::Browser where,
                         std::stop_token token) -> Task<Result<SignInGrant>> {
        Operation work(home.environment(), {.stop = token});
        Accounts accounts(work.environment());
        if (!who) {
            const auto kept = co_await accounts.googleClient();
            if (!kept)
                co_return tl::unexpected(kept.error());
            who = *kept;
        }
        auto grant =
            co_await accounts.connectGoogle(*std::move(who), std::move(where), std::move(token));
        if (grant) {
            home.refresh();
            home.worker().accountConnected();
        }
        co_return grant;
    };
    return ask<Result<SignInGrant>>(
        [=](Home &home, std::stop_token token) { return verb(home, client, browser, token); },
        std::move(stop));
}

QFuture<Result<void>> SyncService::disconnectImmich()
{
    const auto verb = [](Home &home) -> Task<Result<void>> {
        home.worker().cancel();
        Accounts accounts(home.environment());
        const auto done = co_await accounts.disconnectImmich();
        home.refresh();
        co_return Result<void>(done);
    };
    return ask<Result<void>>([=](Home &home, std::stop_token) { return verb(home); });
}

QFuture<Result<void>> SyncService::disconnectGoogle()
{
    const auto verb = [](Home &home, std::stop_token stop) -> Task<Result<void>> {
        home.worker().cancel();
        Operation work(home.environment(), {.stop = stop});
        Accounts accounts(work.environment());
        const auto done = co_await accounts.disconnectGoogle(std::move(stop));
        home.refresh();
        co_return Result<void>(done);
    };
    return ask<Result<void>>([=](Home &home, std::stop_token stop) { return verb(home, stop); });
}

QFuture<Result<ImmichInput>> SyncService::immichInput()
{
    return ask<Result<ImmichInput>>(
        [](Home &home, std::stop_token) { return connectedImmich(home.environment()); });
}

} // namespace immirror
