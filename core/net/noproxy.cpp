// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/noproxy.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// QUrl has made it lower case.
QString withoutRootDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isInNetwork(const QHostAddress &address, const QString &network)
{
    const auto subnet = QHostAddress::parseSubnet(network);
    return subnet.second >= 0 && !address.isNull() && address.isInSubnet(subnet);
}

bool covers(QString entry, const QUrl &url)
{
    if (entry == "*"_L1)
        return true;
    const QString host = withoutRootDot(url.host());
    if (entry.contains(u'/'))
        return isInNetwork(QHostAddress(host), entry);
    if (const QHostAddress address(entry); !address.isNull())
        return address.isEqual(QHostAddress(host));
    if (entry.startsWith("*."_L1))
        entry.remove(0, 2);
    else if (entry.startsWith(u'.'))
        entry.remove(0, 1);
    const QUrl place(u"//"_s + entry); // it knows names, ports and brackets
    const QString domain = withoutRootDot(place.host());
    if (domain.isEmpty() || (place.port() >= 0 && place.port() != portOf(url)))
        return false;
    return host == domain || host.endsWith(u'.' + domain);
}

} // namespace

bool isThisComputer(const QString &host)
{
    const QString name = withoutRootDot(host.toLower());
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) ||
           QHostAddress(name).isLoopback();
}

bool isInNoProxy(const QString &list, const QUrl &url)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const QStringList entries = list.split(between, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&url](const QString &entry) { return covers(entry, url); });
}

bool isOutsideOfProxies(const QUrl &url)
{
    return isInNoProxy(qEnvironmentVariable("no_proxy"), url) ||
           isInNoProxy(qEnvironmentVariable("NO_PROXY"), url);
}

} // namespace immirror
