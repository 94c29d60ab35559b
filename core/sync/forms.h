// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Decides what of each listed asset is sent, as the mirror wants it: its original or its edited
/// rendition, the film of a live photo as an item of its own, a copy with its date. What the
/// listing does not say is asked of Immich: of an edited asset each time, of a film once.
[[nodiscard]] Task<Result<void>> chooseForms(RunState &state, MirrorRules rules,
                                             std::vector<ImmichAsset> &assets,
                                             std::stop_token stop);

} // namespace immirror
