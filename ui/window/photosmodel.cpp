// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/photosmodel.h"

#include "ui/words/foreign.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

#include <tuple>

namespace immirror {

PhotosModel::PhotosModel(ItemStatus status, QObject *parent)
    : PagedModel(parent)
    , m_status(status)
{
}

int PhotosModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PhotosModel::textIn(const Member &member, int column) const
{
    const bool failed = m_status == ItemStatus::Failed;
    switch (column) {
    case Photo:
        return member.fileName;
    case Album:
        return words::albumName(member.albumName);
    case Third:
        if (failed)
            return words::inWindow(member.error.value_or(Error{}));
        return member.inAlbum ? tr("In Google's album") : tr("In the library, in no album");
    case When:
        if (!failed)
            return words::when(member.syncedAt);
        if (member.givenUp)
            return tr("When you ask");
        return member.nextAttemptAt > QDateTime::currentDateTimeUtc()
                   ? words::when(member.nextAttemptAt)
                   : tr("With the next sync");
    default:
        return {};
    }
}

QVariant PhotosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textIn(row(index.row()), index.column());
    default:
        return {};
    }
}

QVariant PhotosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool failed = m_status == ItemStatus::Failed;
    switch (section) {
    case Photo:
        return tr("Photo");
    case Album:
        return tr("Album");
    case Third:
        return failed ? tr("Why") : tr("Where it is now");
    case When:
        return failed ? tr("Next try") : tr("Sent");
    default:
        return {};
    }
}

Result<std::vector<Member>> PhotosModel::load(qint64 before, int limit)
{
    return m_reader ? m_reader->items(m_status, before, limit) : std::vector<Member>();
}

bool PhotosModel::same(const Member &shown, const Member &now) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (textIn(shown, column) != textIn(now, column))
            return false;
    }
    return shown.asset.mediaUrl == now.asset.mediaUrl;
}

} // namespace immirror
