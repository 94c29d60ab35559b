// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace immirror {

/// Takes out of texts whatever tells a person, a computer or a photo, and puts a stand-in in its
/// place that is the same wherever the same thing is meant: "[file-12.jpg]". Secrets go first, as
/// in the log: redacted(). What is left is what Immirror says itself, numbers, times, versions,
/// and Google's own addresses.
///
/// Names that it is told are found wherever they stand, in whatever case, and as URLs, JSON and
/// the log write them; what has the shape of a name (address, path, e-mail, id, a word with a dot)
/// is found untold.
class Anonymiser
{
public:
    enum What { File, Album, Person, Host, Id, Name };

    /// Stands for this from now on. Single characters, and numbers of up to four digits, are left
    /// alone: they tell nothing, and stand everywhere.
    void know(What what, const QString &name);

    QString cleaned(const QString &text);
    /// Of something that is a name, however short.
    QString alias(What what, const QString &name);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
        std::size_t operator()(const QString &text) const { return qHash(QStringView(text)); }
    };
    struct Equal
    {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };

    QString standIn(What what, const QString &name);
    QString sealed(const QString &text); ///< not looked at again
    void knowSpelling(const QString &spelling, const QString &standIn);
    QString withoutKnown(const QString &text) const;
    QString withoutAddresses(const QString &text);
    QString withoutPaths(const QString &text);
    QString withoutWords(const QString &text);
    QString cleanPath(const QString &path);
    QString shown(const QString &text) const;

    std::vector<QString> m_labels;                             ///< by number: "[file-12.jpg]"
    QHash<QString, QString> m_standIns;                        ///< by name, folded
    std::unordered_map<QString, QString, Hash, Equal> m_known; ///< spellings, folded
    QHash<QChar, std::vector<qsizetype>> m_lengths; ///< of spellings by first character, falling
    int m_counts[Name + 1] = {};
};

} // namespace immirror
