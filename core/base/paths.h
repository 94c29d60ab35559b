// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace immirror {

/// Where things lie: each in the platform's place for it. A profile has its own of everything.
struct Paths
{
    QString settingsFile;
    QString database;
    QString logFolder;
    QString keychainService;
    QString profile = {}; ///< its name; empty: the default one

    /// InvalidInput where the name is no plain word; FileUnreadable where the person has no home
    /// folder. The default profile has no name.
    static Result<Paths> forProfile(const QString &name);
    /// Makes what lies there already private. FileUnreadable where some of it is another user's:
    /// then nothing of it may be read or written.
    Result<void> claim() const;
};

} // namespace immirror
