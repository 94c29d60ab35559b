// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "store/members.h"
#include "sync/runlock.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct State
{
    QString name; ///< idle, syncing, paused, waiting or attention
    QString reason;
};

State stateOf(const Environment &environment, bool configured, const std::optional<Run> &lastRun,
              const Members::Counts &counts, const std::vector<Mirror> &mirrors)
{
    if (RunLock::isHeld(environment.paths.database))
        return {u"syncing"_s, {}};
    if (!configured)
        return {u"attention"_s, Commands::tr("Immich and Google are not both connected.")};
    const QDateTime ends = environment.settings.time(Setting::GoogleSignInEndsAt);
    if (ends.isValid() && ends < environment.clock.now())
        return {u"attention"_s, words::of({.kind = ErrorKind::SignInExpired})};
    if (lastRun && lastRun->error) {
        const ErrorTraits &row = traits(lastRun->error->kind);
        if (row.needsPerson)
            return {u"attention"_s, words::of(*lastRun->error)};
        return {u"waiting"_s, words::of(*lastRun->error)};
    }
    for (const Mirror &mirror : mirrors) {
        if (mirror.held)
            return {u"attention"_s, mirror.albumName + u": "_s + words::of({.kind = *mirror.held})};
    }
    if (lastRun && lastRun->totals.held > 0)
        return {u"attention"_s, Commands::tr("Removals wait for your yes.")};
    if (counts.failed > 0)
        return {u"attention"_s, Commands::tr("%n photo(s) failed.", nullptr, counts.failed)};
    return {u"idle"_s, {}};
}

} // namespace

Task<int> showStatus(CommandContext &context)
{
    Environment &environment = context.environment;
    const Settings &settings = environment.settings;
    auto ledger = openLedgerFor(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    const bool hasImmich = settings.isSet(Setting::ImmichUrl);
    const bool hasGoogle = settings.text(Setting::GoogleConnected) == "yes"_L1;
    const bool configured = hasImmich && hasGoogle;

    std::optional<Run> lastRun;
    Members::Counts counts;
    std::vector<Mirror> mirrors;
    int quota = 0;
    if (ledger->identity) {
        History history(*ledger->database, *ledger->identity);
        const auto runs = history.runs(1);
        const auto counted = Members(*ledger->database, *ledger->identity).counts();
        const auto used = history.requestsOn(pacificDay(environment.clock.now()));
        auto all = Mirrors(*ledger->database, *ledger->identity).all();
        if (!runs || !counted || !used || !all) {
            co_return context.console.failed(!runs      ? runs.error()
                                             : !counted ? counted.error()
                                             : !used    ? used.error()
                                                        : all.error());
        }
        if (!runs->empty())
            lastRun = runs->front();
        counts = *counted;
        quota = *used;
        mirrors = *std::move(all);
    }
    const State state = stateOf(environment, configured, lastRun, counts, mirrors);
    const QDateTime ends = settings.time(Setting::GoogleSignInEndsAt);

    QJsonValue immich, google, last;
    if (hasImmich) {
        immich = QJsonObject{{u"url"_s, settings.text(Setting::ImmichUrl)},
                             {u"version"_s, settings.text(Setting::ImmichVersion)},
                             {u"user"_s, jsonText(settings.text(Setting::ImmichUser))}};
    }
    if (hasGoogle) {
        google = QJsonObject{{u"account"_s, settings.text(Setting::GoogleEmail)},
                             {u"clientId"_s, settings.text(Setting::GoogleClientId)},
                             {u"signInEndsAt"_s, jsonTime(ends)}};
    }
    if (lastRun) {
        last = QJsonObject{{u"runId"_s, lastRun->id},
                           {u"status"_s, runStatusName(lastRun->status)},
                           {u"startedAt"_s, jsonTime(lastRun->startedAt)},
                           {u"endedAt"_s, jsonTime(lastRun->endedAt)}};
    }
    context.console.value(
        QJsonDocument(QJsonObject{{u"configured"_s, configured},
                                  {u"immich"_s, immich},
                                  {u"google"_s, google},
                                  {u"state"_s, state.name},
                                  {u"reason"_s, jsonText(state.reason)},
                                  {u"nextSyncAt"_s, QJsonValue()},
                                  {u"lastRun"_s, last},
                                  {u"items"_s, QJsonObject{{u"ok"_s, counts.ok},
                                                           {u"failed"_s, counts.failed},
                                                           {u"pending"_s, counts.pending},
                                                           {u"orphaned"_s, counts.orphaned}}},
                                  {u"quotaUsedToday"_s, quota}}));

    const Console &console = context.console;
    console.line(hasImmich ? Commands::tr("Immich:  %1 (%2)")
                                 .arg(settings.text(Setting::ImmichUrl),
                                      settings.text(Setting::ImmichVersion))
                           : Commands::tr("Immich:  not connected"));
    console.line(hasGoogle ? Commands::tr("Google:  %1").arg(settings.text(Setting::GoogleEmail))
                           : Commands::tr("Google:  not connected"));
    if (hasGoogle && ends.isValid())
        console.line(Commands::tr("         the sign-in ends on %1").arg(words::when(ends)));
    console.line(Commands::tr("State:   %1 %2").arg(state.name, state.reason).trimmed());
    console.line(Commands::tr("Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned")
                     .arg(counts.ok)
                     .arg(counts.failed)
                     .arg(counts.pending)
                     .arg(counts.orphaned));
    if (lastRun) {
        console.line(Commands::tr("Last run: %1, %2")
                         .arg(words::when(lastRun->startedAt), runStatusName(lastRun->status)));
    }
    console.line(Commands::tr("Google requests today: %1 of 10,000").arg(quota));
    co_return Done;
}

} // namespace immirror
