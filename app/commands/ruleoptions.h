// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/support.h"

namespace immirror {

/// What the options say of mirrors; what they do not mention stays.
class RuleOptions
{
public:
    explicit RuleOptions(const Arguments &arguments); ///< outlive it

    /// What is wrong with them; nothing: they can be used.
    std::optional<Text> wrong() const;
    bool any() const { return !m_arguments.options.isEmpty(); }
    std::optional<RemovalPolicy> policy() const;
    MirrorRules appliedTo(const MirrorRules &rules) const;

private:
    const Arguments &m_arguments;
};

} // namespace immirror
