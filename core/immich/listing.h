// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"

namespace immirror {

/// An album's assets, as they belong into a mirror.
struct Listing
{
    /// Timeline and archived ones, in the order of capture, each once. Hidden, locked and trashed
    /// ones are left out: they are private, or on their way out.
    std::vector<ImmichAsset> assets;
    /// Private or trashed assets of the album that the server listed all the same.
    std::vector<ImmichAsset> leftOut;
    int unreadable = 0; ///< assets that were listed in a form that cannot be read
    /// Proved: every listed asset could be read, as many assets as the album counts, and the
    /// album's stamp the same before and after. Assets that were asked for by their ids count only
    /// where all assets are among the album's ids. Only then may anyone conclude that what is not
    /// here has left the album.
    bool complete = false;
    AlbumStamp stamp; ///< as it was before listing; what to store once all of this is mirrored
};

/// Lists an album the way its server needs (immich.md, 2), and once more where it changed
/// meanwhile. Where assets are missing, it asks for them by their ids, bounds::singleAssets at
/// most. `album` as albums() gave it just before. IncompleteListing is not an error here but
/// `complete == false`.
[[nodiscard]] Task<Result<Listing>> listAlbum(ImmichClient &immich, ImmichAlbum album,
                                              std::stop_token stop);

} // namespace immirror
