// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/transfer.h"

#include "net/retry.h"
#include "sync/eligibility.h"
#include "sync/relay.h"

#include <QMimeDatabase>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QString mimeTypeOf(const ImmichAsset &asset)
{
    if (!asset.mimeType.isEmpty())
        return asset.mimeType;
    return QMimeDatabase().mimeTypeForFile(asset.fileName, QMimeDatabase::MatchExtension).name();
}

tl::unexpected<Error> immichFails(ErrorKind kind, const QString &detail)
{
    return failFrom(Service::Immich, {.kind = kind, .detail = detail});
}

} // namespace

Transfer::Transfer(ImmichClient &immich, PhotosClient &photos, Clock &clock,
                   std::function<void(qint64)> moved, BandwidthLimit *limit)
    : m_immich(immich)
    , m_photos(photos)
    , m_clock(clock)
    , m_moved(std::move(moved))
    , m_limit(limit)
{
}

Task<Result<QString>> Transfer::once(ImmichAsset asset, std::stop_token stop)
{
    const auto source = co_await m_immich.original(asset.id, stop);
    if (!source)
        co_return tl::unexpected(source.error());
    const HttpDownload &download = **source;
    const qint64 length = download.length() >= 0 ? download.length() : asset.size;
    if (length < 0)
        co_return immichFails(ErrorKind::UnexpectedAnswer, u"original of unknown length"_s);
    if (length == 0)
        co_return immichFails(ErrorKind::MediaRefused, u"empty file"_s);
    if (length > (asset.video ? videoLimit : photoLimit))
        co_return failFrom(Service::Google,
                           {.kind = ErrorKind::TooLarge, .detail = u"%1 bytes"_s.arg(length)});

    qint64 passed = 0;
    const auto moved = [&](qint64 count) {
        passed += count;
        m_moved(count);
    };
    Relay relay(download, length, moved, m_limit);
    auto token = co_await m_photos.upload(&relay, length, mimeTypeOf(asset), stop);
    if (!token) {
        m_moved(-passed);
        if (const auto failure = relay.sourceFailure();
            failure && token.error().kind != ErrorKind::Cancelled)
            co_return failFrom(Service::Immich, *failure);
        co_return token;
    }
    // An external asset's checksum is that of its path (immich.md, 4).
    if (!asset.external && relay.sha1() != asset.checksum) {
        m_moved(-passed);
        co_return immichFails(ErrorKind::ChecksumMismatch,
                              u"%1, promised %2"_s.arg(relay.sha1(), asset.checksum));
    }
    co_return token;
}

Task<Result<QString>> Transfer::run(ImmichAsset asset, std::stop_token stop)
{
    auto token = co_await withRetries(m_clock, stop, [&] { return once(asset, stop); });
    // Google's 401 was passed on to the token source; with a fresh token it may go.
    const bool expired = !token && token.error().service == Service::Google &&
                         token.error().kind == ErrorKind::Unauthorized;
    if (expired)
        token = co_await withRetries(m_clock, stop, [&] { return once(asset, stop); });
    co_return token;
}

} // namespace immirror
