// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/problems.h"

#include "sync/targetalbum.h"

namespace immirror {

using namespace std::chrono_literals;

constexpr auto warnBefore = 24h;

Error heldError(ErrorKind kind)
{
    return {.kind = kind,
            .service = kind == ErrorKind::NotFound ? Service::Immich : Service::Google};
}

Error heldError(const Mirror &mirror)
{
    Error error = heldError(*mirror.held);
    if (error.kind == ErrorKind::TitleTaken && mirror.shares == 0) // else it is the host's
        error.subject = titleFor(mirror);
    return error;
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
        const auto add = [&](Problem::What what, Error error, int count) {
            problems.push_back({.what = what,
                                .error = std::move(error),
                                .mirrorId = mirror.id,
                                .albumId = mirror.albumId,
                                .albumName = mirror.albumName,
                                .count = count});
        };
        if (mirror.held) {
            add(Problem::Album, heldError(mirror), 0);
        }
        if (mirror.removalsHeld > 0)
            add(Problem::Removals, {}, mirror.removalsHeld);
    }
    return problems;
}

} // namespace immirror
