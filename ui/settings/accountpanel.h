// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace immirror {

class Notice;

/// One account of the accounts page: what is connected, in facts; what can be done about it, in
/// buttons; and how that went.
class AccountPanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what is in it.
    AccountPanel(const QString &name, const QString &heading, QWidget *parent = nullptr);

    int labelWidth() const; ///< that the facts' labels need
    void setLabelWidth(int width);

protected:
    QLineEdit *addFact(const QString &name, const QString &label);
    /// Those that are there only with, or only without, an account.
    QPushButton *addButton(const QString &name, const QString &text, bool connected);
    void show(bool connected);
    void setBusy(bool busy); ///< the buttons wait
    /// Carries `then` out if the answer is yes.
    void ask(const QString &question, const QString &explanation, const QString &yes,
             const std::function<void()> &then);
    Notice *notice() { return m_notice; }

private:
    struct Button
    {
        QPushButton *button;
        bool connected;
    };

    const QString m_name;
    QWidget *m_facts;
    QFormLayout *m_form;
    QLabel *m_nothing;
    QHBoxLayout *m_row;
    std::vector<Button> m_buttons;
    Notice *m_notice;
};

} // namespace immirror
