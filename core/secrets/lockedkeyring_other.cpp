// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/lockedkeyring.h"

// Untested: never run on Windows or macOS, whose keychains tell locked from missing themselves.

namespace immirror {

Task<bool> isLockedInKeyring(QString, QString)
{
    co_return false;
}

Task<KeyringState> openKeyring(QString, QString, std::stop_token)
{
    co_return KeyringState::Open;
}

void KeyringWatch::start() {}

} // namespace immirror
