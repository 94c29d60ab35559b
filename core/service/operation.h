// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/boundsecrets.h"
#include "service/environment.h"

namespace immirror {

/// What one piece of work stands on: the environment, in which every question to the keychain ends
/// with the work. `whole` outlives it, and it outlives what is given its environment.
class Operation
{
public:
    Operation(const Environment &whole, BoundSecrets::Terms terms)
        : m_secrets(whole.secrets, whole.clock, std::move(terms))
        , m_environment{whole.paths, whole.settings, m_secrets, whole.clock, whole.google}
    {
    }
    Operation(const Operation &) = delete;
    Operation &operator=(const Operation &) = delete;

    Environment &environment() { return m_environment; }

private:
    BoundSecrets m_secrets;
    Environment m_environment;
};

} // namespace immirror
