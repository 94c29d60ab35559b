// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <nettle/sha1.h>

#include <optional>

namespace immirror {

/// SHA-1 whose state can be copied and kept, which QCryptographicHash's cannot: an upload that is
/// continued after the program was killed is checked as a whole. The arithmetic is nettle's.
class Sha1
{
public:
    Sha1();
    void add(QByteArrayView bytes);
    QByteArray result() const; ///< 20 bytes, of all so far
    QByteArray state() const;
    /// Nothing where it is no state().
    static std::optional<Sha1> fromState(const QByteArray &state);

private:
    sha1_ctx m_context;
};

/// Whether a text is the base64 of a SHA-1: twenty bytes, no more, no less.
bool isBase64Sha1(const QString &text);

} // namespace immirror
