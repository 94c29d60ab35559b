// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "dress.h"

#include "app/language.h"

#include <QApplication>
#include <QPalette>

namespace immirror {

static QPalette dark()
{
    QPalette palette(QColor(49, 54, 59), QColor(35, 38, 41));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::Link, QColor(29, 153, 243));
    palette.setColor(QPalette::PlaceholderText, QColor(161, 169, 177));
    return palette;
}

void dress()
{
    static bool done = false;
    if (std::exchange(done, true))
        return;
    if (qEnvironmentVariable("IMMIRROR_LOOK") == QLatin1String("dark"))
        QApplication::setPalette(dark());
    if (const QString language = qEnvironmentVariable("IMMIRROR_LANGUAGE"); !language.isEmpty())
        speakLanguage(language);
}

} // namespace immirror
