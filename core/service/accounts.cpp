// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/accounts.h"

#include "base/log.h"
#include "immich/headers.h"
#include "service/ledgerplace.h"
#include "service/network.h"
#include "service/recognition.h"
#include "service/session.h"
#include "store/ledgerfile.h"

#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Google's lasting id, or else the best that it told.
QString accountOf(const SignInGrant &grant)
{
    return grant.subject.isEmpty() ? grant.email : grant.subject;
}

Changes changesOf(const GoogleClient &client, const SignInGrant &grant)
{
    const QString ends =
        grant.refreshExpiresAt ? grant.refreshExpiresAt->toUTC().toString(Qt::ISODate) : QString();
    return {.secrets = {{SecretKey::GoogleClientSecret, client.secret},
                        {SecretKey::GoogleRefreshToken, grant.refreshToken}},
            .settings = {{Setting::GoogleClientId, client.id},
                         {Setting::GoogleAccount, accountOf(grant)},
                         {Setting::GoogleEmail, grant.email},
                         {Setting::GoogleSignInEndsAt, ends},
                         {Setting::GoogleConnected, u"yes"_s}}};
}

Result<void> addMirrors(Database &database, const Identity &whose,
                        const std::vector<AlbumChoice> &albums)
{
    const auto identity = Mirrors::identityId(database, whose);
    if (!identity)
        return tl::unexpected(identity.error());
    Mirrors mirrors(database, *identity);
    for (const AlbumChoice &album : albums) {
        const auto added = mirrors.add(album.albumId, album.albumName, album.title, album.policy);
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// Nothing: it cannot be told.
std::optional<std::vector<KnownAccount>> knownAccounts(const Environment &environment)
{
    if (isLedgerMissing(environment.paths.database)) { // not made yet, or lost
        const bool hadRows = environment.settings.isSet(Setting::GoogleClientId);
        return hadRows ? std::nullopt : std::optional(std::vector<KnownAccount>());
    }
    const auto database = openDatabase(environment);
    if (!database)
        return {};
    auto accounts = Identities(**database).immichAccounts();
    return accounts ? std::optional(*std::move(accounts)) : std::nullopt;
}

} // namespace

Task<Result<Accounts::Tested>> Accounts::test(ImmichInput input, std::stop_token stop)
{
    for (QString *file : {&input.caFile, &input.clientCertificate, &input.clientKey}) {
        if (!file->isEmpty())
            *file = QFileInfo(*file).absoluteFilePath();
    }
    RequestCounter requests;
    const auto session = co_await ImmichSession::open(m_env, input, requests);
    if (!session)
        co_return tl::unexpected(session.error());
    if (input.apiKey.isEmpty())
        co_return fail(ErrorKind::InvalidInput, u"the API key is empty"_s);
    const QUrl origin = (*session)->origin();
    const auto account = co_await checkImmich((*session)->client(), origin, stop);
    if (!account)
        co_return tl::unexpected(account.error());
    Tested tested{std::move(input), *account, {}};
    tested.input.address = origin.toString();
    const QString former = m_env.settings.text(Setting::ImmichAccount);
    const Recognition who =
        recognise(tested.account, tested.input.address,
                  {.id = former,
                   .sameAddress = m_env.settings.text(Setting::ImmichUrl) == tested.input.address ||
                                  former == tested.input.address},
                  knownAccounts(m_env));
    tested.account.id = who.id;
    tested.account.isAnother = who.isAnother;
    tested.sameAs = who.sameAs;
    co_return tested;
}

Changes Accounts::changesOf(const Tested &tested) const
{
    const ImmichInput &input = tested.input;
    const ImmichAccount &account = tested.account;
    std::optional<QString> headers;
    if (!input.headers.isEmpty())
        headers = headersToText(input.headers);
    std::optional<QString> passphrase;
    if (!input.clientKeyPassphrase.isEmpty())
        passphrase = input.clientKeyPassphrase;
    Changes changes{.secrets = {{SecretKey::ImmichApiKey, input.apiKey},
                                {SecretKey::ImmichHeaders, headers},
                                {SecretKey::ImmichClientKeyPassphrase, passphrase}},
                    .settings = {{Setting::ImmichUrl, input.address},
                                 {Setting::ImmichCaFile, input.caFile},
                                 {Setting::ImmichClientCertificate, input.clientCertificate},
                                 {Setting::ImmichClientKey, input.clientKey},
                                 {Setting::ImmichAccount, account.id},
                                 {Setting::ImmichUser, account.userName},
                                 {Setting::ImmichVersion, account.version.toString()}}};
    if (!tested.sameAs.isEmpty()) {
        changes.ledger = [all = tested.sameAs, to = account.id](Database &database) {
            Result<void> renamed;
            for (const QString &from : all)
                renamed = renamed.and_then(
                    [&] { return Mirrors::renameImmichAccount(database, from, to); });
            return renamed;
        };
    }
    return changes;
}

Task<Result<ImmichAccount>> Accounts::testImmich(ImmichInput input, std::stop_token stop)
{
    const auto tested = co_await test(std::move(input), stop);
    if (!tested)
        co_return tl::unexpected(tested.error());
    co_return ImmichAccount(tested->account);
}

Task<Result<ImmichAccount>> Accounts::connectImmich(ImmichInput input, std::stop_token stop)
{
    const auto tested = co_await test(std::move(input), stop);
    if (!tested)
        co_return tl::unexpected(tested.error());
    const auto kept = co_await keepWhole(m_env, changesOf(*tested));
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return ImmichAccount(tested->account);
}

Task<Result<void>> Accounts::disconnectImmich()
{
    // Whose albums they were stays: it is what state is kept by.
    Forgotten what{.secrets = {SecretKey::ImmichApiKey, SecretKey::ImmichHeaders,
                               SecretKey::ImmichClientKeyPassphrase},
                   .settings = {Setting::ImmichUrl, Setting::ImmichCaFile,
                                Setting::ImmichClientCertificate, Setting::ImmichClientKey,
                                Setting::ImmichUser, Setting::ImmichVersion}};
    co_return co_await forgetWhole(m_env, std::move(what));
}

Task<Result<SignInGrant>> Accounts::signIn(GoogleClient client, Browser browser,
                                           std::stop_token stop)
{
    const auto options = co_await networkOptions(m_env);
    if (!options)
        co_return tl::unexpected(options.error());
    const auto http = HttpClient::create(*options);
    if (!http)
        co_return tl::unexpected(http.error());
    // A locked keychain shows only when written to: reading finds nothing there.
    const auto usable = co_await m_env.secrets.write(SecretKey::Probe, u"probe"_s);
    if (!usable)
        co_return tl::unexpected(usable.error());
    (void)co_await m_env.secrets.remove(SecretKey::Probe);
    SignIn signIn(**http, m_env.clock, m_env.google);
    co_return co_await signIn.run(client, browser.showAddress, browser.pages, browser.limit, stop);
}

Task<Result<SignInGrant>> Accounts::connectGoogle(GoogleClient client, Browser browser,
                                                  std::stop_token stop)
{
    const auto grant = co_await signIn(client, std::move(browser), stop);
    if (!grant)
        co_return grant;
    const auto kept = co_await keepWhole(m_env, immirror::changesOf(client, *grant));
    if (!kept) {
        const auto told = co_await discard(*grant, stop);
        if (!told)
            qCWarning(lcGoogle).noquote() << "sign-in not revoked:" << told.error().name();
        co_return tl::unexpected(kept.error());
    }
    co_return grant;
}

Task<Result<GoogleClient>> Accounts::googleClient()
{
    const auto secret = co_await m_env.secrets.read(SecretKey::GoogleClientSecret);
    if (!secret)
        co_return tl::unexpected(secret.error());
    if (!*secret) {
        const bool connected = m_env.settings.isOn(Setting::GoogleConnected);
        co_return failFrom(Service::Google, {.kind = connected ? ErrorKind::KeychainLacks
                                                               : ErrorKind::NotConfigured});
    }
    co_return GoogleClient{m_env.settings.text(Setting::GoogleClientId), **secret};
}

Task<Result<void>> Accounts::discard(SignInGrant grant, std::stop_token stop)
{
    const auto kept = co_await m_env.secrets.read(SecretKey::GoogleRefreshToken);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (*kept || m_env.settings.isOn(Setting::GoogleConnected))
        co_return Result<void>();
    co_return co_await revoke(grant.refreshToken, stop);
}

Task<Result<void>> Accounts::revoke(QString token, std::stop_token stop)
{
    const auto options = co_await networkOptions(m_env);
    if (!options)
        co_return tl::unexpected(options.error());
    const auto http = HttpClient::create(*options);
    if (!http)
        co_return tl::unexpected(http.error());
    co_return co_await revokeToken(**http, m_env.clock, m_env.google, token, stop);
}

Task<Result<void>> Accounts::disconnectGoogle(std::stop_token stop)
{
    const auto token = co_await m_env.secrets.read(SecretKey::GoogleRefreshToken);
    if (!token)
        co_return tl::unexpected(token.error());
    Forgotten what{
        .secrets = {SecretKey::UploadSessions, SecretKey::GoogleRefreshToken,
                    SecretKey::GoogleClientSecret},
        .settings = {Setting::GoogleConnected, Setting::GoogleEmail, Setting::GoogleSignInEndsAt}};
    const auto forgotten = co_await forgetWhole(m_env, std::move(what));
    if (!forgotten || !*token)
        co_return forgotten;
    co_return co_await revoke(**token, stop);
}

Task<Result<void>> Accounts::finishSetup(SetupChoices choices, std::stop_token stop)
{
    const auto tested = co_await test(choices.immich, stop);
    if (!tested)
        co_return tl::unexpected(tested.error());
    Changes changes = changesOf(*tested);
    const Changes google = immirror::changesOf(choices.client, choices.grant);
    changes.secrets.insert(changes.secrets.end(), google.secrets.begin(), google.secrets.end());
    changes.settings.insert(changes.settings.end(), google.settings.begin(), google.settings.end());
    const Identity whose{.immichAccount = tested->account.id,
                         .googleAccount = accountOf(choices.grant),
                         .googleClient = choices.client.id};
    changes.ledger = [rename = changes.ledger, whose, albums = choices.albums](Database &database) {
        const auto renamed = rename ? rename(database) : Result<void>();
        return renamed.and_then([&] { return addMirrors(database, whose, albums); });
    };
    co_return co_await keepWhole(m_env, std::move(changes));
}

} // namespace immirror
