// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsform.h"

#include "ui/accounts/notice.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    int low = 0;
    int high = 0;
};

Range rangeOf(Setting setting)
{
    const QStringList range = QString::fromLatin1(settingRow(setting).choices).split(u".."_s);
    return {range.first().toInt(), range.last().toInt()};
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

QString spoken(QString label)
{
    label.remove(u'&');
    if (label.endsWith(u':'))
        label.chop(1);
    return label.trimmed(); // French has a blank before the colon
}

QString keyOf(Setting setting)
{
    return QString::fromLatin1(settingRow(setting).key);
}

} // namespace

SettingsForm::SettingsForm(Settings &settings, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_layout(new QGridLayout)
{
    auto *column = new QVBoxLayout(page);
    column->addLayout(m_layout);
    column->addStretch();
    m_layout->setColumnStretch(1, 1);
}

void SettingsForm::heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    if (!m_layout->isEmpty())
        label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0);
    span(label);
}

QLabel *SettingsForm::remark(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    span(label);
    return label;
}

void SettingsForm::span(QWidget *widget)
{
    m_layout->addWidget(widget, m_layout->rowCount(), 0, 1, 2);
}

void SettingsForm::row(const QString &label, QWidget *field, QWidget *buddy)
{
    auto *holder = new QWidget;
    holder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    if (!field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal))
        line->addStretch();
    column->addLayout(line);
    auto *notice = new Notice;
    column->addWidget(notice);
    notice->installEventFilter(this);

    Row row{.holder = holder, .notice = notice};
    if (label.isEmpty()) {
        span(holder);
    } else {
        QWidget *named = buddy ? buddy : field;
        row.label = new QLabel(label);
        row.label->setBuddy(named);
        // Qt finds the label by itself only where it stands right beside the field.
        if (named->accessibleName().isEmpty())
            named->setAccessibleName(spoken(label));
        addLabel(row.label, field, holder);
    }
    m_rows.insert(field, row);
}

/// Beside the field; above it where the two are very long.
void SettingsForm::addLabel(QLabel *label, QWidget *field, QWidget *holder)
{
    const int together = label->sizeHint().width() + field->sizeHint().width();
    if (together > label->fontMetrics().averageCharWidth() * 80) {
        span(label);
        span(holder);
        return;
    }
    const auto alignment =
        Qt::Alignment(label->style()->styleHint(QStyle::SH_FormLayoutLabelAlignment));
    label->setMinimumHeight(field->sizeHint().height()); // beside its middle, not the complaint's
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    m_layout->addWidget(holder, row, 1);
}

void SettingsForm::setVisible(QWidget *field, bool visible)
{
    const Row row = m_rows.value(field);
    row.label->setVisible(visible);
    row.holder->setVisible(visible);
}

QCheckBox *SettingsForm::check(Setting setting, const QString &text, const QString &on,
                               const QString &off)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(keyOf(setting));
    row({}, box);
    tie(box, [=, this] { box->setChecked(m_settings.text(setting) == on); });
    connect(box, &QCheckBox::toggled, this, [=, this](bool checked) {
        write(box, {{setting, checked ? on : off}});
    });
    return box;
}

QComboBox *SettingsForm::choice(Setting setting, const QString &label,
                                const std::vector<Choice> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(keyOf(setting));
    for (const Choice &one : choices)
        box->addItem(one.text, one.word);
    row(label, box);
    tie(box, [=, this] { box->setCurrentIndex(box->findData(m_settings.text(setting))); });
    connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
        write(box, {{setting, box->currentData().toString()}});
    });
    return box;
}

QSpinBox *SettingsForm::number(Setting setting, const QString &label)
{
    auto *box = new QSpinBox;
    box->setObjectName(keyOf(setting));
    box->setKeyboardTracking(false);
    const Range range = rangeOf(setting);
    box->setRange(range.low, range.high);
    const QString allowed = tr("From %L1 to %L2.").arg(range.low).arg(range.high);
    box->setToolTip(allowed);
    box->setAccessibleDescription(allowed);
    row(label, box);
    tie(box, [=, this] { box->setValue(m_settings.number(setting)); });
    connect(box, &QSpinBox::valueChanged, this, [=, this](int value) {
        write(box, {{setting, QString::number(value)}});
    });
    return box;
}

AmountEdit *SettingsForm::amount(Setting setting, const QString &label,
                                 std::vector<AmountEdit::Unit> units)
{
    const Range range = rangeOf(setting);
    auto *edit = new AmountEdit(range.low, range.high, std::move(units));
    edit->number()->setObjectName(keyOf(setting));
    edit->unit()->setObjectName(keyOf(setting) + u".unit"_s);
    row(label, edit, edit->number());
    tie(edit, [=, this] { edit->setValue(m_settings.number(setting)); });
    connect(edit, &AmountEdit::valueChanged, this, [=, this](int value) {
        write(edit, {{setting, QString::number(value)}});
    });
    return edit;
}

QLineEdit *SettingsForm::text(Setting setting, const QString &label, const Check &check)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(keyOf(setting));
    row(label, edit);
    tie(edit, [=, this] { edit->setText(m_settings.text(setting)); });
    connect(edit, &QLineEdit::editingFinished, this, [=, this] {
        const QString typed = edit->text().trimmed();
        const QString wrong = check ? check(typed) : QString();
        complain(edit, wrong);
        if (wrong.isEmpty())
            write(edit, {{setting, typed}});
    });
    return edit;
}

void SettingsForm::tie(QWidget *field, std::function<void()> show)
{
    m_ties.push_back({field, std::move(show)});
}

bool SettingsForm::write(QWidget *field, const std::vector<std::pair<Setting, QString>> &values)
{
    complain(field, {});
    const bool same = std::all_of(values.begin(), values.end(), [this](const auto &one) {
        return m_settings.text(one.first) == one.second;
    });
    if (same)
        return true;
    for (const auto &[setting, value] : values) {
        if (const auto set = m_settings.setText(setting, value); !set) {
            notice(field)->complain(set.error());
            return false;
        }
    }
    if (const auto saved = m_settings.save(); !saved) {
        notice(field)->complain(saved.error());
        return false;
    }
    Q_EMIT changed();
    return true;
}

void SettingsForm::complain(QWidget *field, const QString &text)
{
    Notice *below = notice(field);
    if (text.isEmpty()) {
        if (!below->text().isEmpty())
            below->clear();
        return;
    }
    below->say(Notice::Trouble, text);
}

/// What is said of the field that somebody is at has to be seen, once all have their places.
bool SettingsForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *below = qobject_cast<Notice *>(watched);
    if (below && event->type() == QEvent::Resize &&
        below->parentWidget()->isAncestorOf(QApplication::focusWidget())) {
        QMetaObject::invokeMethod(
            below, [below] { bringIntoSight(below); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

Notice *SettingsForm::notice(QWidget *field) const
{
    return m_rows.value(field).notice;
}

void SettingsForm::load()
{
    for (const Tie &one : m_ties) {
        const Notice *below = notice(one.field);
        if (below && !below->text().isEmpty() && below->tone() == Notice::Trouble)
            continue;
        const QSignalBlocker quiet(one.field);
        one.show();
    }
}

void SettingsForm::reload()
{
    Q_EMIT reloading();
    for (const Row &row : std::as_const(m_rows))
        row.notice->clear();
    load();
}

} // namespace immirror
