// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/boundsecrets.h"

#include "base/bounds.h"

#include <QTimer>

namespace immirror {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds noticeAfter = 1500ms; // an answer takes 0 to 15 ms
constexpr std::chrono::milliseconds grace = 500ms;
constexpr int steps = 4; // of patience

/// One question. Alarms outlive it.
struct Asking
{
    std::stop_source stop;
    bool ended = false;
    bool told = false;
    bool gaveUp = false;
};

/// In steps, between which the event loop turns: a clock that jumps (the computer slept) is no
/// reason to give up while the answer has come.
void giveUpLater(Clock &clock, std::chrono::milliseconds step, int left,
                 const std::shared_ptr<Asking> &asking)
{
    clock.callAtLatest(step, [&clock, step, left, asking] {
        if (asking->ended)
            return;
        if (left > 1) {
            QTimer::singleShot(0, [&clock, step, left, asking] {
                if (!asking->ended)
                    giveUpLater(clock, step, left - 1, asking);
            });
            return;
        }
        asking->gaveUp = true;
        asking->stop.request_stop();
    });
}

} // namespace

BoundSecrets::BoundSecrets(SecretStore &store, Clock &clock, Terms terms)
    : m_store(store)
    , m_clock(clock)
    , m_terms(std::move(terms))
{
}

template<typename T>
Task<Result<T>> BoundSecrets::within(std::function<Task<Result<T>>(std::stop_token)> ask,
                                     std::stop_token stop)
{
    if (m_gaveUp)
        co_return fail(ErrorKind::KeychainLocked);
    const auto asking = std::make_shared<Asking>();
    const auto endSoon = [this, asking] {
        m_clock.callAtLatest(grace, [asking] {
            if (!asking->ended)
                asking->stop.request_stop();
        });
    };
    m_clock.callAtLatest(noticeAfter, [asking, onWait = m_terms.onWait] {
        if (asking->ended || !onWait)
            return;
        asking->told = true;
        onWait(true);
    });
    if (m_terms.patience > 0ms)
        giveUpLater(m_clock, m_terms.patience / steps, steps, asking);
    Result<T> answer;
    {
        const std::stop_callback onStop(m_terms.stop, endSoon);
        const std::stop_callback onOther(stop, [asking] { asking->stop.request_stop(); });
        answer = co_await ask(asking->stop.get_token());
    }
    asking->ended = true;
    if (asking->told)
        m_terms.onWait(false);
    if (asking->gaveUp && !answer && answer.error().kind == ErrorKind::Cancelled) {
        m_gaveUp = true;
        co_return fail(ErrorKind::KeychainLocked);
    }
    co_return answer;
}

Task<Result<std::optional<QString>>> BoundSecrets::read(SecretKey key, std::stop_token stop)
{
    return within<std::optional<QString>>(
        [this, key](std::stop_token token) { return m_store.read(key, std::move(token)); },
        std::move(stop));
}

Task<Result<void>> BoundSecrets::write(SecretKey key, QString secret, std::stop_token stop)
{
    return within<void>(
        [this, key, secret = std::move(secret)](std::stop_token token) {
            return m_store.write(key, secret, std::move(token));
        },
        std::move(stop));
}

Task<Result<void>> BoundSecrets::remove(SecretKey key, std::stop_token stop)
{
    return within<void>(
        [this, key](std::stop_token token) { return m_store.remove(key, std::move(token)); },
        std::move(stop));
}

} // namespace immirror
