// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/sha1.h"

#include <QDataStream>
#include <QIODevice>

namespace immirror {

Sha1::Sha1()
{
    sha1_init(&m_context);
}

void Sha1::add(QByteArrayView bytes)
{
    sha1_update(&m_context, static_cast<std::size_t>(bytes.size()),
                reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha1::result() const
{
    sha1_ctx copy = m_context; // asking for the digest ends a context
    QByteArray digest(SHA1_DIGEST_SIZE, Qt::Uninitialized);
    sha1_digest(&copy, SHA1_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QByteArray Sha1::state() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    for (const uint32_t word : m_context.state)
        out << quint32(word);
    out << quint64(m_context.count)
        << QByteArray(reinterpret_cast<const char *>(m_context.block),
                      static_cast<qsizetype>(m_context.index));
    return state;
}

std::optional<Sha1> Sha1::fromState(const QByteArray &state)
{
    QDataStream in(state);
    Sha1 hash;
    quint32 word = 0;
    quint64 blocks = 0;
    QByteArray rest;
    for (uint32_t &part : hash.m_context.state) {
        in >> word;
        part = word;
    }
    in >> blocks >> rest;
    if (in.status() != QDataStream::Ok || !in.atEnd() || rest.size() >= SHA1_BLOCK_SIZE)
        return {};
    hash.m_context.count = blocks;
    hash.m_context.index = static_cast<unsigned int>(rest.size());
    std::copy(rest.cbegin(), rest.cend(), hash.m_context.block);
    return hash;
}

bool isBase64Sha1(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype encodedSize = 28; // with its padding
    return text.size() == encodedSize && decoded && decoded.decoded.size() == SHA1_DIGEST_SIZE;
}

} // namespace immirror
