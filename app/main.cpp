// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/lastwords.h"
#ifdef IMMIRROR_GUI
#include "app/desktop.h"
#endif

#include <QCoreApplication>

using namespace immirror;
using namespace Qt::StringLiterals;

namespace {

#ifdef IMMIRROR_GUI
/// Asked before there is an application object, as it decides which one is made.
bool wantsDesktop(int argc, char *argv[])
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed << QString::fromLocal8Bit(argv[i]);
    UsageError error;
    const Arguments arguments = parseArguments(typed, &error);
    return error.text.isEmpty() && !arguments.command && !arguments.help && !arguments.version;
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    prepareLastWords();
    QCoreApplication::setApplicationName(u"immirror"_s);
    QCoreApplication::setApplicationVersion(u"" IMMIRROR_VERSION ""_s);
#ifdef IMMIRROR_GUI
    if (wantsDesktop(argc, argv))
        return runDesktop(argc, argv);
#endif
    CatchingApplication<QCoreApplication> app(argc, argv);
    return runCommandLine(QCoreApplication::arguments().mid(1));
}
