// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"

namespace immirror {

/// What would be sent of some albums, if nothing of them were at Google yet. A photo in several of
/// them counts once, and so do the same bytes under several names.
struct Estimate
{
    int photos = 0;
    int films = 0;
    qint64 bytes = 0;
    int sizeUnknown = 0; ///< of those, Immich knows no size yet
    int cannotGo = 0;    ///< beside them: Google does not take the format or size, or it is missing
};

/// Asks Immich for each album's list. NotFound, with its id as subject, for an album that it does
/// not show.
[[nodiscard]] Task<Result<Estimate>> estimate(ImmichClient &immich, QStringList albumIds,
                                              std::stop_token stop);

} // namespace immirror
