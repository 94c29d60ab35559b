// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/transfer.h"

#include "net/oncebody.h"
#include "net/retry.h"
#include "sync/datedcopy.h"
#include "sync/mediatype.h"
#include "sync/originals.h"
#include "sync/resumable.h"

namespace immirror {

namespace {

/// A copy of it, with its date. Held whole for a moment: where in the file the date goes, shows
/// only then.
Task<Result<Sent>> sendDated(const TransferParts &parts, const ImmichAsset &asset, Relay &relay,
                             qint64 length, std::stop_token stop)
{
    auto photo = co_await relay.takeRest(stop);
    if (relay.isWrong())
        co_return tl::unexpected(wrongBytes(relay, asset));
    if (!photo)
        co_return failFrom(Service::Immich, photo.error());
    const QByteArray type = mediaTypeOf(asset, *photo);
    OnceBody body(datedCopy(*std::exchange(photo, QByteArray()), asset));
    const qint64 size = body.size();
    const auto token = co_await parts.uploads.sendRaw(&body, size, type, stop);
    if (!token)
        co_return tl::unexpected(token.error());
    parts.moved(length);
    co_return Sent{.token = *token, .bytes = size};
}

/// In one request.
Task<Result<Sent>> sendWhole(TransferParts parts, ImmichAsset asset, std::stop_token stop)
{
    const qint64 prepaid = co_await prepay(parts, asset.size, stop);
    const auto source = co_await parts.immich.original(asset.id, bytesOf(asset), stop);
    if (!source)
        co_return tl::unexpected(source.error());
    const auto length = lengthToSend(asset, (*source)->length());
    if (!length)
        co_return tl::unexpected(length.error());
    Relay relay(**source, {.length = *length, .sha1 = promisedSha1(asset), .prepaid = prepaid},
                parts.limit);
    if (asset.withDate && *length <= datedCopyLimit) // it may be larger than Immich said
        co_return co_await sendDated(parts, asset, relay, *length, stop);
    const QByteArray type = co_await mediaTypeOf(asset, **source, stop);
    qint64 passed = 0;
    RelayPart body(relay, *length, [&](qint64 count) {
        passed += count;
        parts.moved(count);
    });
    const auto token = co_await parts.uploads.sendRaw(&body, *length, type, stop);
    if (token && !relay.isWrong())
        co_return Sent{.token = *token, .bytes = *length};
    parts.moved(-passed);
    if (relay.isWrong())
        co_return tl::unexpected(wrongBytes(relay, asset));
    if (const auto failure = relay.sourceFailure();
        failure && token.error().kind != ErrorKind::Cancelled)
        co_return failFrom(Service::Immich, *failure);
    co_return tl::unexpected(token.error());
}

/// Google's 401 was passed on to the token source; with a fresh token it may go, once.
Task<Result<Sent>> sendWholeRenewing(TransferParts parts, ImmichAsset asset,
                                     std::shared_ptr<bool> renewed, std::stop_token stop)
{
    auto sent = co_await sendWhole(parts, asset, stop);
    const bool expired = !sent && sent.error().service == Service::Google &&
                         sent.error().kind == ErrorKind::Unauthorized;
    if (expired && !std::exchange(*renewed, true))
        sent = co_await sendWhole(parts, asset, stop);
    co_return sent;
}

} // namespace

Task<qint64> prepay(const TransferParts &parts, qint64 length, std::stop_token stop)
{
    if (!parts.limit)
        co_return 0;
    co_return co_await parts.limit->prepay(length, stop);
}

Task<Result<Sent>> transfer(TransferParts parts, ImmichAsset asset, qint64 assetRow,
                            std::stop_token stop)
{
    if (asset.size >= parts.sizes.resumableFrom && !asset.withDate) {
        ResumableUpload upload(parts, asset, assetRow);
        co_return co_await upload.run(stop);
    }
    const auto renewed = std::make_shared<bool>(false);
    co_return co_await withRetries(parts.clock, stop,
                                   [&] { return sendWholeRenewing(parts, asset, renewed, stop); });
}

} // namespace immirror
