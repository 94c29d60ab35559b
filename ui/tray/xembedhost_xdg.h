// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

struct xcb_connection_t;

namespace immirror {

/// Whether an X11 panel docks windows (the freedesktop.org "System Tray Protocol"): whether the
/// selection _NET_SYSTEM_TRAY_Sn has an owner. A new one announces itself to the root window, which
/// Qt listens to in any case; one that leaves destroys its window. Nothing is polled. Without X11
/// there is never one.
class XembedHost : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit XembedHost(QObject *parent);
    ~XembedHost() override;

    bool isThere() const { return m_owner != 0; }

Q_SIGNALS:
    void changed();

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void look();

    xcb_connection_t *m_connection = nullptr; ///< Qt's; nullptr without X11
    quint32 m_managerAtom = 0;
    quint32 m_selection = 0;
    quint32 m_owner = 0; ///< its window
};

} // namespace immirror
