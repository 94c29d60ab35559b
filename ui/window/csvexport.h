// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "ui/window/looks.h"

#include <QSaveFile>

namespace immirror {

/// One line of RFC 4180, with its end; what a spreadsheet would take for a formula is made text.
QByteArray csvLine(const QStringList &fields);

/// Writes the events that a filter lets through, the latest first, as a table for spreadsheets
/// (UTF-8 with its mark). A page between two turns of the event loop; the file appears whole or
/// not at all. Deleting it gives up.
class CsvExport : public QObject
{
    Q_OBJECT

public:
    CsvExport(std::unique_ptr<LedgerReader> reader, const LedgerReader::EventFilter &filter,
              const QString &path, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(int rows);
    void failed(const immirror::Error &error);

private:
    void step();
    void fail(Error error);

    const std::unique_ptr<LedgerReader> m_reader;
    const LedgerReader::EventFilter m_filter;
    const ActionLooks m_looks;
    QSaveFile m_file;
    qint64 m_before = 0;
    int m_rows = 0;
};

} // namespace immirror
