// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

namespace immirror {

/// Whether the system bus says anything, within bounds::busPatience: keeps its thread for so long.
/// Qt serves all buses of the process on one thread, so that a system bus that never answers would
/// stop the session's, too. True where there is no such bus to be waited for.
bool doesSystemBusAnswer();

} // namespace immirror
