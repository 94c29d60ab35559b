// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/accounts.h"

#include "immich/address.h"
#include "store/mirrors.h"

#include <QFileInfo>

namespace immirror {

using namespace Qt::StringLiterals;

Task<Result<ImmichAccount>> Accounts::connectImmich(ImmichInput input, std::stop_token stop)
{
    const auto origin = immichAddress(input.address);
    if (!origin)
        co_return tl::unexpected(origin.error());
    if (input.apiKey.isEmpty())
        co_return fail(ErrorKind::InvalidInput, u"the API key is empty"_s);
    const QString caFile =
        input.caFile.isEmpty() ? QString() : QFileInfo(input.caFile).absoluteFilePath();
    const auto http = HttpClient::create({.caFile = caFile});
    if (!http)
        co_return tl::unexpected(http.error());

    ImmichClient immich(**http, **http, m_env.clock, {*origin, input.apiKey.toUtf8()});
    auto account = co_await checkImmich(immich, *origin, stop);
    if (!account)
        co_return account;
    if (auto same = sameAccount(*account, *origin); !same)
        co_return tl::unexpected(same.error());

    const auto kept = co_await m_env.secrets.write(SecretKey::ImmichApiKey, input.apiKey);
    if (!kept)
        co_return tl::unexpected(kept.error());
    Settings &settings = m_env.settings;
    for (const auto &[setting, value] :
         {std::pair(Setting::ImmichUrl, origin->toString()),
          std::pair(Setting::ImmichCaFile, caFile), std::pair(Setting::ImmichAccount, account->id),
          std::pair(Setting::ImmichUser, account->userName),
          std::pair(Setting::ImmichVersion, account->version.toString())}) {
        if (auto set = settings.setText(setting, value); !set)
            co_return tl::unexpected(set.error());
    }
    if (auto saved = settings.save(); !saved)
        co_return tl::unexpected(saved.error());
    co_return account;
}

/// A key with and one without the optional user.read are keys of one account: its mirrors must not
/// be made a second time.
Result<void> Accounts::sameAccount(ImmichAccount &account, const QUrl &origin)
{
    const QString former = m_env.settings.text(Setting::ImmichAccount);
    const QString address = origin.toString();
    if (former.isEmpty() || former == account.id)
        return {};
    if (account.id == address && m_env.settings.text(Setting::ImmichUrl) == address) {
        account.id = former;
        return {};
    }
    if (former != address)
        return {}; // another account indeed
    const auto database = Database::open(m_env.paths.database);
    if (!database)
        return tl::unexpected(database.error());
    return Mirrors::renameImmichAccount(**database, former, account.id);
}

Task<Result<void>> Accounts::disconnectImmich()
{
    const auto removed = co_await m_env.secrets.remove(SecretKey::ImmichApiKey);
    if (!removed)
        co_return removed;
    for (const Setting setting :
         {Setting::ImmichUrl, Setting::ImmichCaFile, Setting::ImmichUser, Setting::ImmichVersion})
        m_env.settings.clear(setting); // whose albums they were stays: it is what state is kept by
    co_return m_env.settings.save();
}

Task<Result<SignInGrant>> Accounts::connectGoogle(GoogleClient client, Browser browser,
                                                  std::stop_token stop)
{
    const auto http = HttpClient::create({});
    if (!http)
        co_return tl::unexpected(http.error());
    // A locked keychain shows only when written to: reading finds nothing there.
    const auto usable = co_await m_env.secrets.write(SecretKey::Probe, u"probe"_s);
    if (!usable)
        co_return tl::unexpected(usable.error());
    (void)co_await m_env.secrets.remove(SecretKey::Probe);
    SignIn signIn(**http, m_env.clock, m_env.google);
    const auto grant =
        co_await signIn.run(client, browser.showAddress, browser.pages, browser.limit, stop);
    if (!grant)
        co_return grant;

    const auto secretKept =
        co_await m_env.secrets.write(SecretKey::GoogleClientSecret, client.secret);
    if (!secretKept)
        co_return tl::unexpected(secretKept.error());
    const auto tokenKept =
        co_await m_env.secrets.write(SecretKey::GoogleRefreshToken, grant->refreshToken);
    if (!tokenKept)
        co_return tl::unexpected(tokenKept.error());
    const QString ends = grant->refreshExpiresAt
                             ? grant->refreshExpiresAt->toUTC().toString(Qt::ISODate)
                             : QString();
    const QString account = grant->subject.isEmpty() ? grant->email : grant->subject;
    for (const auto &[setting, value] :
         {std::pair(Setting::GoogleClientId, client.id), std::pair(Setting::GoogleAccount, account),
          std::pair(Setting::GoogleEmail, grant->email),
          std::pair(Setting::GoogleSignInEndsAt, ends),
          std::pair(Setting::GoogleConnected, u"yes"_s)}) {
        if (auto set = m_env.settings.setText(setting, value); !set)
            co_return tl::unexpected(set.error());
    }
    if (auto saved = m_env.settings.save(); !saved)
        co_return tl::unexpected(saved.error());
    co_return grant;
}

Task<Result<void>> Accounts::disconnectGoogle(std::stop_token stop)
{
    const auto token = co_await m_env.secrets.read(SecretKey::GoogleRefreshToken);
    if (!token)
        co_return tl::unexpected(token.error());
    Result<void> revoked;
    if (*token) {
        const auto http = HttpClient::create({});
        if (!http)
            co_return tl::unexpected(http.error());
        revoked = co_await revokeToken(**http, m_env.clock, m_env.google, **token, stop);
    }
    for (const SecretKey key : {SecretKey::GoogleRefreshToken, SecretKey::GoogleClientSecret}) {
        const auto removed = co_await m_env.secrets.remove(key);
        if (!removed)
            co_return removed;
    }
    for (const Setting setting :
         {Setting::GoogleConnected, Setting::GoogleEmail, Setting::GoogleSignInEndsAt})
        m_env.settings.clear(setting);
    if (auto saved = m_env.settings.save(); !saved)
        co_return saved;
    co_return revoked;
}

} // namespace immirror
