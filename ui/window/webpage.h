// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace immirror {

/// Shows a page in the browser. The address came from a server: nothing but https is opened.
void openWebPage(const QString &address);
/// Immirror's own.
void openHomePage();

} // namespace immirror
