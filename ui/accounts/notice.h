// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace immirror {

class Foldout;

/// Says how something stands, right beside it: a sign, words, on demand what a server itself said,
/// and one button that helps. Takes no room while it has nothing to say. Plain text only.
/// What servers say is put on one line, and cut.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum Tone { Busy, Good, Hint, Warning, Trouble };

    explicit Notice(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QString &detail = {});
    void complain(const Error &error, Tone tone = Trouble);
    /// Complains for as long as there is an error; of the same one once.
    void follow(const std::optional<Error> &error);
    /// Goes with the next say() or clear(); acted() tells when it was pressed.
    void offer(const QString &button);
    void clear();

    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    Tone m_tone = Hint;
    QLabel *m_sign;
    QProgressBar *m_busy;
    QLabel *m_text;
    QLabel *m_detail;
    Foldout *m_more;
    QPushButton *m_help;
};

} // namespace immirror
