// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/foreign.h"

#include <QCoreApplication>

namespace immirror::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString server(const Error &error)
{
    switch (error.service) {
    case Service::Immich:
        return Words::tr("Immich");
    case Service::Google:
        return Words::tr("Google");
    case Service::None:
        break;
    }
    return Words::tr("the server");
}

/// Of the wire: the same for either server.
QString ofWire(const Error &error)
{
    const QString who = server(error);
    switch (error.kind) {
    case ErrorKind::Unreachable:
        if (error.detail.isEmpty())
            return Words::tr("Cannot reach %1. Check the address and the network.").arg(who);
        return error.subject.isEmpty()
                   ? Words::tr("Cannot reach %1: %2. Check the address and the network.")
                         .arg(who, error.detail)
                   : Words::tr("Cannot reach %1 through the proxy %2: %3. Check the address and "
                               "the network settings.")
                         .arg(who, error.subject, error.detail);
    case ErrorKind::TimedOut:
        return Words::tr("%1 did not answer in time.").arg(who);
    case ErrorKind::TooSlow:
        return Words::tr("%1 sent or took hardly any data for too long. Immirror tries again "
                         "later.")
            .arg(who);
    case ErrorKind::ConnectionLost:
        return Words::tr("The connection to %1 broke off.").arg(who);
    case ErrorKind::TlsUntrusted:
        return error.subject.isEmpty()
                   ? Words::tr("No secure connection to %1: %2.").arg(who, error.detail)
                   : Words::tr(
                         "The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3. "
                         "If it "
                         "is your own, give the CA that signed it with --ca-file.")
                         .arg(who, error.detail, error.subject);
    case ErrorKind::TlsExpired:
        return Words::tr("The certificate of %1 is no longer valid: it ended on %2. Whoever runs "
                         "the server has to renew it. If that date is yet to come, the clock of "
                         "this computer is wrong.")
            .arg(who, error.subject);
    case ErrorKind::TlsNotYetValid:
        return Words::tr("The certificate of %1 is valid from %2 on, which this computer takes for "
                         "a day to come. Check this computer's date and time.")
            .arg(who, error.subject);
    case ErrorKind::TlsOtherName:
        return Words::tr("The certificate of %1 was made for another name (%2). Use an address "
                         "with that name, or let the server have a certificate for this one.")
            .arg(who, error.subject);
    case ErrorKind::TlsIncomplete:
        return Words::tr("%1 does not send the whole chain of its certificate: the intermediate "
                         "certificate is missing. Browsers may have it from elsewhere. Give the "
                         "server the full chain (often called fullchain.pem).")
            .arg(who);
    case ErrorKind::ClientCertificate:
        return Words::tr("What answers at the address of %1 wants a client certificate, or does "
                         "not accept the one that it was given.")
            .arg(who);
    case ErrorKind::SignInPage:
        return Words::tr("A sign-in stands in front of %1 (%2), and Immirror cannot fill it in. "
                         "Give the header that lets a program pass.")
            .arg(who, error.subject);
    case ErrorKind::ProxyRefused:
        return Words::tr("The proxy %1 asks for a user name and password, or does not accept the "
                         "ones it was given. Check them in the network settings.")
            .arg(error.subject);
    case ErrorKind::Redirected:
        if (error.service == Service::Google) // its address is not the person's to change
            return Words::tr(
                       "What answers in Google's place sends us on to %1. Does this network want "
                       "you to sign in to it first, in a browser?")
                .arg(error.subject);
        return Words::tr("%1 sends us on to %2. Use that address, if it is yours.")
            .arg(who, error.subject);
    case ErrorKind::MalformedRequest:
        return Words::tr("Immirror refused to send a request with text that is not allowed there "
                         "(%1).")
            .arg(error.detail);
    case ErrorKind::HtmlAnswer:
        if (error.service == Service::Google)
            return Words::tr(
                "A web page came where Google's answer was expected. Does this network want you "
                "to sign in to it first, in a browser?");
        return Words::tr(
                   "%1 answered with a web page where data was expected. Is a login page, a proxy "
                   "or another program at this address?")
            .arg(who);
    case ErrorKind::UnexpectedAnswer:
        return error.detail.isEmpty()
                   ? Words::tr("%1 answered in a form that Immirror does not understand.").arg(who)
                   : Words::tr("%1 answered in a form that Immirror does not understand (%2).")
                         .arg(who, error.detail);
    case ErrorKind::ServerError:
        return error.detail.isEmpty()
                   ? Words::tr("%1 has trouble of its own. Immirror tries again later.").arg(who)
                   : Words::tr("%1 has trouble of its own: %2").arg(who, error.detail);
    case ErrorKind::MinuteQuota:
    case ErrorKind::ConcurrentWrites:
        return Words::tr("%1 asks to slow down. Try again in some minutes.").arg(who);
    case ErrorKind::Conflict:
        return Words::tr("%1 was busy with another change.").arg(who);
    case ErrorKind::BadRequest:
        return error.detail.isEmpty() ? Words::tr("%1 refused a request of Immirror.").arg(who)
                                      : Words::tr("%1 refused: %2").arg(who, error.detail);
    case ErrorKind::TooLarge:
        return Words::tr("Too large for %1.").arg(who);
    default:
        return {};
    }
}

QString ofImmich(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return Words::tr("Immich does not accept the API key.");
    case ErrorKind::Forbidden:
        return error.detail.isEmpty()
                   ? Words::tr("Immich refuses this to the API key.")
                   : Words::tr("Immich refuses this to the API key: %1").arg(error.detail);
    case ErrorKind::NotFound:
        if (error.subject == "original"_L1)
            return Words::tr("Immich lists this photo, but its file is missing there.");
        return Words::tr(
            "Immich does not show this album or photo to the API key: it was deleted, is no "
            "longer shared, belongs to another account, or its file is missing there. Google's "
            "album was left alone.");
    case ErrorKind::MissingPermission:
        return Words::tr(
                   "The API key lacks the permission %1. Add it in Immich under Account settings → "
                   "API keys.")
            .arg(error.subject);
    case ErrorKind::Maintenance:
        return Words::tr("Immich is in maintenance mode. Try again later.");
    case ErrorKind::ServerTooOld:
        return Words::tr("This Immich is version %1; Immirror needs 1.135 or newer.")
            .arg(error.subject);
    case ErrorKind::NotImmich:
        return Words::tr("There is no Immich at this address.");
    case ErrorKind::IncompleteListing:
        return Words::tr(
            "Immich's list of the album is not proved complete: the album changed meanwhile, or "
            "its count is another. Nothing was removed; the next run looks again.");
    case ErrorKind::ChecksumMismatch:
        return Words::tr(
            "What Immich sent was not the photo that it promised (damaged on disk?). It was "
            "not taken over.");
    default:
        return {};
    }
}

QString ofSignIn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongClientType:
        return Words::tr(
            "This client file is for a web application. Create an OAuth client of type "
            "\"Desktop app\" in Google's console, and use its file.");
    case ErrorKind::ConsentRefused:
        return Words::tr(
            "You did not allow Immirror to use your Google Photos. Nothing was stored.");
    case ErrorKind::ScopeMissing:
        return Words::
            tr("A permission was not granted on Google's page: %1. Sign in again and tick every "
               "box.")
                .arg(error.subject.isEmpty() ? error.detail : error.subject);
    case ErrorKind::StateMismatch:
        return Words::tr(
            "The browser came back with the answer to another sign-in. Try again, in one "
            "browser window.");
    case ErrorKind::BrowserTimeout:
        return Words::tr(
            "Nobody finished the sign-in in the browser in time. If Google showed an error "
            "page, it says what to change in Google's console.");
    case ErrorKind::NoRefreshToken:
        return Words::tr(
            "Google let us in for an hour only (no refresh token). Try again; if it happens "
            "again, remove Immirror's access at myaccount.google.com/connections first.");
    case ErrorKind::TokenEndpointFailed:
        return Words::tr("Google did not complete the sign-in: %1").arg(error.detail);
    case ErrorKind::InvalidClient:
        return Words::tr("Google does not know this OAuth client (any more): %1").arg(error.detail);
    case ErrorKind::SignInExpired:
        return Words::tr(
            "The Google sign-in has ended. Sign in again with 'immirror connect google'; "
            "while your Cloud project is in testing, that is needed every seven days.");
    default:
        return {};
    }
}

QString ofGoogle(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return Words::tr("Google does not accept the sign-in. Sign in again.");
    case ErrorKind::Forbidden:
        return error.detail.isEmpty() ? Words::tr("Google refuses this.")
                                      : Words::tr("Google refuses: %1").arg(error.detail);
    case ErrorKind::NotFound:
        return Words::tr("Google no longer has this.");
    case ErrorKind::ApiDisabled:
        return Words::tr("The Photos Library API is not enabled in your Google Cloud project: %1")
            .arg(error.detail);
    case ErrorKind::StorageFull:
        return Words::tr("The Google account's storage is full. Free some, then sync again.");
    case ErrorKind::DailyQuota:
        return Words::tr(
            "Google's daily limit of requests is reached. It is reset at midnight Pacific "
            "time; the next sync goes on.");
    case ErrorKind::AlbumGone:
        return Words::tr(
            "Google's album is gone: it was deleted in Google Photos. Nothing was sent. "
            "Choose the album again with 'immirror mirror add' to have a new one made.");
    case ErrorKind::AlbumForeign:
        return Words::tr(
            "Google's album was made by hand or with another OAuth client; it cannot be "
            "changed with this one. Choose the album again with 'immirror mirror add' to have "
            "a new one made.");
    case ErrorKind::AlbumRefused:
        return Words::tr("Google does not make an album with this title. Nothing was sent. Use "
                         "'immirror mirror add' with --title to give it another one.");
    case ErrorKind::TitleTaken:
        return Words::tr(
                   "Google Photos has an album “%1” already, which Immirror made but does not "
                   "know on this computer. Nothing was sent. Does another computer mirror "
                   "the same album? Use 'immirror mirror add' with --adopt to go on with "
                   "that album, or with --new for another one.")
            .arg(error.subject);
    case ErrorKind::InvalidMediaItem:
        return Words::tr("Google does not accept this photo here.");
    case ErrorKind::MediaRefused:
        return error.detail.isEmpty()
                   ? Words::tr("Google cannot read this file as a photo or video.")
                   : Words::tr("Google cannot read this file as a photo or video: %1")
                         .arg(error.detail);
    case ErrorKind::DuplicateInCall:
        return Words::tr("The same photo was sent twice at once.");
    case ErrorKind::OutcomeUnknown:
        return Words::tr("Google did not say what became of this photo. The next run looks.");
    default:
        return {};
    }
}

QString ofThisComputer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled.");
    case ErrorKind::InvalidInput:
        return Words::tr("This will not do: %1").arg(error.detail);
    case ErrorKind::AddressWithoutScheme:
        return Words::tr("The address needs http:// or https:// in front. Did you mean %1 ?")
            .arg(error.subject);
    case ErrorKind::AddressWithPath:
        return Words::tr("The address must end after the host name. Did you mean %1 ?")
            .arg(error.subject);
    case ErrorKind::NotConfigured:
        return error.service == Service::Google
                   ? Words::tr("Google is not connected. Use 'immirror connect google'.")
                   : Words::tr("Immich is not connected. Use 'immirror connect immich'.");
    case ErrorKind::SyncRunning:
        return Words::tr("A sync is already running.");
    case ErrorKind::NoKeychain:
        return Words::tr("There is no keychain to keep secrets in (%1). On Linux, GNOME Keyring or "
                         "KWallet must run in your session. Nothing was stored.")
            .arg(error.detail);
    case ErrorKind::KeychainLocked:
        return Words::tr("The keychain is locked. Unlock it, then try again.");
    case ErrorKind::KeychainFailed:
        return Words::tr("The keychain failed: %1").arg(error.detail);
    case ErrorKind::KeychainLacks:
        return error.service == Service::Google
                   ? Words::tr("The keychain of this session does not have the Google sign-in. Is "
                               "it another keychain than before? Open the earlier one, or sign in "
                               "again.")
                   : Words::tr("The keychain of this session does not have Immich's API key. Is "
                               "it another keychain than before? Open the earlier one, or give "
                               "the key again.");
    case ErrorKind::DatabaseNewer:
        return Words::tr(
                   "The database was written by a newer Immirror (%1). Nothing was changed; update "
                   "Immirror.")
            .arg(error.detail);
    case ErrorKind::DatabaseDamaged:
        return Words::tr("The database %1 is damaged or missing (%2). Immirror does not know any "
                         "more which photos it has mirrored. Nothing is synced, and nothing in "
                         "Google Photos is changed, until you decide: 'immirror restore' goes back "
                         "to the newest copy of the database, 'immirror restore --empty' starts "
                         "with an empty one. 'immirror verify --repair' then finds what Google's "
                         "albums hold.")
            .arg(error.subject, error.detail)
            .simplified();
    case ErrorKind::DatabaseFailed:
        return error.subject.isEmpty() ? Words::tr("The database failed: %1").arg(error.detail)
                                       : Words::tr("Immirror cannot use its database %1: %2")
                                             .arg(error.subject, error.detail);
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full.");
    case ErrorKind::InternalError:
        return Words::tr("An internal error stopped Immirror's work: %1. Nothing was lost. If it "
                         "happens again, please report it.")
            .arg(error.detail);
    case ErrorKind::FileUnreadable:
        return Words::tr("Cannot use the file %1: %2").arg(error.subject, error.detail);
    default:
        return {};
    }
}

} // namespace

QString of(const Error &whole)
{
    Error error = whole;
    error.detail = oneLine(whole.detail);
    error.subject = oneLine(whole.subject);
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
        return Words::tr("in Google's album already");
    case SkipReason::NotDue:
        return Words::tr("failed before, its next try is later");
    case SkipReason::GivenUp:
        return Words::tr("failed too often, tried again when you ask");
    case SkipReason::UnsupportedType:
        return Words::tr("a type of file that Google Photos does not take");
    case SkipReason::TooLarge:
        return Words::tr("too large for Google Photos");
    case SkipReason::Empty:
        return Words::tr("an empty file");
    case SkipReason::Offline:
        return Words::tr("its file is missing in Immich");
    case SkipReason::Trashed:
        return Words::tr("in Immich's trash");
    case SkipReason::Hidden:
        return Words::tr("hidden in Immich");
    case SkipReason::Locked:
        return Words::tr("in Immich's locked folder");
    case SkipReason::Filtered:
        return Words::tr("the album's filter leaves it out");
    case SkipReason::TakenOut:
        return Words::tr("somebody took it out of Google's album");
    case SkipReason::EditPending:
        return Words::tr("Immich is still at its edited version");
    case SkipReason::EditMissing:
        return Words::tr("Immich does not give its edited version");
    case SkipReason::OutsideHours:
        return Words::tr("waits for the hours that you chose");
    }
    Q_UNREACHABLE();
}

QString ofReason(const QString &name, QString (*ofError)(const Error &))
{
    if (name.isEmpty())
        return {};
    for (int i = 0; i <= static_cast<int>(SkipReason::OutsideHours); ++i) {
        const auto reason = static_cast<SkipReason>(i);
        if (name == skipReasonName(reason))
            return of(reason);
    }
    return ofError(Error::fromName(name));
}

QString of(Action action)
{
    switch (action) {
    case Action::AlbumCreated:
        return Words::tr("album made");
    case Action::AlbumChanged:
        return Words::tr("album's title or cover changed");
    case Action::Uploaded:
        return Words::tr("uploaded");
    case Action::Linked:
        return Words::tr("linked");
    case Action::Replaced:
        return Words::tr("replaced");
    case Action::Captioned:
        return Words::tr("caption changed");
    case Action::Removed:
        return Words::tr("removed from the album");
    case Action::Orphaned:
        return Words::tr("orphaned");
    case Action::Skipped:
        return Words::tr("skipped");
    case Action::Failed:
        return Words::tr("failed");
    case Action::Held:
        return Words::tr("held");
    }
    Q_UNREACHABLE();
}

QString of(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
        return Words::tr("Syncing", "of a run");
    case RunStatus::Ok:
        return Words::tr("Done");
    case RunStatus::Partial:
        return Words::tr("Done, with problems");
    case RunStatus::Failed:
        return Words::tr("Ended early");
    case RunStatus::Cancelled:
        return Words::tr("Cancelled");
    case RunStatus::Interrupted:
        return Words::tr("Broke off");
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
        return Words::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString when(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat)
                         : Words::tr("never");
}

QString captured(const QDateTime &byItsClock)
{
    return QLocale().toString(byItsClock, QLocale::ShortFormat);
}

QString startOf(const Run &run)
{
    return run.startedAt.isValid() ? when(run.startedAt)
                                   : Words::tr("time unknown", "the clock was wrong then");
}

} // namespace immirror::words
