// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/sametitle.h"

#include "base/log.h"
#include "sync/adoption.h"
#include "sync/mirrorplan.h"
#include "sync/targetalbum.h"
#include "sync/verify.h"

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr auto lookIsGoodFor = 10min;
constexpr std::size_t mostCandidates = 20;

/// The one whose Google album the mirror fills, itself or its host, as it is by now.
Result<Mirror> ownerOf(RunState &state, const Mirror &mirror)
{
    return state.mirrors.byId(mirror.shares == 0 ? mirror.id : mirror.shares);
}

/// Who answered for one of several mirrors that fill the album answered for it.
SameTitle choiceFor(const Mirror &owner, const Mirror &mirror)
{
    return owner.sameTitle == SameTitle::Ask ? mirror.sameTitle : owner.sameTitle;
}

/// A run that makes many albums does not read the whole list for each.
Task<Result<std::vector<GoogleAlbum>>> albumsAtGoogle(RunState &state, std::stop_token stop)
{
    const auto now = state.clock.monotonic();
    if (!state.googleAlbums || now - state.googleAlbums->readAt > lookIsGoodFor) {
        auto albums = co_await state.photos.albums(stop);
        if (!albums)
            co_return tl::unexpected(albums.error());
        state.googleAlbums = RunState::GoogleAlbums{*std::move(albums), now};
    }
    co_return std::vector<GoogleAlbum>(state.googleAlbums->all);
}

/// Of several the one that has the most of the mirror's photos; of as many, the fullest.
Task<Result<GoogleAlbum>> mostAlike(RunState &state, Mirror owner, ImmichAlbum source,
                                    std::vector<GoogleAlbum> albums, std::stop_token stop)
{
    if (albums.size() == 1)
        co_return albums.front();
    std::stable_sort(albums.begin(), albums.end(),
                     [](const GoogleAlbum &a, const GoogleAlbum &b) { return a.items > b.items; });
    albums.resize(std::min(albums.size(), mostCandidates));
    const auto planned = co_await planMirror(state, owner, source, stop);
    if (!planned)
        co_return tl::unexpected(planned.error());
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < albums.size(); ++i) {
        const auto items = co_await state.photos.search(albums[i].id, stop);
        if (!items)
            co_return tl::unexpected(items.error());
        const std::size_t matching = matchStrangers(planned->plan.arrivals, *items).size();
        if (matching > most) {
            best = i;
            most = matching;
        }
    }
    co_return albums[best];
}

} // namespace

Result<bool> waitsForTitle(RunState &state, const Mirror &mirror)
{
    return ownerOf(state, mirror).map([&](const Mirror &owner) {
        return owner.googleAlbumId.isEmpty() && choiceFor(owner, mirror) == SameTitle::Ask;
    });
}

Task<Result<bool>> adoptSameTitled(RunState &state, Mirror mirror, std::stop_token stop)
{
    const auto owner =
        ownerOf(state, mirror).and_then([&](const Mirror &one) { return joinHost(state, one); });
    if (!owner)
        co_return tl::unexpected(owner.error());
    const SameTitle choice = choiceFor(*owner, mirror);
    if (!owner->googleAlbumId.isEmpty() || owner->creatingSince.isValid() ||
        choice == SameTitle::New)
        co_return false;
    const QString title = titleFor(*owner);
    const auto all = co_await albumsAtGoogle(state, stop);
    if (!all)
        co_return tl::unexpected(all.error());
    const auto albums = unknownAlbums(state.mirrors, *all, title);
    if (!albums)
        co_return tl::unexpected(albums.error());
    if (albums->empty())
        co_return false;
    if (choice == SameTitle::Ask)
        co_return failFrom(Service::Google, {.kind = ErrorKind::TitleTaken, .subject = title});

    const auto source = co_await state.immich.album(owner->albumId, stop);
    if (!source)
        co_return tl::unexpected(source.error());
    const auto album = co_await mostAlike(state, *owner, *source, *albums, stop);
    if (!album)
        co_return tl::unexpected(album.error());
    const auto adopted = co_await adoptAlbum(state, *owner, *source, *album, stop);
    if (!adopted)
        co_return tl::unexpected(adopted.error());
    qCInfo(lcSync) << "adopted an album with" << adopted->count(Difference::Adoptable)
                   << "photos of" << album->items;
    if (auto noted = state.note(*owner, Action::AlbumAdopted, {}, {}, {}, title); !noted)
        co_return tl::unexpected(noted.error());
    co_return true;
}

} // namespace immirror
