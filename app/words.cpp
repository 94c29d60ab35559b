// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/words.h"

#include <QCoreApplication>

namespace immirror::words {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *hint = nullptr, int count = -1)
{
    return QCoreApplication::translate("Words", text, hint, count);
}

QString server(const Error &error)
{
    switch (error.service) {
    case Service::Immich:
        return tr("Immich");
    case Service::Google:
        return tr("Google");
    case Service::None:
        break;
    }
    return tr("the server");
}

/// Of the wire: the same for either server.
QString ofWire(const Error &error)
{
    const QString who = server(error);
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return tr("Cannot reach %1: %2. Check the address and the network.").arg(who, error.detail);
    case ErrorKind::TimedOut:
        return tr("%1 did not answer in time.").arg(who);
    case ErrorKind::ConnectionLost:
        return tr("The connection to %1 broke off.").arg(who);
    case ErrorKind::TlsUntrusted:
        return error.subject.isEmpty()
                   ? tr("No secure connection to %1: %2.").arg(who, error.detail)
                   : tr("The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3. "
                        "If it "
                        "is your own, give the CA that signed it with --ca-file.")
                         .arg(who, error.detail, error.subject);
    case ErrorKind::Redirected:
        return tr("%1 sends us on to %2. Use that address, if it is yours.")
            .arg(who, error.subject);
    case ErrorKind::HtmlAnswer:
        return tr("%1 answered with a web page where data was expected. Is a login page, a proxy "
                  "or another program at this address?")
            .arg(who);
    case ErrorKind::UnexpectedAnswer:
        return tr("%1 answered in a form that Immirror does not understand (%2).")
            .arg(who, error.detail);
    case ErrorKind::ServerError:
        return tr("%1 has trouble of its own: %2").arg(who, error.detail);
    case ErrorKind::Conflict:
        return tr("%1 was busy with another change.").arg(who);
    case ErrorKind::BadRequest:
        return tr("%1 refused: %2").arg(who, error.detail);
    case ErrorKind::TooLarge:
        return tr("Too large for %1.").arg(who);
    default:
        return {};
    }
}

QString ofImmich(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return tr("Immich does not accept the API key.");
    case ErrorKind::Forbidden:
        return tr("Immich refuses this to the API key: %1").arg(error.detail);
    case ErrorKind::NotFound:
        if (error.subject == "original"_L1)
            return tr("Immich lists this photo, but its file is missing there.");
        return tr("Immich does not show this album or photo to the API key: it was deleted, is no "
                  "longer shared, or belongs to another account. Google's album was left alone.");
    case ErrorKind::MissingPermission:
        return tr("The API key lacks the permission %1. Add it in Immich under Account settings → "
                  "API keys.")
            .arg(error.subject);
    case ErrorKind::Maintenance:
        return tr("Immich is in maintenance mode. Try again later.");
    case ErrorKind::ServerTooOld:
        return tr("This Immich is version %1; Immirror needs 1.135 or newer.").arg(error.subject);
    case ErrorKind::NotImmich:
        return tr("There is no Immich at this address.");
    case ErrorKind::IncompleteListing:
        return tr(
            "Immich's list of the album is not proved complete: the album changed meanwhile, or "
            "its count is another. Nothing was removed; the next run looks again.");
    case ErrorKind::ChecksumMismatch:
        return tr("What Immich sent was not the photo that it promised (damaged on disk?). It was "
                  "not taken over.");
    default:
        return {};
    }
}

QString ofSignIn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongClientType:
        return tr("This client file is for a web application. Create an OAuth client of type "
                  "\"Desktop app\" in Google's console, and use its file.");
    case ErrorKind::ConsentRefused:
        return tr("You did not allow Immirror to use your Google Photos. Nothing was stored.");
    case ErrorKind::ScopeMissing:
        return tr("A permission was not granted on Google's page: %1. Sign in again and tick every "
                  "box.")
            .arg(error.subject.isEmpty() ? error.detail : error.subject);
    case ErrorKind::StateMismatch:
        return tr("The browser came back with the answer to another sign-in. Try again, in one "
                  "browser window.");
    case ErrorKind::BrowserTimeout:
        return tr("Nobody finished the sign-in in the browser in time. If Google showed an error "
                  "page, it says what to change in Google's console.");
    case ErrorKind::NoRefreshToken:
        return tr("Google let us in for an hour only (no refresh token). Try again; if it happens "
                  "again, remove Immirror's access at myaccount.google.com/connections first.");
    case ErrorKind::TokenEndpointFailed:
        return tr("Google did not complete the sign-in: %1").arg(error.detail);
    case ErrorKind::InvalidClient:
        return tr("Google does not know this OAuth client (any more): %1").arg(error.detail);
    case ErrorKind::SignInExpired:
        return tr("The Google sign-in has ended. Sign in again with 'immirror connect google'; "
                  "while your Cloud project is in testing, that is needed every seven days.");
    default:
        return {};
    }
}

QString ofGoogle(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return tr("Google does not accept the sign-in. Sign in again.");
    case ErrorKind::Forbidden:
        return tr("Google refuses: %1").arg(error.detail);
    case ErrorKind::NotFound:
        return tr("Google no longer has this.");
    case ErrorKind::ApiDisabled:
        return tr("The Photos Library API is not enabled in your Google Cloud project: %1")
            .arg(error.detail);
    case ErrorKind::StorageFull:
        return tr("The Google account's storage is full. Free some, then sync again.");
    case ErrorKind::DailyQuota:
        return tr("Google's daily limit of requests is reached. It is reset at midnight Pacific "
                  "time; the next sync goes on.");
    case ErrorKind::MinuteQuota:
    case ErrorKind::ConcurrentWrites:
        return tr("Google asks to slow down. Try again in some minutes.");
    case ErrorKind::AlbumGone:
        return tr("Google's album is gone: it was deleted in Google Photos. Nothing was sent. "
                  "Choose the album again with 'immirror mirror add' to have a new one made.");
    case ErrorKind::AlbumForeign:
        return tr(
            "Google's album was made by hand or with another OAuth client; it cannot be "
            "changed with this one. Choose the album again with 'immirror mirror add' to have "
            "a new one made.");
    case ErrorKind::InvalidMediaItem:
        return tr("Google does not accept this photo here.");
    case ErrorKind::MediaRefused:
        return tr("Google cannot read this file as a photo or film: %1").arg(error.detail);
    case ErrorKind::DuplicateInCall:
        return tr("The same photo was sent twice at once.");
    case ErrorKind::OutcomeUnknown:
        return tr("Google did not say what became of this photo. The next run looks.");
    default:
        return {};
    }
}

QString ofThisComputer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("Cancelled.");
    case ErrorKind::InvalidInput:
        return tr("This will not do: %1").arg(error.detail);
    case ErrorKind::AddressWithoutScheme:
        return tr("The address needs http:// or https:// in front. Did you mean %1 ?")
            .arg(error.subject);
    case ErrorKind::AddressWithPath:
        return tr("The address must end after the host name. Did you mean %1 ?").arg(error.subject);
    case ErrorKind::NotConfigured:
        return error.service == Service::Google
                   ? tr("Google is not connected. Use 'immirror connect google'.")
                   : tr("Immich is not connected. Use 'immirror connect immich'.");
    case ErrorKind::SyncRunning:
        return tr("A sync is already running.");
    case ErrorKind::NoKeychain:
        return tr("There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or "
                  "KWallet must run in your session. Nothing was stored.")
            .arg(error.detail);
    case ErrorKind::KeychainLocked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case ErrorKind::KeychainFailed:
        return tr("The keychain failed: %1").arg(error.detail);
    case ErrorKind::DatabaseNewer:
        return tr("The database was written by a newer Immirror (%1). Nothing was changed; update "
                  "Immirror.")
            .arg(error.detail);
    case ErrorKind::DatabaseDamaged:
        return tr("The database is damaged: %1").arg(error.detail);
    case ErrorKind::DatabaseFailed:
        return tr("The database failed: %1").arg(error.detail);
    case ErrorKind::DiskFull:
        return tr("The disk is full.");
    case ErrorKind::FileUnreadable:
        return tr("Cannot use the file %1: %2").arg(error.subject, error.detail);
    default:
        return {};
    }
}

} // namespace

QString of(const Error &error)
{
    QString text;
    if (error.service == Service::Google)
        text = ofGoogle(error);
    if (text.isEmpty())
        text = ofImmich(error);
    for (const auto &sayer : {ofSignIn, ofGoogle, ofThisComputer, ofWire}) {
        if (text.isEmpty())
            text = sayer(error);
    }
    return text;
}

QString of(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Unchanged:
        return tr("in Google's album already");
    case SkipReason::NotDue:
        return tr("failed before, its next try is later");
    case SkipReason::UnsupportedType:
        return tr("a type of file that Google Photos does not take");
    case SkipReason::TooLarge:
        return tr("too large for Google Photos");
    case SkipReason::Empty:
        return tr("an empty file");
    case SkipReason::Offline:
        return tr("its file is missing in Immich");
    case SkipReason::Trashed:
        return tr("in Immich's trash");
    case SkipReason::Hidden:
        return tr("hidden in Immich");
    case SkipReason::Locked:
        return tr("in Immich's locked folder");
    }
    Q_UNREACHABLE();
}

QString ofReason(const QString &name)
{
    if (name.isEmpty())
        return {};
    for (int i = 0; i <= static_cast<int>(SkipReason::Locked); ++i) {
        const auto reason = static_cast<SkipReason>(i);
        if (name == skipReasonName(reason))
            return of(reason);
    }
    return of(Error::fromName(name));
}

QString of(Action action)
{
    switch (action) {
    case Action::AlbumCreated:
        return tr("album made");
    case Action::Uploaded:
        return tr("uploaded");
    case Action::Linked:
        return tr("linked");
    case Action::Replaced:
        return tr("replaced");
    case Action::Removed:
        return tr("removed from the album");
    case Action::Orphaned:
        return tr("orphaned");
    case Action::Skipped:
        return tr("skipped");
    case Action::Failed:
        return tr("failed");
    case Action::Held:
        return tr("held");
    }
    Q_UNREACHABLE();
}

QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString when(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat)
                         : tr("never");
}

QByteArray browserPage(BrowserPage page)
{
    struct Text
    {
        QString title;
        QString body;
    };
    const auto text = [page]() -> Text {
        switch (page) {
        case BrowserPage::SignedIn:
            return {tr("Signed in"), tr("Immirror is connected. You can close this tab.")};
        case BrowserPage::Refused:
            return {tr("Not signed in"),
                    tr("You did not allow Immirror to use your Google Photos. Nothing was "
                       "stored. You can close this tab.")};
        case BrowserPage::ScopeMissing:
            return {tr("A box was not ticked"),
                    tr("Immirror needs each of the permissions on Google's page. Nothing was "
                       "stored: start the sign-in again, and tick every box.")};
        case BrowserPage::NoRefreshToken:
            return {tr("Signed in for an hour only"),
                    tr("Google gave Immirror no lasting access. Nothing was stored: start the "
                       "sign-in again.")};
        case BrowserPage::Failed:
            return {tr("The sign-in failed"),
                    tr("Google did not complete the sign-in. Immirror says why. You can close "
                       "this tab.")};
        case BrowserPage::Cancelled:
            return {tr("Cancelled"), tr("The sign-in was cancelled in Immirror.")};
        case BrowserPage::WrongState:
            return {tr("Not this sign-in"),
                    tr("This is not the answer to the sign-in that Immirror is waiting for; an "
                       "older tab, perhaps. Immirror did not use it.")};
        }
        Q_UNREACHABLE();
    }();
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Immirror: %1</title>"
           "<style>body{font-family:sans-serif;max-width:32em;margin:4em auto;padding:0 1em;"
           "color-scheme:light dark}</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s
               .arg(text.title.toHtmlEscaped(), text.body.toHtmlEscaped())
               .toUtf8();
}

} // namespace immirror::words
