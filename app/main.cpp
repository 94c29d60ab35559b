// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/arguments.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/lastwords.h"
#ifdef IMMIRROR_GUI
#include "app/desktop.h"
#endif
#include "app/processstart.h"
#include "base/bounds.h"
#include "base/privatefiles.h"

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

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// In English: to read which language a person wants takes a file.
int sayTooFewFiles(int needed)
{
    ProcessOutlet outlet;
    Console(false, outlet)
        .say(Texts::tr("Immirror needs to have %1 files open at once, and the system lets it have "
                       "fewer. 'ulimit -n' shows and changes the limit.")
                 .arg(needed));
    return SomeFailed;
}

int run(int argc, char *argv[])
{
    bool desktop = false;
#ifdef IMMIRROR_GUI
    desktop = wantsDesktop(argc, argv);
#endif
    const int files = desktop ? bounds::filesOfApplication : bounds::filesOfCommand;
    if (!canOpenFiles(files))
        return sayTooFewFiles(files);
#ifdef IMMIRROR_GUI
    if (desktop)
        return runDesktop(argc, argv);
#endif
    CatchingApplication<QCoreApplication> app(argc, argv);
    return runCommandLine(QCoreApplication::arguments().mid(1));
}

} // namespace

int main(int argc, char *argv[])
{
    keepFilesPrivate();
    prepareLastWords();
    prepareProcess();
    QCoreApplication::setApplicationName(u"immirror"_s);
    QCoreApplication::setApplicationVersion(u"" IMMIRROR_VERSION ""_s);
    return run(argc, argv);
}
