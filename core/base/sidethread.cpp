// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/sidethread.h"

namespace immirror {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds farewell = 500ms;

SideThread::SideThread(const QString &name)
    : m_thread(new QThread)
    , m_courier(new QObject)
{
    m_thread->setObjectName(name);
    m_courier->moveToThread(m_thread);
    m_thread->start();
}

SideThread::~SideThread()
{
    if (!end())
        return; // both are left to the end of the process
    delete m_courier;
    delete m_thread;
}

bool SideThread::end()
{
    m_thread->quit();
    return m_thread->wait(QDeadlineTimer(farewell));
}

void SideThread::take(QObject &object, std::function<void()> begin)
{
    object.moveToThread(m_thread);
    QMetaObject::invokeMethod(&object, std::move(begin), Qt::QueuedConnection);
}

void SideThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_courier, std::move(work), Qt::QueuedConnection);
}

} // namespace immirror
