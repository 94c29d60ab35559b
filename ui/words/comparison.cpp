// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/comparison.h"

#include "ui/words/foreign.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace immirror {

namespace {

struct Comparisons
{
    Q_DECLARE_TR_FUNCTIONS(Comparisons)
};

} // namespace

bool staysDifferent(const Difference &one)
{
    return one.kind == Difference::Doubled || one.kind == Difference::Extra;
}

bool isAsItShouldBe(const Verification &one)
{
    return !one.albumGone && !one.albumAdopted && !one.open && one.listingComplete &&
           one.differences.empty();
}

namespace words {

QString of(const Difference &one)
{
    switch (one.kind) {
    case Difference::TakenOut:
        return Comparisons::tr("taken out of Google's album");
    case Difference::Back:
        return Comparisons::tr("in Google's album again");
    case Difference::Deleted:
        return Comparisons::tr("deleted in Google Photos");
    case Difference::Caption:
        return Comparisons::tr("another caption in Google Photos");
    case Difference::Adoptable:
        return one.sure ? Comparisons::tr("in Google's album, unknown here; surely this photo")
                        : Comparisons::tr("in Google's album, unknown here; likely this photo");
    case Difference::Doubled:
        return Comparisons::tr("a second time in Google's album");
    case Difference::Extra:
        return Comparisons::tr("in Google's album, and not of this Immich album");
    }
    Q_UNREACHABLE();
}

QString headOf(const Verification &one)
{
    return Comparisons::tr("%1: %n photo(s) checked, %2 different", nullptr,
                           static_cast<int>(one.checked))
        .arg(named(one.mirror.albumName), QString::number(one.differences.size()));
}

QStringList notesOf(const Verification &one, QString (*ofError)(const Error &))
{
    QStringList notes;
    if (one.albumAdopted)
        notes << Comparisons::tr("Google has an album of this title that Immirror made, and "
                                 "nothing here knows it.");
    if (one.open)
        notes << ofError(*one.open);
    else if (!one.listingComplete)
        notes << ofError(Error{.kind = ErrorKind::IncompleteListing});
    if (one.unreadable > 0)
        notes << Comparisons::tr("%n photo(s) of the album came from elsewhere first, and Google "
                                 "shows them to no program: whether one is missing cannot be told.",
                                 nullptr, static_cast<int>(one.unreadable));
    return notes;
}

} // namespace words

} // namespace immirror
