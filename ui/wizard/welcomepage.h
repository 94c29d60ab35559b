// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/wizardpage.h"

namespace immirror {

/// What Immirror will do, and what it will not.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    WelcomePage();
};

} // namespace immirror
