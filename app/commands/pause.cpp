// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "ui/words/words.h"

#include <QRegularExpression>

namespace immirror {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 30m, 2h, 1d or 1h30m, up to a year.
std::optional<std::chrono::minutes> durationOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{1,3})d)?(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::minutes duration = 24h * match.captured(1).toInt() +
                                          1h * match.captured(2).toInt() +
                                          1min * match.captured(3).toInt();
    return duration > 0min && duration <= 366 * 24h ? std::optional(duration) : std::nullopt;
}

} // namespace

Task<int> pauseSyncing(CommandContext &context)
{
    const Console &console = context.console;
    QDateTime until;
    if (context.arguments.has(u"for"_s)) {
        const auto duration = durationOf(context.arguments.option(u"for"_s));
        if (!duration) {
            co_return console.wrongUsage(
                [] { return Commands::tr("--for takes a time such as 30m, 2h, 1d or 1h30m"); });
        }
        until = context.environment.clock.now().addDuration(*duration);
    }
    if (auto paused = context.worker.pause(until); !paused)
        co_return console.failed(paused.error());
    console.line(until.isValid() ? Commands::tr("Paused until %1.").arg(words::when(until))
                                 : Commands::tr("Paused until you resume."));
    console.value(QJsonObject{{u"paused"_s, true}, {u"until"_s, jsonTime(until)}});
    co_return Done;
}

Task<int> resumeSyncing(CommandContext &context)
{
    if (auto resumed = context.worker.resume(); !resumed)
        co_return context.console.failed(resumed.error());
    context.console.line(Commands::tr("Not paused."));
    context.console.value(QJsonObject{{u"paused"_s, false}, {u"until"_s, QJsonValue()}});
    co_return Done;
}

} // namespace immirror
