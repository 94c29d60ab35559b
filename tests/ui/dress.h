// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

namespace immirror {

/// For tests/screenshots: the palette and the language that IMMIRROR_LOOK ("dark") and
/// IMMIRROR_LANGUAGE name; otherwise nothing. Once a process.
void dress();

} // namespace immirror
