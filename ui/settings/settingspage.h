// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QWidget>

namespace immirror {

/// One page of the settings; the dialog knows no more of it than this. A page writes what was
/// changed at once, as soon as it is allowed, and says so. Belongs to the window's thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;
    virtual QIcon icon() const = 0;
    /// Shows what the settings hold. What a person is just putting right stays.
    virtual void load() = 0;
    /// Throws away what was entered and not accepted, too.
    virtual void reload() = 0;

Q_SIGNALS:
    void changed(); ///< the settings; is to take effect
};

} // namespace immirror
