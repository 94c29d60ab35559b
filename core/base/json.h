// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace immirror {

/// The only way from bytes to JSON in core: refuses more than bounds::jsonDepth levels before Qt
/// parses it. UnexpectedAnswer, with the parser's words, for what is no JSON.
Result<QJsonDocument> readJson(QByteArrayView bytes);

/// The same for an answer that is mostly one long list of objects. Qt's document of a list takes
/// about 33 bytes of memory for each byte of text, so the list's items are parsed one at a time and
/// handed to `each`; the document that is returned has an empty list in their place. An item that
/// is no object is handed over as an empty one.
///
/// `list` is the list's place, keys separated by '.', such as "assets.items"; empty: the document
/// itself. A document without that list is read as readJson() does. What `each` returns as an error
/// ends the reading with that error.
Result<QJsonDocument> readJsonList(QByteArrayView bytes, QByteArrayView list,
                                   const std::function<Result<void>(const QJsonObject &)> &each);

} // namespace immirror
