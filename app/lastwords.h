// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace immirror {

/// From now on an exception that nobody catches ends the program with a message, an exit code and
/// no core dump, which would hold secrets; so does a thread that the system does not give. A service
/// manager may then start it again.
void prepareLastWords();
/// Standard output has to hold one JSON value, also then.
void speakLastWordsInJson();

/// Ends the program because of the exception that is being caught, if there is one.
[[noreturn]] void endByException() noexcept;

/// An exception must not go through Qt's event loop, which cannot be left halfway: what it was
/// doing stays undone, and the next event would meet it.
template<typename Base> class CatchingApplication : public Base
{
public:
    using Base::Base;

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return Base::notify(receiver, event);
        } catch (...) {
            endByException();
        }
    }
};

} // namespace immirror
