// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/account.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// What `result` says of one permission: empty if it is there.
template<typename T> Result<QString> missingIn(const Result<T> &result)
{
    if (result)
        return QString();
    if (result.error().kind == ErrorKind::MissingPermission)
        return result.error().subject;
    return tl::unexpected(result.error());
}

/// For servers that cannot list a key's permissions: one harmless call each.
Task<Result<QStringList>> probe(ImmichClient &immich, std::stop_token stop)
{
    const auto albums = co_await immich.albums(stop);
    const auto search = co_await immich.probeSearch(stop);
    const auto download = co_await immich.probeDownload(stop);
    QStringList missing;
    for (const Result<QString> &one : {missingIn(albums), missingIn(search), missingIn(download)}) {
        if (!one)
            co_return tl::unexpected(one.error());
        if (!one->isEmpty())
            missing << *one;
    }
    co_return missing;
}

} // namespace

Task<Result<ImmichAccount>> checkImmich(ImmichClient &immich, QUrl origin, std::stop_token stop)
{
    const auto version = co_await immich.version(stop);
    if (!version)
        co_return tl::unexpected(version.error());

    const auto permissions = co_await immich.keyPermissions(stop);
    if (!permissions)
        co_return tl::unexpected(permissions.error());
    QStringList missing;
    if (permissions->has_value()) {
        const QStringList &held = **permissions;
        for (const QString &needed : {u"album.read"_s, u"asset.read"_s, u"asset.download"_s}) {
            if (!held.contains(needed) && !held.contains("all"_L1))
                missing << needed;
        }
    } else {
        const auto probed = co_await probe(immich, stop);
        if (!probed)
            co_return tl::unexpected(probed.error());
        missing = *probed;
    }
    if (!missing.isEmpty())
        co_return failFrom(Service::Immich, {.kind = ErrorKind::MissingPermission,
                                             .subject = missing.join(u", "_s)});

    ImmichAccount account{.version = *version};
    const auto me = co_await immich.me(stop);
    if (me) {
        account.id = me->id;
        account.userName = me->name;
        account.email = me->email;
    } else if (me.error().kind == ErrorKind::MissingPermission) {
        account.id = origin.toString(); // user.read is optional
        account.anonymous = true;
    } else {
        co_return tl::unexpected(me.error());
    }
    // Proves the key against a call that a mirror lives on: maintenance mode answers this one.
    auto albums = co_await immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    account.albums = *std::move(albums);
    co_return account;
}

} // namespace immirror
