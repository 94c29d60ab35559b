// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/proxy.h"

#include "net/noproxy.h"

#include <QThreadPool>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

using Proxies = QList<QNetworkProxy>;

QString originOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port());
}

QFuture<Proxies> askSystem(const QUrl &url)
{
    const auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise->finish();
    });
    return promise->future();
}

} // namespace

ProxyFactory::ProxyFactory(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

Task<void> ProxyFactory::learn(QUrl url)
{
    const QString origin = originOf(url);
    if (m_choice.way != ProxyChoice::System || isThisComputer(url.host()) ||
        m_ofSystem.contains(origin))
        co_return;
    // What answers for the system knows less of no_proxy than other programs: Qt by itself neither
    // "*" nor a domain without a dot in front, nor the name in capitals.
    if (isOutsideOfProxies(url)) {
        m_ofSystem.insert(origin, Proxies{QNetworkProxy(QNetworkProxy::NoProxy)});
        co_return;
    }
    const Proxies proxies = co_await askSystem(url);
    m_ofSystem.insert(origin, proxies);
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const Proxies direct{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (isThisComputer(query.peerHostName()))
        return direct;
    switch (m_choice.way) {
    case ProxyChoice::Direct:
        return direct;
    case ProxyChoice::System:
        return m_ofSystem.value(originOf(query.url()), direct);
    case ProxyChoice::Http:
    case ProxyChoice::Socks5:
        break;
    }
    const auto type =
        m_choice.way == ProxyChoice::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {QNetworkProxy(type, m_choice.host, m_choice.port, m_choice.user, m_choice.password)};
}

} // namespace immirror
