// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace immirror {

/// A drawing in the palette's colours for each page, where the desktop's icon theme has none.
enum class PageDrawing { Sliders, Person, Globe, Shield, Prompt };

/// The theme's of that name, or the drawing.
QIcon pageIcon(const QString &themeName, PageDrawing drawing);

} // namespace immirror
