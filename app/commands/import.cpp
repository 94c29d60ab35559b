// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "base/aside.h"
#include "store/forerunner.h"
#include "sync/runlock.h"

namespace immirror {

using namespace Qt::StringLiterals;

Task<int> importState(CommandContext &context)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    if (context.worker.look().standing.state == State::Syncing) // here, by this very process
        co_return context.console.failed({.kind = ErrorKind::SyncRunning});
    RunLock lock(context.environment.paths.database);
    if (auto taken = lock.take(); !taken)
        co_return context.console.failed(taken.error());
    // Aside: a file may take long, and the thread here has to hear that it shall end.
    const std::function<Result<ImportSummary>()> work =
        [path = context.environment.paths.database, identity = ledger->identity,
         file = context.arguments.values.front(), stop = context.stop]() -> Result<ImportSummary> {
        auto own = Database::open(path);
        if (!own)
            return tl::unexpected(own.error());
        return importForerunner(**own, identity, file, stop);
    };
    ledger->database.reset();
    const auto done = co_await aside<Result<ImportSummary>>(work, context.stop);
    const Result<ImportSummary> taken = done.value_or(fail(ErrorKind::Cancelled));
    if (!taken && taken.error().kind == ErrorKind::DatabaseDamaged &&
        taken.error().subject != context.environment.paths.database) {
        co_return context.console.failed(taken.error(), [&taken] {
            return Commands::tr("The file %1 is damaged: %2")
                .arg(taken.error().subject, taken.error().detail);
        });
    }
    if (!taken)
        co_return context.console.failed(taken.error());
    context.console.line(
        Commands::tr("Taken over: %1 album(s), %2 photo(s), %3 orphan(s), %4 run(s).")
            .arg(taken->mirrors)
            .arg(taken->items)
            .arg(taken->orphans)
            .arg(taken->runs));
    context.console.say(
        taken->foreignClient
            ? Commands::tr(
                  "The forerunner used another OAuth client, whose albums Google does not let "
                  "Immirror change: they stay as they are, and the next sync makes new ones.")
            : Commands::tr(
                  "Google lets a program change only what its own OAuth client made. If the "
                  "forerunner's client was another, the next sync holds the album and says so; "
                  "'immirror mirror add' then has a new one made."));
    context.console.value(QJsonObject{{u"mirrors"_s, taken->mirrors},
                                      {u"items"_s, taken->items},
                                      {u"orphans"_s, taken->orphans},
                                      {u"runs"_s, taken->runs},
                                      {u"failed"_s, taken->failed},
                                      {u"pending"_s, taken->pending},
                                      {u"contentUnknown"_s, taken->contentUnknown},
                                      {u"foreignItems"_s, taken->foreignItems},
                                      {u"foreignClient"_s, taken->foreignClient}});
    co_return Done;
}

} // namespace immirror
