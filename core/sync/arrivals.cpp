// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/arrivals.h"

#include "immich/wallclock.h"
#include "sync/albumupload.h"
#include "sync/fingerprint.h"
#include "sync/links.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

struct Arriving
{
    std::vector<Work> uploads;
    std::vector<Work> links;
    std::vector<Work> there;
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
            const auto member =
                state.members.expect(mirror.id, content->row, asset.id, asset.fileName,
                                     capturedByItsClock(asset), asset.size);
            if (!member)
                return tl::unexpected(member.error());
            std::vector<Work> &ofItsKind = arrival.how == Arrival::Upload ? all.uploads
                                           : arrival.how == Arrival::Link ? all.links
                                                                          : all.there;
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

Result<void> markThere(RunState &state, const Mirror &mirror, const Work &one)
{
    const auto content = state.members.findAsset(fingerprintOf(one.arrival.asset));
    if (!content)
        return tl::unexpected(content.error());
    const ImmichAsset &asset = one.arrival.asset;
    if (!*content || (*content)->mediaItemId.isEmpty()) {
        const auto failed = state.members.setFailedLikeTwin(one.memberId);
        if (!failed)
            return tl::unexpected(failed.error());
        state.run.totals.failed += *failed;
        return {};
    }
    if (auto done = state.members.setOk(one.memberId, state.clock.now()); !done)
        return done;
    const bool replaces = one.arrival.replaces != nullptr;
    ++(replaces ? state.run.totals.replaced : state.run.totals.linked);
    return state.note(mirror, replaces ? Action::Replaced : Action::Linked, asset.id,
                      asset.fileName);
}

/// The same bytes came in by another member, or failed to: these are only written down.
Result<void> markAllThere(RunState &state, const Mirror &mirror, const std::vector<Work> &twins)
{
    return state.database.inTransaction([&]() -> Result<void> {
        for (const Work &twin : twins) {
            if (auto done = markThere(state, mirror, twin); !done)
                return done;
        }
        return {};
    });
}

} // namespace

Task<Result<std::vector<Recaption>>> bringIn(RunState &state, Mirror mirror,
                                             std::vector<Arrival> arrivals, std::stop_token stop)
{
    auto expected = expectAll(state, mirror, std::move(arrivals));
    if (!expected)
        co_return tl::unexpected(expected.error());
    Arriving all = *std::move(expected);
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
    if (auto noted = markAllThere(state, mirror, all.there); !noted)
        co_return tl::unexpected(noted.error());
    co_return recaptions;
}

} // namespace immirror
