// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "base/namedfile.h"
#include "base/privatefiles.h"
#include "ui/words/csv.h"
#include "ui/words/foreign.h"
#include "ui/words/planrows.h"
#include "ui/words/words.h"

#include <QDir>
#include <QSaveFile>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// JSON text in pieces: there may be hundreds of thousands of items.
class JsonPieces
{
public:
    JsonPieces &operator<<(const QByteArray &text)
    {
        constexpr qsizetype most = qsizetype{64} * 1024;
        if (m_all.isEmpty() || m_all.back().size() + text.size() > most)
            m_all << QByteArray();
        m_all.back() += text;
        return *this;
    }
    JsonPieces &operator<<(const JsonPieces &other)
    {
        m_all << other.m_all;
        return *this;
    }
    bool isEmpty() const { return m_all.isEmpty(); }
    const QByteArrayList &all() const { return m_all; }

private:
    QByteArrayList m_all;
};

/// The items of one kind.
struct PlanList
{
    QByteArray kind;
    bool counts = false; ///< and no more
    qsizetype count = 0;
    JsonPieces items = {};

    void add(const QString &assetId, const QString &fileName, const QString &reason = {})
    {
        if (!counts) {
            const QJsonObject item{{u"assetId"_s, assetId},
                                   {u"fileName"_s, fileName},
                                   {u"reason"_s, jsonText(reason)}};
            items << (count == 0 ? "" : ",") << QJsonDocument(item).toJson(QJsonDocument::Compact);
        }
        ++count;
    }
    void add(const PlanList &other)
    {
        items << (count == 0 || other.count == 0 ? "" : ",") << other.items;
        count += other.count;
    }
};

/// The lists of cli.md's `plan`.
struct PlanLists
{
    explicit PlanLists(bool items)
    {
        for (const char *kind : {"upload", "link", "replace", "caption", "remove", "skip"})
            all.push_back({.kind = kind, .counts = !items});
    }
    /// Nothing for what no list has.
    PlanList *of(PlanRow::What what)
    {
        const auto at = [this](std::size_t index) { return &all[index]; };
        switch (what) {
        case PlanRow::Upload:
            return at(0);
        case PlanRow::Link:
            return at(1);
        case PlanRow::Replace:
            return at(2);
        case PlanRow::Caption:
            return at(3);
        case PlanRow::Remove:
            return at(4);
        case PlanRow::LeaveOut:
        case PlanRow::Unchanged:
            return at(5);
        case PlanRow::Stay:
            break;
        }
        return nullptr;
    }
    void add(const PlanRow &row)
    {
        if (PlanList *list = of(row.what))
            list->add(row.assetId, row.fileName, reasonOf(row));
    }
    void add(const PlanLists &other)
    {
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].add(other.all[i]);
        bytes += other.bytes;
        undated += other.undated;
        dated += other.dated;
        creates += other.creates;
        requests += other.requests;
    }

    std::vector<PlanList> all;
    qint64 bytes = 0;
    int undated = 0;
    int dated = 0;
    int creates = 0;  ///< of items at Google
    int requests = 0; ///< to Google, about

private:
    static QString reasonOf(const PlanRow &row)
    {
        if (row.what == PlanRow::Remove)
            return row.held ? u"held"_s : QString();
        return row.reason ? skipReasonName(*row.reason) : QString();
    }
};

qint64 millisecondsOf(int creates)
{
    return std::chrono::milliseconds(timeOfCreates(creates)).count();
}

/// The members of an object, without its braces.
JsonPieces planJson(const PlanLists &lists)
{
    JsonPieces json;
    json << "\"bytes\":" << QByteArray::number(lists.bytes)
         << ",\"undated\":" << QByteArray::number(lists.undated)
         << ",\"dated\":" << QByteArray::number(lists.dated)
         << ",\"googleRequests\":" << QByteArray::number(lists.requests)
         << ",\"creates\":" << QByteArray::number(lists.creates)
         << ",\"createsMs\":" << QByteArray::number(millisecondsOf(lists.creates));
    for (const PlanList &list : lists.all) {
        json << ",\"" + list.kind + "\":{\"count\":" << QByteArray::number(list.count)
             << ",\"items\":[" << list.items << "]}";
    }
    return json;
}

/// What the plans of all albums come to, said one by one.
class PlanReport
{
public:
    /// `csv`: open, or nothing; outlives it.
    PlanReport(const Console &console, QIODevice *csv)
        : m_console(console)
        , m_csv(csv)
        , m_all(console.json())
    {
        if (m_csv)
            m_csv->write(csvHead(planCsvTitles()));
    }

    void add(const Engine::MirrorPlan &one)
    {
        QJsonObject head{{u"albumId"_s, one.mirror.albumId},
                         {u"albumName"_s, one.mirror.albumName},
                         {u"found"_s, one.plan.has_value()}};
        m_console.line(words::albumName(one.mirror.albumName) + u':');
        if (!one.plan) {
            sayEach(words::notesOf(one));
            m_exitCode = SomeFailed;
            addAlbum(head, {});
            return;
        }
        PlanLists lists(m_console.json());
        eachPlanRow(one, [&](const PlanRow &row) {
            lists.add(row);
            if (m_csv && row.what != PlanRow::Unchanged) {
                m_csv->write(csvLine(planCsvFields(row)));
                ++m_rows;
            }
        });
        lists.bytes = one.plan->bytesToSend();
        lists.undated = one.plan->undated();
        lists.dated = one.plan->dated();
        lists.creates = one.plan->createsNeeded();
        lists.requests = one.plan->googleRequests();
        tell(one, lists);
        head.insert(u"removalsHeld"_s, one.plan->removalsHeld);
        head.insert(u"listingComplete"_s, one.plan->listingComplete);
        head.insert(u"order"_s,
                    itemOrderName(one.plan->inOrder ? ItemOrder::Exact : ItemOrder::Batched));
        head.insert(u"createsExact"_s, one.plan->creates.exact);
        head.insert(u"createsBatched"_s, one.plan->creates.batched);
        head.insert(u"newTitle"_s, jsonText(one.plan->album.title));
        head.insert(u"newCover"_s, jsonText(one.plan->album.coverAssetId));
        addAlbum(head, planJson(lists));
        m_all.add(lists);
    }

    int rows() const { return m_rows; }
    int end() const
    {
        JsonPieces json;
        json << "{" << planJson(m_all) << ",\"albums\":[" << m_albums << "]}";
        m_console.value(json.all());
        return m_exitCode;
    }

private:
    void addAlbum(const QJsonObject &head, const JsonPieces &more)
    {
        QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
        json.chop(1);
        m_albums << (m_albums.isEmpty() ? "" : ",") << json << (more.isEmpty() ? "" : ",") << more
                 << "}";
    }

    void tell(const Engine::MirrorPlan &one, const PlanLists &lists) const
    {
        for (const PlanList &list : lists.all)
            m_console.line(u"  %1 %2"_s.arg(QLatin1StringView(list.kind), -8).arg(list.count));
        for (const Skip &skip : one.plan->skips) {
            if (skip.reason != SkipReason::Unchanged)
                m_console.line(u"    %1: %2"_s.arg(skip.fileName, words::of(skip.reason)));
        }
        m_console.line(Commands::tr("  to send  %1").arg(words::bytes(lists.bytes)));
        if (lists.creates > 0) {
            m_console.line(Commands::tr("  requests about %1, with %n create(s) in about %2",
                                        "to Google, of which creates bring photos into an album",
                                        lists.creates)
                               .arg(lists.requests)
                               .arg(words::duration(millisecondsOf(lists.creates))));
        } else if (lists.requests > 0) {
            m_console.line(Commands::tr("  requests about %1", "to Google").arg(lists.requests));
        }
        sayEach(words::ofDates(lists.undated, lists.dated));
        sayEach(words::notesOf(one));
        if (one.plan->removalsHeld)
            m_console.line(
                Commands::tr("  the removals wait for 'immirror sync --accept-removals'"));
    }

    void sayEach(const QStringList &notes) const
    {
        for (const QString &note : notes)
            m_console.line(u"  "_s + note);
    }

    const Console &m_console;
    QIODevice *const m_csv;
    int m_rows = 0; ///< in it
    PlanLists m_all;
    JsonPieces m_albums;
    int m_exitCode = Done;
};

} // namespace

Task<int> planSync(CommandContext &context)
{
    const auto albumIds = albumIdsOf(context);
    if (!albumIds)
        co_return albumIds.error();
    QSaveFile csv(context.arguments.option(u"csv"_s));
    const auto unwritable = [&] {
        return context.console.failed({.kind = ErrorKind::FileUnreadable,
                                       .detail = csv.errorString(),
                                       .subject = csv.fileName()});
    };
    const bool wanted = context.arguments.has(u"csv"_s);
    if (wanted && csv.fileName().isEmpty())
        co_return context.console.wrongUsage(
            [] { return Commands::tr("--csv takes the name of a file"); });
    // A device would be replaced by a file.
    if (const auto regular = checkRegularFile(csv.fileName()); wanted && !regular)
        co_return context.console.failed(regular.error());
    if (wanted) { // said before Immich is asked for minutes
        if (const auto opened = openPrivate(csv); !opened)
            co_return context.console.failed(opened.error());
    }
    PlanReport report(context.console, wanted ? &csv : nullptr);
    const auto done = co_await context.worker.plan(
        *albumIds, [&report](const Engine::MirrorPlan &one) { report.add(one); }, context.stop);
    if (!done)
        co_return context.console.failed(done.error());
    if (wanted) {
        if (!csv.commit())
            co_return unwritable();
        context.console.say(Commands::tr("%n row(s) written to %1", nullptr, report.rows())
                                .arg(QDir::toNativeSeparators(csv.fileName())));
    }
    co_return report.end();
}

} // namespace immirror
