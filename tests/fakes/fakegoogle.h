// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpserver.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <vector>

namespace immirror::fakes {

// Google's sign-in and the Photos Library API on one port, in memory, for one account at a time.
// It is strict: what the documentation forbids is refused here, even where Google is lenient.
class FakeGoogle : public QObject
{
    Q_OBJECT

public:
    struct MediaItem
    {
        QString id;
        QString fileName; // of the first upload of these bytes: it stays
        QString description;
        QString mimeType;
        QString sha1; // hex
        QByteArray bytes;
        qint64 size = 0;
        QString productUrl;
        QDateTime creationTime;
        QString ownerSub;
        bool appCreated = true; // false = the user had these bytes already
    };

    struct Album
    {
        QString id;
        QString title;
        std::vector<QString> itemIds;
        QString productUrl;
        QString coverItemId;
        QString ownerSub;
        bool appCreated = true;
    };

    struct NewItem // what createOutcome gets to see
    {
        QString uploadToken;
        QString fileName;
        QString sha1;
        QString albumId;
    };

    explicit FakeGoogle(QObject *parent = nullptr);
    ~FakeGoogle() override;

    QUrl url() const { return m_http.url(); }
    HttpServer &http() { return m_http; }

    QByteArray clientSecretFile() const;    // a "Desktop app" client, as downloaded from Google
    QByteArray webClientSecretFile() const; // the wrong type of client
    static QString sha1Hex(const QByteArray &bytes);
    static QStringList photoScopes(); // the three that a mirror needs
    static QStringList allScopes();   // with openid and userinfo.email

    // Short cuts past the browser for tests that are not about the sign-in.
    QString grantAccessToken(const QStringList &scopes = allScopes());
    QString grantRefreshToken(const QStringList &scopes = allScopes());

    // Sign-in
    QString clientId;
    QString clientSecret;
    QString email;
    QString sub;
    bool denyConsent = false;
    QStringList dropScopes; // boxes that the user unticks
    bool omitRefreshToken = false;
    std::optional<int> refreshTokenExpiresIn; // seconds; 604799 for an app in "Testing"
    void failToken(int status, const QByteArray &body, int times = 1);
    void revokeAll();          // the user removed the app: refresh says invalid_grant
    void expireAccessTokens(); // the API says 401, refresh works

    // Library
    std::function<qint64()> nowMs;
    int delayMs = 0;       // of every answer
    int createDelayMs = 5; // every write takes this long, so that overlapping ones are caught
    int uploadDelayMs = 0;
    bool discardBytes = false;        // uploads are hashed and counted as they come, not kept
    bool limitWritesPerMinute = true; // 30
    int dailyLimit = 10'000;
    bool countUploads = true; // documented; some reports say that uploads are not metered
    bool shortPages = true;
    bool readdFails = false;                           // batchAdd of an item that is in the album
    std::optional<qint64> chunkGranularity;            // else one of 256 KiB, 2 MiB, 8 MiB
    std::optional<qint64> keepOfCutUpload;             // of a request cut by Fault::cutRequest
    std::function<int(const NewItem &)> createOutcome; // google.rpc.Code to force, 0 = none
    void storageFull(bool full) { m_storageFull = full; }
    void rejectBytes(const QString &sha1) { m_rejected.insert(sha1); }
    void markAlreadyOwnedBytes(const QString &sha1) { m_alreadyOwned.insert(sha1); }
    qint64 maxPhotoBytes = 200LL * 1024 * 1024;
    qint64 maxVideoBytes = 20LL * 1024 * 1024 * 1024;
    bool repeatTokenOnQuery = true; // whether a query after the end repeats the token is not known
    void loseNextCreateAnswer();    // the work is done, the connection dropped
    void expireUploadTokens();
    void expireUploadSessions();
    void forgetUploaded(qint64 bytes); // of every session's end, though they were acknowledged
    void seed(quint32 value) { m_random.seed(value); }

    std::vector<Album> albums() const;
    Album *album(const QString &id); // pointers are good until the next change
    Album *albumByTitle(const QString &title);
    MediaItem *item(const QString &id);
    std::vector<MediaItem> items() const;
    std::vector<MediaItem> albumItems(const QString &albumId) const;
    QString addForeignAlbum(const QString &title); // made by hand: the API must not touch it
    void deleteAlbum(const QString &id);
    void removeItemFromLibrary(const QString &id);

    // token revoke userinfo auth upload batchCreate albumCreate albumGet albumList albumPatch
    // batchAdd batchRemove search itemGet itemList batchGet itemPatch; what a fault of http()
    // answered or dropped before the work is not counted.
    int count(const QString &kind) const { return m_counts.value(kind); }
    QMap<QString, int> counts() const { return m_counts; }
    void resetCounts() { m_counts.clear(); }
    QStringList violations() const { return m_violations; }
    // How often each content was made an item, doubles that became the first one's item included.
    const QHash<QString, int> &createsBySha1() const { return m_creates; }
    // The program was killed: what it asked for goes on, and the next one cannot know of it. That
    // one is refused a write meanwhile, but it is no violation.
    void clientDied() { m_writeOrphaned = m_writeInFlight; }

    // Media bytes as files items/<id>, all the rest in state.json.
    bool saveTo(const QString &dir) const;
    bool loadFrom(const QString &dir);
    QString persistDir; // kept up to date after each change when set

private:
    struct Grant // what the user agreed to
    {
        QString sub;
        QStringList scopes;
        qint64 expiresAtMs = 0; // 0 = never
    };
    struct AccessToken
    {
        QString sub;
        QStringList scopes;
        QString refreshToken; // of the same grant
        qint64 expiresAtMs = 0;
    };
    struct AuthCode
    {
        QString redirectUri;
        QString challenge;
        Grant grant;
        qint64 expiresAtMs = 0;
    };
    struct UploadToken
    {
        QString sub;
        QString mimeType;
        QByteArray bytes;
        qint64 size = 0;
        QString sha1;
        qint64 expiresAtMs = 0;
    };
    struct Digest // of bytes that are not kept
    {
        QCryptographicHash sha1{QCryptographicHash::Sha1};
        qint64 size = 0;
        bool takes = true; // the body that comes
    };
    struct UploadSession
    {
        QString sub;
        QString mimeType;
        qint64 size = 0;
        qint64 granularity = 0;
        QByteArray bytes;
        QString token; // set = final
        bool cancelled = false;
        std::shared_ptr<Digest> digest; // in place of `bytes`
        qint64 received() const { return digest ? digest->size : bytes.size(); }
    };
    struct PageState
    {
        QString list; // what is listed: a token is good for the same list only
        qsizetype offset = 0;
    };
    struct Call // an API request that passed authorisation and quotas
    {
        const HttpRequest &request;
        const HttpReplier &replier;
        QString sub;
        QString id; // of the album or item in the path
        QJsonObject body;
    };
    using CallHandler = void (FakeGoogle::*)(const Call &);
    struct Route;

    // fakegoogle.cpp
    void route(const HttpRequest &request, const HttpReplier &replier);
    void routeLibrary(const HttpRequest &request, const HttpReplier &replier);
    static const std::vector<Route> &routes();
    void run(const Route &route, const QString &id, const HttpRequest &request,
             const HttpReplier &replier);
    void write(CallHandler handler, const Call &call);
    // The account, or nothing: then it has been answered.
    std::optional<QString> authorise(const HttpRequest &request, const HttpReplier &replier,
                                     const QStringList &anyOfScopes);
    bool withinDay(const HttpReplier &replier);
    bool withinMinute(const HttpReplier &replier);
    static void refuse(const HttpReplier &replier, int status, const QString &message,
                       const QString &grpcStatus, const QJsonObject &more = {},
                       const Headers &headers = {});
    static void invalid(const HttpReplier &replier, const QString &message);
    static void notFound(const HttpReplier &replier);
    static bool onlyKeys(const QJsonObject &object, const QStringList &keys,
                         const HttpReplier &replier);
    static void refuseQuota(const HttpReplier &replier, bool perDay);
    QString randomText(int length);
    void violation(const QString &text) { m_violations.append(text); }
    void changed() const;

    // fakegoogle_oauth.cpp
    bool routeOAuth(const HttpRequest &request, const HttpReplier &replier);
    void authorisePage(const HttpRequest &request, const HttpReplier &replier);
    void token(const HttpRequest &request, const HttpReplier &replier);
    void exchangeCode(const Query &form, const HttpReplier &replier);
    void refresh(const Query &form, const HttpReplier &replier);
    void revoke(const HttpRequest &request, const HttpReplier &replier);
    void userInfo(const HttpRequest &request, const HttpReplier &replier);
    QJsonObject tokenAnswer(const Grant &grant, const QString &refreshToken);

    // fakegoogle_uploads.cpp
    void upload(const HttpRequest &request, const HttpReplier &replier);
    void uploadRaw(const HttpRequest &request, const QString &sub, const HttpReplier &replier);
    void startSession(const HttpRequest &request, const QString &sub, const HttpReplier &replier);
    void continueSession(const HttpRequest &request, const QString &sub,
                         const HttpReplier &replier);
    void appendToSession(UploadSession &session, const HttpRequest &request, bool finalize,
                         const HttpReplier &replier);
    bool tooLarge(const QString &mimeType, qint64 size) const;
    QString makeUploadToken(const QString &sub, const QString &mimeType, const QByteArray &bytes);
    QString makeUploadToken(const QString &sub, const QString &mimeType, const Digest &digest);
    bool digest(const HttpRequest &head, QByteArrayView bytes);

    // fakegoogle_items.cpp
    void batchCreate(const Call &call);
    bool validNewItems(const Call &call) const;
    static std::optional<size_t> insertPosition(const QJsonObject &position, const Album &album);
    QJsonObject createOne(const QJsonObject &newItem, const Call &call, Album *album,
                          std::set<QString> *seen, size_t *position);
    MediaItem &itemFor(const UploadToken &token, const QString &fileName,
                       const QString &description);
    void getItem(const Call &call);
    void batchGet(const Call &call);
    void listItems(const Call &call);
    void search(const Call &call);
    void patchItem(const Call &call);
    const MediaItem *ownItem(const QString &id, const QString &sub) const;
    static QJsonObject itemJson(const MediaItem &item);

    // fakegoogle_albums.cpp
    void createAlbum(const Call &call);
    void getAlbum(const Call &call);
    void listAlbums(const Call &call);
    void patchAlbum(const Call &call);
    void batchAdd(const Call &call);
    void batchRemove(const Call &call);
    Album *ownAlbum(const QString &id, const QString &sub);
    QJsonObject albumJson(const Album &album) const;
    static bool itemIds(const Call &call, QStringList *ids);
    struct Page
    {
        QString list; // what is listed
        QString key;  // of the array in the answer
        int defaultSize;
        int maxSize;
        QJsonValue size;
        QString token;
    };
    void replyPage(const Call &call, const Page &page, const QList<QJsonObject> &all);

    HttpServer m_http;
    std::mt19937 m_random{20260101U};
    std::map<QString, AuthCode> m_codes;
    std::map<QString, Grant> m_refreshTokens;
    std::map<QString, AccessToken> m_accessTokens;
    std::map<QString, UploadToken> m_uploadTokens;
    std::map<QString, UploadSession> m_sessions;
    std::map<int, std::shared_ptr<Digest>> m_digests; // of raw uploads, by connection
    std::map<QString, PageState> m_pages;
    std::vector<Album> m_albums; // in order of creation
    std::vector<MediaItem> m_items;
    std::set<QString> m_rejected;
    std::set<QString> m_alreadyOwned;
    std::vector<qint64> m_writeTimes;
    QMap<QString, int> m_counts;
    QStringList m_violations;
    QDate m_quotaDay;
    int m_callsToday = 0;
    std::vector<std::pair<int, QByteArray>> m_tokenFailures;
    QHash<QString, int> m_creates;
    bool m_writeInFlight = false;
    bool m_writeOrphaned = false;
    bool m_storageFull = false;
};

} // namespace immirror::fakes
