// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/verify.h"

#include <QString>
#include <QStringList>

namespace immirror {

/// What a repair cannot put right, for nothing is ever removed that the ledger does not know.
bool staysDifferent(const Difference &one);
/// Whether Google's album is as it should be, as far as can be told: not where the mirror is open.
bool isAsItShouldBe(const Verification &one);

namespace words {

/// What is different about a photo; where it is at Google says its url.
QString of(const Difference &one);
/// "Holiday: 120 photos checked, 2 different".
QString headOf(const Verification &one);
/// What is to be known of all of it, a sentence each; not that the album is gone, for what to do
/// about that is another thing in a window than on a command line.
QStringList notesOf(const Verification &one, QString (*ofError)(const Error &));

} // namespace words

} // namespace immirror
