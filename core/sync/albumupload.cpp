// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/albumupload.h"

#include "base/backoff.h"
#include "base/log.h"
#include "google/photoserror.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tokenLife = 23h; // Google: a day (google-photos.md, A4)
constexpr int createTries = 3;
/// So many photos one after the other, each tried several times: it is the server, not the photo.
constexpr int troubleLimit = 6;

} // namespace

AlbumUpload::AlbumUpload(RunState &state, Mirror mirror, std::vector<Work> work, AlbumOrder album)
    : m_state(state)
    , m_mirror(std::move(mirror))
    , m_work(std::move(work))
    , m_album(std::move(album))
    , m_extra(m_work.size())
    , m_parts{.immich = state.immich,
              .uploads = state.photos.uploads(),
              .sessions = *state.sessions,
              .clock = state.clock,
              .moved =
                  [&state](qint64 bytes) {
                      state.progress.bytesDone += bytes;
                      state.progressed();
                  },
              .limit = state.request.limit,
              .sizes = state.request.sizes}
{
    m_slots.reserve(m_work.size());
    for (const Work &one : m_work) {
        const ImmichAsset &asset = one.arrival.asset;
        m_slots.push_back(
            {.key = {asset.capturedAt.toMSecsSinceEpoch(), asset.fileName, asset.id}});
    }
}

void AlbumUpload::end(const Error &error)
{
    if (!m_end) {
        m_end = error;
        m_stop.request_stop();
    }
}

bool AlbumUpload::settled() const
{
    return std::all_of(m_slots.begin(), m_slots.end(),
                       [](const Slot &slot) { return slot.state == Slot::Settled; });
}

Task<Result<void>> AlbumUpload::run(std::stop_token stop)
{
    const std::stop_callback cancelled(stop, [this] { end({.kind = ErrorKind::Cancelled}); });
    std::vector<Task<void>> workers;
    workers.reserve(static_cast<std::size_t>(m_state.request.parallel));
    for (int i = 0; i < m_state.request.parallel; ++i)
        workers.push_back(work(m_stop.get_token()));

    while (!m_end && !settled()) {
        Batch batch = nextBatch(m_slots, m_album);
        if (batch.slots.empty()) {
            co_await m_changed.wait();
            continue;
        }
        const auto done = co_await commit(std::move(batch), m_stop.get_token());
        if (!done)
            end(done.error());
    }
    for (Task<void> &worker : workers)
        co_await worker;
    if (m_end)
        co_return tl::unexpected(*m_end);
    co_return Result<void>();
}

Task<void> AlbumUpload::work(std::stop_token stop)
{
    while (m_next < m_slots.size() && !stop.stop_requested()) {
        const std::size_t i = m_next++;
        co_await upload(i, stop);
        m_changed.notify();
    }
    m_changed.notify();
}

/// From Waiting to Ready, or to Settled as FAILED.
Task<void> AlbumUpload::upload(std::size_t i, std::stop_token stop)
{
    const Work &one = m_work[i];
    const StoredAsset &content = one.content;
    if (!content.uploadToken.isEmpty() && m_extra[i].refusals == 0 &&
        content.uploadTokenAt.addDuration(tokenLife) > m_state.clock.now()) {
        m_extra[i].token = content.uploadToken;
        m_state.progress.bytesTotal -= std::max<qint64>(0, one.arrival.asset.size);
        m_slots[i].state = Slot::Ready;
        co_return;
    }
    m_slots[i].state = Slot::Uploading;
    m_state.progress.currentFiles << one.arrival.asset.fileName;
    const auto sent = co_await transfer(m_parts, one.arrival.asset, content.row, stop);
    m_state.progress.currentFiles.removeOne(one.arrival.asset.fileName);
    if (sent) {
        Result<void> kept =
            m_state.members.keepToken(content.row, sent->token, m_state.clock.now());
        if (kept && sent->inPieces)
            kept = co_await m_state.sessions->drop(content.row);
        if (!kept)
            co_return end(kept.error());
        m_state.run.totals.bytes += sent->bytes;
        m_extra[i].token = sent->token;
        m_slots[i].state = Slot::Ready;
        m_troubleInARow = 0;
        co_return;
    }
    const ErrorTraits &row = traits(sent.error().kind);
    m_troubleInARow = row.passing ? m_troubleInARow + 1 : 0;
    if (row.reach != Reach::Item || m_troubleInARow >= troubleLimit)
        co_return end(sent.error());
    if (const auto noted = failed(i, sent.error()); !noted)
        end(noted.error());
}

Result<void> AlbumUpload::failed(std::size_t i, const Error &error)
{
    const Work &one = m_work[i];
    m_slots[i].state = Slot::Settled;
    ++m_state.run.totals.failed;
    ++m_state.progress.itemsDone;
    m_state.progressed();
    const auto delay = retryDelay(error, one.arrival.failedBefore + 1) + 5min;
    return m_state.database.inTransaction([&]() -> Result<void> {
        const auto done =
            m_state.members.setFailed(one.memberId, error, m_state.clock.now().addDuration(delay));
        if (!done)
            return done;
        return m_state.note(m_mirror, Action::Failed, one.arrival.asset.id,
                            one.arrival.asset.fileName, error.name(), error.detail);
    });
}

Result<void> AlbumUpload::markCreating(const Batch &batch, const QDateTime &since)
{
    return m_state.database.inTransaction([&]() -> Result<void> {
        for (const std::size_t i : batch.slots) {
            if (auto done = m_state.members.setCreating(m_work[i].memberId, since); !done)
                return done;
        }
        return {};
    });
}

Result<void> AlbumUpload::markCreated(std::size_t i, const QString &mediaItemId)
{
    const Work &one = m_work[i];
    const bool replaces = one.arrival.replaces.has_value();
    m_slots[i].state = Slot::Settled;
    m_album.emplace(m_slots[i].key, mediaItemId);
    ++(replaces ? m_state.run.totals.replaced : m_state.run.totals.uploaded);
    ++m_state.progress.itemsDone;
    return m_state.note(m_mirror, replaces ? Action::Replaced : Action::Uploaded,
                        one.arrival.asset.id, one.arrival.asset.fileName);
}

Task<Result<void>> AlbumUpload::commit(Batch batch, std::stop_token stop)
{
    if (auto marked = markCreating(batch, m_state.clock.now()); !marked)
        co_return marked;
    std::vector<NewItem> items;
    for (const std::size_t i : batch.slots) {
        const ImmichAsset &asset = m_work[i].arrival.asset;
        items.push_back({m_extra[i].token, asset.fileName, asset.description});
    }
    const auto results =
        co_await m_state.photos.createItems(m_mirror.googleAlbumId, items, batch.position, stop);
    if (!results)
        co_return co_await commitFailed(std::move(batch), results.error(), stop);

    // What is in Google's album goes into the ledger at once, whatever became of the others.
    const auto written = m_state.database.inTransaction([&]() -> Result<void> {
        for (std::size_t n = 0; n < batch.slots.size(); ++n) {
            const std::size_t i = batch.slots[n];
            if (!(*results)[n].item)
                continue;
            const MediaItem &item = *(*results)[n].item;
            if (auto done = m_state.members.keepItem(m_work[i].content.row, item.id, item.url);
                !done)
                return done;
            if (auto done = m_state.members.setOk(m_work[i].memberId, m_state.clock.now()); !done)
                return done;
            if (auto done = markCreated(i, item.id); !done)
                return done;
        }
        return {};
    });
    if (!written)
        co_return written;
    if (auto kept = m_state.checkpoint(); !kept)
        co_return kept;
    m_state.progressed();

    std::vector<std::size_t> unmentioned;
    for (std::size_t n = 0; n < batch.slots.size(); ++n) {
        const auto &item = (*results)[n].item;
        if (item)
            continue;
        if (item.error().kind == ErrorKind::OutcomeUnknown) {
            ++m_extra[batch.slots[n]].tries;
            unmentioned.push_back(batch.slots[n]);
            continue;
        }
        const auto judged = co_await judge(batch.slots[n], item.error(), stop);
        if (!judged)
            co_return judged;
    }
    if (unmentioned.empty())
        co_return Result<void>();
    const auto delay =
        retryDelay({.kind = ErrorKind::ServerError}, m_extra[unmentioned.front()].tries);
    (void)co_await sleepFor(m_state.clock, delay, stop);
    co_return co_await look(std::move(unmentioned), stop);
}

/// One item of a create was refused.
Task<Result<void>> AlbumUpload::judge(std::size_t i, Error error, std::stop_token stop)
{
    Extra &extra = m_extra[i];
    if (auto done = m_state.members.setCreating(m_work[i].memberId, {}); !done)
        co_return done;
    switch (error.kind) {
    case ErrorKind::DuplicateInCall: // the same bytes as another of the batch: alone it goes
        if (m_slots[i].largestBatch > 1) {
            m_slots[i].largestBatch = 1;
            co_return Result<void>();
        }
        break;
    case ErrorKind::MediaRefused: // a dead token says the same: once more with new bytes
        if (auto done = m_state.members.dropToken(m_work[i].content.row); !done)
            co_return done;
        if (++extra.refusals == 1) {
            co_await upload(i, stop);
            co_return Result<void>();
        }
        break;
    case ErrorKind::ServerError: {
        if (++extra.tries >= createTries)
            break;
        const bool waited = co_await sleepFor(m_state.clock, retryDelay(error, extra.tries), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
        co_return Result<void>();
    }
    default:
        break;
    }
    if (traits(error.kind).reach == Reach::Run)
        co_return tl::unexpected(error);
    co_return failed(i, error);
}

/// A create was refused, or lost, as a whole.
Task<Result<void>> AlbumUpload::commitFailed(Batch batch, Error error, std::stop_token stop)
{
    if (leavesOutcomeOpen(error)) {
        for (const std::size_t i : batch.slots)
            ++m_extra[i].tries;
        const auto delay = retryDelay(error, m_extra[batch.slots.front()].tries);
        (void)co_await sleepFor(m_state.clock, delay, stop); // Google may still be at it
        co_return co_await look(std::move(batch.slots), stop);
    }
    if (auto done = markCreating(batch, {}); !done)
        co_return done;
    error = co_await goneOr(m_state, m_mirror, error, stop);
    if (!concernsItems(error) || error.kind == ErrorKind::AlbumGone)
        co_return tl::unexpected(error);
    if (batch.position.where == Position::After) {
        // The photo that it should come after may no longer be in the album.
        const auto dropped = co_await dropWhatLeft(stop);
        if (!dropped)
            co_return tl::unexpected(dropped.error());
        if (*dropped > 0)
            co_return Result<void>(); // the next batch has another place
    }
    if (batch.slots.size() == 1)
        co_return failed(batch.slots.front(), error);
    for (const std::size_t i : batch.slots) // halves, until the one to blame is alone
        m_slots[i].largestBatch = static_cast<int>((batch.slots.size() + 1) / 2);
    co_return Result<void>();
}

/// Takes out of our picture of the album what a person took out of the album. How many.
Task<Result<std::size_t>> AlbumUpload::dropWhatLeft(std::stop_token stop)
{
    const auto items = co_await m_state.photos.search(m_mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(items.error());
    QSet<QString> there;
    for (const MediaItem &item : *items)
        there.insert(item.id);
    co_return std::erase_if(m_album,
                            [&](const auto &entry) { return !there.contains(entry.second); });
}

/// Settles creates whose outcome is open by looking into the album.
Task<Result<void>> AlbumUpload::look(std::vector<std::size_t> slots, std::stop_token stop)
{
    std::vector<Unsettled> unsettled;
    for (const std::size_t i : slots) {
        const ImmichAsset &asset = m_work[i].arrival.asset;
        unsettled.push_back(
            {m_work[i].memberId, m_work[i].content.row, asset.fileName, asset.capturedAt});
    }
    const auto found = co_await settleCreates(m_state, m_mirror, std::move(unsettled), stop);
    if (!found)
        co_return tl::unexpected(found.error());
    for (const std::size_t i : slots) {
        Result<void> done;
        if (const auto item = found->find(m_work[i].memberId); item != found->end())
            done = markCreated(i, *item);
        else if (m_extra[i].tries >= createTries)
            done = failed(i, {.kind = ErrorKind::OutcomeUnknown, .service = Service::Google});
        if (!done)
            co_return done;
    }
    m_state.progressed();
    co_return Result<void>();
}

} // namespace immirror
