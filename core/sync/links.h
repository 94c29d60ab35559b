// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// Puts photos that Google has already, from another album, into this one: fifty a call, in the
/// order given. Answers those that Google would not link; their bytes have to be sent.
[[nodiscard]] Task<Result<std::vector<Work>>>
linkItems(RunState &state, Mirror mirror, std::vector<Work> work, std::stop_token stop);

} // namespace immirror
