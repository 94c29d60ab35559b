// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service/snapshot.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace immirror {

class ElidedLabel;

/// How far a run is: photos, bytes, how fast, how long still, and the files that are on their way.
/// Whatever comes, it keeps its height.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    void showLive(const std::optional<LiveProgress> &live);

private:
    void showFiles(const QStringList &files);

    QProgressBar *m_items;
    QProgressBar *m_bytes;
    QLabel *m_rate;
    QLabel *m_left;
    std::vector<ElidedLabel *> m_files;
};

} // namespace immirror
