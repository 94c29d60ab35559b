// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/problems.h"

#include "sync/targetalbum.h"

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto warnBefore = 24h;

Error heldError(ErrorKind kind)
{
    return {.kind = kind,
            .service = kind == ErrorKind::NotFound ? Service::Immich : Service::Google};
}

Error heldErrorOf(const Mirror &mirror)
{
    const bool isTold = mirror.trouble && mirror.trouble->kind == *mirror.held;
    Error error = isTold ? *mirror.trouble : heldError(*mirror.held);
    if (error.kind == ErrorKind::TitleTaken && mirror.shares == 0) // else it is the host's
        error.subject = titleFor(mirror);
    return error;
}

Error incompleteListing(qint64 listed, qint64 counted)
{
    return {.kind = ErrorKind::IncompleteListing,
            .subject = u"%1/%2"_s.arg(listed).arg(counted),
            .service = Service::Immich};
}

Error missingAtGoogle(qint64 missing, qint64 checked)
{
    return {.kind = ErrorKind::NotFound,
            .subject = u"%1/%2"_s.arg(missing).arg(checked),
            .service = Service::Google};
}

bool isMissingAtGoogle(const Error &trouble)
{
    return trouble.kind == ErrorKind::NotFound && trouble.service == Service::Google &&
           !trouble.subject.isEmpty();
}

bool asksPerson(const Error &trouble)
{
    return traits(trouble.kind).needsPerson || isMissingAtGoogle(trouble);
}

namespace {

// In the subject of otherAccounts(): what is another, and how many albums were mirrored.
constexpr auto ofImmich = "immich"_L1;
constexpr auto ofGoogle = "google"_L1;
constexpr auto ofClient = "client"_L1;

} // namespace

Error otherAccounts(const IdentityChange &change)
{
    const auto what = change.immich ? ofImmich : change.googleAccount ? ofGoogle : ofClient;
    return {.kind = ErrorKind::NotConfigured,
            .subject = QString(what) + u'/' + QString::number(change.albums)};
}

std::optional<IdentityChange> identityChangeOf(const Error &error)
{
    const QString what = error.subject.section(u'/', 0, 0);
    if (error.kind != ErrorKind::NotConfigured || error.service != Service::None || what.isEmpty())
        return {};
    return IdentityChange{.immich = what == ofImmich,
                          .googleAccount = what == ofGoogle,
                          .client = what == ofClient,
                          .albums = error.subject.section(u'/', 1).toInt()};
}

namespace {

Problem problemOf(const Mirror &mirror, Problem::What what, Error error, int count)
{
    return {.what = what,
            .error = std::move(error),
            .mirrorId = mirror.id,
            .albumId = mirror.albumId,
            .albumName = mirror.albumName,
            .count = count};
}

} // namespace

std::optional<Error> openOf(const Mirror &mirror)
{
    return mirror.held ? std::optional(heldErrorOf(mirror)) : mirror.trouble;
}

std::optional<Problem> waitingOf(const Mirror &mirror)
{
    if (!mirror.trouble || mirror.held || mirror.paused || asksPerson(*mirror.trouble))
        return {};
    return problemOf(mirror, Problem::Album, *mirror.trouble, 0);
}

bool isUnfinished(const Mirror &mirror)
{
    const bool asks = mirror.held || mirror.removalsHeld > 0 || mirror.trouble;
    return !mirror.paused && !asks && (!mirror.stamp || mirror.pending > 0);
}

std::vector<Problem> problemsOf(const Findings &found)
{
    std::vector<Problem> problems;
    if (found.trouble && traits(found.trouble->kind).needsPerson)
        problems.push_back({.what = Problem::Account, .error = *found.trouble});
    const bool expired = found.signInEndsAt.isValid() && found.signInEndsAt <= found.now;
    const bool told = found.trouble && found.trouble->kind == ErrorKind::SignInExpired;
    if (expired && !told) {
        problems.push_back(
            {.what = Problem::Account,
             .error = {.kind = ErrorKind::SignInExpired, .service = Service::Google}});
    } else if (found.signInEndsAt.isValid() && !expired &&
               found.signInEndsAt < found.now.addDuration(warnBefore)) {
        problems.push_back({.what = Problem::SignInEnding,
                            .error = {.kind = ErrorKind::SignInExpired, .service = Service::Google},
                            .at = found.signInEndsAt});
    }
    if (found.change) {
        problems.push_back(
            {.what = Problem::Identity, .count = found.change->albums, .change = *found.change});
    }
    for (const Mirror &mirror : found.mirrors) {
        if (mirror.held)
            problems.push_back(problemOf(mirror, Problem::Album, heldErrorOf(mirror), 0));
        else if (mirror.trouble && asksPerson(*mirror.trouble) && !mirror.paused)
            problems.push_back(problemOf(mirror, Problem::Album, *mirror.trouble, 0));
        if (mirror.removalsHeld > 0)
            problems.push_back(problemOf(mirror, Problem::Removals, {}, mirror.removalsHeld));
    }
    return problems;
}

} // namespace immirror
