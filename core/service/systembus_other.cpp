// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/systembus.h"

namespace immirror {

bool doesSystemBusAnswer()
{
    return true;
}

} // namespace immirror
