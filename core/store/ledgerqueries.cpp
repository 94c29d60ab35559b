// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "store/ledgerqueries.h"

#include "store/rows.h"

#include <limits>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

QVariant firstBelow(qint64 before)
{
    return before == 0 ? std::numeric_limits<qint64>::max() : before;
}

constexpr char32_t lastAscii = 0x7f;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= lastAscii; });
}

/// For LIKE, which takes 'a' for 'A' but knows ASCII only: any character will do for the others.
QString likePattern(const QString &text)
{
    QString pattern(u'%');
    for (const char32_t c : text.toUcs4()) {
        if (c > lastAscii) {
            pattern += u'_';
            continue;
        }
        if (c == U'%' || c == U'_' || c == U'\\')
            pattern += u'\\';
        pattern += QChar::fromUcs4(c);
    }
    return pattern + u'%';
}

/// For GLOB, which takes nothing for anything else: each letter is a class of its cases.
QString globPattern(const QString &text)
{
    QString pattern(u'*');
    for (const char32_t c : text.toUcs4()) {
        QList<char32_t> cases{c};
        for (const char32_t other :
             {QChar::toLower(c), QChar::toUpper(c), QChar::toLower(QChar::toUpper(c))}) {
            if (!cases.contains(other))
                cases << other;
        }
        const bool special = c == U'*' || c == U'?' || c == U'[';
        if (special || cases.size() > 1)
            pattern += u'[' + QString::fromUcs4(cases.constData(), cases.size()) + u']';
        else
            pattern += QChar::fromUcs4(c);
    }
    return pattern + u'*';
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

    /// LIKE is several times faster, so it looks first. A name may lie there as Macs write it,
    /// with the accents behind their letters.
    void contains(const QString &column, const QString &text)
    {
        if (isAscii(text)) {
            add(column + uR"( LIKE ? ESCAPE '\')"_s, {likePattern(text)});
            return;
        }
        QStringList any;
        QVariantList values;
        for (const QString &form : QSet{text.normalized(QString::NormalizationForm_C),
                                        text.normalized(QString::NormalizationForm_D)}) {
            any << uR"((%1 LIKE ? ESCAPE '\' AND %1 GLOB ?))"_s.arg(column);
            values << likePattern(form) << globPattern(form);
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
        where.contains(u"e.file_name"_s, filter.fileName);
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

} // namespace immirror
