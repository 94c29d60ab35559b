// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace immirror {

/// What the computer is up to, as far as syncing depends on it.
class SystemWatch : public QObject
{
    Q_OBJECT

public:
    virtual bool isOnline() const = 0;
    virtual bool isMetered() const = 0;

Q_SIGNALS:
    void networkChanged();
    void wokeUp();         ///< from sleep
    void keychainOpened(); ///< it was unlocked, or has only now begun to answer
};

/// The real one: QNetworkInformation, and on Linux logind's word about sleep and the Secret
/// Service's about its keyrings. Where the system tells nothing, or nothing yet, it counts as
/// online and not metered. Make it on the thread that uses it, after the application object. Waits
/// for nobody.
std::unique_ptr<SystemWatch> makeSystemWatch();
/// For who starts nothing by itself, and so has no use for it.
std::unique_ptr<SystemWatch> makeNoSystemWatch();

} // namespace immirror
