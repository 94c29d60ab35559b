// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/completion.h"

#include "app/commandtable.h"
#include "app/settingsummaries.h"
#include "base/paths.h"
#include "base/visible.h"
#include "app/start.h"
#include "store/mirrors.h"

#include <QCoreApplication>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

class Completion
{
public:
    /// Reads what comes before the last word as the parser does.
    explicit Completion(QStringList words)
        : m_last(words.takeLast())
    {
        for (const QString &word : words) {
            if (const OptionRow *option = std::exchange(m_waiting, nullptr))
                takeValue(*option, word);
            else if (m_onlyWords || !word.startsWith(u'-'))
                m_words << word;
            else if (word == "--"_L1)
                m_onlyWords = true;
            else
                takeOption(word);
        }
        qsizetype used = 0;
        m_command = findCommand(m_words, &used);
        m_values = m_words.mid(used);
    }

    QStringList answer()
    {
        if (m_waiting)
            offerValue(findOption(QString::fromLatin1(m_waiting->name), m_command)->value);
        else if (m_onlyWords || !m_last.startsWith(u'-'))
            offerWords();
        else if (m_last.contains(u'='))
            offerAfterEquals();
        else
            offerOptions();
        return m_answer;
    }

private:
    void takeOption(const QString &word)
    {
        const OptionRow *option = findOption(word.section(u'=', 0, 0).mid(2));
        if (!option || *option->value == '\0')
            return;
        if (word.contains(u'='))
            takeValue(*option, word.section(u'=', 1));
        else
            m_waiting = option;
    }

    void takeValue(const OptionRow &option, const QString &value)
    {
        if (QLatin1StringView(option.name) == "profile"_L1)
            m_profile = value;
    }

    void offer(const QString &word, const QString &summary = {})
    {
        m_answer << m_prefix + word + (summary.isEmpty() ? QString() : u'\t' + summary);
    }

    void offerAfterEquals()
    {
        m_prefix = m_last.section(u'=', 0, 0, QString::SectionIncludeTrailingSep);
        if (const OptionRow *option = findOption(m_prefix.mid(2).chopped(1), m_command))
            offerValue(option->value);
    }

    void offerOptions()
    {
        if (m_command)
            offer(m_command->options);
        else if (m_words.isEmpty())
            offer(trayOptions());
        offer(commonOptions());
    }

    void offer(std::span<const OptionRow> options)
    {
        for (const OptionRow &row : options)
            offer(u"--"_s + QString::fromLatin1(row.name), translated(row.summary));
    }

    void offerWords()
    {
        if (m_command)
            offerArguments();
        else if (m_words.isEmpty())
            offerCommands();
        else if (m_words.size() == 1)
            offerCommands(m_words[0] + u' ');
    }

    /// Of a group, or what all of them begin with.
    void offerCommands(const QString &group = {})
    {
        for (const QString &word : group.isEmpty() ? firstWords() : secondWords(group.chopped(1))) {
            const CommandRow *row = commandRow(group + word);
            offer(word, row ? translated(row->summary) : secondWords(word).join(u", "_s));
        }
    }

    void offerArguments()
    {
        const QString first = QString::fromUtf8(m_command->arguments).remove(u'[').remove(u']');
        if (first == "KEY VALUE"_L1)
            offerSettings();
        // What can be added is not mirrored yet: it takes a request to know.
        else if (first == u"ALBUM…" && QLatin1StringView(m_command->name) != "mirror add"_L1)
            offerAlbums();
        else if (first == "FILE"_L1 && m_values.isEmpty())
            offerFiles();
    }

    void offerSettings()
    {
        for (const SettingRow &row : settingsTable()) {
            if (row.byHand && m_values.isEmpty())
                offer(QString::fromLatin1(row.key), summaryOf(row.setting));
        }
        const SettingRow *row = m_values.size() == 1 ? settingRow(m_values[0]) : nullptr;
        if (!row || !row->byHand)
            return;
        if (row->setting == Setting::NetworkCaFile)
            offerFiles();
        for (const QString &choice : choicesOf(row->choices))
            offer(choice);
    }

    void offerValue(const char *value)
    {
        if (QLatin1StringView(value) == "FILE"_L1)
            offerFiles();
        const bool album = QLatin1StringView(value).startsWith("ALBUM"_L1);
        if (album)
            offerAlbums();
        for (const QString &choice : choicesOf(value).mid(album ? 1 : 0))
            offer(choice);
    }

    void offerFiles() { m_answer = {u":files"_s}; }

    /// As far as there is a ledger that can be read.
    void offerAlbums()
    {
        const auto paths = placesOf(m_profile);
        if (!paths)
            return;
        const auto ledger = Database::openForReading(paths->database);
        if (!ledger)
            return;
        const Settings settings(paths->settingsFile);
        const auto identity =
            Mirrors::identityId(**ledger, {.immichAccount = settings.text(Setting::ImmichAccount),
                                           .googleAccount = settings.text(Setting::GoogleAccount),
                                           .googleClient = settings.text(Setting::GoogleClientId)});
        if (!identity)
            return;
        const auto mirrors = Mirrors(**ledger, *identity).all();
        if (!mirrors)
            return;
        for (const Mirror &mirror : *mirrors) {
            if (mirror.part == 1 && canBeTyped(mirror.albumName))
                offer(mirror.albumName);
        }
    }

    /// A name that could be taken for something else has to be typed as an id: one that steers the
    /// shell's terminal, an option, our own word for files.
    bool canBeTyped(const QString &name) const
    {
        const bool isOption = name.startsWith(u'-') && !m_onlyWords;
        return !isOption && !name.startsWith(u':') && visible(name) == name;
    }

    static QString translated(const char *summary)
    {
        return QCoreApplication::translate("Arguments", summary);
    }

    const QString m_last;
    QStringList m_words; ///< before it, without options
    const CommandRow *m_command = nullptr;
    QStringList m_values;                 ///< of it
    const OptionRow *m_waiting = nullptr; ///< for its value
    bool m_onlyWords = false;             ///< after "--"
    QString m_profile;
    QString m_prefix; ///< of all that is offered: "--name="
    QStringList m_answer;
};

} // namespace

QStringList completionsOf(const QStringList &words)
{
    return words.isEmpty() ? QStringList() : Completion(words).answer();
}

} // namespace immirror
