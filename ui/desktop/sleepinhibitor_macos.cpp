// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/sleepinhibitor.h"

#include <QCoreApplication>
#include <QProcess>

// Untested: written from caffeinate's manual page, never run on macOS.

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

class CaffeinateInhibitor final : public SleepInhibitor
{
public:
    ~CaffeinateInhibitor() override { letGo(); }
    void hold(const QString &) override
    {
        if (m_caffeinate.state() == QProcess::NotRunning) // -w: it ends with this program
            m_caffeinate.start(
                u"caffeinate"_s,
                {u"-i"_s, u"-w"_s, QString::number(QCoreApplication::applicationPid())});
    }
    void letGo() override { m_caffeinate.kill(); }

private:
    QProcess m_caffeinate;
};

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
    return std::make_unique<CaffeinateInhibitor>();
}

} // namespace immirror
