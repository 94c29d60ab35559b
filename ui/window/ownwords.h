// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/foldout.h"

class QPlainTextEdit;

namespace immirror {

/// On demand: everything there is to know of the row that is chosen, with what a server said in
/// its own words. Plain text, to be copied.
class OwnWords : public Foldout
{
    Q_OBJECT

public:
    explicit OwnWords(QWidget *parent = nullptr);
    /// `words` is what Immirror says, `detail` what the server did; either may be empty.
    void say(const QString &title, const QString &words, const QString &detail);

private:
    explicit OwnWords(QPlainTextEdit *text, QWidget *parent);

    QPlainTextEdit *m_text;
};

} // namespace immirror
