// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/runsmodel.h"

#include "ui/words/standing.h"
#include "ui/words/words.h"

namespace immirror {

namespace {

std::optional<int> countIn(const RunTotals &totals, int column)
{
    switch (column) {
    case RunsModel::Uploaded:
        return totals.uploaded;
    case RunsModel::Linked:
        return totals.linked;
    case RunsModel::Replaced:
        return totals.replaced;
    case RunsModel::Captioned:
        return totals.captioned;
    case RunsModel::Removed:
        return totals.removed;
    case RunsModel::Skipped:
        return totals.skipped;
    case RunsModel::Failed:
        return totals.failed;
    case RunsModel::Held:
        return totals.held;
    default:
        return {};
    }
}

bool isNothing(const RunTotals &totals, int column)
{
    return countIn(totals, column) == 0 || (column == RunsModel::Sent && totals.bytes == 0);
}

} // namespace

QString RunsModel::textIn(const Run &run, int column) const
{
    if (const auto count = countIn(run.totals, column))
        return QLocale().toString(*count);
    switch (column) {
    case RunsModel::Status:
        return m_looks.of(run.status).text;
    case RunsModel::Started:
        return words::startOf(run);
    case RunsModel::Duration:
        return run.startedAt.isValid() && run.endedAt.isValid()
                   ? words::duration(run.startedAt.msecsTo(run.endedAt))
                   : QString();
    case RunsModel::Sent:
        return words::bytes(run.totals.bytes);
    default:
        return {};
    }
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        // Nothing, where there was none of it, lets the rest stand out.
        return isNothing(run.totals, column) ? QString() : textIn(run, column);
    case Qt::AccessibleTextRole:
        return textIn(run, column);
    case Qt::ToolTipRole:
        return column == Status && run.error ? words::inWindow(*run.error) : textIn(run, column);
    case Qt::DecorationRole:
        return column == Status ? QVariant(m_looks.of(run.status).icon) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Duration ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Duration ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Result");
    case Started:
        return tr("Started");
    case Duration:
        return tr("Took");
    case Uploaded:
        return tr("Uploaded");
    case Linked:
        return tr("Linked");
    case Replaced:
        return tr("Replaced");
    case Captioned:
        return tr("Captions");
    case Removed:
        return tr("Removed");
    case Skipped:
        return tr("Skipped");
    case Failed:
        return tr("Failed");
    case Held:
        return tr("Held");
    case Sent:
        return tr("Sent");
    default:
        return {};
    }
}

Result<std::vector<Run>> RunsModel::load(qint64 before, int limit)
{
    return m_reader ? m_reader->runs(before, limit) : std::vector<Run>();
}

bool RunsModel::same(const Run &shown, const Run &now) const
{
    if (shown.status != now.status || shown.endedAt != now.endedAt)
        return false;
    for (int column = Uploaded; column < ColumnCount; ++column) {
        if (textIn(shown, column) != textIn(now, column))
            return false;
    }
    return true;
}

} // namespace immirror
