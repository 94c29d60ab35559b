// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "sync/problems.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// What is the matter, as a command says it that meets it.
std::optional<Error> errorOf(const Snapshot &now)
{
    const Standing &standing = now.standing;
    if (standing.state != State::Attention)
        return standing.state == State::Waiting ? standing.error : std::nullopt;
    if (now.trouble)
        return now.trouble;
    if (standing.problem && standing.problem->what == Problem::Account)
        return standing.problem->error;
    return {};
}

/// Without times, which have keys of their own and are said in the person's way.
QString reasonInEnglish(const Snapshot &now)
{
    if (const auto error = errorOf(now); error && now.standing.state == State::Attention)
        return inEnglish([&error] { return words::of(*error); });
    Standing standing = now.standing;
    const bool untilKnown = standing.until.isValid();
    standing.until = {};
    return inEnglish([&] {
        switch (standing.state) {
        case State::Idle: {
            const auto &all = now.mirrors;
            const bool open = now.lastRun && std::any_of(all.begin(), all.end(), isUnfinished);
            Snapshot timeless = now;
            timeless.standing.nextSyncAt = {};
            return open ? words::of(timeless) : QString();
        }
        case State::Syncing:
            return standing.wait == Wait::None ? QString() : words::of(standing);
        case State::Paused:
            return untilKnown ? words::shortTitle(State::Paused) : words::of(standing);
        default:
            return words::of(standing);
        }
    });
}

QJsonObject jsonOf(const Snapshot &now)
{
    QJsonValue immich, google, lastRun;
    const auto error = errorOf(now);
    QJsonObject byKind;
    for (auto it = now.quotaByKind.cbegin(); it != now.quotaByKind.cend(); ++it)
        byKind.insert(it.key(), it.value());
    if (now.immich) {
        immich = QJsonObject{{u"url"_s, now.immich->url},
                             {u"version"_s, now.immich->version},
                             {u"user"_s, jsonText(now.immich->user)}};
    }
    if (now.google) {
        google = QJsonObject{{u"account"_s, now.google->email},
                             {u"clientId"_s, now.google->clientId},
                             {u"signInEndsAt"_s, jsonTime(now.google->signInEndsAt)}};
    }
    if (now.lastRun) {
        lastRun = QJsonObject{{u"runId"_s, now.lastRun->id},
                              {u"status"_s, runStatusName(now.lastRun->status)},
                              {u"startedAt"_s, jsonTime(now.lastRun->startedAt)},
                              {u"endedAt"_s, jsonTime(now.lastRun->endedAt)}};
    }
    return {{u"configured"_s, now.immich && now.google},
            {u"immich"_s, immich},
            {u"google"_s, google},
            {u"state"_s, stateName(now.standing.state)},
            {u"reason"_s, jsonText(reasonInEnglish(now))},
            {u"error"_s, error ? QJsonValue(error->name()) : QJsonValue()},
            {u"open"_s, openJson(now.mirrors)},
            {u"until"_s, jsonTime(now.standing.until)},
            {u"nextSyncAt"_s, jsonTime(now.standing.nextSyncAt)},
            {u"lastRun"_s, lastRun},
            {u"items"_s, QJsonObject{{u"ok"_s, now.counts.ok},
                                     {u"failed"_s, now.counts.failed},
                                     {u"givenUp"_s, now.counts.givenUp},
                                     {u"pending"_s, now.counts.pending},
                                     {u"orphaned"_s, now.counts.orphaned}}},
            {u"quotaUsedToday"_s, now.quotaUsedToday()},
            {u"quotaByKind"_s, byKind}};
}

} // namespace

Task<int> showStatus(CommandContext &context)
{
    const Console &console = context.console;
    const Snapshot now = context.worker.look();
    console.value(jsonOf(now));
    console.line(now.immich
                     ? Commands::tr("Immich:  %1 (%2)").arg(now.immich->url, now.immich->version)
                     : Commands::tr("Immich:  not connected"));
    console.line(now.google ? Commands::tr("Google:  %1").arg(now.google->email)
                            : Commands::tr("Google:  not connected"));
    if (now.google && now.google->signInEndsAt.isValid()) {
        console.line(Commands::tr("         the sign-in ends on %1")
                         .arg(words::when(now.google->signInEndsAt)));
    }
    const auto error = errorOf(now);
    console.line(Commands::tr("State:   %1")
                     .arg(error && now.standing.state == State::Attention ? words::of(*error)
                                                                          : words::of(now)));
    if (error && now.standing.state == State::Waiting)
        console.line(u"         "_s + words::of(*error));
    for (const Mirror &mirror : now.mirrors) {
        if (const auto open = openOf(mirror))
            console.line(u"         "_s + words::named(mirror.albumName) + u": "_s +
                         words::of(*open));
    }
    console.line(Commands::tr("Photos:  %1 in Google, %2 failed, %3 pending, %4 orphaned")
                     .arg(now.counts.ok)
                     .arg(now.counts.failed)
                     .arg(now.counts.pending)
                     .arg(now.counts.orphaned));
    if (now.lastRun) {
        console.line(Commands::tr("Last run: %1, %2")
                         .arg(words::startOf(*now.lastRun), words::of(now.lastRun->status)));
    }
    console.line(Commands::tr("Google requests today: %1 of %2")
                     .arg(QLocale().toString(now.quotaUsedToday()), QLocale().toString(10'000)));
    co_return Done;
}

} // namespace immirror
