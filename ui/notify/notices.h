// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

#include <QSet>

namespace immirror {

/// Where a click on a notification leads.
enum class Place { Window, Problems, Activity, Accounts, HomePage };

/// What a person is told without having asked.
struct Notification
{
    Setting wantedBy = Setting::NotifyAttention; ///< and this must be on
    QString cause; ///< stable; a notice of the same cause takes the place of an earlier one
    Place place = Place::Window;
    QString title; ///< our own words only: some daemons take markup in it, and none says so
    QString body;  ///< plain text, with names

    bool operator==(const Notification &) const = default;
};

/// Decides what is worth a notification: the one place from events to notices. A cause is told
/// once, however often it is seen, until a run has ended without it; several new ones at once make
/// one notice. Kept in memory only: who starts the program again hears once more of what keeps
/// everything from syncing, and of nothing else. No clock but the one passed in, no input or
/// output.
class Notices
{
public:
    /// The snapshot is new.
    std::vector<Notification> seen(const Snapshot &snapshot, const QDateTime &now);
    /// A run has ended; `snapshot` came after that.
    std::vector<Notification> ended(const Run &run, bool askedByPerson, const Snapshot &snapshot,
                                    const QDateTime &now);

    /// Of what is told, and stands no more since the last call.
    QStringList takeSettled();

private:
    void settle(const QSet<QString> &standing);

    bool m_started = false;
    QSet<QString> m_told;
    QStringList m_settled;
    bool m_firstSyncAhead = false;
    int m_givenUp = 0; ///< photos, after the last run
};

} // namespace immirror
