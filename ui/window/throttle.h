// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <functional>

namespace immirror {

/// Makes one call of many: at once, and then once more when the pause is over, if it was asked for
/// meanwhile. Nobody asks: nothing runs.
class Throttle : public QObject
{
    Q_OBJECT

public:
    Throttle(std::chrono::milliseconds pause, std::function<void()> call, QObject *parent)
        : QObject(parent)
        , m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(pause);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (std::exchange(m_again, false))
                ask();
        });
    }

    void ask()
    {
        if (m_timer.isActive()) {
            m_again = true;
            return;
        }
        m_timer.start();
        m_call();
    }

private:
    std::function<void()> m_call;
    QTimer m_timer;
    bool m_again = false;
};

} // namespace immirror
