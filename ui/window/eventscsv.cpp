// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/eventscsv.h"

#include "ui/window/eventsmodel.h"
#include "ui/words/csv.h"

#include <QCoreApplication>

namespace immirror {

namespace {

constexpr int pageSize = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventsTable)
};

QStringList fieldsOf(const LedgerReader::EventRow &row, const ActionLooks &looks)
{
    const Event &event = row.event;
    return {csvTime(event.at), QString::number(row.runId),  event.albumName,
            event.fileName,    looks.of(event.action).text, EventsModel::reasonOf(event),
            event.detail};
}

} // namespace

CsvTable eventsCsv(std::unique_ptr<LedgerReader> reader, const LedgerReader::EventFilter &filter)
{
    const QByteArray head = csvHead({Texts::tr("Time"), Texts::tr("Sync"), Texts::tr("Album"),
                                     Texts::tr("Photo"), Texts::tr("What happened"),
                                     Texts::tr("Why"), Texts::tr("In the server's own words")});
    const auto next = [reader = std::shared_ptr<LedgerReader>(std::move(reader)), filter,
                       before = qint64(0),
                       looks = ActionLooks()]() mutable -> Result<QByteArrayList> {
        const auto page = reader->events(filter, before, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        QByteArrayList lines;
        for (const LedgerReader::EventRow &row : *page) {
            lines << csvLine(fieldsOf(row, looks));
            before = row.id;
        }
        return lines;
    };
    return {.head = head, .next = next};
}

} // namespace immirror
