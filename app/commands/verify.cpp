// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "ui/words/comparison.h"
#include "ui/words/words.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QJsonObject differenceJson(const Difference &one)
{
    QJsonObject json{{u"kind"_s, differenceName(one.kind)},
                     {u"assetId"_s, jsonText(one.assetId)},
                     {u"fileName"_s, one.fileName},
                     {u"mediaItemId"_s, jsonText(one.mediaItemId)},
                     {u"url"_s, jsonText(one.url)}};
    if (one.kind == Difference::Adoptable)
        json.insert(u"certainty"_s, one.sure ? u"sure"_s : u"likely"_s);
    return json;
}

QJsonObject verificationJson(const Verification &one)
{
    QJsonArray differences;
    for (const Difference &difference : one.differences)
        differences.append(differenceJson(difference));
    return {{u"albumId"_s, one.mirror.albumId},
            {u"albumName"_s, one.mirror.albumName},
            {u"checked"_s, one.checked},
            {u"unreadable"_s, one.unreadable},
            {u"albumGone"_s, one.albumGone},
            {u"albumAdopted"_s, one.albumAdopted},
            {u"listingComplete"_s, one.listingComplete},
            {u"open"_s, one.open ? QJsonValue(one.open->name()) : QJsonValue()},
            {u"message"_s, jsonMessage(one.open)},
            {u"repaired"_s, one.repaired},
            {u"differences"_s, differences}};
}

void tell(const Console &console, const Verification &one)
{
    console.line(words::headOf(one));
    if (one.albumGone)
        console.line(u"  "_s + words::of(Error{.kind = ErrorKind::AlbumGone}));
    for (const QString &note : words::notesOf(one, words::of))
        console.line(u"  "_s + note);
    for (const Difference &difference : one.differences) {
        QString line = u"  %1: %2"_s.arg(difference.fileName, words::of(difference));
        if (staysDifferent(difference)) // a person looks at it there
            line += u' ' + difference.url;
        console.line(line);
    }
}

} // namespace

Task<int> verifyMirrors(CommandContext &context)
{
    const auto albumIds = albumIdsOf(context);
    if (!albumIds)
        co_return albumIds.error();
    const bool repair = context.arguments.has(u"repair"_s);
    QJsonArray albums;
    bool different = false;
    bool hasDifferences = false;
    bool left = false;
    QStringList stillOpen; // unless a sync ends it now
    QStringList toSync;
    const auto done = co_await context.worker.verify(
        *albumIds, repair ? Repair::All : Repair::Nothing,
        [&](const Verification &one) {
            tell(context.console, one);
            hasDifferences |= one.albumGone || one.albumAdopted || !one.differences.empty();
            albums.append(verificationJson(one));
            different |= !isAsItShouldBe(one);
            left |= one.albumGone ||
                    std::any_of(one.differences.begin(), one.differences.end(), staysDifferent);
            if (one.open)
                stillOpen << one.mirror.albumId;
            if (one.repaired && (one.albumAdopted || !one.differences.empty()))
                toSync << one.mirror.albumId;
        },
        context.stop);
    if (!done)
        co_return context.console.failed(done.error());
    QJsonObject json{{u"albums"_s, albums}, {u"different"_s, different}};
    left |= std::any_of(stillOpen.begin(), stillOpen.end(),
                        [&](const QString &album) { return !toSync.contains(album); });
    int exitCode = (repair ? left : different) ? SomeFailed : Done;
    if (!toSync.isEmpty()) { // what is missing is linked, sent or written now
        const auto run = co_await context.worker.sync({.albumIds = toSync}, context.stop);
        if (run) {
            json.insert(u"run"_s, runJson(*run));
            if (exitCode == Done)
                exitCode = exitCodeOfRun(*run);
        } else { // what was compared and put right is told all the same
            json.insert(u"run"_s, QJsonValue());
            context.console.say(words::of(run.error()));
            exitCode = exitCodeOf(run.error());
        }
    }
    if (hasDifferences && !repair)
        context.console.say(
            Commands::tr("'immirror verify --repair' puts right what can be put right."));
    context.console.value(json);
    co_return exitCode;
}

} // namespace immirror
