// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/csvexport.h"

#include "ui/window/eventsmodel.h"

#include <QTimer>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

QString csvField(QString text)
{
    // A file name may begin with anything; a spreadsheet computes what begins with one of these.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QStringList fieldsOf(const LedgerReader::EventRow &row, const ActionLooks &looks)
{
    const Event &event = row.event;
    return {event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            QString::number(row.runId),
            event.albumName,
            event.fileName,
            looks.of(event.action).text,
            EventsModel::reasonOf(event),
            event.detail};
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << csvField(field);
    return quoted.join(u',').toUtf8() + "\r\n";
}

CsvExport::CsvExport(std::unique_ptr<LedgerReader> reader, const LedgerReader::EventFilter &filter,
                     const QString &path, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_filter(filter)
    , m_file(path)
{
}

void CsvExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail({.kind = ErrorKind::FileUnreadable});
        return;
    }
    m_file.write("\xEF\xBB\xBF" +
                 csvLine({tr("Time"), tr("Sync"), tr("Album"), tr("Photo"), tr("What happened"),
                          tr("Why"), tr("In the server's own words")}));
    step();
}

void CsvExport::step()
{
    const auto page = m_reader->events(m_filter, m_before, pageSize);
    if (!page) {
        fail(page.error());
        return;
    }
    for (const LedgerReader::EventRow &row : *page)
        m_file.write(csvLine(fieldsOf(row, m_looks)));
    m_rows += static_cast<int>(page->size());
    if (page->size() == pageSize) {
        m_before = page->back().id;
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

} // namespace immirror
