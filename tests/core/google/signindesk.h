// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakegoogle.h"
#include "fakes/testbrowser.h"
#include "google/signin.h"
#include "support.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace immirror {

constexpr auto limit = std::chrono::minutes(5);
inline const fakes::Matcher tokenPost{"POST", QStringLiteral("/token")};

inline QByteArray pageText(BrowserPage page)
{
    return "page " + QByteArray::number(static_cast<int>(page));
}

/// A person, a browser, Google, and what is needed to sign in.
struct Setup
{
    fakes::FakeGoogle google;
    std::unique_ptr<HttpClient> http = std::move(*HttpClient::create({}));
    fakes::FakeClock clock;
    GoogleEndpoints endpoints = *GoogleEndpoints::at(google.url());
    std::unique_ptr<SignIn> signIn;
    fakes::TestBrowser browser;
    QUrl address; // as shown to the person
    std::stop_source stop;
    bool openBrowser = true;
    std::shared_ptr<std::optional<Result<SignInGrant>>> result;

    Setup()
    {
        google.nowMs = [this] { return clock.now().toMSecsSinceEpoch(); };
    }

    void begin()
    {
        signIn = std::make_unique<SignIn>(*http, clock, endpoints);
        const auto show = [this](const QUrl &url) {
            address = url;
            if (openBrowser)
                browser.open(url);
        };
        result = start(signIn->run({.id = google.clientId, .secret = google.clientSecret}, show,
                                   pageText, limit, stop.get_token()));
    }
    bool ended() const { return result->has_value(); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return ended(); });
    }
    bool waitForPage()
    {
        return QTest::qWaitFor([this] { return browser.page().has_value(); });
    }
    ErrorKind error() const { return (*result)->error().kind; }

    QString parameter(const QString &name) const
    {
        return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded);
    }
    QUrl redirectUri() const { return QUrl(parameter(QStringLiteral("redirect_uri"))); }
    quint16 port() const { return static_cast<quint16>(redirectUri().port()); }
    QUrl answerWithState(const QString &state) const
    {
        QUrl url = redirectUri();
        url.setQuery(QStringLiteral("state=%1&code=4%2F0Astray").arg(state));
        return url;
    }
    /// Of the first request to the token endpoint.
    QString tokenField(QStringView name)
    {
        for (const fakes::HttpRequest &request : google.http().requests()) {
            if (tokenPost.matches(request))
                return fakes::queryValue(fakes::parseQuery(request.body), name);
        }
        return {};
    }
};

inline bool canConnect(const QHostAddress &host, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    return socket.waitForConnected(1000);
}

inline const QHostAddress loopback(QHostAddress::LocalHost);

} // namespace immirror
