// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/look/statelook.h"

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct StateLook
{
    State state;
    const char *icon; ///< a part of the file's name, see resources/render-icons
};

constexpr std::array table{
    StateLook{State::NotSetUp, "not-set-up"}, StateLook{State::Idle, "idle"},
    StateLook{State::Syncing, "syncing"},     StateLook{State::Paused, "paused"},
    StateLook{State::Waiting, "waiting"},     StateLook{State::Attention, "attention"},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].state) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table has one row per State, in the enum's order");
static_assert(table.size() == static_cast<std::size_t>(State::Attention) + 1);

QIcon ours(const QString &name, std::initializer_list<int> sizes)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addFile(u":/icons/%1-%2.png"_s.arg(name).arg(size), QSize(size, size));
    return icon;
}

QLatin1StringView iconOf(State state)
{
    return QLatin1StringView(table[static_cast<std::size_t>(state)].icon);
}

} // namespace

QIcon stateIcon(State state)
{
    return ours(u"state-%1"_s.arg(iconOf(state)), {16, 24, 32, 48});
}

TrayIconStyle trayIconStyle(const Settings &settings)
{
    const QString chosen = settings.text(Setting::TrayIcon);
    if (chosen == "light"_L1)
        return TrayIconStyle::Light;
    if (chosen == "dark"_L1)
        return TrayIconStyle::Dark;
        // Nothing tells a program what colour the panel has: GNOME's is dark and Plasma's may be
        // while windows are light. The coloured icon is seen on every panel. Only macOS recolours
        // an icon by itself, and wants no colours.
#ifdef Q_OS_MACOS
    return chosen == "colour"_L1 ? TrayIconStyle::Colour : TrayIconStyle::Dark;
#else
    return TrayIconStyle::Colour;
#endif
}

QIcon trayIcon(State state, TrayIconStyle style)
{
    static constexpr std::array styles{"colour"_L1, "light"_L1, "dark"_L1};
    QIcon icon = ours(u"tray-%1-%2"_s.arg(styles[static_cast<std::size_t>(style)], iconOf(state)),
                      {16, 22, 24, 32, 48, 64});
#ifdef Q_OS_MACOS
    icon.setIsMask(style == TrayIconStyle::Dark);
#endif
    return icon;
}

QIcon applicationIcon()
{
    return QIcon::fromTheme(u"immirror"_s, ours(u"immirror"_s, {16, 22, 24, 32, 48, 64, 128, 256}));
}

} // namespace immirror
