// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "store/members.h"
#include "store/mirrors.h"

namespace immirror {

/// Something that needs a person and is not about a single photo. Those about single photos are
/// rows of the ledger: FAILED and ORPHANED.
struct Problem
{
    enum What {
        Account,      ///< a server, a sign-in, the keychain: what ended the last run
        SignInEnding, ///< within a day: Google ends the sign-ins of a project in Testing
        Album,        ///< a mirror that is held
        Removals,     ///< of `count` photos from a mirror, which wait for a yes
    } what = Account;
    Error error;         ///< of Account, SignInEnding and Album
    qint64 mirrorId = 0; ///< of Album and Removals
    QString albumId;     ///< Immich's
    QString albumName;
    int count = 0;
    QDateTime at; ///< UTC; when the sign-in ends
};

} // namespace immirror
