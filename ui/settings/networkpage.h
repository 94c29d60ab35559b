// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/formpage.h"

namespace immirror {

class SyncService;

/// The way to the two servers: proxy, how much and when, whom to trust.
class NetworkPage : public FormPage
{
    Q_OBJECT

public:
    NetworkPage(Settings &settings, SyncService &service, QWidget *parent = nullptr);

    QString name() const override;
    QIcon icon() const override;

private:
    void addLimit(Setting setting, const QString &label);
};

} // namespace immirror
