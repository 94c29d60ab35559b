// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/console.h"
#include "base/paths.h"
#include "base/settings.h"
#include "google/endpoints.h"

namespace immirror {

// What the command line and the tray application begin with.

/// Where a profile's things lie, after what is there was made private (Paths::claim). Whoever opens
/// any of it asks this first.
Result<Paths> placesOf(const QString &profile);
/// Google itself; or, for tests and the demo, stand-ins on this computer and nowhere else.
Result<GoogleEndpoints> googleEndpoints();
/// FileUnreadable where something that would be waited for, or read without end, has the place of a
/// file of the profile's.
Result<void> checkFiles(const Paths &paths);
/// A log that cannot be written is said, and done without.
void beginLog(const Paths &paths, const Settings &settings, bool verbose, const Console &console);
/// A settings file that is damaged is said and kept under another name: the next change of a
/// setting writes only what could be read of it.
void keepDamagedSettings(const Paths &paths, const Console &console);
/// What log.level says now; everything where --verbose was said.
void applyLogLevel(const Settings &settings);

/// While one lives, everything is logged. On any thread.
class VerboseLog
{
public:
    /// `settings` outlives it, and has what holds again afterwards.
    explicit VerboseLog(const Settings &settings);
    ~VerboseLog();
    VerboseLog(const VerboseLog &) = delete;
    VerboseLog &operator=(const VerboseLog &) = delete;

private:
    const Settings &m_settings;
};

} // namespace immirror
