// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorplan.h"

#include "sync/contents.h"
#include "sync/fingerprint.h"
#include "sync/followalbum.h"
#include "sync/forms.h"
#include "sync/parts.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

/// To the plan, what the mirror does not want is not in the album.
void filterListing(const AssetFilter &filter, PlanInput &input)
{
    if (filter.isOff())
        return;
    input.sizeMatters = filter.asksForSize();
    std::vector<ImmichAsset> &assets = input.listing.assets;
    const auto unwanted =
        std::stable_partition(assets.begin(), assets.end(),
                              [&](const ImmichAsset &asset) { return lets(filter, asset); });
    for (auto it = unwanted; it != assets.end(); ++it)
        input.filtered.push_back({SkipReason::Filtered, it->id, it->fileName});
    assets.erase(unwanted, assets.end());
}

/// Adds what the ledger says of the listed assets, and of those that are gone. `moves`: into
/// another Google album, where none of them is.
Result<void> addMembers(Members &members, qint64 mirrorId, bool moves, PlanInput &input)
{
    const std::vector<ImmichAsset> &assets = input.listing.assets;
    QHash<QString, std::size_t> places;
    places.reserve(static_cast<qsizetype>(assets.size()));
    for (std::size_t i = 0; i < assets.size(); ++i)
        places.insert(assets[i].id, i);
    input.itemsInAlbum.resize(assets.size());
    const auto stays = [&](std::size_t place, const Member &member) {
        input.itemsInAlbum[place] = member.asset.mediaItemId;
        if (auto caption = recaption(member.asset, assets[place]))
            input.recaptions.push_back(*std::move(caption));
    };
    return members.eachOfMirror(mirrorId, [&](Member member) {
        const auto place = places.constFind(member.assetId);
        if (moves && (member.status == ItemStatus::Ok || member.status == ItemStatus::TakenOut))
            member.status = ItemStatus::Pending;
        member.inAlbum &= !moves;
        if (place != places.cend() && !assets[*place].notReady && member.status == ItemStatus::Ok &&
            !member.asset.mediaItemId.isEmpty() &&
            member.asset.fingerprint == fingerprintOf(assets[*place]))
            stays(*place, member);
        else
            input.members.push_back(std::move(member));
    });
}

} // namespace

Result<MirrorRules> formsOf(RunState &state, const Mirror &mirror)
{
    if (mirror.shares == 0)
        return mirror.rules;
    return state.mirrors.byId(mirror.shares).map([](const Mirror &host) { return host.rules; });
}

Task<Result<Planned>> planMirror(RunState &state, Mirror mirror, ImmichAlbum album,
                                 std::stop_token stop)
{
    auto listing = co_await listAlbum(state.immich, album, stop);
    if (!listing)
        co_return tl::unexpected(listing.error());
    const AlbumStamp stamp = listing->stamp;
    PlanInput input{.listing = *std::move(listing),
                    .policy = mirror.policy,
                    .putBack = mirror.rules.putBack,
                    .guard = state.request.guard,
                    .removalsAccepted = state.request.acceptRemovals,
                    .removalsSeen = state.request.removalsSeen,
                    .askedByPerson = state.request.askedByPerson,
                    .now = state.clock.now()};
    filterListing(mirror.rules.filter, input);
    const QString title = titleOfUnnamed(input.listing.assets);
    const auto rules = formsOf(state, mirror);
    if (!rules)
        co_return tl::unexpected(rules.error());
    if (rules->films) {
        if (auto added = co_await addFilms(state, input, stop); !added)
            co_return tl::unexpected(added.error());
    }
    const auto overflows = keepPart(state, mirror, input);
    if (!overflows)
        co_return tl::unexpected(overflows.error());
    if (auto chosen = co_await chooseForms(state, *rules, input.listing.assets, stop); !chosen)
        co_return tl::unexpected(chosen.error());
    if (auto added = addMembers(state.members, mirror.id, mirror.shares != mirror.joined, input);
        !added)
        co_return tl::unexpected(added.error());
    const auto found = eachContent(
        state.members, input.listing.assets,
        [&](std::size_t i) { return input.itemsInAlbum[i].isEmpty(); },
        [&](const StoredAsset &content) { input.contents.insert(content.fingerprint, content); });
    if (!found)
        co_return tl::unexpected(found.error());
    Plan plan = makePlan(std::move(input));
    const auto change = albumChange(state.members, mirror, album);
    if (!change)
        co_return tl::unexpected(change.error());
    plan.album = *change;
    co_return Planned{std::move(plan), stamp, *rules, title, *overflows};
}

} // namespace immirror
