// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/settings.h"

namespace immirror {

/// What a setting means, in a few words.
QString summaryOf(Setting setting);

} // namespace immirror
