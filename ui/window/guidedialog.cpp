// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/window/guidedialog.h"

#include "ui/window/webpage.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QImage>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextBrowser>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// Pictures never wider than the text beside them.
class GuideBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return resource;
        const auto image = resource.canConvert<QImage>() && !resource.value<QImage>().isNull()
                               ? resource.value<QImage>()
                               : QImage::fromData(resource.toByteArray());
        const int room = fontMetrics().averageCharWidth() * 80;
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
};

/// As GitHub makes a heading's anchor.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new GuideBrowser)
    , m_search(new QLineEdit)
{
    setObjectName(u"guideDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &GuideDialog::find);
    auto *search = new QAction(this);
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    addAction(search);

    m_text->setObjectName(u"guideText"_s);
    m_text->setAccessibleName(tr("Guide"));
    m_text->setOpenLinks(false);
    m_text->setSource(QUrl(u"qrc:/guide/README.md"_s), QTextDocument::MarkdownResource);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideDialog::follow);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Return searches
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    const QFontMetrics metrics = m_text->fontMetrics();
    resize(metrics.averageCharWidth() * 100, metrics.height() * 40);
    m_text->setFocus();
}

void GuideDialog::follow(const QUrl &link)
{
    if (link.scheme().startsWith("http"_L1)) {
        openWebPage(link.toString());
        return;
    }
    const QString wanted = link.fragment();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != wanted)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading comes to the top
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

/// The next place, and from the end on the first again.
void GuideDialog::find()
{
    const QString wanted = m_search->text();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(wanted);
}

} // namespace immirror
