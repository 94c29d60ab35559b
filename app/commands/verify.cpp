// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
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
            {u"repaired"_s, one.repaired},
            {u"differences"_s, differences}};
}

QString textOf(const Difference &one)
{
    switch (one.kind) {
    case Difference::TakenOut:
        return Commands::tr("taken out of Google's album");
    case Difference::Back:
        return Commands::tr("in Google's album again");
    case Difference::Deleted:
        return Commands::tr("deleted in Google Photos");
    case Difference::Caption:
        return Commands::tr("another caption in Google Photos");
    case Difference::Adoptable:
        return one.sure ? Commands::tr("in Google's album, unknown here; surely this photo")
                        : Commands::tr("in Google's album, unknown here; likely this photo");
    case Difference::Doubled:
        return Commands::tr("a second time in Google's album: %1").arg(one.url);
    case Difference::Extra:
        return Commands::tr("in Google's album, and not of this Immich album: %1").arg(one.url);
    }
    Q_UNREACHABLE();
}

void tell(const Console &console, const Verification &one)
{
    console.line(Commands::tr("%1: %n photo(s) checked, %2 different", nullptr,
                              static_cast<int>(one.checked))
                     .arg(one.mirror.albumName)
                     .arg(one.differences.size()));
    if (one.albumGone)
        console.line(u"  "_s + words::of(Error{.kind = ErrorKind::AlbumGone}));
    if (one.albumAdopted)
        console.line(Commands::tr("  Google has an album of this title that Immirror made, and "
                                  "nothing here knows it"));
    if (!one.listingComplete)
        console.line(u"  "_s + words::of(Error{.kind = ErrorKind::IncompleteListing}));
    if (one.unreadable > 0)
        console.line(
            Commands::tr("  %n photo(s) of the album came from elsewhere first, and Google "
                         "shows them to no program: whether one is missing cannot be told",
                         nullptr, static_cast<int>(one.unreadable)));
    for (const Difference &difference : one.differences)
        console.line(u"  %1: %2"_s.arg(difference.fileName, textOf(difference)));
}

/// What a repair cannot put right, for nothing is ever removed that the ledger does not know.
bool isLeft(const Difference &one)
{
    return one.kind == Difference::Doubled || one.kind == Difference::Extra;
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
    bool left = false;
    QStringList toSync;
    const auto done = co_await context.worker.verify(
        *albumIds, repair ? Repair::All : Repair::Nothing,
        [&](const Verification &one) {
            tell(context.console, one);
            albums.append(verificationJson(one));
            different |= one.albumGone || one.albumAdopted || !one.differences.empty();
            left |= one.albumGone ||
                    std::any_of(one.differences.begin(), one.differences.end(), isLeft);
            if (one.repaired && (one.albumAdopted || !one.differences.empty()))
                toSync << one.mirror.albumId;
        },
        context.stop);
    if (!done)
        co_return context.console.failed(done.error());
    QJsonObject json{{u"albums"_s, albums}, {u"different"_s, different}};
    int exitCode = (repair ? left : different) ? SomeFailed : Done;
    if (!toSync.isEmpty()) { // what is missing is linked, sent or written now
        const auto run = co_await context.worker.sync({.albumIds = toSync}, context.stop);
        if (!run)
            co_return context.console.failed(run.error());
        json.insert(u"run"_s, runJson(*run));
        if (exitCode == Done)
            exitCode = exitCodeOfRun(*run);
    }
    if (different && !repair)
        context.console.say(
            Commands::tr("'immirror verify --repair' puts right what can be put right."));
    context.console.value(QJsonDocument(json));
    co_return exitCode;
}

} // namespace immirror
