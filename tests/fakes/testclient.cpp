// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "testclient.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace immirror::fakes {

QString Answer::message() const
{
    const QJsonObject whole = object();
    const QJsonValue error = whole["error"_L1];
    return (error.isObject() ? error["message"_L1] : whole["message"_L1]).toString();
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray form(const QList<std::pair<QString, QString>> &pairs)
{
    QByteArrayList parts;
    for (const auto &[key, value] : pairs) {
        parts.append(key.toUtf8() + '=' + QUrl::toPercentEncoding(value));
    }
    return parts.join('&');
}

QNetworkReply *TestClient::begin(const QByteArray &method, const QUrl &url, const Headers &headers,
                                 const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    if (method == "POST" || method == "PATCH") {
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    }
    for (const auto &[name, value] : headers) {
        request.setRawHeader(name, value);
    }
    if (method == "HEAD") { // as a custom verb, it would wait for a body
        return m_network.head(request);
    }
    return m_network.sendCustomRequest(request, method, body);
}

Answer TestClient::finish(QNetworkReply *reply)
{
    if (!reply->isFinished()) { // QTest::qWaitFor() naps between events: slow for big bodies
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(30'000, reply, &QNetworkReply::abort);
        loop.exec();
    }
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const QByteArray &name : reply->rawHeaderList()) {
        answer.headers[name.toLower()] = reply->rawHeader(name);
    }
    // Qt does not always tell that the line broke within a body: the length does.
    const bool whole = reply->operation() == QNetworkAccessManager::HeadOperation ||
                       answer.status == 304 || !answer.headers.contains("content-length"_ba) ||
                       answer.headers["content-length"_ba].toLongLong() <= answer.body.size();
    if (reply->error() == QNetworkReply::RemoteHostClosedError || !whole) {
        answer.status = 0;
    }
    reply->deleteLater();
    return answer;
}

GoogleClient::GoogleClient(FakeGoogle &google, const QStringList &scopes)
    : m_google(google)
{
    signIn(scopes);
}

void GoogleClient::signIn(const QStringList &scopes)
{
    m_bearer = "Bearer " + m_google.grantAccessToken(scopes).toLatin1();
}

Answer GoogleClient::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return send(method, url(u"/v1/"_s + path), {{"Authorization"_ba, m_bearer}},
                body.isEmpty() ? QByteArray() : json(body));
}

Answer GoogleClient::upload(const QByteArray &bytes, const Headers &more)
{
    const Headers headers{{"Authorization"_ba, m_bearer},
                          {"Content-Type"_ba, "application/octet-stream"_ba},
                          {"X-Goog-Upload-Content-Type"_ba, "image/jpeg"_ba},
                          {"X-Goog-Upload-Protocol"_ba, "raw"_ba}};
    return send("POST"_ba, url(u"/v1/uploads"_s), headers + more, bytes);
}

QString GoogleClient::newAlbum(const QString &title)
{
    const QJsonObject body{{u"album"_s, QJsonObject{{u"title"_s, title}}}};
    return call("POST"_ba, u"albums"_s, body).object()["id"_L1].toString();
}

QJsonObject GoogleClient::newItem(const QByteArray &bytes, const QString &fileName)
{
    const QString token = QString::fromLatin1(upload(bytes).body);
    return {
        {u"simpleMediaItem"_s, QJsonObject{{u"uploadToken"_s, token}, {u"fileName"_s, fileName}}}};
}

Answer GoogleClient::create(const QString &albumId, const QJsonArray &items,
                            const QJsonObject &position)
{
    QJsonObject body{{u"newMediaItems"_s, items}};
    if (!albumId.isEmpty()) {
        body[u"albumId"_s] = albumId;
    }
    if (!position.isEmpty()) {
        body[u"albumPosition"_s] = position;
    }
    return call("POST"_ba, u"mediaItems:batchCreate"_s, body);
}

QString createdId(const Answer &answer)
{
    return answer.object()["newMediaItemResults"_L1][0]["mediaItem"_L1]["id"_L1].toString();
}

} // namespace immirror::fakes
