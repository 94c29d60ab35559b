// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fakegoogle.h"
#include "fakes/fakeimmich.h"
#include "fakes/testbrowser.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

namespace immirror {

/// What the real program answered.
struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
};

/// The real executable beside both servers, in a home of its own and with the real keyring of the
/// session (tests/with-keyring). Each Cli is a profile of its own, so that tests do not meet.
class Cli
{
public:
    explicit Cli(fakes::Generation generation = fakes::Generation::V3)
        : immich(generation)
    {
        google.createDelayMs = 0;
        google.limitWritesPerMinute = false; // of the process; tested in core
        static int number = 0;
        profile =
            QStringLiteral("test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++number);
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("cfg")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_STATE_HOME"),
                           home.filePath(QStringLiteral("state")));
        environment.insert(QStringLiteral("IMMIRROR_GOOGLE_STANDIN"), google.url().toString());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    }

    /// Starts it without waiting.
    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QByteArray &input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(IMMIRROR_BINARY),
                       QStringList{QStringLiteral("--profile"), profile} + arguments);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }

    /// The fakes live on this thread: it keeps turning while the program runs.
    static Answer finish(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning) {
            QEventLoop loop;
            QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(60'000, &loop, [&process] { process.kill(); });
            loop.exec();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments, input);
        return finish(*process);
    }

    Answer connectImmich(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("connect"), QStringLiteral("immich"),
                               QStringLiteral("--url"), immich.url().toString(),
                               QStringLiteral("--api-key-stdin")} +
                       more,
                   immich.apiKey.toUtf8()); // as a pipe may end, without a line's end
    }

    QString clientFile() const
    {
        const QString path = home.filePath(QStringLiteral("client_secret.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the client file");
        file.write(google.clientSecretFile());
        return path;
    }

    /// Signs in with a browser that says yes to all.
    Answer connectGoogle() const
    {
        const auto process = start({QStringLiteral("connect"), QStringLiteral("google"),
                                    QStringLiteral("--client-secret"), clientFile(),
                                    QStringLiteral("--no-browser")});
        fakes::TestBrowser browser;
        QByteArray out;
        QObject::connect(process.get(), &QProcess::readyReadStandardOutput, process.get(), [&] {
            const bool first = out.isEmpty();
            out += process->readAllStandardOutput();
            if (first)
                browser.open(QUrl::fromEncoded(out.trimmed()));
        });
        Answer answer = finish(*process);
        answer.out = out + answer.out;
        return answer;
    }

    QString albumOf(const QString &name, int photos)
    {
        std::vector<QString> ids;
        for (int i = 0; i < photos; ++i) {
            const QString file = QStringLiteral("%1-%2.jpg").arg(name).arg(i);
            ids.push_back(immich.addAsset(
                file, "bytes of " + file.toUtf8(),
                QDateTime(QDate(2024, 7, 1), QTime(8, 0), QTimeZone::utc()).addSecs(60LL * i)));
        }
        return immich.addAlbum(name, ids);
    }

    /// Empty if Google's album has the bytes of Immich's, in order.
    QString difference(const QString &name)
    {
        const fakes::FakeGoogle::Album *album = google.albumByTitle(name);
        const auto wanted = immich.visibleAssets(immich.albumId(name));
        if (!album)
            return wanted.empty() ? QString() : QStringLiteral("no album");
        const auto items = google.albumItems(album->id);
        if (items.size() != wanted.size())
            return QStringLiteral("%1 of %2").arg(items.size()).arg(wanted.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].bytes != immich.asset(wanted[i])->bytes)
                return QStringLiteral("photo %1").arg(i);
        }
        return {};
    }

    QString database() const
    {
        return home.filePath(QStringLiteral("data/immirror/profiles/") + profile +
                             QStringLiteral("/immirror.db"));
    }

    QTemporaryDir home;
    QString profile;
    fakes::FakeImmich immich;
    fakes::FakeGoogle google;
    QProcessEnvironment environment;
};

} // namespace immirror
