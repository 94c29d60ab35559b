// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/forms.h"

#include "sync/datedcopy.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

/// Just after an edit Immich still gives the old bytes (immich.md, 5). After that time its
/// rendition is the newest, even if the asset changed in other ways since.
constexpr auto makingTakes = 10min;
constexpr qint64 sameMoment = 2; // seconds; HTTP's dates have no fractions

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

/// Its rendition, or that it has none yet.
Task<Result<void>> chooseRendition(RunState &state, ImmichAsset &asset, std::stop_token stop)
{
    const auto made = co_await state.immich.rendition(asset.id, stop);
    if (!made && made.error().kind != ErrorKind::NotFound &&
        made.error().kind != ErrorKind::BadRequest)
        co_return tl::unexpected(made.error());
    if (!made || isStillMade(asset, *made, state.clock.now()))
        asset.notReady = true;
    else
        take(asset, *made);
    co_return Result<void>();
}

Task<Result<void>> chooseRenditions(RunState &state, std::vector<ImmichAsset> &assets,
                                    std::stop_token stop)
{
    std::vector<ImmichAsset *> edited;
    for (ImmichAsset &asset : assets) {
        if (asset.edited)
            edited.push_back(&asset);
    }
    for (std::size_t from = 0; from < edited.size(); from += askedTogether) {
        std::vector<Task<Result<void>>> asking;
        for (std::size_t i = from; i < std::min(from + askedTogether, edited.size()); ++i)
            asking.push_back(chooseRendition(state, *edited[i], stop));
        Result<void> all;
        for (Task<Result<void>> &one : asking) {
            const auto done = co_await one;
            if (!done)
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
            .rating = still.rating};
}

/// Nothing where Immich has none any more.
Task<Result<std::optional<StoredFilm>>> filmOf(RunState &state, QString assetId,
                                               std::stop_token stop)
{
    auto known = state.films.find(assetId);
    if (!known || *known)
        co_return known;
    const auto film = co_await state.immich.film(assetId, stop);
    if (!film && film.error().kind == ErrorKind::NotFound)
        co_return std::optional<StoredFilm>();
    if (!film)
        co_return tl::unexpected(film.error());
    const StoredFilm stored = toStore(*film);
    if (stored.size < 0) // Immich has not read it yet: asked again next time
        co_return stored;
    if (auto kept = state.films.keep(stored); !kept)
        co_return tl::unexpected(kept.error());
    co_return stored;
}

Task<Result<void>> addFilms(RunState &state, std::vector<ImmichAsset> &assets, std::stop_token stop)
{
    std::vector<ImmichAsset> films;
    for (const ImmichAsset &still : assets) {
        if (still.filmId.isEmpty() || still.video)
            continue;
        const auto film = co_await filmOf(state, still.filmId, stop);
        if (!film)
            co_return tl::unexpected(film.error());
        if (*film && !(*film)->embedded)
            films.push_back(besideStill(**film, still));
    }
    if (films.empty())
        co_return Result<void>();
    std::move(films.begin(), films.end(), std::back_inserter(assets));
    std::sort(assets.begin(), assets.end(), capturedBefore);
    co_return Result<void>();
}

} // namespace

Task<Result<void>> chooseForms(RunState &state, MirrorRules rules, std::vector<ImmichAsset> &assets,
                               std::stop_token stop)
{
    if (rules.films) {
        if (auto added = co_await addFilms(state, assets, stop); !added)
            co_return added;
    }
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
