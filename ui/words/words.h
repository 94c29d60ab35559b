// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "google/loopbackreply.h"
#include "store/history.h"
#include "sync/eligibility.h"

#include <QLocale>

namespace immirror::words {

/// What is said to people, in their language; core says nothing. Every function is pure.

/// One or two sentences: what happened, and what to do about it.
QString of(const Error &error);
/// The same for what the ledger holds by name: an error's, which `ofError` words, or a skip
/// reason's.
QString ofReason(const QString &name, QString (*ofError)(const Error &) = of);
QString of(SkipReason reason);
QString of(Action action);
QString of(RunStatus status);
QString bytes(qint64 count);
QString duration(qint64 milliseconds);
QString when(const QDateTime &utc); ///< local time; "never" for none
/// When a photo was captured: by the clock that the time carries, which is the photo's own.
QString captured(const QDateTime &byItsClock);
/// When it began: see when(). The time is not known where a clock that was ahead wrote it.
QString startOf(const Run &run);

/// The page that the browser shows at the end of a sign-in.
QByteArray browserPage(BrowserPage page);

} // namespace immirror::words
