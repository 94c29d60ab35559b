// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/accounts/notice.h"
#include "ui/albums/albummodel.h"
#include "ui/albums/albumpicker.h"
#include "ui/albums/thumbnails.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

using namespace immirror;
using namespace Qt::StringLiterals;
using fakes::Fault;

/// Of a test, with a machine that has other things to do too.
constexpr int patience = 30'000;

namespace {

template<typename Widget> Widget *find(QWidget &in, const QString &name)
{
    auto *found = in.findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// A picture of that colour.
QByteArray picture(int hue)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(hue % 360, 120, 210));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// With one picture, of a colour of its own.
QString addAlbum(Desk &desk, const QString &name, const QDateTime &at)
{
    static int hue = 0;
    const QString asset = desk.immich.addAsset(name + u".png"_s, picture(hue += 47), at);
    return desk.immich.addAlbum(name, {asset});
}

int thumbnailRequests(Desk &desk)
{
    return desk.immich.http().countRequests({.pathPart = u"/thumbnail"_s});
}

struct Window
{
    explicit Window(Desk &desk, const QSet<QString> &mirrored = {})
        : picker(desk.service())
        , list(find<QTreeView>(picker, u"albumList"_s))
    {
        QPixmapCache::clear();
        picker.resize(640, 480);
        picker.load(desk.immichInput(), mirrored);
        picker.show();
        const auto ready = [this] { return picker.isActiveWindow() && !picker.isLoading(); };
        if (!QTest::qWaitFor(ready, patience))
            qFatal("the picker does not show");
    }
    QAbstractItemModel *model() const { return list->model(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all << model()->index(row, 0).data(AlbumModel::SortRole).toString();
        return all;
    }
    QModelIndex row(const QString &name, int column = 0) const
    {
        return model()->index(static_cast<int>(names().indexOf(name)), column);
    }
    QStringList chosen() const
    {
        QStringList all;
        for (const AlbumChoice &choice : picker.chosen())
            all << choice.albumName;
        all.sort();
        return all;
    }
    void toggle(const QString &name) const
    {
        list->setFocus();
        list->setCurrentIndex(row(name));
        QTest::keyClick(list, Qt::Key_Space);
    }
    void press(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(picker, name), Qt::LeftButton);
    }

    AlbumPicker picker;
    QTreeView *list;
};

const QDateTime monday(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc());

} // namespace

class TestAlbumPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // C sorts by code points
    void showsAndChooses();
    void searches();
    void sorts();
    void allShownAndNone();
    void alreadyMirrored();
    void policyForAllAndForOne();
    void keepsChoicesOverAReload();
    void noAlbums();
    void immichFails();
    void oneCoverOfTwoAlbums();
    void asksForVisiblePicturesOnly();
    void picturesNotAllowed();
    void picturesThatAreMissing();
    void thousandsOfAlbums();
};

void TestAlbumPicker::showsAndChooses()
{
    Desk desk;
    addAlbum(desk, u"Holiday 2024"_s, monday);
    addAlbum(desk, u"Garden"_s, monday);
    const QString shared = addAlbum(desk, u"Family"_s, monday);
    desk.immich.shareAlbum(shared, desk.immich.addUser(u"Bob"_s, u"bob@example.org"_s));
    Window window(desk);
    QCOMPARE(window.names(), (QStringList{u"Family"_s, u"Garden"_s, u"Holiday 2024"_s}));
    const QModelIndex family = window.row(u"Family"_s);
    QVERIFY(family.data().toString().contains(u"Shared"_s));
    QCOMPARE(family.data(Qt::AccessibleTextRole).toString(), u"Family, 1 photo(s), Shared"_s);
    QVERIFY(window.picker.chosen().empty());

    QSignalSpy changes(&window.picker, &AlbumPicker::chosenChanged);
    window.toggle(u"Garden"_s);
    window.toggle(u"Family"_s);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(window.chosen(), (QStringList{u"Family"_s, u"Garden"_s}));
    QVERIFY(find<QLabel>(window.picker, u"albumCount"_s)->text().startsWith(u"2 "_s));
    QTRY_COMPARE_WITH_TIMEOUT(thumbnailRequests(desk), 3, patience);
    QTest::qWait(100);
    Desk::shoot(window.picker, u"albumpicker"_s);
    window.toggle(u"Garden"_s);
    QCOMPARE(window.chosen(), QStringList{u"Family"_s});
    QCOMPARE(window.picker.chosen().front().albumId, shared);
}

void TestAlbumPicker::searches()
{
    Desk desk;
    for (const QString &name : {u"Übersee"_s, u"Café Noir"_s, u"Holiday"_s, u"STRASSE"_s})
        addAlbum(desk, name, monday);
    Window window(desk);
    auto *search = find<QLineEdit>(window.picker, u"albumSearch"_s);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
    QCoreApplication::sendEvent(search, &enter);
    QVERIFY(enter.isAccepted()); // else it presses the default button of the window around it
    const auto found = [&](const QString &text) {
        search->setText(text);
        return window.names();
    };
    QCOMPARE(found(u"uber"_s), QStringList{u"Übersee"_s});
    QCOMPARE(found(u"ÜBER"_s), QStringList{u"Übersee"_s});
    QCOMPARE(found(u"cafe n"_s), QStringList{u"Café Noir"_s});
    QCOMPARE(found(QString(u"cafe"_s + QChar(0x301))), QStringList{u"Café Noir"_s});
    QCOMPARE(found(u" strasse "_s), QStringList{u"STRASSE"_s});
    QCOMPARE(found(u"e"_s).size(), 3);
    QCOMPARE(found(u"xyz"_s), QStringList());
    QVERIFY(!find<QLabel>(window.picker, u"albumCount"_s)->text().contains(u'0'));
    Desk::shoot(window.picker, u"albumpicker-nomatch"_s);
    QCOMPARE(found({}).size(), 4);

    // What is not shown stays chosen.
    window.toggle(u"Holiday"_s);
    found(u"uber"_s);
    QCOMPARE(window.chosen(), QStringList{u"Holiday"_s});
}

void TestAlbumPicker::sorts()
{
    Desk desk;
    addAlbum(desk, u"Trip 10"_s, monday);
    addAlbum(desk, u"trip 9"_s, monday.addDays(3));
    const QString many = addAlbum(desk, u"Éclair"_s, monday.addDays(1));
    desk.immich.addToAlbum(many, {desk.immich.addAsset(u"b.png"_s, picture(1), monday.addDays(1))});
    Window window(desk);
    auto *sort = find<QComboBox>(window.picker, u"albumSort"_s);
    QCOMPARE(window.names(), (QStringList{u"Éclair"_s, u"trip 9"_s, u"Trip 10"_s}));
    sort->setCurrentIndex(sort->findData(AlbumModel::Photos));
    QCOMPARE(window.names().first(), u"Éclair"_s);
    sort->setCurrentIndex(sort->findData(AlbumModel::LastChange));
    QCOMPARE(window.names(), (QStringList{u"Éclair"_s, u"trip 9"_s, u"Trip 10"_s}));
    sort->setCurrentIndex(sort->findData(AlbumModel::Name));
    QCOMPARE(window.names().first(), u"Éclair"_s);
}

void TestAlbumPicker::allShownAndNone()
{
    Desk desk;
    for (const QString &name : {u"Holiday 2023"_s, u"Holiday 2024"_s, u"Garden"_s})
        addAlbum(desk, name, monday);
    Window window(desk);
    find<QLineEdit>(window.picker, u"albumSearch"_s)->setText(u"holiday"_s);
    window.press(u"chooseAllShown"_s);
    find<QLineEdit>(window.picker, u"albumSearch"_s)->clear();
    QCOMPARE(window.chosen(), (QStringList{u"Holiday 2023"_s, u"Holiday 2024"_s}));
    window.press(u"chooseAllShown"_s);
    QCOMPARE(window.chosen().size(), 3);
    window.press(u"chooseNone"_s);
    QVERIFY(window.picker.chosen().empty());
}

void TestAlbumPicker::alreadyMirrored()
{
    Desk desk;
    const QString there = addAlbum(desk, u"There"_s, monday);
    addAlbum(desk, u"New"_s, monday);
    Window window(desk, {there});
    const QModelIndex row = window.row(u"There"_s);
    QVERIFY(row.data().toString().contains(u"Already mirrored"_s));
    QCOMPARE(row.flags(), Qt::NoItemFlags);
    window.press(u"chooseAllShown"_s);
    QCOMPARE(window.chosen(), QStringList{u"New"_s});
    Desk::shoot(window.picker, u"albumpicker-mirrored"_s);
}

void TestAlbumPicker::policyForAllAndForOne()
{
    Desk desk;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        addAlbum(desk, name, monday);
    Window window(desk);
    window.press(u"chooseAllShown"_s);
    const auto policies = [&] {
        QString all;
        for (const AlbumChoice &choice : window.picker.chosen())
            all += choice.albumName + (choice.policy == RemovalPolicy::Keep ? u'k' : u'r');
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!window.picker.chosen().empty(), patience);
    QCOMPARE(policies().count(u'r'), 3); // what the settings say
    find<QAbstractButton>(window.picker, u"policyKeep"_s)->click();
    QCOMPARE(policies().count(u'k'), 3);

    // One of its own, with the keyboard.
    window.list->setFocus();
    window.list->setCurrentIndex(window.row(u"A"_s));
    QTest::keyClick(window.list, Qt::Key_Down);
    QTest::keyClick(window.list, Qt::Key_F2);
    auto *box = window.list->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY(!box->accessibleName().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(box->view()->isVisible(), patience);
    Desk::shoot(window.picker, u"albumpicker-policy"_s);
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QVERIFY(policies().contains(u"Br"_s));
    QCOMPARE(policies().count(u'k'), 2);
    window.picker.setPolicy(RemovalPolicy::Remove);
    QCOMPARE(policies().count(u'r'), 3);
    window.picker.setPolicy(RemovalPolicy::Keep);
    QVERIFY(policies().contains(u"Br"_s));
}

void TestAlbumPicker::keepsChoicesOverAReload()
{
    Desk desk;
    addAlbum(desk, u"Stays"_s, monday);
    const QString goes = addAlbum(desk, u"Goes"_s, monday);
    Window window(desk);
    window.press(u"chooseAllShown"_s);
    desk.immich.deleteAlbum(goes);
    addAlbum(desk, u"Comes"_s, monday);
    window.picker.load(desk.immichInput());
    QVERIFY(window.picker.isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!window.picker.isLoading(), patience);
    QCOMPARE(window.names(), (QStringList{u"Comes"_s, u"Stays"_s}));
    QCOMPARE(window.chosen(), QStringList{u"Stays"_s});
    window.picker.clearChoice();
    QVERIFY(window.picker.chosen().empty());
}

void TestAlbumPicker::noAlbums()
{
    Desk desk;
    Window window(desk);
    auto *notice = find<Notice>(window.picker, u"albumsNotice"_s);
    QVERIFY(notice->text().contains(u"no albums"_s));
    QVERIFY(!window.list->isVisible());
    Desk::shoot(window.picker, u"albumpicker-empty"_s);
    addAlbum(desk, u"First"_s, monday);
    QTest::mouseClick(find<QPushButton>(*notice, u"noticeHelp"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.list->isVisible(), patience);
    QCOMPARE(window.names(), QStringList{u"First"_s});
}

void TestAlbumPicker::immichFails()
{
    Desk desk;
    addAlbum(desk, u"First"_s, monday);
    desk.immich.setMaintenance(true);
    Window window(desk);
    auto *notice = find<Notice>(window.picker, u"albumsNotice"_s);
    QCOMPARE(notice->tone(), Notice::Trouble);
    QVERIFY(notice->text().contains(u"maintenance"_s));
    Desk::shoot(window.picker, u"albumpicker-trouble"_s);
    desk.immich.setMaintenance(false);
    QTest::mouseClick(find<QPushButton>(*notice, u"noticeHelp"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.names(), QStringList{u"First"_s}, patience);
}

void TestAlbumPicker::oneCoverOfTwoAlbums()
{
    Desk desk;
    Thumbnails thumbnails(desk.service(), 16);
    AlbumModel model(thumbnails);
    model.setAlbums(
        {{.id = u"1"_s, .coverAssetId = u"cover"_s}, {.id = u"2"_s, .coverAssetId = u"cover"_s}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Q_EMIT thumbnails.changed(u"cover"_s);
    QCOMPARE(changed.count(), 2);
}

void TestAlbumPicker::asksForVisiblePicturesOnly()
{
    Desk desk;
    for (int i = 0; i < 200; ++i)
        addAlbum(desk, u"Album %1"_s.arg(i, 3, 10, QLatin1Char('0')), monday);
    Window window(desk);
    const int side = window.list->visualRect(window.model()->index(0, 0)).height();
    QTRY_VERIFY_WITH_TIMEOUT(thumbnailRequests(desk) >= window.list->viewport()->height() / side,
                             patience);
    QTest::qWait(300);
    const int shown = window.list->viewport()->height() / side + 2;
    QVERIFY2(thumbnailRequests(desk) <= shown,
             qPrintable(QString::number(thumbnailRequests(desk))));
    const QSet<QString> once = [&] {
        QSet<QString> paths;
        for (const fakes::HttpRequest &request : desk.immich.http().requests()) {
            if (request.path.contains(u"/thumbnail"_s))
                paths.insert(request.path);
        }
        return paths;
    }();
    QCOMPARE(once.size(), thumbnailRequests(desk)); // each once

    window.list->verticalScrollBar()->setValue(window.list->verticalScrollBar()->maximum());
    QTest::qWait(300);
    QVERIFY(thumbnailRequests(desk) <= 2 * shown);
    const QPixmap last = window.row(u"Album 199"_s).data(Qt::DecorationRole).value<QPixmap>();
    QVERIFY(last.toImage() !=
            window.row(u"Album 100"_s).data(Qt::DecorationRole).value<QPixmap>().toImage());
}

void TestAlbumPicker::picturesNotAllowed()
{
    Desk desk;
    desk.immich.setPermissions({u"album.read"_s, u"asset.read"_s, u"asset.download"_s});
    for (int i = 0; i < 20; ++i)
        addAlbum(desk, u"Album %1"_s.arg(i), monday);
    Window window(desk);
    auto *notice = find<Notice>(window.picker, u"picturesNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    QVERIFY(notice->text().contains(u"asset.view"_s));
    QTest::qWait(100);
    QVERIFY(thumbnailRequests(desk) <= 5); // then it is known
    Desk::shoot(window.picker, u"albumpicker-nopictures"_s);
}

void TestAlbumPicker::picturesThatAreMissing()
{
    Desk desk;
    addAlbum(desk, u"Good"_s, monday);
    const QString none = addAlbum(desk, u"Not made yet"_s, monday);
    desk.immich.asset(desk.immich.album(none)->assetIds.front())->missingOnDisk = true;
    desk.immich.addAlbum(u"Broken"_s, {desk.immich.addAsset(u"b.png"_s, "no picture", monday)});
    desk.immich.addAlbum(u"Empty"_s);
    Window window(desk);
    QTRY_COMPARE_WITH_TIMEOUT(thumbnailRequests(desk), 3, patience);
    QTest::qWait(100);
    const auto image = [&](const QString &name) {
        return window.row(name).data(Qt::DecorationRole).value<QPixmap>().toImage();
    };
    QCOMPARE(image(u"Broken"_s), image(u"Empty"_s));
    QCOMPARE(image(u"Not made yet"_s), image(u"Empty"_s));
    QVERIFY(image(u"Good"_s) != image(u"Empty"_s));
    window.list->viewport()->update();
    QTest::qWait(100);
    QCOMPARE(thumbnailRequests(desk), 3); // not asked again and again
    Desk::shoot(window.picker, u"albumpicker-placeholders"_s);
}

void TestAlbumPicker::thousandsOfAlbums()
{
    Desk desk;
    const QString asset = desk.immich.addAsset(u"a.png"_s, picture(0), monday);
    for (int i = 0; i < 2000; ++i)
        desk.immich.addAlbum(u"Album %1"_s.arg(i), {asset});
    Window window(desk);
    QCOMPARE(window.model()->rowCount(), 2000);
    QElapsedTimer clock;
    const auto within = [&](int milliseconds) {
        QApplication::processEvents();
        return clock.restart() <= milliseconds;
    };
    clock.start();
    find<QLineEdit>(window.picker, u"albumSearch"_s)->setText(u"9"_s);
    QVERIFY(within(200));
    find<QLineEdit>(window.picker, u"albumSearch"_s)->clear();
    QVERIFY(within(200));
    auto *sort = find<QComboBox>(window.picker, u"albumSort"_s);
    sort->setCurrentIndex(sort->findData(AlbumModel::LastChange));
    QVERIFY(within(300));
    window.press(u"chooseAllShown"_s);
    QVERIFY(within(300));
    QCOMPARE(window.picker.chosen().size(), 2000U);
}

QTEST_MAIN(TestAlbumPicker)
#include "tst_albumpicker.moc"
