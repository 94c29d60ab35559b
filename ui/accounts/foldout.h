// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

namespace immirror {

/// A line with an arrow that shows or hides what belongs to it.
class Foldout : public QWidget
{
    Q_OBJECT

public:
    Foldout(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    QToolButton *button() const { return m_button; }

private:
    QToolButton *m_button;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace immirror
