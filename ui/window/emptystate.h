// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace immirror {

/// What stands in the middle of a page that has nothing to show: why, and the way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the text's object name; the button's, if one is shown, has "Button" at its end.
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);
    void say(const QIcon &icon, const QString &text, const QString &button = {});

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace immirror
