// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "app/lastwords.h"
#include "app/request.h"
#include "app/start.h"
#include "service/releases.h"
#include "ui/look/statelook.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QImageReader>
#include <QSessionManager>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

/// Qt ends the program with a core dump where it finds none.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int sayNoDisplay(int argc, char *argv[], const Console &console)
{
    QCoreApplication app(argc, argv);
    speakLanguage(u"auto"_s);
    console.say(Texts::tr("There is no display to show the tray application on. 'immirror --help' "
                          "lists the commands that need none."));
    return WrongUsage;
}

void nameWindows()
{
    QGuiApplication::setApplicationDisplayName(u"Immirror"_s);
    // Flatpak names the desktop file by the id that it gives.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"immirror"_s));
    QGuiApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    // Starting at login is the person's choice, not the session's.
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, qApp,
        [](QSessionManager &session) { session.setRestartHint(QSessionManager::RestartNever); },
        Qt::DirectConnection);
}

int showTheOther(const Paths &paths, Outlet &outlet, const Console &console)
{
    Request request(paths, Request::toShow());
    QObject::connect(&request, &Request::ended, qApp,
                     [](int code) { QCoreApplication::exit(code); });
    const auto complain = [&console] {
        console.say(Texts::tr("Immirror is running already, but does not answer."));
        QCoreApplication::exit(SomeFailed);
    };
    QObject::connect(&request, &Request::unanswered, qApp, complain);
    QObject::connect(&request, &Request::broken, qApp, complain);
    request.start(outlet);
    return QCoreApplication::exec();
}

} // namespace

int runDesktop(int argc, char *argv[])
{
    ProcessOutlet outlet;
    const Console console(false, outlet);
    if (!hasDisplay())
        return sayNoDisplay(argc, argv, console);
    CatchingApplication<QApplication> app(argc, argv);
    UsageError none; // main() has looked
    const Arguments arguments = parseArguments(QCoreApplication::arguments().mid(1), &none);
    const auto paths = Paths::forProfile(arguments.profile);
    if (!paths)
        return console.failed(paths.error());
    Settings settings(paths->settingsFile);
    speakLanguage(settings.text(Setting::Language));
    const auto google = googleEndpoints();
    if (!google)
        return console.failed(google.error());
    Instance instance(*paths);
    if (!instance.take())
        return arguments.minimised ? Done : showTheOther(*paths, outlet, console);

    beginLog(*paths, settings, arguments.verbose, console);
    nameWindows();
    const bool hidden = arguments.minimised || settings.isOn(Setting::StartMinimised);
    const bool showsWebP = QImageReader::supportedImageFormats().contains("webp");
    Desktop desktop(
        {.paths = *paths,
         .google = *google,
         .browserPage = words::browserPage,
         .releases = releasesAddress(),
         .picture = showsWebP ? ImmichClient::Picture::Small : ImmichClient::Picture::Preview},
        settings, instance, hidden);
    onInterrupt([&desktop] { desktop.quit(); });
    desktop.begin();
    return QCoreApplication::exec();
}

} // namespace immirror
