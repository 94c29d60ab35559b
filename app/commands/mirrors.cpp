// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/ruleoptions.h"
#include "service/ledgerplace.h"
#include "store/identities.h"
#include "sync/datedcopy.h"
#include "ui/words/foreign.h"
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
            album.id, QString::number(album.stamp.assetCount).rightJustified(6),
            words::albumName(album.name), album.shared ? Commands::tr("  (shared)") : QString(),
            isMirrored ? Commands::tr("  (mirrored)") : QString()));
    }
    context.console.value(list);
    co_return Done;
}

namespace {

QJsonObject filterJson(const AssetFilter &filter)
{
    return {{u"kind"_s, assetKindName(filter.kind)},
            {u"minSize"_s, filter.smallest},
            {u"maxSize"_s, filter.largest},
            {u"favourites"_s, filter.favouritesOnly},
            {u"rating"_s, filter.rating},
            {u"from"_s, jsonText(filter.from.toString(Qt::ISODate))}};
}

QJsonObject mirrorJson(const Mirror &mirror)
{
    return {{u"id"_s, mirror.id},
            {u"albumId"_s, mirror.albumId},
            {u"albumName"_s, mirror.albumName},
            {u"part"_s, mirror.part},
            {u"into"_s, mirror.shares == 0 ? QJsonValue() : QJsonValue(mirror.shares)},
            {u"removed"_s, removalPolicyName(mirror.policy)},
            {u"filter"_s, filterJson(mirror.rules.filter)},
            {u"followTitle"_s, mirror.rules.followTitle},
            {u"followCover"_s, mirror.rules.followCover},
            {u"putBack"_s, mirror.rules.putBack},
            {u"edited"_s, mirror.rules.edited},
            {u"live"_s, mirror.rules.films ? u"both"_s : u"photo"_s},
            {u"writeDates"_s, mirror.rules.dates},
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

/// The mirror whose Google album --into names; 0: its own. Nothing: it was not said.
tl::expected<std::optional<qint64>, Text> hostOf(const Arguments &arguments, Mirrors &mirrors)
{
    if (!arguments.has(u"into"_s))
        return std::nullopt;
    const QString name = arguments.option(u"into"_s);
    if (name == "own"_L1)
        return 0;
    const auto all = mirrors.all();
    if (!all)
        return tl::unexpected<Text>([error = all.error()] { return words::of(error); });
    const auto host = chooseMirrors(*all, {name});
    if (!host)
        return tl::unexpected(host.error());
    return host->front().id;
}

Text standsInTheWay()
{
    return [] {
        return Commands::tr("An album that others go into, or that goes into another one itself, "
                            "cannot be combined so.");
    };
}

} // namespace

/// The albums that were mirrored with the accounts of before.
static int takeOverMirrors(CommandContext &context)
{
    const Console &console = context.console;
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        return console.failed(ledger.error());
    Identities identities(*ledger->database);
    const auto change = identities.undecided(ledger->identity);
    if (!change)
        return console.failed(change.error());
    if (!*change || (*change)->immich) {
        return console.wrongInput([] {
            return Commands::tr("There are no albums that other accounts mirrored from this "
                                "Immich, or these accounts have albums of their own.");
        });
    }
    if (auto taken = identities.takeOver(ledger->identity, (*change)->from); !taken)
        return console.failed(taken.error());
    const auto mirrors = Mirrors(*ledger->database, ledger->identity).all();
    if (!mirrors)
        return console.failed(mirrors.error());
    QJsonArray list;
    for (const Mirror &mirror : *mirrors) {
        list.append(mirrorJson(mirror));
        console.line(Commands::tr("'%1' is mirrored from the next sync on.")
                         .arg(words::albumName(mirror.albumName)));
    }
    console.value(list);
    return Done;
}

Task<int> addMirrors(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const bool asBefore = arguments.has(u"as-before"_s);
    if (asBefore != arguments.values.isEmpty()) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("name albums, or say --as-before"); });
    }
    if (asBefore && arguments.options.size() > 1) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--as-before goes with no other option"); });
    }
    if (asBefore)
        co_return takeOverMirrors(context);
    const Settings &settings = context.environment.settings;
    const RuleOptions options(arguments);
    if (const auto wrong = options.wrong())
        co_return context.console.wrongUsage(*wrong);
    const QString title = arguments.option(u"title"_s);
    if (arguments.has(u"title"_s) && (title.trimmed().isEmpty() || arguments.values.size() > 1)) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--title gives one album its title in Google Photos"); });
    }
    if (arguments.has(u"title"_s) && arguments.has(u"into"_s)) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--into another album's leaves nothing to --title"); });
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
    const auto begun = acceptMissingLedger(context.environment);
    if (!begun)
        co_return context.console.failed(begun.error());
    if (*begun) {
        context.console.say(
            Commands::tr("The database was missing, and an empty one was started. Run 'immirror "
                         "verify --repair' before the next sync: it finds what Google Photos has "
                         "already."));
    }
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());

    Mirrors mirrors(*ledger->database, ledger->identity);
    const auto usually = removalPolicyFromName(settings.text(Setting::RemovalsPolicy));
    const auto host = hostOf(arguments, mirrors);
    if (!host)
        co_return context.console.wrongInput(host.error());
    std::vector<Mirror> added;
    const auto done = ledger->database->inTransaction([&]() -> Result<void> {
        for (const ImmichAlbum &album : *chosen) {
            auto mirror = mirrors.add(album.id, album.name, title, options.policy(),
                                      usually.value_or(RemovalPolicy::Remove));
            if (mirror && *host) {
                mirror = mirrors.share(mirror->id, **host).and_then([&, id = mirror->id] {
                    return mirrors.byId(id);
                });
            }
            if (!mirror)
                return tl::unexpected(mirror.error());
            added.push_back(*std::move(mirror));
        }
        return {};
    });
    if (!done && done.error().kind == ErrorKind::InvalidInput)
        co_return context.console.wrongInput(standsInTheWay());
    if (!done)
        co_return context.console.failed(done.error());
    QJsonArray list;
    for (std::size_t i = 0; i < added.size(); ++i) {
        const ImmichAlbum &album = (*chosen)[i];
        list.append(mirrorJson(added[i]));
        context.console.line(Commands::tr("'%1' is mirrored from the next sync on (%n photo(s)).",
                                          nullptr, static_cast<int>(album.stamp.assetCount))
                                 .arg(words::albumName(album.name)));
    }
    context.console.value(list);
    co_return Done;
}

Task<int> setMirrors(CommandContext &context)
{
    const RuleOptions options(context.arguments);
    if (const auto wrong = options.wrong())
        co_return context.console.wrongUsage(*wrong);
    if (!options.any()) {
        co_return context.console.wrongUsage(
            [] { return Commands::tr("say what to change, as --removed or --kind"); });
    }
    auto ledger = openOwnedLedger(context);
    if (!ledger)
        co_return context.console.failed(ledger.error());
    Mirrors mirrors(*ledger->database, ledger->identity);
    const auto all = mirrors.all();
    if (!all)
        co_return context.console.failed(all.error());
    auto chosen = chooseMirrors(*all, context.arguments.values);
    if (!chosen)
        co_return context.console.wrongInput(chosen.error());
    for (const Mirror &mirror : *chosen) {
        const MirrorRules rules = options.appliedTo(mirror.rules);
        if (rules.filter.isImpossible())
            co_return context.console.wrongInput(
                [] { return Commands::tr("--min-size is larger than --max-size"); });
        if (rules.dates && !canWriteDates())
            co_return context.console.wrongInput([] {
                return Commands::tr("this program was built without Exiv2, which writes dates");
            });
    }
    const auto host = hostOf(context.arguments, mirrors);
    if (!host)
        co_return context.console.wrongInput(host.error());
    const auto changed = ledger->database->inTransaction([&]() -> Result<void> {
        for (Mirror &mirror : *chosen) {
            if (*host) {
                if (auto done = mirrors.share(mirror.id, **host); !done)
                    return done;
                mirror.shares = **host;
            }
            mirror.policy = options.policy().value_or(mirror.policy);
            mirror.rules = options.appliedTo(mirror.rules);
            if (auto done = mirrors.setPolicy(mirror.id, mirror.policy); !done)
                return done;
            if (auto done = mirrors.setRules(mirror.id, mirror.rules); !done)
                return done;
        }
        return {};
    });
    if (!changed && changed.error().kind == ErrorKind::InvalidInput)
        co_return context.console.wrongInput(standsInTheWay());
    if (!changed)
        co_return context.console.failed(changed.error());
    QJsonArray list;
    for (const Mirror &mirror : *chosen) {
        list.append(mirrorJson(mirror));
        context.console.line(Commands::tr("'%1': changed from the next sync on.")
                                 .arg(words::albumName(mirror.albumName)));
    }
    context.console.value(list);
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
            u"%1  %2"_s.arg(mirror.albumId, words::albumName(mirror.albumName)) +
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
    context.console.value(list);
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
    const auto stopped = ledger->database->inTransaction([&]() -> Result<void> {
        for (const Mirror &mirror : *chosen) {
            if (auto done = mirrors.stop(mirror.id); !done)
                return done;
        }
        return {};
    });
    if (!stopped)
        co_return context.console.failed(stopped.error());
    QJsonArray list;
    for (const Mirror &mirror : *chosen) {
        list.append(mirrorJson(mirror));
        context.console.line(
            Commands::tr("'%1' is no longer mirrored. Google's album stays as it is.")
                .arg(words::albumName(mirror.albumName)));
    }
    context.console.value(list);
    co_return Done;
}

} // namespace immirror
