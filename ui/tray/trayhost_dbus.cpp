// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/tray/trayhost.h"

#include "ui/tray/notifierhost_dbus.h"
#include "ui/tray/xembedhost_xdg.h"

#include <QTimer>

namespace immirror {

/// Looks for both kinds, until one is there: then that is Qt's kind for good, and the other one is
/// looked for no longer.
class TrayHost::Search : public QObject
{
public:
    Search(TrayHost &host, Times times)
        : m_host(host)
        , m_times(times)
    {
        m_settled.setSingleShot(true);
        m_patience.setSingleShot(true);
        connect(&m_settled, &QTimer::timeout, this, [this] {
            if (m_xembed->isThere())
                settleOn(Kind::Xembed);
        });
        connect(&m_patience, &QTimer::timeout, this, [this] {
            if (m_xembed->isThere())
                settleOn(Kind::Xembed);
            else
                Q_EMIT m_host.missing();
        });
    }

    void start()
    {
        m_notifier = new NotifierHost(this);
        m_xembed = new XembedHost(this);
        connect(m_notifier, &NotifierHost::changed, this, &Search::look);
        connect(m_xembed, &XembedHost::changed, this, &Search::look);
        m_patience.start(m_times.grace);
        look();
    }

    bool isAvailable() const { return m_available; }

private:
    enum class Kind { Unknown, Notifier, Xembed };

    void look()
    {
        switch (m_kind) {
        case Kind::Unknown:
            if (m_notifier->isThere())
                settleOn(Kind::Notifier);
            else if (m_xembed->isThere())
                m_settled.start(m_times.settle);
            break;
        case Kind::Notifier:
            tell(m_notifier->isThere());
            break;
        case Kind::Xembed:
            tell(m_xembed->isThere());
            break;
        }
    }

    void settleOn(Kind kind)
    {
        m_kind = kind;
        m_settled.stop();
        m_patience.stop();
        // Called by the one that stays or by a timer, so the other one may go at once.
        if (kind == Kind::Notifier)
            delete std::exchange(m_xembed, nullptr);
        else
            delete std::exchange(m_notifier, nullptr);
        tell(true);
    }

    void tell(bool available)
    {
        if (m_available == available)
            return;
        m_available = available;
        if (available)
            Q_EMIT m_host.available();
        else
            Q_EMIT m_host.gone();
    }

    TrayHost &m_host;
    const Times m_times;
    Kind m_kind = Kind::Unknown;
    bool m_available = false;
    NotifierHost *m_notifier = nullptr;
    XembedHost *m_xembed = nullptr;
    QTimer m_settled;
    QTimer m_patience;
};

TrayHost::TrayHost(QObject *parent)
    : TrayHost(Times(), parent)
{
}

TrayHost::TrayHost(Times times, QObject *parent)
    : QObject(parent)
    , m_search(std::make_unique<Search>(*this, times))
{
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    m_search->start();
}

bool TrayHost::isAvailable() const
{
    return m_search->isAvailable();
}

} // namespace immirror
