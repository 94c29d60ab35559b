// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace immirror {

/// In the person's browser; false where there is none. Qt does it only in programs with a window.
bool openInBrowser(const QUrl &url);

} // namespace immirror
