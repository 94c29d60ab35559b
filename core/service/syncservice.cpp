// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/syncservice.h"

#include "service/corehome.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// A stop that is asked for on one thread, and happens on another: stop callbacks run where
/// request_stop() is called, and those of the core touch its network.
class StopOver
{
public:
    StopOver(std::stop_token from, QObject *courier, std::stop_source to)
        : m_callback(std::move(from), [courier, to] {
            QMetaObject::invokeMethod(
                courier, [to]() mutable { to.request_stop(); }, Qt::QueuedConnection);
        })
    {
    }

private:
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace

SyncService::SyncService(Options options)
    : m_options(std::move(options))
    , m_courier(std::make_unique<QObject>())
{
    m_thread.setObjectName("immirror-core"_L1);
    m_courier->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_courier.get(),
        [this] {
            m_home = std::make_unique<Home>(m_options);
            SyncWorker *worker = &m_home->worker();
            // Over to the window's thread: the receiver lives there.
            connect(worker, &SyncWorker::changed, this, [this](const Snapshot &snapshot) {
                m_snapshot = snapshot;
                if (snapshot.standing.state != State::Syncing)
                    m_progress.reset();
                Q_EMIT changed();
            });
            connect(worker, &SyncWorker::progressed, this, [this](const LiveProgress &progress) {
                m_progress = progress;
                Q_EMIT progressed();
            });
            connect(worker, &SyncWorker::runEnded, this, &SyncService::runEnded);
            worker->refresh();
        },
        Qt::QueuedConnection);
}

SyncService::~SyncService()
{
    shutDown();
    m_thread.wait();
}

void SyncService::shutDown()
{
    if (std::exchange(m_ending, true))
        return;
    connect(&m_thread, &QThread::finished, this, &SyncService::ended);
    QMetaObject::invokeMethod(
        m_courier.get(),
        [this] {
            const auto finish = [](SyncService *service) -> Task<void> {
                co_await service->m_home->end();
                service->leaveCore();
            };
            launch([this, finish] { return finish(this); }, [this](const Error &) { leaveCore(); });
        },
        Qt::QueuedConnection);
}

void SyncService::leaveCore()
{
    // Not from within: what has just ended may still stand on the stack.
    QMetaObject::invokeMethod(
        m_courier.get(),
        [this] {
            m_home.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
}

SyncService::Core &SyncService::coreOf(Home &home)
{
    return home.core();
}

void SyncService::post(Verb<void> verb, std::stop_token stop,
                       std::function<void(const Error &)> failed)
{
    if (m_ending)
        return;
    std::stop_source inner;
    auto over = std::make_shared<StopOver>(std::move(stop), m_courier.get(), inner);
    QMetaObject::invokeMethod(
        m_courier.get(),
        [this, verb = std::move(verb), inner, over = std::move(over),
         failed = std::move(failed)]() mutable {
            launch([this, verb = std::move(verb), inner,
                    over = std::move(over)] { return m_home->run(verb, inner); },
                   std::move(failed));
        },
        Qt::QueuedConnection);
}

Result<std::unique_ptr<LedgerReader>> SyncService::openReader() const
{
    if (m_snapshot.identity == 0)
        return fail(ErrorKind::NotConfigured);
    return LedgerReader::open(m_options.paths.database, m_snapshot.identity);
}

} // namespace immirror
