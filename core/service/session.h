// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "google/photos.h"
#include "immich/client.h"
#include "service/environment.h"
#include "service/setup.h"
#include "store/mirrors.h"
#include "sync/requestcounter.h"

namespace immirror {

/// The ledger of a profile, for reading and for writing.
struct Ledger
{
    std::unique_ptr<Database> database;
    /// Whose rows are meant: of the accounts that are, or last were, connected. Nothing before both
    /// were connected once.
    std::optional<qint64> identity;
};
Result<Ledger> openLedger(const Environment &environment);

/// The connected Immich as it was described, its secrets among it; NotConfigured, KeychainLacks, or
/// what the keychain says.
[[nodiscard]] Task<Result<ImmichInput>> connectedImmich(Environment &environment);

/// An Immich, ready to be asked.
class ImmichSession
{
public:
    /// The connected one; connectedImmich()'s errors.
    [[nodiscard]] static Task<Result<std::unique_ptr<ImmichSession>>>
    open(Environment &environment, RequestCounter &requests);
    /// The one that is described. immichAddress()'s, checkHeaders()'s and
    /// tlsConfiguration()'s errors.
    [[nodiscard]] static Task<Result<std::unique_ptr<ImmichSession>>>
    open(Environment &environment, ImmichInput input, RequestCounter &requests);
    ImmichClient &client() { return *m_client; }
    const QUrl &origin() const { return m_origin; }

private:
    QUrl m_origin;
    std::unique_ptr<HttpClient> m_calls;
    std::unique_ptr<HttpClient> m_media;
    std::unique_ptr<ImmichClient> m_client;
};

/// The connected Google account, ready to be asked. Opening it sends nothing.
class GoogleSession
{
public:
    [[nodiscard]] static Task<Result<std::unique_ptr<GoogleSession>>>
    open(Environment &environment, RequestCounter &requests);
    PhotosClient &photos() { return *m_photos; }

private:
    std::unique_ptr<HttpClient> m_calls;
    std::unique_ptr<HttpClient> m_media;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<PhotosClient> m_photos;
};

} // namespace immirror
