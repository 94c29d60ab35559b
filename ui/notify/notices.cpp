// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/notify/notices.h"

#include "ui/window/cures.h"
#include "ui/words/standing.h"

#include <QCoreApplication>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString photosCause = u"photos"_s;
const QString firstSyncCause = u"first-sync"_s;
const QString severalCause = u"several"_s;

QString causeOf(const Problem &problem)
{
    switch (problem.what) {
    case Problem::Account:
        return u"account/"_s + problem.error.name();
    case Problem::SignInEnding:
        return u"sign-in-ending"_s;
    case Problem::Album:
        return u"album/%1/%2"_s.arg(problem.mirrorId).arg(problem.error.name());
    case Problem::Identity:
        return u"identity/%1"_s.arg(problem.change.from);
    case Problem::Removals:
        return u"removals/%1"_s.arg(problem.mirrorId);
    case Problem::Photos:
        return photosCause;
    }
    Q_UNREACHABLE();
}

QString titleOf(const Problem &problem)
{
    switch (problem.what) {
    case Problem::Account:
        return Texts::tr("Immirror cannot sync");
    case Problem::SignInEnding:
        return Texts::tr("The Google sign-in ends soon");
    case Problem::Album:
        return Texts::tr("An album cannot be synced");
    case Problem::Identity:
        return Texts::tr("These are other accounts than before");
    case Problem::Removals:
        return Texts::tr("Photos are waiting for your decision");
    case Problem::Photos:
        return Texts::tr("The sync ended with problems");
    }
    Q_UNREACHABLE();
}

/// Those that are mended where the accounts are kept.
bool isAboutAccounts(const Problem &problem)
{
    const Cure cure = cureOf(problem);
    return cure == Cure::SignIn || cure == Cure::CheckImmich;
}

Notification about(const Problem &problem, const QDateTime &now)
{
    return {.wantedBy = Setting::NotifyAttention,
            .cause = causeOf(problem),
            .place = isAboutAccounts(problem) ? Place::Accounts : Place::Problems,
            .title = titleOf(problem),
            .body = words::of(problem, now)};
}

QSet<QString> causesOf(const Snapshot &snapshot)
{
    QSet<QString> causes;
    for (const Problem &problem : snapshot.problems)
        causes.insert(causeOf(problem));
    return causes;
}

/// The time of it is not known where the clock was wrong.
bool wasSynced(const Mirror &mirror)
{
    return mirror.lastSyncedAt.isValid() || mirror.stamp;
}

bool nothingSyncedYet(const Snapshot &snapshot)
{
    return std::none_of(snapshot.mirrors.begin(), snapshot.mirrors.end(), wasSynced);
}

/// A person set some aside: nobody waits for those.
bool allSynced(const Snapshot &snapshot)
{
    return !nothingSyncedYet(snapshot) &&
           std::all_of(snapshot.mirrors.begin(), snapshot.mirrors.end(),
                       [](const Mirror &mirror) { return mirror.paused || wasSynced(mirror); });
}

} // namespace

std::vector<Notification> Notices::seen(const Snapshot &snapshot, const QDateTime &now)
{
    if (snapshot.identity != 0 && nothingSyncedYet(snapshot))
        m_firstSyncAhead = true;
    const bool first = !std::exchange(m_started, true);
    if (first)
        m_givenUp = snapshot.counts.givenUp;
    std::vector<Notification> fresh;
    for (const Problem &problem : snapshot.problems) {
        const QString cause = causeOf(problem);
        if (m_told.contains(cause))
            continue;
        m_told.insert(cause);
        // What stood when the program ended was told then.
        if (first && (problem.what == Problem::Album || problem.what == Problem::Removals))
            continue;
        fresh.push_back(about(problem, now));
    }
    if (fresh.size() < 2)
        return fresh;
    return {Notification{
        .wantedBy = Setting::NotifyAttention,
        .cause = severalCause,
        .place = Place::Problems,
        .title = Texts::tr("Immirror needs your attention"),
        .body = Texts::tr("%n thing(s) are waiting for you.", nullptr, snapshot.problemCount())}};
}

std::vector<Notification> Notices::ended(const Run &run, bool askedByPerson,
                                         const Snapshot &snapshot, const QDateTime &now)
{
    std::vector<Notification> notices = seen(snapshot, now);
    settle(causesOf(snapshot));
    const int givenUp = snapshot.counts.givenUp; // the others are tried again by themselves
    const bool more = givenUp > std::exchange(m_givenUp, givenUp);
    const Problem photos{.what = Problem::Photos, .count = givenUp};
    if (m_firstSyncAhead && allSynced(snapshot)) {
        m_firstSyncAhead = false;
        notices.push_back({.wantedBy = Setting::NotifyFirstSync,
                           .cause = firstSyncCause,
                           .place = givenUp > 0 ? Place::Problems : Place::Activity,
                           .title = Texts::tr("The first sync is done"),
                           .body = givenUp > 0 ? words::of(photos, now)
                                               : Texts::tr("%n photo(s) are in Google Photos now.",
                                                           nullptr, snapshot.counts.ok)});
    } else if (more && run.totals.failed > 0 && !askedByPerson) {
        notices.push_back({.wantedBy = Setting::NotifyProblems,
                           .cause = photosCause,
                           .place = Place::Problems,
                           .title = titleOf(photos),
                           .body = words::of(photos, now)});
    }
    return notices;
}

void Notices::settle(const QSet<QString> &standing)
{
    QSet<QString> left = m_told;
    left.subtract(standing);
    m_told.intersect(standing);
    m_settled += left.values();
    if (standing.isEmpty())
        m_settled << severalCause;
}

QStringList Notices::takeSettled()
{
    return std::exchange(m_settled, {});
}

} // namespace immirror
