// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/standing.h"

#include "net/tls.h"
#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace immirror::words {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Standings
{
    Q_DECLARE_TR_FUNCTIONS(Standings)
};

enum class Day { Today, Tomorrow, ThisWeek, Other };

Day dayOf(const QDateTime &local, const QDateTime &now)
{
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return Day::Today;
    if (days == 1)
        return Day::Tomorrow;
    return days > 1 && days < 7 ? Day::ThisWeek : Day::Other;
}

QString timeOfDay(const QDateTime &local)
{
    // Without a language (LC_ALL=C) Qt's short format has seconds.
    return QLocale().toString(local.time(),
                              QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString weekday(const QDateTime &local)
{
    return QLocale().standaloneDayName(local.date().dayOfWeek());
}

QString date(const QDateTime &local)
{
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

/// With the time of the next try, or without where there is none.
QString ofServerTrouble(const Standing &standing, const QDateTime &now)
{
    const Error error = standing.error.value_or(Error{});
    const QString then = standing.until.isValid() ? at(standing.until, now) : QString();
    switch (error.kind) {
    case ErrorKind::MinuteQuota:
    case ErrorKind::ConcurrentWrites:
        if (error.service == Service::Immich) // of a proxy in front of it
            break;
        return then.isEmpty()
                   ? Standings::tr("Google asks to slow down; the next sync goes on")
                   : Standings::tr("Google asks to slow down; goes on %1", "%1: at 15:00")
                         .arg(then);
    case ErrorKind::Maintenance:
        return then.isEmpty()
                   ? Standings::tr("Immich is in maintenance mode; tries again later")
                   : Standings::tr("Immich is in maintenance mode; tries again %1", "%1: at 15:00")
                         .arg(then);
    default:
        break;
    }
    const bool silent = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut ||
                        error.kind == ErrorKind::ConnectionLost;
    if (error.service != Service::None) {
        const QString who =
            error.service == Service::Immich ? Standings::tr("Immich") : Standings::tr("Google");
        if (then.isEmpty()) {
            return (silent ? Standings::tr("%1 cannot be reached; tries again later")
                           : Standings::tr("%1 has trouble of its own; tries again later"))
                .arg(who);
        }
        return (silent ? Standings::tr("%1 cannot be reached; tries again %2", "%2: at 15:00")
                       : Standings::tr("%1 has trouble of its own; tries again %2", "%2: at 15:00"))
            .arg(who, then);
    }
    return then.isEmpty()
               ? Standings::tr("The last sync was cut short; tries again later")
               : Standings::tr("The last sync was cut short; tries again %1", "%1: at 15:00")
                     .arg(then);
}

/// The error's sentence says that the next run looks again.
QString ofWaitingAlbum(const Standing &standing, const QDateTime &now)
{
    const QString what =
        standing.problem ? of(*standing.problem, now) : Standings::tr("An album waits.");
    return standing.until.isValid()
               ? joined(what,
                        Standings::tr("Next sync %1.", "%1: at 15:00").arg(at(standing.until, now)))
               : what;
}

QString ofUnfinished(const QString &then)
{
    return then.isEmpty()
               ? Standings::tr("The last sync was not finished")
               : Standings::tr("The last sync was not finished; goes on %1", "%1: at 15:00")
                     .arg(then);
}

QString ofWaiting(const Standing &standing, const QDateTime &now)
{
    const QString then = standing.until.isValid() ? at(standing.until, now) : QString();
    switch (standing.wait) {
    case Wait::Offline:
        return Standings::tr("Waiting: this computer is offline");
    case Wait::Metered:
        return Standings::tr("Waiting: the connection is metered");
    case Wait::OutsideHours:
        return then.isEmpty() ? Standings::tr("Waiting for the hours that you chose")
                              : Standings::tr("Waiting for the hours that you chose; goes on %1",
                                              "%1: at 15:00")
                                    .arg(then);
    case Wait::DailyLimit:
        return then.isEmpty()
                   ? Standings::tr("Google's daily limit is reached for today")
                   : Standings::tr("Google's daily limit is reached; goes on %1", "%1: at 15:00")
                         .arg(then);
    case Wait::Server:
        return ofServerTrouble(standing, now);
    case Wait::Album:
        return ofWaitingAlbum(standing, now);
    case Wait::Unfinished:
        return ofUnfinished(then);
    case Wait::Keychain:
        return Standings::tr("Waiting for the keychain to be unlocked…");
    case Wait::None:
        break;
    }
    return Standings::tr("Waiting");
}

QString ofPhotosToTryAgain(int count, const QDateTime &when, const QDateTime &now)
{
    return when.isValid()
               ? Standings::tr("%n photo(s) could not be sent yet; tried again %1", "%1: at 15:00",
                               count)
                     .arg(at(when, now))
               : Standings::tr("%n photo(s) could not be sent yet; tried again when you sync",
                               nullptr, count);
}

/// Chosen, or given other rules, since the last run.
QString ofAlbumsToSync(int count, const QString &then)
{
    return then.isEmpty()
               ? Standings::tr("%n album(s) wait until you sync", nullptr, count)
               : Standings::tr("%n album(s) wait for the next sync, %1", "%1: at 15:00", count)
                     .arg(then);
}

QString ofHeldAlbum(const Problem &problem)
{
    switch (problem.error.kind) {
    case ErrorKind::AlbumGone:
        return Standings::tr(
                   "Google's album for “%1” is gone: it was deleted in Google Photos. Nothing more "
                   "is sent to it.")
            .arg(named(problem.albumName));
    case ErrorKind::AlbumForeign:
        return Standings::tr(
                   "Google's album for “%1” was made by hand or with another OAuth client, and "
                   "cannot be changed with this one.")
            .arg(named(problem.albumName));
    case ErrorKind::TitleTaken:
        return Standings::tr(
                   "“%1” waits for your word: Google Photos has an album of its title already, "
                   "which Immirror made but does not know on this computer. Does another computer "
                   "mirror the same album? Nothing is sent until you decide.")
            .arg(named(problem.albumName));
    case ErrorKind::NotFound:
        return Standings::tr(
                   "Immich no longer shows the album “%1”: it was deleted, is no longer shared, or "
                   "belongs to another account. Google's album was left alone.")
            .arg(named(problem.albumName));
    case ErrorKind::IncompleteListing:
        return Standings::tr("The album “%1” may lack photos: %2")
            .arg(named(problem.albumName), inWindow(problem.error));
    default:
        return Standings::tr("The album “%1” is not synced: %2")
            .arg(named(problem.albumName), inWindow(problem.error));
    }
}

} // namespace

QString of(const IdentityChange &change)
{
    if (change.immich) {
        return Standings::tr(
            "This is another Immich server or user than the one that %n album(s) were mirrored "
            "from. They stay in Google Photos as they are. Connect the earlier account again to go "
            "on with them, or choose albums of this one.",
            nullptr, change.albums);
    }
    if (change.googleAccount) {
        return Standings::tr(
            "This is another Google account than the one that %n album(s) were mirrored to. They "
            "stay there as they are. Connect the earlier account again to go on with them, or "
            "mirror the same albums to this one, from the first photo on.",
            nullptr, change.albums);
    }
    return Standings::tr(
        "This is another OAuth client than the one that %n album(s) were mirrored with. Google "
        "lets it neither see nor change what the earlier one made: those albums stay as they are. "
        "Sign in with the earlier client again to go on with them, or mirror the same albums anew.",
        nullptr, change.albums);
}

QString at(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = timeOfDay(local);
    switch (dayOf(local, now)) {
    case Day::Today:
        return Standings::tr("at %1", "%1: 15:00").arg(time);
    case Day::Tomorrow:
        return Standings::tr("tomorrow at %1", "%1: 15:00").arg(time);
    case Day::ThisWeek:
        return Standings::tr("on %1 at %2", "Tuesday, 15:00").arg(weekday(local), time);
    case Day::Other:
        break;
    }
    return Standings::tr("on %1 at %2", "02/03/2026, 15:00").arg(date(local), time);
}

QString until(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = timeOfDay(local);
    switch (dayOf(local, now)) {
    case Day::Today:
        return Standings::tr("until %1", "%1: 15:00").arg(time);
    case Day::Tomorrow:
        return Standings::tr("until tomorrow at %1", "%1: 15:00").arg(time);
    case Day::ThisWeek:
        return Standings::tr("until %1 at %2", "Tuesday, 15:00").arg(weekday(local), time);
    case Day::Other:
        break;
    }
    return Standings::tr("until %1 at %2", "02/03/2026, 15:00").arg(date(local), time);
}

QString left(std::chrono::seconds seconds)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(seconds).count();
    if (seconds < 50s)
        return Standings::tr("less than a minute left");
    if (minutes <= 20)
        return Standings::tr("%n minute(s) left", nullptr, static_cast<int>(minutes));
    if (minutes <= 52)
        return Standings::tr("about %n minute(s) left", nullptr,
                             static_cast<int>((minutes + 2) / 5 * 5));
    if (minutes < 75)
        return Standings::tr("about an hour left");
    if (minutes < 105)
        return Standings::tr("about an hour and a half left");
    const auto hours = std::chrono::round<std::chrono::hours>(seconds).count();
    if (hours < 36)
        return Standings::tr("about %n hour(s) left", nullptr, static_cast<int>(hours));
    return Standings::tr("about %n day(s) left", nullptr, static_cast<int>((hours + 12) / 24));
}

QString of(const Standing &standing, const QDateTime &now)
{
    switch (standing.state) {
    case State::NotSetUp:
        return Standings::tr("Immirror is not set up yet");
    case State::Idle:
        return standing.nextSyncAt.isValid()
                   ? Standings::tr("Up to date; next sync %1", "%1: at 15:00")
                         .arg(at(standing.nextSyncAt, now))
                   : Standings::tr("Up to date; syncs only when you ask");
    case State::Syncing:
        return standing.wait == Wait::Keychain ? ofWaiting(standing, now)
                                               : Standings::tr("Syncing");
    case State::Paused:
        return standing.until.isValid()
                   ? Standings::tr("Paused %1", "%1: until 15:00").arg(until(standing.until, now))
                   : Standings::tr("Paused until you resume");
    case State::Waiting:
        return ofWaiting(standing, now);
    case State::Attention:
        return standing.problem ? of(*standing.problem, now)
                                : Standings::tr("Something needs your attention");
    }
    Q_UNREACHABLE();
}

QString of(const Snapshot &snapshot, const QDateTime &now)
{
    const Standing &standing = snapshot.standing;
    if (standing.state != State::Idle)
        return of(standing, now);
    const QString then = standing.nextSyncAt.isValid() ? at(standing.nextSyncAt, now) : QString();
    if (snapshot.mirrors.empty())
        return Standings::tr("No album is mirrored yet");
    const bool unfinished = snapshot.counts.pending > 0;
    const int again = snapshot.counts.failed - snapshot.counts.givenUp;
    if (again > 0 && !unfinished) {
        const QDateTime next = standing.nextSyncAt;
        return ofPhotosToTryAgain(again,
                                  next.isValid() ? std::max(next, snapshot.retryDueAt) : next, now);
    }
    if (unfinished)
        return ofUnfinished(then);
    if (!snapshot.lastRun) {
        return then.isEmpty()
                   ? Standings::tr("Not synced yet; syncs only when you ask")
                   : Standings::tr("Not synced yet; first sync %1", "%1: at 15:00").arg(then);
    }
    const auto waiting =
        std::count_if(snapshot.mirrors.begin(), snapshot.mirrors.end(), isUnfinished);
    return waiting > 0 ? ofAlbumsToSync(static_cast<int>(waiting), then) : of(standing, now);
}

QString of(const LiveProgress &live)
{
    const Progress &progress = live.progress;
    const QLocale locale;
    if (progress.albumName.isEmpty())
        return Standings::tr("Syncing: looking for changes");
    if (progress.itemsTotal == 0)
        return Standings::tr("Syncing %1: looking for changes").arg(named(progress.albumName));
    const QString done = locale.toString(progress.itemsDone);
    const QString total = locale.toString(progress.itemsTotal);
    if (!live.left || progress.itemsDone == progress.itemsTotal)
        return Standings::tr("Syncing %1: %2 of %3").arg(named(progress.albumName), done, total);
    return Standings::tr("Syncing %1: %2 of %3, %4", "%4: 3 minutes left")
        .arg(named(progress.albumName), done, total, left(*live.left));
}

QString shortTitle(State state)
{
    switch (state) {
    case State::NotSetUp:
        return Standings::tr("Not set up");
    case State::Idle:
        return Standings::tr("Up to date");
    case State::Syncing:
        return Standings::tr("Syncing", "short title");
    case State::Paused:
        return Standings::tr("Paused");
    case State::Waiting:
        return Standings::tr("Waiting");
    case State::Attention:
        return Standings::tr("Needs attention");
    }
    Q_UNREACHABLE();
}

QString of(const Problem &problem, const QDateTime &now)
{
    switch (problem.what) {
    case Problem::Account:
        return inWindow(problem.error);
    case Problem::SignInEnding:
        return problem.at.isValid()
                   ? Standings::tr("The Google sign-in ends %1. Sign in again before that.",
                                   "%1: tomorrow at 15:00")
                         .arg(at(problem.at, now))
                   : Standings::tr("The Google sign-in ends soon. Sign in again before that.");
    case Problem::Album:
        return ofHeldAlbum(problem);
    case Problem::Identity:
        return of(problem.change);
    case Problem::Removals:
        return Standings::tr("%n photo(s) left “%1” in Immich: shall Google's album lose them too?",
                             nullptr, problem.count)
            .arg(named(problem.albumName));
    case Problem::Photos:
        return Standings::tr("%n photo(s) could not be mirrored.", nullptr, problem.count);
    }
    Q_UNREACHABLE();
}

QString inWindow(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotConfigured:
        if (const auto change = identityChangeOf(error))
            return of(*change);
        if (error.service == Service::None)
            return Standings::tr("No album is mirrored yet.");
        return error.service == Service::Google ? Standings::tr("Google is not connected.")
                                                : Standings::tr("Immich is not connected.");
    case ErrorKind::DatabaseDamaged:
        return Standings::tr("The database %1 is damaged or missing. Immirror does not know any "
                             "more which photos it has mirrored. Nothing is synced, and nothing in "
                             "Google Photos is changed, until you decide: go back to an earlier "
                             "copy of the database, or start with an empty one.")
            .arg(error.subject)
            .simplified();
    case ErrorKind::SignInExpired:
        return Standings::tr(
            "The Google sign-in has ended. Sign in again; while your Cloud project is in testing, "
            "that is needed every seven days.");
    case ErrorKind::AlbumGone:
        return Standings::tr(
            "Google's album is gone: it was deleted in Google Photos. Nothing more is sent to it.");
    case ErrorKind::AlbumForeign:
        return Standings::tr(
            "Google's album was made by hand or with another OAuth client, and cannot be changed "
            "with this one.");
    case ErrorKind::AlbumRefused:
        return Standings::tr(
            "Google does not make an album with this title. Nothing was sent. Stop "
            "mirroring the album, and choose it again with another title.");
    case ErrorKind::ClientCertificate:
        if (error.service == Service::Google)
            break;
        return Standings::tr("What answers at Immich's address wants a client certificate, or does "
                             "not accept the one that it was shown%1. Choose one under More "
                             "options.",
                             "%1: (what it said)")
            .arg(inBrackets(error.detail));
    case ErrorKind::SignInPage:
        if (error.service == Service::Google)
            break;
        return Standings::tr("In front of Immich something asks for a sign-in%1, which Immirror "
                             "cannot fill in. Enter the HTTP headers that let a program pass under "
                             "More options, or let /api pass without a sign-in. If you entered "
                             "some, they are not accepted.",
                             "%1: (auth.example.org)")
            .arg(inBrackets(error.subject));
    case ErrorKind::TitleTaken:
        return Standings::tr(
            "Google Photos has an album of this title already, which Immirror made but does not "
            "know on this computer. Nothing is sent until you decide, on the page of problems.");
    case ErrorKind::TlsUntrusted:
        if (error.subject.isEmpty() || gaveCaFiles(error.subject))
            break;
        return error.service == Service::Google
                   ? Standings::tr(
                         "The certificate of Google is not trusted: %1. Its SHA-256 fingerprint is "
                         "%2. If your network puts its own in between, add its CA to the settings.")
                         .arg(oneLine(error.detail), oneLine(error.subject))
                   : Standings::tr(
                         "The certificate of Immich is not trusted: %1. Its SHA-256 fingerprint is "
                         "%2. If it is your own, give the CA that signed it.")
                         .arg(oneLine(error.detail), oneLine(error.subject));
    case ErrorKind::NotFound:
        if (error.service != Service::Google || error.subject.isEmpty())
            break;
        return Standings::tr(
                   "%1 of %2 photos are no longer in Google's album: too many for Immirror to "
                   "decide what that means. Check it against Google's album.")
            .arg(error.subject.section(u'/', 0, 0), error.subject.section(u'/', 1));
    default:
        break;
    }
    return of(error);
}

QDateTime tomorrowMorning(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const bool night = local.time().hour() < 4;
    return QDateTime(night ? local.date() : local.date().addDays(1), QTime(6, 0)).toUTC();
}

} // namespace immirror::words
