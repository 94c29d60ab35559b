// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/processstart.h"

namespace immirror {

// Untested: Immirror has not been built on Windows yet.
void prepareProcess() {}

bool canOpenFiles(int)
{
    return true;
}

} // namespace immirror
