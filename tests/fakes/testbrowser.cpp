// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "testbrowser.h"

#include <QNetworkReply>

namespace immirror::fakes {

TestBrowser::TestBrowser(QObject *parent)
    : QObject(parent)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void TestBrowser::open(const QUrl &address)
{
    m_page.reset();
    QNetworkReply *reply = m_manager.get(QNetworkRequest(address));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { show(reply); });
}

void TestBrowser::show(QNetworkReply *reply)
{
    reply->deleteLater();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        m_redirect = reply->url().resolved(target);
        const QUrl next = onRedirect ? onRedirect(m_redirect) : m_redirect;
        if (!next.isEmpty())
            open(next);
        return;
    }
    Page page;
    page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    page.body = reply->readAll();
    const QList<QNetworkReply::RawHeaderPair> &headers = reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        page.headers.insert(name.toLower(), value);
    m_page = page;
}

} // namespace immirror::fakes
