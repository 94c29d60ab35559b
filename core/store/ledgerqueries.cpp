// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgerqueries.h"

#include "base/bounds.h"
#include "store/rows.h"
#include "store/values.h"

#include <limits>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QVariant firstBelow(qint64 before)
{
    return before == 0 ? std::numeric_limits<qint64>::max() : before;
}

/// Longer than any file system takes; SQLite refuses patterns of more than 50,000 bytes.
constexpr qsizetype longestName = 500;

QList<char32_t> casesOf(char32_t letter)
{
    QList<char32_t> cases{letter};
    for (const char32_t other :
         {QChar::toLower(letter), QChar::toUpper(letter), QChar::toLower(QChar::toUpper(letter))}) {
        if (!cases.contains(other))
            cases << other;
    }
    return cases;
}

QString globClass(const QList<char32_t> &letters)
{
    const QString all = QString::fromUcs4(letters.constData(), letters.size());
    const bool plain = letters.size() == 1 && !u"*?["_s.contains(all);
    return plain ? all : u'[' + all + u']';
}

/// Patterns for GLOB, any of which finds `text` whatever its letters' case: LIKE knows that of
/// ASCII only. Behind a star SQLite is several times faster with a letter than with a class of
/// them, so each case of the first letter has a pattern of its own.
QStringList globPatterns(const QString &text)
{
    const auto letters = text.toUcs4();
    QString rest;
    for (const auto letter : letters.mid(1))
        rest += globClass(casesOf(letter));
    QStringList patterns;
    for (const char32_t first : casesOf(letters.front()))
        patterns << u'*' + globClass({first}) + rest + u'*';
    return patterns;
}

class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values)
    {
        m_all << condition;
        m_values << values;
    }

    void anyOf(const QString &column, const QVariantList &values)
    {
        add(u"%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u", "_s)), values);
    }

    void contains(const QString &column, const QString &text)
    {
        // A name may lie there as Macs write it, with the accents behind their letters.
        QStringList patterns = globPatterns(text.normalized(QString::NormalizationForm_C)) +
                               globPatterns(text.normalized(QString::NormalizationForm_D));
        patterns.removeDuplicates();
        QStringList any;
        QVariantList values;
        for (const QString &pattern : patterns) {
            any << column + u" GLOB ?"_s;
            values << pattern;
        }
        add(u'(' + any.join(u" OR "_s) + u')', values);
    }

    LedgerQuery query(const QString &select, const QString &order, int limit) const
    {
        return {select + u"WHERE "_s + m_all.join(u" AND "_s) + u" ORDER BY "_s + order +
                    u" DESC LIMIT ?"_s,
                m_values + QVariantList{limit}};
    }

private:
    QStringList m_all;
    QVariantList m_values;
};

} // namespace

LedgerQuery runsQuery(qint64 identity, qint64 before, int limit)
{
    Conditions where;
    where.add(u"identity_id = ? AND id < ?"_s, {identity, firstBelow(before)});
    return where.query(selectRuns, u"id"_s, limit);
}

LedgerQuery eventsQuery(qint64 identity, const LedgerReader::EventFilter &filter, qint64 before,
                        int limit)
{
    // A column behind "+" is looked at, but not searched by: the first one decides which index.
    QStringList columns;
    QVariantList values;
    if (filter.runId) {
        columns << u"e.run_id"_s;
        values << filter.runId;
    }
    if (filter.mirrorId) {
        columns << u"e.mirror_id"_s;
        values << filter.mirrorId;
    }
    columns << u"e.identity_id"_s;
    values << identity;

    Conditions where;
    where.add(columns.join(u" = ? AND +"_s) + u" = ?"_s, values);
    where.add(u"e.id < ?"_s, {firstBelow(before)});
    if (!filter.actions.empty()) {
        QVariantList names;
        for (const Action action : filter.actions)
            names << actionName(action);
        where.anyOf(u"+e.action"_s, names);
    }
    if (!filter.fileName.isEmpty())
        where.contains(u"e.file_name"_s, filter.fileName.left(longestName));
    return where.query(selectEvents, u"e.id"_s, limit);
}

LedgerQuery itemsQuery(qint64 identity, ItemStatus status, qint64 before, int limit)
{
    // The page is among the latest of each mirror, which an index has in order: no more than those
    // are looked at, however many there are. As Members::list(): orphans of an album that is no
    // longer mirrored are still worth a person's look.
    const QString ofMirrors = status == ItemStatus::Orphaned
                                  ? u"o.identity_id = ?"_s
                                  : u"o.identity_id = ? AND o.active = 1"_s;
    Conditions where;
    where.add(u"s.id IN (SELECT x.id FROM mirrors o CROSS JOIN memberships x ON x.id IN"
              " (SELECT id FROM memberships WHERE mirror_id = o.id AND status = ? AND id < ?"
              "  ORDER BY id DESC LIMIT ?) WHERE %1)"_s.arg(ofMirrors),
              {itemStatusName(status), firstBelow(before), limit, identity});
    return where.query(selectMembers, u"s.id"_s, limit);
}

LedgerQuery mirrorsWithWorkQuery(qint64 identity, const QDateTime &now, bool askedByPerson)
{
    return {u"SELECT m.id FROM mirrors m WHERE m.identity_id = ? AND m.active = 1 AND ("
            " EXISTS (SELECT 1 FROM memberships s"
            "  WHERE s.mirror_id = m.id AND s.status = 'PENDING')"
            " OR EXISTS (SELECT 1 FROM memberships s"
            "  WHERE s.mirror_id = m.id AND s.status = 'FAILED' AND (? OR (s.given_up = 0"
            "   AND (s.next_attempt_at IS NULL OR s.next_attempt_at NOT BETWEEN ? AND ?)))))"_s,
            {identity, askedByPerson, toColumn(now.addMSecs(1)),
             toColumn(now.addDuration(bounds::longestPlan))}};
}

LedgerQuery nextDueQuery(qint64 identity, const QDateTime &after)
{
    return {u"SELECT min(s.next_attempt_at) FROM mirrors m CROSS JOIN memberships s"
            " ON s.mirror_id = m.id AND s.status = 'FAILED'"
            " WHERE m.identity_id = ? AND m.active = 1 AND m.paused = 0 AND m.held IS NULL"
            " AND s.given_up = 0 AND s.next_attempt_at > ?"_s,
            {identity, after.isValid() ? after.toMSecsSinceEpoch() : 0}};
}

} // namespace immirror
