// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/formpage.h"

namespace immirror {

/// What may leave Google's albums, and how much of it without a question.
class SafetyPage : public FormPage
{
    Q_OBJECT

public:
    explicit SafetyPage(Settings &settings, QWidget *parent = nullptr);

    QString name() const override;
    QIcon icon() const override;

private:
    QString meaning() const;

    QLabel *m_meaning = nullptr;
};

} // namespace immirror
