// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

static QString runLine(const Run &run)
{
    const RunTotals &t = run.totals;
    return Commands::tr(
               "%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9")
        .arg(run.id, 5)
        .arg(words::startOf(run), words::of(run.status))
        .arg(t.uploaded)
        .arg(t.linked)
        .arg(t.replaced)
        .arg(t.removed)
        .arg(t.skipped)
        .arg(t.failed);
}

Task<int> listRuns(CommandContext &context)
{
    const auto limit = limitOf(context.arguments, 20);
    if (!limit)
        co_return wrongLimit(context.console);
    auto ledger = openLedgerFor(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    QJsonArray list;
    if (ledger->identity) {
        const auto runs = History(*ledger->database, *ledger->identity).runs(*limit);
        if (!runs)
            co_return context.console.failed(runs.error());
        for (const Run &run : *runs) {
            list.append(runJson(run));
            context.console.line(runLine(run));
        }
    }
    context.console.value(list);
    co_return Done;
}

Task<int> showRun(CommandContext &context)
{
    bool isNumber = false;
    const qint64 id = context.arguments.values.front().toLongLong(&isNumber);
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    History history(*ledger->database, ledger->identity);
    const auto run = history.run(isNumber ? id : -1);
    if (!run)
        co_return context.console.failed(run.error());
    if (!*run) {
        co_return context.console.wrongInput([&context] {
            return Commands::tr("There is no run '%1'.").arg(context.arguments.values.front());
        });
    }
    const auto events = history.events(id);
    if (!events)
        co_return context.console.failed(events.error());

    QJsonObject json = runJson(**run);
    QJsonArray list;
    context.console.line(runLine(**run));
    if ((*run)->error)
        context.console.line(words::of(*(*run)->error));
    for (const Event &event : *events) {
        const Text reason = [&event] { return words::ofReason(event.reason); };
        list.append(QJsonObject{{u"at"_s, jsonTime(event.at)},
                                {u"album"_s, jsonText(event.albumName)},
                                {u"action"_s, actionName(event.action)},
                                {u"assetId"_s, jsonText(event.assetId)},
                                {u"fileName"_s, jsonText(event.fileName)},
                                {u"reason"_s, jsonText(event.reason)},
                                {u"message"_s, jsonText(inEnglish(reason))},
                                {u"detail"_s, jsonText(event.detail)}});
        const QString album = event.mirrorId != 0 ? words::albumName(event.albumName) : QString();
        QString line = u"  %1  %2: %3"_s.arg(album, words::of(event.action), event.fileName);
        if (!event.reason.isEmpty())
            line += u" ("_s + reason() + u')';
        context.console.line(line);
    }
    json.insert(u"events"_s, list);
    context.console.value(json);
    co_return Done;
}

} // namespace immirror
