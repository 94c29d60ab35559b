// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "sync/runlock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

/// One run at a time, whoever asks; and nobody dead stands in the way.
class TestRunLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void ofSomebodyDead_data();
    void ofSomebodyDead();
    void ofSomebodyAliveWithOurNumber();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// As QLockFile writes it.
    static QByteArray holder(qint64 pid, const QByteArray &host)
    {
        return QByteArray::number(pid) + "\nimmirror\n" + host + "\nid\nboot\n";
    }
};

void TestRunLock::oneAtATime()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.db"_s);
    QVERIFY(!RunLock::isHeld(path));
    {
        RunLock first(path);
        QVERIFY(first.take());
        RunLock second(path);
        QCOMPARE(second.take().error().kind, ErrorKind::SyncRunning);
        QVERIFY(RunLock::isHeld(path));
    }
    QVERIFY(!RunLock::isHeld(path));
    RunLock third(path);
    QVERIFY(third.take());
}

void TestRunLock::ofSomebodyDead_data()
{
    QTest::addColumn<QByteArray>("content");
    const qint64 here = QCoreApplication::applicationPid();
    const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
    QTest::newRow("empty, after a power cut") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("\0\0\0", 3);
    QTest::newRow("our number, given anew") << holder(here, host);
    QTest::newRow("a number that somebody else has now") << holder(1, host);
    QTest::newRow("another container's") << holder(7, "a1b2c3d4");
}

void TestRunLock::ofSomebodyDead()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.db"_s);
    write(path + u".lock"_s, content);
    QVERIFY(!RunLock::isHeld(path));
    write(path + u".lock"_s, content);
    RunLock lock(path);
    QVERIFY(lock.take());
}

/// Two containers on one folder often have the same numbers.
void TestRunLock::ofSomebodyAliveWithOurNumber()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.db"_s);
    const QString file = path + u".lock"_s;
    write(file, holder(QCoreApplication::applicationPid(), "other"));
    QProcess other;
    other.start(u"flock"_s, {u"--exclusive"_s, file, u"sh"_s, u"-c"_s, u"echo held; cat"_s});
    QVERIFY(other.waitForReadyRead());
    QVERIFY(RunLock::isHeld(path));
    RunLock lock(path);
    QCOMPARE(lock.take().error().kind, ErrorKind::SyncRunning);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(lock.take());
}

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
