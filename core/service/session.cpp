// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/session.h"

#include "base/log.h"
#include "immich/address.h"
#include "immich/headers.h"
#include "net/grammar.h"
#include "service/ledgerplace.h"
#include "service/network.h"

namespace immirror {

using namespace Qt::StringLiterals;

Result<Ledger> openLedger(const Environment &environment)
{
    auto database = openDatabase(environment);
    if (!database)
        return tl::unexpected(database.error());
    Ledger ledger{.database = *std::move(database)};
    ledger.database->useClock(environment.clock);
    const Settings &settings = environment.settings;
    if (!settings.isSet(Setting::ImmichAccount) || !settings.isSet(Setting::GoogleClientId))
        return ledger;
    const auto identity = Mirrors::identityId(
        *ledger.database, {.immichAccount = settings.text(Setting::ImmichAccount),
                           .googleAccount = settings.text(Setting::GoogleAccount),
                           .googleClient = settings.text(Setting::GoogleClientId)});
    if (!identity)
        return tl::unexpected(identity.error());
    ledger.identity = *identity;
    expectLedger(environment);
    return ledger;
}

static tl::unexpected<Error> notConfigured(Service service)
{
    return failFrom(service, {.kind = ErrorKind::NotConfigured});
}

/// The settings say that it is connected; this keychain knows nothing of it.
static tl::unexpected<Error> keychainLacks(Service service)
{
    return failFrom(service, {.kind = ErrorKind::KeychainLacks});
}

static Task<void> keepRefreshToken(SecretStore &secrets, QString fresh)
{
    const auto kept = co_await secrets.write(SecretKey::GoogleRefreshToken, std::move(fresh));
    if (!kept) // the old one may still serve; if not, the person signs in again
        qCWarning(lcGoogle).noquote() << "new refresh token not kept:" << kept.error().name();
}

Task<Result<ImmichInput>> connectedImmich(Environment &environment)
{
    const Settings &settings = environment.settings;
    if (!settings.isSet(Setting::ImmichUrl))
        co_return notConfigured(Service::Immich);
    const auto key = co_await environment.secrets.read(SecretKey::ImmichApiKey);
    if (!key)
        co_return tl::unexpected(key.error());
    if (!*key)
        co_return keychainLacks(Service::Immich);
    const auto text = co_await environment.secrets.read(SecretKey::ImmichHeaders);
    if (!text)
        co_return tl::unexpected(text.error());
    const auto headers = *text ? headersFromText(**text) : HttpHeaders();
    if (!headers)
        co_return tl::unexpected(headers.error());
    QString passphrase;
    if (settings.isSet(Setting::ImmichClientKey)) {
        const auto kept = co_await environment.secrets.read(SecretKey::ImmichClientKeyPassphrase);
        if (!kept)
            co_return tl::unexpected(kept.error());
        passphrase = kept->value_or(QString());
    }
    co_return ImmichInput{.address = settings.text(Setting::ImmichUrl),
                          .apiKey = **key,
                          .caFile = settings.text(Setting::ImmichCaFile),
                          .headers = *headers,
                          .clientCertificate = settings.text(Setting::ImmichClientCertificate),
                          .clientKey = settings.text(Setting::ImmichClientKey),
                          .clientKeyPassphrase = passphrase};
}

Task<Result<std::unique_ptr<ImmichSession>>> ImmichSession::open(Environment &environment,
                                                                 RequestCounter &requests)
{
    const auto connected = co_await connectedImmich(environment);
    if (!connected)
        co_return tl::unexpected(connected.error());
    co_return co_await open(environment, *connected, requests);
}

Task<Result<std::unique_ptr<ImmichSession>>>
ImmichSession::open(Environment &environment, ImmichInput input, RequestCounter &requests)
{
    const auto origin = immichAddress(input.address);
    if (!origin)
        co_return tl::unexpected(origin.error());
    if (!isHeaderValue(input.apiKey.toUtf8()))
        co_return fail(ErrorKind::InvalidInput,
                       u"the API key holds characters that no key can have"_s);
    if (auto good = checkHeaders(input.headers); !good)
        co_return tl::unexpected(good.error());
    auto options = co_await networkOptions(environment, input.caFile);
    if (!options)
        co_return tl::unexpected(options.error());
    options->clientCertificate = {.file = input.clientCertificate,
                                  .keyFile = input.clientKey,
                                  .passphrase = input.clientKeyPassphrase};
    auto calls = HttpClient::create(*options);
    auto media = HttpClient::create(*options);
    if (!calls || !media)
        co_return tl::unexpected(calls ? media.error() : calls.error());
    auto session = std::make_unique<ImmichSession>();
    session->m_calls = *std::move(calls);
    session->m_media = *std::move(media);
    requests.watch(*session->m_calls);
    requests.watch(*session->m_media);
    session->m_origin = *origin;
    session->m_client = std::make_unique<ImmichClient>(
        *session->m_calls, *session->m_media, environment.clock,
        ImmichClient::Server{*origin, input.apiKey.toUtf8(), input.headers});
    co_return session;
}

Task<Result<std::unique_ptr<GoogleSession>>> GoogleSession::open(Environment &environment,
                                                                 RequestCounter &requests)
{
    Settings &settings = environment.settings;
    if (settings.text(Setting::GoogleConnected) != "yes"_L1)
        co_return notConfigured(Service::Google);
    const auto secret = co_await environment.secrets.read(SecretKey::GoogleClientSecret);
    if (!secret)
        co_return tl::unexpected(secret.error());
    const auto token = co_await environment.secrets.read(SecretKey::GoogleRefreshToken);
    if (!token)
        co_return tl::unexpected(token.error());
    if (!*secret || !*token)
        co_return keychainLacks(Service::Google);

    const auto options = co_await networkOptions(environment);
    if (!options)
        co_return tl::unexpected(options.error());
    auto calls = HttpClient::create(*options);
    auto media = HttpClient::create(*options);
    if (!calls || !media)
        co_return tl::unexpected(calls ? media.error() : calls.error());
    auto session = std::make_unique<GoogleSession>();
    session->m_calls = *std::move(calls);
    session->m_media = *std::move(media);
    requests.watch(*session->m_calls);
    requests.watch(*session->m_media);
    session->m_tokens = std::make_unique<TokenSource>(
        *session->m_calls, environment.clock, environment.google,
        GoogleClient{settings.text(Setting::GoogleClientId), **secret}, **token);
    session->m_tokens->onNewRefreshToken(
        [&environment](QString fresh, std::optional<QDateTime> endsAt) -> Task<void> {
            const QString ends = endsAt ? endsAt->toUTC().toString(Qt::ISODate) : QString();
            (void)environment.settings.setText(Setting::GoogleSignInEndsAt, ends);
            (void)environment.settings.save();
            return keepRefreshToken(environment.secrets, std::move(fresh));
        });
    session->m_photos =
        std::make_unique<PhotosClient>(*session->m_calls, *session->m_media, *session->m_tokens,
                                       environment.clock, environment.google);
    co_return session;
}

} // namespace immirror
