// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;

namespace immirror::fakes {

// A person's browser with one tab: follows redirects, and shows what it gets.
class TestBrowser : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        int status = 0; // 0 = the browser's own "cannot connect"
        QByteArray body;
        QMap<QByteArray, QByteArray> headers; // names in lower case
    };

    explicit TestBrowser(QObject *parent = nullptr);

    void open(const QUrl &address);

    // What is opened in place of where Google sends it; an empty address closes the tab.
    std::function<QUrl(const QUrl &)> onRedirect;

    QUrl redirect() const { return m_redirect; } // where Google sent it
    const std::optional<Page> &page() const { return m_page; }

private:
    void show(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
    QUrl m_redirect;
    std::optional<Page> m_page;
};

} // namespace immirror::fakes
