// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/looks.h"

#include "ui/look/statelook.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QStyle>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

QIcon themed(const QString &name, QStyle::StandardPixmap fallback)
{
    return QIcon::fromTheme(name, QApplication::style()->standardIcon(fallback));
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
        return {Texts::tr("Syncing"), stateIcon(State::Syncing)};
    case RunStatus::Ok:
        return {Texts::tr("Done"), stateIcon(State::Idle)};
    case RunStatus::Partial:
        return {Texts::tr("Done, with problems"), stateIcon(State::Attention)};
    case RunStatus::Failed:
        return {Texts::tr("Ended early"), stateIcon(State::Attention)};
    case RunStatus::Cancelled:
        return {Texts::tr("Cancelled"), stateIcon(State::Paused)};
    case RunStatus::Interrupted:
        return {Texts::tr("Broke off"), stateIcon(State::Waiting)};
    }
    Q_UNREACHABLE();
}

Look lookOf(Action action)
{
    const auto icon = [action] {
        switch (action) {
        case Action::AlbumCreated:
            return themed(u"folder-new"_s, QStyle::SP_FileDialogNewFolder);
        case Action::Uploaded:
            return themed(u"go-up"_s, QStyle::SP_ArrowUp);
        case Action::Linked:
            return themed(u"insert-link"_s, QStyle::SP_FileLinkIcon);
        case Action::Replaced:
            return themed(u"view-refresh"_s, QStyle::SP_BrowserReload);
        case Action::Removed:
            return themed(u"list-remove"_s, QStyle::SP_TrashIcon);
        case Action::Orphaned:
            return themed(u"go-next"_s, QStyle::SP_ArrowRight);
        case Action::Skipped:
            return themed(u"media-skip-forward"_s, QStyle::SP_MediaSkipForward);
        case Action::Failed:
            return themed(u"dialog-error"_s, QStyle::SP_MessageBoxCritical);
        case Action::Held:
            return themed(u"media-playback-pause"_s, QStyle::SP_MediaPause);
        }
        Q_UNREACHABLE();
    };
    return {sentenceCase(words::of(action)), icon()};
}

Look lookOf(const Mirror &mirror, bool syncing)
{
    if (syncing)
        return {Texts::tr("Syncing"), stateIcon(State::Syncing)};
    if (mirror.held == ErrorKind::AlbumGone)
        return {Texts::tr("Held: Google's album is gone"), stateIcon(State::Attention)};
    if (mirror.held == ErrorKind::AlbumForeign)
        return {Texts::tr("Held: Google's album is not ours"), stateIcon(State::Attention)};
    if (mirror.held == ErrorKind::NotFound)
        return {Texts::tr("Held: Immich no longer shows it"), stateIcon(State::Attention)};
    if (mirror.held)
        return {Texts::tr("Held: needs your attention"), stateIcon(State::Attention)};
    if (mirror.removalsHeld > 0)
        return {Texts::tr("%n to remove: waits for your yes", nullptr, mirror.removalsHeld),
                stateIcon(State::Attention)};
    if (mirror.paused)
        return {Texts::tr("Paused"), stateIcon(State::Paused)};
    if (mirror.failed > 0)
        return {Texts::tr("%n failed", nullptr, mirror.failed), stateIcon(State::Attention)};
    if (!mirror.lastSyncedAt.isValid() && mirror.items == 0)
        return {Texts::tr("Not synced yet"), stateIcon(State::Waiting)};
    if (mirror.pending > 0)
        return {Texts::tr("%n to send", nullptr, mirror.pending), stateIcon(State::Waiting)};
    return {Texts::tr("Up to date"), stateIcon(State::Idle)};
}

} // namespace immirror
