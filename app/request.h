// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outlet.h"
#include "app/wire.h"

#include <QTimer>

namespace immirror {

/// One request to the tray application of a profile, if it runs: the command line's end of a Wire.
/// Nothing here waits.
class Request : public QObject
{
    Q_OBJECT

public:
    Request(const Paths &paths, QJsonObject message);
    static QJsonObject toCarryOut(const Arguments &arguments, const QByteArray &secret,
                                  bool isTerminal);
    static QJsonObject toShow();

    /// What the command says goes to `outlet`, which outlives this.
    void start(Outlet &outlet);
    /// The command then ends by itself, soon.
    void cancel();

Q_SIGNALS:
    // One of these, once.
    void unanswered(); ///< it does not run, or hangs; nothing was asked of it
    void otherVersion(const QString &version); ///< neither
    void ended(int exitCode);
    void broken(); ///< it died before the end

private:
    void receive(const QJsonObject &message);
    void lose();

    const QString m_address;
    const QString m_lockFile;
    const QJsonObject m_message;
    Outlet *m_outlet = nullptr;
    Wire *m_wire = nullptr;
    QTimer m_patience;
    bool m_asked = false;
    bool m_over = false;
};

} // namespace immirror
