// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "immich/parse.h"
#include "immich/wallclock.h"

#include <QJsonDocument>
#include <QTest>

#include <time.h>

using namespace immirror;
using namespace Qt::StringLiterals;

class TestImmichParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void noDates_data();
    void noDates();
    void datesWhereverWeAre();
    void albums();
    void assets();
    void clocks_data();
    void clocks();
    void assetIds();
    void undated_data();
    void undated();
    void visibilities();
    void missingFields_data();
    void missingFields();
};

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// 3.x: no ownerId, no assets
const QByteArray albumV3 = R"({"albumName":"Holiday","description":"",
 "albumThumbnailAssetId":"5b7c5b1a-0f3e-4a77-9d7d-0a1b2c3d4e5f",
 "createdAt":"2026-11-20T10:00:00.000Z","updatedAt":"2026-11-20T10:00:01.123Z",
 "id":"6b1f3c52-77aa-4d10-8f4e-a1b2c3d4e5f6","shared":true,"hasSharedLink":false,
 "albumUsers":[{"user":{"id":"owner-3","name":"Alice"},"role":"owner"},
               {"user":{"id":"guest","name":"Bob"},"role":"editor"}],
 "assetCount":3,"lastModifiedAssetTimestamp":"2026-11-21T08:00:00.456Z","order":"desc"})";
// 2.x and 1.x: the owner apart, an empty album without its last stamp
const QByteArray albumV1 = R"({"albumName":"","id":"6b1f3c52-77aa-4d10-8f4e-a1b2c3d4e5f6",
 "ownerId":"owner-1","owner":{"id":"owner-1"},"albumUsers":[],"shared":false,"assets":[],
 "assetCount":0,"updatedAt":"2026-11-20T10:00:01.123Z"})";

const QByteArray assetV3 = R"({"id":"a-3","ownerId":"o","libraryId":null,"type":"VIDEO",
 "originalPath":"/data/upload/x.mov","originalFileName":"Gr\u00f6\u00dfe \"1\".MOV",
 "originalMimeType":"video/quicktime","fileCreatedAt":"2024-07-01T08:00:00.500Z",
 "fileModifiedAt":"2024-07-02T08:00:00.000Z","isTrashed":false,"isOffline":false,
 "visibility":"archive","duration":12345,"checksum":"2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
 "exifInfo":{"fileSizeInByte":20000000000,"description":"At the sea"}})";
const QByteArray assetV1 = R"({"id":"a-1","ownerId":"o","deviceAssetId":"x","type":"IMAGE",
 "libraryId":"lib","originalPath":"/mnt/ext/x.jpg","originalFileName":"x.jpg",
 "originalMimeType":"image/jpeg","fileCreatedAt":"2024-07-01T08:00:00.5+00:00",
 "fileModifiedAt":"2024-07-02T08:00:00","isArchived":false,"isTrashed":true,"isOffline":true,
 "duration":"0:00:00.00000","checksum":"2jmj7l5rSw0yVb/vlWAYkK/YBwk=","exifInfo":null})";

} // namespace

void TestImmichParse::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2024-07-01T08:00:00.123Z", "2024-07-01T08:00:00.123Z");
    row("2024-07-01T08:00:00Z", "2024-07-01T08:00:00.000Z");
    row("2024-07-01T08:00:00+00:00", "2024-07-01T08:00:00.000Z");
    row("2024-07-01T08:00:00.5+00:00", "2024-07-01T08:00:00.500Z");
    row("2024-07-01T08:00:00.123456+00:00", "2024-07-01T08:00:00.123Z");
    row("2024-07-01T08:00:00.123456Z", "2024-07-01T08:00:00.123Z");
    row("2024-07-01T10:00:00+02:00", "2024-07-01T08:00:00.000Z");
    row("2024-07-01T08:00:00", "2024-07-01T08:00:00.000Z");
    row("2024-07-01T08:00:00.123456", "2024-07-01T08:00:00.123Z");
    row("1969-12-31T23:59:59.000Z", "1969-12-31T23:59:59.000Z");
    row("1899-05-06T07:08:09.000Z", "1899-05-06T07:08:09.000Z");
    row("2024-02-29T12:00:00.000Z", "2024-02-29T12:00:00.000Z");
    row("2024-03-31T02:30:00", "2024-03-31T02:30:00.000Z"); // no such hour in Berlin
    row("2024-10-27T02:30:00", "2024-10-27T02:30:00.000Z"); // there twice
}

void TestImmichParse::dates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const QDateTime date = parseImmichDate(text);
    QVERIFY(date.isValid());
    QCOMPARE(date.timeSpec(), Qt::UTC);
    QCOMPARE(date.toString(Qt::ISODateWithMs), utc);
}

void TestImmichParse::noDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2024-13-01T00:00:00Z", "2023-02-29T12:00:00.000Z",
                             "1719820800", "2024-07-01T25:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestImmichParse::noDates()
{
    QFETCH(const QString, text);
    QVERIFY(!parseImmichDate(text).isValid());
}

/// A text without a suffix means UTC, also where clocks change.
void TestImmichParse::datesWhereverWeAre()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"Europe/Berlin", "America/Los_Angeles", "Pacific/Apia"}) {
        qputenv("TZ", zone);
        tzset();
        for (const QString &text : {u"2024-03-31T02:30:00"_s, u"2024-10-27T02:30:00"_s,
                                    u"2024-03-10T02:30:00"_s, u"2011-12-30T12:00:00"_s}) {
            QVERIFY2(parseImmichDate(text).isValid(), zone);
            QCOMPARE(parseImmichDate(text).toString(Qt::ISODate), text + u'Z');
        }
    }
    before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

void TestImmichParse::albums()
{
    const auto v3 = parseAlbum(json(albumV3));
    QVERIFY(v3);
    QCOMPARE(v3->id, u"6b1f3c52-77aa-4d10-8f4e-a1b2c3d4e5f6"_s);
    QCOMPARE(v3->name, u"Holiday"_s);
    QCOMPARE(v3->ownerId, u"owner-3"_s);
    QVERIFY(v3->shared);
    QCOMPARE(v3->coverAssetId, u"5b7c5b1a-0f3e-4a77-9d7d-0a1b2c3d4e5f"_s);
    const AlbumStamp stamp{u"2026-11-20T10:00:01.123Z"_s, 3, u"2026-11-21T08:00:00.456Z"_s};
    QVERIFY(v3->stamp == stamp);

    const auto v1 = parseAlbum(json(albumV1));
    QVERIFY(v1);
    QCOMPARE(v1->ownerId, u"owner-1"_s);
    QVERIFY(!v1->shared);
    QVERIFY(v1->coverAssetId.isEmpty());
    QCOMPARE(v1->stamp.assetCount, 0);
    QVERIFY(v1->stamp.lastModifiedAssetTimestamp.isEmpty());
}

void TestImmichParse::assets()
{
    const auto v3 = parseAsset(json(assetV3));
    QVERIFY(v3);
    QCOMPARE(v3->fileName, u"Größe \"1\".MOV"_s);
    QCOMPARE(v3->size, 20'000'000'000);
    QCOMPARE(v3->description, u"At the sea"_s);
    QCOMPARE(v3->capturedAt.toString(Qt::ISODateWithMs), u"2024-07-01T08:00:00.500Z"_s);
    QVERIFY(v3->video && !v3->external && !v3->trashed && !v3->offline);
    QVERIFY(v3->visibility == Visibility::Archive);

    const auto v1 = parseAsset(json(assetV1));
    QVERIFY(v1);
    QCOMPARE(v1->size, -1);
    QVERIFY(v1->description.isEmpty());
    QCOMPARE(v1->capturedAt, v3->capturedAt);
    QCOMPARE(v1->modifiedAt, v3->modifiedAt);
    QVERIFY(v1->external && v1->trashed && v1->offline && !v1->video);
    QVERIFY(v1->visibility == Visibility::Timeline);
}

/// How far the clock of the capture was ahead of UTC.
void TestImmichParse::clocks_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("localDateTime");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, const char *moment, const char *local, int minutes,
                        QDate day) {
        QTest::newRow(name) << QString::fromLatin1(moment) << QString::fromLatin1(local) << minutes
                            << day;
    };
    const QDate first(2024, 7, 1);
    row("Tokyo", "2024-06-30T15:30:00.000Z", "2024-07-01T00:30:00.000Z", 540, first);
    row("New York", "2024-07-02T03:30:00.000Z", "2024-07-01T23:30:00.000Z", -240, first);
    row("UTC", "2024-07-01T00:00:00.000Z", "2024-07-01T00:00:00.000Z", 0, first);
    row("Kathmandu", "2024-06-30T18:20:00+00:00", "2024-07-01T00:05:00+00:00", 345, first);
    row("Newfoundland", "2024-07-02T02:00:00Z", "2024-07-01T23:30:00", -150, first);
    row("Kiribati", "2024-06-30T10:00:00.5+00:00", "2024-07-01T00:00:00.5+00:00", 840, first);
    row("Baker Island", "2024-07-02T11:59:00Z", "2024-07-01T23:59:00Z", -720, first);
    row("milliseconds of one", "2024-06-30T15:00:00.999Z", "2024-07-01T00:00:00Z", 540, first);
    row("microseconds", "2024-06-30T15:00:00.123456+00:00", "2024-07-01T00:00:00.123456+00:00", 540,
        first);
    row("labelled with its zone", "2024-06-30T15:30:00Z", "2024-07-01T00:30:00+09:00", 540, first);
    row("old Paris", "1905-06-30T23:55:39Z", "1905-07-01T00:05:00Z", 9, QDate(1905, 7, 1));
    row("summer time that begins", "2024-03-31T01:30:00Z", "2024-03-31T03:30:00Z", 120,
        QDate(2024, 3, 31));
    row("none", "2024-07-01T23:30:00Z", "", 0, first);
    row("no date", "2024-07-01T23:30:00Z", "soon", 0, first);
    row("days apart", "2024-07-01T23:30:00Z", "2024-07-09T23:30:00Z", 0, first);
    row("no moment", "", "2024-07-01T23:30:00Z", 0, QDate());
}

void TestImmichParse::clocks()
{
    QFETCH(const QString, moment);
    QFETCH(const QString, localDateTime);
    QFETCH(const int, minutes);
    QFETCH(const QDate, day);
    QJsonObject text{{u"id"_s, u"a"_s}, {u"fileCreatedAt"_s, moment}};
    if (!localDateTime.isEmpty())
        text[u"localDateTime"_s] = localDateTime;
    for (const char *zone : {"Asia/Tokyo", "America/New_York"}) { // of this computer
        qputenv("TZ", zone);
        tzset();
        const auto asset = parseAsset(text);
        QVERIFY(asset);
        QCOMPARE(int{asset->minutesEast}, minutes);
        QCOMPARE(capturedByItsClock(*asset).date(), day);
    }
    qunsetenv("TZ");
    tzset();
}

void TestImmichParse::assetIds()
{
    const auto idsIn = [](const QByteArray &body) {
        return parseAssetIds({.status = 201, .body = body});
    };
    QCOMPARE(*idsIn(R"({"totalSize":3,"archives":[{"size":1,"assetIds":["a","b"]},
                        {"size":2,"assetIds":["c","b"]},{"size":0}]})"),
             (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(*idsIn(R"({"totalSize":0,"archives":[]})"), QStringList());
    for (const char *wrong :
         {"{}", "[]", R"({"archives":{}})", R"({"archives":null})",
          R"({"archives":[{"assetIds":["a",7]}]})", R"({"archives":[{"assetIds":["../a"]}]})"}) {
        const auto ids = idsIn(wrong);
        QVERIFY2(!ids, wrong);
        QCOMPARE(ids.error().kind, ErrorKind::UnexpectedAnswer);
    }
}

void TestImmichParse::undated_data()
{
    QTest::addColumn<QString>("captured");
    QTest::addColumn<QString>("modified");
    QTest::addColumn<QJsonObject>("exif");
    QTest::addColumn<bool>("undated");
    const QString when = u"2026-11-22T17:33:49.000Z"_s;
    const QString earlier = u"2020-03-05T01:00:00.000Z"_s;
    // As recorded of noexif_3.png, back\\slash.jpg, ext_unique.jpg, novideo_date.mp4.
    QTest::newRow("no exif") << when << when << QJsonObject() << true;
    QTest::newRow("dated") << earlier << when << QJsonObject() << false;
    QTest::newRow("by milliseconds")
        << u"2026-11-22T17:50:53.835Z"_s << u"2026-11-22T17:50:53.839Z"_s << QJsonObject() << true;
    QTest::newRow("video") << when << when << QJsonObject{{u"timeZone"_s, u"UTC"_s}} << true;
    QTest::newRow("camera") << when << when << QJsonObject{{u"make"_s, u"Apple"_s}} << false;
    QTest::newRow("time zone") << when << when << QJsonObject{{u"timeZone"_s, u"UTC+9"_s}} << false;
}

void TestImmichParse::undated()
{
    QFETCH(const QString, captured);
    QFETCH(const QString, modified);
    QFETCH(const QJsonObject, exif);
    const auto asset = parseAsset({{u"id"_s, u"a"_s},
                                   {u"checksum"_s, u"c"_s},
                                   {u"fileCreatedAt"_s, captured},
                                   {u"fileModifiedAt"_s, modified},
                                   {u"exifInfo"_s, exif}});
    QVERIFY(asset);
    QTEST(asset->undated, "undated");
}

void TestImmichParse::visibilities()
{
    QJsonObject object = json(assetV3);
    for (const auto &[text, kind] :
         {std::pair("timeline", Visibility::Timeline), std::pair("archive", Visibility::Archive),
          std::pair("hidden", Visibility::Hidden), std::pair("locked", Visibility::Locked)}) {
        object[u"visibility"_s] = QString::fromLatin1(text);
        QVERIFY(parseAsset(object)->visibility == kind);
    }
    object[u"visibility"_s] = u"vault"_s; // not known yet: never shown to Google
    const Visibility unknown = parseAsset(object)->visibility;
    QVERIFY(unknown == Visibility::Hidden || unknown == Visibility::Locked);
}

void TestImmichParse::missingFields_data()
{
    QTest::addColumn<bool>("album");
    QTest::addColumn<QString>("field");
    QTest::newRow("album id") << true << u"id"_s;
    QTest::newRow("album count") << true << u"assetCount"_s;
    QTest::newRow("asset id") << false << u"id"_s;
}

void TestImmichParse::missingFields()
{
    QFETCH(const bool, album);
    QFETCH(const QString, field);
    for (const QJsonValue &value : {QJsonValue(QJsonValue::Undefined), QJsonValue(),
                                    QJsonValue(QJsonObject()), QJsonValue(true)}) {
        QJsonObject object = json(album ? albumV3 : assetV3);
        object[field] = value; // Undefined takes it out
        const Error error = album ? parseAlbum(object).error() : parseAsset(object).error();
        QVERIFY(album ? !parseAlbum(object) : !parseAsset(object));
        QCOMPARE(error.kind, ErrorKind::UnexpectedAnswer);
        QVERIFY(error.detail.contains(field));
    }
    QVERIFY(!parseAlbum({}) && !parseAsset({}));
}

QTEST_GUILESS_MAIN(TestImmichParse)
#include "tst_immichparse.moc"
