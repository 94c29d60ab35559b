// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QSpinBox;

namespace immirror {

/// A whole number with its unit: "2 hours" for 120 minutes. Shows the largest unit that comes out
/// even; another unit chosen by hand shows the same amount in it, as nearly as it goes.
class AmountEdit : public QWidget
{
    Q_OBJECT

public:
    struct Unit
    {
        int factor = 1;                   ///< the first unit's is 1
        std::function<QString(int)> name; ///< for that number of it
    };

    AmountEdit(int low, int high, std::vector<Unit> units, QWidget *parent = nullptr);

    int value() const; ///< in the first unit
    void setValue(int value);
    /// In place of the lowest number.
    void setLowestText(const QString &text);
    QSpinBox *number() const { return m_number; } ///< a label's buddy
    QComboBox *unit() const { return m_unit; }

Q_SIGNALS:
    void valueChanged(int value); ///< by hand

private:
    const Unit &current() const;
    void show(int value, int unit);
    void chooseUnit(int unit);
    void nameUnits();

    const int m_low;
    const int m_high;
    const std::vector<Unit> m_units;
    int m_shown = 0; ///< the unit of the number
    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace immirror
