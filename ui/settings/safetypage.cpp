// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/settings/safetypage.h"

#include "ui/settings/pageicons.h"

#include <QLabel>
#include <QSpinBox>

namespace immirror {

using namespace Qt::StringLiterals;

SafetyPage::SafetyPage(Settings &settings, QWidget *parent)
    : FormPage(settings, parent)
{
    form().heading(tr("Photos that leave an album in Immich"));
    form().choice(Setting::RemovalsPolicy, tr("In &new albums:"),
                  {{u"remove"_s, tr("Take them out of Google's album too")},
                   {u"keep"_s, tr("Leave them in Google's album")}});
    form().remark(tr("Google lets no program delete photos: what is taken out of an album stays in "
                     "your Google Photos library, and is listed under Problems. Albums that are "
                     "mirrored already keep what you chose for them. What you lock or hide in "
                     "Immich became private: it is taken out in any case, and at once."));

    form().heading(tr("Ask first"));
    form()
        .number(Setting::RemovalsMaxPercent, tr("More than this &share of an album:"))
        ->setSuffix(tr(" %", "percent, behind a number"));
    form().number(Setting::RemovalsMinItems, tr("But not for so &few, whatever their share:"));
    form().number(Setting::RemovalsMaxItems, tr("More than this number of &photos:"));
    m_meaning = form().remark();
    m_meaning->setObjectName(u"guardMeaning"_s);
    form().tie(m_meaning, [this] { m_meaning->setText(meaning()); });
    connect(this, &SettingsPage::changed, m_meaning, [this] { m_meaning->setText(meaning()); });
    reload();
}

QString SafetyPage::name() const
{
    return tr("Safety");
}

QIcon SafetyPage::icon() const
{
    return pageIcon(u"security-high"_s, PageDrawing::Shield);
}

QString SafetyPage::meaning() const
{
    const int percent = settings().number(Setting::RemovalsMaxPercent);
    const int photos = settings().number(Setting::RemovalsMaxItems);
    const int few = settings().number(Setting::RemovalsMinItems);
    const bool shareMatters = percent < 100 && few < photos;
    const int most = shareMatters && percent == 0 ? few : photos;
    if (most == 0)
        return tr("No photo is taken out of an album before you have looked at it and said yes.");
    if (!shareMatters || percent == 0)
        return tr("If one sync would take more than %n photo(s) out of an album, it takes out none "
                  "before you have looked at them and said yes.",
                  nullptr, most);
    if (few == 0)
        return tr("If one sync would take more than %1 % of an album's photos out of it, or more "
                  "than %n, it takes out none before you have looked at them and said yes.",
                  nullptr, photos)
            .arg(percent);
    return tr("If one sync would take more than %1 % of an album's photos out of it and more than "
              "%2 of them, or more than %n, it takes out none before you have looked at them and "
              "said yes.",
              nullptr, photos)
        .arg(percent)
        .arg(few);
}

} // namespace immirror
