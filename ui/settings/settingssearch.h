// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace immirror {

/// The first thing on the page that says it, whatever the case: a field where its label says it.
/// Nothing if none does.
QWidget *findOnPage(const QWidget &page, const QString &text);

} // namespace immirror
