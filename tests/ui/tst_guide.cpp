// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "desk.h"
#include "ui/accounts/googleguide.h"
#include "ui/accounts/immichform.h"
#include "ui/window/guidedialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/plandialog.h"
#include "ui/window/rulesdialog.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace immirror;
using namespace Qt::StringLiterals;

/// The guide in the window, and the pictures in it.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheMenu();
    void everyPictureIsThere();
    void everyLinkLeads();
    void pagesOpenInTheBrowser();
    void searchGoesRound();
    void pictures();
};

namespace {

QTextBrowser *textOf(QWidget &guide)
{
    return guide.findChild<QTextBrowser *>(u"guideText"_s);
}

/// Of the links or the pictures.
QStringList named(const QTextDocument &document, const std::function<QString(QTextCharFormat)> &of)
{
    QStringList all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString name = of(it.fragment().charFormat());
            if (!name.isEmpty() && !all.contains(name))
                all << name;
        }
    }
    return all;
}

QStringList linksIn(const QTextDocument &document)
{
    return named(document, [](const QTextCharFormat &format) { return format.anchorHref(); });
}

QStringList picturesIn(const QTextDocument &document)
{
    return named(document, [](const QTextCharFormat &format) {
        return format.isImageFormat() ? format.toImageFormat().name() : QString();
    });
}

} // namespace

void TestGuide::opensFromTheMenu()
{
    Desk desk;
    MainWindow window(desk.service());
    window.show();
    QAction *guide = nullptr;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == "&Guide"_L1)
            guide = action;
    }
    QVERIFY(guide);
    guide->trigger();
    auto *dialog = window.findChild<GuideDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QVERIFY(textOf(*dialog)->toPlainText().contains("What it does"_L1));
    Desk::shoot(*dialog, u"guide"_s);
    guide->trigger();
    QCOMPARE(window.findChildren<GuideDialog *>().size(), 1);
}

void TestGuide::everyPictureIsThere()
{
    GuideDialog guide;
    QTextBrowser *text = textOf(guide);
    const QStringList pictures = picturesIn(*text->document());
    QVERIFY(pictures.size() >= 5);
    for (const QString &name : pictures) {
        const QVariant image = text->loadResource(QTextDocument::ImageResource, QUrl(name));
        QVERIFY2(!image.value<QImage>().isNull(), qPrintable(name));
    }
}

/// Those within the guide.
void TestGuide::everyLinkLeads()
{
    GuideDialog guide;
    guide.show();
    QTextBrowser *text = textOf(guide);
    int tried = 0;
    for (const QString &link : linksIn(*text->document())) {
        if (!link.startsWith(u'#'))
            continue;
        text->moveCursor(QTextCursor::Start);
        Q_EMIT text->anchorClicked(QUrl(link));
        QVERIFY2(text->textCursor().block().blockFormat().headingLevel() > 0, qPrintable(link));
        ++tried;
    }
    QVERIFY(tried > 0);
}

void TestGuide::pagesOpenInTheBrowser()
{
    Desk desk;
    GuideDialog guide;
    Q_EMIT textOf(guide)->anchorClicked(QUrl(u"https://console.cloud.google.com"_s));
    QCOMPARE(desk.opened.size(), 1);
    Q_EMIT textOf(guide)->anchorClicked(QUrl(u"CONTRIBUTING.md"_s)); // is not part of it
    QCOMPARE(desk.opened.size(), 1);
}

void TestGuide::searchGoesRound()
{
    GuideDialog guide;
    guide.show();
    auto *search = guide.findChild<QLineEdit *>(u"guideSearch"_s);
    QTest::keyClicks(search, u"orphan"_s);
    const auto at = [&] { return textOf(guide)->textCursor().selectionStart(); };
    QCOMPARE(textOf(guide)->textCursor().selectedText().toLower(), u"orphan"_s);
    const int first = at();
    QSet<int> places{first};
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(search, Qt::Key_Return);
        if (at() == first)
            break;
        places.insert(at());
    }
    QCOMPARE(at(), first);
    QVERIFY(places.size() > 1);
    QVERIFY(guide.isVisible());
}

namespace {

/// Something to look at.
QByteArray photo(int number)
{
    QImage image(640, 480, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, 0, 480);
    sky.setColorAt(0, QColor::fromHsv(200 + number * 17 % 40, 90, 250));
    sky.setColorAt(1, QColor::fromHsv(30 + number * 29 % 30, 60, 250));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int hill = 0; hill < 3; ++hill) {
        painter.setBrush(
            QColor::fromHsv((90 + number * 37 + hill * 15) % 360, 110, 190 - hill * 45));
        painter.drawEllipse(QPoint(130 + number * 83 % 300 + hill * 120, 520 + hill * 25), 330,
                            240);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

void addAlbum(Desk &desk, const QString &name, int photos)
{
    static int number = 0;
    std::vector<QString> ids;
    for (int i = 0; i < photos; ++i) {
        ++number;
        ids.push_back(desk.immich.addAsset(
            u"IMG_%1.jpg"_s.arg(2000 + number), photo(number),
            QDateTime(QDate(2024, 7, 1), QTime(9, 0), QTimeZone::utc()).addSecs(7000LL * number)));
        desk.immich.asset(ids.back())->fileModifiedAt = QDateTime(QDate(2024, 9, 1), QTime(8, 0));
    }
    desk.immich.addAlbum(name, ids);
}

void save(QWidget &widget, const QString &name)
{
    QTest::qWait(50); // layouts settle, pictures come
    widget.grab().save(qEnvironmentVariable("IMMIRROR_GUIDE") + u'/' + name + u".png"_s);
}

} // namespace

/// Those of the guide, made anew: tests/screenshots --guide.
void TestGuide::pictures()
{
    if (qEnvironmentVariableIsEmpty("IMMIRROR_GUIDE"))
        QSKIP("makes pictures where IMMIRROR_GUIDE says");
    Desk desk;
    addAlbum(desk, u"Summer at the lake"_s, 24);
    addAlbum(desk, u"Grandma's garden"_s, 11);
    addAlbum(desk, u"For the frame"_s, 7);

    ImmichForm key(desk.service());
    key.resize(720, 440);
    key.show();
    key.findChild<QLineEdit *>(u"immichAddress"_s)->setText(u"https://photos.example.org"_s);
    key.findChild<QAbstractButton *>(u"immichGuide"_s)->click();
    save(key, u"immich-key"_s);

    GoogleGuide client;
    client.resize(760, client.heightForWidth(760));
    client.show();
    save(client, u"google-client"_s);

    desk.setUp({u"Summer at the lake"_s, u"Grandma's garden"_s, u"For the frame"_s});
    desk.sync();
    MainWindow window(desk.service());
    window.resize(900, 460);
    window.show();
    auto *albums = window.findChild<QTableView *>(u"albums"_s);
    QTRY_COMPARE(albums->model()->rowCount(), 3);
    QTest::qWait(500); // thumbnails
    save(window, u"albums"_s);

    window.showPage(MainWindow::Page::Activity);
    QTest::qWait(300);
    save(window, u"activity"_s);

    const QString lake = desk.immich.albumId(u"Summer at the lake"_s);
    const auto photos = desk.immich.visibleAssets(lake);
    desk.immich.removeFromAlbum(lake, {photos[3], photos[4], photos[5], photos[6]});
    desk.immich.setDescription(photos[8], u"The first swim"_s);
    desk.immich.addToAlbum(lake, {desk.immich.addAsset(u"IMG_3001.jpg"_s, photo(91),
                                                       QDateTime(QDate(2024, 7, 9), QTime(9, 0)))});
    auto *plan = new PlanDialog(desk.service(), {lake}, &window);
    plan->resize(760, 420);
    plan->show();
    QTest::qWait(1500);
    save(*plan, u"plan"_s);
    plan->close();

    RulesDialog rules(desk.service().snapshot().mirrors.front(), desk.service().snapshot().mirrors);
    rules.setAttribute(Qt::WA_DeleteOnClose, false);
    rules.setVisible(true);
    save(rules, u"rules"_s);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
