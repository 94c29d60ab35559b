// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

#include <QJsonObject>

namespace immirror {

/// What an answer of the Photos Library API that is not 2xx means (google-photos.md, B5, E2). The
/// detail is Google's own message.
Error photosError(const HttpResponse &response);

/// The same for the status of one item within a create's answer (B3): a google.rpc.Status.
Error itemError(const QJsonObject &status);

/// After these nobody knows whether a write was done: look before doing it again.
bool leavesOutcomeOpen(const Error &error);
/// A write was refused because of one of the items or the album it names.
bool concernsItems(const Error &error);
/// A change to one item or album was refused, and others may go: what another program sent cannot
/// be altered, and with which answer that is refused is not known.
bool refusesChange(const Error &error);

} // namespace immirror
