// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/engine.h"

#include "base/backoff.h"
#include "base/bounds.h"
#include "base/log.h"
#include "store/uploads.h"
#include "sync/mirrorplan.h"
#include "sync/mirrorsync.h"
#include "sync/problems.h"
#include "sync/sametitle.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

const ImmichAlbum *find(const std::vector<ImmichAlbum> &albums, const QString &id)
{
    const auto album = std::find_if(albums.begin(), albums.end(),
                                    [&](const ImmichAlbum &one) { return one.id == id; });
    return album == albums.end() ? nullptr : &*album;
}

/// An album that cannot be found is held, never emptied: it may be deleted, or no longer shared,
/// or the key is another user's.
Result<void> hold(RunState &state, const Mirror &mirror, ErrorKind kind)
{
    state.leftOpen = true;
    if (auto done = state.mirrors.setHeld(mirror.id, kind); !done)
        return done;
    return state.note(mirror, Action::Held, {}, {}, heldError(kind).name());
}

/// What passes by itself kept the album from its end: the state says so, until a run comes there.
Result<void> leaveOpen(RunState &state, const Mirror &mirror, const Error &error)
{
    state.leftOpen = true;
    if (auto kept = state.mirrors.setTrouble(mirror.id, error); !kept)
        return kept;
    return state.note(mirror, Action::Failed, {}, {}, error.name(), error.detail);
}

/// The Immich album's name and cover, where they are new.
Result<void> takeOverLooks(RunState &state, Mirror &mirror, const ImmichAlbum &album)
{
    if (album.name != mirror.albumName) {
        if (auto done = state.mirrors.rename(mirror.id, album.name); !done)
            return done;
        mirror.albumName = album.name;
    }
    if (album.coverAssetId != mirror.coverAssetId) {
        if (auto done = state.mirrors.setCover(mirror.id, album.coverAssetId); !done)
            return done;
        mirror.coverAssetId = album.coverAssetId;
    }
    return {};
}

/// What does not wait for its turn: every album's name and cover, and the albums in which nothing
/// changed. Those are nearly all of them nearly every time, and cost one transaction together.
/// Returns the others.
Result<std::vector<Mirror>> passUnchangedOnes(RunState &state, std::vector<Mirror> mirrors,
                                              const std::vector<ImmichAlbum> &albums)
{
    auto withWork = state.members.mirrorsWithWork(state.clock.now(), state.request.askedByPerson);
    if (!withWork)
        return tl::unexpected(withWork.error());
    state.mirrorsWithWork = *std::move(withWork);
    std::vector<Mirror> others;
    const auto passed = state.database.inTransaction([&]() -> Result<void> {
        for (Mirror &mirror : mirrors) {
            const ImmichAlbum *album = find(albums, mirror.albumId);
            Result<void> done;
            if (album)
                done = takeOverLooks(state, mirror, *album);
            if (done && album && !mirror.held && isUnchanged(state, mirror, *album))
                done = passUnchanged(state, mirror, *album);
            else
                others.push_back(std::move(mirror));
            if (!done)
                return done;
        }
        return {};
    });
    if (!passed)
        return tl::unexpected(passed.error());
    return others;
}

/// Whether a mirror that was held may go on: its Immich album is there, and so is Google's.
Task<Result<bool>> lift(RunState &state, Mirror mirror, std::stop_token stop)
{
    const bool leaves = mirror.shares != mirror.joined; // that album is not its own any more
    if (mirror.held == ErrorKind::AlbumGone && !mirror.googleAlbumId.isEmpty() && !leaves) {
        const Error error = co_await goneOr(
            state, mirror, {.kind = ErrorKind::AlbumGone, .service = Service::None}, stop);
        if (error.service == Service::Google && error.kind == ErrorKind::AlbumGone) {
            const auto held = hold(state, mirror, ErrorKind::AlbumGone);
            if (!held)
                co_return tl::unexpected(held.error());
            co_return false;
        }
        if (error.kind != ErrorKind::AlbumGone)
            co_return tl::unexpected(error);
    }
    if (mirror.held == ErrorKind::TitleTaken && !state.request.askedByPerson) {
        // Nobody is asked again and again, nor is Google.
        const auto waits = waitsForTitle(state, mirror);
        if (!waits)
            co_return tl::unexpected(waits.error());
        if (*waits) {
            if (auto held = hold(state, mirror, ErrorKind::TitleTaken); !held)
                co_return tl::unexpected(held.error());
            co_return false;
        }
    }
    const auto freed = state.mirrors.setHeld(mirror.id, {});
    if (!freed)
        co_return tl::unexpected(freed.error());
    co_return true;
}

/// Not one that ended before it could begin.
bool asksAServer(const Run &run)
{
    return run.totals.googleRequests > 0 || run.totals.immichRequests > 0;
}

RunStatus statusOf(const RunState &state, const Result<void> &result)
{
    if (!result)
        return result.error().kind == ErrorKind::Cancelled ? RunStatus::Cancelled
                                                           : RunStatus::Failed;
    const RunTotals &totals = state.run.totals;
    return totals.failed || totals.held || state.leftOpen ? RunStatus::Partial : RunStatus::Ok;
}

} // namespace

Engine::Engine(ImmichClient &immich, PhotosClient &photos, SecretStore &secrets, Database &database,
               qint64 identityId, RequestCounter &requests, Clock &clock)
    : m_immich(immich)
    , m_photos(photos)
    , m_secrets(secrets)
    , m_database(database)
    , m_identity(identityId)
    , m_requests(requests)
    , m_clock(clock)
{
    m_database.useClock(clock);
}

RunState Engine::newState(RunRequest request)
{
    return {.immich = m_immich,
            .photos = m_photos,
            .database = m_database,
            .clock = m_clock,
            .mirrors = Mirrors(m_database, m_identity),
            .members = Members(m_database, m_identity),
            .history = History(m_database, m_identity),
            .films = Films(m_database, m_identity),
            .sessions = std::make_shared<UploadSessions>(m_database, m_secrets, m_clock),
            .request = std::move(request)};
}

Result<std::vector<Mirror>> Engine::wanted(RunState &state) const
{
    const QStringList &named = state.request.albumIds;
    auto mirrors = state.mirrors.all();
    if (mirrors) {
        std::erase_if(*mirrors, [&](const Mirror &mirror) {
            return named.isEmpty() ? mirror.paused : !named.contains(mirror.albumId);
        });
    }
    return mirrors;
}

Task<Result<void>> Engine::syncAll(RunState &state, std::stop_token stop)
{
    const auto mirrors = wanted(state);
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    const auto albums = co_await m_immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    auto others = passUnchangedOnes(state, *mirrors, *albums);
    if (!others)
        co_return tl::unexpected(others.error());
    std::size_t workedOut = mirrors->size() - others->size();
    std::optional<Error> trouble;
    for (std::size_t i = 0; i < others->size(); ++i) {
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled);
        const Mirror mirror = (*others)[i];
        const ImmichAlbum *album = find(*albums, mirror.albumId);
        if (!album) {
            if (auto held = hold(state, mirror, ErrorKind::NotFound); !held)
                co_return held;
            continue;
        }
        if (mirror.held) {
            const auto freed = co_await lift(state, mirror, stop);
            if (!freed)
                co_return tl::unexpected(freed.error());
            if (!*freed)
                continue;
        }
        Result<void> done;
        if (isUnchanged(state, mirror, *album)) // it was held, and is not any more
            done = passUnchanged(state, mirror, *album);
        else
            done = co_await syncMirror(state, mirror, *album, stop);
        std::move(state.moreParts.begin(), state.moreParts.end(), std::back_inserter(*others));
        state.moreParts.clear();
        if (done) {
            if (auto kept = state.checkpoint(); !kept)
                co_return kept;
            ++workedOut;
            continue;
        }
        const Error &error = done.error();
        if (endsRun(error))
            co_return done;
        // One album's trouble does not stop the others.
        qCWarning(lcSync).noquote() << "album" << mirror.albumId << error.name() << error.detail;
        if (auto cleared = state.mirrors.clearStamp(mirror.id); !cleared)
            co_return cleared;
        if (traits(error.kind).needsPerson) {
            if (auto kept = state.mirrors.setTrouble(mirror.id, error); !kept) // its own words
                co_return kept;
            if (auto held = hold(state, mirror, error.kind); !held)
                co_return held;
            continue;
        }
        trouble = error;
        if (auto kept = leaveOpen(state, mirror, error); !kept)
            co_return kept;
    }
    if (trouble && workedOut == 0) // a server's trouble, not an album's
        co_return tl::unexpected(*trouble);
    co_return Result<void>();
}

/// A verification has no run.
Result<void> Engine::keep(RunState &state)
{
    const auto kept = m_database.inTransaction([&] {
        return m_requests.keepIn(state.history, pacificDay(m_clock.now())).and_then([&state] {
            return state.run.id == 0 ? Result<void>() : state.history.update(state.run);
        });
    });
    if (kept)
        m_requests.markKept();
    return kept;
}

Task<Result<Run>> Engine::sync(RunRequest request, std::function<void(const Progress &)> onProgress,
                               std::stop_token stop)
{
    RunState state = newState(std::move(request));
    state.onProgress = std::move(onProgress);
    state.run.startedAt = m_clock.now();
    if (auto swept = state.history.markInterrupted(m_clock.now()); !swept)
        co_return tl::unexpected(swept.error());
    const Pacing pacing(m_database, m_identity);
    if (auto begun = m_photos.access().beginRun(pacing, state.request.askedByPerson); !begun)
        co_return tl::unexpected(begun.error());
    const auto last = state.history.runs(100);
    if (!last)
        co_return tl::unexpected(last.error());
    const auto ran = std::find_if(last->begin(), last->end(), asksAServer);
    state.storageUnsure =
        ran != last->end() && ran->error && ran->error->kind == ErrorKind::StorageFull;
    const auto id = state.history.begin(state.run.startedAt);
    if (!id)
        co_return tl::unexpected(id.error());
    state.run.id = *id;
    const int googleBefore = m_requests.google();
    const int immichBefore = m_requests.immich();
    state.checkpoint = [&] {
        state.run.totals.googleRequests = m_requests.google() - googleBefore;
        state.run.totals.immichRequests = m_requests.immich() - immichBefore;
        return keep(state);
    };

    const auto work = [this, &state, stop] { return this->work(state, stop); };
    const Result<void> result = co_await contained(work);
    auto kept = guarded([&] { return conclude(state, result); });
    if (!kept && kept.error().kind == ErrorKind::InternalError) // what the run held is freed by now
        kept = guarded([&] { return conclude(state, result ? kept : result); });
    if (!kept)
        co_return tl::unexpected(kept.error());
    const Run &run = state.run;
    qCInfo(lcSync).noquote() << "run" << run.id << runStatusName(run.status) << "uploaded"
                             << run.totals.uploaded << "linked" << run.totals.linked << "failed"
                             << run.totals.failed << (run.error ? run.error->name() : QString());
    co_return Run(run);
}

Task<Result<void>> Engine::work(RunState &state, std::stop_token stop)
{
    Result<void> done = co_await syncAll(state, stop);
    if (done && !state.request.askedByPerson)
        done = co_await verifyOldest(state, stop);
    if (auto forgotten = forgetOld(state); done)
        done = forgotten;
    co_return done;
}

/// The run's row says how it ended.
Result<void> Engine::conclude(RunState &state, const Result<void> &result)
{
    Run &run = state.run;
    run.status = statusOf(state, result);
    run.error.reset();
    if (!result && run.status == RunStatus::Failed)
        run.error = result.error();
    run.endedAt = m_clock.now();
    return state.checkpoint();
}

/// Whether both servers have said, in this run, that it is about as late as this computer says.
bool Engine::isClockRight() const
{
    bool right = true;
    for (const ServerDate *there : {&m_immich.serverDate(), &m_photos.serverDate()}) {
        const auto lead = there->lead(m_clock);
        if (lead && std::chrono::abs(*lead) > bounds::clockTolerance)
            qCWarning(lcSync) << "this computer's clock is" << lead->count()
                              << "s ahead of a server's";
        right = right && lead && std::chrono::abs(*lead) <= bounds::trustedClock;
    }
    return right;
}

/// All that is deleted for nothing but its age, and never by a clock that is wrong.
Result<void> Engine::forgetOld(RunState &state)
{
    if (!isClockRight())
        return {};
    const QDateTime now = m_clock.now();
    return state.history.forgetBefore(now.addYears(-1), now).and_then([&] {
        // Google keeps them for a week (google-photos.md, A5): what is older was left behind.
        return Uploads(m_database).endBegunBefore(now.addDays(-7));
    });
}

namespace {

/// Reading an album costs a request for each hundred of its items.
int pagesOf(const Mirror &mirror)
{
    return 1 + (mirror.items + mirror.orphaned) / 100;
}

/// What a check that nobody asked for found, for the run's events and the mirror's state.
Result<void> noteDifferences(RunState &state, const Verification &found)
{
    const bool waits = !found.repaired && !found.differences.empty();
    state.leftOpen |= waits || found.albumGone;
    if (found.albumGone)
        return state.note(found.mirror, Action::Held, {}, {},
                          heldError(ErrorKind::AlbumGone).name());
    std::optional<Error> trouble;
    if (waits)
        trouble = missingAtGoogle(
            found.count(Difference::TakenOut) + found.count(Difference::Deleted), found.checked);
    if (auto kept = state.mirrors.setTrouble(found.mirror.id, trouble); !kept)
        return kept;
    for (const Difference &one : found.differences) {
        if (one.kind != Difference::TakenOut && one.kind != Difference::Deleted)
            continue;
        const auto noted =
            state.note(found.mirror, waits ? Action::Held : Action::Skipped, one.assetId,
                       one.fileName, skipReasonName(SkipReason::TakenOut));
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

/// Now and then, of what nobody asks for: the mirror that was compared longest ago.
Task<Result<void>> Engine::verifyOldest(RunState &state, std::stop_token stop)
{
    constexpr int pagesADay = 100; // of Google's ten thousand requests
    constexpr auto often = std::chrono::days(7);
    const auto mirrors = wanted(state);
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    const QDateTime now = m_clock.now();
    int pages = 0;
    const Mirror *oldest = nullptr;
    for (const Mirror &mirror : *mirrors) {
        if (mirror.verifiedAt.isValid() && pacificDay(mirror.verifiedAt) == pacificDay(now))
            pages += pagesOf(mirror);
        const bool failed = mirror.trouble && !isMissingAtGoogle(*mirror.trouble);
        const bool due =
            !mirror.verifiedAt.isValid() || failed || mirror.verifiedAt.addDuration(often) <= now;
        // What is not mirrored as a whole yet has other things to do.
        if (due && mirror.stamp && !mirror.held && !mirror.googleAlbumId.isEmpty() &&
            (!oldest || mirror.verifiedAt < oldest->verifiedAt))
            oldest = &mirror;
    }
    if (!oldest || (pages > 0 && pages + pagesOf(*oldest) > pagesADay))
        co_return Result<void>();
    const auto found = co_await verifyMirror(state, *oldest, {}, Repair::Carefully, stop);
    if (!found && endsRun(found.error()))
        co_return tl::unexpected(found.error());
    if (!found) { // its turn comes again, and that of the others before
        if (auto kept = leaveOpen(state, *oldest, found.error()); !kept)
            co_return kept;
    } else if (auto noted = noteDifferences(state, *found); !noted) {
        co_return noted;
    }
    co_return state.mirrors.setVerifiedAt(oldest->id, now);
}

Task<Result<void>> Engine::verify(RunRequest request, Repair repair,
                                  std::function<void(Verification)> each, std::stop_token stop)
{
    RunState state = newState(std::move(request));
    const Pacing pacing(m_database, m_identity);
    if (auto begun = m_photos.access().beginRun(pacing, true); !begun)
        co_return begun;
    auto mirrors = wanted(state);
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    const auto albums = co_await m_immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    Result<void> result;
    for (std::size_t i = 0; i < mirrors->size() && result; ++i) {
        const auto mirror = repair == Repair::Nothing ? asWished(state, (*mirrors)[i])
                                                      : joinHost(state, (*mirrors)[i]);
        if (!mirror) {
            result = tl::unexpected(mirror.error());
            break;
        }
        const ImmichAlbum *album = find(*albums, mirror->albumId);
        auto verified = co_await verifyMirror(
            state, *mirror, album ? std::optional(*album) : std::nullopt, repair, stop);
        if (!verified) {
            result = tl::unexpected(verified.error());
            break;
        }
        if (verified->overflows && verified->repaired) { // a ledger that was lost had more parts
            auto next = state.mirrors.addPart(verified->mirror);
            if (next)
                mirrors->push_back(*std::move(next));
            else
                result = tl::unexpected(next.error());
        }
        each(*std::move(verified));
    }
    const auto kept = keep(state);
    co_return result ? kept : result;
}

/// As a sync would make it.
static Mirror nextPart(const Mirror &before)
{
    return {.albumId = before.albumId,
            .part = before.part + 1,
            .albumName = before.albumName,
            .wantedTitle = before.wantedTitle,
            .policy = before.policy,
            .rules = before.rules};
}

Task<Result<void>> Engine::plan(RunRequest request, std::function<void(MirrorPlan)> each,
                                std::stop_token stop)
{
    RunState state = newState(std::move(request));
    const auto mirrors = wanted(state);
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    const auto albums = co_await m_immich.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    for (const Mirror &mirror : *mirrors) {
        const ImmichAlbum *album = find(*albums, mirror.albumId);
        if (!album) {
            each({.mirror = mirror, .plan = {}});
            continue;
        }
        auto part = asWished(state, mirror);
        for (bool more = true; more;) {
            if (!part)
                co_return tl::unexpected(part.error());
            auto planned = co_await planMirror(state, *part, *album, stop);
            if (!planned)
                co_return tl::unexpected(planned.error());
            each({.mirror = *part, .plan = std::move(planned->plan)});
            more = planned->overflows;
            part = nextPart(*part);
        }
    }
    co_return Result<void>();
}

} // namespace immirror
