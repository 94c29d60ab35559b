// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "app/progressline.h"
#include "sync/problems.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// The mirrors that the run was for, as it left them.
std::vector<Mirror> mirrorsAfter(CommandContext &context, const QStringList &albumIds)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        return {};
    auto mirrors = Mirrors(*ledger->database, ledger->identity).all();
    if (!mirrors)
        return {};
    std::erase_if(*mirrors, [&](const Mirror &mirror) {
        return albumIds.isEmpty() ? mirror.paused : !albumIds.contains(mirror.albumId);
    });
    return *std::move(mirrors);
}

void tell(const Console &console, const Run &run, const std::vector<Mirror> &mirrors)
{
    const RunTotals &t = run.totals;
    console.line(
        Commands::tr("Run %1: %2 in %3")
            .arg(run.id)
            .arg(words::of(run.status), words::duration(run.startedAt.msecsTo(run.endedAt))));
    console.line(Commands::tr("  photos %1, uploaded %2 (%3), linked %4, replaced %5, removed %6, "
                              "skipped %7, failed %8, held %9")
                     .arg(t.total)
                     .arg(t.uploaded)
                     .arg(words::bytes(t.bytes))
                     .arg(t.linked)
                     .arg(t.replaced)
                     .arg(t.removed)
                     .arg(t.skipped)
                     .arg(t.failed)
                     .arg(t.held));
    if (t.captioned > 0)
        console.line(Commands::tr("  captions changed %1").arg(t.captioned));
    console.line(Commands::tr("  requests: Google %1, Immich %2")
                     .arg(t.googleRequests)
                     .arg(t.immichRequests));
    if (run.error)
        console.say(words::of(*run.error));
    if (t.held > 0) {
        console.say(
            Commands::tr("%n photo(s) left Immich at once: their removal from Google's album waits "
                         "for you. See 'immirror run %1'; 'immirror sync --accept-removals' "
                         "removes them.",
                         nullptr, t.held)
                .arg(run.id));
    }
    if (t.failed > 0 || run.status == RunStatus::Partial)
        console.say(
            Commands::tr("'immirror run %1' tells what is left open, and why.").arg(run.id));
    for (const Mirror &mirror : mirrors) {
        if (const auto open = openOf(mirror))
            console.say(u"%1: %2"_s.arg(words::named(mirror.albumName), words::of(*open)));
    }
}

} // namespace

Task<int> syncNow(CommandContext &context)
{
    const auto albumIds = albumIdsOf(context);
    if (!albumIds)
        co_return albumIds.error();
    ProgressLine line(context.console, context.environment.clock);
    QObject::connect(&context.worker, &SyncWorker::progressed, &line, &ProgressLine::show);
    const auto run =
        co_await context.worker.sync({.albumIds = *albumIds,
                                      .acceptRemovals = context.arguments.has(u"accept-removals"_s),
                                      .watched = context.console.isTerminal()},
                                     context.stop);
    line.end();
    if (!run)
        co_return context.console.failed(run.error());
    const std::vector<Mirror> mirrors = mirrorsAfter(context, *albumIds);
    tell(context.console, *run, mirrors);
    QJsonObject json = runJson(*run);
    json.insert(u"open"_s, openJson(mirrors));
    context.console.value(json);
    co_return exitCodeOfRun(*run);
}

} // namespace immirror
