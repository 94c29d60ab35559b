// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/targetalbum.h"

#include "base/log.h"

namespace immirror {

namespace {

Task<Result<std::optional<GoogleAlbum>>> findJustMade(RunState &state, QString title,
                                                      std::stop_token stop)
{
    const auto albums = co_await state.photos.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    for (const GoogleAlbum &album : *albums) {
        if (album.title != title || album.items != 0)
            continue;
        const auto used = state.mirrors.usesGoogleAlbum(album.id);
        if (!used)
            co_return tl::unexpected(used.error());
        if (!*used)
            co_return album;
    }
    co_return std::optional<GoogleAlbum>();
}

bool leavesOutcomeOpen(ErrorKind kind)
{
    return kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost ||
           kind == ErrorKind::ServerError || kind == ErrorKind::UnexpectedAnswer ||
           kind == ErrorKind::HtmlAnswer;
}

} // namespace

Task<Result<Mirror>> ensureTargetAlbum(RunState &state, Mirror mirror, std::stop_token stop)
{
    if (!mirror.googleAlbumId.isEmpty())
        co_return mirror;
    const QString title =
        cutTo(mirror.wantedTitle.isEmpty() ? mirror.albumName : mirror.wantedTitle,
              PhotosClient::titleLimit);

    std::optional<GoogleAlbum> album;
    Error lastError;
    for (int tried = 0; tried < 3 && !album; ++tried) {
        if (mirror.creating) {
            const auto found = co_await findJustMade(state, title, stop);
            if (!found)
                co_return tl::unexpected(found.error());
            album = *found;
            if (album)
                break;
        }
        if (auto marked = state.mirrors.setCreating(mirror.id, state.clock.now()); !marked)
            co_return tl::unexpected(marked.error());
        mirror.creating = true;
        const auto made = co_await state.photos.createAlbum(title, stop);
        if (made) {
            album = *made;
        } else if (!leavesOutcomeOpen(made.error().kind)) {
            (void)state.mirrors.setCreating(mirror.id, {});
            co_return tl::unexpected(made.error());
        } else {
            lastError = made.error();
            qCWarning(lcSync) << "create-album of unknown outcome:" << lastError.name();
        }
    }
    if (!album)
        co_return tl::unexpected(lastError);
    if (auto kept = state.mirrors.setGoogleAlbum(mirror.id, album->id, title, album->url); !kept)
        co_return tl::unexpected(kept.error());
    if (auto noted = state.note(mirror, Action::AlbumCreated, {}, {}, {}, title); !noted)
        co_return tl::unexpected(noted.error());
    co_return state.mirrors.byId(mirror.id);
}

} // namespace immirror
