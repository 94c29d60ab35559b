// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "everyfault.h"
#include "immich/account.h"

namespace immirror {

/// The rows and the columns of the table of every fault.
namespace faulttable {

using namespace Qt::StringLiterals;
using fakes::Fault;

// --- What makes a run send each of the requests

inline std::vector<QString> newAlbum(FaultyWorld &w)
{
    const auto ids = w.addPhotos(3);
    w.immich.addAlbum(u"Trip"_s, ids);
    w.mirror(u"Trip"_s);
    w.albums = QStringList{u"Trip"_s};
    return ids;
}

inline void synced(FaultyWorld &w)
{
    if (w.sync(w.request).status != RunStatus::Ok)
        qFatal("the world is not as it should be");
}

inline void film(FaultyWorld &w)
{
    constexpr qint64 granule = 1024;
    constexpr qint64 chunk = 4 * granule;
    w.google.chunkGranularity = granule;
    w.request.sizes = {.resumableFrom = chunk, .smallestChunk = chunk, .largestChunk = 16 * chunk};
    QByteArray bytes(2 * chunk + 100, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 977);
    w.immich.addAlbum(u"Trip"_s, {w.immich.addAsset(u"a.jpg"_s, "first", World::at(0)),
                                  w.immich.addAsset(u"film.mp4"_s, bytes, World::at(1)),
                                  w.immich.addAsset(u"b.jpg"_s, "last", World::at(2))});
    w.mirror(u"Trip"_s);
    w.albums = QStringList{u"Trip"_s};
}

/// Uploads of it: a.jpg, two chunks, the last one, b.jpg.
inline void cutFilm(FaultyWorld &w)
{
    film(w);
    w.provoke(u"upload"_s, 3, Fault::cutRequest(Fault::half));
}

/// All of it arrives, and that this was the end does not.
inline void endlessFilm(FaultyWorld &w)
{
    film(w);
    w.provoke(u"upload"_s, 4, Fault::cutRequest(100));
}

inline Fault refusal(int status, const QString &message)
{
    return Fault::json(status, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, status},
                                                                    {u"message"_s, message}}}});
}

inline void secondAlbum(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    synced(w);
    w.immich.addAlbum(u"More"_s, {ids[0], ids[2]});
    w.mirror(u"More"_s);
    w.albums << u"More"_s;
}

inline void refusedLinks(FaultyWorld &w)
{
    secondAlbum(w);
    w.provoke(u"batchAdd"_s, 1, refusal(400, u"Request contains an invalid media item id."_s));
}

inline void latecomer(FaultyWorld &w)
{
    const auto ids = w.addPhotos(3);
    const QString album = w.immich.addAlbum(u"Trip"_s, {ids[0], ids[2]});
    w.mirror(u"Trip"_s);
    w.albums = QStringList{u"Trip"_s};
    synced(w);
    w.immich.addToAlbum(album, {ids[1]});
}

inline void refusedLatecomer(FaultyWorld &w)
{
    latecomer(w);
    w.provoke(u"batchCreate"_s, 1, refusal(400, u"Request contains an invalid argument."_s));
}

inline void removal(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    synced(w);
    w.immich.removeFromAlbum(w.immich.albumId(u"Trip"_s), {ids[1]});
    w.request.acceptRemovals = true;
}

inline void lostRemoval(FaultyWorld &w)
{
    removal(w);
    w.provoke(u"batchRemove"_s, 1, Fault::dropAfter());
}

inline void lostCreate(FaultyWorld &w)
{
    newAlbum(w);
    w.provoke(u"batchCreate"_s, 1, Fault::dropAfter());
}

inline void lostAlbum(FaultyWorld &w)
{
    newAlbum(w);
    w.provoke(u"albumCreate"_s, 1, Fault::dropAfter());
}

/// A run in which Google's album could not be looked into: the next one has to.
inline void leftOpen(FaultyWorld &w)
{
    w.provoke(u"search"_s, 1, Fault::answer(503), true);
    if (w.sync(w.request).status == RunStatus::Ok)
        qFatal("the earlier run should have left something open");
    w.heal();
}

/// A person does not wait for Google's new day: one request tells whether it has begun.
inline void usedUpDay(FaultyWorld &w)
{
    newAlbum(w);
    w.google.dailyLimit = 0;
    if (w.sync(w.request).status == RunStatus::Ok)
        qFatal("the day should have been over");
    w.google.dailyLimit = 10'000;
}

inline void refusedAlbum(FaultyWorld &w)
{
    newAlbum(w);
    w.provoke(u"batchCreate"_s, 1, refusal(404, u"Requested entity was not found."_s));
}

inline void heldAlbum(FaultyWorld &w)
{
    newAlbum(w);
    synced(w);
    const auto held = Mirrors(*w.database, w.identity).all();
    (void)Mirrors(*w.database, w.identity).setHeld(held->front().id, ErrorKind::AlbumGone);
    w.immich.addToAlbum(w.immich.albumId(u"Trip"_s),
                        {w.immich.addAsset(u"new.jpg"_s, "new", World::at(9))});
}

inline void openCreate(FaultyWorld &w)
{
    lostCreate(w);
    leftOpen(w);
}

inline void openRemoval(FaultyWorld &w)
{
    lostRemoval(w);
    leftOpen(w);
}

inline void wish(FaultyWorld &w, const MirrorRules &rules)
{
    Mirrors mirrors(*w.database, w.identity);
    (void)mirrors.setRules(mirrors.all()->front().id, rules);
}

inline void editedPhoto(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    w.immich.finishEdit(ids[1], "turned");
    wish(w, {.edited = true});
    w.contents = {w.immich.asset(ids[0])->bytes, "turned", w.immich.asset(ids[2])->bytes};
}

inline void livePhoto(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    w.immich.addFilm(ids[1], "its film", false);
    wish(w, {.films = true});
    for (const QString &id : ids)
        w.contents << w.immich.asset(id)->bytes;
    w.contents.insert(2, "its film");
}

inline void newCaption(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    synced(w);
    w.immich.setDescription(ids[1], u"At the sea"_s);
}

inline void newTitle(FaultyWorld &w)
{
    newAlbum(w);
    wish(w, {.followTitle = true});
    synced(w);
    w.immich.renameAlbum(w.immich.albumId(u"Trip"_s), u"Journey"_s);
    w.albums = QStringList{u"Journey"_s};
}

inline void newCover(FaultyWorld &w)
{
    const auto ids = newAlbum(w);
    wish(w, {.followCover = true});
    synced(w);
    w.immich.setAlbumCover(w.immich.albumId(u"Trip"_s), ids[2]);
}

inline void maintenance(FaultyWorld &w)
{
    newAlbum(w);
    w.immich.setMaintenance(true);
}

inline void twoPages(FaultyWorld &w)
{
    newAlbum(w);
    w.immich.pageLimit = 2;
}

// --- What is not part of a run

inline Result<void> checkAccount(FaultyWorld &w)
{
    const auto account = await(checkImmich(*w.immichClient, w.immich.url(), {}));
    return account ? Result<void>() : tl::unexpected(account.error());
}

/// Where the key's permissions cannot be listed, each is tried.
inline void oldServer(FaultyWorld &w)
{
    newAlbum(w);
    w.provoke(u"immich.key"_s, 1, Fault::json(404, QJsonObject{{u"message"_s, u"Cannot GET"_s}}));
}

inline Result<void> thumbnail(FaultyWorld &w)
{
    const QString album = w.immich.albumId(u"Trip"_s);
    const QString photo = w.immich.visibleAssets(album).front();
    const auto picture = await(w.immichClient->thumbnail(photo, ImmichClient::Picture::Small, {}));
    return picture ? Result<void>() : tl::unexpected(picture.error());
}

inline Result<void> signOut(FaultyWorld &w)
{
    return await(revokeToken(*w.googleCalls, w.clock, w.googleEndpoints(), w.refreshToken, {}));
}

inline const std::vector<FaultRow> &rows()
{
    using P = FaultRow::Part;
    constexpr auto v2 = fakes::Generation::V2;
    constexpr auto v3 = fakes::Generation::V3;
    constexpr bool no = false, body = true, change = true;
    constexpr auto fresh = [](FaultyWorld &w) { newAlbum(w); };
    static const std::vector<FaultRow> table{
        {P::Accounts, "key", "immich.key", 1, fresh, v3, no, no, no, checkAccount},
        {P::Accounts, "me", "immich.me", 1, fresh, v3, no, no, no, checkAccount},
        {P::Accounts, "whether to search", "immich.search", 1, oldServer, v3, body, no, no,
         checkAccount},
        {P::Accounts, "whether to download", "immich.download", 1, oldServer, v3, body, no, no,
         checkAccount},
        {P::Accounts, "thumbnail", "immich.thumbnail", 1, fresh, v3, no, no, no, thumbnail},
        {P::Accounts, "revoke", "revoke", 1, fresh, v3, body, change, no, signOut},

        {P::Listing, "albums", "immich.albums", 1, fresh, v3, no, no, true},
        {P::Listing, "albums of a v2", "immich.albums", 1, fresh, v2},
        {P::Listing, "shared albums of a v2", "immich.albums", 2, fresh, v2},
        {P::Listing, "version", "immich.version", 1, fresh},
        {P::Listing, "server config, after a 404", "immich.config", 1, maintenance},
        {P::Listing, "search", "immich.search", 1, fresh, v3, body},
        {P::Listing, "search, second page", "immich.search", 2, twoPages, v3, body},
        {P::Listing, "album with its assets, of a v2", "immich.album", 1, fresh, v2},
        {P::Listing, "album, after the search", "immich.album", 1, fresh},

        {P::Originals, "rendition", "immich.rendition", 1, editedPhoto},
        {P::Originals, "film of a live photo", "immich.film", 1, livePhoto},
        {P::Originals, "original", "immich.original", 2, fresh},
        {P::Originals, "original, in pieces", "immich.original", 2, film},
        {P::Originals, "original, the rest of it", "immich.original", 3, cutFilm},

        {P::Albums, "token", "token", 1, fresh, v3, body, no, true},
        {P::Albums, "album create", "albumCreate", 1, fresh, v3, body, change, true},
        {P::Albums, "album list, before an album is made", "albumList", 1, fresh},
        {P::Albums, "album list, after a lost album create", "albumList", 2, lostAlbum},
        {P::Albums, "album list, the day after the limit", "albumList", 1, usedUpDay},
        {P::Albums, "album get, after a refused create", "albumGet", 1, refusedAlbum},
        {P::Albums, "album get, of an album held as gone", "albumGet", 1, heldAlbum},

        {P::Albums, "album patch, its title", "albumPatch", 1, newTitle, v3, body, change},
        {P::Albums, "album patch, its cover", "albumPatch", 1, newCover, v3, body, change},

        {P::Uploads, "upload", "upload", 2, fresh, v3, body, change},
        {P::Uploads, "upload start", "uploadStart", 1, film, v3, no, change},
        {P::Uploads, "upload, a chunk", "upload", 3, film, v3, body, change},
        {P::Uploads, "upload, the last chunk", "upload", 4, film, v3, body, change},
        {P::Uploads, "upload query", "uploadQuery", 1, cutFilm},
        {P::Uploads, "upload, the mere end", "upload", 5, endlessFilm, v3, no, change},

        {P::Photos, "create", "batchCreate", 1, fresh, v3, body, change},
        {P::Photos, "create, of a latecomer", "batchCreate", 1, latecomer, v3, body, change},
        {P::Photos, "search, after a lost create", "search", 1, lostCreate, v3, body},
        {P::Photos, "search, after a refused latecomer", "search", 1, refusedLatecomer, v3, body},
        {P::Photos, "search, for creates of an earlier run", "search", 1, openCreate, v3, body},
        {P::Photos, "item patch", "itemPatch", 1, newCaption, v3, body, change},
        {P::Photos, "add", "batchAdd", 1, secondAlbum, v3, body, change},
        {P::Photos, "items get, after a refused add", "batchGet", 1, refusedLinks},
        {P::Photos, "search, after a refused add", "search", 1, refusedLinks, v3, body},
        {P::Photos, "remove", "batchRemove", 1, removal, v3, body, change},
        {P::Photos, "search, after a lost removal", "search", 1, lostRemoval, v3, body},
        {P::Photos, "search, for removals of an earlier run", "search", 1, openRemoval, v3, body},
    };
    return table;
}

// --- How servers refuse

inline Fault ofImmich(int status, const fakes::Headers &headers = {})
{
    static const QHash<int, QString> messages{{401, u"Invalid API key"_s},
                                              {403, u"Forbidden"_s},
                                              {404, u"Not Found"_s},
                                              {500, u"Internal server error"_s}};
    Fault fault = Fault::json(status, QJsonObject{{u"message"_s, messages.value(status, u"No"_s)}});
    fault.headers += headers;
    return fault;
}

inline Fault ofGoogle(const FaultRow &row, int status, const fakes::Headers &headers = {},
                      const QString &message = u"Google's own words."_s)
{
    const bool bytes = QByteArrayView(row.kind).startsWith("upload");
    const bool oauth = QByteArrayView(row.kind) == "token" || QByteArrayView(row.kind) == "revoke";
    Fault fault = refusal(status, message);
    if (bytes)
        fault = Fault::answer(status, message.toUtf8(), {{"Content-Type", "text/plain"}});
    if (oauth)
        fault = Fault::json(
            status, QJsonObject{{u"error"_s, status == 401 ? u"invalid_client"_s : u"other"_s},
                                {u"error_description"_s, message}});
    fault.headers += headers;
    return fault;
}

inline Fault ofQuota(const FaultRow &row, const QString &limit, const fakes::Headers &headers = {})
{
    return ofGoogle(row, 429, headers,
                    u"Quota exceeded for quota metric 'Requests' and limit '%1' of service "
                    "'photoslibrary.googleapis.com'."_s.arg(limit));
}

inline Fault ofGateway(int status)
{
    return Fault::answer(status,
                         "<html><head><title>Bad Gateway</title></head><body>nginx</body></html>",
                         {{"Content-Type", "text/html"}});
}

inline std::vector<FaultColumn> columns(const FaultRow &row, const QUrl &elsewhere)
{
    using What = FaultColumn::What;
    const bool immich = FaultyWorld::isImmich(QString::fromLatin1(row.kind));
    const fakes::Headers wait{{"Retry-After", "90"}};
    const auto status = [&](int code) { return immich ? ofImmich(code) : ofGoogle(row, code); };
    // An answer without its lists is a proper one, and says that there is nothing.
    static const QHash<QString, QString> lists{{u"albumList"_s, u"albums"_s},
                                               {u"search"_s, u"mediaItems"_s},
                                               {u"batchGet"_s, u"mediaItemResults"_s}};
    QJsonObject lacking;
    if (const QString list = lists.value(QString::fromLatin1(row.kind)); !list.isEmpty())
        lacking.insert(list, QJsonArray{QJsonObject()});
    std::vector<FaultColumn> all{
        {u"refused"_s, What::Refused},
        {u"resetBeforeBody"_s, What::Answer, Fault::cutRequest(0).withReset(), true},
        {u"resetInBody"_s, What::Answer, Fault::cutRequest(Fault::half).withReset(), true},
        {u"resetAfterBody"_s, What::Answer, Fault::dropBefore().withReset()},
        {u"answerLost"_s, What::Answer, Fault::dropAfter()},
        {u"hang"_s, What::Answer, Fault::hang()},
        {u"hangAfterWork"_s, What::Answer, Fault::hangAfter()},
        {u"trickle"_s, What::Answer, Fault::trickle(3)},
        {u"truncated"_s, What::Answer, Fault::truncateAnswer()},
        {u"lengthTooLarge"_s, What::Answer, Fault::wrongLength(7)},
        {u"lengthTooSmall"_s, What::Answer, Fault::wrongLength(-1)},
        {u"malformed"_s, What::Answer, Fault::malformedJson().afterWork()},
        {u"html"_s, What::Answer, Fault::html()},
        {u"missingFields"_s, What::Answer, Fault::json(200, lacking).afterWork()},
        {u"401"_s, What::Answer, status(401)},
        {u"401revoked"_s, What::Revoked},
        {u"403"_s, What::Answer, status(403)},
        {u"404"_s, What::Answer, status(404)},
        {u"408"_s, What::Answer, status(408)},
        {u"409"_s, What::Answer, status(409)},
        {u"413"_s, What::Answer, status(413)},
        {u"500"_s, What::Answer, status(500)},
        {u"502"_s, What::Answer, ofGateway(502)},
        {u"503"_s, What::Answer, status(503)},
        {u"504afterWork"_s, What::Answer, ofGateway(504).afterWork()},
        {u"redirect"_s, What::Answer, Fault::redirect(elsewhere)},
    };
    const auto add = [&](const char *name, What what, const Fault &fault = {}) {
        all.push_back({QString::fromLatin1(name), what, fault});
    };
    if (immich) {
        add("403html", What::Answer, Fault::html(403));
        add("404maintenance", What::Maintenance);
        add("429", What::Answer, ofImmich(429));
        add("429retryAfter", What::Answer, ofImmich(429, wait));
        add("503retryAfter", What::Answer, ofImmich(503, wait));
    } else {
        add("429perDay", What::Answer, ofQuota(row, u"All requests per day"_s));
        add("429perMinute", What::Answer, ofQuota(row, u"Write requests per minute per user"_s));
        add("429perMinuteRetryAfter", What::Answer,
            ofQuota(row, u"Write requests per minute per user"_s, wait));
        add("429concurrent", What::Answer, ofQuota(row, u"concurrent write request"_s));
        add("503retryAfter", What::Answer, ofGoogle(row, 503, wait));
    }
    if (row.firstOfServer) {
        add("noSuchHost", What::NoSuchHost);
        add("untrusted", What::Untrusted);
    }
    std::erase_if(all, [&](const FaultColumn &one) {
        return (one.cutsBody && !row.hasBody) ||
               (one.fault.kind == Fault::Kind::HangAfter && !row.changes); // the same as a hang
    });
    return all;
}

} // namespace faulttable
} // namespace immirror
