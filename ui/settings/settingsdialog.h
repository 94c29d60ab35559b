// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/settings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace immirror {

class SettingsPage;
class SyncService;

/// The settings: pages, and a search over what they say. What is changed takes effect at once, so
/// there is only Close. Belongs to the window's thread; `service` and `settings`, an instance of
/// the window's own, outlive it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(SyncService &service, Settings &settings, QWidget *parent = nullptr);

    enum class Page { General, Accounts, Network, Safety, Advanced };
    void showPage(Page page);

    void done(int result) override;

Q_SIGNALS:
    void settingsChanged(); ///< the core was told already

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPage(SettingsPage *page);
    QWidget *makeLeft();
    void search(const QString &text);
    void goToFound();
    void fitList();

    SyncService &m_service;
    std::vector<SettingsPage *> m_pages; ///< in the order of Page
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
};

} // namespace immirror
