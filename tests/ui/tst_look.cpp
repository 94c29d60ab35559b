// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/look/statelook.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace immirror;
using namespace Qt::StringLiterals;

/// Each state is told by the shape of its icon, on every panel and at every size.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsThere();
    void eachStateHasItsOwnPicture();
    void statesDifferInShape();
    void iconsAreSeenOnTheirPanels();
    void monochromeHasNoColours();
    void styleFromSettings();

private:
    static constexpr std::array styles{TrayIconStyle::Colour, TrayIconStyle::Light,
                                       TrayIconStyle::Dark};
    static constexpr std::array sizes{16, 22, 24, 32, 48, 64};
    static QList<State> states()
    {
        return {State::NotSetUp, State::Idle,    State::Syncing,
                State::Paused,   State::Waiting, State::Attention};
    }
    static QImage on(const QColor &panel, const QIcon &icon, int size)
    {
        QImage image(size, size, QImage::Format_RGB32);
        image.fill(panel);
        QPainter painter(&image);
        icon.paint(&painter, 0, 0, size, size);
        return image;
    }
    /// How many of a hundred points differ by more than somebody may overlook.
    static int difference(const QImage &one, const QImage &other)
    {
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 64)
                    ++differing;
            }
        }
        return differing * 100 / (one.width() * one.height());
    }
};

void TestLook::everySizeIsThere()
{
    for (const State state : states()) {
        for (const TrayIconStyle style : styles) {
            const QIcon icon = trayIcon(state, style);
            for (const int size : sizes) {
                const QPixmap pixmap = icon.pixmap(size, size);
                QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(size, size));
            }
            // A panel of 32 on a screen of 200 %
            QCOMPARE(icon.pixmap(QSize(32, 32), 2.0).size(), QSize(64, 64));
        }
        QCOMPARE(stateIcon(state).pixmap(16, 16).size(), QSize(16, 16));
        QCOMPARE(stateIcon(state).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }
    for (const int size : {16, 32, 48, 64, 128, 256})
        QCOMPARE(applicationIcon().pixmap(size, size).size(), QSize(size, size));
}

/// Which of them is which: an icon of another state is a lie.
void TestLook::eachStateHasItsOwnPicture()
{
    const QList<std::pair<State, QString>> pictures{
        {State::NotSetUp, u"not-set-up"_s}, {State::Idle, u"idle"_s},
        {State::Syncing, u"syncing"_s},     {State::Paused, u"paused"_s},
        {State::Waiting, u"waiting"_s},     {State::Attention, u"attention"_s}};
    const auto shown = [](const QIcon &icon) { return icon.pixmap(16, 16).toImage(); };
    const auto picture = [&](const QString &name) {
        QIcon icon;
        icon.addFile(u":/icons/%1-16.png"_s.arg(name));
        return shown(icon);
    };
    for (const auto &[state, name] : pictures) {
        QVERIFY(!picture(u"state-"_s + name).isNull());
        QCOMPARE(shown(stateIcon(state)), picture(u"state-"_s + name));
        QCOMPARE(shown(trayIcon(state, TrayIconStyle::Colour)), picture(u"tray-colour-"_s + name));
        QCOMPARE(shown(trayIcon(state, TrayIconStyle::Light)), picture(u"tray-light-"_s + name));
        QCOMPARE(shown(trayIcon(state, TrayIconStyle::Dark)), picture(u"tray-dark-"_s + name));
    }
}

void TestLook::statesDifferInShape()
{
    const auto panel = [](TrayIconStyle style) {
        return style == TrayIconStyle::Light ? QColor(Qt::black) : QColor(Qt::white);
    };
    // Grey only: who sees no colours must see the state.
    for (const TrayIconStyle style : {TrayIconStyle::Light, TrayIconStyle::Dark}) {
        for (const int size : sizes) {
            for (const State one : states()) {
                for (const State other : states()) {
                    if (one == other)
                        continue;
                    QVERIFY2(difference(on(panel(style), trayIcon(one, style), size),
                                        on(panel(style), trayIcon(other, style), size)) >= 3,
                             qPrintable(u"%1 and %2 at %3"_s.arg(static_cast<int>(one))
                                            .arg(static_cast<int>(other))
                                            .arg(size)));
                }
            }
        }
    }
}

void TestLook::iconsAreSeenOnTheirPanels()
{
    const auto seen = [](TrayIconStyle style, const QColor &panel) {
        for (const State state : states()) {
            for (const int size : sizes) {
                const int share =
                    difference(on(panel, trayIcon(state, style), size), on(panel, QIcon(), size));
                if (share < 15)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(seen(TrayIconStyle::Colour, QColor(0xf2f2f2)));
    QVERIFY(seen(TrayIconStyle::Colour, QColor(0x2b2b2b)));
    QVERIFY(seen(TrayIconStyle::Light, QColor(0x2b2b2b)));
    QVERIFY(seen(TrayIconStyle::Dark, QColor(0xf2f2f2)));
}

void TestLook::monochromeHasNoColours()
{
    for (const State state : states()) {
        for (const TrayIconStyle style : {TrayIconStyle::Light, TrayIconStyle::Dark}) {
            const QImage image = trayIcon(state, style).pixmap(64, 64).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    // What is nearly transparent is rounded.
                    if (colour.alpha() > 64)
                        QVERIFY(colour.saturation() < 48);
                }
            }
        }
    }
}

void TestLook::styleFromSettings()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QCOMPARE(trayIconStyle(settings), TrayIconStyle::Colour);
    QVERIFY(settings.setText(Setting::TrayIcon, u"light"_s));
    QCOMPARE(trayIconStyle(settings), TrayIconStyle::Light);
    QVERIFY(settings.setText(Setting::TrayIcon, u"dark"_s));
    QCOMPARE(trayIconStyle(settings), TrayIconStyle::Dark);
    QVERIFY(settings.setText(Setting::TrayIcon, u"colour"_s));
    QCOMPARE(trayIconStyle(settings), TrayIconStyle::Colour);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
