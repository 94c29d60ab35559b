// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

#include <vector>

namespace immirror {

/// A drawn sketch of a window or page elsewhere, in our own strokes and the palette's colours, with
/// what matters in it marked. A label with a picture, so that it is read out as one: with the
/// description that it is given.
class GuidePicture : public QLabel
{
    Q_OBJECT

public:
    struct Row
    {
        enum Kind {
            Title,  ///< of the window
            Field,  ///< a text field with this in it
            Ticked, ///< a ticked box
            Empty,  ///< a box that stays empty
            Chosen, ///< a round one
            Button,
            Rest, ///< what does not matter: a grey stroke
        } kind = Rest;
        QString text = {};
        bool marked = false; ///< this is what to look for
    };

    GuidePicture(std::vector<Row> rows, const QString &description, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    int rowHeight() const;
    void drawRow(QPainter &painter, const Row &row, const QRect &line) const;
    void drawBox(QPainter &painter, Row::Kind kind, const QRect &box) const;

    const std::vector<Row> m_rows;
};

} // namespace immirror
