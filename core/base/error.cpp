// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/error.h"

#include <algorithm>
#include <array>

namespace immirror {

using namespace std::chrono_literals;

namespace {

using K = ErrorKind;

// A photo that met it is given up at once; or it is never a photo's own.
constexpr Patience none{1, 0min};
// It passes by itself.
constexpr Patience halfADay{8, 5min};
// A disk that is not mounted.
constexpr Patience aDay{4, 3h};
// It may yet turn out otherwise.
constexpr Patience aFew{3, 1h};

// Delays: google-photos.md E3 (5xx: at least 1 s; 429: at least 30 s; "concurrent write" is not
// bought free by short waits). Immich has no limits of its own.
constexpr std::array table{
    // kind, name, passing, tries, first delay, patience, reach, person
    ErrorTraits{K::Cancelled, "cancelled", false, 1, 0s, none, Reach::Run, false},
    ErrorTraits{K::InvalidInput, "invalidInput", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::AddressWithoutScheme, "addressWithoutScheme", false, 1, 0s, none, Reach::Run,
                true},
    ErrorTraits{K::AddressWithPath, "addressWithPath", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::NotConfigured, "notConfigured", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::SyncRunning, "syncRunning", false, 1, 0s, none, Reach::Run, false},
    ErrorTraits{K::Unreachable, "unreachable", true, 4, 1s, none, Reach::Run, false},
    ErrorTraits{K::TimedOut, "timedOut", true, 3, 1s, halfADay, Reach::Item, false},
    ErrorTraits{K::TooSlow, "tooSlow", false, 1, 0s, halfADay, Reach::Item, false},
    ErrorTraits{K::ConnectionLost, "connectionLost", true, 4, 1s, halfADay, Reach::Item, false},
    ErrorTraits{K::TlsUntrusted, "tlsUntrusted", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::TlsExpired, "tlsExpired", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::TlsNotYetValid, "tlsNotYetValid", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::TlsOtherName, "tlsOtherName", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::TlsIncomplete, "tlsIncomplete", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::ClientCertificate, "clientCertificate", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::ProxyRefused, "proxyRefused", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::Redirected, "redirected", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::MalformedRequest, "malformedRequest", false, 1, 0s, none, Reach::Item, false},
    ErrorTraits{K::HtmlAnswer, "htmlAnswer", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::SignInPage, "signInPage", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::UnexpectedAnswer, "unexpectedAnswer", true, 2, 1s, halfADay, Reach::Item, false},
    ErrorTraits{K::Unauthorized, "unauthorized", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::Forbidden, "forbidden", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::NotFound, "notFound", false, 1, 0s, aDay, Reach::Item, false},
    ErrorTraits{K::BadRequest, "badRequest", false, 1, 0s, aFew, Reach::Item, false},
    ErrorTraits{K::Conflict, "conflict", true, 4, 2s, halfADay, Reach::Item, false},
    ErrorTraits{K::TooLarge, "tooLarge", false, 1, 0s, none, Reach::Item, false},
    ErrorTraits{K::ServerError, "serverError", true, 4, 1s, halfADay, Reach::Item, false},
    ErrorTraits{K::MissingPermission, "missingPermission", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::Maintenance, "maintenance", false, 1, 0s, none, Reach::Run, false},
    ErrorTraits{K::ServerTooOld, "serverTooOld", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::NotImmich, "notImmich", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::IncompleteListing, "incompleteListing", false, 1, 0s, none, Reach::Album, false},
    ErrorTraits{K::ChecksumMismatch, "checksumMismatch", true, 2, 1s, aFew, Reach::Item, false},
    ErrorTraits{K::WrongClientType, "wrongClientType", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::ConsentRefused, "consentRefused", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::ScopeMissing, "scopeMissing", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::StateMismatch, "stateMismatch", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::BrowserTimeout, "browserTimeout", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::NoRefreshToken, "noRefreshToken", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::TokenEndpointFailed, "tokenEndpointFailed", false, 1, 0s, none, Reach::Run,
                true},
    ErrorTraits{K::InvalidClient, "invalidClient", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::SignInExpired, "signInExpired", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::ApiDisabled, "apiDisabled", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::StorageFull, "storageFull", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::DailyQuota, "dailyQuota", false, 1, 0s, none, Reach::Run, false},
    ErrorTraits{K::MinuteQuota, "minuteQuota", true, 4, 30s, none, Reach::Run, false},
    ErrorTraits{K::ConcurrentWrites, "concurrentWrites", true, 2, 300s, none, Reach::Run, false},
    ErrorTraits{K::AlbumGone, "albumGone", false, 1, 0s, none, Reach::Album, true},
    ErrorTraits{K::AlbumForeign, "albumForeign", false, 1, 0s, none, Reach::Album, true},
    ErrorTraits{K::AlbumRefused, "albumRefused", false, 1, 0s, none, Reach::Album, true},
    ErrorTraits{K::TitleTaken, "titleTaken", false, 1, 0s, none, Reach::Album, true},
    ErrorTraits{K::InvalidMediaItem, "invalidMediaItem", false, 1, 0s, aFew, Reach::Item, false},
    ErrorTraits{K::MediaRefused, "mediaRefused", false, 1, 0s, none, Reach::Item, true},
    ErrorTraits{K::DuplicateInCall, "duplicateInCall", false, 1, 0s, aFew, Reach::Item, false},
    ErrorTraits{K::OutcomeUnknown, "outcomeUnknown", false, 1, 0s, halfADay, Reach::Item, false},
    ErrorTraits{K::NoKeychain, "noKeychain", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::KeychainLocked, "keychainLocked", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::KeychainFailed, "keychainFailed", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::KeychainLacks, "keychainLacks", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::DatabaseNewer, "databaseNewer", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::DatabaseDamaged, "databaseDamaged", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::DatabaseFailed, "databaseFailed", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::DiskFull, "diskFull", false, 1, 0s, none, Reach::Run, true},
    ErrorTraits{K::InternalError, "internalError", false, 1, 0s, none, Reach::Run, false},
    ErrorTraits{K::FileUnreadable, "fileUnreadable", false, 1, 0s, none, Reach::Run, true},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table has one row per ErrorKind, in the enum's order");
static_assert(table.size() == static_cast<std::size_t>(K::FileUnreadable) + 1);

} // namespace

const ErrorTraits &traits(ErrorKind kind)
{
    return table[static_cast<std::size_t>(kind)];
}

static constexpr std::array services{QLatin1StringView(), QLatin1StringView("immich."),
                                     QLatin1StringView("google.")};

QString Error::name() const
{
    return services[static_cast<std::size_t>(service)] + QLatin1StringView(traits(kind).name);
}

Error Error::fromName(QStringView name)
{
    for (const Service service : {Service::Immich, Service::Google}) {
        const QLatin1StringView prefix = services[static_cast<std::size_t>(service)];
        if (name.startsWith(prefix))
            return {.kind = errorKindFromName(name.mid(prefix.size())), .service = service};
    }
    return {.kind = errorKindFromName(name)};
}

ErrorKind errorKindFromName(QStringView name)
{
    const auto row = std::find_if(table.begin(), table.end(), [name](const ErrorTraits &t) {
        return name == QLatin1StringView(t.name);
    });
    return row == table.end() ? ErrorKind::UnexpectedAnswer : row->kind;
}

} // namespace immirror
