// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/mirrorplan.h"

#include "sync/albumorder.h"
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

bool isPrivate(const ImmichAsset &asset)
{
    return asset.visibility == Visibility::Locked || asset.visibility == Visibility::Hidden;
}

/// The moving part of a photo that became private is no less so.
void addPrivate(const ImmichAsset &asset, QSet<QString> &to)
{
    to.insert(asset.id);
    if (!asset.filmId.isEmpty())
        to.insert(asset.filmId);
}

/// Photos of ours that the listing does not have.
QStringList missingOnes(const PlanInput &input)
{
    QSet<QString> listed = input.becamePrivate;
    for (const ImmichAsset &asset : input.listing.assets)
        listed.insert(asset.id);
    for (const Skip &skip : input.filtered)
        listed.insert(skip.assetId);
    QStringList missing;
    for (const Member &member : input.members) {
        if (member.status == ItemStatus::Ok && !listed.contains(member.assetId))
            missing << member.assetId;
    }
    return missing;
}

/// A locked photo is in no listing (immich.md, 2). Where it makes a difference whether what is
/// missing was locked or left, Immich is asked about each, and only what it says so of became
/// private: of a photo that it does not show at all, nobody knows.
Task<Result<void>> findPrivateOnes(RunState &state, PlanInput &input, std::stop_token stop)
{
    constexpr qsizetype mostLooks = 100;
    if (!input.listing.complete)
        co_return Result<void>();
    const QStringList missing = missingOnes(input);
    const qint64 present =
        static_cast<qint64>(input.countInAlbum()) + input.otherParts.items +
        std::count_if(input.members.begin(), input.members.end(),
                      [](const Member &member) { return member.status == ItemStatus::Ok; });
    const bool waits = !input.removalsAccepted &&
                       !input.guard.allows(missing.size() + input.otherParts.leaving, present);
    if (!waits && input.policy == RemovalPolicy::Remove) // they leave anyway
        co_return Result<void>();
    for (const QString &id : missing.first(std::min(missing.size(), mostLooks))) {
        const auto seen = co_await state.immich.asset(id, stop);
        if (!seen && seen.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(seen.error());
        if (!seen && seen.error().kind != ErrorKind::NotFound)
            break; // no more is known than before
        // A hidden video may be the moving part of a photo that left: those are always hidden.
        if (!seen || !isPrivate(*seen) || (seen->video && seen->visibility == Visibility::Hidden))
            continue;
        addPrivate(*seen, input.becamePrivate);
        input.filtered.push_back({*cannotGo(*seen), id, seen->fileName});
    }
    co_return Result<void>();
}

/// How many creates the photos to send take, and whether it is worth it to keep their order.
Result<void> addPrice(RunState &state, const Mirror &mirror, Plan &plan)
{
    std::vector<CaptureKey> keys;
    for (const Arrival &arrival : plan.arrivals) {
        if (arrival.how == Arrival::Upload)
            keys.push_back(captureKeyOf(arrival.asset));
    }
    if (keys.empty())
        return {};
    const auto order = orderOf(state, mirror);
    if (!order)
        return tl::unexpected(order.error());
    plan.creates = countCreates(keys, *order);
    plan.inOrder = keepsPlaces(mirror.rules.order, plan.creates);
    return {};
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
    const auto listed = static_cast<qint64>(listing->assets.size());
    PlanInput input{.listing = *std::move(listing),
                    .policy = mirror.policy,
                    .putBack = mirror.rules.putBack,
                    .guard = state.request.guard,
                    .removalsAccepted = state.request.acceptRemovals,
                    .removalsSeen = state.request.removalsSeen,
                    .askedByPerson = state.request.askedByPerson,
                    .now = state.clock.now()};
    for (const ImmichAsset &asset : input.listing.leftOut) {
        if (isPrivate(asset))
            addPrivate(asset, input.becamePrivate);
    }
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
    if (auto looked = co_await findPrivateOnes(state, input, stop); !looked)
        co_return tl::unexpected(looked.error());
    const auto found = eachContent(
        state.members, input.listing.assets,
        [&](std::size_t i) { return input.itemsInAlbum[i].isEmpty(); },
        [&](const StoredAsset &content) { input.contents.insert(content.fingerprint, content); });
    if (!found)
        co_return tl::unexpected(found.error());
    Plan plan = makePlan(std::move(input));
    if (auto priced = addPrice(state, mirror, plan); !priced)
        co_return tl::unexpected(priced.error());
    const auto change = albumChange(state.members, mirror, album);
    if (!change)
        co_return tl::unexpected(change.error());
    plan.album = *change;
    co_return Planned{std::move(plan), stamp, listed, *rules, title, *overflows};
}

} // namespace immirror
