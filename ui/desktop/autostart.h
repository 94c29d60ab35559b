// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <memory>

namespace immirror {

/// Whether the tray application starts when the person logs in. The desktop keeps it, not the
/// settings file, and other programs may change it there. Synchronous and quick; belongs to the
/// window's thread.
class Autostart
{
public:
    virtual ~Autostart() = default;
    virtual bool isOn() const = 0;
    /// FileUnreadable, with the file as subject, where the desktop's place cannot be written.
    virtual Result<void> set(bool on) = 0;
};

/// Of this program, at the place where it lies now, with that profile (empty: the default one).
std::unique_ptr<Autostart> makeAutostart(const QString &profile);

} // namespace immirror
