// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/schedule.h"

#include <QIcon>

namespace immirror {

/// How a state looks, in the tray, the window and its lists. Each icon differs from the others in
/// its shape too, never by its colour alone.

/// For lists and labels in the window: the tray icon's badge by itself.
QIcon stateIcon(State state);

/// Of the icon itself: a light one is for a dark panel.
enum class TrayIconStyle { Colour, Light, Dark };
/// general.trayIcon. What "auto" means is said there.
TrayIconStyle trayIconStyle(const Settings &settings);
QIcon trayIcon(State state, TrayIconStyle style);
/// Of windows.
QIcon applicationIcon();

} // namespace immirror
