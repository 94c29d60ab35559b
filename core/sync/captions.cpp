// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/captions.h"

#include "google/photoserror.h"
#include "sync/targetalbum.h"

namespace immirror {

namespace {

/// Where the ledger does not know a caption, the album does, a hundred an answer. What is right
/// already leaves the list.
Task<Result<void>> learnCaptions(RunState &state, Mirror mirror, std::vector<Recaption> &recaptions,
                                 std::stop_token stop)
{
    if (std::none_of(recaptions.begin(), recaptions.end(),
                     [](const Recaption &one) { return one.unknown; }))
        co_return Result<void>();
    const auto items = co_await itemsOf(state, mirror, stop);
    if (!items)
        co_return tl::unexpected(items.error());
    QHash<QString, QString> captions;
    for (const MediaItem &item : *items)
        captions.insert(item.id, item.description);
    co_return state.database.inTransaction([&]() -> Result<void> {
        Result<void> kept;
        std::erase_if(recaptions, [&](const Recaption &one) {
            const auto there = captions.constFind(one.mediaItemId);
            const bool right =
                there != captions.cend() && there->simplified() == one.caption.simplified();
            if (right && kept)
                kept = state.members.keepCaption(one.assetRow, one.caption, one.assetId);
            return right;
        });
        return kept;
    });
}

} // namespace

Task<Result<void>> writeCaptions(RunState &state, Mirror mirror, std::vector<Recaption> recaptions,
                                 std::stop_token stop)
{
    if (auto learnt = co_await learnCaptions(state, mirror, recaptions, stop); !learnt)
        co_return learnt;
    for (const Recaption &one : recaptions) {
        const auto known = state.members.knowsItem(one.mediaItemId);
        if (!known)
            co_return tl::unexpected(known.error());
        if (!*known) // deleted meanwhile; its bytes went anew, with their caption
            continue;
        const auto written = co_await state.photos.describe(one.mediaItemId, one.caption, stop);
        if (!written && !refusesChange(written.error()))
            co_return written;
        const auto noted = state.database.inTransaction([&]() -> Result<void> {
            const QString owner = written ? one.assetId : QString(); // refused, it is not ours
            if (auto kept = state.members.keepCaption(one.assetRow, one.caption, owner); !kept)
                return kept;
            if (written)
                return state.note(mirror, Action::Captioned, one.assetId, one.fileName);
            return state.note(mirror, Action::Failed, one.assetId, one.fileName,
                              written.error().name(), written.error().detail);
        });
        if (!noted)
            co_return noted;
        ++(written ? state.run.totals.captioned : state.run.totals.failed);
        state.progressed();
    }
    co_return Result<void>();
}

} // namespace immirror
