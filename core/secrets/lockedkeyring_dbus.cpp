// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "secrets/lockedkeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

// The Secret Service specification.

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr auto busName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(busName, path, interface, method);
}

/// The answer, or an error; of no type if it was stopped before.
Task<QDBusMessage> answerTo(QDBusMessage call, std::stop_token stop)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call));
    const auto done = std::make_shared<OneShot>();
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [done] { done->fire(); });
    if (!watcher.isFinished()) {
        const std::stop_callback onStop(std::move(stop), [done] { done->fire(); });
        co_await done->wait();
    }
    co_return watcher.isFinished() ? watcher.reply() : QDBusMessage();
}

bool isSilence(const QDBusMessage &answer)
{
    const QDBusError::ErrorType type = QDBusError(answer).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout ||
           type == QDBusError::TimedOut;
}

struct Found
{
    bool silent = false;
    QList<QDBusObjectPath> open;
    QList<QDBusObjectPath> locked;
};

/// Works on a locked keyring, and asks nobody for a password.
Task<Found> search(QString service, QString key, std::stop_token stop)
{
    QMap<QString, QString> attributes{{u"server"_s, service}};
    if (!key.isEmpty())
        attributes.insert(u"user"_s, key);
    QDBusArgument argument;
    argument << attributes;
    QDBusMessage call = callTo(servicePath, serviceInterface, u"SearchItems"_s);
    call << QVariant::fromValue(argument);
    const QDBusMessage answer = co_await answerTo(call, std::move(stop));
    Found found;
    found.silent = isSilence(answer);
    const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> items(answer);
    if (items.isValid()) {
        found.open = items.argumentAt<0>();
        found.locked = items.argumentAt<1>();
    }
    co_return found;
}

/// Qt looks up the types of a slot by their names, and does not find those that nobody has used
/// yet.
void knowTypes()
{
    qRegisterMetaType<QDBusObjectPath>();
    qRegisterMetaType<QDBusVariant>();
}

bool isLocked(const Found &found)
{
    return found.open.isEmpty() && !found.locked.isEmpty();
}

/// A question on the person's screen, and what happens meanwhile. From whichever program it says to
/// come: the worst that a false one brings is another look.
class Question : public QObject
{
    Q_OBJECT

public:
    explicit Question(const QString &prompt)
        : m_service(busName, QDBusConnection::sessionBus(),
                    QDBusServiceWatcher::WatchForOwnerChange)
    {
        knowTypes();
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect({}, prompt, promptInterface, u"Completed"_s, this,
                    SLOT(onCompleted(bool, QDBusVariant)));
        bus.connect({}, servicePath, serviceInterface, u"CollectionChanged"_s, this,
                    SLOT(onChanged(QDBusObjectPath)));
        connect(&m_service, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this] { onCompleted(true, {}); });
    }

    bool isOver() const { return m_over; }
    Task<void> change(std::stop_token stop)
    {
        const std::stop_callback onStop(std::move(stop), [this] { m_change.notify(); });
        co_await m_change.wait();
    }

private Q_SLOTS:
    void onCompleted(bool, const QDBusVariant &)
    {
        m_over = true;
        m_change.notify();
    }
    void onChanged(const QDBusObjectPath &) { m_change.notify(); }

private:
    QDBusServiceWatcher m_service;
    Signal m_change;
    bool m_over = false;
};

/// The one on the screen, if any: who asks next waits for its answer, too, and adds none of its
/// own. It stays when nobody waits for it any more: at Prompt.Dismiss gnome-keyring 42 crashes.
std::shared_ptr<Question> &openQuestion()
{
    static auto *question = new std::shared_ptr<Question>; // the end of the process lets it be
    return *question;
}

/// Nothing where there was nothing to ask, or no way to.
Task<std::shared_ptr<Question>> putQuestion(QList<QDBusObjectPath> locked, std::stop_token stop)
{
    QDBusMessage unlock = callTo(servicePath, serviceInterface, u"Unlock"_s);
    unlock << QVariant::fromValue(locked);
    const QDBusMessage answer = co_await answerTo(unlock, stop);
    const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> unlocked(answer);
    const QString prompt = unlocked.isValid() ? unlocked.argumentAt<1>().path() : QString();
    if (prompt.size() <= 1) // "/": it needs none
        co_return std::shared_ptr<Question>();
    auto question = std::make_shared<Question>(prompt);
    QDBusMessage show = callTo(prompt, promptInterface, u"Prompt"_s);
    show << QString(); // of no window
    const QDBusMessage shown = co_await answerTo(show, stop);
    if (shown.type() == QDBusMessage::ErrorMessage)
        co_return std::shared_ptr<Question>();
    co_return question;
}

/// Where a change may have unlocked it.
class ChangesWatch : public QObject
{
    Q_OBJECT

public:
    explicit ChangesWatch(KeyringWatch *owner)
        : QObject(owner)
        , m_owner(owner)
        , m_service(busName, QDBusConnection::sessionBus(),
                    QDBusServiceWatcher::WatchForRegistration)
    {
        knowTypes();
        QDBusConnection::sessionBus().connect({}, servicePath, serviceInterface,
                                              u"CollectionChanged"_s, this,
                                              SLOT(onChanged(QDBusObjectPath)));
        connect(&m_service, &QDBusServiceWatcher::serviceRegistered, owner, &KeyringWatch::opened);
    }

private Q_SLOTS:
    void onChanged(const QDBusObjectPath &collection)
    {
        QDBusMessage call =
            callTo(collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << QString(collectionInterface) << u"Locked"_s;
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this](QDBusPendingCallWatcher *ended) {
                    const QDBusPendingReply<QVariant> locked = *ended;
                    if (locked.isValid() && !locked.value().toBool())
                        Q_EMIT m_owner->opened();
                    ended->deleteLater();
                });
    }

private:
    KeyringWatch *m_owner;
    QDBusServiceWatcher m_service;
};

} // namespace

Task<bool> isLockedInKeyring(QString service, QString key)
{
    const Found found = co_await search(service, key, {});
    co_return isLocked(found);
}

Task<KeyringState> openKeyring(QString service, QString key, std::stop_token stop)
{
    Found found = co_await search(service, key, stop);
    if (isLocked(found)) {
        std::shared_ptr<Question> &question = openQuestion();
        if (!question || question->isOver())
            question = co_await putQuestion(found.locked, stop);
        while (question && !question->isOver() && isLocked(found)) {
            co_await question->change(stop);
            found = co_await search(service, key, stop);
        }
        found = co_await search(service, key, stop);
    }
    co_return found.silent ? KeyringState::Silent
    : isLocked(found)      ? KeyringState::Locked
                           : KeyringState::Open;
}

void KeyringWatch::start()
{
    if (QDBusConnection::sessionBus().isConnected())
        new ChangesWatch(this);
}

} // namespace immirror

#include "lockedkeyring_dbus.moc"
