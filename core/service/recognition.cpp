// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "service/recognition.h"

#include <algorithm>

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &accountId)
{
    return accountId.contains("://"_L1);
}

/// Of the albums that are shared with nobody; empty where there is none, or where they contradict
/// each other.
QString ownerOf(const std::vector<ImmichAlbum> &albums)
{
    QString owner;
    for (const ImmichAlbum &album : albums) {
        if (album.shared || album.ownerId.isEmpty())
            continue;
        if (!owner.isEmpty() && owner != album.ownerId)
            return {};
        owner = album.ownerId;
    }
    return owner;
}

/// Most of what was mirrored is seen, and some of it by `user` alone.
bool isOf(const KnownAccount &known, const std::vector<ImmichAlbum> &albums, const QString &user)
{
    qsizetype seen = 0;
    bool alone = false;
    for (const ImmichAlbum &album : albums) {
        if (!known.albumIds.contains(album.id))
            continue;
        ++seen;
        alone |= !album.shared && album.ownerId == user;
    }
    return alone && seen * 2 > known.albumIds.size();
}

} // namespace

Recognition recognise(const ImmichAccount &account, const QString &address,
                      const FormerAccount &former,
                      const std::optional<std::vector<KnownAccount>> &known)
{
    const bool stays = former.sameAddress && !former.id.isEmpty();
    const QString user = account.anonymous ? ownerOf(account.albums) : account.id;
    Recognition found;
    if (user.isEmpty() || (!known && stays)) {
        found.id = stays ? former.id : user.isEmpty() ? address : user;
        found.isAnother = !former.id.isEmpty() && former.id != found.id;
        return found;
    }
    found.id = user;
    std::vector<KnownAccount> byAddress = known.value_or(std::vector<KnownAccount>());
    std::erase_if(byAddress, [](const KnownAccount &one) { return !isAddress(one.id); });
    std::sort(byAddress.begin(), byAddress.end(),
              [](const auto &a, const auto &b) { return a.albumIds.size() > b.albumIds.size(); });
    bool isLeft = false; // the former one, with albums that may be another user's
    for (const KnownAccount &one : byAddress) {
        const bool isFormer = stays && one.id == former.id;
        if ((isFormer && one.albumIds.isEmpty()) || isOf(one, account.albums, user))
            found.sameAs << one.id;
        else
            isLeft |= isFormer;
    }
    // A key that does not tell its user, at the address of before: as it was, where nothing is
    // proved.
    if (account.anonymous && isLeft)
        return {.id = former.id};
    found.isAnother = !former.id.isEmpty() && former.id != found.id &&
                      !found.sameAs.contains(former.id) &&
                      !(stays && isAddress(former.id) && !isLeft);
    return found;
}

} // namespace immirror
