// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/sha1.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace immirror;

class TestSha1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsQt_data();
    void sameAsQt();
    void goesOnFromItsState();
    void refusesWhatIsNoState();
};

static QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

void TestSha1::sameAsQt_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 55, 56, 63, 64, 65, 1000, 100'000})
        QTest::addRow("%d", size) << size;
}

void TestSha1::sameAsQt()
{
    QFETCH(const int, size);
    const QByteArray bytes = randomBytes(size);
    Sha1 hash;
    hash.add(bytes);
    QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
    QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha1)); // again
}

void TestSha1::goesOnFromItsState()
{
    const QByteArray bytes = randomBytes(10'000);
    for (const qsizetype cut : {0, 1, 63, 64, 4'097, 10'000}) {
        Sha1 before;
        before.add(QByteArrayView(bytes).first(cut));
        std::optional<Sha1> after = Sha1::fromState(before.state());
        QVERIFY(after);
        after->add(QByteArrayView(bytes).sliced(cut));
        QCOMPARE(after->result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
    }
}

void TestSha1::refusesWhatIsNoState()
{
    QVERIFY(!Sha1::fromState({}));
    QVERIFY(!Sha1::fromState("not a state"));
    const QByteArray state = Sha1().state();
    QVERIFY(!Sha1::fromState(state.left(state.size() - 1)));
    QVERIFY(!Sha1::fromState(state + 'x'));
}

QTEST_GUILESS_MAIN(TestSha1)
#include "tst_sha1.moc"
