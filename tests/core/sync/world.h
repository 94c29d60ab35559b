// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "secrets/keychainstore.h"
#include "support.h"
#include "sync/engine.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace immirror {

/// Both servers and a ledger, ready to sync. Time passes only by waiting, and then at once.
struct World
{
    explicit World(fakes::Generation generation = fakes::Generation::V3)
        : immich(generation)
    {
        clock.autoAdvance = true;
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
        google.createDelayMs = 0;
        reconnect();
    }

    virtual ~World() = default;

    /// As a new start of the program would.
    void reconnect()
    {
        engine.reset();
        photos.reset();
        database.reset();
        googleCalls = *HttpClient::create(wire);
        googleMedia = *HttpClient::create(wire);
        immichCalls = *HttpClient::create(wire);
        immichMedia = *HttpClient::create(wire);
        for (HttpClient *client :
             {googleCalls.get(), googleMedia.get(), immichCalls.get(), immichMedia.get()}) {
            requests.watch(*client);
            client->onRequest([this](const char *kind) {
                if (onRequest)
                    onRequest(kind);
            });
        }
        const GoogleEndpoints endpoints = googleEndpoints();
        if (refreshToken.isEmpty())
            refreshToken = google.grantRefreshToken();
        tokens = std::make_unique<TokenSource>(*googleCalls, clock, endpoints,
                                               GoogleClient{google.clientId, google.clientSecret},
                                               refreshToken);
        photos =
            std::make_unique<PhotosClient>(*googleCalls, *googleMedia, *tokens, clock, endpoints);
        immichClient = std::make_unique<ImmichClient>(
            *immichCalls, *immichMedia, clock,
            ImmichClient::Server{immichUrl(), immich.apiKey.toUtf8()});
        database = *Database::open(dir.filePath(QStringLiteral("ledger.db")));
        identity =
            *Mirrors::identityId(*database, {QStringLiteral("alice"), QStringLiteral("alice@gmail"),
                                             QStringLiteral("client")});
        engine = std::make_unique<Engine>(*immichClient, *photos, secrets, *database, identity,
                                          requests, clock);
    }

    virtual QUrl immichUrl() { return immich.url(); }
    virtual GoogleEndpoints googleEndpoints() { return *GoogleEndpoints::at(google.url()); }

    Mirror mirror(const QString &albumName, RemovalPolicy policy = RemovalPolicy::Remove)
    {
        return *Mirrors(*database, identity).add(immich.albumId(albumName), albumName, {}, policy);
    }

    Run sync(RunRequest request = {}, std::stop_token stop = {})
    {
        auto result = await(engine->sync(
            std::move(request), [](const Progress &) {}, stop));
        if (!result)
            qFatal("the ledger: %s", qPrintable(result.error().name()));
        return *result;
    }

    std::vector<Engine::MirrorPlan> plan(RunRequest request = {})
    {
        std::vector<Engine::MirrorPlan> plans;
        const auto done = await(
            engine->plan(std::move(request),
                         [&](Engine::MirrorPlan plan) { plans.push_back(std::move(plan)); }, {}));
        if (!done)
            qFatal("the plan: %s", qPrintable(done.error().name()));
        return plans;
    }

    /// Photos with other bytes each, a minute apart.
    std::vector<QString> addPhotos(int count, const QString &prefix = QStringLiteral("IMG"))
    {
        std::vector<QString> ids;
        for (int i = 0; i < count; ++i) {
            const QString name =
                QStringLiteral("%1_%2.jpg").arg(prefix).arg(i, 4, 10, QLatin1Char('0'));
            ids.push_back(immich.addAsset(name, "jpeg bytes of " + name.toUtf8(), at(i)));
        }
        return ids;
    }
    static QDateTime at(int minutes)
    {
        return QDateTime(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc()).addSecs(60LL * minutes);
    }

    /// Empty if Google's album is Immich's, byte for byte and in the order of capture.
    QString difference(const QString &albumName)
    {
        std::vector<QByteArray> wanted;
        for (const QString &id : immich.visibleAssets(immich.albumId(albumName)))
            wanted.push_back(immich.asset(id)->bytes);
        const fakes::FakeGoogle::Album *album = google.albumByTitle(albumName);
        if (!album)
            return wanted.empty() ? QString() : QStringLiteral("no album at Google");
        const auto items = google.albumItems(album->id);
        if (items.size() != wanted.size())
            return QStringLiteral("%1 of %2 photos").arg(items.size()).arg(wanted.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].bytes != wanted[i])
                return QStringLiteral("photo %1 is %2").arg(i).arg(items[i].fileName);
        }
        return {};
    }
    QStringList violations() const { return google.violations() + immich.violations(); }

    std::vector<Member> members(const Mirror &mirror)
    {
        return *Members(*database, identity).ofMirror(mirror.id);
    }
    std::vector<Event> events(const Run &run)
    {
        return *History(*database, identity).events(run.id);
    }

    QTemporaryDir dir;
    fakes::FakeClock clock;
    KeychainStore secrets{QStringLiteral("immirror-tests/") + dir.path()};
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    QString refreshToken;
    RequestCounter requests;
    HttpClient::Options wire;
    std::function<void(const char *)> onRequest; ///< called before each request, with its kind
    std::unique_ptr<HttpClient> googleCalls, googleMedia, immichCalls, immichMedia;
    std::unique_ptr<TokenSource> tokens;
    std::unique_ptr<PhotosClient> photos;
    std::unique_ptr<ImmichClient> immichClient;
    std::unique_ptr<Database> database;
    qint64 identity = 0;
    std::unique_ptr<Engine> engine;
};

} // namespace immirror
