// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include <QCoreApplication>

namespace immirror::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QByteArray browserPage(BrowserPage page)
{
    struct Text
    {
        QString title;
        QString body;
    };
    const auto text = [page]() -> Text {
        switch (page) {
        case BrowserPage::SignedIn:
            return {Words::tr("Signed in"),
                    Words::tr("Immirror is connected. You can close this tab.")};
        case BrowserPage::Refused:
            return {Words::tr("Not signed in"),
                    Words::tr("You did not allow Immirror to use your Google Photos. Nothing was "
                              "stored. You can close this tab.")};
        case BrowserPage::ScopeMissing:
            return {
                Words::tr("A box was not ticked"),
                Words::tr("Immirror needs each of the permissions on Google's page. Nothing was "
                          "stored: start the sign-in again, and tick every box.")};
        case BrowserPage::NoRefreshToken:
            return {
                Words::tr("Signed in for an hour only"),
                Words::tr("Google gave Immirror no lasting access. Nothing was stored: start the "
                          "sign-in again.")};
        case BrowserPage::Failed:
            return {
                Words::tr("The sign-in failed"),
                Words::tr("Google did not complete the sign-in. Immirror says why. You can close "
                          "this tab.")};
        case BrowserPage::Cancelled:
            return {Words::tr("Cancelled"), Words::tr("The sign-in was cancelled in Immirror.")};
        case BrowserPage::WrongState:
            return {
                Words::tr("Not this sign-in"),
                Words::tr("This is not the answer to the sign-in that Immirror is waiting for; an "
                          "older tab, perhaps. Immirror did not use it.")};
        }
        Q_UNREACHABLE();
    }();
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Immirror: %1</title>"
           "<style>body{font-family:sans-serif;max-width:32em;margin:4em auto;padding:0 1em;"
           "color-scheme:light dark}</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s
               .arg(text.title.toHtmlEscaped(), text.body.toHtmlEscaped())
               .toUtf8();
}

} // namespace immirror::words
