// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/forms.h"

#include "base/backoff.h"
#include "sync/datedcopy.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

/// Just after an edit Immich still gives the old bytes (immich.md, 5). After that time its
/// rendition is the newest, even if the asset changed in other ways since.
constexpr auto makingTakes = 10min;
constexpr qint64 sameMoment = 2; // seconds; HTTP's dates have no fractions

constexpr auto makingFails = 24h; // from then on nobody waits for it
constexpr int troublesLimit = 3;  // of several it is the server, not the photo

constexpr std::size_t askedTogether = 6; // as many connections as there are

bool isStillMade(const ImmichAsset &asset, const ImmichRendition &made, const QDateTime &now)
{
    return made.modifiedAt.isValid() && made.modifiedAt.secsTo(asset.updatedAt) > sameMoment &&
           asset.updatedAt.addDuration(makingTakes) > now;
}

void take(ImmichAsset &asset, const ImmichRendition &made)
{
    asset.rendition = made.version;
    asset.size = made.size;
    asset.pixels = {};
    if (!made.mimeType.isEmpty())
        asset.mimeType = made.mimeType;
    if (!made.fileName.isEmpty())
        asset.fileName = made.fileName;
}

/// Without a rendition, it is one that is to come, or that Immich has not got.
void missRendition(ImmichAsset &asset, bool trouble, const QDateTime &now)
{
    asset.notReady = true;
    asset.editLost = !trouble && asset.updatedAt.addDuration(makingFails) < now;
}

/// One photo's trouble does not stop the others.
bool isItsOwn(const Error &error)
{
    return traits(error.kind).reach == Reach::Item && error.kind != ErrorKind::Cancelled &&
           !asksForPatience(error);
}

Task<Result<void>> chooseRendition(RunState &state, ImmichAsset &asset, std::stop_token stop)
{
    const auto made = co_await state.immich.rendition(asset.id, stop);
    const QDateTime now = state.clock.now();
    if (!made || isStillMade(asset, *made, now))
        missRendition(asset, !made && traits(made.error().kind).passing, now);
    else
        take(asset, *made);
    co_return made ? Result<void>() : tl::unexpected(made.error());
}

Task<Result<void>> chooseRenditions(RunState &state, std::vector<ImmichAsset> &assets,
                                    std::stop_token stop)
{
    std::vector<ImmichAsset *> edited;
    for (ImmichAsset &asset : assets) {
        if (asset.edited)
            edited.push_back(&asset);
    }
    int troubles = 0;
    for (std::size_t from = 0; from < edited.size(); from += askedTogether) {
        const auto ask = [&, from](std::size_t i) {
            return chooseRendition(state, *edited[from + i], stop);
        };
        const auto answers = co_await allOf(std::min(askedTogether, edited.size() - from), ask);
        Result<void> all;
        for (const Result<void> &done : answers) {
            if (!done && (!isItsOwn(done.error()) ||
                          (traits(done.error().kind).passing && ++troubles > troublesLimit)))
                all = done;
        }
        if (!all)
            co_return all;
    }
    co_return Result<void>();
}

StoredFilm toStore(const ImmichFilm &film)
{
    const ImmichAsset &asset = film.asset;
    return {.assetId = asset.id,
            .embedded = film.embedded,
            .fileName = asset.fileName,
            .mimeType = asset.mimeType,
            .checksum = asset.checksum,
            .external = asset.external,
            .originalPath = asset.originalPath,
            .size = asset.size,
            .modifiedAt = asset.modifiedAt};
}

/// As if the album listed it, beside its still.
ImmichAsset besideStill(const StoredFilm &film, const ImmichAsset &still)
{
    return {.id = film.assetId,
            .fileName = film.fileName,
            .mimeType = film.mimeType,
            .description = {},
            .checksum = film.checksum,
            .external = film.external,
            .originalPath = film.originalPath,
            .size = film.size,
            .capturedAt = still.capturedAt,
            .modifiedAt = film.modifiedAt,
            .visibility = still.visibility,
            .video = true,
            .favourite = still.favourite,
            .rating = still.rating,
            .minutesEast = still.minutesEast};
}

/// Nothing where Immich has none any more.
Task<Result<std::optional<StoredFilm>>> askForFilm(RunState &state, QString assetId,
                                                   std::stop_token stop)
{
    const auto film = co_await state.immich.film(assetId, stop);
    if (!film && film.error().kind == ErrorKind::NotFound)
        co_return std::optional<StoredFilm>();
    if (!film)
        co_return tl::unexpected(film.error());
    co_return toStore(*film);
}

struct AskedFilms
{
    QHash<QString, StoredFilm> films;
    QSet<QString> missed;
    std::optional<Error> trouble; ///< of one of those
};

/// Of those that the ledger does not know yet.
Task<Result<AskedFilms>> askForFilms(RunState &state, QStringList ids, std::stop_token stop)
{
    AskedFilms asked;
    std::optional<Error> end;
    for (qsizetype from = 0; from < ids.size() && !end; from += askedTogether) {
        const QStringList some = ids.mid(from, askedTogether);
        const auto ask = [&](std::size_t i) {
            return askForFilm(state, some[static_cast<qsizetype>(i)], stop);
        };
        const auto answers = co_await allOf(static_cast<std::size_t>(some.size()), ask);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto &film = answers[i];
            if (film && *film)
                asked.films.insert((*film)->assetId, **film);
            if (film)
                continue;
            asked.missed.insert(some[static_cast<qsizetype>(i)]);
            asked.trouble = film.error();
            if (!isItsOwn(film.error()) || asked.missed.size() > troublesLimit)
                end = film.error();
        }
    }
    const auto kept = state.database.inTransaction([&]() -> Result<void> {
        for (const StoredFilm &film : std::as_const(asked.films)) {
            if (film.size < 0) // Immich has not read it yet: asked again next time
                continue;
            if (auto done = state.films.keep(film); !done)
                return done;
        }
        return {};
    });
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (end)
        co_return tl::unexpected(*end);
    co_return asked;
}

} // namespace

Task<Result<void>> addFilms(RunState &state, PlanInput &input, std::stop_token stop)
{
    std::vector<ImmichAsset> &assets = input.listing.assets;
    QHash<QString, StoredFilm> films;
    QHash<QString, std::size_t> stills; // by their films
    QStringList unknown;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        const ImmichAsset &still = assets[i];
        if (still.filmId.isEmpty() || still.video || stills.contains(still.filmId))
            continue;
        const auto known = state.films.find(still.filmId);
        if (!known)
            co_return tl::unexpected(known.error());
        stills.insert(still.filmId, i);
        if (*known)
            films.insert(still.filmId, **known);
        else
            unknown << still.filmId;
    }
    const auto asked = co_await askForFilms(state, std::move(unknown), stop);
    if (!asked)
        co_return tl::unexpected(asked.error());
    films.insert(asked->films);
    input.unknownFilms = asked->missed;
    input.filmTrouble = asked->trouble;
    for (const StoredFilm &film : std::as_const(films)) {
        if (!film.embedded)
            assets.push_back(besideStill(film, ImmichAsset(assets[stills.value(film.assetId)])));
    }
    std::sort(assets.begin(), assets.end(), capturedBefore);
    co_return Result<void>();
}

Task<Result<void>> chooseForms(RunState &state, MirrorRules rules, std::vector<ImmichAsset> &assets,
                               std::stop_token stop)
{
    if (rules.edited) {
        if (auto chosen = co_await chooseRenditions(state, assets, stop); !chosen)
            co_return chosen;
    }
    if (rules.dates) {
        for (ImmichAsset &asset : assets)
            asset.withDate = mayLackDate(asset);
    }
    co_return Result<void>();
}

} // namespace immirror
