// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/ruleoptions.h"

#include <QRegularExpression>

#include <array>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

/// What can be wished for.
struct Wishes
{
    MirrorRules rules;
    std::optional<RemovalPolicy> policy;
};

std::optional<bool> isFirst(const QString &text, QLatin1StringView first, QLatin1StringView second)
{
    return text == first || text == second ? std::optional(text == first) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    return isFirst(text, "yes"_L1, "no"_L1);
}

/// Bytes, or with kB, MB or GB behind it; "any" is no limit.
std::optional<qint64> bytesOf(const QString &text)
{
    if (text == "any"_L1)
        return 0;
    static const QRegularExpression form(u"^(\\d{1,12})\\s*(kB|MB|GB)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const qint64 factor = unit == "kb"_L1   ? 1'000
                          : unit == "mb"_L1 ? 1'000'000
                          : unit == "gb"_L1 ? 1'000'000'000
                                            : 1;
    const double bytes = match.captured(1).toDouble() * static_cast<double>(factor);
    return bytes < 1e15 ? std::optional(static_cast<qint64>(bytes)) : std::nullopt;
}

std::optional<int> ratingOf(const QString &text)
{
    if (text == "any"_L1)
        return 0;
    bool isNumber = false;
    const int stars = text.toInt(&isNumber);
    return isNumber && stars >= 0 && stars <= 5 ? std::optional(stars) : std::nullopt;
}

std::optional<QDate> dateOf(const QString &text)
{
    if (text == "any"_L1)
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Whether there is one.
template<typename Value, typename Field> bool put(const std::optional<Value> &value, Field *field)
{
    if (value)
        *field = *value;
    return value.has_value();
}

struct RuleRow
{
    const char *option;
    bool (*put)(const QString &value, Wishes &to); ///< false: it is not one
    const char *values = nullptr; ///< what it takes, where commandTable() does not list them
};

constexpr const char *sizes =
    QT_TRANSLATE_NOOP("Commands", "--%1 is a number of bytes, as 500000, 20MB or 2GB, or 'any'");

constexpr std::array table{
    RuleRow{"removed", [](auto &v, auto &w) { return put(removalPolicyFromName(v), &w.policy); }},
    RuleRow{"kind",
            [](auto &v, auto &w) { return put(assetKindFromName(v), &w.rules.filter.kind); }},
    RuleRow{"min-size", [](auto &v, auto &w) { return put(bytesOf(v), &w.rules.filter.smallest); },
            sizes},
    RuleRow{"max-size", [](auto &v, auto &w) { return put(bytesOf(v), &w.rules.filter.largest); },
            sizes},
    RuleRow{"favourites",
            [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.filter.favouritesOnly); }},
    RuleRow{"rating", [](auto &v, auto &w) { return put(ratingOf(v), &w.rules.filter.rating); },
            QT_TRANSLATE_NOOP("Commands", "--rating is 1 to 5 stars, or 'any'")},
    RuleRow{"from", [](auto &v, auto &w) { return put(dateOf(v), &w.rules.filter.from); },
            QT_TRANSLATE_NOOP("Commands", "--from is a date as 2024-07-31, or 'any'")},
    RuleRow{"follow-title", [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.followTitle); }},
    RuleRow{"follow-cover", [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.followCover); }},
    RuleRow{"put-back", [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.putBack); }},
    RuleRow{"edited", [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.edited); }},
    RuleRow{"live", [](auto &v,
                       auto &w) { return put(isFirst(v, "both"_L1, "photo"_L1), &w.rules.films); }},
    RuleRow{"order", [](auto &v, auto &w) { return put(itemOrderFromName(v), &w.rules.order); }},
    RuleRow{"write-dates", [](auto &v, auto &w) { return put(yesOrNo(v), &w.rules.dates); }},
};

/// Nothing, or the first whose value is none.
const RuleRow *putAll(const Arguments &arguments, Wishes &to)
{
    for (const RuleRow &row : table) {
        const QString option = QString::fromLatin1(row.option);
        if (arguments.has(option) && !row.put(arguments.option(option).trimmed(), to))
            return &row;
    }
    return nullptr;
}

} // namespace

RuleOptions::RuleOptions(const Arguments &arguments)
    : m_arguments(arguments)
{
}

std::optional<Text> RuleOptions::wrong() const
{
    Wishes none;
    const RuleRow *row = putAll(m_arguments, none);
    if (!row)
        return {};
    if (!row->values)
        return wrongChoice(m_arguments, QString::fromLatin1(row->option));
    return [row] {
        return Commands::tr(row->values).replace(u"%1"_s, QString::fromLatin1(row->option));
    };
}

std::optional<RemovalPolicy> RuleOptions::policy() const
{
    Wishes wishes;
    putAll(m_arguments, wishes);
    return wishes.policy;
}

MirrorRules RuleOptions::appliedTo(const MirrorRules &rules) const
{
    Wishes wishes{.rules = rules};
    putAll(m_arguments, wishes);
    return wishes.rules;
}

} // namespace immirror
