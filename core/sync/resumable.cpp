// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/resumable.h"

#include "base/backoff.h"
#include "base/log.h"
#include "net/grammar.h"
#include "sync/mediatype.h"
#include "sync/originals.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr int anewTries = 4; // of sending it from the beginning, among all tries of a run

/// What If-Range compares. A weak tag comes last: a proxy on the way need not accept it there.
/// Empty where the server named nothing that could be sent back.
QByteArray validatorOf(const HttpDownload &download)
{
    const QByteArray tag = download.header("ETag");
    const QByteArray date = download.header("Last-Modified");
    const QByteArray best =
        date.isEmpty() || (!tag.isEmpty() && !tag.startsWith("W/")) ? tag : date;
    return isHeaderValue(best) ? best : QByteArray();
}

bool isFrom(const Error &error, Service service, ErrorKind kind)
{
    return error.service == service && error.kind == kind;
}

/// Immich did not give the rest: the original is another, or gone, or something on the way cannot
/// do ranges, or it is any server's trouble. 404, 416 and 500 can each mean any of these
/// (immich.md, 5): the whole of it tells.
bool refusesTheRest(const Error &error)
{
    return isFrom(error, Service::Immich, ErrorKind::NotFound) ||
           isFrom(error, Service::Immich, ErrorKind::BadRequest) ||
           isFrom(error, Service::Immich, ErrorKind::Conflict) ||
           isFrom(error, Service::Immich, ErrorKind::ServerError);
}

} // namespace

ResumableUpload::ResumableUpload(const TransferParts &parts, ImmichAsset asset, qint64 assetRow)
    : m_parts(parts)
    , m_asset(std::move(asset))
    , m_row(assetRow)
{
}

qint64 ResumableUpload::chunkSize(qint64 length, qint64 granularity, const TransferSizes &sizes)
{
    const qint64 wanted = std::clamp(length / 16, sizes.smallestChunk, sizes.largestChunk);
    return std::max<qint64>(1, wanted / granularity) * granularity;
}

Task<Result<Sent>> ResumableUpload::run(std::stop_token stop)
{
    const auto kept = co_await m_parts.sessions.find(m_row);
    if (!kept)
        co_return tl::unexpected(kept.error());
    m_kept = *kept;
    bool renewed = false;
    for (int tried = 1;; ++tried) {
        const qint64 before = m_received;
        const auto token = co_await attempt(stop);
        if (token) {
            const qint64 size = m_kept->row.size;
            co_return Sent{*token, size - m_took.value_or(0), true};
        }
        const Error &error = token.error();
        const ErrorTraits &row = traits(error.kind);
        const bool toWhole = m_kept && !m_whole && refusesTheRest(error);
        const bool tooOften = isFrom(error, Service::Google, ErrorKind::Conflict) &&
                              tried >= row.tries; // something is wrong with the session
        const bool anew = isFrom(error, Service::Google, ErrorKind::NotFound) || isAnother(error);
        m_whole |= toWhole;
        // Trouble of Immich's costs nothing of what is at Google.
        if (anew || tooOften || error.kind == ErrorKind::ChecksumMismatch ||
            (!row.passing && row.reach == Reach::Item && error.service == Service::Google)) {
            if (auto forgotten = co_await forget(); !forgotten)
                co_return tl::unexpected(forgotten.error());
        } else if (m_received > before) { // a step forward, and all tries count anew
            tried = 1;
            renewed = false;
        }
        if (isFrom(error, Service::Google, ErrorKind::Unauthorized) &&
            !std::exchange(renewed, true))
            continue; // with another access token it may go
        const bool again = anew || toWhole;
        if (tried >= (again ? anewTries : row.tries) || !(row.passing || again) || error.triedOut ||
            asksForPatience(error)) {
            report(0);
            co_return tl::unexpected(error);
        }
        const auto delay = retryDelay(error, tried);
        qCInfo(lcSync).noquote() << m_asset.id << "goes on in" << delay.count() << "ms after"
                                 << error.name();
        const bool waited = co_await sleepFor(m_parts.clock, delay, stop);
        if (!waited) {
            report(0);
            co_return fail(ErrorKind::Cancelled);
        }
    }
}

/// Asked for as a whole, it was not what the session had begun with.
bool ResumableUpload::isAnother(const Error &error) const
{
    return m_kept && m_whole && isFrom(error, Service::Immich, ErrorKind::Conflict);
}

/// As far as it goes without a break.
Task<Result<QString>> ResumableUpload::attempt(std::stop_token stop)
{
    if (m_kept) {
        const auto there = co_await m_parts.uploads.query(m_kept->session, stop);
        if (!there)
            co_return tl::unexpected(there.error());
        if (there->final && !there->token.isEmpty())
            co_return there->token;
        if (there->final || there->bytes > m_kept->row.size)
            co_return failFrom(Service::Google, {.kind = ErrorKind::NotFound});
        m_received = there->bytes;
        if (!m_took)
            m_took = m_received;
        report(m_received);
    }
    if (m_kept && m_kept->row.hashed == m_kept->row.size && m_received == m_kept->row.size)
        co_return co_await finish(stop);
    const bool rest = m_kept && !m_whole;
    const qint64 from = rest && m_kept->row.hashed <= m_received ? m_kept->row.hashed : 0;
    const qint64 prepaid = co_await prepay(m_parts, m_asset.size - from, stop);
    const auto source = rest ? co_await m_parts.immich.originalFrom(
                                   m_asset.id, bytesOf(m_asset), from, m_kept->row.validator, stop)
                             : co_await m_parts.immich.original(m_asset.id, bytesOf(m_asset), stop);
    if (!source)
        co_return tl::unexpected(source.error());
    const qint64 length = (*source)->length();
    const bool otherLength = m_kept && length >= 0 && from + length != m_kept->row.size;
    const bool otherContent = m_kept && m_whole && validatorOf(**source) != m_kept->row.validator;
    if (otherLength)
        m_whole = true; // begun with a wrong one
    if (otherLength || otherContent)
        co_return failFrom(Service::Immich, {.kind = ErrorKind::Conflict});
    if (!m_kept) {
        const auto toSend = lengthToSend(m_asset, length);
        if (!toSend)
            co_return tl::unexpected(toSend.error());
        const auto begun = co_await begin(**source, *toSend, stop);
        if (!begun)
            co_return tl::unexpected(begun.error());
    }
    co_return co_await sendFrom(**source, from, prepaid, stop);
}

Task<Result<void>> ResumableUpload::begin(const HttpDownload &source, qint64 length,
                                          std::stop_token stop)
{
    const QByteArray type = co_await mediaTypeOf(m_asset, source, stop);
    const auto session = co_await m_parts.uploads.start(length, type, stop);
    if (!session)
        co_return tl::unexpected(session.error());
    m_received = 0;
    if (!m_took)
        m_took = 0;
    m_kept = UploadSessions::Kept{*session,
                                  {.assetRow = m_row,
                                   .size = length,
                                   .granularity = session->granularity,
                                   .hashed = 0,
                                   .hashState = Sha1().state(),
                                   .validator = validatorOf(source)}};
    co_return co_await m_parts.sessions.keep(*m_kept);
}

Task<Result<QString>> ResumableUpload::sendFrom(const HttpDownload &source, qint64 begins,
                                                qint64 prepaid, std::stop_token stop)
{
    const qint64 size = m_kept->row.size;
    const auto hash = begins == 0 ? Sha1() : Sha1::fromState(m_kept->row.hashState);
    if (!hash) // the ledger's row is damaged
        co_return failFrom(Service::Google, {.kind = ErrorKind::NotFound});
    Relay relay(source,
                {.begin = begins,
                 .length = size,
                 .hash = *hash,
                 .sha1 = promisedSha1(m_asset),
                 .prepaid = prepaid},
                m_parts.limit);
    const auto skipped = co_await relay.skipTo(m_received, stop);
    if (!skipped)
        co_return failFrom(Service::Immich, skipped.error());
    const qint64 chunk = chunkSize(size, m_kept->session.granularity, m_parts.sizes);
    for (;;) {
        const qint64 length = std::min(chunk, size - m_received);
        const bool last = m_received + length == size;
        RelayPart part(relay, length, [this](qint64 count) {
            m_reported += count;
            m_parts.moved(count);
        });
        auto token = co_await m_parts.uploads.sendChunk(m_kept->session, &part,
                                                        {m_received, length, last}, stop);
        if (relay.isWrong())
            co_return tl::unexpected(wrongBytes(relay, m_asset));
        if (!token) {
            const auto failure = relay.sourceFailure();
            if (failure && token.error().kind != ErrorKind::Cancelled)
                co_return failFrom(Service::Immich, *failure);
            co_return token;
        }
        if (last)
            co_return token;
        m_received += length;
        m_kept->row.hashed = m_received;
        m_kept->row.hashState = relay.hash().state();
        if (auto kept = m_parts.sessions.advance(m_row, m_received, m_kept->row.hashState); !kept)
            co_return tl::unexpected(kept.error());
    }
}

/// All bytes are there, and were hashed; only the end was never said.
Task<Result<QString>> ResumableUpload::finish(std::stop_token stop)
{
    const auto hash = Sha1::fromState(m_kept->row.hashState);
    const QByteArray promised = promisedSha1(m_asset);
    if (!hash || (!promised.isEmpty() && hash->result() != promised))
        co_return failFrom(Service::Immich, {.kind = ErrorKind::ChecksumMismatch});
    co_return co_await m_parts.uploads.sendChunk(
        m_kept->session, nullptr, {.offset = m_received, .length = 0, .last = true}, stop);
}

Task<Result<void>> ResumableUpload::forget()
{
    m_kept.reset();
    m_whole = false;
    m_received = 0;
    m_took = 0;
    report(0);
    co_return co_await m_parts.sessions.drop(m_row);
}

void ResumableUpload::report(qint64 position)
{
    if (position != m_reported)
        m_parts.moved(position - std::exchange(m_reported, position));
}

} // namespace immirror
