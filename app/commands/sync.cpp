// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "app/progressline.h"
#include "sync/engine.h"
#include "sync/runlock.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

RunRequest requestOf(const CommandContext &context)
{
    const Settings &settings = context.environment.settings;
    return {.acceptRemovals = context.arguments.has(u"accept-removals"_s),
            .askedByPerson = true,
            .guard = {.percent = settings.number(Setting::RemovalsMaxPercent),
                      .items = settings.number(Setting::RemovalsMaxItems)},
            .parallel = settings.number(Setting::TransferParallel)};
}

/// Everything that a run needs, in the order of being made.
struct Workbench
{
    RequestCounter requests;
    std::unique_ptr<ImmichSession> immich;
    std::unique_ptr<GoogleSession> google;
    OwnedLedger ledger;
    std::unique_ptr<Engine> engine;
    RunRequest request;
};

Task<Result<std::unique_ptr<Workbench>>> prepare(CommandContext &context)
{
    auto bench = std::make_unique<Workbench>();
    auto immich = co_await ImmichSession::open(context.environment, bench->requests);
    if (!immich)
        co_return tl::unexpected(immich.error());
    auto google = co_await GoogleSession::open(context.environment, bench->requests);
    if (!google)
        co_return tl::unexpected(google.error());
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return tl::unexpected(ledger.error());
    bench->immich = *std::move(immich);
    bench->google = *std::move(google);
    bench->ledger = *std::move(ledger);

    const auto mirrors = Mirrors(*bench->ledger.database, bench->ledger.identity).all();
    if (!mirrors)
        co_return tl::unexpected(mirrors.error());
    if (mirrors->empty())
        co_return fail(ErrorKind::NotConfigured,
                       Commands::tr("nothing is mirrored; use 'immirror mirror add'"));
    bench->request = requestOf(context);
    const auto chosen = chooseMirrors(*mirrors, context.arguments.values);
    if (!chosen)
        co_return tl::unexpected(chosen.error());
    if (!context.arguments.values.isEmpty()) {
        for (const Mirror &mirror : *chosen)
            bench->request.albumIds << mirror.albumId;
    }
    bench->engine = std::make_unique<Engine>(bench->immich->client(), bench->google->photos(),
                                             *bench->ledger.database, bench->ledger.identity,
                                             bench->requests, context.environment.clock);
    co_return bench;
}

/// NotConfigured with a detail is about mirrors, which words::of() does not know of.
int failed(const Console &console, const Error &error)
{
    if (error.kind != ErrorKind::NotConfigured || error.detail.isEmpty())
        return console.failed(error);
    console.say(error.detail);
    console.value(
        QJsonDocument(QJsonObject{{u"error"_s, error.name()}, {u"message"_s, error.detail}}));
    return NotSetUp;
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
            .arg(runStatusName(run.status), words::duration(run.startedAt.msecsTo(run.endedAt))));
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
    const auto bench = co_await prepare(context);
    if (!bench)
        co_return failed(context.console, bench.error());
    RunLock lock(context.environment.paths.database);
    if (auto taken = lock.take(); !taken)
        co_return context.console.failed(taken.error());
    ProgressLine line(context.console, context.environment.clock);
    const auto run = co_await (*bench)->engine->sync(
        (*bench)->request, [&line](const Progress &progress) { line.show(progress); },
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
    const auto bench = co_await prepare(context);
    if (!bench)
        co_return failed(context.console, bench.error());
    const auto plans = co_await (*bench)->engine->plan((*bench)->request, context.stop);
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
