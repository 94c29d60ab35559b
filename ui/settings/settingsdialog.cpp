// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "service/syncservice.h"
#include "ui/desktop/autostart.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/advancedpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/safetypage.h"
#include "ui/settings/settingssearch.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// As wide as its page, if there is room.
class PageArea : public QScrollArea
{
public:
    explicit PageArea(SettingsPage *page)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setWidget(page);
    }

    QSize sizeHint() const override
    {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::sizeHint().height()};
    }
};

} // namespace

SettingsDialog::SettingsDialog(SyncService &service, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("Nothing found.")))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Immirror settings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *halves = new QHBoxLayout;
    halves->addWidget(makeLeft());
    halves->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(buttons);

    auto *advanced = new AdvancedPage(settings, service);
    addPage(new GeneralPage(settings, makeAutostart(service.paths().profile)));
    addPage(new AccountsPage(service));
    addPage(new NetworkPage(settings, service));
    addPage(new SafetyPage(settings));
    addPage(advanced);
    connect(advanced, &AdvancedPage::wasReset, this, [this] {
        for (SettingsPage *page : m_pages)
            page->reload();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    fitList();
    const QSize usual(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
    resize(usual.expandedTo(sizeHint()).boundedTo(screen()->availableSize()));
    showPage(Page::General);
}

QWidget *SettingsDialog::makeLeft()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_nothing->setObjectName(u"settingsNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::goToFound);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });

    auto *left = new QWidget;
    left->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return left;
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(new PageArea(page));
    m_list->addItem(new QListWidgetItem(page->icon(), page->name()));
    connect(page, &SettingsPage::changed, this, [this] {
        m_service.settingsChanged();
        Q_EMIT settingsChanged();
    });
}

void SettingsDialog::showPage(Page page)
{
    m_search->clear();
    m_list->setCurrentRow(static_cast<int>(page));
    m_list->setFocus();
}

void SettingsDialog::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const SettingsPage *page = m_pages[static_cast<std::size_t>(row)];
        const bool found = page->name().contains(wanted, Qt::CaseInsensitive) ||
                           findOnPage(*page, wanted) != nullptr;
        m_list->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
}

void SettingsDialog::goToFound()
{
    const int row = m_list->currentRow();
    const QString wanted = m_search->text().trimmed();
    if (row < 0 || wanted.isEmpty() || m_list->currentItem()->isHidden())
        return;
    QWidget *found = findOnPage(*m_pages[static_cast<std::size_t>(row)], wanted);
    if (!found || !found->isVisible())
        return;
    static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(found);
    found->setFocus(Qt::ShortcutFocusReason);
}

void SettingsDialog::fitList()
{
    const int icon = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 4;
    m_list->setIconSize({icon, icon});
    const int frame = 2 * m_list->frameWidth();
    const int spare = fontMetrics().averageCharWidth() * 4;
    m_list->parentWidget()->setFixedWidth(m_list->sizeHintForColumn(0) + frame + spare);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitList();
    // The command line may have changed something meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        for (SettingsPage *page : m_pages)
            page->load();
    }
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    for (SettingsPage *page : m_pages)
        page->load();
    QDialog::showEvent(event);
}

void SettingsDialog::done(int result)
{
    // What is still being typed counts.
    if (QWidget *field = focusWidget())
        field->clearFocus();
    QDialog::done(result);
}

} // namespace immirror
