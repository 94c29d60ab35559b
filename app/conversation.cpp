// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/conversation.h"

#include "app/commands/support.h"
#include "app/start.h"
#include "base/bounds.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QScopeGuard>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Written to on the core's thread, sent on the window's.
class SocketOutlet : public Outlet
{
public:
    SocketOutlet(Wire &wire, bool isTerminal)
        : m_wire(wire)
        , m_isTerminal(isTerminal)
    {
    }
    bool isTerminal() const override { return m_isTerminal; }
    void write(Stream stream, const QString &text) override
    {
        const QString key = stream == Stream::Out   ? u"out"_s
                            : stream == Stream::Err ? u"err"_s
                                                    : u"live"_s;
        // In pieces, none of which is too long a message, however much of it is escaped.
        qsizetype begin = 0;
        do {
            QString piece = text.mid(begin, longestPiece);
            if (piece.size() == longestPiece && piece.back().isHighSurrogate())
                piece.chop(1);
            begin += piece.size();
            QMetaObject::invokeMethod(
                &m_wire,
                [&wire = m_wire, key, piece] {
                    wire.send({{key, piece}});
                },
                Qt::QueuedConnection);
        } while (begin < text.size() && stream != Stream::Live); // that is one line
    }

private:
    static constexpr qsizetype longestPiece = bounds::localMessage / 8;

    Wire &m_wire;
    const bool m_isTerminal;
};

struct Job
{
    Arguments arguments;
    QByteArray secret;
    SocketOutlet outlet;
};

/// On the core's thread.
Task<int> carryOutThere(std::shared_ptr<Job> job, SyncService::Core *core, std::stop_token stop)
{
    const Console console(job->arguments.json, job->outlet);
    std::optional<VerboseLog> verbose;
    if (job->arguments.verbose)
        verbose.emplace(core->environment.settings);
    Operation work(core->environment, keychainTerms(console, stop));
    CommandContext context{job->arguments, work.environment(), core->worker,
                           console,        job->secret,        std::move(stop)};
    // Of the core's own run, too: it asks the keychain by itself.
    const auto said = QObject::connect(&core->worker, &SyncWorker::keychainWaits,
                                       [&console] { sayThatKeychainWaits(console); });
    const auto silence = qScopeGuard([&said] { QObject::disconnect(said); });
    std::optional<Error> caught;
    int exitCode = Done;
    try {
        exitCode = co_await context.arguments.command->run(context);
        if (context.arguments.command->doer == Doer::Application)
            core->worker.refresh(); // what only looks changes nothing
    } catch (...) {
        caught = caughtError();
    }
    co_return caught ? console.failed(*caught) : exitCode;
}

} // namespace

Conversation::Conversation(QLocalSocket *socket, SyncService &service, QObject *parent)
    : QObject(parent)
    , m_wire(socket)
    , m_service(service)
{
    connect(&m_wire, &Wire::received, this, &Conversation::receive);
    connect(&m_wire, &Wire::closed, this, &Conversation::leave);
    connect(&m_patience, &QTimer::timeout, this, &Conversation::releasePlace);
    m_patience.start(bounds::localPatience);
    if (!m_wire.send({{u"version"_s, QCoreApplication::applicationVersion()}}))
        leave();
}

void Conversation::cancel()
{
    m_stop.request_stop();
}

void Conversation::receive(const QJsonObject &message)
{
    if (message.contains(u"cancel"_s)) {
        cancel();
    } else if (std::exchange(m_asked, true)) {
        m_wire.close();
    } else if (message.contains(u"show"_s)) {
        const QString token = message[u"token"_s].toString();
        Q_EMIT showRequested(token.size() <= bounds::id ? token : QString());
        m_wire.send({{u"shown"_s, true}});
    } else if (message[u"run"_s].isObject()) {
        carryOut(message);
    } else {
        m_wire.close();
    }
}

void Conversation::refuse(const QJsonObject &message)
{
    SocketOutlet outlet(m_wire, message[u"terminal"_s].toBool());
    const Console console(message[u"run"_s][u"json"_s].toBool(), outlet);
    const int exitCode = console.wrongUsage(
        [] { return Commands::tr("The tray application has no such command."); });
    // What it says is on its way, too.
    QMetaObject::invokeMethod(
        this, [this, exitCode] { end(exitCode); }, Qt::QueuedConnection);
}

void Conversation::carryOut(const QJsonObject &message)
{
    const auto arguments = argumentsFrom(message[u"run"_s].toObject());
    if (!arguments) {
        refuse(message);
        return;
    }
    const QByteArray secret = QByteArray::fromBase64(message[u"secret"_s].toString().toLatin1());
    const auto job =
        std::make_shared<Job>(Job{*arguments, secret, {m_wire, message[u"terminal"_s].toBool()}});
    m_busy = true;
    auto *watcher = new QFutureWatcher<int>(this);
    connect(watcher, &QFutureWatcher<int>::finished, this, [this, watcher, arguments] {
        watcher->deleteLater();
        m_busy = false;
        // Without a result the program has ended first.
        end(watcher->future().resultCount() > 0 ? watcher->result() : CancelledByUser);
        Q_EMIT carriedOut(*arguments);
    });
    watcher->setFuture(m_service.onCore<int>(
        [job](SyncService::Core &core, std::stop_token stop) {
            return carryOutThere(job, &core, std::move(stop));
        },
        m_stop.get_token()));
}

void Conversation::end(int exitCode)
{
    m_wire.send({{u"exit"_s, exitCode}});
    if (m_alone)
        deleteLater();
}

/// It asks nothing, or it has its answer and stays: others need the place.
void Conversation::releasePlace()
{
    if (!m_busy && m_wire.isAllSent())
        m_wire.close();
}

void Conversation::leave()
{
    m_alone = true;
    cancel();
    if (!m_busy)
        deleteLater();
}

} // namespace immirror
