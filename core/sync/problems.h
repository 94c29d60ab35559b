// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/history.h"
#include "store/identities.h"
#include "store/members.h"
#include "store/mirrors.h"

namespace immirror {

/// Something that needs a person.
struct Problem
{
    enum What {
        Account,      ///< a server, a sign-in, the keychain: what ended the last run
        SignInEnding, ///< within a day: Google ends the sign-ins of a project in Testing
        Album,        ///< a mirror that is held
        Identity,     ///< other accounts than before: what shall become of their albums?
        Removals,     ///< of `count` photos from a mirror, which wait for a yes
        Photos,       ///< `count` of them are given up; each is a row of the ledger
    } what = Account;
    Error error;         ///< of Account, SignInEnding and Album
    qint64 mirrorId = 0; ///< of Album and Removals
    QString albumId;     ///< Immich's
    QString albumName;
    int count = 0;
    IdentityChange change; ///< of Identity
    QDateTime at;          ///< UTC; when the sign-in ends
};

/// What a mirror is held for: that it is not found says Immich, all else Google.
Error heldError(ErrorKind kind);
/// The same of a mirror that is held, with what the run that met it was told.
Error heldErrorOf(const Mirror &mirror);
/// The trouble of an album whose list was not proved complete; its subject has both numbers.
Error incompleteListing(qint64 listed, qint64 counted);
/// The trouble of an album of whose photos Google has lost more than a check that nobody asked for
/// takes for granted; its subject has both numbers.
Error missingAtGoogle(qint64 missing, qint64 checked);
bool isMissingAtGoogle(const Error &trouble);
/// Whether a mirror's trouble does not pass by itself.
bool asksPerson(const Error &trouble);

/// NotConfigured: nothing is mirrored with these accounts, but something was with others. What
/// cannot be done without mirrors says so, and identityChangeOf() tells it again.
Error otherAccounts(const IdentityChange &change);
std::optional<IdentityChange> identityChangeOf(const Error &error);

/// Why a mirror is not at its end, whoever has to act; nothing where it is, or only photos wait.
std::optional<Error> openOf(const Mirror &mirror);
/// Of a mirror that is not paused: why it is not at its end, though nobody has to act.
std::optional<Problem> waitingOf(const Mirror &mirror);
/// Whether something is to be done for it yet, and no question or trouble says why.
bool isUnfinished(const Mirror &mirror);

/// Where problems show.
struct Findings
{
    QDateTime now; ///< UTC
    /// What ended the last run, or kept it from beginning.
    std::optional<Error> trouble;
    QDateTime signInEndsAt; ///< UTC; invalid: it lasts
    const std::vector<Mirror> &mirrors;
    std::optional<IdentityChange> change = {};
};

/// The gravest first; without Photos. Pure.
std::vector<Problem> problemsOf(const Findings &found);

} // namespace immirror
