// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "ui/words/words.h"

#include <QSet>

namespace immirror {

using namespace Qt::StringLiterals;

Task<int> listAlbums(CommandContext &context)
{
    RequestCounter requests;
    const auto immich = co_await ImmichSession::open(context.environment, requests);
    if (!immich)
        co_return context.console.failed(immich.error());
    const auto albums = co_await (*immich)->client().albums(context.stop);
    if (!albums)
        co_return context.console.failed(albums.error());
    auto ledger = openLedgerFor(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    QSet<QString> mirrored;
    if (ledger->identity) {
        const auto mirrors = Mirrors(*ledger->database, *ledger->identity).all();
        if (!mirrors)
            co_return context.console.failed(mirrors.error());
        for (const Mirror &mirror : *mirrors)
            mirrored.insert(mirror.albumId);
    }
    QJsonArray list;
    for (const ImmichAlbum &album : *albums) {
        const bool isMirrored = mirrored.contains(album.id);
        list.append(QJsonObject{{u"id"_s, album.id},
                                {u"name"_s, album.name},
                                {u"assetCount"_s, album.stamp.assetCount},
                                {u"shared"_s, album.shared},
                                {u"mirrored"_s, isMirrored}});
        context.console.line(u"%1  %2  %3%4%5"_s.arg(
            album.id, QString::number(album.stamp.assetCount).rightJustified(6), album.name,
            album.shared ? Commands::tr("  (shared)") : QString(),
            isMirrored ? Commands::tr("  (mirrored)") : QString()));
    }
    context.console.value(QJsonDocument(list));
    co_return Done;
}

static QJsonObject mirrorJson(const Mirror &mirror)
{
    return {{u"id"_s, mirror.id},
            {u"albumId"_s, mirror.albumId},
            {u"albumName"_s, mirror.albumName},
            {u"removed"_s, mirror.policy == RemovalPolicy::Keep ? u"keep"_s : u"remove"_s},
            {u"googleAlbumId"_s, jsonText(mirror.googleAlbumId)},
            {u"googleAlbumTitle"_s, jsonText(mirror.googleAlbumTitle)},
            {u"googleAlbumUrl"_s, jsonText(mirror.googleAlbumUrl)},
            {u"items"_s, mirror.items},
            {u"failed"_s, mirror.failed},
            {u"orphaned"_s, mirror.orphaned},
            {u"held"_s, mirror.held ? QJsonValue(QString::fromLatin1(traits(*mirror.held).name))
                                    : QJsonValue()},
            {u"lastSyncedAt"_s, jsonTime(mirror.lastSyncedAt)}};
}

Task<int> addMirrors(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Settings &settings = context.environment.settings;
    const QString removed = arguments.has(u"removed"_s) ? arguments.option(u"removed"_s)
                                                        : settings.text(Setting::RemovalsPolicy);
    if (removed != "remove"_L1 && removed != "keep"_L1) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--removed is 'remove' or 'keep'"); });
    }
    const QString title = arguments.option(u"title"_s);
    if (arguments.has(u"title"_s) && (title.trimmed().isEmpty() || arguments.values.size() > 1)) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--title gives one album its title in Google Photos"); });
    }
    if (settings.text(Setting::GoogleConnected) != "yes"_L1) {
        co_return context.console.failed(
            {.kind = ErrorKind::NotConfigured, .service = Service::Google});
    }
    RequestCounter requests;
    const auto immich = co_await ImmichSession::open(context.environment, requests);
    if (!immich)
        co_return context.console.failed(immich.error());
    const auto albums = co_await (*immich)->client().albums(context.stop);
    if (!albums)
        co_return context.console.failed(albums.error());
    const auto chosen = chooseAlbums(*albums, arguments.values);
    if (!chosen)
        co_return context.console.wrongInput(chosen.error());
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());

    Mirrors mirrors(*ledger->database, ledger->identity);
    const RemovalPolicy policy = removed == "keep"_L1 ? RemovalPolicy::Keep : RemovalPolicy::Remove;
    QJsonArray list;
    for (const ImmichAlbum &album : *chosen) {
        const auto mirror = mirrors.add(album.id, album.name, title, policy);
        if (!mirror)
            co_return context.console.failed(mirror.error());
        list.append(mirrorJson(*mirror));
        context.console.line(Commands::tr("'%1' is mirrored from the next sync on (%n photo(s)).",
                                          nullptr, static_cast<int>(album.stamp.assetCount))
                                 .arg(album.name));
    }
    context.console.value(QJsonDocument(list));
    co_return Done;
}

Task<int> listMirrors(CommandContext &context)
{
    auto ledger = openLedgerFor(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    std::vector<Mirror> mirrors;
    if (ledger->identity) {
        auto all = Mirrors(*ledger->database, *ledger->identity).all();
        if (!all)
            co_return context.console.failed(all.error());
        mirrors = *std::move(all);
    }
    QJsonArray list;
    for (const Mirror &mirror : mirrors) {
        list.append(mirrorJson(mirror));
        context.console.line(
            u"%1  %2"_s.arg(mirror.albumId, mirror.albumName) +
            Commands::tr("  in Google: %1, failed: %2, orphaned: %3, last synced: %4")
                .arg(mirror.items)
                .arg(mirror.failed)
                .arg(mirror.orphaned)
                .arg(words::when(mirror.lastSyncedAt)));
        if (mirror.held)
            context.console.line(u"    "_s + words::of(Error{.kind = *mirror.held}));
    }
    if (mirrors.empty())
        context.console.say(Commands::tr("Nothing is mirrored yet. Use 'immirror mirror add'."));
    context.console.value(QJsonDocument(list));
    co_return Done;
}

Task<int> removeMirrors(CommandContext &context)
{
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    Mirrors mirrors(*ledger->database, ledger->identity);
    const auto all = mirrors.all();
    if (!all)
        co_return context.console.failed(all.error());
    const auto chosen = chooseMirrors(*all, context.arguments.values);
    if (!chosen)
        co_return context.console.wrongInput(chosen.error());
    QJsonArray list;
    for (const Mirror &mirror : *chosen) {
        if (auto done = mirrors.stop(mirror.id); !done)
            co_return context.console.failed(done.error());
        list.append(mirrorJson(mirror));
        context.console.line(
            Commands::tr("'%1' is no longer mirrored. Google's album stays as it is.")
                .arg(mirror.albumName));
    }
    context.console.value(QJsonDocument(list));
    co_return Done;
}

} // namespace immirror
