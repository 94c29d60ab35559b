// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QPointer>
#include <QSaveFile>

#include <functional>

class QWidget;

namespace immirror {

class Notice;

/// What becomes a table for spreadsheets (UTF-8 with its mark).
struct CsvTable
{
    QByteArray head; ///< csvHead()
    /// The next lines, some hundred at a time; none: that was all.
    std::function<Result<QByteArrayList>()> next;
};

/// Writes a table into a file. A page between two turns of the event loop; the file appears whole
/// or not at all. Deleting it gives up.
class CsvExport : public QObject
{
    Q_OBJECT

public:
    CsvExport(CsvTable table, const QString &path, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(int rows);
    void failed(const immirror::Error &error);

private:
    void step();
    void fail(Error error);

    const CsvTable m_table;
    QSaveFile m_file;
    int m_rows = 0;
};

/// Asks for a file, writes a table into it, and says how that went. One table at a time.
class CsvSaver : public QObject
{
    Q_OBJECT

public:
    /// `notice` outlives it.
    CsvSaver(Notice *notice, QWidget *parent);
    /// `make` is called when a file is chosen. `fileName`: what is proposed, without its ending.
    void ask(const QString &fileName, std::function<Result<CsvTable>()> make);

private:
    void save(const QString &path, const Result<CsvTable> &table);

    QWidget *m_widget;
    Notice *m_notice;
    QPointer<CsvExport> m_exporting;
};

} // namespace immirror
