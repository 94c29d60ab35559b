// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/signin.h"
#include "immich/account.h"
#include "net/http.h"
#include "store/mirrors.h"

namespace immirror {

/// How to reach an Immich, as a person gives it.
struct ImmichInput
{
    QString address; ///< as typed
    QString apiKey;
    QString caFile = {};
    HttpHeaders headers = {}; ///< extra ones, see immich/headers.h
    /// For a proxy in front of it that wants one: PEM files, both or neither.
    QString clientCertificate = {};
    QString clientKey = {};
    QString clientKeyPassphrase = {};

    bool operator==(const ImmichInput &) const = default;
};

/// An album that is to be mirrored.
struct AlbumChoice
{
    QString albumId; ///< Immich's
    QString albumName;
    QString title; ///< of Google's album; empty: the same
    RemovalPolicy policy = RemovalPolicy::Remove;
};

/// What the wizard gathered. Nothing of it is kept before finishSetup().
struct SetupChoices
{
    ImmichInput immich;
    GoogleClient client;
    SignInGrant grant;
    std::vector<AlbumChoice> albums;
    bool thenSync = false; ///< at once, when it is kept
};

} // namespace immirror
