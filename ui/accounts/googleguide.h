// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accounts/guidepicture.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;

namespace immirror {

/// Pages of Google's console. They open in the project that the browser was in last.
namespace consolepage {
QUrl newProject();
QUrl photosApi();
QUrl consent();
QUrl dataAccess();
QUrl audience(); ///< test users, and publishing
QUrl clients();
} // namespace consolepage

/// How to make an OAuth client of one's own, step by step: words, a button that opens the page, and
/// a sketch of what to press there.
class GoogleGuide : public QWidget
{
    Q_OBJECT

public:
    explicit GoogleGuide(QWidget *parent = nullptr);

private:
    struct Step
    {
        QString name; ///< of its objects
        QString words;
        QString button;
        QUrl page;
        std::vector<GuidePicture::Row> picture;
        QString description;
    };
    static std::vector<Step> steps();
    void addStep(const Step &step);
    QWidget *makeCopyButton();

    QGridLayout *m_grid;
};

} // namespace immirror
