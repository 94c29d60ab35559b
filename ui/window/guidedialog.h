// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace immirror {

/// The guide: README.md with its pictures, as this program was built with it. Deletes itself.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);

private:
    void follow(const QUrl &link);
    void find();

    QTextBrowser *m_text;
    QLineEdit *m_search;
};

} // namespace immirror
