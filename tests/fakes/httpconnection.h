// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpserver.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace immirror::fakes {

// One TCP connection of HttpServer: reads one request after the other, and answers each before it
// looks at the next.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, int number, HttpServer *server);

    void send(int status, const Headers &headers, const QByteArray &body);
    void sendStream(int status, const Headers &headers, qint64 length, const BodySource &source);
    // Announces `announcedLength` bytes, sends these, then closes.
    void sendAndClose(int status, const Headers &headers, qint64 announcedLength,
                      const QByteArray &bytes);
    // Whatever the body's true length; the connection stays.
    void sendWithLength(int status, const Headers &headers, qint64 announcedLength,
                        const QByteArray &bytes);
    // In eight pieces, with so many milliseconds between them.
    void sendSlowly(int status, const Headers &headers, const QByteArray &body, int ms);
    void abort(bool reset = false);
    bool isOpen() const;

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer, Busy };

    void readMore();
    bool step();
    bool readHeadLine();
    bool readBody(qint64 *remaining, State next);
    bool readChunkSize();
    void headComplete();
    void requestComplete();
    void writeHead(int status, const Headers &headers, qint64 contentLength);
    void pump();
    void trickle(const QByteArray &rest, qsizetype piece, int ms);
    void answered();

    QTcpSocket *m_socket;
    HttpServer *m_server;
    QTimer m_idle;
    BodySource m_source;
    HttpRequest m_request;
    State m_state = State::Head;
    qint64 m_remaining = 0; // of the body or of the chunk
    qint64 m_cutAt = 0;     // of the body, where it is cut
    qint64 m_toSend = 0;    // from m_source
    const int m_number;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_reading = false;
};

} // namespace immirror::fakes
