// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/client.h"

namespace immirror {

/// What would be sent.
struct Estimate
{
    int photos = 0;
    int films = 0;
    qint64 bytes = 0;
    int sizeUnknown = 0; ///< of those, Immich knows no size yet
    int cannotGo = 0;    ///< formats and sizes that Google does not take
};

/// What mirroring these albums for the first time would send: each content once, however many
/// albums hold it. Albums that are not there count for nothing. The errors of listAlbum().
[[nodiscard]] Task<Result<Estimate>> estimate(ImmichClient &immich, QStringList albumIds,
                                              std::stop_token stop);

} // namespace immirror
