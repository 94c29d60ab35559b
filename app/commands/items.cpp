// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "store/members.h"
#include "sync/fingerprint.h"
#include "ui/words/foreign.h"
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

/// Changes the rows of all of them, or of none: InvalidInput names the first that has none.
Result<void> changeEach(Database &database, QStringList assetIds, int *rows,
                        const std::function<Result<int>(const QString &)> &change)
{
    assetIds.removeDuplicates();
    return database.inTransaction([&]() -> Result<void> {
        for (const QString &assetId : assetIds) {
            const auto changed = change(assetId);
            if (!changed)
                return tl::unexpected(changed.error());
            if (*changed == 0)
                return fail(ErrorKind::InvalidInput, {}, assetId);
            *rows += *changed;
        }
        return {};
    });
}

} // namespace

Task<int> listItems(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    Members::Filter filter{.album = arguments.option(u"album"_s)};
    if (arguments.has(u"status"_s)) {
        filter.status = itemStatusFromName(arguments.option(u"status"_s));
        if (!filter.status)
            co_return context.console.wrongUsage(wrongChoice(arguments, u"status"_s));
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
                {u"verified"_s, item.status == ItemStatus::Ok
                                    ? QJsonValue(proofName(proofOf(item.asset.fingerprint)))
                                    : QJsonValue()},
                {u"error"_s, item.error ? QJsonValue(item.error->name()) : QJsonValue()},
                {u"message"_s, jsonMessage(item.error)},
                {u"attempts"_s, item.attempts},
                {u"nextAttemptAt"_s, jsonTime(item.nextAttemptAt)},
                {u"givenUp"_s, item.givenUp},
                {u"syncedAt"_s, jsonTime(item.syncedAt)}});
            context.console.line(u"%1  %2  %3  %4%5"_s.arg(
                item.assetId, itemStatusName(item.status).leftJustified(8),
                words::albumName(item.albumName), item.fileName, whyNot(item)));
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
    Members members(*ledger->database, ledger->identity);
    const QStringList &ids = context.arguments.values;
    int due = 0;
    const auto done =
        ids.isEmpty() ? members.retry({}).map([&due](int all) { due = all; })
                      : changeEach(*ledger->database, ids, &due,
                                   [&members](const QString &id) { return members.retry({id}); });
    if (!done && done.error().kind == ErrorKind::InvalidInput) {
        co_return context.console.wrongInput([&done] {
            return Commands::tr("'%1' is no photo that failed.").arg(done.error().subject);
        });
    }
    if (!done)
        co_return context.console.failed(done.error());
    context.console.line(
        Commands::tr("%n photo(s) are tried again by the next sync.", nullptr, due));
    context.console.value(QJsonObject{{u"due"_s, due}});
    co_return Done;
}

Task<int> forgetItems(CommandContext &context)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    Members members(*ledger->database, ledger->identity);
    int forgotten = 0;
    const auto done = changeEach(*ledger->database, context.arguments.values, &forgotten,
                                 [&members](const QString &id) { return members.forget(id); });
    if (!done && done.error().kind == ErrorKind::InvalidInput) {
        co_return context.console.wrongInput(
            [&done] { return Commands::tr("'%1' is no orphan.").arg(done.error().subject); });
    }
    if (!done)
        co_return context.console.failed(done.error());
    context.console.line(Commands::tr("%n orphan(s) left the list.", nullptr, forgotten));
    context.console.value(QJsonObject{{u"forgotten"_s, forgotten}});
    co_return Done;
}

} // namespace immirror
