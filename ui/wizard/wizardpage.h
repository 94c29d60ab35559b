// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace immirror {

/// A page that scrolls where it does not fit, and keeps what was entered when one goes back.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(const QString &name, const QString &title, const QString &subtitle);

    void cleanupPage() override; ///< keeps it
    /// Whether cancelling would lose something.
    virtual bool hasInput() const { return false; }

protected:
    /// What scrolls.
    QVBoxLayout *content() const { return m_content; }
    /// Scrolls there.
    void reveal(QWidget *part);

private:
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace immirror
