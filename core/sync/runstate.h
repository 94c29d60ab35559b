// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "google/photos.h"
#include "immich/client.h"
#include "net/bandwidth.h"
#include "store/films.h"
#include "store/history.h"
#include "store/members.h"
#include "store/mirrors.h"
#include "sync/plan.h"
#include "sync/transfer.h"

namespace immirror {

/// How far a run is; a value, made anew for whoever watches.
struct Progress
{
    qint64 mirrorId = 0;
    QString albumName;
    int itemsDone = 0;
    int itemsTotal = 0; ///< of what is to be sent or linked in the albums planned so far
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    QStringList currentFiles;
};

struct RunRequest
{
    QStringList albumIds;            ///< Immich's; empty: every mirror that is not paused
    bool acceptRemovals = false;     ///< whatever they are
    QSet<QString> removalsSeen = {}; ///< assets whose removal a person looked at, and agreed to
    bool askedByPerson = true;
    bool watched = true; ///< if so: somebody sees that a keychain asks, and can answer it
    RemovalGuard guard;
    int albumLimit = 20'000;         ///< items of one Google album (google-photos.md, B)
    int parallel = 6;                ///< uploads at a time: measured best (tests/bench)
    BandwidthLimit *limit = nullptr; ///< of all that is sent; outlives the run
    TransferSizes sizes;
    /// Whether bytes may be sent now; empty: always. Everything else goes on.
    std::function<bool()> mayTransfer = {};
};

/// What the steps of one run share: the two services, the ledger, the totals. Lives as long as the
/// run.
struct RunState
{
    ImmichClient &immich;
    PhotosClient &photos;
    Database &database;
    Clock &clock;
    Mirrors mirrors;
    Members members;
    History history;
    Films films;
    std::shared_ptr<UploadSessions> sessions;
    RunRequest request;
    Run run = {};
    Progress progress = {};
    std::vector<Mirror> moreParts = {};       ///< of huge albums, made while the run goes on
    QHash<QString, int> left = {};            ///< photos that left in this run, by Immich's albums
    QSet<qint64> mirrorsWithWork = {};        ///< of when the run began, see Members
    bool leftOpen = false;                    ///< something waits for another run, or for a person
    std::optional<Error> refusedRemoval = {}; ///< of the mirror at hand: no row tells of it
    int postponed = 0; ///< photos that wait for the hours in which bytes may be sent
    /// The last run found Google's storage full: nothing is sent before one create went well.
    bool storageUnsure = false;
    /// What Google had of ours a moment ago.
    struct GoogleAlbums
    {
        std::vector<GoogleAlbum> all;
        std::chrono::milliseconds readAt; ///< monotonic
    };
    std::optional<GoogleAlbums> googleAlbums = {};
    std::function<void(const Progress &)> onProgress = [](const Progress &) {};
    /// Writes the totals so far and the requests made: what a run that dies has to show.
    std::function<Result<void>()> checkpoint = [] { return Result<void>(); };

    Result<void> note(const Mirror &mirror, Action action, const QString &assetId,
                      const QString &fileName, const QString &reason = {},
                      const QString &detail = {})
    {
        return history.add(run.id, {.at = clock.now(),
                                    .mirrorId = mirror.id,
                                    .action = action,
                                    .assetId = assetId,
                                    .fileName = fileName,
                                    .reason = reason,
                                    .detail = detail});
    }
    void progressed() const { onProgress(progress); }
};

/// An arrival with its rows in the ledger.
struct Work
{
    Arrival arrival;
    qint64 memberId = 0;
    StoredAsset content;
};

} // namespace immirror
