// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "fakes/silentsecrets.h"
#include "service/syncworker.h"
#include "support.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace immirror {

/// Secrets in memory, that a test can make fail.
class TestSecrets : public fakes::SilentSecrets
{
public:
    std::function<void(SecretKey)> onRead;

    Task<Result<std::optional<QString>>> read(SecretKey key, std::stop_token stop = {}) override
    {
        if (onRead)
            onRead(key);
        auto secret = co_await SilentSecrets::read(key, std::move(stop));
        co_return secret;
    }
};

class TestWatch : public SystemWatch
{
public:
    bool isOnline() const override { return online; }
    bool isMetered() const override { return false; }
    bool online = true;
};

/// A clock that throws, once, when a test says so.
class ThrowingClock : public fakes::FakeClock
{
public:
    std::function<void()> onNow;

    QDateTime now() const override
    {
        if (onNow)
            onNow();
        return FakeClock::now();
    }
};

/// Both servers, whose clocks are right, both accounts connected, and a worker.
struct WorkerWorld
{
    WorkerWorld()
    {
        google.nowMs = [this] { return clock.right().toMSecsSinceEpoch(); };
        google.createDelayMs = 0;
        google.limitWritesPerMinute = false;
        for (fakes::HttpServer *server : {&google.http(), &immich.http()})
            server->now = [this] { return clock.right(); };
        (void)await(secrets.write(SecretKey::ImmichApiKey, immich.apiKey));
        (void)await(secrets.write(SecretKey::GoogleClientSecret, google.clientSecret));
        (void)await(secrets.write(SecretKey::GoogleRefreshToken, google.grantRefreshToken()));
        for (const auto &[setting, value] :
             {std::pair(Setting::ImmichUrl, immich.url().toString()),
              std::pair(Setting::ImmichAccount, QStringLiteral("alice")),
              std::pair(Setting::GoogleClientId, google.clientId),
              std::pair(Setting::GoogleAccount, QStringLiteral("alice@gmail")),
              std::pair(Setting::GoogleConnected, QStringLiteral("yes"))})
            (void)settings.setText(setting, value);
        restart();
    }

    /// As a new start of the program would.
    void restart()
    {
        worker = std::make_unique<SyncWorker>(environment, watch);
        QObject::connect(worker.get(), &SyncWorker::changed, worker.get(),
                         [this](const Snapshot &snapshot) { latest = snapshot; });
        QObject::connect(worker.get(), &SyncWorker::runEnded, worker.get(),
                         [this](const Run &run) { runs.push_back(run); });
    }

    /// An album that is mirrored.
    qint64 mirror(const QString &name, int photos)
    {
        std::vector<QString> ids;
        for (int i = 0; i < photos; ++i) {
            const QString file = QStringLiteral("%1_%2.jpg").arg(name).arg(i);
            ids.push_back(immich.addAsset(file, "bytes of " + file.toUtf8(), clock.right()));
        }
        const QString id = immich.addAlbum(name, ids);
        const auto ledger = openLedger(environment);
        const auto added =
            Mirrors(*ledger->database, *ledger->identity).add(id, name, {}, RemovalPolicy::Remove);
        worker->refresh();
        return added->id;
    }

    /// Time goes on, five times as fast as outside, until it is so.
    bool until(const std::function<bool()> &so)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 passed = 0;
        while (!so() && passed < 20'000) {
            const qint64 now = timer.elapsed();
            clock.advance(std::chrono::milliseconds(5 * (now - std::exchange(passed, now))));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        return so();
    }
    bool untilRuns(std::size_t count)
    {
        return until(
            [&] { return runs.size() >= count && latest.standing.state != State::Syncing; });
    }
    /// Until nothing happens any more.
    void settle()
    {
        for (int i = 0; i < 20; ++i) {
            clock.advance(std::chrono::milliseconds(100));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
    }
    Run sync() { return *await(worker->sync({}, {})); }

    /// In the ledger, as another program would.
    void change(const QString &sql, const QVariantList &values = {})
    {
        const auto ledger = openLedger(environment);
        const auto done = ledger->database->change(sql, values);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    int count(const QString &sql)
    {
        const auto ledger = openLedger(environment);
        auto row = ledger->database->run(sql);
        return row && row->next() ? row->value(0).toInt() : -1;
    }

    QTemporaryDir dir;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    ThrowingClock clock;
    Settings settings{dir.filePath(QStringLiteral("immirror.ini"))};
    TestSecrets secrets;
    TestWatch watch;
    Environment environment{{.settingsFile = dir.filePath(QStringLiteral("immirror.ini")),
                             .database = dir.filePath(QStringLiteral("immirror.db")),
                             .logFolder = {},
                             .keychainService = {}},
                            settings,
                            secrets,
                            clock,
                            *GoogleEndpoints::at(google.url())};
    std::unique_ptr<SyncWorker> worker;
    Snapshot latest;
    std::vector<Run> runs;
};

} // namespace immirror
