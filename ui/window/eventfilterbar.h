// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/ledgerreader.h"
#include "store/mirrors.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace immirror {

/// Which events are wanted: of which album, of which kind, with which name, of which runs.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterBar(QWidget *parent = nullptr);
    void setMirrors(const std::vector<Mirror> &mirrors); ///< the chosen one stays

    bool allRuns() const;
    /// But for the run.
    LedgerReader::EventFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    void fillKinds();

    QComboBox *m_album;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QCheckBox *m_allRuns;
    QTimer m_typing; ///< so that a name being typed is looked for once
};

} // namespace immirror
