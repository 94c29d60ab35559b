// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "base/settings.h"
#include "google/endpoints.h"
#include "secrets/secretstore.h"

namespace immirror {

/// What the program stands on; made once, in app/. Outlives everything that is given it.
struct Environment
{
    Paths paths;
    Settings &settings;
    SecretStore &secrets;
    Clock &clock;
    GoogleEndpoints google;
};

} // namespace immirror
