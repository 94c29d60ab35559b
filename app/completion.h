// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace immirror {

/// `immirror __complete -- WORD…`, which the shells' completions in installer/linux call with what
/// was typed after the program's name, the word to complete last: "word<TAB>summary" each, of which
/// the shell leaves out what does not begin like that word; or ":files". Only reads.
QStringList completionsOf(const QStringList &words);

} // namespace immirror
