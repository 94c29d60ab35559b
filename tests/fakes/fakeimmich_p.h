// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakeimmich.h"

#include <QJsonArray>
#include <QJsonObject>

// For the source files of FakeImmich only.
namespace immirror::fakes {

bool isUuid(const QString &text); // version 4: what Immich accepts as an id
QJsonObject uuidError(const QJsonArray &path);
bool contains(const std::vector<QString> &ids, const QString &id);

} // namespace immirror::fakes
