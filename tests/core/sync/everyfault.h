// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "world.h"

#include <QSslCertificate>
#include <QSslKey>

namespace immirror {

using namespace Qt::StringLiterals;

/// What breaks: a column of the table.
struct FaultColumn
{
    enum What {
        Answer,      ///< `fault`, of this one request
        Refused,     ///< nobody listens
        NoSuchHost,  ///< the whole server, from the run's beginning
        Untrusted,   ///< the same: its certificate is nobody's
        Revoked,     ///< the key or the sign-in ends with this request
        Maintenance, ///< begins with this request
    };
    QString name;
    What what = Answer;
    fakes::Fault fault = {};
    bool cutsBody = false; ///< makes no sense for a request without a body

    bool ofServer() const { return what == NoSuchHost || what == Untrusted; }
    /// Ends only when somebody ends it.
    bool lasts() const { return what != Answer && what != Refused; }
};

/// A world in which the nth request of a kind meets its fault.
struct FaultyWorld : World
{
    FaultyWorld(fakes::Generation generation, std::chrono::milliseconds silence)
        : World(generation, {.silence = silence})
    {
        request.parallel = 1; // so that the next request of a kind is a known one
        World::onRequest = [this](const char *kind) { goesOut(QString::fromLatin1(kind)); };
        google.createOutcome = [this](const fakes::FakeGoogle::NewItem &item) {
            noteDouble(item);
            return 0;
        };
    }

    /// Such as makes the program send the request that a row is about.
    void provoke(const QString &kind, int nth, const fakes::Fault &fault, bool forEver = false)
    {
        m_provocations.push_back({kind, nth, {.name = {}, .fault = fault}, forEver});
    }
    void strike(const QString &kind, int nth, const FaultColumn &column, bool forEver)
    {
        m_strike = {kind, nth, column, forEver};
        m_struck = false;
        if (column.what == FaultColumn::NoSuchHost)
            (isImmich(kind) ? m_immichHost : m_googleHost) = QStringLiteral("nowhere.invalid");
        if (column.what == FaultColumn::Untrusted)
            listening(serverOf(kind)) = server(kind).listenTls(certificate, certificateKey);
        if (column.ofServer()) {
            m_struck = true;
            reconnect();
        }
    }
    /// All is well again, and the program starts anew.
    void heal()
    {
        m_provocations.clear();
        m_strike = {};
        immich.http().clearFaults();
        google.http().clearFaults();
        for (const Service service : {Service::Immich, Service::Google})
            listenAgain(service, true);
        m_immichHost.clear();
        m_googleHost.clear();
        immich.setMaintenance(false);
        refreshToken.clear();
        reconnect();
    }
    bool struck() const { return m_struck; }
    int sent(const QString &kind) const { return m_sent.value(kind); }
    void forgetSent() { m_sent.clear(); }
    QStringList kindsSent() const { return m_sent.keys(); }
    /// Photos that were created in an album that held them already.
    QStringList doubles() const { return m_doubles; }

    static bool isImmich(const QString &kind) { return kind.startsWith(u"immich."); }

    /// Empty if Google's album is what it should be, captions too.
    QString difference(const QString &albumName)
    {
        const auto *album = google.albumByTitle(albumName);
        using Items = decltype(google.albumItems(QString()));
        const Items items = album ? google.albumItems(album->id) : Items();
        QList<QByteArray> bytes;
        QStringList captions;
        for (const auto &item : items) {
            bytes << item.bytes;
            captions << item.description;
        }
        if (!contents.isEmpty())
            return bytes == contents ? QString() : QStringLiteral("other contents");
        QString differs = World::difference(albumName);
        const auto ids = immich.visibleAssets(immich.albumId(albumName));
        for (std::size_t i = 0; captionsToo && differs.isEmpty() && i < ids.size(); ++i) {
            if (captions[static_cast<qsizetype>(i)] != immich.asset(ids[i])->description)
                differs = QStringLiteral("another caption");
        }
        return differs;
    }

    RunRequest request;
    QStringList albums; ///< names of those that are mirrored
    bool captionsToo = true;
    QList<QByteArray> contents; ///< of the album, where they are not Immich's originals

    static inline QSslCertificate certificate; ///< signed by nobody that anyone knows
    static inline QSslKey certificateKey;

    QUrl immichUrl() override { return at(m_immichHost, immich.url()); }
    GoogleEndpoints googleEndpoints() override
    {
        GoogleEndpoints endpoints = World::googleEndpoints();
        QUrl &hit = m_strike.kind == u"token" ? endpoints.token : endpoints.photos;
        hit = at(m_googleHost, hit);
        return endpoints;
    }

private:
    struct Strike
    {
        QString kind;
        int nth = 0;
        FaultColumn column;
        bool forEver = false;
        bool meets(const QString &sent, int count) const
        {
            return sent == kind && (count == nth || (forEver && count > nth));
        }
    };

    static QUrl at(const QString &host, QUrl url)
    {
        if (!host.isEmpty())
            url.setHost(host);
        return url;
    }
    /// What the server knows a request of this kind by. With one upload at a time the next that
    /// matches is the one.
    static fakes::Matcher matcher(const QString &kind)
    {
        static const QHash<QString, fakes::Matcher> matchers{
            {u"immich.albums"_s, {"GET", u"/api/albums"_s}},
            {u"immich.album"_s, {"GET", u"/api/albums/"_s}},
            {u"immich.version"_s, {"GET", u"/version"_s}},
            {u"immich.config"_s, {"GET", u"/config"_s}},
            {u"immich.search"_s, {"POST", u"/search"_s}},
            {u"immich.key"_s, {"GET", u"/api-keys/me"_s}},
            {u"immich.me"_s, {"GET", u"/users/me"_s}},
            {u"immich.download"_s, {"POST", u"/download/info"_s}},
            {u"immich.thumbnail"_s, {"GET", u"/thumbnail"_s}},
            {u"immich.original"_s, {"GET", u"/original"_s}},
            {u"immich.rendition"_s, {"HEAD", u"/original"_s}},
            {u"immich.film"_s, {"GET", u"/api/assets/"_s}},
            {u"albumPatch"_s, {"PATCH", u"/v1/albums/"_s}},
            {u"itemPatch"_s, {"PATCH", u"/v1/mediaItems/"_s}},
            {u"revoke"_s, {"POST", u"/revoke"_s}},
            {u"token"_s, {"POST", u"/token"_s}},
            {u"albumCreate"_s, {"POST", u"/v1/albums"_s}},
            {u"albumList"_s, {"GET", u"/v1/albums?"_s}},
            {u"albumGet"_s, {"GET", u"/v1/albums/"_s}},
            {u"upload"_s, {"POST", u"/v1/uploads"_s}},
            {u"uploadStart"_s, {"POST", u"/v1/uploads"_s}},
            {u"uploadQuery"_s, {"POST", u"/v1/uploads"_s}},
            {u"batchCreate"_s, {"POST", u":batchCreate"_s}},
            {u"batchAdd"_s, {"POST", u":batchAdd"_s}},
            {u"batchRemove"_s, {"POST", u":batchRemove"_s}},
            {u"batchGet"_s, {"GET", u":batchGet"_s}},
            {u"search"_s, {"POST", u":search"_s}},
        };
        return matchers.value(kind);
    }
    static Service serverOf(const QString &kind)
    {
        return isImmich(kind) ? Service::Immich : Service::Google;
    }
    fakes::HttpServer &server(const QString &kind)
    {
        return isImmich(kind) ? immich.http() : google.http();
    }
    bool &listening(Service service)
    {
        return service == Service::Immich ? m_immichUp : m_googleUp;
    }
    void listenAgain(Service service, bool always)
    {
        fakes::HttpServer &http = service == Service::Immich ? immich.http() : google.http();
        const quint16 port = service == Service::Immich ? m_immichPort : m_googlePort;
        if (always || !listening(service))
            listening(service) = http.listen(port);
    }

    void goesOut(const QString &kind)
    {
        const int count = ++m_sent[kind];
        fakes::HttpServer &http = server(kind);
        const bool hit = m_strike.meets(kind, count);
        if (!hit && !(m_struck && m_strike.forEver))
            listenAgain(serverOf(kind), false);
        http.clearFaults(matcher(kind));
        for (const Strike &one : m_provocations) {
            if (one.meets(kind, count))
                http.failNext(matcher(kind), one.column.fault, one.forEver ? 1000 : 1);
        }
        if (!hit || m_strike.column.ofServer())
            return;
        m_struck = true;
        switch (m_strike.column.what) {
        case FaultColumn::Refused:
            http.close();
            listening(serverOf(kind)) = false;
            break;
        case FaultColumn::Revoked:
            if (isImmich(kind))
                immich.apiKey = QStringLiteral("another");
            else
                google.revokeAll();
            break;
        case FaultColumn::Maintenance:
            immich.setMaintenance(true);
            break;
        default: // Qt sends a GET again by itself: that one meets the same fault if it lasts
            http.failNext(matcher(kind), m_strike.column.fault, m_strike.forEver ? 1000 : 1);
        }
    }

    void noteDouble(const fakes::FakeGoogle::NewItem &created)
    {
        for (const auto &item : google.albumItems(created.albumId)) {
            if (item.sha1 == created.sha1)
                m_doubles << created.fileName;
        }
    }

    Strike m_strike;
    std::vector<Strike> m_provocations;
    QMap<QString, int> m_sent;
    QStringList m_doubles;
    QString m_immichHost, m_googleHost;
    const quint16 m_immichPort = immich.http().port();
    const quint16 m_googlePort = google.http().port();
    bool m_immichUp = true, m_googleUp = true;
    bool m_struck = false;
};

/// A request, in a run that needs it: a row of the table.
struct FaultRow
{
    enum Part { Accounts, Listing, Originals, Albums, Uploads, Photos } part; ///< of the table
    const char *name;
    const char *kind; ///< HttpRequest::kind
    int nth;          ///< the how manieth of its kind in the run
    void (*prepare)(FaultyWorld &);
    fakes::Generation generation = fakes::Generation::V3;
    bool hasBody = false;
    bool changes = false;       ///< something at Google: whether it was done makes a difference
    bool firstOfServer = false; ///< the run's first: meets a server that cannot be reached at all
    Result<void> (*act)(FaultyWorld &) = nullptr; ///< what needs it in place of a run
};

} // namespace immirror
