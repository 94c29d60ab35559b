// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/commands/support.h"
#include "app/settingsummaries.h"

namespace immirror {

using namespace Qt::StringLiterals;

Task<int> editSettings(CommandContext &context)
{
    const QStringList &words = context.arguments.values;
    Settings &settings = context.environment.settings;
    const Console &console = context.console;
    if (words.isEmpty()) {
        QJsonArray list;
        for (const SettingRow &row : settingsTable()) {
            const QString value = settings.text(row.setting);
            list.append(QJsonObject{{u"key"_s, QString::fromLatin1(row.key)},
                                    {u"value"_s, value},
                                    {u"default"_s, QString::fromLatin1(row.standard)},
                                    {u"choices"_s, jsonText(QString::fromLatin1(row.choices))},
                                    {u"byHand"_s, row.byHand}});
            const QString choices =
                row.byHand ? QString::fromLatin1(row.choices) : Commands::tr("not set by hand");
            console.line(u"%1 = %2  (%3)"_s.arg(QString::fromLatin1(row.key), value, choices));
            console.line(u"    "_s + summaryOf(row.setting));
        }
        console.value(list);
        co_return Done;
    }
    const SettingRow *row = settingRow(words.front());
    if (!row) {
        co_return console.wrongInput([&words] {
            return Commands::tr("There is no setting '%1'; 'immirror settings' lists them.")
                .arg(words.front());
        });
    }
    if (words.size() == 2) {
        if (!row->byHand) {
            co_return console.wrongInput(
                [&words] { return Commands::tr("'%1' is not set by hand.").arg(words.front()); });
        }
        if (auto set = settings.setText(row->setting, words[1]); !set) {
            co_return console.wrongInput([&words, &set] {
                return Commands::tr("'%1' takes %2.").arg(words.front(), set.error().subject);
            });
        }
        if (auto saved = settings.save(); !saved)
            co_return console.failed(saved.error());
    }
    const QString value = settings.text(row->setting);
    console.line(value);
    console.value(QJsonObject{{u"key"_s, words.front()}, {u"value"_s, value}});
    co_return Done;
}

} // namespace immirror
