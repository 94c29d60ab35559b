// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "app/progressline.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// The albums that the arguments name, by Immich's ids; empty for all. Or the exit code.
tl::expected<QStringList, int> albumIdsOf(CommandContext &context)
{
    QStringList ids;
    if (context.arguments.values.isEmpty())
        return ids;
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        return tl::unexpected(context.console.failed(ledger.error()));
    const auto mirrors = Mirrors(*ledger->database, ledger->identity).all();
    if (!mirrors)
        return tl::unexpected(context.console.failed(mirrors.error()));
    const auto chosen = chooseMirrors(*mirrors, context.arguments.values);
    if (!chosen)
        return tl::unexpected(context.console.wrongInput(chosen.error()));
    for (const Mirror &mirror : *chosen)
        ids << mirror.albumId;
    return ids;
}

int exitCodeOfRun(const Run &run)
{
    switch (run.status) {
    case RunStatus::Ok:
        return Done;
    case RunStatus::Cancelled:
        return CancelledByUser;
    case RunStatus::Failed:
        return run.error ? exitCodeOf(*run.error) : SomeFailed;
    default:
        return SomeFailed;
    }
}

void tell(const Console &console, const Run &run)
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
}

} // namespace

Task<int> syncNow(CommandContext &context)
{
    const auto albumIds = albumIdsOf(context);
    if (!albumIds)
        co_return albumIds.error();
    ProgressLine line(context.console, context.environment.clock);
    QObject::connect(&context.worker, &SyncWorker::progressed, &line, &ProgressLine::show);
    const auto run = co_await context.worker.sync(
        {.albumIds = *albumIds, .acceptRemovals = context.arguments.has(u"accept-removals"_s)},
        context.stop);
    line.end();
    if (!run)
        co_return context.console.failed(run.error());
    tell(context.console, *run);
    context.console.value(QJsonDocument(runJson(*run)));
    co_return exitCodeOfRun(*run);
}

namespace {

struct PlanItem
{
    QString assetId;
    QString fileName;
    QString reason;
};

/// The lists of cli.md's `plan`, for one mirror.
struct PlanLists
{
    QList<std::pair<QString, QList<PlanItem>>> kinds;
    qint64 bytes = 0;
};

PlanLists listsOf(const Plan &plan)
{
    QList<PlanItem> upload, link, replace, remove, skip;
    for (const Arrival &arrival : plan.arrivals) {
        QList<PlanItem> &list = arrival.replaces                 ? replace
                                : arrival.how == Arrival::Upload ? upload
                                                                 : link;
        list.append({arrival.asset.id, arrival.asset.fileName, {}});
    }
    for (const Departure &departure : plan.departures) {
        if (departure.how == Departure::Remove)
            remove.append({departure.member.assetId, departure.member.fileName,
                           plan.removalsHeld ? u"held"_s : QString()});
    }
    for (const Skip &one : plan.skips)
        skip.append({one.assetId, one.fileName, skipReasonName(one.reason)});
    return {{{u"upload"_s, upload},
             {u"link"_s, link},
             {u"replace"_s, replace},
             {u"remove"_s, remove},
             {u"skip"_s, skip}},
            plan.bytesToSend()};
}

QJsonObject planJson(const PlanLists &lists)
{
    QJsonObject json{{u"bytes"_s, lists.bytes}};
    for (const auto &[kind, items] : lists.kinds) {
        QJsonArray array;
        for (const PlanItem &item : items) {
            array.append(QJsonObject{{u"assetId"_s, item.assetId},
                                     {u"fileName"_s, item.fileName},
                                     {u"reason"_s, jsonText(item.reason)}});
        }
        json.insert(kind, QJsonObject{{u"count"_s, items.size()}, {u"items"_s, array}});
    }
    return json;
}

} // namespace

Task<int> planSync(CommandContext &context)
{
    const auto albumIds = albumIdsOf(context);
    if (!albumIds)
        co_return albumIds.error();
    const auto plans = co_await context.worker.plan(*albumIds, context.stop);
    if (!plans)
        co_return context.console.failed(plans.error());

    const Console &console = context.console;
    PlanLists all;
    QJsonArray albums;
    int exitCode = Done;
    for (const Engine::MirrorPlan &one : *plans) {
        QJsonObject json{{u"albumId"_s, one.mirror.albumId},
                         {u"albumName"_s, one.mirror.albumName},
                         {u"found"_s, one.plan.has_value()}};
        console.line(one.mirror.albumName + u':');
        if (!one.plan) {
            console.line(u"  "_s +
                         words::of({.kind = ErrorKind::NotFound, .service = Service::Immich}));
            exitCode = SomeFailed;
            albums.append(json);
            continue;
        }
        const PlanLists lists = listsOf(*one.plan);
        for (qsizetype i = 0; i < lists.kinds.size(); ++i) {
            const auto &[kind, items] = lists.kinds[i];
            console.line(u"  %1 %2"_s.arg(kind, -8).arg(items.size()));
            for (const PlanItem &item : items) {
                if (kind == "skip"_L1 && item.reason != "unchanged"_L1)
                    console.line(u"    %1: %2"_s.arg(item.fileName, words::ofReason(item.reason)));
            }
            if (all.kinds.size() <= i)
                all.kinds.append({kind, {}});
            all.kinds[i].second += items;
        }
        all.bytes += lists.bytes;
        console.line(Commands::tr("  to send  %1").arg(words::bytes(lists.bytes)));
        if (!one.plan->listingComplete)
            console.line(u"  "_s + words::of({.kind = ErrorKind::IncompleteListing}));
        if (one.plan->removalsHeld)
            console.line(Commands::tr("  the removals wait for 'immirror sync --accept-removals'"));
        QJsonObject lists2 = planJson(lists);
        for (auto it = lists2.begin(); it != lists2.end(); ++it)
            json.insert(it.key(), it.value());
        json.insert(u"removalsHeld"_s, one.plan->removalsHeld);
        json.insert(u"listingComplete"_s, one.plan->listingComplete);
        albums.append(json);
    }
    QJsonObject json = planJson(all);
    json.insert(u"albums"_s, albums);
    console.value(QJsonDocument(json));
    co_return exitCode;
}

} // namespace immirror
