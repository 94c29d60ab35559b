// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

#include <QUrl>

namespace immirror {

/// What mends a trouble: the one button that stands beside it. Pure.
enum class Cure {
    None,          ///< it passes by itself, or nothing in the program helps
    Retry,         ///< once more
    SignIn,        ///< at Google, again
    CheckImmich,   ///< address, key, or how it is reached
    Settings,      ///< of the network
    FreeStorage,   ///< at Google
    EnableApi,     ///< in Google's console
    NewAlbum,      ///< at Google, in place of the one that is gone or not ours
    AdoptAlbum,    ///< at Google, the one that has its title
    TakeOver,      ///< the albums that were mirrored with other accounts, anew with these
    StartEmpty,    ///< they are left alone
    UseCopy,       ///< of the database, the newest sound one
    EmptyDatabase, ///< in place of one that is damaged or lost
    Review,        ///< what would leave Google's album
};

Cure cureOf(const Error &error);
Cure cureOf(const Problem &problem);
/// What its button says; with a mnemonic.
QString cureText(Cure cure);
/// The page that FreeStorage and EnableApi open; else invalid. Only ever Google's own.
QUrl cureAddress(const Error &error);

} // namespace immirror
