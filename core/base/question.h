// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

#include <memory>
#include <stop_token>

namespace immirror {

/// Hands a future's value over on the thread of `context`, never after its end; nothing for a
/// future that is cancelled. In place of QFuture::then(context, …), which in Qt 6.4 aborts where
/// the context is gone before the answer comes.
template<typename T, typename Answered>
void onAnswer(QFuture<T> future, QObject *context, Answered answered)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, answered = std::move(answered)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             answered(*done.constBegin()); // no copy: it may be a big plan
                     });
    watcher->setFuture(future);
}

/// One question at a time, as a member of whoever asks: asking anew, or the asker's end, stops the
/// one before, and its answer is not heard any more.
class Question
{
public:
    Question() = default;
    ~Question() { drop(); }
    Q_DISABLE_COPY_MOVE(Question)

    bool isOpen() const { return m_context != nullptr; }

    void drop()
    {
        if (!m_context)
            return;
        m_context.reset();
        m_stop.request_stop();
    }

    /// `ask` is called with a stop token and gives a future; `answered` with its value.
    template<typename Ask, typename Answered> void ask(Ask ask, Answered answered)
    {
        drop();
        m_stop = std::stop_source();
        m_context = std::make_unique<QObject>();
        onAnswer(ask(m_stop.get_token()), m_context.get(),
                 [this, answered = std::move(answered)](const auto &answer) mutable {
                     m_context.release()->deleteLater(); // this very call comes through it
                     answered(answer);
                 });
    }

private:
    std::unique_ptr<QObject> m_context;
    std::stop_source m_stop;
};

} // namespace immirror
