// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/targetalbum.h"

#include "base/backoff.h"
#include "base/log.h"
#include "base/visible.h"
#include "google/photoserror.h"
#include "immich/wallclock.h"
#include "sync/settle.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

Task<Result<std::optional<GoogleAlbum>>> lookForJustMade(RunState &state, QString title,
                                                         std::stop_token stop)
{
    const auto albums = co_await state.photos.albums(stop);
    if (!albums)
        co_return tl::unexpected(albums.error());
    const auto unknown = unknownAlbums(state.mirrors, *albums, title);
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    const auto empty = std::find_if(unknown->begin(), unknown->end(),
                                    [](const GoogleAlbum &album) { return album.items == 0; });
    co_return empty == unknown->end() ? std::optional<GoogleAlbum>() : *empty;
}

Task<Result<std::optional<GoogleAlbum>>> findJustMade(RunState &state, QString title,
                                                      QDateTime since, std::stop_token stop)
{
    Looks looks(state.clock, since);
    std::optional<GoogleAlbum> album;
    do {
        const bool waited = co_await looks.next(stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
        const auto found = co_await lookForJustMade(state, title, stop);
        if (!found)
            co_return found;
        album = *found;
    } while (!album && !looks.isLast());
    if (album)
        state.photos.access().gate().earlierWriteEnded();
    co_return album;
}

} // namespace

Result<std::vector<GoogleAlbum>>
unknownAlbums(Mirrors &mirrors, const std::vector<GoogleAlbum> &albums, const QString &title)
{
    std::vector<GoogleAlbum> unknown;
    for (const GoogleAlbum &album : albums) {
        if (album.title != title)
            continue;
        const auto used = mirrors.usesGoogleAlbum(album.id);
        if (!used)
            return tl::unexpected(used.error());
        if (!*used)
            unknown.push_back(album);
    }
    return unknown;
}

QString titleOfUnnamed(const std::vector<ImmichAsset> &assets)
{
    QDate first, last;
    for (const ImmichAsset &asset : assets) {
        const QDate day = capturedByItsClock(asset).date();
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        return u"Immich"_s;
    const QString from = first.toString(Qt::ISODate);
    return first == last ? from : from + u" – "_s + last.toString(Qt::ISODate);
}

/// Of all parts.
static const QString &wholeTitle(const Mirror &mirror)
{
    const bool follows = mirror.rules.followTitle && isSeen(mirror.albumName);
    return mirror.wantedTitle.isEmpty() || follows ? mirror.albumName : mirror.wantedTitle;
}

bool isUntitled(const Mirror &mirror)
{
    return !isSeen(wholeTitle(mirror));
}

QString titleFor(const Mirror &mirror)
{
    return titleOfPart(wholeTitle(mirror), mirror.part);
}

QString titleOfPart(const QString &title, int part)
{
    if (part <= 1)
        return cutTo(title, PhotosClient::titleLimit);
    const QString number = u" (%1)"_s.arg(part);
    return cutTo(title, PhotosClient::titleLimit - static_cast<int>(number.size())) + number;
}

Result<Mirror> joinHost(RunState &state, Mirror mirror)
{
    if (mirror.shares != mirror.joined) {
        auto moved = state.mirrors.leaveGoogleAlbum(mirror.id).and_then(
            [&] { return state.mirrors.byId(mirror.id); });
        if (!moved)
            return moved;
        mirror = *moved;
    }
    const auto wished = asWished(state, mirror);
    if (!wished || wished->googleAlbumId == mirror.googleAlbumId)
        return wished;
    return state.mirrors
        .setGoogleAlbum(mirror.id, wished->googleAlbumId, wished->googleAlbumTitle,
                        wished->googleAlbumUrl)
        .and_then([&] { return state.mirrors.byId(mirror.id); });
}

Result<Mirror> asWished(RunState &state, Mirror mirror)
{
    if (mirror.shares != mirror.joined)
        mirror.googleAlbumId.clear();
    if (mirror.shares == 0 || !mirror.googleAlbumId.isEmpty())
        return mirror;
    const auto host = state.mirrors.byId(mirror.shares);
    if (!host)
        return tl::unexpected(host.error());
    if (host->shares != host->joined)
        return mirror; // it is about to leave the album that it has
    mirror.googleAlbumId = host->googleAlbumId;
    mirror.googleAlbumTitle = host->googleAlbumTitle;
    mirror.googleAlbumUrl = host->googleAlbumUrl;
    return mirror;
}

Task<Result<Mirror>> ensureTargetAlbum(RunState &state, Mirror mirror, std::stop_token stop)
{
    if (!mirror.googleAlbumId.isEmpty())
        co_return mirror;
    if (mirror.shares != 0) {
        const auto host = state.mirrors.byId(mirror.shares).and_then([&](const Mirror &one) {
            return joinHost(state, one);
        });
        if (!host)
            co_return tl::unexpected(host.error());
        Mirror titled = *host;
        if (isUntitled(titled))
            titled.wantedTitle = mirror.wantedTitle;
        const auto made = co_await ensureTargetAlbum(state, std::move(titled), stop);
        if (!made)
            co_return made;
        co_return joinHost(state, std::move(mirror));
    }
    // A create that was asked for earlier had the title of then.
    const QString title = mirror.creatingSince.isValid() && !mirror.googleAlbumTitle.isEmpty()
                              ? mirror.googleAlbumTitle
                              : titleFor(mirror);

    std::optional<GoogleAlbum> album;
    Error lastError;
    bool asked = mirror.creatingSince.isValid();
    // It was marked before it waited for its turn.
    QDateTime since = std::max(mirror.creatingSince, state.photos.access().gate().leftOpenAt());
    for (int tried = 0; tried < 3 && !album; ++tried) {
        if (asked) {
            const auto found = co_await findJustMade(state, title, since, stop);
            if (!found)
                co_return tl::unexpected(found.error());
            album = *found;
            if (album)
                break;
        }
        if (auto marked = state.mirrors.setCreating(mirror.id, title, state.clock.now()); !marked)
            co_return tl::unexpected(marked.error());
        asked = true;
        const auto made = co_await state.photos.createAlbum(title, stop);
        if (made) {
            album = *made;
        } else if (!leavesOutcomeOpen(made.error())) {
            (void)state.mirrors.setCreating(mirror.id, {}, {});
            Error error = made.error();
            if (concernsItems(error)) // its title is all that there is to refuse
                error.kind = ErrorKind::AlbumRefused;
            co_return tl::unexpected(error);
        } else {
            lastError = made.error();
            qCWarning(lcSync) << "create-album of unknown outcome:" << lastError.name();
            if (asksForPatience(lastError))
                co_return tl::unexpected(lastError); // still marked: the next run looks
            since = sinceBreak(lastError, state.clock);
            // Google may still be at it: looking at once would see nothing.
            const bool waited =
                co_await sleepFor(state.clock, retryDelay(lastError, tried + 1), stop);
            if (!waited)
                co_return fail(ErrorKind::Cancelled); // still marked: the next run looks
        }
    }
    if (!album)
        co_return tl::unexpected(lastError);
    if (auto kept = state.mirrors.setGoogleAlbum(mirror.id, album->id, title, album->url); !kept)
        co_return tl::unexpected(kept.error());
    if (auto noted = state.note(mirror, Action::AlbumCreated, {}, {}, {}, title); !noted)
        co_return tl::unexpected(noted.error());
    co_return state.mirrors.byId(mirror.id);
}

Task<Error> goneOr(RunState &state, Mirror mirror, Error error, std::stop_token stop)
{
    if (error.kind != ErrorKind::AlbumGone && error.kind != ErrorKind::NotFound)
        co_return error;
    const auto album = co_await state.photos.album(mirror.googleAlbumId, stop);
    if (album)
        co_return error;
    switch (album.error().kind) {
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::AlbumGone:
    case ErrorKind::Forbidden:
        co_return Error{
            .kind = ErrorKind::AlbumGone, .detail = error.detail, .service = Service::Google};
    default:
        co_return Error(album.error());
    }
}

Task<Result<std::vector<MediaItem>>> itemsOf(RunState &state, Mirror mirror, std::stop_token stop)
{
    auto items = co_await state.photos.search(mirror.googleAlbumId, stop);
    if (!items)
        co_return tl::unexpected(co_await goneOr(state, mirror, items.error(), stop));
    co_return items;
}

Task<Result<QSet<QString>>> itemIdsOf(RunState &state, Mirror mirror, std::stop_token stop)
{
    const auto items = co_await itemsOf(state, mirror, stop);
    if (!items)
        co_return tl::unexpected(items.error());
    QSet<QString> ids;
    for (const MediaItem &item : *items)
        ids.insert(item.id);
    co_return ids;
}

} // namespace immirror
