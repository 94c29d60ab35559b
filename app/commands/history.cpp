// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "store/members.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QString runLine(const Run &run)
{
    const RunTotals &t = run.totals;
    return Commands::tr(
               "%1  %2  %3  uploaded %4, linked %5, replaced %6, removed %7, skipped %8, failed %9")
        .arg(run.id, 5)
        .arg(words::when(run.startedAt), words::of(run.status))
        .arg(t.uploaded)
        .arg(t.linked)
        .arg(t.replaced)
        .arg(t.removed)
        .arg(t.skipped)
        .arg(t.failed);
}

/// What failed and what becomes of it; empty for what did not.
QString whyNot(const Member &item)
{
    if (!item.error)
        return {};
    const QString why = u"  "_s + words::of(*item.error);
    if (item.givenUp)
        return why + u' ' +
               Commands::tr(
                   "No automatic sync tries it any more, unless you say “immirror retry”.");
    if (item.nextAttemptAt.isValid())
        return why + u' ' +
               Commands::tr("Automatic syncs try it again from %1 on.")
                   .arg(words::when(item.nextAttemptAt));
    return why;
}

/// A whole number above zero; `standard` where the option is not given; nothing for other texts.
std::optional<int> limitOf(const Arguments &arguments, int standard)
{
    if (!arguments.has(u"limit"_s))
        return standard;
    bool isNumber = false;
    const int limit = arguments.option(u"limit"_s).toInt(&isNumber);
    return isNumber && limit > 0 ? std::optional(limit) : std::nullopt;
}

int wrongLimit(const Console &console)
{
    return console.wrongUsage(
        [] { return Commands::tr("--limit takes a whole number above zero"); });
}

} // namespace

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
        QString line =
            u"  %1  %2: %3"_s.arg(event.albumName, words::of(event.action), event.fileName);
        if (!event.reason.isEmpty())
            line += u" ("_s + reason() + u')';
        context.console.line(line);
    }
    json.insert(u"events"_s, list);
    context.console.value(json);
    co_return Done;
}

Task<int> listItems(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    Members::Filter filter{.album = arguments.option(u"album"_s)};
    if (arguments.has(u"status"_s)) {
        filter.status = itemStatusFromName(arguments.option(u"status"_s));
        if (!filter.status) {
            co_return context.console.wrongUsage(
                [] { return Commands::tr("--status is OK, FAILED, PENDING or ORPHANED"); });
        }
    }
    const auto limit = limitOf(arguments, -1);
    if (!limit)
        co_return wrongLimit(context.console);
    filter.limit = *limit;
    auto ledger = openLedgerFor(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    QJsonArray list;
    if (ledger->identity) {
        const auto items = Members(*ledger->database, *ledger->identity).list(filter);
        if (!items)
            co_return context.console.failed(items.error());
        for (const Member &item : *items) {
            list.append(QJsonObject{
                {u"assetId"_s, item.assetId},
                {u"fileName"_s, item.fileName},
                {u"album"_s, item.albumName},
                {u"status"_s, itemStatusName(item.status)},
                {u"mediaItemId"_s, jsonText(item.asset.mediaItemId)},
                {u"url"_s, jsonText(item.asset.mediaUrl)},
                {u"error"_s, item.error ? QJsonValue(item.error->name()) : QJsonValue()},
                {u"message"_s, jsonMessage(item.error)},
                {u"attempts"_s, item.attempts},
                {u"nextAttemptAt"_s, jsonTime(item.nextAttemptAt)},
                {u"givenUp"_s, item.givenUp},
                {u"syncedAt"_s, jsonTime(item.syncedAt)}});
            context.console.line(u"%1  %2  %3  %4%5"_s.arg(
                item.assetId, itemStatusName(item.status).leftJustified(8), item.albumName,
                item.fileName, whyNot(item)));
        }
    }
    context.console.value(list);
    co_return Done;
}

Task<int> retryItems(CommandContext &context)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    const auto due = Members(*ledger->database, ledger->identity).retry(context.arguments.values);
    if (!due)
        co_return context.console.failed(due.error());
    if (*due == 0 && !context.arguments.values.isEmpty()) {
        co_return context.console.wrongInput(
            [] { return Commands::tr("No failed photo has this id."); });
    }
    context.console.line(
        Commands::tr("%n photo(s) are tried again by the next sync.", nullptr, *due));
    context.console.value(QJsonObject{{u"due"_s, *due}});
    co_return Done;
}

Task<int> forgetItems(CommandContext &context)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    Members members(*ledger->database, ledger->identity);
    int forgotten = 0;
    for (const QString &assetId : context.arguments.values) {
        const auto one = members.forget(assetId);
        if (!one)
            co_return context.console.failed(one.error());
        if (*one == 0) {
            co_return context.console.wrongInput(
                [&assetId] { return Commands::tr("'%1' is no orphan.").arg(assetId); });
        }
        forgotten += *one;
    }
    context.console.line(Commands::tr("%n orphan(s) left the list.", nullptr, forgotten));
    context.console.value(QJsonObject{{u"forgotten"_s, forgotten}});
    co_return Done;
}

} // namespace immirror
