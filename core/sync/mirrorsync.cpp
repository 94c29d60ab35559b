// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorsync.h"

#include "base/log.h"
#include "sync/albumupload.h"
#include "sync/captions.h"
#include "sync/departures.h"
#include "sync/fingerprint.h"
#include "sync/followalbum.h"
#include "sync/links.h"
#include "sync/mirrorplan.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

/// Creates and removals that an earlier run asked for, and whose outcome nobody knows.
Task<Result<void>> settleEarlierRuns(RunState &state, Mirror mirror, std::stop_token stop)
{
    std::vector<Member> creating;
    std::vector<Member> leaving;
    QDateTime creatingSince, leavingSince; // the last ones
    const auto looked = state.members.eachOfMirror(mirror.id, [&](const Member &member) {
        if (member.creatingSince.isValid()) {
            creating.push_back(member);
            creatingSince = std::max(creatingSince, member.creatingSince);
        }
        if (member.leavingSince.isValid()) {
            leaving.push_back(member);
            leavingSince = std::max(leavingSince, member.leavingSince);
        }
    });
    if (!looked || mirror.googleAlbumId.isEmpty())
        co_return looked;
    // They were marked before they waited for their turn.
    const QDateTime out = state.photos.access().gate().leftOpenAt();
    creatingSince = std::max(creatingSince, out);
    leavingSince = std::max(leavingSince, out);
    if (!creating.empty()) {
        std::vector<Unsettled> unsettled;
        unsettled.reserve(creating.size());
        for (const Member &member : creating)
            unsettled.push_back({member.id, member.asset.row, member.fileName, member.capturedAt});
        const auto found =
            co_await settleCreates(state, mirror, std::move(unsettled), creatingSince, stop);
        if (!found)
            co_return tl::unexpected(found.error());
        const auto noted = state.database.inTransaction([&]() -> Result<void> {
            for (const Member &member : creating) {
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
    QSet<QString> newer; // content of theirs is in: what left was the old one
    const auto compared = state.members.eachOfMirror(mirror.id, [&](const Member &member) {
        if (member.status == ItemStatus::Ok && !member.leavingSince.isValid())
            newer.insert(member.assetId);
    });
    if (!compared)
        co_return compared;
    co_return co_await settleRemovals(state, mirror, std::move(leaving), newer, leavingSince, stop);
}

struct Arriving
{
    std::vector<Work> uploads;
    std::vector<Work> links;
    std::vector<Work> notes;
};

/// Every arrival gets its row before anything is sent.
Result<Arriving> expectAll(RunState &state, const Mirror &mirror, std::vector<Arrival> arrivals)
{
    Arriving all;
    const auto written = state.database.inTransaction([&]() -> Result<void> {
        for (Arrival &arrival : arrivals) {
            auto content = state.members.asset(fingerprintOf(arrival.asset));
            if (!content)
                return tl::unexpected(content.error());
            const ImmichAsset &asset = arrival.asset;
            const auto member = state.members.expect(mirror.id, content->row, asset.id,
                                                     asset.fileName, asset.capturedAt, asset.size);
            if (!member)
                return tl::unexpected(member.error());
            std::vector<Work> &ofItsKind = arrival.how == Arrival::Upload ? all.uploads
                                           : arrival.how == Arrival::Link ? all.links
                                                                          : all.notes;
            ofItsKind.push_back({std::move(arrival), *member, *std::move(content)});
        }
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return all;
}

/// What of ours Google's album holds now.
Result<AlbumOrder> orderOf(RunState &state, const Mirror &mirror)
{
    auto fillers = state.mirrors.sharers(mirror);
    if (!fillers)
        return tl::unexpected(fillers.error());
    fillers->push_back(mirror.id);
    AlbumOrder order;
    for (const qint64 filler : *fillers) {
        const auto looked = state.members.eachOfMirror(filler, [&](const Member &member) {
            if (member.inAlbum)
                order.emplace(CaptureKey{member.capturedAt.toMSecsSinceEpoch(), member.fileName,
                                         member.assetId},
                              member.asset.mediaItemId);
        });
        if (!looked)
            return tl::unexpected(looked.error());
    }
    return order;
}

Result<void> noteTwin(RunState &state, const Mirror &mirror, const Work &twin)
{
    const auto content = state.members.findAsset(fingerprintOf(twin.arrival.asset));
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
    const bool replaces = twin.arrival.replaces != nullptr;
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

/// What came in with another caption than its own.
Task<Result<std::vector<Recaption>>> arrive(RunState &state, Mirror mirror, Arriving all,
                                            std::stop_token stop)
{
    std::vector<Recaption> recaptions;
    state.progress.itemsTotal += static_cast<int>(all.uploads.size() + all.links.size());
    for (const Work &one : all.uploads)
        state.progress.bytesTotal += std::max<qint64>(0, one.arrival.asset.size);
    state.progressed();

    if (!all.links.empty()) {
        auto target = co_await ensureTargetAlbum(state, mirror, stop);
        if (!target)
            co_return tl::unexpected(target.error());
        mirror = *target;
        auto refused = co_await linkItems(state, mirror, std::move(all.links), stop);
        if (!refused)
            co_return tl::unexpected(refused.error());
        for (Work &one : *refused) {
            state.progress.bytesTotal += std::max<qint64>(0, one.arrival.asset.size);
            all.uploads.push_back(std::move(one));
        }
        std::stable_sort(all.uploads.begin(), all.uploads.end(), [](const Work &a, const Work &b) {
            return capturedBefore(a.arrival.asset, b.arrival.asset);
        });
    }
    if (!all.uploads.empty()) {
        auto order = orderOf(state, mirror);
        if (!order)
            co_return tl::unexpected(order.error());
        AlbumUpload upload(state, mirror, std::move(all.uploads), *std::move(order));
        const auto sent = co_await upload.run(stop);
        if (!sent)
            co_return tl::unexpected(sent.error());
        recaptions = upload.recaptions();
    }
    if (auto noted = noteTwins(state, mirror, all.notes); !noted)
        co_return tl::unexpected(noted.error());
    co_return recaptions;
}

/// An asset with new content, and the member that has its old one.
struct Replacement
{
    QString assetId;
    QString fingerprint;
    std::shared_ptr<const Member> old;
};

std::vector<Replacement> replacementsOf(const Plan &plan)
{
    std::vector<Replacement> all;
    for (const Arrival &arrival : plan.arrivals) {
        if (arrival.replaces)
            all.push_back({arrival.asset.id, fingerprintOf(arrival.asset), arrival.replaces});
    }
    return all;
}

/// Those whose new content is in; their old content leaves, whatever the mirror's policy: the
/// photo itself did not leave.
Result<std::vector<Member>> superseded(Members &members, const Mirror &mirror,
                                       const std::vector<Replacement> &replacements)
{
    std::vector<Member> old;
    for (const Replacement &one : replacements) {
        const auto in = members.isIn(mirror.id, one.assetId, one.fingerprint);
        if (!in)
            return tl::unexpected(in.error());
        if (*in)
            old.push_back(*one.old);
    }
    return old;
}

Task<Result<void>> depart(RunState &state, Mirror mirror, const Plan &plan,
                          std::vector<Replacement> replacements, std::stop_token stop)
{
    if (!plan.listingComplete || !mirror.active) // stopped meanwhile: all stays as it is
        co_return Result<void>();
    const bool keeps = mirror.policy == RemovalPolicy::Keep; // decided meanwhile, perhaps
    auto old = superseded(state.members, mirror, replacements);
    if (!old)
        co_return tl::unexpected(old.error());
    std::vector<Member> leaving;
    int held = 0;
    const auto noted = state.database.inTransaction([&]() -> Result<void> {
        for (const Departure &departure : plan.departures) {
            const Member &member = departure.member;
            Result<void> done;
            switch (keeps && departure.how == Departure::Remove ? Departure::Keep : departure.how) {
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

/// What stays out as it should is in the plan; a line of history for each, with every look at a
/// large album, would be all that history holds.
static bool isOrdinary(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Unchanged:
    case SkipReason::Filtered:
    case SkipReason::Hidden:
    case SkipReason::Locked:
    case SkipReason::Trashed:
    case SkipReason::NotDue:
        return true;
    default:
        return false;
    }
}

bool isUnchanged(const RunState &state, const Mirror &mirror, const ImmichAlbum &album)
{
    return mirror.stamp == album.stamp && !state.mirrorsWithWork.contains(mirror.id);
}

Result<void> passUnchanged(RunState &state, const Mirror &mirror, const ImmichAlbum &album)
{
    if (mirror.part == 1) {
        state.run.totals.total += static_cast<int>(album.stamp.assetCount);
        state.run.totals.skipped += static_cast<int>(album.stamp.assetCount);
    }
    return state.mirrors.setSyncedAt(mirror.id, state.clock.now());
}

Task<Result<void>> syncMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                              std::stop_token stop)
{
    // Its turn may come hours after the run began: what a person decided meanwhile counts.
    const auto decided = state.mirrors.byId(mirror.id);
    if (!decided)
        co_return tl::unexpected(decided.error());
    if (!decided->active || (decided->paused && state.request.albumIds.isEmpty()))
        co_return Result<void>();
    const auto joined = joinHost(state, *decided);
    if (!joined)
        co_return tl::unexpected(joined.error());
    mirror = *joined;
    state.progress.mirrorId = mirror.id;
    state.progress.albumName = album.name;
    if (mirror.stamp) { // from here on it is not mirrored as a whole, until the end says so
        if (auto cleared = state.mirrors.clearStamp(mirror.id); !cleared)
            co_return cleared;
    }
    if (auto settled = co_await settleEarlierRuns(state, mirror, stop); !settled)
        co_return settled;
    auto planned = co_await planMirror(state, mirror, album, stop);
    if (!planned)
        co_return tl::unexpected(planned.error());
    Plan &plan = planned->plan;
    if (planned->overflows) {
        auto next = state.mirrors.addPart(mirror);
        if (!next)
            co_return tl::unexpected(next.error());
        state.moreParts.push_back(*std::move(next));
    }

    RunTotals &totals = state.run.totals;
    const int heldBefore = totals.held;
    if (plan.filmTrouble) {
        state.leftOpen = true;
        const Error &trouble = *plan.filmTrouble;
        if (auto noted = state.note(mirror, Action::Held, {}, {}, trouble.name(), trouble.detail);
            !noted)
            co_return noted;
    }
    const auto skipped = state.database.inTransaction([&]() -> Result<void> {
        for (const Skip &skip : plan.skips) {
            if (isOrdinary(skip.reason))
                continue;
            const bool waits = skip.reason == SkipReason::EditPending;
            state.leftOpen |= waits;
            if (auto noted = state.note(mirror, waits ? Action::Held : Action::Skipped,
                                        skip.assetId, skip.fileName, skipReasonName(skip.reason));
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
    std::vector<Replacement> replacements = replacementsOf(plan);
    auto arriving = expectAll(state, mirror, std::move(plan.arrivals));
    if (!arriving)
        co_return tl::unexpected(arriving.error());
    auto wrong = co_await arrive(state, mirror, *std::move(arriving), stop);
    if (!wrong)
        co_return tl::unexpected(wrong.error());
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
    if (auto departed = co_await depart(state, *refreshed, plan, std::move(replacements), stop);
        !departed)
        co_return departed;
    if (!plan.removalsHeld)
        state.left[mirror.albumId] += plan.unseenRemovals(state.request.removalsSeen);
    // An arrival that failed has its row, which says when it is due. A removal that failed or is
    // held has none: only another look at the album finds it. A caption or a title that Google
    // refused is asked for again when something in the album changes.
    const bool nothingLeft = plan.listingComplete && totals.failed == failedBefore &&
                             totals.held == heldBefore && !plan.waitsForImmich();
    std::vector<Recaption> recaptions = std::move(plan.recaptions);
    recaptions.insert(recaptions.end(), wrong->begin(), wrong->end());
    if (auto written = co_await writeCaptions(state, *refreshed, std::move(recaptions), stop);
        !written)
        co_return written;

    if (auto followed = co_await followAlbum(state, *refreshed, plan.album, stop); !followed)
        co_return followed;

    const auto now = state.mirrors.byId(mirror.id);
    if (!now)
        co_return tl::unexpected(now.error());
    const auto forms = formsOf(state, *now);
    if (!forms)
        co_return tl::unexpected(forms.error());
    if (nothingLeft && now->rules == mirror.rules && now->shares == mirror.shares &&
        *forms == planned->forms) { // else the next run looks by the new ones
        if (auto done = state.mirrors.setMirrored(mirror.id, planned->stamp); !done)
            co_return done;
        if (!now->verifiedAt.isValid()) { // what has just been done needs no check yet
            if (auto done = state.mirrors.setVerifiedAt(mirror.id, state.clock.now()); !done)
                co_return done;
        }
    }
    co_return state.mirrors.setSyncedAt(mirror.id, state.clock.now());
}

} // namespace immirror
