// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorsync.h"

#include "base/log.h"
#include "sync/albumupload.h"
#include "sync/departures.h"
#include "sync/fingerprint.h"
#include "sync/links.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

/// What Google holds of the listed assets' contents, by fingerprint.
Result<QHash<QString, StoredAsset>> contentsOf(Members &members, const Listing &listing,
                                               const std::vector<Member> &known)
{
    QHash<QString, StoredAsset> contents;
    for (const Member &member : known)
        contents.insert(member.asset.fingerprint, member.asset);
    for (const ImmichAsset &asset : listing.assets) {
        const QString fingerprint = fingerprintOf(asset);
        if (contents.contains(fingerprint))
            continue;
        const auto stored = members.findAsset(fingerprint);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored)
            contents.insert(fingerprint, **stored);
    }
    return contents;
}

/// Creates and removals that an earlier run asked for, and whose outcome nobody knows.
Task<Result<void>> settleEarlierRuns(RunState &state, Mirror mirror, std::stop_token stop)
{
    const auto members = state.members.ofMirror(mirror.id);
    if (!members)
        co_return tl::unexpected(members.error());
    std::vector<Unsettled> unsettled;
    std::vector<Member> leaving;
    QDateTime creatingSince, leavingSince; // the last ones
    for (const Member &member : *members) {
        if (member.creatingSince.isValid()) {
            unsettled.push_back({member.id, member.asset.row, member.fileName, member.capturedAt});
            creatingSince = std::max(creatingSince, member.creatingSince);
        }
        if (member.leavingSince.isValid()) {
            leaving.push_back(member);
            leavingSince = std::max(leavingSince, member.leavingSince);
        }
    }
    if (mirror.googleAlbumId.isEmpty())
        co_return Result<void>();
    if (!unsettled.empty()) {
        const auto found =
            co_await settleCreates(state, mirror, std::move(unsettled), creatingSince, stop);
        if (!found)
            co_return tl::unexpected(found.error());
        const auto noted = state.database.inTransaction([&]() -> Result<void> {
            for (const Member &member : *members) {
                if (!found->contains(member.id))
                    continue;
                ++state.run.totals.uploaded;
                if (auto done =
                        state.note(mirror, Action::Uploaded, member.assetId, member.fileName);
                    !done)
                    return done;
            }
            return {};
        });
        if (!noted)
            co_return noted;
    }
    if (leaving.empty())
        co_return Result<void>();
    co_return co_await settleRemovals(state, mirror, std::move(leaving), leavingSince, stop);
}

/// Every arrival gets its row before anything is sent.
Result<std::vector<Work>> expectAll(RunState &state, const Mirror &mirror,
                                    const std::vector<Arrival> &arrivals)
{
    std::vector<Work> work;
    const auto written = state.database.inTransaction([&]() -> Result<void> {
        for (const Arrival &arrival : arrivals) {
            auto content = state.members.asset(arrival.fingerprint);
            if (!content)
                return tl::unexpected(content.error());
            const ImmichAsset &asset = arrival.asset;
            const auto member = state.members.expect(mirror.id, content->row, asset.id,
                                                     asset.fileName, asset.capturedAt, asset.size);
            if (!member)
                return tl::unexpected(member.error());
            work.push_back({arrival, *member, *std::move(content)});
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return work;
}

/// What of ours Google's album holds now.
Result<AlbumOrder> orderOf(Members &members, const Mirror &mirror)
{
    const auto all = members.ofMirror(mirror.id);
    if (!all)
        return tl::unexpected(all.error());
    AlbumOrder order;
    for (const Member &member : *all) {
        if (member.inAlbum)
            order.emplace(
                CaptureKey{member.capturedAt.toMSecsSinceEpoch(), member.fileName, member.assetId},
                member.asset.mediaItemId);
    }
    return order;
}

std::vector<Work> ofKind(const std::vector<Work> &work, Arrival::How how)
{
    std::vector<Work> some;
    std::copy_if(work.begin(), work.end(), std::back_inserter(some),
                 [how](const Work &one) { return one.arrival.how == how; });
    return some;
}

Result<void> noteTwin(RunState &state, const Mirror &mirror, const Work &twin)
{
    const auto content = state.members.findAsset(twin.arrival.fingerprint);
    if (!content)
        return tl::unexpected(content.error());
    const ImmichAsset &asset = twin.arrival.asset;
    if (!*content || (*content)->mediaItemId.isEmpty()) {
        const auto failed = state.members.setFailedLikeTwin(twin.memberId);
        if (!failed)
            return tl::unexpected(failed.error());
        state.run.totals.failed += *failed;
        return {};
    }
    if (auto done = state.members.setOk(twin.memberId, state.clock.now()); !done)
        return done;
    const bool replaces = twin.arrival.replaces.has_value();
    ++(replaces ? state.run.totals.replaced : state.run.totals.linked);
    return state.note(mirror, replaces ? Action::Replaced : Action::Linked, asset.id,
                      asset.fileName);
}

/// The same bytes came in by another member, or failed to: these are only written down.
Result<void> noteTwins(RunState &state, const Mirror &mirror, const std::vector<Work> &twins)
{
    return state.database.inTransaction([&]() -> Result<void> {
        for (const Work &twin : twins) {
            if (auto done = noteTwin(state, mirror, twin); !done)
                return done;
        }
        return {};
    });
}

Task<Result<void>> arrive(RunState &state, Mirror mirror, const Plan &plan, std::stop_token stop)
{
    const auto work = expectAll(state, mirror, plan.arrivals);
    if (!work)
        co_return tl::unexpected(work.error());
    std::vector<Work> uploads = ofKind(*work, Arrival::Upload);
    const std::vector<Work> links = ofKind(*work, Arrival::Link);
    state.progress.itemsTotal += static_cast<int>(uploads.size() + links.size());
    state.progress.bytesTotal += plan.bytesToSend();
    state.progressed();

    if (!uploads.empty() || !links.empty()) {
        auto target = co_await ensureTargetAlbum(state, mirror, stop);
        if (!target)
            co_return tl::unexpected(target.error());
        mirror = *target;
    }
    if (!links.empty()) {
        auto refused = co_await linkItems(state, mirror, links, stop);
        if (!refused)
            co_return tl::unexpected(refused.error());
        for (Work &one : *refused) {
            state.progress.bytesTotal += std::max<qint64>(0, one.arrival.asset.size);
            uploads.push_back(std::move(one));
        }
        std::stable_sort(uploads.begin(), uploads.end(), [](const Work &a, const Work &b) {
            return capturedBefore(a.arrival.asset, b.arrival.asset);
        });
    }
    if (!uploads.empty()) {
        auto order = orderOf(state.members, mirror);
        if (!order)
            co_return tl::unexpected(order.error());
        AlbumUpload upload(state, mirror, std::move(uploads), *std::move(order));
        const auto sent = co_await upload.run(stop);
        if (!sent)
            co_return sent;
    }
    co_return noteTwins(state, mirror, ofKind(*work, Arrival::Note));
}

/// Those whose new content is in; their old content leaves, whatever the mirror's policy: the
/// photo itself did not leave.
Result<std::vector<Member>> superseded(RunState &state, const Mirror &mirror, const Plan &plan)
{
    const auto members = state.members.ofMirror(mirror.id);
    if (!members)
        return tl::unexpected(members.error());
    std::vector<Member> old;
    for (const Arrival &arrival : plan.arrivals) {
        if (!arrival.replaces)
            continue;
        const bool in = std::any_of(members->begin(), members->end(), [&](const Member &member) {
            return member.assetId == arrival.asset.id && member.status == ItemStatus::Ok &&
                   member.asset.fingerprint == arrival.fingerprint;
        });
        if (in)
            old.push_back(*arrival.replaces);
    }
    return old;
}

Task<Result<void>> depart(RunState &state, Mirror mirror, const Plan &plan, std::stop_token stop)
{
    if (!plan.listingComplete)
        co_return Result<void>();
    auto old = superseded(state, mirror, plan);
    if (!old)
        co_return tl::unexpected(old.error());
    std::vector<Member> leaving;
    int held = 0;
    const auto noted = state.database.inTransaction([&]() -> Result<void> {
        for (const Departure &departure : plan.departures) {
            const Member &member = departure.member;
            Result<void> done;
            switch (departure.how) {
            case Departure::Forget:
                done = state.members.remove(member.id);
                break;
            case Departure::Keep:
                done = state.members.setOrphaned(member.id, true);
                if (done)
                    done = state.note(mirror, Action::Orphaned, member.assetId, member.fileName);
                break;
            case Departure::Remove:
                if (plan.removalsHeld) {
                    ++held;
                    done = state.note(mirror, Action::Held, member.assetId, member.fileName);
                } else {
                    leaving.push_back(member);
                }
                break;
            case Departure::Superseded:
                old->push_back(member);
                break;
            }
            if (!done)
                return done;
        }
        return held == mirror.removalsHeld ? Result<void>()
                                           : state.mirrors.setRemovalsHeld(mirror.id, held);
    });
    if (!noted)
        co_return noted;
    state.run.totals.held += held;
    if (auto done = co_await removeMembers(state, mirror, *std::move(old), Action::Orphaned, stop);
        !done)
        co_return done;
    co_return co_await removeMembers(state, mirror, std::move(leaving), Action::Removed, stop);
}

} // namespace

bool isUnchanged(const RunState &state, const Mirror &mirror, const ImmichAlbum &album)
{
    return mirror.stamp == album.stamp && !state.mirrorsWithWork.contains(mirror.id);
}

Result<void> passUnchanged(RunState &state, const Mirror &mirror, const ImmichAlbum &album)
{
    state.run.totals.total += static_cast<int>(album.stamp.assetCount);
    state.run.totals.skipped += static_cast<int>(album.stamp.assetCount);
    return state.mirrors.setSyncedAt(mirror.id, state.clock.now());
}

Task<Result<std::pair<Plan, AlbumStamp>>> planMirror(RunState &state, Mirror mirror,
                                                     ImmichAlbum album, std::stop_token stop)
{
    auto listing = co_await listAlbum(state.immich, album, stop);
    if (!listing)
        co_return tl::unexpected(listing.error());
    auto members = state.members.ofMirror(mirror.id);
    if (!members)
        co_return tl::unexpected(members.error());
    auto contents = contentsOf(state.members, *listing, *members);
    if (!contents)
        co_return tl::unexpected(contents.error());
    const AlbumStamp stamp = listing->stamp;
    co_return std::pair(makePlan({.listing = *std::move(listing),
                                  .members = *std::move(members),
                                  .contents = *std::move(contents),
                                  .policy = mirror.policy,
                                  .guard = state.request.guard,
                                  .removalsAccepted = state.request.acceptRemovals,
                                  .askedByPerson = state.request.askedByPerson,
                                  .now = state.clock.now()}),
                        stamp);
}

Task<Result<void>> syncMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                              std::stop_token stop)
{
    // Its turn may come hours after the run began: what a person decided meanwhile counts.
    const auto decided = state.mirrors.byId(mirror.id);
    if (!decided)
        co_return tl::unexpected(decided.error());
    if (decided->paused && state.request.albumIds.isEmpty())
        co_return Result<void>();
    mirror.policy = decided->policy;
    state.progress.mirrorId = mirror.id;
    state.progress.albumName = album.name;
    if (mirror.stamp) { // from here on it is not mirrored as a whole, until the end says so
        if (auto cleared = state.mirrors.clearStamp(mirror.id); !cleared)
            co_return cleared;
    }
    if (auto settled = co_await settleEarlierRuns(state, mirror, stop); !settled)
        co_return settled;
    const auto planned = co_await planMirror(state, mirror, album, stop);
    if (!planned)
        co_return tl::unexpected(planned.error());
    const auto &[plan, stamp] = *planned;

    RunTotals &totals = state.run.totals;
    const int heldBefore = totals.held;
    const auto skipped = state.database.inTransaction([&]() -> Result<void> {
        for (const Skip &skip : plan.skips) {
            if (skip.reason == SkipReason::Unchanged)
                continue;
            if (auto noted = state.note(mirror, Action::Skipped, skip.assetId, skip.fileName,
                                        skipReasonName(skip.reason));
                !noted)
                return noted;
        }
        return {};
    });
    if (!skipped)
        co_return skipped;
    // Hidden, locked and trashed ones are not the album's, and not in its count.
    const auto ofTheAlbum =
        static_cast<int>(std::count_if(plan.skips.begin(), plan.skips.end(), [](const Skip &skip) {
            return skip.reason != SkipReason::Hidden && skip.reason != SkipReason::Locked &&
                   skip.reason != SkipReason::Trashed;
        }));
    totals.total += static_cast<int>(plan.arrivals.size()) + ofTheAlbum;
    totals.skipped += ofTheAlbum;
    if (!plan.listingComplete) {
        state.leftOpen = true;
        const Error incomplete{.kind = ErrorKind::IncompleteListing, .service = Service::Immich};
        if (auto noted = state.note(mirror, Action::Held, {}, {}, incomplete.name()); !noted)
            co_return noted;
    }

    const int postponedBefore = state.postponed;
    if (auto arrived = co_await arrive(state, mirror, plan, stop); !arrived)
        co_return arrived;
    const bool postponed = state.postponed > postponedBefore;
    if (postponed) {
        state.leftOpen = true;
        if (auto noted =
                state.note(mirror, Action::Held, {}, {}, skipReasonName(SkipReason::OutsideHours));
            !noted)
            co_return noted;
    }
    const auto refreshed = state.mirrors.byId(mirror.id); // it may have its Google album only now
    if (!refreshed)
        co_return tl::unexpected(refreshed.error());
    const int failedBefore = totals.failed;
    if (auto departed = co_await depart(state, *refreshed, plan, stop); !departed)
        co_return departed;

    // An arrival that failed has its row, which says when it is due. A removal that failed or is
    // held has none: only another look at the album finds it.
    const bool nothingLeft =
        plan.listingComplete && totals.failed == failedBefore && totals.held == heldBefore;
    if (nothingLeft) {
        if (auto done = state.mirrors.setMirrored(mirror.id, stamp); !done)
            co_return done;
    }
    co_return state.mirrors.setSyncedAt(mirror.id, state.clock.now());
}

} // namespace immirror
