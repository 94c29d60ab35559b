// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "app/interrupt.h"
#include "app/language.h"
#include "app/lastwords.h"
#include "app/request.h"
#include "app/start.h"
#include "base/aside.h"
#include "base/bounds.h"
#include "service/releases.h"
#include "ui/look/statelook.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QImageReader>
#include <QSessionManager>
#include <QTimer>

#include <cstdlib>

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
    std::unique_ptr<Request> request;
    const QDeadlineTimer patience(bounds::localPatience);
    const auto complain = [&console] {
        console.say(Texts::tr("Immirror is running already, but does not answer."));
        QCoreApplication::exit(SomeFailed);
    };
    const std::function<void()> ask = [&] {
        request = std::make_unique<Request>(paths, Request::toShow());
        QObject::connect(request.get(), &Request::ended, qApp,
                         [](int code) { QCoreApplication::exit(code); });
        QObject::connect(request.get(), &Request::broken, qApp, complain);
        QObject::connect(request.get(), &Request::unanswered, qApp, [&] {
            // It may be starting this very moment, and not listen yet.
            if (patience.hasExpired())
                complain();
            else
                QTimer::singleShot(std::chrono::milliseconds(100), qApp, ask);
        });
        request->start(outlet);
    };
    ask();
    return QCoreApplication::exec();
}

int showDesktop(ProcessOutlet &outlet, const Console &console)
{
    UsageError none; // main() has looked
    const Arguments arguments = parseArguments(QCoreApplication::arguments().mid(1), &none);
    const auto paths = placesOf(arguments.profile);
    if (!paths)
        return console.failed(paths.error());
    if (auto usable = checkFiles(*paths); !usable)
        return console.failed(usable.error());
    Settings settings(paths->settingsFile);
    speakLanguage(settings.text(Setting::Language));
    const auto google = googleEndpoints();
    if (!google)
        return console.failed(google.error());
    Instance instance(*paths);
    if (!instance.take())
        return arguments.minimised ? Done : showTheOther(*paths, outlet, console);

    beginLog(*paths, settings, arguments.verbose, console);
    keepDamagedSettings(*paths, console);
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

} // namespace

int runDesktop(int argc, char *argv[])
{
    ProcessOutlet outlet;
    const Console console(false, outlet);
    if (!hasDisplay())
        return sayNoDisplay(argc, argv, console);
    CatchingApplication<QApplication> app(argc, argv);
    const int exitCode = showDesktop(outlet, console);
    // All of ours is done; the end of the application would wait for what does not answer.
    if (isAnythingLeftBehind())
        std::_Exit(exitCode);
    return exitCode;
}

} // namespace immirror
