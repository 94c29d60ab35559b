// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/settings.h"
#include "ui/settings/amountedit.h"

#include <QHash>
#include <QObject>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace immirror {

class Notice;

/// The rows of a page, each tied to its setting: shows it, and writes it when it was changed and
/// is allowed. What is not allowed is said right below the field, and not written. Fields have the
/// setting's key as their object name. `settings` and `page` outlive it.
class SettingsForm : public QObject
{
    Q_OBJECT

public:
    SettingsForm(Settings &settings, QWidget *page);

    struct Choice
    {
        QString word; ///< in the file
        QString text;
    };
    /// What is wrong with what was entered; empty: nothing.
    using Check = std::function<QString(const QString &)>;

    void heading(const QString &text);
    /// Explains what is above it.
    QLabel *remark(const QString &text = {});
    QCheckBox *check(Setting setting, const QString &text,
                     const QString &on = QStringLiteral("yes"),
                     const QString &off = QStringLiteral("no"));
    QComboBox *choice(Setting setting, const QString &label, const std::vector<Choice> &choices);
    QSpinBox *number(Setting setting, const QString &label);
    AmountEdit *amount(Setting setting, const QString &label, std::vector<AmountEdit::Unit> units);
    QLineEdit *text(Setting setting, const QString &label, const Check &check = {});
    /// A row that a page ties itself, without a label from edge to edge; `buddy` takes the label's
    /// mnemonic.
    void row(const QString &label, QWidget *field, QWidget *buddy = nullptr);
    void setVisible(QWidget *field, bool visible);

    /// `show` puts what the settings hold into `field`; called whenever that may have changed.
    void tie(QWidget *field, std::function<void()> show);
    /// Writes them, and tells; what cannot be written is said below the field.
    bool write(QWidget *field, const std::vector<std::pair<Setting, QString>> &values);
    /// What is in the field is not accepted, and stays there until it is; empty: it is.
    void complain(QWidget *field, const QString &text);
    Notice *notice(QWidget *field) const; ///< below it

    void load();   ///< but for fields whose content is not accepted
    void reload(); ///< all

Q_SIGNALS:
    void changed();   ///< something was written
    void reloading(); ///< what was entered is thrown away

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Tie
    {
        QWidget *field;
        std::function<void()> show;
    };

    struct Row
    {
        QLabel *label = nullptr;   ///< may be none
        QWidget *holder = nullptr; ///< of the field and what is below it
        Notice *notice = nullptr;
    };

    void span(QWidget *widget);
    void addLabel(QLabel *label, QWidget *field, QWidget *holder);

    Settings &m_settings;
    QGridLayout *m_layout; ///< QFormLayout gives rows with words that wrap the wrong heights
    QHash<const QWidget *, Row> m_rows; ///< by field
    std::vector<Tie> m_ties;
};

} // namespace immirror
