// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/async.h"
#include "base/sidethread.h"

#include <QObject>

namespace immirror {

// What qtkeychain does not tell of the Secret Service (qt-environment.md, 3). All of it may keep
// its thread where the session bus does not answer: keychainThread().

/// Where all that is asked of a keychain happens. qtkeychain queues all jobs of the process in one
/// object that is not locked, and that lives on the thread which asked first: when that thread has
/// ended, no job ever starts again.
SideThread &keychainThread();

/// Whether the keyring holds the entry in a locked part, which qtkeychain reports as "not found".
/// Asks nobody for a password.
[[nodiscard]] Task<bool> isLockedInKeyring(QString service, QString key);

enum class KeyringState {
    Open,   ///< the entry is not locked away; perhaps there is none, or no Secret Service
    Locked, ///< and the person was asked, in vain
    Silent, ///< the Secret Service does not answer
};
/// Where the entry is in a locked part: has the person asked, for as long as it takes; who unlocks
/// it in another way is noticed, too. An empty key: any entry of the service. One at a time. When
/// it is stopped, the question stays on the screen, and the next one waits for its answer.
[[nodiscard]] Task<KeyringState> openKeyring(QString service, QString key, std::stop_token stop);

/// Tells when it is worth asking again. Lives on keychainThread().
class KeyringWatch : public QObject
{
    Q_OBJECT

public:
    void start();

Q_SIGNALS:
    void opened(); ///< a keyring was unlocked, or another program answers as the Secret Service
};

} // namespace immirror
