// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace immirror {

/// From now on the process speaks the language that the setting general.language names, or the
/// system's for "auto"; numbers and dates too. Once per process, on the main thread, after the
/// application object and before the first window.
void speakLanguage(const QString &choice);

/// While one lives, the texts that are made on this thread are the English ones: those in --json
/// are for programs. Not across a co_await.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;
};

} // namespace immirror
