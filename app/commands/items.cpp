// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "store/members.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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
