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
    void wokeUp(); ///< from sleep
};

/// The real one: QNetworkInformation, and logind's word about sleep (Linux). Where the system
/// tells nothing, it counts as online and not metered. Make it on the thread that uses it, after
/// the application object.
std::unique_ptr<SystemWatch> makeSystemWatch();

} // namespace immirror
