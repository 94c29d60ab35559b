// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/looks.h"

#include "sync/problems.h"
#include "ui/look/statelook.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QPixmap>

namespace immirror {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

/// What went well and what did not stand out by our own icons; the words say the rest.
QIcon iconOf(Action action)
{
    switch (action) {
    case Action::AlbumCreated:
    case Action::AlbumAdopted:
    case Action::AlbumChanged:
    case Action::Uploaded:
    case Action::Linked:
    case Action::Replaced:
    case Action::Captioned:
        return stateIcon(State::Idle);
    case Action::Failed:
        return stateIcon(State::Attention);
    case Action::Held:
        return stateIcon(State::Paused);
    case Action::Removed:
    case Action::Orphaned:
    case Action::Skipped:
        break;
    }
    QPixmap nothing(16, 16); // so that words stand under words
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

QString sentenceCase(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

Look lookOf(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
        return {words::of(status), stateIcon(State::Syncing)};
    case RunStatus::Ok:
        return {words::of(status), stateIcon(State::Idle)};
    case RunStatus::Partial:
        return {words::of(status), stateIcon(State::Attention)};
    case RunStatus::Failed:
        return {words::of(status), stateIcon(State::Attention)};
    case RunStatus::Cancelled:
        return {words::of(status), stateIcon(State::Paused)};
    case RunStatus::Interrupted:
        return {words::of(status), stateIcon(State::Waiting)};
    }
    Q_UNREACHABLE();
}

Look lookOf(Action action)
{
    return {sentenceCase(words::of(action)), iconOf(action)};
}

Look lookOf(const Mirror &mirror, bool syncing)
{
    if (syncing)
        return {Texts::tr("Syncing"), stateIcon(State::Syncing)};
    if (mirror.held == ErrorKind::AlbumGone)
        return {Texts::tr("Held: Google's album is gone"), stateIcon(State::Attention)};
    if (mirror.held == ErrorKind::AlbumForeign)
        return {Texts::tr("Held: Google's album is not ours"), stateIcon(State::Attention)};
    if (mirror.held == ErrorKind::TitleTaken)
        return {Texts::tr("Held: Google has an album of its title"), stateIcon(State::Attention)};
    if (mirror.held == ErrorKind::NotFound)
        return {Texts::tr("Held: Immich no longer shows it"), stateIcon(State::Attention)};
    if (mirror.held)
        return {Texts::tr("Held: needs your attention"), stateIcon(State::Attention)};
    if (mirror.trouble && asksPerson(*mirror.trouble))
        return {Texts::tr("Differs from Google's album"), stateIcon(State::Attention)};
    if (mirror.removalsHeld > 0)
        return {Texts::tr("%n to remove: waits for your yes", nullptr, mirror.removalsHeld),
                stateIcon(State::Attention)};
    if (mirror.paused)
        return {Texts::tr("Paused"), stateIcon(State::Paused)};
    if (mirror.givenUp > 0)
        return {Texts::tr("%n failed", nullptr, mirror.givenUp), stateIcon(State::Attention)};
    if (!mirror.lastSyncedAt.isValid() && mirror.items == 0)
        return {Texts::tr("Not synced yet"), stateIcon(State::Waiting)};
    if (mirror.trouble && mirror.trouble->kind == ErrorKind::IncompleteListing)
        return {Texts::tr("Immich's list is not complete"), stateIcon(State::Waiting)};
    if (mirror.trouble)
        return {Texts::tr("Waits for the next sync"), stateIcon(State::Waiting)};
    if (mirror.pending > 0)
        return {Texts::tr("%n to send", nullptr, mirror.pending), stateIcon(State::Waiting)};
    if (mirror.failed > 0)
        return {Texts::tr("%n to try again", nullptr, mirror.failed), stateIcon(State::Waiting)};
    if (!mirror.stamp)
        return {Texts::tr("Waits for the next sync"), stateIcon(State::Waiting)};
    return {Texts::tr("Up to date"), stateIcon(State::Idle)};
}

} // namespace immirror
