// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/links.h"

#include "base/inpieces.h"
#include "base/log.h"
#include "google/photoserror.h"
#include "sync/targetalbum.h"

#include <QSet>

namespace immirror {

namespace {

QStringList idsOf(const std::vector<Work> &work)
{
    QStringList ids;
    for (const Work &one : work) {
        if (!ids.contains(one.content.mediaItemId)) // repeats are refused
            ids << one.content.mediaItemId;
    }
    return ids;
}

Result<void> markLinked(RunState &state, const Mirror &mirror, const std::vector<Work> &work)
{
    const auto written = state.database.inTransaction([&]() -> Result<void> {
        for (const Work &one : work) {
            const bool replaces = one.arrival.replaces != nullptr;
            if (auto done = state.members.setOk(one.memberId, state.clock.now()); !done)
                return done;
            if (auto done = state.note(mirror, replaces ? Action::Replaced : Action::Linked,
                                       one.arrival.asset.id, one.arrival.asset.fileName);
                !done)
                return done;
            ++(replaces ? state.run.totals.replaced : state.run.totals.linked);
            ++state.progress.itemsDone;
        }
        return {};
    });
    state.progressed();
    return written;
}

std::vector<Work> takeIf(std::vector<Work> &from, const QSet<QString> &ids)
{
    const auto split = std::stable_partition(from.begin(), from.end(), [&](const Work &one) {
        return !ids.contains(one.content.mediaItemId);
    });
    std::vector<Work> taken(std::make_move_iterator(split), std::make_move_iterator(from.end()));
    from.erase(split, from.end());
    return taken;
}

/// A call with these was refused as a whole: links those that it is not about.
Task<Result<std::vector<Work>>> linkTheGoodOnes(RunState &state, Mirror mirror,
                                                std::vector<Work> work, std::stop_token stop)
{
    // A person may have deleted some at Google.
    const auto existing = co_await state.photos.existing(idsOf(work), stop);
    if (!existing)
        co_return tl::unexpected(existing.error());
    std::vector<Work> good = takeIf(work, QSet<QString>(existing->begin(), existing->end()));
    std::vector<Work> rest = std::move(work);
    for (const Work &gone : rest) {
        if (auto done = state.members.itemDeleted(gone.content.row); !done)
            co_return tl::unexpected(done.error());
    }
    if (!rest.empty() && !good.empty()) {
        const auto added =
            co_await state.photos.addToAlbum(mirror.googleAlbumId, idsOf(good), stop);
        if (added) {
            if (auto marked = markLinked(state, mirror, good); !marked)
                co_return tl::unexpected(marked.error());
            co_return rest;
        }
        if (!concernsItems(added.error()))
            co_return tl::unexpected(added.error());
    }
    // All exist, and yet it will not have them: some may be in the album already; bytes that the
    // person had before us are never linked (google-photos.md, B4).
    const auto there = co_await itemIdsOf(state, mirror, stop);
    if (!there)
        co_return tl::unexpected(there.error());
    const std::vector<Work> already = takeIf(good, *there);
    if (auto marked = markLinked(state, mirror, already); !marked)
        co_return tl::unexpected(marked.error());
    std::move(good.begin(), good.end(), std::back_inserter(rest));
    co_return rest;
}

} // namespace

Task<Result<std::vector<Work>>> linkItems(RunState &state, Mirror mirror, std::vector<Work> work,
                                          std::stop_token stop)
{
    std::vector<Work> refused;
    for (const std::vector<Work> &chunk : inPieces(work, PhotosClient::batchSize)) {
        const auto added =
            co_await state.photos.addToAlbum(mirror.googleAlbumId, idsOf(chunk), stop);
        if (added) {
            if (auto marked = markLinked(state, mirror, chunk); !marked)
                co_return tl::unexpected(marked.error());
            continue;
        }
        if (!concernsItems(added.error()))
            co_return tl::unexpected(added.error());
        const Error error = co_await goneOr(state, mirror, added.error(), stop);
        if (!concernsItems(error) || error.kind == ErrorKind::AlbumGone)
            co_return tl::unexpected(error);
        auto rest = co_await linkTheGoodOnes(state, mirror, chunk, stop);
        if (!rest)
            co_return tl::unexpected(rest.error());
        qCInfo(lcSync) << rest->size() << "photos cannot be linked and are sent";
        std::move(rest->begin(), rest->end(), std::back_inserter(refused));
    }
    co_return refused;
}

} // namespace immirror
