// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli.h"

#include <QFileSystemWatcher>
#include <QRandomGenerator>

#include <array>
#include <csignal>

namespace immirror {

/// When a program dies. Those after Anytime wait for something to happen, and then a random moment
/// longer; if it does not happen in time, the program dies at any time.
enum class Moment {
    Start,        ///< while it starts, takes the lock, signs in
    Anytime,      ///< within its first seconds
    Listing,      ///< it asked Immich for albums or their photos
    UploadBody,   ///< a part of a photo is sent
    UploadDone,   ///< Google has all of a photo, and answers
    WriteArrived, ///< a create, a new album or a link has reached Google, which works on it
    WriteDone,    ///< Google answers a write
    LedgerWrite,  ///< the ledger's log has been written to
};
constexpr std::array momentNames{"start",      "any time",    "listing",        "photo half sent",
                                 "photo sent", "write asked", "write answered", "ledger written"};

struct Death
{
    Moment moment = Moment::Anytime;
    int signal = SIGKILL;
    int nth = 1;         ///< of what the moment waits for
    double fraction = 0; ///< of the random moment longer, 0..1
    int mostUploads = 0; ///< so many photos are sent at most: there must be work for those to come

    static bool atWrite(Moment moment)
    {
        return moment == Moment::WriteArrived || moment == Moment::WriteDone;
    }
    static bool atUpload(Moment moment)
    {
        return moment == Moment::UploadBody || moment == Moment::UploadDone;
    }

    static Death random(QRandomGenerator &random, Moment moment, int mostUploads)
    {
        return {.moment = moment,
                .signal = random.bounded(8) > 0    ? SIGKILL
                          : random.bounded(2) == 0 ? SIGTERM
                                                   : SIGINT,
                .nth = atWrite(moment) ? 1
                                       : random.bounded(1, moment == Moment::LedgerWrite ? 12
                                                           : atUpload(moment) ? mostUploads + 1
                                                                              : 3),
                .fraction = random.generateDouble(),
                .mostUploads = mostUploads};
    }
};

/// Sends one process its signal at its moment.
class Killer : public QObject
{
public:
    Killer(Cli &cli, QProcess &process, Death death)
        : m_cli(cli)
        , m_process(process)
        , m_death(death)
    {
        connect(&process, &QProcess::started, this, [this] {
            strikeIn(15000, Moment::Anytime);
            if (m_death.moment == Moment::Start)
                strikeIn(m_death.fraction * 250, Moment::Start);
            else if (m_death.moment == Moment::Anytime)
                strikeIn(m_death.fraction * 2000, Moment::Anytime);
            else if (m_death.moment == Moment::LedgerWrite)
                watchLedger();
        });
    }

    /// The moment at which it did.
    std::optional<Moment> struck() const { return m_struck; }

    void immichAsked(const fakes::HttpRequest &request)
    {
        m_asked = true;
        const bool lists = request.path.contains(QLatin1StringView("/search")) ||
                           request.path.contains(QLatin1StringView("/albums"));
        if (lists)
            seen(Moment::Listing, 20);
    }

    /// A request has come in whole.
    void googleAsked(const fakes::HttpRequest &request)
    {
        if (request.path == QLatin1StringView("/v1/uploads")) {
            seen(Moment::UploadDone, m_cli.google.uploadDelayMs + 20);
            if (++m_uploads >= m_death.mostUploads)
                strikeIn(m_death.fraction * 100, Moment::Anytime);
        } else if (isWrite(request)) {
            seen(Moment::WriteArrived, m_cli.google.createDelayMs);
            seen(Moment::WriteDone, 20, m_cli.google.createDelayMs);
        }
    }

    /// A part of a photo has come.
    void googleGot(const fakes::HttpRequest &head, qint64 bytes)
    {
        const qint64 length = head.header("content-length").toLongLong();
        const auto upTo = static_cast<qint64>(m_death.fraction * static_cast<double>(length));
        if (m_death.moment == Moment::UploadBody && m_uploads + 1 >= m_death.nth &&
            head.bodySize + bytes >= upTo)
            strike(Moment::UploadBody);
    }

    /// It had asked for something, and so is far enough to end in order.
    bool asked() const { return m_asked; }

private:
    static bool isWrite(const fakes::HttpRequest &request)
    {
        return request.method == "POST" &&
               (request.path.endsWith(QLatin1StringView(":batchCreate")) ||
                request.path.endsWith(QLatin1StringView(":batchAddMediaItems")) ||
                request.path == QLatin1StringView("/v1/albums"));
    }

    void seen(Moment moment, double upTo, double after = 0)
    {
        if (m_death.moment == moment && ++m_seen == m_death.nth)
            strikeIn(after + m_death.fraction * upTo, moment);
    }

    void strikeIn(double ms, Moment moment)
    {
        QTimer::singleShot(static_cast<int>(ms), Qt::PreciseTimer, this,
                           [this, moment] { strike(moment); });
    }

    void strike(Moment moment)
    {
        if (m_struck || m_process.state() != QProcess::Running)
            return;
        m_struck = moment;
        ::kill(static_cast<pid_t>(m_process.processId()), m_death.signal);
    }

    /// The log is there as soon as the ledger is open.
    void watchLedger()
    {
        const QString log = m_cli.database() + QStringLiteral("-wal");
        if (!QFile::exists(log) || !m_watcher.addPath(log)) {
            QTimer::singleShot(5, this, &Killer::watchLedger);
            return;
        }
        connect(&m_watcher, &QFileSystemWatcher::fileChanged, this,
                [this] { seen(Moment::LedgerWrite, 3); });
    }

    Cli &m_cli;
    QProcess &m_process;
    const Death m_death;
    QFileSystemWatcher m_watcher;
    int m_seen = 0;
    int m_uploads = 0;
    bool m_asked = false;
    std::optional<Moment> m_struck;
};

} // namespace immirror
