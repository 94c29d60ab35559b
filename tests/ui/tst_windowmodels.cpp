// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/pagedmodel.h"
#include "ui/window/throttle.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace immirror;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Pages of rows that change under the view.
class TestWindowModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInPages();
    void newRowsComeOnTop();
    void closesAGapOfManyPages();
    void followsAnyChange();
    void keepsWhatWasReadWhenReadingFails();
    void throttles();
};

namespace {

struct Row
{
    qint64 id = 0;
    QString text;
};

/// The table that is read: the latest last.
struct Source
{
    std::map<qint64, QString> rows;
    int reads = 0;
    bool broken = false;

    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            const qint64 id = rows.empty() ? 1 : rows.rbegin()->first + 1;
            rows[id] = QString::number(id);
        }
    }
};

class Model : public PagedModel<Row>
{
public:
    Model(Source &source, bool anywhere)
        : m_source(source)
        , m_anywhere(anywhere)
    {
    }

    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).text) : QVariant();
    }
    /// Whether the rows that are loaded are those of the source, from the latest on.
    bool isTrue() const
    {
        auto now = m_source.rows.rbegin();
        for (int i = 0; i < rowCount(); ++i, ++now) {
            if (now == m_source.rows.rend() || row(i).id != now->first ||
                row(i).text != now->second)
                return false;
        }
        return canFetchMore({}) || now == m_source.rows.rend();
    }

protected:
    Result<std::vector<Row>> load(qint64 before, int limit) override
    {
        ++m_source.reads;
        if (m_source.broken)
            return fail(ErrorKind::DatabaseFailed);
        std::vector<Row> page;
        for (auto it = m_source.rows.rbegin();
             it != m_source.rows.rend() && static_cast<int>(page.size()) < limit; ++it) {
            if (before == 0 || it->first < before)
                page.push_back({it->first, it->second});
        }
        return page;
    }
    bool same(const Row &shown, const Row &now) const override { return shown.text == now.text; }
    bool changesAnywhere() const override { return m_anywhere; }

private:
    Source &m_source;
    const bool m_anywhere;
};

} // namespace

void TestWindowModels::comesInPages()
{
    Source source;
    source.add(450);
    Model model(source, false);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // that is for the test to do
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({})); // not begun
    model.restart();
    QCOMPARE(model.rowCount(), 200);
    model.fetchMore({});
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(model.isTrue());
}

void TestWindowModels::newRowsComeOnTop()
{
    Source source;
    source.add(450);
    Model model(source, false);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // that is for the test to do
    model.restart();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    source.add(3);
    source.reads = 0;
    model.update();
    QCOMPARE(model.rowCount(), 203);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(source.reads, 1); // what is further down does not change
    QVERIFY(model.isTrue());
    model.update();
    QCOMPARE(inserted.count(), 1);
}

void TestWindowModels::closesAGapOfManyPages()
{
    Source source;
    source.add(100);
    Model model(source, false);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // that is for the test to do
    model.restart();
    source.add(1010);
    model.update();
    QTRY_COMPARE(model.rowCount(), 1110);
    QVERIFY(model.isTrue());
    // From nothing, one page is enough.
    Source other;
    Model empty(other, false);
    empty.restart();
    other.add(500);
    empty.update();
    QTest::qWait(20);
    QCOMPARE(empty.rowCount(), 200);
    QVERIFY(empty.canFetchMore({}));
}

void TestWindowModels::followsAnyChange()
{
    Source source;
    source.add(900);
    Model model(source, true);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // that is for the test to do
    model.restart();
    std::mt19937 random(1);
    const auto roll = [&](int sides) { return static_cast<int>(random() % sides); };
    for (int round = 0; round < 30; ++round) {
        for (int i = roll(40); i > 0 && !source.rows.empty(); --i)
            source.rows.erase(
                std::next(source.rows.begin(), roll(static_cast<int>(source.rows.size()))));
        for (int i = roll(5); i > 0 && !source.rows.empty(); --i)
            std::next(source.rows.begin(), roll(static_cast<int>(source.rows.size())))->second +=
                u'!';
        for (int i = roll(10); i > 0; --i) // one that was not there comes anywhere
            source.rows.try_emplace(roll(3000) + 1, u"new"_s);
        source.add(roll(round % 10 == 0 ? 500 : 10));
        if (roll(3) == 0)
            model.fetchMore({});
        model.update();
        QTRY_VERIFY_WITH_TIMEOUT(model.isTrue(), 2000);
    }
    source.rows.clear();
    model.update();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestWindowModels::keepsWhatWasReadWhenReadingFails()
{
    Source source;
    source.add(300);
    Model model(source, true);
    model.restart();
    source.broken = true;
    model.update();
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.error()->kind, ErrorKind::DatabaseFailed);
    source.broken = false;
    model.update();
    QVERIFY(!model.error());
    QVERIFY(model.canFetchMore({}));
}

void TestWindowModels::throttles()
{
    int calls = 0;
    Throttle throttle(
        50ms, [&] { ++calls; }, this);
    for (int i = 0; i < 10; ++i)
        throttle.ask();
    QCOMPARE(calls, 1);     // at once
    QTRY_COMPARE(calls, 2); // and once for all others
    QTest::qWait(120);
    QCOMPARE(calls, 2);
}

QTEST_MAIN(TestWindowModels)
#include "tst_windowmodels.moc"
