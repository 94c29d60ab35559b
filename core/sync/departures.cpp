// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/departures.h"

#include "base/inpieces.h"
#include "google/photoserror.h"
#include "sync/fingerprint.h"
#include "sync/settle.h"
#include "sync/targetalbum.h"

#include <QSet>

namespace immirror {

namespace {

Result<void> markRemoved(RunState &state, const Mirror &mirror, const std::vector<Member> &members,
                         Action as)
{
    return state.database.inTransaction([&]() -> Result<void> {
        for (const Member &member : members) {
            if (auto done = state.members.setOrphaned(member.id, false); !done)
                return done;
            if (auto done = state.note(mirror, as, member.assetId, member.fileName); !done)
                return done;
            state.run.totals.removed += as == Action::Removed;
        }
        return {};
    });
}

Result<void> markFailed(RunState &state, const Mirror &mirror, const Member &member,
                        const Error &error)
{
    // The membership stays OK: it is in Google's album. The next run finds it again.
    ++state.run.totals.failed;
    state.refusedRemoval = error;
    if (auto done = state.members.setLeaving(member.id, {}); !done)
        return done;
    return state.note(mirror, Action::Failed, member.assetId, member.fileName, error.name(),
                      error.detail);
}

QStringList idsOf(const std::vector<Member> &members)
{
    QStringList ids;
    for (const Member &member : members)
        ids << member.asset.mediaItemId;
    return ids;
}

/// Before a call goes out: so that a run that dies in it is settled by the next one. Invalid: it
/// certainly did nothing.
Result<void> markLeaving(RunState &state, const std::vector<Member> &members,
                         const QDateTime &since)
{
    return state.database.inTransaction([&]() -> Result<void> {
        for (const Member &member : members) {
            if (auto done = state.members.setLeaving(member.id, since); !done)
                return done;
        }
        return {};
    });
}

/// A call with these was refused, or its answer was lost: what the album really holds decides.
/// `since`: see Looks.
Task<Result<void>> removeOneByOne(RunState &state, Mirror mirror, std::vector<Member> members,
                                  QDateTime since, Action as, std::stop_token stop)
{
    const auto there = co_await lookForLeavers(state, mirror, members, since, stop);
    if (!there)
        co_return tl::unexpected(there.error());
    for (const Member &member : members) {
        if (there->contains(member.asset.mediaItemId)) {
            const auto removed = co_await state.photos.removeFromAlbum(
                mirror.googleAlbumId, {member.asset.mediaItemId}, stop);
            if (!removed && !concernsItems(removed.error()))
                co_return tl::unexpected(removed.error());
            if (!removed) {
                if (auto done = markFailed(state, mirror, member, removed.error()); !done)
                    co_return done;
                continue;
            }
        }
        if (auto done = markRemoved(state, mirror, {member}, as); !done)
            co_return done;
    }
    co_return Result<void>();
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

/// Takes members out of Google's album, at most fifty a call, and makes them orphans: only items
/// that the ledger says we put there, and none whose item another member of this mirror still
/// stands for. Each outcome is judged: where a call is refused, its items go one by one, and what
/// cannot be taken out is FAILED and stays for the next run. `as` is what it is in the events:
/// Removed, or Orphaned for content that was replaced; only the former is counted.
Task<Result<void>> removeMembers(RunState &state, Mirror mirror, std::vector<Member> members,
                                 Action as, std::stop_token stop)
{
    if (members.empty())
        co_return Result<void>();
    QSet<qint64> leaving;
    for (const Member &member : members)
        leaving.insert(member.id);
    auto needed = state.members.itemsOfSharers(mirror);
    if (!needed)
        co_return tl::unexpected(needed.error());
    const auto looked = state.members.eachOfMirror(mirror.id, [&](const Member &member) {
        if (member.status == ItemStatus::Ok && !leaving.contains(member.id))
            needed->insert(member.asset.mediaItemId);
    });
    if (!looked)
        co_return looked;

    std::vector<Member> toRemove;
    QSet<QString> seen;
    for (const Member &member : members) {
        const QString &item = member.asset.mediaItemId;
        if (item.isEmpty() || needed->contains(item) || seen.contains(item)) {
            if (auto done = state.members.remove(member.id); !done)
                co_return done;
            continue;
        }
        seen.insert(item);
        toRemove.push_back(member);
    }

    for (const std::vector<Member> &chunk : inPieces(toRemove, PhotosClient::batchSize)) {
        if (auto marked = markLeaving(state, chunk, state.clock.now()); !marked)
            co_return marked;
        const auto removed =
            co_await state.photos.removeFromAlbum(mirror.googleAlbumId, idsOf(chunk), stop);
        Result<void> done;
        if (removed)
            done = markRemoved(state, mirror, chunk, as);
        else if (concernsItems(removed.error()) || leavesOutcomeOpen(removed.error()))
            done = co_await removeOneByOne(state, mirror, chunk,
                                           sinceBreak(removed.error(), state.clock), as, stop);
        else if (done = markLeaving(state, chunk, {}); done)
            done = removed;
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

} // namespace

std::vector<Replacement> replacementsOf(const Plan &plan)
{
    std::vector<Replacement> all;
    for (const Arrival &arrival : plan.arrivals) {
        if (arrival.replaces)
            all.push_back({arrival.asset.id, fingerprintOf(arrival.asset), arrival.replaces});
    }
    return all;
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
            const bool mayWait = departure.how == Departure::Remove && !departure.becamePrivate;
            Result<void> done;
            switch (keeps && mayWait ? Departure::Keep : departure.how) {
            case Departure::Forget:
                done = state.members.remove(member.id);
                break;
            case Departure::Keep:
                done = state.members.setOrphaned(member.id, true);
                if (done)
                    done = state.note(mirror, Action::Orphaned, member.assetId, member.fileName);
                break;
            case Departure::Remove:
                if (plan.removalsHeld && mayWait) {
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

} // namespace immirror
