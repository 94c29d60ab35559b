// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/captions.h"

#include "google/photoserror.h"

namespace immirror {

Task<Result<void>> writeCaptions(RunState &state, Mirror mirror, std::vector<Recaption> recaptions,
                                 std::stop_token stop)
{
    for (const Recaption &one : recaptions) {
        const auto written = co_await state.photos.describe(one.mediaItemId, one.caption, stop);
        if (!written && !concernsItems(written.error()))
            co_return written;
        const auto noted = state.database.inTransaction([&]() -> Result<void> {
            if (auto kept = state.members.keepCaption(one.assetRow, one.caption, one.assetId);
                !kept)
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
