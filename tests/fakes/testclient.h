// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakegoogle.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

// A small HTTP client for the tests of the stand-ins.
namespace immirror::fakes {

struct Answer
{
    int status = 0; // 0 = none came
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString message() const; // of Immich's and of Google's errors
};

class TestClient
{
public:
    QNetworkReply *begin(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                         const QByteArray &body = {});
    Answer finish(QNetworkReply *reply);
    Answer send(const QByteArray &method, const QUrl &url, const Headers &headers = {},
                const QByteArray &body = {})
    {
        return finish(begin(method, url, headers, body));
    }

private:
    QNetworkAccessManager m_network;
};

QByteArray json(const QJsonObject &object);
QByteArray form(const QList<std::pair<QString, QString>> &pairs);

// Calls of the Library API, signed in.
class GoogleClient : public TestClient
{
public:
    explicit GoogleClient(FakeGoogle &google, const QStringList &scopes = FakeGoogle::allScopes());

    void signIn(const QStringList &scopes = FakeGoogle::allScopes());
    const QByteArray &bearer() const { return m_bearer; }
    QUrl url(const QString &path) const { return QUrl(m_google.url().toString() + path); }
    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Answer upload(const QByteArray &bytes, const Headers &more = {});
    QString newAlbum(const QString &title = QStringLiteral("Album"));
    QJsonObject newItem(const QByteArray &bytes, const QString &fileName = QStringLiteral("a.jpg"));
    Answer create(const QString &albumId, const QJsonArray &items,
                  const QJsonObject &position = {});

private:
    FakeGoogle &m_google;
    QByteArray m_bearer;
};

// Of the only item of an answer to batchCreate.
QString createdId(const Answer &answer);

} // namespace immirror::fakes
