// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/notice.h"

#include "ui/accounts/foldout.h"
#include "ui/words/foreign.h"
#include "ui/words/standing.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4000; ///< characters

QLabel *makeText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

QStyle::StandardPixmap signOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Good:
        return QStyle::SP_DialogApplyButton;
    case Notice::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Notice::Trouble:
        return QStyle::SP_MessageBoxCritical;
    case Notice::Busy:
    case Notice::Hint:
        break;
    }
    return QStyle::SP_MessageBoxInformation;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_busy(new QProgressBar)
    , m_text(makeText(u"noticeText"_s))
    , m_detail(makeText(u"noticeDetail"_s))
    , m_more(new Foldout(tr("&Details"), m_detail))
    , m_help(new QPushButton)
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(fontMetrics().averageCharWidth() * 6, fontMetrics().height() * 2 / 3);
    m_more->button()->setObjectName(u"noticeMore"_s);
    m_help->setObjectName(u"noticeHelp"_s);
    m_help->setAutoDefault(false);
    connect(m_help, &QPushButton::clicked, this, &Notice::acted);

    auto *words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_help, 0, Qt::AlignLeading);
    words->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_busy, 0, Qt::AlignTop);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    clear();
}

void Notice::say(Tone tone, const QString &text, const QString &serversWords)
{
    const QString detail = words::oneLine(serversWords);
    m_tone = tone;
    m_text->setText(words::harmless(text, longestText));
    m_detail->setText(detail);
    m_more->setOpen(false);
    m_more->setVisible(!detail.isEmpty() && !text.contains(detail));
    m_help->hide();
    m_busy->setVisible(tone == Busy);
    m_sign->setVisible(tone != Busy);
    showSign();
    show();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Notice::complain(const Error &error, Tone tone)
{
    say(tone, words::inWindow(error), error.detail);
}

void Notice::follow(const std::optional<Error> &error)
{
    if (!error)
        clear();
    else if (text() != words::inWindow(*error))
        complain(*error);
}

void Notice::offer(const QString &button)
{
    m_help->setText(button);
    m_help->show();
}

void Notice::clear()
{
    m_text->clear();
    m_detail->clear();
    m_busy->hide(); // an animation that nobody sees still costs
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::showSign()
{
    const int side = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    m_sign->setPixmap(style()->standardIcon(signOf(m_tone), nullptr, this).pixmap(side));
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showSign();
}

} // namespace immirror
