// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorsync.h"

#include "sync/arrivals.h"
#include "sync/captions.h"
#include "sync/departures.h"
#include "sync/followalbum.h"
#include "sync/mirrorplan.h"
#include "sync/problems.h"
#include "sync/sametitle.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

namespace immirror {

using namespace Qt::StringLiterals;

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

/// What stays out as it should is in the plan; a line of history for each, with every look at a
/// large album, would be all that history holds.
bool isOrdinary(SkipReason reason)
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

/// What the plan leaves out, and why; and what there is in all.
Result<void> notePlan(RunState &state, const Mirror &mirror, const Planned &planned)
{
    const Plan &plan = planned.plan;
    if (plan.filmTrouble) {
        state.leftOpen = true;
        const Error &trouble = *plan.filmTrouble;
        if (auto noted = state.note(mirror, Action::Held, {}, {}, trouble.name(), trouble.detail);
            !noted)
            return noted;
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
        return skipped;
    // Hidden, locked and trashed ones are not the album's, and not in its count.
    const auto ofTheAlbum =
        static_cast<int>(std::count_if(plan.skips.begin(), plan.skips.end(), [](const Skip &skip) {
            return skip.reason != SkipReason::Hidden && skip.reason != SkipReason::Locked &&
                   skip.reason != SkipReason::Trashed;
        }));
    RunTotals &totals = state.run.totals;
    totals.total += static_cast<int>(plan.arrivals.size()) + ofTheAlbum;
    totals.skipped += ofTheAlbum;
    if (!plan.listingComplete) {
        state.leftOpen = true;
        const Error incomplete = incompleteListing(planned.listed, planned.stamp.assetCount);
        if (auto noted =
                state.note(mirror, Action::Held, {}, {}, incomplete.name(), incomplete.subject);
            !noted)
            return noted;
    }
    return {};
}

/// Why the album is not mirrored as a whole, where no row and no question to a person says it.
std::optional<Error> troubleOf(const RunState &state, const Planned &planned)
{
    if (!planned.plan.listingComplete)
        return incompleteListing(planned.listed, planned.stamp.assetCount);
    if (planned.plan.filmTrouble)
        return planned.plan.filmTrouble;
    if (planned.plan.waitsForImmich())
        return Error{
            .kind = ErrorKind::NotFound, .subject = u"edited"_s, .service = Service::Immich};
    return state.refusedRemoval;
}

} // namespace

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
    if (planned && !planned->plan.arrivals.empty()) {
        const auto adopted = co_await adoptSameTitled(state, mirror, stop);
        if (!adopted)
            co_return tl::unexpected(adopted.error());
        if (*adopted) {
            const auto renewed = state.mirrors.byId(mirror.id).and_then(
                [&](const Mirror &one) { return joinHost(state, one); });
            if (!renewed)
                co_return tl::unexpected(renewed.error());
            mirror = *renewed;
            planned = co_await planMirror(state, mirror, album, stop);
        }
    }
    if (!planned)
        co_return tl::unexpected(planned.error());
    Plan &plan = planned->plan;
    if (planned->overflows) {
        auto next = state.mirrors.addPart(mirror);
        if (!next)
            co_return tl::unexpected(next.error());
        state.moreParts.push_back(*std::move(next));
    }

    // A guest hands it on to its host.
    if (isUntitled(mirror) || mirror.shares != 0)
        mirror.wantedTitle = planned->titleOfUnnamed;

    RunTotals &totals = state.run.totals;
    const int heldBefore = totals.held;
    if (auto noted = notePlan(state, mirror, *planned); !noted)
        co_return noted;
    const int postponedBefore = state.postponed;
    std::vector<Replacement> replacements = replacementsOf(plan);
    auto wrong = co_await bringIn(state, mirror, std::move(plan.arrivals), stop);
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
    state.refusedRemoval.reset();
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
    // Only a comparison with Google's album ends that one.
    const bool differs = now->trouble && isMissingAtGoogle(*now->trouble);
    if (!nothingLeft) {
        auto trouble = troubleOf(state, *planned);
        if (!trouble && differs)
            trouble = now->trouble;
        if (auto kept = state.mirrors.setTrouble(mirror.id, trouble); !kept)
            co_return kept;
    } else if (now->rules == mirror.rules && now->shares == mirror.shares &&
               *forms == planned->forms) { // else the next run looks by the new ones
        if (auto done = state.mirrors.setMirrored(mirror.id, planned->stamp); !done)
            co_return done;
        if (differs) {
            if (auto kept = state.mirrors.setTrouble(mirror.id, now->trouble); !kept)
                co_return kept;
        }
        if (!now->verifiedAt.isValid()) { // what has just been done needs no check yet
            if (auto done = state.mirrors.setVerifiedAt(mirror.id, state.clock.now()); !done)
                co_return done;
        }
    }
    co_return state.mirrors.setSyncedAt(mirror.id, state.clock.now());
}

} // namespace immirror
