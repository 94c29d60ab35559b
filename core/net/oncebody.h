// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace immirror {

/// A body that cannot be rewound, so that Qt cannot send it twice (google-photos.md G2).
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(QByteArray data);
    bool isSequential() const override { return true; }
    qint64 size() const override { return m_data.size(); }
    qint64 bytesAvailable() const override { return m_data.size() - m_sent; }
    bool atEnd() const override { return m_sent >= m_data.size(); }

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_sent = 0;
};

} // namespace immirror
