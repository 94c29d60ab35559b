// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desk.h"
#include "ui/accounts/notice.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

namespace immirror {

/// The settings, opened, on a desk of their own; and what a person does there, by mouse and keys.
struct SettingsDesk
{
    Desk desk;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SettingsDialog> dialog;

    void open(SettingsDialog::Page page)
    {
        if (!settings)
            settings = std::make_unique<Settings>(desk.paths.settingsFile);
        dialog = std::make_unique<SettingsDialog>(desk.service(), *settings);
        dialog->showPage(page);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the settings do not show");
    }

    template<typename T> T *find(const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromUtf8(name));
        if (!found)
            qFatal("nothing is called %s", name);
        return found;
    }
    /// On the page, with what is around it in sight.
    template<typename T> T *seen(const char *name)
    {
        T *found = find<T>(name);
        if (!found->isVisible())
            qFatal("%s is not to be seen", name);
        for (QWidget *above = found->parentWidget(); above; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(found);
        }
        return found;
    }

    void click(const char *name)
    {
        auto *button = seen<QAbstractButton>(name);
        // A check box is wider than what can be pressed of it.
        QTest::mouseClick(button, Qt::LeftButton, {}, {button->height() / 2, button->height() / 2});
    }
    /// By keyboard, as somebody who tabs there and types over what is there.
    void type(const char *name, const QString &text)
    {
        auto *field = seen<QWidget>(name);
        field->setFocus(Qt::TabFocusReason);
        QTest::keySequence(field, QKeySequence::SelectAll);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(const char *name, const QString &text)
    {
        auto *box = seen<QComboBox>(name);
        const int wanted = box->findText(text);
        if (wanted < 0)
            qFatal("%s does not offer %s", name, qPrintable(text));
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// What is said below a field, if anything.
    QString said(const char *name)
    {
        for (QWidget *above = find<QWidget>(name); above; above = above->parentWidget()) {
            for (const QObject *one : above->children()) {
                if (const auto *notice = qobject_cast<const Notice *>(one))
                    return notice->isVisible() ? notice->text() : QString();
            }
        }
        return QStringLiteral("nobody says anything");
    }

    /// As it stands in the file itself; "-" where it does not.
    QString inFile(const QString &key) const
    {
        QFile file(desk.paths.settingsFile);
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("-");
        const QString name = key.section(u'.', 0, 0);
        // The file calls the group of what is in none so.
        const QString group =
            name == QStringLiteral("general") ? QStringLiteral("[General]") : u'[' + name + u']';
        QString current;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'['))
                current = line;
            else if (current == group && line.startsWith(key.section(u'.', 1) + u'='))
                return line.section(u'=', 1);
        }
        return QStringLiteral("-");
    }
    Standing standing() { return desk.service().snapshot().standing; }
};

} // namespace immirror
