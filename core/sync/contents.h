// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "immich/types.h"
#include "store/members.h"

namespace immirror {

/// What Google holds of those assets that are wanted: some hundred at a time, for there may be a
/// hundred thousand. `isWanted` gets an asset's index; `each` writes nothing.
Result<void> eachContent(Members &members, const std::vector<ImmichAsset> &assets,
                         const std::function<bool(std::size_t)> &isWanted,
                         const std::function<void(const StoredAsset &)> &each);

} // namespace immirror
