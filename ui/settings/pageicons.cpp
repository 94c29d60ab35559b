// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/pageicons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace immirror {

namespace {

// On a grid of 24.

QPainterPath sliders()
{
    QPainterPath path;
    const std::array knobs{QPointF(9, 6), QPointF(16, 12), QPointF(7, 18)};
    for (const QPointF &knob : knobs) {
        path.moveTo(3, knob.y());
        path.lineTo(knob.x() - 2.25, knob.y());
        path.moveTo(knob.x() + 2.25, knob.y());
        path.lineTo(21, knob.y());
        path.addEllipse(knob, 2.25, 2.25);
    }
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 8), 4, 4);
    path.moveTo(4, 21);
    path.cubicTo(4, 12.5, 20, 12.5, 20, 21);
    path.closeSubpath();
    return path;
}

QPainterPath globe()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.addEllipse(QPointF(12, 12), 4, 9);
    path.moveTo(3, 12);
    path.lineTo(21, 12);
    return path;
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(12, 3);
    path.lineTo(20, 5.5);
    path.cubicTo(20, 14, 17.5, 18.5, 12, 21);
    path.cubicTo(6.5, 18.5, 4, 14, 4, 5.5);
    path.closeSubpath();
    path.moveTo(8.5, 12);
    path.lineTo(11, 14.5);
    path.lineTo(15.5, 9.5);
    return path;
}

QPainterPath prompt()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 4.5, 18, 15), 2, 2);
    path.moveTo(7, 9);
    path.lineTo(10, 12);
    path.lineTo(7, 15);
    path.moveTo(12.5, 15);
    path.lineTo(17, 15);
    return path;
}

QPainterPath pathOf(PageDrawing drawing)
{
    switch (drawing) {
    case PageDrawing::Sliders:
        return sliders();
    case PageDrawing::Person:
        return person();
    case PageDrawing::Globe:
        return globe();
    case PageDrawing::Shield:
        return shield();
    case PageDrawing::Prompt:
        return prompt();
    }
    return {};
}

class DrawingEngine : public QIconEngine
{
public:
    explicit DrawingEngine(PageDrawing drawing)
        : m_drawing(drawing)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                           : mode == QIcon::Disabled
                               ? palette.color(QPalette::Disabled, QPalette::Text)
                               : palette.color(QPalette::Text);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side / 24, side / 24);
        painter->setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_drawing));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_drawing); }

private:
    const PageDrawing m_drawing;
};

} // namespace

QIcon pageIcon(const QString &themeName, PageDrawing drawing)
{
    return QIcon::fromTheme(themeName, QIcon(new DrawingEngine(drawing)));
}

} // namespace immirror
