// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"

#include <QString>

namespace immirror {

/// Whether the keyring holds the entry in a locked part, which qtkeychain reports as "not found"
/// where that is the Secret Service (qt-environment.md, 3). Asks nobody for a password.
[[nodiscard]] Task<bool> isLockedInKeyring(QString service, QString key);

} // namespace immirror
