// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QAbstractTableModel>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace immirror {

/// Rows of the ledger, the latest first, in pages that come as the view scrolls. `Row` has an
/// `id`, which falls from row to row. What changes later is merged row by row, so that selection
/// and place stay; a page at a time, between two turns of the event loop.
template<typename Row> class PagedModel : public QAbstractTableModel
{
public:
    static constexpr int pageSize = 200;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_complete;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        const std::vector<Row> page = next();
        if (!page.empty())
            insert(m_rows.size(), page.begin(), page.end());
    }

    const Row &row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    /// What the last page could not be read for.
    const std::optional<Error> &error() const { return m_error; }

    /// Begins anew, with the first page.
    void restart()
    {
        beginResetModel();
        m_walk.reset();
        discard(std::exchange(m_rows, {}));
        const std::vector<Row> page = next();
        m_rows.assign(page.begin(), page.end());
        endResetModel();
    }

    /// Looks at what is new, changed or gone among the rows that are loaded.
    void update()
    {
        const bool idle = !m_walk;
        m_walk = 0;
        if (idle)
            step();
    }

protected:
    /// The rows before that id, the latest first; 0: from the latest on.
    virtual Result<std::vector<Row>> load(qint64 before, int limit) = 0;
    /// Whether a row that was shown looks the same now.
    virtual bool same(const Row &shown, const Row &now) const = 0;
    /// Whether rows change and go anywhere, not only come at the top.
    virtual bool changesAnywhere() const = 0;

private:
    using Iterator = typename std::vector<Row>::const_iterator;

    /// The page after what is loaded.
    std::vector<Row> next()
    {
        auto page = load(m_rows.empty() ? 0 : m_rows.back().id, pageSize);
        m_complete = !page || page->size() < pageSize;
        keepError(page);
        return page ? *std::move(page) : std::vector<Row>();
    }

    void insert(std::size_t at, Iterator first, Iterator last)
    {
        const auto count = std::distance(first, last);
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), first, last);
        endInsertRows();
    }

    /// To free a hundred thousand rows takes its time, and nobody waits for it.
    static void discard(std::deque<Row> rows)
    {
        const auto old = std::make_shared<std::deque<Row>>(std::move(rows));
        QThreadPool::globalInstance()->start([old] { old->clear(); });
    }

    void erase(std::size_t at, std::size_t end)
    {
        if (at == end)
            return;
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(end - 1));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
    }

    void keepError(const Result<std::vector<Row>> &page)
    {
        m_error = page ? std::nullopt : std::optional(page.error());
    }

    /// One page of the walk that update() began.
    void step()
    {
        if (!m_walk)
            return;
        const qint64 before = *m_walk;
        m_walk.reset();
        const auto page = load(before, pageSize);
        keepError(page);
        if (!page)
            return;
        const auto start =
            std::partition_point(m_rows.begin(), m_rows.end(), [before](const Row &one) {
                return before != 0 && one.id >= before;
            });
        const bool last = page->size() < pageSize;
        const bool met = merge(static_cast<std::size_t>(start - m_rows.begin()), *page, last);
        if (last)
            m_complete = true;
        else if (page->back().id == m_rows.back().id)
            m_complete = false; // there may be more
        else if (changesAnywhere() || !met)
            goOn(page->back().id);
    }

    void goOn(qint64 before)
    {
        m_walk = before;
        // Not 0: that is a posted event, and those go on and on before any input is looked at.
        QTimer::singleShot(std::chrono::milliseconds(1), this, [this] { step(); });
    }

    /// Makes the rows from `at` on equal to `page`, as far down as that reaches. Whether it met a
    /// row that was there before.
    bool merge(std::size_t at, const std::vector<Row> &page, bool toTheEnd)
    {
        bool met = false;
        auto next = page.begin();
        while (next != page.end()) {
            const auto gone =
                std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(at), m_rows.end(),
                             [&](const Row &one) { return one.id <= next->id; });
            erase(at, static_cast<std::size_t>(gone - m_rows.begin()));
            if (at < m_rows.size() && m_rows[at].id == next->id) {
                met = true;
                replace(at++, *next++);
                continue;
            }
            const auto end = std::find_if(next, page.end(), [&](const Row &one) {
                return at < m_rows.size() && one.id <= m_rows[at].id;
            });
            insert(at, next, end);
            at += static_cast<std::size_t>(end - next);
            next = end;
        }
        if (toTheEnd)
            erase(at, m_rows.size());
        return met;
    }

    void replace(std::size_t at, const Row &now)
    {
        if (same(m_rows[at], now))
            return;
        m_rows[at] = now;
        const int number = static_cast<int>(at);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }

    std::deque<Row> m_rows;
    std::optional<qint64> m_walk; ///< where the next step of update() goes on
    std::optional<Error> m_error;
    bool m_complete = true; ///< nothing before restart()
};

} // namespace immirror
