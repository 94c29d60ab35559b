// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Adds the films of live photos, each an item of its own. Of what the listing does not say Immich
/// is asked once, ever. One film's trouble does not stop the others: it goes into `input`.
[[nodiscard]] Task<Result<void>> addFilms(RunState &state, PlanInput &input, std::stop_token stop);

/// Decides what of each asset is sent, as the mirror wants it: its original or its edited
/// rendition, which Immich is asked for each time, or a copy with its date.
[[nodiscard]] Task<Result<void>> chooseForms(RunState &state, MirrorRules rules,
                                             std::vector<ImmichAsset> &assets,
                                             std::stop_token stop);

} // namespace immirror
