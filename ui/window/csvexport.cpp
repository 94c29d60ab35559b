// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/csvexport.h"

#include "base/privatefiles.h"
#include "ui/accounts/notice.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

namespace immirror {

using namespace Qt::StringLiterals;

CsvExport::CsvExport(CsvTable table, const QString &path, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_file(path)
{
}

void CsvExport::start()
{
    if (const auto opened = openPrivate(m_file); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_file.write(m_table.head);
    step();
}

void CsvExport::step()
{
    const auto page = m_table.next();
    if (!page) {
        fail(page.error());
        return;
    }
    for (const QByteArray &line : *page)
        m_file.write(line);
    m_rows += static_cast<int>(page->size());
    if (!page->isEmpty()) {
        // Not 0: that is a posted event, and those go on and on before any input is looked at.
        QTimer::singleShot(std::chrono::milliseconds(1), this, &CsvExport::step);
    } else if (m_file.commit()) {
        Q_EMIT finished(m_rows);
    } else {
        fail({.kind = ErrorKind::FileUnreadable});
    }
}

void CsvExport::fail(Error error)
{
    if (error.kind == ErrorKind::FileUnreadable) {
        error.subject = m_file.fileName();
        error.detail = m_file.errorString();
    }
    m_file.cancelWriting();
    Q_EMIT failed(error);
}

CsvSaver::CsvSaver(Notice *notice, QWidget *parent)
    : QObject(parent)
    , m_widget(parent)
    , m_notice(notice)
{
}

void CsvSaver::ask(const QString &fileName, std::function<Result<CsvTable>()> make)
{
    auto *dialog = new QFileDialog(m_widget->window(), tr("Export"), QDir::homePath(),
                                   tr("Tables for spreadsheets (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileName + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, make = std::move(make)](const QString &path) { save(path, make()); });
    dialog->open();
}

void CsvSaver::save(const QString &path, const Result<CsvTable> &table)
{
    if (!table) {
        m_notice->complain(table.error());
        return;
    }
    delete m_exporting;
    m_exporting = new CsvExport(*table, path, this);
    m_notice->say(Notice::Busy, tr("Exporting"));
    connect(m_exporting, &CsvExport::finished, this, [this, path](int rows) {
        m_exporting->deleteLater();
        m_notice->say(
            Notice::Good,
            tr("%n row(s) exported to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
    });
    connect(m_exporting, &CsvExport::failed, this, [this](const Error &error) {
        m_exporting->deleteLater();
        m_notice->complain(error);
    });
    m_exporting->start();
}

} // namespace immirror
