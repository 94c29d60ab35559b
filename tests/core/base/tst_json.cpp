// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/bounds.h"
#include "base/json.h"

#include <QJsonArray>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

struct Taken
{
    QList<QJsonObject> items;
    Result<QJsonDocument> rest;
};

Taken take(const QByteArray &text, QByteArrayView list)
{
    Taken taken;
    taken.rest = readJsonList(text, list, [&](const QJsonObject &item) {
        taken.items << item;
        return Result<void>();
    });
    return taken;
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

/// What a server sends, before anyone looks at its fields.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInPieces_data();
    void listsInPieces();
    void noLists_data();
    void noLists();
    void nesting();
    void anItemEndsTheReading();
    void longItemsAndRests();
};

void TestJson::listsInPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("items");
    const auto row = [](const char *name, const char *text, const char *list, int items) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(list) << items;
    };
    row("the document", R"([{"a":1},{"b":[2,{"c":3}]}])", "", 2);
    row("empty", "[ ]", "", 0);
    row("one", R"( [ {"a":1} ] )", "", 1);
    row("below keys", R"({"x":1,"assets":{"items":[{"a":1},{},{"b":2}],"nextPage":"2"}})",
        "assets.items", 3);
    row("at the end", R"({"nextPage":null,"assets":[{"a":1}]})", "assets", 1);
    row("brackets in texts", R"({"assets":[{"n":"]},[{\"\\"},{"n":"\"]"}],"y":"[{"})", "assets", 2);
    row("the same key elsewhere", R"({"z":{"assets":[1,2]},"assets":[{"a":1}],"q":[[1]]})",
        "assets", 1);
    row("none", R"({"x":[1,2,3]})", "assets", 0);
    row("null", R"({"assets":null})", "assets", 0);
    row("no objects", R"({"assets":[1,"two",null,[3]]})", "assets", 4);
}

void TestJson::listsInPieces()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, list);
    QFETCH(const int, items);
    const Taken taken = take(text, list);
    QVERIFY2(taken.rest, taken.rest ? "" : qPrintable(taken.rest.error().detail));
    QCOMPARE(taken.items.size(), items);

    // As Qt reads it whole.
    const QJsonDocument whole = QJsonDocument::fromJson(text);
    QJsonValue place = whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object());
    for (const QByteArray &key : list.isEmpty() ? QByteArrayList() : list.split('.'))
        place = place[QString::fromLatin1(key)];
    for (int i = 0; i < items; ++i)
        QCOMPARE(taken.items[i], place[i].toObject());
    if (list == "assets.items") {
        QJsonObject rest = whole.object();
        QJsonObject assets = rest[u"assets"].toObject();
        assets[u"items"] = QJsonArray();
        rest[u"assets"] = assets;
        QCOMPARE(taken.rest->object(), rest);
    }
}

void TestJson::noLists_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", " ", "[", "]", "{", R"({"assets":[)", R"({"assets":[{"a":1})", R"({"assets":[{]}})",
          R"({"assets":[{"a":1},]})", R"({"assets":[,]})", R"({"assets":[{}],"assets":[{}]})",
          R"({"assets":[{"a":}]})", "\"", R"({"assets":["\)", "<html>", "nul", "[]]", "}{",
          R"({"assets":[{}]} trailing)"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
}

void TestJson::noLists()
{
    QFETCH(const QByteArray, text);
    const Taken taken = take(text, "assets");
    QVERIFY(!taken.rest);
    QCOMPARE(taken.rest.error().kind, ErrorKind::UnexpectedAnswer);
}

void TestJson::nesting()
{
    QVERIFY(readJson(nested(bounds::jsonDepth)));
    const auto tooDeep = readJson(nested(bounds::jsonDepth + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().detail, u"nested too deeply"_s);
    QVERIFY(!readJson(nested(1'000'000)));
    // Brackets in texts are no nesting.
    QVERIFY(readJson("[\"" + QByteArray(1000, '[') + "\"]"));
    QVERIFY(!take(R"({"assets":[{"a":)" + nested(bounds::jsonDepth) + "}]}", "assets").rest);
}

void TestJson::anItemEndsTheReading()
{
    int seen = 0;
    const auto rest = readJsonList("[{},{},{}]", {}, [&](const QJsonObject &) -> Result<void> {
        return ++seen == 2 ? fail(ErrorKind::Cancelled) : Result<void>();
    });
    QVERIFY(!rest);
    QCOMPARE(rest.error().kind, ErrorKind::Cancelled);
    QCOMPARE(seen, 2);
}

/// Neither an item nor what stands beside the list can be as long as the list may be.
void TestJson::longItemsAndRests()
{
    const QByteArray longText(bounds::smallAnswer + 1, 'x');
    QVERIFY(!take(R"({"assets":[{"a":")" + longText + R"("}]})", "assets").rest);
    QVERIFY(!take(R"({"a":")" + longText + R"(","assets":[{}]})", "assets").rest);
    // A list that hides behind an escape stays with the rest, and has to be as short.
    const QByteArray many = "[" + QByteArray("{},").repeated(bounds::smallAnswer / 3) + "{}]";
    QVERIFY(!take(R"({"\u0061ssets":)" + many + "}", "assets").rest);
    const Taken taken = take(R"({"assets":)" + many + "}", "assets");
    QVERIFY(taken.rest);
    QCOMPARE(taken.items.size(), bounds::smallAnswer / 3 + 1);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
