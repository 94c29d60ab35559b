// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "sync/plan.h"

namespace immirror {

/// Which asset that Immirror would send an unknown item is, by their indexes.
struct Adoption
{
    std::size_t arrival = 0;
    std::size_t stranger = 0;
    bool sure = false; ///< name, time of capture and size in pixels agree; else the name and one
};
/// Pure. What fits several is nobody's.
std::vector<Adoption> matchStrangers(const std::vector<Arrival> &arrivals,
                                     const std::vector<MediaItem> &strangers);

} // namespace immirror
