// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// An album of more photos than one of Google's holds goes into several, each with a mirror of its
/// own: a photo stays in the part that it came into, and a new one goes into the first with room.
/// Leaves those of the mirror's part in `assets`. Whether it is the last one, and there are more
/// than all parts hold.
Result<bool> keepPart(RunState &state, const Mirror &mirror, std::vector<ImmichAsset> &assets);

} // namespace immirror
