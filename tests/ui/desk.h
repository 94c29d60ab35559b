// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dress.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "fakes/testbrowser.h"
#include "service/syncservice.h"
#include "support.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QWidget>

namespace immirror {

/// A computer that says what it is told to.
class FakeWatch : public SystemWatch
{
public:
    bool isOnline() const override { return online; }
    bool isMetered() const override { return metered; }

    std::atomic<bool> online = true;
    std::atomic<bool> metered = false;
};

/// Both servers, a home of its own, the session's real keyring, and the real core on its thread.
/// Addresses that the program opens go to a browser that says yes to everything.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(fakes::Generation generation = fakes::Generation::V3)
        : immich(generation)
    {
        dress();
        static int number = 0;
        google.createDelayMs = 0;
        paths = {.settingsFile = home.filePath(QStringLiteral("immirror.ini")),
                 .database = home.filePath(QStringLiteral("immirror.db")),
                 .logFolder = home.filePath(QStringLiteral("logs")),
                 .keychainService = QStringLiteral("immirror-test-%1-%2")
                                        .arg(QCoreApplication::applicationPid())
                                        .arg(++number)};
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openAddress");
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openAddress");
    }
    ~Desk() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    /// The core, started when first asked for.
    SyncService &service()
    {
        if (!m_service) {
            m_service = std::make_unique<SyncService>(
                SyncService::Options{.paths = paths,
                                     .google = *GoogleEndpoints::at(google.url()),
                                     .browserPage = words::browserPage,
                                     .makeWatch =
                                         [this] {
                                             auto made = std::make_unique<FakeWatch>();
                                             watch = made.get();
                                             return made;
                                         },
                                     .releases = releases});
        }
        return *m_service;
    }
    void stopService() { m_service.reset(); }

    /// Waits for a future of the service, with the event loop turning.
    template<typename T> static T get(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("no answer from the core");
        return future.result();
    }

    ImmichInput immichInput() const
    {
        return {.address = immich.url().toString(), .apiKey = immich.apiKey};
    }
    GoogleClient client() const { return {google.clientId, google.clientSecret}; }
    QString clientFile() const
    {
        const QString path = home.filePath(QStringLiteral("client_secret_test.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the client file");
        file.write(google.clientSecretFile());
        return path;
    }

    /// Both accounts, and these albums mirrored; nothing synced yet.
    void setUp(const QStringList &albumNames)
    {
        const auto grant = get(service().signIn(
            client(), this, [](const QUrl &url) { QDesktopServices::openUrl(url); }, {}));
        if (!grant)
            qFatal("sign-in: %s", qPrintable(grant.error().name()));
        SetupChoices choices{.immich = immichInput(), .client = client(), .grant = *grant};
        for (const QString &name : albumNames)
            choices.albums.push_back({.albumId = immich.albumId(name), .albumName = name});
        const auto done = get(service().finishSetup(choices));
        if (!done)
            qFatal("set-up: %s", qPrintable(done.error().name()));
    }

    /// Syncs, and waits for the end.
    Run sync(const QStringList &albumIds = {}, const QSet<QString> &removalsSeen = {})
    {
        QSignalSpy ended(&service(), &SyncService::runEnded);
        service().syncNow(albumIds, removalsSeen);
        if (!ended.wait(60'000))
            qFatal("the run has not ended");
        return ended.first().first().value<Run>();
    }

    QString addAlbum(const QString &name, int photos)
    {
        std::vector<QString> ids;
        for (int i = 0; i < photos; ++i) {
            const QString file =
                QStringLiteral("%1_%2.jpg").arg(name).arg(i, 4, 10, QLatin1Char('0'));
            ids.push_back(immich.addAsset(
                file, "bytes of " + file.toUtf8(),
                QDateTime(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc()).addSecs(60LL * i)));
        }
        return immich.addAlbum(name, ids);
    }

    /// Where pictures are wanted (tests/screenshots), this is one of them.
    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("IMMIRROR_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    QTemporaryDir home;
    Paths paths;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    fakes::TestBrowser browser;
    QUrl releases;              ///< before the core is started
    bool browserOpens = true;   ///< pages of the stand-ins only
    QList<QUrl> opened;         ///< all that the program opened
    FakeWatch *watch = nullptr; ///< belongs to the core

public Q_SLOTS:
    void openAddress(const QUrl &url)
    {
        opened << url;
        if (browserOpens && url.host() == QStringLiteral("127.0.0.1"))
            browser.open(url);
    }

private:
    std::unique_ptr<SyncService> m_service;
};

} // namespace immirror
