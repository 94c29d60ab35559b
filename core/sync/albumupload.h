// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sync/batch.h"
#include "sync/runstate.h"
#include "sync/transferhours.h"

#include <deque>

namespace immirror {

/// Sends the photos that one album lacks: uploads in parallel, creates in full batches one at a
/// time, and the next uploads go on while a create runs. Google's album, if there is none yet, is
/// made while the first are on their way. Every step is in the ledger before the next begins.
class AlbumUpload
{
public:
    /// `work` in the order of capture. All must outlive run().
    AlbumUpload(RunState &state, Mirror mirror, std::vector<Work> work, AlbumOrder album);

    /// An item that fails is FAILED in the ledger, and not an error here. An error is what ended
    /// the work early: of the album or of the run.
    [[nodiscard]] Task<Result<void>> run(std::stop_token stop);
    /// What came in with another caption than its own.
    std::vector<Recaption> recaptions() const { return m_recaptions; }

private:
    struct Extra // what the committer knows of a slot besides batch.h
    {
        QString token;
        int tries = 0;
        int refusals = 0;
        bool outOfPlace = false; ///< as it was last asked for: what comes later goes by others
    };

    void moved(qint64 bytes);
    bool hasWaitedLong() const;
    Task<Result<void>> findAlbum(std::stop_token stop);
    Task<Result<void>> tryStorage(std::stop_token stop);
    Task<Result<void>> bringAll();
    void startWorkers();
    void startWorker();
    std::optional<std::size_t> take();
    Task<void> work(std::stop_token stop);
    Task<Result<void>> uploadAll(std::stop_token stop);
    Task<void> upload(std::size_t i, std::stop_token stop);
    Task<Result<void>> commit(Batch batch, std::stop_token stop);
    Task<Result<void>> commitFailed(Batch batch, Error error, std::stop_token stop);
    Task<Result<void>> judge(std::size_t i, Error error);
    Task<Result<void>> look(std::vector<std::size_t> slots, Error error, QDateTime since,
                            std::stop_token stop);
    Task<Result<std::size_t>> dropWhatLeft(std::stop_token stop);
    Result<void> markCreating(const Batch &batch, const QDateTime &since);
    Result<void> markCreated(std::size_t i, const QString &mediaItemId);
    Result<void> keepCaption(std::size_t i, const MediaItem &item);
    Result<void> failed(std::size_t i, const Error &error);
    void postpone(std::size_t i);
    Result<void> blameSuspects();
    void end(const Error &error);

    RunState &m_state;
    Mirror m_mirror; ///< without its Google album at first, perhaps
    const std::vector<Work> m_work;
    AlbumOrder m_album;
    CreateQueue m_queue; ///< by the indexes of m_work
    std::vector<Extra> m_extra;
    std::size_t m_next = 0;
    std::deque<std::size_t> m_again; ///< whose bytes are wanted once more, before the next
    std::vector<Task<void>> m_workers;
    int m_working = 0;                                     ///< workers that have not ended
    std::vector<std::pair<std::size_t, Error>> m_suspects; ///< failed since the last that did not
    int m_lostInARow = 0; ///< creates of which nothing came, however often they were tried
    Signal m_changed;
    std::chrono::milliseconds m_lastCreate;   ///< monotonic
    std::chrono::milliseconds m_lastReady{0}; ///< monotonic: when a photo's bytes had arrived
    std::optional<Error> m_end;               ///< what ended the work early
    std::stop_source m_stop;
    std::stop_source m_stopBytes; ///< only what is on its way: its hours are over
    TransferHours m_hours;
    std::vector<Recaption> m_recaptions;
    const TransferParts m_parts;
};

} // namespace immirror
