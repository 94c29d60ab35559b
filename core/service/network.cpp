// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/network.h"

namespace immirror {

using namespace Qt::StringLiterals;

static Task<Result<ProxyChoice>> proxyChoice(Environment &environment)
{
    const Settings &settings = environment.settings;
    const QString how = settings.text(Setting::NetworkProxy);
    if (how == "none"_L1)
        co_return ProxyChoice{};
    if (how == "system"_L1)
        co_return ProxyChoice{.way = ProxyChoice::System};

    const bool socks = settings.text(Setting::NetworkProxyType) == "socks5"_L1;
    ProxyChoice choice{.way = socks ? ProxyChoice::Socks5 : ProxyChoice::Http,
                       .host = settings.text(Setting::NetworkProxyHost).trimmed(),
                       .port = static_cast<quint16>(settings.number(Setting::NetworkProxyPort)),
                       .user = settings.text(Setting::NetworkProxyUser)};
    if (choice.host.isEmpty()) // never to be taken for "directly"
        co_return fail(ErrorKind::InvalidInput, u"the proxy has no host name"_s);
    if (!choice.user.isEmpty()) {
        const auto password = co_await environment.secrets.read(SecretKey::ProxyPassword);
        if (!password)
            co_return tl::unexpected(password.error());
        choice.password = password->value_or(QString());
    }
    co_return choice;
}

Task<Result<HttpClient::Options>> networkOptions(Environment &environment, QString caFile)
{
    const auto proxy = co_await proxyChoice(environment);
    if (!proxy)
        co_return tl::unexpected(proxy.error());
    HttpClient::Options options{.caFiles = {environment.settings.text(Setting::NetworkCaFile)},
                                .proxy = *proxy};
    options.caFiles << caFile;
    options.caFiles.removeAll(QString());
    co_return options;
}

qint64 transferLimit(const Settings &settings)
{
    const qint64 up = settings.number(Setting::NetworkUploadLimit);
    const qint64 down = settings.number(Setting::NetworkDownloadLimit);
    const qint64 lower = up == 0 || down == 0 ? std::max(up, down) : std::min(up, down);
    return lower * 1000;
}

} // namespace immirror
