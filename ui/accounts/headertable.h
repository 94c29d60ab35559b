// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QTableView;

namespace immirror {

class Notice;

/// HTTP headers, editable; the values are secrets, and shown as dots.
class HeaderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those with a name.
    HttpHeaders headers() const;
    void setHeaders(const HttpHeaders &headers);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A whole "Name: value", as such services offer it for copying, fills both cells. Refuses
    /// names that are none.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void refused(const QString &name);

private:
    HttpHeaders m_headers;
};

/// A small table of them, with buttons to add and remove.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    HttpHeaders headers() const { return m_model->headers(); }
    void setHeaders(const HttpHeaders &headers) { m_model->setHeaders(headers); }
    QTableView *view() const { return m_view; } ///< a label's buddy

Q_SIGNALS:
    void edited(); ///< also by setHeaders()

private:
    void add();
    void removeCurrent();

    HeaderModel *m_model;
    QTableView *m_view;
    QPushButton *m_remove;
    Notice *m_notice;
};

} // namespace immirror
