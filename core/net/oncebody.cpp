// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "net/oncebody.h"

#include <cstring>

namespace immirror {

OnceBody::OnceBody(QByteArray data)
    : m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *to, qint64 max)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min<qint64>(max, m_data.size() - m_sent);
    std::memcpy(to, m_data.constData() + m_sent, static_cast<std::size_t>(count));
    m_sent += count;
    return count;
}

} // namespace immirror
