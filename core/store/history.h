// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace immirror {

enum class RunStatus { Running, Ok, Partial, Failed, Cancelled, Interrupted };
QString runStatusName(RunStatus status); ///< RUNNING, OK, …
std::optional<RunStatus> runStatusFromName(const QString &name);

struct RunTotals
{
    int total = 0; ///< assets looked at: everything in the albums that were listed
    int uploaded = 0;
    int linked = 0;
    int replaced = 0;
    int captioned = 0; ///< captions changed of what was there already
    int skipped = 0;
    int removed = 0;
    int failed = 0;
    int held = 0;
    qint64 bytes = 0; ///< sent to Google
    int googleRequests = 0;
    int immichRequests = 0;
};

struct Run
{
    qint64 id = 0;
    RunStatus status = RunStatus::Running;
    QDateTime startedAt;
    QDateTime endedAt;
    RunTotals totals;
    std::optional<Error> error; ///< what ended it early
};

enum class Action {
    AlbumCreated,
    AlbumAdopted, ///< one of its title that was there
    AlbumChanged, ///< its title or cover
    Uploaded,
    Linked,
    Replaced,
    Captioned,
    Removed,
    Orphaned,
    Skipped,
    Failed,
    Held,
};
QString actionName(Action action); ///< uploaded, linked, …
std::optional<Action> actionFromName(const QString &name);

struct Event
{
    QDateTime at;
    qint64 mirrorId = 0;
    QString albumName; ///< filled when read
    Action action = Action::Skipped;
    QString assetId;
    QString fileName;
    QString reason; ///< an error kind's or a skip reason's name
    QString detail;
};

/// Runs and their events; the requests that Google counts.
class History
{
public:
    History(Database &database, qint64 identityId);

    Result<qint64> begin(const QDateTime &at);
    Result<void> update(const Run &run);
    Result<void> add(qint64 runId, const Event &event);
    /// Runs older than that, with their events; only where a later run is not older than that: a
    /// clock that was behind says nothing about a run's age. Call it only while `now` is known to
    /// be right, see Engine.
    Result<void> forgetBefore(const QDateTime &startedAt, const QDateTime &now);
    /// Runs that say RUNNING although nobody runs them: call only while holding the run lock.
    Result<int> markInterrupted(const QDateTime &at);

    /// The latest first, by their numbers: a clock may have been wrong. -1: all.
    Result<std::vector<Run>> runs(int limit);
    Result<int> countEnded(); ///< runs that worked to their end, ever
    Result<std::optional<Run>> run(qint64 id);
    Result<std::vector<Event>> events(qint64 runId);

    Result<void> countRequests(const QDate &pacificDay, const QString &kind, int count);
    Result<QMap<QString, int>> requestsOn(const QDate &pacificDay); ///< by kind

private:
    Database &m_database;
    qint64 m_identity;
};

} // namespace immirror
