// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/cures.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

using K = ErrorKind;
using C = Cure;

struct Row
{
    ErrorKind kind;
    Cure cure;   ///< whoever said it
    Cure google; ///< if Google did
};

constexpr std::array table{
    //  kind                    of Immich       of Google
    Row{K::Cancelled, C::Retry, C::Retry},
    Row{K::InvalidInput, C::Settings, C::Settings},
    Row{K::AddressWithoutScheme, C::CheckImmich, C::CheckImmich},
    Row{K::AddressWithPath, C::CheckImmich, C::CheckImmich},
    Row{K::NotConfigured, C::CheckImmich, C::SignIn},
    Row{K::SyncRunning, C::None, C::None},
    Row{K::Unreachable, C::Retry, C::Retry},
    Row{K::TimedOut, C::Retry, C::Retry},
    Row{K::TooSlow, C::Retry, C::Retry},
    Row{K::ConnectionLost, C::Retry, C::Retry},
    Row{K::TlsUntrusted, C::CheckImmich, C::Settings},
    Row{K::TlsExpired, C::Retry, C::Retry},
    Row{K::TlsNotYetValid, C::Retry, C::Retry},
    Row{K::TlsOtherName, C::CheckImmich, C::Settings},
    Row{K::TlsIncomplete, C::CheckImmich, C::Settings},
    Row{K::ClientCertificate, C::CheckImmich, C::Settings},
    Row{K::ProxyRefused, C::Settings, C::Settings},
    Row{K::Redirected, C::CheckImmich, C::Settings},
    Row{K::MalformedRequest, C::Retry, C::Retry},
    Row{K::HtmlAnswer, C::CheckImmich, C::Settings},
    Row{K::SignInPage, C::CheckImmich, C::Settings},
    Row{K::UnexpectedAnswer, C::Retry, C::Retry},
    Row{K::Unauthorized, C::CheckImmich, C::SignIn},
    Row{K::Forbidden, C::CheckImmich, C::SignIn},
    Row{K::NotFound, C::Retry, C::Retry},
    Row{K::BadRequest, C::Retry, C::Retry},
    Row{K::Conflict, C::Retry, C::Retry},
    Row{K::TooLarge, C::Retry, C::Retry},
    Row{K::ServerError, C::Retry, C::Retry},
    Row{K::MissingPermission, C::CheckImmich, C::SignIn},
    Row{K::Maintenance, C::Retry, C::Retry},
    Row{K::ServerTooOld, C::Retry, C::Retry},
    Row{K::NotImmich, C::CheckImmich, C::CheckImmich},
    Row{K::IncompleteListing, C::Retry, C::Retry},
    Row{K::ChecksumMismatch, C::Retry, C::Retry},
    Row{K::WrongClientType, C::SignIn, C::SignIn},
    Row{K::ConsentRefused, C::SignIn, C::SignIn},
    Row{K::ScopeMissing, C::SignIn, C::SignIn},
    Row{K::StateMismatch, C::SignIn, C::SignIn},
    Row{K::BrowserTimeout, C::SignIn, C::SignIn},
    Row{K::NoRefreshToken, C::SignIn, C::SignIn},
    Row{K::TokenEndpointFailed, C::SignIn, C::SignIn},
    Row{K::InvalidClient, C::SignIn, C::SignIn},
    Row{K::SignInExpired, C::SignIn, C::SignIn},
    Row{K::ApiDisabled, C::EnableApi, C::EnableApi},
    Row{K::StorageFull, C::FreeStorage, C::FreeStorage},
    Row{K::DailyQuota, C::None, C::None},
    Row{K::MinuteQuota, C::Retry, C::Retry},
    Row{K::ConcurrentWrites, C::Retry, C::Retry},
    Row{K::AlbumGone, C::NewAlbum, C::NewAlbum},
    Row{K::AlbumForeign, C::NewAlbum, C::NewAlbum},
    Row{K::AlbumRefused, C::Retry, C::Retry},
    Row{K::TitleTaken, C::AdoptAlbum, C::AdoptAlbum},
    Row{K::InvalidMediaItem, C::Retry, C::Retry},
    Row{K::MediaRefused, C::Retry, C::Retry},
    Row{K::DuplicateInCall, C::Retry, C::Retry},
    Row{K::OutcomeUnknown, C::Retry, C::Retry},
    Row{K::NoKeychain, C::Retry, C::Retry},
    Row{K::KeychainLocked, C::Retry, C::Retry},
    Row{K::KeychainFailed, C::Retry, C::Retry},
    Row{K::KeychainLacks, C::CheckImmich, C::SignIn},
    Row{K::DatabaseNewer, C::None, C::None},
    Row{K::DatabaseDamaged, C::UseCopy, C::UseCopy},
    Row{K::DatabaseFailed, C::Retry, C::Retry},
    Row{K::DiskFull, C::Retry, C::Retry},
    Row{K::InternalError, C::Retry, C::Retry},
    Row{K::FileUnreadable, C::Settings, C::Settings},
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

/// Google's text names the page of the person's own project.
QUrl consoleAddress(const QString &text)
{
    static const QRegularExpression link(
        u"https://console\\.(?:cloud|developers)\\.google\\.com/[^\\s\"'<>]*[^\\s\"'<>.,;)]"_s);
    const QRegularExpressionMatch match = link.match(text);
    return QUrl(
        match.hasMatch()
            ? match.captured()
            : u"https://console.cloud.google.com/apis/library/photoslibrary.googleapis.com"_s,
        QUrl::StrictMode);
}

} // namespace

Cure cureOf(const Error &error)
{
    const Row &row = table[static_cast<std::size_t>(error.kind)];
    return error.service == Service::Google ? row.google : row.cure;
}

Cure cureOf(const Problem &problem)
{
    switch (problem.what) {
    case Problem::SignInEnding:
        return Cure::SignIn;
    case Problem::Identity:
        return problem.change.immich ? Cure::StartEmpty : Cure::TakeOver;
    case Problem::Removals:
        return Cure::Review;
    case Problem::Photos:
        return Cure::Retry;
    case Problem::Album:
        if (isMissingAtGoogle(problem.error))
            return Cure::None; // what is missing at Google is compared on the page of albums
        break;
    case Problem::Account:
        break;
    }
    return cureOf(problem.error);
}

QString cureText(Cure cure)
{
    switch (cure) {
    case Cure::None:
        return {};
    case Cure::Retry:
        return Texts::tr("&Try again");
    case Cure::SignIn:
        return Texts::tr("&Sign in again…");
    case Cure::CheckImmich:
        return Texts::tr("Check &Immich account…");
    case Cure::Settings:
        return Texts::tr("Open settin&gs…");
    case Cure::FreeStorage:
        return Texts::tr("&Free storage");
    case Cure::EnableApi:
        return Texts::tr("Open Google's &console");
    case Cure::NewAlbum:
        return Texts::tr("Make a &new album");
    case Cure::AdoptAlbum:
        return Texts::tr("Go on with &that album");
    case Cure::TakeOver:
        return Texts::tr("Mirror the same &albums");
    case Cure::StartEmpty:
        return Texts::tr("Go on &without them");
    case Cure::UseCopy:
        return Texts::tr("&Use an earlier copy…");
    case Cure::EmptyDatabase:
        return Texts::tr("Start with an &empty database…");
    case Cure::Review:
        return Texts::tr("Re&view removals…");
    }
    Q_UNREACHABLE();
}

QUrl cureAddress(const Error &error)
{
    switch (cureOf(error)) {
    case Cure::FreeStorage:
        return QUrl(u"https://one.google.com/storage"_s);
    case Cure::EnableApi:
        return consoleAddress(error.detail);
    default:
        return {};
    }
}

} // namespace immirror
