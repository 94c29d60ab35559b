// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/batch.h"
#include "sync/runstate.h"

namespace immirror {

/// What of ours the mirror's Google album holds now, by the ledger.
[[nodiscard]] Result<AlbumOrder> orderOf(RunState &state, const Mirror &mirror);

} // namespace immirror
