// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace immirror {

/// Shows a page in the browser, over https only. The address is one of our own: for those that a
/// server sent there is openGooglePage().
void openWebPage(const QString &address);
/// The same for an address that Google sent, of an album, a photo or a page of the console: only
/// pages of google.com are opened.
void openGooglePage(const QString &address);
/// Immirror's own.
void openHomePage();

} // namespace immirror
