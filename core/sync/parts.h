// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/runstate.h"

namespace immirror {

/// An album of more photos than one of Google's holds goes into several, each with a mirror of its
/// own: a photo stays in the part that it came into, and a new one goes into the first with room.
/// Leaves those of the mirror's part in the listing, and adds what others have in the same Google
/// album and what other parts mean to the guard. Whether it is the last part, and there are more
/// photos than all parts hold.
Result<bool> keepPart(RunState &state, const Mirror &mirror, PlanInput &input);

} // namespace immirror
