// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Gives items the captions that they have in Immich, one request each. What Google refuses is
/// FAILED in the events, and not tried again before the caption changes once more.
[[nodiscard]] Task<Result<void>> writeCaptions(RunState &state, Mirror mirror,
                                               std::vector<Recaption> recaptions,
                                               std::stop_token stop);

} // namespace immirror
