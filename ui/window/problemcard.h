// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/cures.h"

#include <QFrame>

class QPushButton;

namespace immirror {

class Notice;

/// One thing that needs a person: what is the matter, in the server's own words on demand, and the
/// button that helps.
class ProblemCard : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemCard(QWidget *parent = nullptr);
    void show(const Problem &problem); ///< what is open stays open unless the problem is another
    const Problem &problem() const { return m_problem; }

Q_SIGNALS:
    void cureAsked(immirror::Cure cure);
    void stopAsked(); ///< mirroring

private:
    Problem m_problem;
    QString m_said;
    Notice *m_notice;
    QPushButton *m_cure;
    QPushButton *m_newAlbum;
    QPushButton *m_again;
    QPushButton *m_without;
    QPushButton *m_empty;
    QPushButton *m_stop;
};

} // namespace immirror
