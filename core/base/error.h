// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/boundedtext.h"

#include <tl/expected.hpp>

#include <chrono>

namespace immirror {

/// What went wrong, as far as a decision depends on it. Everything that is decided about an error
/// (is it tried again, does it end the run, does a person have to act) is in the one table of
/// error.cpp; sentences for people are made from the kind in app/ and ui/, never here.
enum class ErrorKind {
    // Asked wrongly, or not now
    Cancelled,
    InvalidInput,
    AddressWithoutScheme, ///< subject: the address to try
    AddressWithPath,      ///< subject: the address to try
    NotConfigured,
    SyncRunning,
    // The wire
    Unreachable,    ///< never connected: refused, no such host, no network; subject: the proxy on
                    ///< the way, if there is one
    TimedOut,       ///< silence; what was sent may have been done
    TooSlow,        ///< bytes came or went below bounds::slowestRate for too long
    ConnectionLost, ///< broke after something was sent; what was sent may have been done
    TlsUntrusted,   ///< signed by nobody this computer trusts; subject: SHA-256 fingerprint
    TlsExpired,     ///< the certificate is no longer valid; subject: its last day
    TlsNotYetValid, ///< not before a day that is to come: a clock is wrong; subject: that day
    TlsOtherName,   ///< the certificate is another host's; subject: the names in it
    TlsIncomplete,  ///< the server does not send the certificate that signed its own
    ClientCertificate, ///< the server wants one, or does not accept the one that it was given
    ProxyRefused,      ///< wants a user name and password, or others; subject: the proxy
    Redirected,        ///< subject: where to; never followed
    MalformedRequest,  ///< net/ refused to send it: a method, URL or header is not what HTTP allows
    // What a server says
    HtmlAnswer,       ///< a web page where data was expected
    SignInPage,       ///< a proxy in front of it wants a sign-in first; subject: who asks
    UnexpectedAnswer, ///< not JSON, or without a field that must be there
    Unauthorized,
    Forbidden,
    NotFound,
    BadRequest,
    Conflict,
    TooLarge,
    ServerError,
    // Immich
    MissingPermission, ///< subject: the permissions, comma separated
    Maintenance,
    ServerTooOld, ///< subject: its version
    NotImmich,
    IncompleteListing, ///< the album changed under our hands, twice, or its count is another than
                       ///< its list; subject: "listed/counted"
    ChecksumMismatch,  ///< the bytes are not those that Immich promised
    // Google sign-in
    WrongClientType, ///< a "web" client file
    ConsentRefused,
    ScopeMissing, ///< subject: the scopes not granted, space separated
    StateMismatch,
    BrowserTimeout,
    NoRefreshToken,
    TokenEndpointFailed,
    InvalidClient,
    SignInExpired, ///< the refresh token is dead: sign in again
    // Google Photos
    ApiDisabled, ///< the Photos Library API is not enabled in the person's Cloud project
    StorageFull,
    DailyQuota,
    MinuteQuota,
    ConcurrentWrites,
    AlbumGone,
    AlbumForeign, ///< made by hand or with another client id
    AlbumRefused, ///< Google does not make an album like that
    TitleTaken,   ///< there is an album of that title that the ledger does not know; subject: it
    InvalidMediaItem,
    MediaRefused,    ///< Google cannot make an item of these bytes
    DuplicateInCall, ///< the same bytes twice within one create
    OutcomeUnknown,  ///< the answer to a create does not mention this item
    // This computer
    NoKeychain,
    KeychainLocked,
    KeychainFailed,
    KeychainLacks, ///< the keychain that answers does not have what was kept: it is another one
    DatabaseNewer,
    DatabaseDamaged,
    DatabaseFailed,
    DiskFull,
    InternalError, ///< an exception ended the task: a fault of Immirror's, or no memory left
    FileUnreadable,
};

/// Who said it.
enum class Service { None, Immich, Google };

/// How far an error reaches.
enum class Reach { Item, Album, Run };

/// With a photo that fails in one run after the other.
struct Patience
{
    int runs;                        ///< in how many it is tried before it is given up
    std::chrono::minutes firstPause; ///< before the second of them; doubles after that, up to a day
};

struct ErrorTraits
{
    ErrorKind kind;
    const char *name;                ///< stable: what the ledger and --json hold
    bool passing;                    ///< worth another try without anyone doing anything
    int tries;                       ///< how often in all within one run, if passing
    std::chrono::seconds firstDelay; ///< before the second try; doubles after that
    Patience patience;
    Reach reach;
    bool needsPerson;
};

const ErrorTraits &traits(ErrorKind kind);
ErrorKind errorKindFromName(QStringView name);

struct Error
{
    ErrorKind kind = ErrorKind::UnexpectedAnswer;
    /// The server's, Qt's or SQLite's own words, untranslated; shown on demand only. No secrets.
    BoundedText detail = {};
    /// What the kind is about, see ErrorKind.
    BoundedText subject = {};
    int httpStatus = 0;
    /// From Retry-After; zero where the server named none.
    std::chrono::seconds retryAfter{0};
    Service service = Service::None;
    /// It was tried as often as is good: no layer above tries the same again in this run.
    bool triedOut = false;
    /// Nothing was sent, for there was no access token to be had.
    bool unsent = false;

    /// Stable, such as "google.storageFull": what the ledger and --json hold.
    QString name() const;
    static Error fromName(QStringView name);
};

template<typename T> using Result = tl::expected<T, Error>;

/// The same error, said by a service.
inline tl::unexpected<Error> failFrom(Service service, Error error)
{
    if (error.service == Service::None && error.kind != ErrorKind::InternalError)
        error.service = service;
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {}, QString subject = {})
{
    return tl::unexpected<Error>(
        Error{.kind = kind, .detail = std::move(detail), .subject = std::move(subject)});
}

} // namespace immirror
