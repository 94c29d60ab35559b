// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "app/lastwords.h"

#include "app/console.h"
#include "base/log.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace immirror {

namespace {

bool inJson = false;

// There may be no memory left: nothing here asks for any.

void put(int stream, const char *text)
{
    const std::size_t length = std::char_traits<char>::length(text);
#ifdef Q_OS_WIN
    [[maybe_unused]] const auto written = _write(stream, text, static_cast<unsigned>(length));
#else
    [[maybe_unused]] const auto written = write(stream, text, length);
#endif
}

/// Of the exception that is being handled.
void putReason()
{
    if (!std::current_exception()) {
        put(2, "no exception\n");
        return;
    }
    try {
        throw;
    } catch (const std::bad_alloc &) {
        put(2, "out of memory\n");
    } catch (const std::exception &e) {
        put(2, e.what());
        put(2, "\n");
    } catch (...) {
        put(2, "unknown exception\n");
    }
}

} // namespace

[[noreturn]] static void end()
{
    if (inJson)
        put(1, "{\n    \"error\": \"internalError\",\n    \"message\": \"Immirror ended by an"
               " internal error.\"\n}\n");
    std::_Exit(ServerTrouble);
}

void prepareLastWords()
{
    std::set_terminate(endByException);
    onMissingThread([] {
        put(2, "immirror: ended by an internal error: the system gives no more threads\n");
        end();
    });
}

void speakLastWordsInJson()
{
    inJson = true;
}

void endByException() noexcept
{
    put(2, "immirror: ended by an internal error: ");
    putReason();
    end();
}

} // namespace immirror
