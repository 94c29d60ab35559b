// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/followalbum.h"

#include "base/visible.h"
#include "google/photoserror.h"
#include "sync/targetalbum.h"

namespace immirror {

Result<AlbumChange> albumChange(Members &members, const Mirror &mirror, const ImmichAlbum &album)
{
    AlbumChange change;
    if (mirror.shares != 0)
        return change; // it is another one's
    const QString title = titleOfPart(album.name, mirror.part);
    if (mirror.rules.followTitle && !mirror.googleAlbumId.isEmpty() && isSeen(album.name) &&
        title != mirror.googleAlbumTitle)
        change.title = title;
    if (mirror.part == 1 && mirror.rules.followCover && !album.coverAssetId.isEmpty()) {
        const auto item = members.itemInAlbum(mirror.id, album.coverAssetId);
        if (!item)
            return tl::unexpected(item.error());
        if (item->isEmpty() || *item != mirror.googleCoverItem)
            change.coverAssetId = album.coverAssetId;
    }
    return change;
}

namespace {

/// What Google refuses is said, and is no reason to leave the rest of the album.
Task<Result<bool>> judge(RunState &state, Mirror mirror, Result<void> done, QString what,
                         std::stop_token stop)
{
    if (done) {
        const auto noted = state.note(mirror, Action::AlbumChanged, {}, {}, {}, what);
        if (!noted)
            co_return tl::unexpected(noted.error());
        co_return true;
    }
    const Error error = co_await goneOr(state, mirror, done.error(), stop);
    if (!refusesChange(error) || error.kind == ErrorKind::AlbumGone)
        co_return tl::unexpected(error);
    ++state.run.totals.failed;
    const auto noted = state.note(mirror, Action::Failed, {}, {}, error.name(), error.detail);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return false;
}

} // namespace

Task<Result<void>> followAlbum(RunState &state, Mirror mirror, AlbumChange change,
                               std::stop_token stop)
{
    if (mirror.googleAlbumId.isEmpty())
        co_return Result<void>();
    if (!change.title.isEmpty()) {
        const auto renamed =
            co_await state.photos.renameAlbum(mirror.googleAlbumId, change.title, stop);
        const auto done = co_await judge(state, mirror, renamed, change.title, stop);
        if (!done)
            co_return tl::unexpected(done.error());
        if (*done) {
            if (auto kept = state.mirrors.setGoogleAlbum(mirror.id, mirror.googleAlbumId,
                                                         change.title, mirror.googleAlbumUrl);
                !kept)
                co_return kept;
        }
    }
    if (change.coverAssetId.isEmpty())
        co_return Result<void>();
    const auto item = state.members.itemInAlbum(mirror.id, change.coverAssetId);
    if (!item)
        co_return tl::unexpected(item.error());
    if (item->isEmpty())
        co_return Result<void>();
    const auto covered = co_await state.photos.setCover(mirror.googleAlbumId, *item, stop);
    const auto done = co_await judge(state, mirror, covered, {}, stop);
    if (!done)
        co_return tl::unexpected(done.error());
    co_return state.mirrors.setGoogleCover(mirror.id, *item); // refused, it is not tried for ever
}

} // namespace immirror
