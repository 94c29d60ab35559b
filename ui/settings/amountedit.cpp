// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/amountedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace immirror {

AmountEdit::AmountEdit(int low, int high, std::vector<Unit> units, QWidget *parent)
    : QWidget(parent)
    , m_low(low)
    , m_high(high)
    , m_units(std::move(units))
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_number->setKeyboardTracking(false);
    m_number->setGroupSeparatorShown(true);
    m_unit->setAccessibleName(tr("Unit", "of a number: minutes, hours"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Unit &unit : m_units)
        m_unit->addItem(unit.name(2));
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        nameUnits();
        Q_EMIT valueChanged(value());
    });
    connect(m_unit, &QComboBox::activated, this, &AmountEdit::chooseUnit);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    setValue(low);
}

int AmountEdit::value() const
{
    return std::clamp(m_number->value() * current().factor, m_low, m_high);
}

void AmountEdit::setValue(int value)
{
    int best = 0;
    for (int i = 0; i < static_cast<int>(m_units.size()); ++i) {
        if (value != 0 && value % m_units[i].factor == 0)
            best = i;
    }
    show(value, best);
}

void AmountEdit::setLowestText(const QString &text)
{
    m_number->setSpecialValueText(text);
}

const AmountEdit::Unit &AmountEdit::current() const
{
    return m_units[static_cast<std::size_t>(m_shown)];
}

void AmountEdit::show(int value, int unit)
{
    const QSignalBlocker quiet(m_number);
    m_shown = unit;
    const double factor = current().factor;
    m_number->setRange(static_cast<int>(std::ceil(m_low / factor)),
                       static_cast<int>(m_high / factor));
    // 0 means another thing than little: no limit, most often.
    m_number->setValue(value == 0 ? 0 : std::max(1, static_cast<int>(std::lround(value / factor))));
    m_unit->setCurrentIndex(unit);
    nameUnits();
}

void AmountEdit::chooseUnit(int unit)
{
    const int before = value();
    show(before, unit);
    if (value() != before)
        Q_EMIT valueChanged(value());
}

void AmountEdit::nameUnits()
{
    for (int i = 0; i < static_cast<int>(m_units.size()); ++i)
        m_unit->setItemText(i, m_units[i].name(m_number->value()));
}

} // namespace immirror
