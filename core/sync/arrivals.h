// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Brings what Google's album lacks into it. Each arrival has its row in the ledger before anything
/// is sent; what Google has already is linked first, the rest is uploaded, and of the same bytes
/// once more it is only written down. Answers what came in with another caption than its own. What
/// fails on its own account is FAILED in the ledger, and not an error here.
[[nodiscard]] Task<Result<std::vector<Recaption>>>
bringIn(RunState &state, Mirror mirror, std::vector<Arrival> arrivals, std::stop_token stop);

} // namespace immirror
