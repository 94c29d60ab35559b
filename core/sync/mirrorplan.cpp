// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorplan.h"

#include "sync/fingerprint.h"
#include "sync/followalbum.h"
#include "sync/forms.h"
#include "sync/parts.h"

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

/// Adds what Google holds of the contents that are not in the album.
Result<void> addContents(Members &members, PlanInput &input)
{
    constexpr qsizetype atATime = 500;
    const std::vector<ImmichAsset> &assets = input.listing.assets;
    QStringList wanted;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        if (input.itemsInAlbum[i].isEmpty())
            wanted << fingerprintOf(assets[i]);
        if (wanted.size() < atATime && i + 1 < assets.size())
            continue;
        const auto found = members.findAssets(wanted);
        if (!found)
            return tl::unexpected(found.error());
        for (const StoredAsset &content : *found)
            input.contents.insert(content.fingerprint, content);
        wanted.clear();
    }
    return {};
}

/// What the guard counts besides this part.
Result<PlanInput::OtherParts> otherPartsOf(RunState &state, const Mirror &mirror,
                                           const std::vector<ImmichAsset> &wholeListing)
{
    const auto parts = state.mirrors.parts(mirror.albumId);
    if (!parts)
        return tl::unexpected(parts.error());
    PlanInput::OtherParts others{.leaving = state.left.value(mirror.albumId)};
    if (parts->size() < 2)
        return others;
    for (const Mirror &part : *parts)
        others.items += part.part == mirror.part ? 0 : part.items;
    const auto known = state.members.parts(mirror.albumId);
    if (!known)
        return tl::unexpected(known.error());
    QSet<QString> listed;
    for (const ImmichAsset &asset : wholeListing)
        listed.insert(asset.id);
    for (auto it = known->settled.cbegin(); it != known->settled.cend(); ++it)
        others.leaving += *it != mirror.part && !listed.contains(it.key()) &&
                          !state.request.removalsSeen.contains(it.key());
    return others;
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
    const auto rules = formsOf(state, mirror);
    if (!rules)
        co_return tl::unexpected(rules.error());
    if (rules->films) {
        if (auto added = co_await addFilms(state, input, stop); !added)
            co_return tl::unexpected(added.error());
    }
    const auto others = otherPartsOf(state, mirror, input.listing.assets);
    if (!others)
        co_return tl::unexpected(others.error());
    input.otherParts = *others;
    const auto overflows = keepPart(state, mirror, input.listing.assets);
    if (!overflows)
        co_return tl::unexpected(overflows.error());
    if (mirror.part > 1) { // the first one tells of them
        input.filtered.clear();
        input.listing.leftOut.clear();
    }
    auto itemsOfSharers = state.members.itemsOfSharers(mirror);
    if (!itemsOfSharers)
        co_return tl::unexpected(itemsOfSharers.error());
    input.itemsOfSharers = *std::move(itemsOfSharers);
    if (auto chosen = co_await chooseForms(state, *rules, input.listing.assets, stop); !chosen)
        co_return tl::unexpected(chosen.error());
    if (auto added = addMembers(state.members, mirror.id, mirror.shares != mirror.joined, input);
        !added)
        co_return tl::unexpected(added.error());
    if (auto added = addContents(state.members, input); !added)
        co_return tl::unexpected(added.error());
    Plan plan = makePlan(std::move(input));
    const auto change = albumChange(state.members, mirror, album);
    if (!change)
        co_return tl::unexpected(change.error());
    plan.album = *change;
    co_return Planned{std::move(plan), stamp, *rules, *overflows};
}

} // namespace immirror
