// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// A title as Google can hold it: the second and later parts of a huge album have their number
/// behind it.
QString titleOfPart(const QString &title, int part);
/// With the Google album that a person wished for it: its own, or that of its host, if there is one
/// by now. In the ledger, too: it is for a sync that begins.
[[nodiscard]] Result<Mirror> joinHost(RunState &state, Mirror mirror);
/// The same, and nothing is written.
[[nodiscard]] Result<Mirror> asWished(RunState &state, Mirror mirror);

/// Of Google's albums, those of a title that no mirror of any account uses.
Result<std::vector<GoogleAlbum>>
unknownAlbums(Mirrors &mirrors, const std::vector<GoogleAlbum> &albums, const QString &title);

/// For an album that has no name in Immich: the days of its assets, by their own clocks, such as
/// "2024-07-12 – 2024-07-19". It is the same in every language.
QString titleOfUnnamed(const std::vector<ImmichAsset> &assets);
/// Whether neither the Immich album has a name nor the mirror a title: Google makes no album whose
/// title is empty.
bool isUntitled(const Mirror &mirror);
/// The title that a new Google album gets, unless it isUntitled().
QString titleFor(const Mirror &mirror);

/// The mirror with a Google album: the one it has, or a new one, made at most once. After a
/// create-album of unknown outcome (in this run or one that died) Google's list is looked through
/// first, for an empty album of that title that no mirror uses; never is an album taken over by
/// its title otherwise. AlbumRefused where Google does not make it, whatever is tried.
[[nodiscard]] Task<Result<Mirror>> ensureTargetAlbum(RunState &state, Mirror mirror,
                                                     std::stop_token stop);

/// A call about the album failed: AlbumGone if Google says that it has no such album (any more),
/// else the error itself. A Google that does not answer proves nothing.
[[nodiscard]] Task<Error> goneOr(RunState &state, Mirror mirror, Error error, std::stop_token stop);

/// What the mirror's Google album holds now. AlbumGone as goneOr() finds it.
[[nodiscard]] Task<Result<std::vector<MediaItem>>> itemsOf(RunState &state, Mirror mirror,
                                                           std::stop_token stop);
/// The same: media item ids.
[[nodiscard]] Task<Result<QSet<QString>>> itemIdsOf(RunState &state, Mirror mirror,
                                                    std::stop_token stop);

} // namespace immirror
