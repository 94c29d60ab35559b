// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace immirror {

/// A password field, with a button that shows what is in it.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field's object name; `what` is read out for it.
    SecretEdit(const QString &name, const QString &what, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; } ///< a label's buddy
    QString text() const;                      ///< without the blanks that pasting brings along
    void setText(const QString &text);

private:
    QLineEdit *m_edit;
};

} // namespace immirror
