// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/look/plaintext.h"

#include "ui/words/foreign.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QWizard>

#include <typeinfo>

namespace immirror {

namespace {

/// Characters that a cell or a tooltip shows. More of one name tells nobody more, and laying out a
/// hundred thousand of them takes seconds.
constexpr qsizetype longestText = 1000;

void makePlain(QLabel &label)
{
    if (label.textFormat() == Qt::AutoText)
        label.setTextFormat(Qt::PlainText);
}

/// Screen readers ask a label for its text, and Qt answers them with the text of the HTML, which it
/// parses for that, before the label was ever polished.
QAccessibleInterface *makePlainForScreenReaders(const QString &, QObject *object)
{
    if (auto *label = qobject_cast<QLabel *>(object))
        makePlain(*label);
    return nullptr; // Qt's own factory makes the interface
}

class PlainTextFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Polish:
            polish(watched);
            break;
        case QEvent::ChildAdded:
            adopt(static_cast<QChildEvent *>(event)->child());
            break;
        case QEvent::Resize:
            if (watched->inherits("QTipLabel"))
                fitToScreen(static_cast<QLabel &>(*watched));
            break;
        default:
            break;
        }
        return false;
    }

private:
    static void polish(QObject *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            makePlain(*label);
            // Without this, a word of a thousand characters makes the window that wide.
            if (label->wordWrap() && label->minimumWidth() == 0)
                label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 20);
        } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QAbstractItemDelegate *cells = view->itemDelegate();
            if (cells && typeid(*cells) == typeid(QStyledItemDelegate))
                view->setItemDelegate(new PlainCells(view));
        }
    }

    /// A wizard sets its formats on its labels again with every page, and lays both out as soon as
    /// one of the formats is set. So they are set before it has a page, and thus a title.
    static void adopt(const QObject *child)
    {
        const auto *page = qobject_cast<const QWizardPage *>(child);
        QWidget *above = page ? page->parentWidget() : nullptr;
        while (above && !qobject_cast<QWizard *>(above))
            above = above->parentWidget();
        auto *wizard = static_cast<QWizard *>(above);
        if (wizard && wizard->titleFormat() == Qt::AutoText)
            wizard->setTitleFormat(Qt::PlainText);
        if (wizard && wizard->subTitleFormat() == Qt::AutoText)
            wizard->setSubTitleFormat(Qt::PlainText);
    }

    /// Qt wraps only the tooltips that are HTML: a long name would make a line longer than the
    /// screen.
    static void fitToScreen(QLabel &tip)
    {
        const QRect room = tip.screen()->availableGeometry();
        const int width = std::min(tip.width(), room.width() / 2);
        if (tip.width() == width && tip.height() <= room.height())
            return;
        tip.setText(words::harmless(tip.text(), longestText));
        tip.setWordWrap(true);
        tip.resize(width, std::min(tip.heightForWidth(width), room.height()));
        tip.move(std::max(room.left(), std::min(tip.x(), room.right() - tip.width())),
                 std::max(room.top(), std::min(tip.y(), room.bottom() - tip.height())));
    }
};

} // namespace

QString PlainCells::displayText(const QVariant &value, const QLocale &locale) const
{
    return words::harmless(QStyledItemDelegate::displayText(value, locale), longestText);
}

static void keepTextPlain()
{
    qApp->installEventFilter(new PlainTextFilter(qApp));
    // Of several factories the latest is asked first, and Qt's own comes with the QApplication that
    // is being made just now.
    const auto install = [] { QAccessible::installFactory(makePlainForScreenReaders); };
    QMetaObject::invokeMethod(qApp, install, Qt::QueuedConnection);
}
Q_COREAPP_STARTUP_FUNCTION(keepTextPlain)

} // namespace immirror

/// What the linker is told to look for (ui/CMakeLists.txt), so that it takes this file into every
/// program.
extern "C" const bool immirrorKeepsTextPlain;
const bool immirrorKeepsTextPlain = true;
