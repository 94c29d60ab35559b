// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "google/photos.h"

#include "base/bounds.h"
#include "google/photoserror.h"
#include "google/photosjson.h"
#include "net/retry.h"

#include <QJsonArray>
#include <QTextBoundaryFinder>
#include <QUrlQuery>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject positionJson(const Position &position)
{
    switch (position.where) {
    case Position::First:
        return {{u"position"_s, u"FIRST_IN_ALBUM"_s}};
    case Position::After:
        return {{u"position"_s, u"AFTER_MEDIA_ITEM"_s},
                {u"relativeMediaItemId"_s, position.mediaItemId}};
    case Position::Last:
        break;
    }
    return {};
}

/// An id, as one segment of a path whatever it holds: the ledger's may come from an imported file.
QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id, ":"));
}

/// Google said no before it did anything.
bool certainlyNotDone(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Conflict:
    case ErrorKind::MinuteQuota:
    case ErrorKind::ConcurrentWrites:
        return true;
    default:
        return false;
    }
}

bool anyPassing(const Error &)
{
    return true;
}

} // namespace

QString cutTo(const QString &text, int limit, bool keepEnding)
{
    if (text.size() <= limit)
        return text;
    const qsizetype dot = text.lastIndexOf(u'.');
    const QString ending =
        keepEnding && dot > 0 && text.size() - dot <= 16 ? text.mid(dot) : QString();
    QTextBoundaryFinder border(QTextBoundaryFinder::Grapheme, text);
    border.setPosition(limit - ending.size());
    if (!border.isAtBoundary())
        border.toPreviousBoundary();
    return text.left(std::max<qsizetype>(0, border.position())) + ending;
}

bool sameSecond(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && qAbs(a.secsTo(b)) <= 1;
}

QString fileNameAtGoogle(const QString &fileName)
{
    return cutTo(fileName, PhotosClient::fileNameLimit, true);
}

QString captionOf(const QString &description)
{
    return cutTo(description, PhotosClient::descriptionLimit);
}

PhotosClient::PhotosClient(HttpClient &calls, HttpClient &media, TokenSource &tokens, Clock &clock,
                           GoogleEndpoints endpoints)
    : m_calls(calls)
    , m_clock(clock)
    , m_endpoints(std::move(endpoints))
    , m_access(calls, tokens, clock, m_endpoints)
    , m_uploads(media, m_access, m_endpoints)
{
}

/// `path` is encoded.
HttpRequest PhotosClient::get(const QString &path, const char *kind) const
{
    QUrl url = m_endpoints.photos;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(url.path(QUrl::FullyEncoded) + path.left(query), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    return {.url = url, .kind = kind};
}

HttpRequest PhotosClient::post(const QString &path, const QJsonObject &body, const char *kind) const
{
    HttpRequest request = get(path, kind);
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.repeatable = false; // by Qt; what may be repeated is repeated by us
    return request;
}

/// With a fresh token, and once more with another if Google does not accept it.
Task<Result<HttpResponse>> PhotosClient::authorised(HttpRequest request, std::stop_token stop)
{
    for (bool again : {true, false}) {
        const auto token = co_await m_access.token(stop);
        if (!token)
            co_return tl::unexpected(token.error());
        HttpRequest signedRequest = request;
        signedRequest.headers.emplaceBack("Authorization", "Bearer " + *token);
        Result<HttpResponse> response = co_await m_calls.send(std::move(signedRequest), stop);
        if (!response)
            co_return failFrom(Service::Google, response.error());
        if (response->status != 401 || !again)
            co_return response;
        m_access.reject(*token);
    }
    Q_UNREACHABLE();
}

Task<Result<QJsonObject>> PhotosClient::once(HttpRequest request, bool mayBeEmpty,
                                             std::stop_token stop)
{
    if (auto admitted = co_await m_access.admit(stop); !admitted)
        co_return tl::unexpected(admitted.error());
    const Result<HttpResponse> response = co_await authorised(std::move(request), stop);
    if (!response)
        co_return tl::unexpected(response.error());
    if (!response->ok())
        co_return tl::unexpected(m_access.refusal(*response));
    co_return parsePhotosAnswer(*response, mayBeEmpty);
}

Task<Result<QJsonObject>> PhotosClient::read(HttpRequest request, std::stop_token stop)
{
    co_return co_await withRetries(m_clock, stop, [&] { return once(request, false, stop); });
}

/// A write that began is waited for, as stopping it would leave its outcome open; but who stops it
/// may want to quit, and is not kept for the minutes that Google stalls now and then.
Task<Result<QJsonObject>> PhotosClient::writeOnce(HttpRequest request, std::stop_token stop)
{
    const auto turn = co_await m_access.gate().enter(stop);
    if (!turn)
        co_return tl::unexpected(turn.error());
    // While nothing has begun.
    if (const auto token = co_await m_access.token(stop); !token)
        co_return tl::unexpected(token.error());
    request.silence = 5min; // stalls of four minutes have been seen (google-photos.md, B4)
    const LateStop later(m_clock, stop, 10s);
    auto result = co_await once(std::move(request), true, later.token());
    if (!result && result.error().kind == ErrorKind::Cancelled)
        co_return failFrom(Service::Google, {.kind = ErrorKind::ConnectionLost});
    if (result) {
        if (const auto kept = m_access.gate().passed(); !kept)
            qCWarning(lcGoogle).noquote() << "pace not kept:" << kept.error().name();
    }
    co_return result;
}

/// Tried again only where `again` says that doing it twice is harmless after this error.
Task<Result<QJsonObject>> PhotosClient::write(HttpRequest request, bool (*again)(const Error &),
                                              std::stop_token stop)
{
    for (int tried = 1;; ++tried) {
        auto result = co_await writeOnce(request, stop);
        if (result)
            co_return result;
        const Error &error = result.error();
        const ErrorTraits &row = traits(error.kind);
        if (!row.passing || tried >= row.tries || error.triedOut || asksForPatience(error) ||
            !again(error))
            co_return result;
        if (error.kind == ErrorKind::MinuteQuota || error.kind == ErrorKind::ConcurrentWrites)
            continue; // the gate has the wait
        const auto delay = retryDelay(error, tried);
        qCInfo(lcGoogle).noquote()
            << request.kind << "again in" << delay.count() << "ms after" << error.name();
        const bool waited = co_await sleepFor(m_clock, delay, stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled);
    }
}

Task<Result<std::vector<CreateResult>>> PhotosClient::createItems(QString albumId,
                                                                  std::vector<NewItem> items,
                                                                  Position position,
                                                                  std::stop_token stop)
{
    QJsonArray newItems;
    for (const NewItem &item : items) {
        QJsonObject media{{u"uploadToken"_s, item.uploadToken},
                          {u"fileName"_s, fileNameAtGoogle(item.fileName)}};
        QJsonObject json{{u"simpleMediaItem"_s, media}};
        if (!item.description.isEmpty())
            json.insert(u"description"_s, captionOf(item.description));
        newItems.append(json);
    }
    QJsonObject body{{u"albumId"_s, albumId}, {u"newMediaItems"_s, newItems}};
    if (position.where != Position::Last)
        body.insert(u"albumPosition"_s, positionJson(position));
    const auto answer = co_await write(post(u"/mediaItems:batchCreate"_s, body, "batchCreate"),
                                       certainlyNotDone, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());

    co_return parseCreated(*answer, items);
}

Task<Result<GoogleAlbum>> PhotosClient::createAlbum(QString title, std::stop_token stop)
{
    const QJsonObject body{{u"album"_s, QJsonObject{{u"title"_s, cutTo(title, titleLimit)}}}};
    const auto answer =
        co_await write(post(u"/albums"_s, body, "albumCreate"), certainlyNotDone, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return parseGoogleAlbum(*answer);
}

namespace {

/// The way through a list in pages. Pages may be short or empty: only a missing token ends (C). A
/// token that comes twice, or more pages than there can be, never would.
class Pages
{
public:
    const QString &token() const { return m_token; }
    bool atEnd() const { return m_token.isEmpty(); }
    Result<void> goOn(const QString &next)
    {
        m_token = next;
        if (next.isEmpty())
            return {};
        const bool isNew = !m_seen.contains(next);
        m_seen.insert(next);
        if (isNew && m_seen.size() < bounds::googlePages)
            return {};
        return failFrom(Service::Google,
                        {.kind = ErrorKind::UnexpectedAnswer, .detail = u"a list without end"_s});
    }

private:
    QString m_token;
    QSet<QString> m_seen;
};

} // namespace

Task<Result<std::vector<GoogleAlbum>>> PhotosClient::albums(std::stop_token stop)
{
    std::vector<GoogleAlbum> albums;
    Pages pages;
    do {
        QUrlQuery query{{u"pageSize"_s, u"50"_s}};
        if (!pages.atEnd())
            query.addQueryItem(u"pageToken"_s,
                               QString::fromLatin1(QUrl::toPercentEncoding(pages.token())));
        const auto page = co_await read(
            get(u"/albums?"_s + query.toString(QUrl::FullyEncoded), "albumList"), stop);
        if (!page)
            co_return tl::unexpected(page.error());
        const auto next = parseAlbumPage(*page, albums);
        if (!next)
            co_return tl::unexpected(next.error());
        if (auto went = pages.goOn(*next); !went)
            co_return tl::unexpected(went.error());
    } while (!pages.atEnd());
    co_return albums;
}

Task<Result<GoogleAlbum>> PhotosClient::album(QString id, std::stop_token stop)
{
    const auto answer = co_await read(get(u"/albums/"_s + segment(id), "albumGet"), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return parseGoogleAlbum(*answer);
}

Task<Result<std::vector<MediaItem>>> PhotosClient::search(QString albumId, std::stop_token stop)
{
    std::vector<MediaItem> items;
    Pages pages;
    do {
        QJsonObject body{{u"albumId"_s, albumId}, {u"pageSize"_s, 100}};
        if (!pages.atEnd())
            body.insert(u"pageToken"_s, pages.token());
        const auto page = co_await read(post(u"/mediaItems:search"_s, body, "search"), stop);
        if (!page)
            co_return tl::unexpected(page.error());
        const auto next = parseItemPage(*page, items);
        if (!next)
            co_return tl::unexpected(next.error());
        if (auto went = pages.goOn(*next); !went)
            co_return tl::unexpected(went.error());
    } while (!pages.atEnd());
    co_return items;
}

Task<Result<QStringList>> PhotosClient::existing(QStringList ids, std::stop_token stop)
{
    QUrlQuery query;
    for (const QString &id : ids)
        query.addQueryItem(u"mediaItemIds"_s, QString::fromLatin1(QUrl::toPercentEncoding(id)));
    const auto answer = co_await read(
        get(u"/mediaItems:batchGet?"_s + query.toString(QUrl::FullyEncoded), "batchGet"), stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return parseExisting(*answer);
}

Task<Result<void>> PhotosClient::addToAlbum(QString albumId, QStringList ids, std::stop_token stop)
{
    const QJsonObject body{{u"mediaItemIds"_s, QJsonArray::fromStringList(ids)}};
    const auto answer = co_await write(
        post(u"/albums/%1:batchAddMediaItems"_s.arg(segment(albumId)), body, "batchAdd"),
        anyPassing, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

Task<Result<void>> PhotosClient::removeFromAlbum(QString albumId, QStringList ids,
                                                 std::stop_token stop)
{
    const QJsonObject body{{u"mediaItemIds"_s, QJsonArray::fromStringList(ids)}};
    const auto answer = co_await write(
        post(u"/albums/%1:batchRemoveMediaItems"_s.arg(segment(albumId)), body, "batchRemove"),
        certainlyNotDone, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

/// One field; doing it twice does no harm.
Task<Result<void>> PhotosClient::patch(QString path, QString field, QString value, const char *kind,
                                       std::stop_token stop)
{
    HttpRequest request = post(path + u"?updateMask="_s + field, {{field, value}}, kind);
    request.method = "PATCH";
    const auto answer = co_await write(std::move(request), anyPassing, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

Task<Result<void>> PhotosClient::renameAlbum(QString id, QString title, std::stop_token stop)
{
    return patch(u"/albums/"_s + segment(id), u"title"_s, cutTo(title, titleLimit), "albumPatch",
                 stop);
}

Task<Result<void>> PhotosClient::setCover(QString albumId, QString itemId, std::stop_token stop)
{
    return patch(u"/albums/"_s + segment(albumId), u"coverPhotoMediaItemId"_s, itemId, "albumPatch",
                 stop);
}

Task<Result<void>> PhotosClient::describe(QString id, QString caption, std::stop_token stop)
{
    return patch(u"/mediaItems/"_s + segment(id), u"description"_s, caption, "itemPatch", stop);
}

} // namespace immirror
