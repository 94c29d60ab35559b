// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"

namespace immirror {

/// When an asset was captured, by the clock of the place and time of its capture: its date is the
/// asset's day, whatever this computer's time zone is. Invalid where Immich names no time.
inline QDateTime capturedByItsClock(const ImmichAsset &asset)
{
    return asset.capturedAt.toOffsetFromUtc(asset.minutesEast * 60);
}

} // namespace immirror
