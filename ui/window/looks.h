// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

#include <QIcon>

#include <array>

namespace immirror {

/// How rows say what they are: always in words, and with an icon beside them.
struct Look
{
    QString text;
    QIcon icon;
};

Look lookOf(RunStatus status);
Look lookOf(Action action);
/// All of an enum's, made once: a list asks for one with each row that it paints.
template<typename Enum, std::size_t count> class Looks
{
public:
    Looks()
    {
        for (std::size_t i = 0; i < count; ++i)
            m_all[i] = lookOf(static_cast<Enum>(i));
    }
    const Look &of(Enum value) const { return m_all[static_cast<std::size_t>(value)]; }

private:
    std::array<Look, count> m_all;
};
using RunLooks = Looks<RunStatus, static_cast<std::size_t>(RunStatus::Interrupted) + 1>;
using ActionLooks = Looks<Action, static_cast<std::size_t>(Action::Held) + 1>;

/// `syncing`: a run is at it.
Look lookOf(const Mirror &mirror, bool syncing);

/// As the first word of a line.
QString sentenceCase(const QString &text);

} // namespace immirror
