// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/albumupload.h"

#include "base/backoff.h"
#include "google/photoserror.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr auto tokenLife = 23h; // Google: a day (google-photos.md, A4)
constexpr int createTries = 3;
constexpr auto longestWaitForOthers = 1min;
/// So many photos one after the other, each tried several times: it is the server, not the photo.
constexpr std::size_t troubleLimit = 6;
constexpr int lostLimit = 2; // of batches, likewise

} // namespace

AlbumUpload::AlbumUpload(RunState &state, Mirror mirror, std::vector<Work> work, AlbumOrder album)
    : m_state(state)
    , m_mirror(std::move(mirror))
    , m_work(std::move(work))
    , m_album(std::move(album))
    , m_extra(m_work.size())
    , m_lastCreate(state.clock.monotonic())
    , m_hours(state.clock, state.request.mayTransfer)
    , m_parts{.immich = state.immich,
              .uploads = state.photos.uploads(),
              .sessions = *state.sessions,
              .clock = state.clock,
              .moved = [this](qint64 bytes) { moved(bytes); },
              .limit = state.request.limit,
              .sizes = state.request.sizes}
{
    for (const Work &one : m_work) {
        const ImmichAsset &asset = one.arrival.asset;
        m_queue.add({asset.capturedAt.toMSecsSinceEpoch(), asset.fileName, asset.id});
    }
}

void AlbumUpload::end(const Error &error)
{
    if (!m_end) {
        m_end = error;
        m_stop.request_stop();
        m_stopBytes.request_stop();
    }
}

void AlbumUpload::moved(qint64 bytes)
{
    m_state.progress.bytesDone += bytes;
    m_state.progressed();
    if (m_hours.areLongOver())
        m_stopBytes.request_stop();
    if (hasWaitedLong())
        m_changed.notify();
}

/// Behind a film that takes an hour, photos that are ready do not wait for a full batch; on a slow
/// line they do.
bool AlbumUpload::hasWaitedLong() const
{
    const auto last = std::max(m_lastCreate, m_lastReady);
    return m_queue.anyReady() && m_state.clock.monotonic() - last > longestWaitForOthers;
}

Task<Result<void>> AlbumUpload::run(std::stop_token stop)
{
    const std::stop_callback cancelled(stop, [this] { end({.kind = ErrorKind::Cancelled}); });
    const auto all = [this] { return bringAll(); };
    if (const auto done = co_await contained(all); !done)
        end(done.error());
    for (Task<void> &worker : m_workers) // they work with this, whatever happened
        co_await worker;
    if (m_end)
        co_return tl::unexpected(*m_end);
    co_return blameSuspects();
}

Task<Result<void>> AlbumUpload::bringAll()
{
    // First, for no byte is sent in vain where Google does not make the album.
    if (const auto found = co_await findAlbum(m_stop.get_token()); !found)
        end(found.error());
    if (m_state.storageUnsure) {
        if (const auto tried = co_await tryStorage(m_stop.get_token()); !tried)
            end(tried.error());
    }
    startWorkers();

    while (!m_end && !m_queue.allSettled()) {
        if (m_working < m_state.request.parallel && !m_again.empty())
            startWorker();
        Batch batch = hasWaitedLong() ? m_queue.nextAtOnce(m_album) : m_queue.next(m_album);
        if (batch.slots.empty()) {
            co_await m_changed.wait();
            continue;
        }
        const auto done = co_await commit(std::move(batch), m_stop.get_token());
        m_lastCreate = m_state.clock.monotonic();
        if (!done)
            end(done.error());
    }
    co_return Result<void>();
}

void AlbumUpload::startWorkers()
{
    for (int i = 0; i < m_state.request.parallel; ++i)
        startWorker();
}

void AlbumUpload::startWorker()
{
    m_workers.reserve(m_workers.size() + 1); // first: a worker that works is kept
    m_workers.push_back(work(m_stop.get_token()));
}

Task<Result<void>> AlbumUpload::findAlbum(std::stop_token stop)
{
    const auto target = co_await ensureTargetAlbum(m_state, m_mirror, stop);
    if (!target)
        co_return tl::unexpected(target.error());
    m_mirror = *target;
    co_return Result<void>();
}

/// Where Google's storage was full: one photo after the other until one is in the album, so that
/// what cannot be created is not sent.
Task<Result<void>> AlbumUpload::tryStorage(std::stop_token stop)
{
    while (m_state.storageUnsure && m_next < m_queue.size() && !stop.stop_requested()) {
        const std::size_t i = m_next++;
        co_await upload(i, m_stopBytes.get_token());
        if (m_queue.state(i) != CreateQueue::Ready)
            continue;
        const Batch alone{{i}, CreateQueue::positionOf(m_queue.key(i), m_album)};
        const auto done = co_await commit(alone, stop);
        if (!done)
            co_return done;
        m_state.storageUnsure = !m_album.contains(m_queue.key(i)); // it may have had its own fault
    }
    co_return Result<void>();
}

std::optional<std::size_t> AlbumUpload::take()
{
    if (!m_again.empty()) {
        const std::size_t i = m_again.front();
        m_again.pop_front();
        return i;
    }
    return m_next < m_queue.size() ? std::optional(m_next++) : std::nullopt;
}

Task<void> AlbumUpload::work(std::stop_token stop)
{
    ++m_working;
    const auto all = [this, &stop] { return uploadAll(stop); };
    if (const auto done = co_await contained(all); !done)
        end(done.error());
    --m_working;
    m_changed.notify();
}

Task<Result<void>> AlbumUpload::uploadAll(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const auto i = take();
        if (!i)
            break;
        co_await upload(*i, m_stopBytes.get_token());
        m_changed.notify();
    }
    co_return Result<void>();
}

/// From Coming to Ready, or to Settled as FAILED or, outside the hours for it, still PENDING.
Task<void> AlbumUpload::upload(std::size_t i, std::stop_token stop)
{
    const Work &one = m_work[i];
    const StoredAsset &content = one.content;
    if (!content.uploadToken.isEmpty() && m_extra[i].refusals == 0 &&
        content.uploadTokenAt.addDuration(tokenLife) > m_state.clock.now()) {
        m_extra[i].token = content.uploadToken;
        m_state.progress.bytesTotal -= std::max<qint64>(0, one.arrival.asset.size);
        m_queue.set(i, CreateQueue::Ready);
        co_return;
    }
    if (!m_hours.areOpen())
        co_return postpone(i);
    m_queue.set(i, CreateQueue::Coming);
    m_state.progress.currentFiles << one.arrival.asset.fileName;
    const auto sent = co_await transfer(m_parts, one.arrival.asset, content.row, stop);
    m_state.progress.currentFiles.removeOne(one.arrival.asset.fileName);
    if (sent) {
        m_state.run.totals.bytes += sent->bytes;
        Result<void> kept = m_state.database.inTransaction([&] {
            return m_state.members.keepToken(content.row, sent->token, m_state.clock.now())
                .and_then(m_state.checkpoint);
        });
        if (kept && sent->inPieces)
            kept = co_await m_state.sessions->drop(content.row);
        if (!kept)
            co_return end(kept.error());
        m_extra[i].token = sent->token;
        m_queue.set(i, CreateQueue::Ready);
        m_lastReady = m_state.clock.monotonic();
        if (const auto noted = blameSuspects(); !noted)
            end(noted.error());
        co_return;
    }
    if (sent.error().kind == ErrorKind::Cancelled && !m_end)
        co_return postpone(i);
    const ErrorTraits &row = traits(sent.error().kind);
    if (row.reach != Reach::Item || endsRun(sent.error()))
        co_return end(sent.error());
    if (sent.error().kind == ErrorKind::ChecksumMismatch) { // nobody's fault but the photo's
        if (const auto noted = failed(i, sent.error()); !noted)
            end(noted.error());
        co_return;
    }
    m_queue.set(i, CreateQueue::Settled);
    m_suspects.emplace_back(i, sent.error());
    if (row.passing) {
        if (m_suspects.size() >= troubleLimit)
            end(sent.error());
        co_return;
    }
    if (const auto noted = blameSuspects(); !noted)
        end(noted.error());
}

/// The servers work: what failed was the photos' own fault. Until that is known, and where it turns
/// out to be a server's, none of their tries is used up.
Result<void> AlbumUpload::blameSuspects()
{
    for (const auto &[i, error] : std::exchange(m_suspects, {})) {
        if (auto noted = failed(i, error); !noted)
            return noted;
    }
    return {};
}

Result<void> AlbumUpload::failed(std::size_t i, const Error &error)
{
    const Work &one = m_work[i];
    m_queue.set(i, CreateQueue::Settled);
    ++m_state.run.totals.failed;
    ++m_state.progress.itemsDone;
    m_state.progressed();
    const auto pause = pauseBetweenRuns(error, one.arrival.failedBefore + 1);
    return m_state.database.inTransaction([&]() -> Result<void> {
        const auto done = pause ? m_state.members.setFailed(one.memberId, error,
                                                            m_state.clock.now().addDuration(*pause))
                                : m_state.members.giveUp(one.memberId, error);
        if (!done)
            return done;
        return m_state.note(m_mirror, Action::Failed, one.arrival.asset.id,
                            one.arrival.asset.fileName, error.name(), error.detail);
    });
}

/// It stays PENDING.
void AlbumUpload::postpone(std::size_t i)
{
    m_queue.set(i, CreateQueue::Settled);
    ++m_state.postponed;
    --m_state.progress.itemsTotal;
    m_state.progress.bytesTotal -= std::max<qint64>(0, m_work[i].arrival.asset.size);
    m_state.progressed();
}

Result<void> AlbumUpload::markCreating(const Batch &batch, const QDateTime &since)
{
    return m_state.database.inTransaction([&]() -> Result<void> {
        for (const std::size_t i : batch.slots) {
            if (auto done = m_state.members.setCreating(m_work[i].memberId, since); !done)
                return done;
        }
        return m_state.checkpoint();
    });
}

Result<void> AlbumUpload::markCreated(std::size_t i, const QString &mediaItemId)
{
    const Work &one = m_work[i];
    const bool replaces = one.arrival.replaces != nullptr;
    m_queue.set(i, CreateQueue::Settled);
    m_album.emplace(m_queue.key(i), mediaItemId);
    m_lostInARow = 0;
    ++(replaces ? m_state.run.totals.replaced : m_state.run.totals.uploaded);
    ++m_state.progress.itemsDone;
    return m_state.note(m_mirror, replaces ? Action::Replaced : Action::Uploaded,
                        one.arrival.asset.id, one.arrival.asset.fileName);
}

/// Bytes that Google had already keep the caption of the first time.
Result<void> AlbumUpload::keepCaption(std::size_t i, const MediaItem &item)
{
    const ImmichAsset &asset = m_work[i].arrival.asset;
    const QString sent = captionOf(asset.description);
    const qint64 row = m_work[i].content.row;
    if (item.description.simplified() == sent.simplified())
        return m_state.members.keepCaption(row, sent, asset.id);
    if (!sent.isEmpty()) // else it is a person's, perhaps
        m_recaptions.push_back({row, item.id, asset.id, asset.fileName, sent});
    return m_state.members.keepCaption(row, item.description, {});
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
            const auto &result = (*results)[n].item;
            if (!result) {
                if (result.error().kind == ErrorKind::OutcomeUnknown)
                    continue;
                if (auto done = m_state.members.setCreating(m_work[i].memberId, {}); !done)
                    return done;
                continue;
            }
            const MediaItem &item = *result;
            if (auto done = m_state.members.keepItem(m_work[i].content.row, item.id, item.url);
                !done)
                return done;
            if (auto done = keepCaption(i, item); !done)
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
    int trouble = 0; // how often Google has had it with one of these
    for (std::size_t n = 0; n < batch.slots.size(); ++n) {
        const auto &item = (*results)[n].item;
        if (item)
            continue;
        if (item.error().kind == ErrorKind::OutcomeUnknown) {
            trouble = std::max(trouble, ++m_extra[batch.slots[n]].tries);
            unmentioned.push_back(batch.slots[n]);
            continue;
        }
        const auto judged = co_await judge(batch.slots[n], item.error());
        if (!judged)
            co_return judged;
        if (m_queue.state(batch.slots[n]) != CreateQueue::Settled)
            trouble = std::max(trouble, m_extra[batch.slots[n]].tries);
    }
    if (trouble > 0) { // one wait for all
        const auto delay = retryDelay({.kind = ErrorKind::ServerError}, trouble);
        (void)co_await sleepFor(m_state.clock, delay, stop);
    }
    if (unmentioned.empty())
        co_return Result<void>();
    co_return co_await look(std::move(unmentioned),
                            {.kind = ErrorKind::OutcomeUnknown, .service = Service::Google}, {},
                            stop);
}

/// One item of a create was refused.
Task<Result<void>> AlbumUpload::judge(std::size_t i, Error error)
{
    Extra &extra = m_extra[i];
    switch (error.kind) {
    case ErrorKind::DuplicateInCall: // the same bytes as another of the batch: alone it goes
        if (m_queue.largestBatch(i) > 1) {
            m_queue.limitBatch(i, 1);
            co_return Result<void>();
        }
        break;
    case ErrorKind::MediaRefused: // a dead token says the same: once more with new bytes
        if (auto done = m_state.members.dropToken(m_work[i].content.row); !done)
            co_return done;
        if (++extra.refusals == 1) {
            m_queue.set(i, CreateQueue::Coming);
            m_again.push_back(i);
            co_return Result<void>();
        }
        break;
    case ErrorKind::ServerError:
        if (++extra.tries < createTries)
            co_return Result<void>();
        break;
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
        if (asksForPatience(error)) // the next run looks
            co_return tl::unexpected(error);
        for (const std::size_t i : batch.slots)
            ++m_extra[i].tries;
        const QDateTime since = sinceBreak(error, m_state.clock);
        const auto delay = retryDelay(error, m_extra[batch.slots.front()].tries);
        (void)co_await sleepFor(m_state.clock, delay, stop); // Google may still be at it
        co_return co_await look(std::move(batch.slots), error, since, stop);
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
        m_queue.limitBatch(i, static_cast<int>((batch.slots.size() + 1) / 2));
    co_return Result<void>();
}

/// Takes out of our picture of the album what a person took out of the album. How many.
Task<Result<std::size_t>> AlbumUpload::dropWhatLeft(std::stop_token stop)
{
    const auto there = co_await itemIdsOf(m_state, m_mirror, stop);
    if (!there)
        co_return tl::unexpected(there.error());
    co_return std::erase_if(m_album,
                            [&](const auto &entry) { return !there->contains(entry.second); });
}

/// Settles creates whose outcome is open by looking into the album. What is not there, and was
/// tried often enough, failed with `error`.
Task<Result<void>> AlbumUpload::look(std::vector<std::size_t> slots, Error error, QDateTime since,
                                     std::stop_token stop)
{
    std::vector<Unsettled> unsettled;
    for (const std::size_t i : slots) {
        const ImmichAsset &asset = m_work[i].arrival.asset;
        unsettled.push_back(
            {m_work[i].memberId, m_work[i].content.row, asset.fileName, asset.capturedAt});
    }
    const auto found = co_await settleCreates(m_state, m_mirror, std::move(unsettled), since, stop);
    if (!found)
        co_return tl::unexpected(found.error());
    for (const std::size_t i : slots) {
        Result<void> done;
        if (const auto item = found->find(m_work[i].memberId); item != found->end())
            done = keepCaption(i, *item).and_then([&] { return markCreated(i, item->id); });
        else if (m_extra[i].tries >= createTries && !endsRun(error))
            done = failed(i, error);
        if (!done)
            co_return done;
    }
    m_state.progressed();
    const bool lost = found->isEmpty() && m_extra[slots.front()].tries >= createTries;
    m_lostInARow += lost;
    if ((lost && endsRun(error)) ||
        m_lostInARow >= lostLimit) // one may be a photo's fault; this is Google's trouble
        co_return tl::unexpected(error);
    co_return Result<void>();
}

} // namespace immirror
