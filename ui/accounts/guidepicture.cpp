// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/guidepicture.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace immirror {

namespace {

constexpr int air = 8;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

GuidePicture::GuidePicture(std::vector<Row> rows, const QString &description, QWidget *parent)
    : QLabel(parent)
    , m_rows(std::move(rows))
{
    setAccessibleName(description);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    draw();
}

int GuidePicture::rowHeight() const
{
    return fontMetrics().height() + air;
}

void GuidePicture::draw()
{
    int width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(row.text));
    width += rowHeight() + 5 * air; // the boxes in front, and air
    const QSize size(width, static_cast<int>(m_rows.size()) * rowHeight() + 2 * air);

    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QPalette &colours = palette();
    painter.setPen(mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.4));
    painter.setBrush(colours.base());
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect line(air, air, width - 2 * air, rowHeight());
    for (const Row &row : m_rows) {
        drawRow(painter, row, line);
        line.translate(0, rowHeight());
    }
    painter.end();
    setPixmap(picture);
}

void GuidePicture::drawRow(QPainter &painter, const Row &row, const QRect &line) const
{
    const QPalette &colours = palette();
    const QColor faint = mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.25);
    const QColor text = colours.color(QPalette::Text);
    QRect rest = line.adjusted(air / 2, 2, -air / 2, -2);
    if (row.marked) {
        painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(line.adjusted(1, 1, -1, -1), 3, 3);
    }
    QFont face = font();
    switch (row.kind) {
    case Row::Rest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint);
        painter.drawRoundedRect(QRect(rest.left(), rest.center().y() - 2, rest.width() * 2 / 3, 4),
                                2, 2);
        return;
    case Row::Title:
        face.setBold(true);
        break;
    case Row::Field:
    case Row::Button:
        painter.setPen(faint);
        painter.setBrush(row.kind == Row::Button ? colours.button() : colours.base());
        painter.drawRoundedRect(rest.adjusted(2, 1, -2, -1), 3, 3);
        rest.adjust(air, 0, -air, 0);
        break;
    case Row::Ticked:
    case Row::Empty:
    case Row::Chosen: {
        const int side = fontMetrics().ascent();
        drawBox(painter, row.kind,
                QRect(rest.left() + 2, rest.center().y() - side / 2, side, side));
        rest.setLeft(rest.left() + side + air);
        break;
    }
    }
    painter.setFont(face);
    painter.setPen(row.kind == Row::Button  ? colours.color(QPalette::ButtonText)
                   : row.kind == Row::Empty ? mixed(colours.color(QPalette::Base), text, 0.6)
                                            : text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, row.text);
    painter.setFont(font());
}

void GuidePicture::drawBox(QPainter &painter, Row::Kind kind, const QRect &box) const
{
    const QPalette &colours = palette();
    painter.setPen(QPen(colours.color(QPalette::Text), 1));
    painter.setBrush(kind == Row::Ticked ? colours.highlight() : colours.base());
    if (kind == Row::Chosen) {
        painter.drawEllipse(box);
        painter.setBrush(colours.highlight());
        painter.setPen(Qt::NoPen);
        const int inner = box.width() / 4;
        painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner));
        return;
    }
    painter.drawRoundedRect(box, 2, 2);
    if (kind != Row::Ticked)
        return;
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.2, box.top() + box.height() * 0.55);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.78);
    tick.lineTo(box.left() + box.width() * 0.82, box.top() + box.height() * 0.28);
    painter.setPen(QPen(colours.color(QPalette::HighlightedText), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void GuidePicture::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

bool GuidePicture::event(QEvent *event)
{
    // Another screen, with another resolution.
    if (event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::Polish)
        draw();
    return QLabel::event(event);
}

} // namespace immirror
