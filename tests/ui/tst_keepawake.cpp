// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/keepawake.h"

#include "desk.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

/// A desktop's power manager on the test's bus, on a connection of its own. It knows who keeps the
/// computer awake, and forgets who leaves nothing.
class PowerManager : public QDBusVirtualObject
{
public:
    explicit PowerManager(const QString &service)
        : m_service(service)
    {
        if (!m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) ||
            !m_bus.registerService(service))
            qFatal("no place on the bus for %s", qPrintable(service));
    }
    ~PowerManager() override
    {
        m_bus.unregisterService(m_service);
        m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(u"power"_s);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString call = message.member() + u'(' + message.signature() + u')';
        calls << call;
        if (call == u"Inhibit(susu)"_s || call == u"Inhibit(ss)"_s) {
            arguments = message.arguments();
            holders << ++m_cookie;
            waiting = message.createReply(m_cookie);
            if (answersAtOnce)
                answer();
            return true;
        }
        if (!holders.removeOne(message.arguments().value(0).toUInt()))
            qFatal("let go of what was not held: %s", qPrintable(call));
        return bus.send(message.createReply());
    }
    void answer() { m_bus.send(waiting); }

    QStringList calls;
    QVariantList arguments; ///< of the last Inhibit
    QList<uint> holders;
    bool answersAtOnce = true;

private:
    const QString m_service;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"power"_s);
    QDBusMessage waiting;
    uint m_cookie = 41;
};

const QString gnome = u"org.gnome.SessionManager"_s;
const QString others = u"org.freedesktop.PowerManagement"_s;

} // namespace

/// Over a real bus, with a stand-in for the desktop's power manager.
class TestKeepAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAndLetsGo_data();
    void holdsAndLetsGo();
    void letGoBeforeTheAnswer();
    void nobodyCan();
    void whileASyncGoesOn_data();
    void whileASyncGoesOn();
};

void TestKeepAwake::holdsAndLetsGo_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("GNOME, Cinnamon, MATE")
        << gnome << QVariantList{u"immirror"_s, 0u, u"busy"_s, 4u}
        << QStringList{u"Inhibit(susu)"_s, u"Uninhibit(u)"_s};
    QTest::newRow("Plasma, Xfce, LXQt") << others << QVariantList{u"immirror"_s, u"busy"_s}
                                        << QStringList{u"Inhibit(ss)"_s, u"UnInhibit(u)"_s};
}

void TestKeepAwake::holdsAndLetsGo()
{
    QFETCH(const QString, service);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QStringList, calls);
    PowerManager manager(service);
    const auto inhibitor = makeSleepInhibitor();
    inhibitor->hold(u"busy"_s);
    inhibitor->hold(u"busy"_s); // once is enough
    QTRY_COMPARE(manager.holders, QList<uint>{42});
    QCOMPARE(manager.arguments, arguments);
    inhibitor->letGo();
    QTRY_COMPARE(manager.holders, QList<uint>());
    inhibitor->letGo();
    QCOMPARE(manager.calls, calls);
}

void TestKeepAwake::letGoBeforeTheAnswer()
{
    PowerManager manager(gnome);
    manager.answersAtOnce = false;
    const auto inhibitor = makeSleepInhibitor();
    inhibitor->hold(u"busy"_s);
    QTRY_COMPARE(manager.holders.size(), 1);
    inhibitor->letGo();
    manager.answer();
    QTRY_COMPARE(manager.holders, QList<uint>());
}

void TestKeepAwake::nobodyCan()
{
    static int refused = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            refused += text.contains(u"nobody here keeps the computer awake"_s);
        });
    const auto inhibitor = makeSleepInhibitor();
    inhibitor->hold(u"busy"_s);
    QTRY_COMPARE(refused, 1);
    qInstallMessageHandler(before);
    inhibitor->letGo();
    // Who comes later is asked the next time.
    PowerManager manager(gnome);
    inhibitor->hold(u"busy"_s);
    QTRY_COMPARE(manager.holders.size(), 1);
}

void TestKeepAwake::whileASyncGoesOn_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("held");
    QTest::newRow("wanted") << u"yes"_s << 1;
    QTest::newRow("not wanted") << u"no"_s << 0;
}

void TestKeepAwake::whileASyncGoesOn()
{
    QFETCH(const QString, setting);
    QFETCH(const int, held);
    struct Counting : SleepInhibitor
    {
        explicit Counting(int &counted, bool &holding)
            : times(counted)
            , holds(holding)
        {
        }
        void hold(const QString &) override
        {
            ++times;
            holds = true;
        }
        void letGo() override { holds = false; }
        int &times;
        bool &holds;
    };
    Desk d;
    d.addAlbum(u"Trip"_s, 2);
    d.setUp({u"Trip"_s});
    Settings settings(d.paths.settingsFile);
    QVERIFY(settings.setText(Setting::SyncKeepAwake, setting));
    int times = 0;
    bool holds = false;
    const KeepAwake awake(d.service(), settings, std::make_unique<Counting>(times, holds));
    QCOMPARE(d.sync().status, RunStatus::Ok);
    QTRY_VERIFY(!holds && d.service().snapshot().standing.state == State::Idle);
    QCOMPARE(times, held);
}

QTEST_MAIN(TestKeepAwake)
#include "tst_keepawake.moc"
