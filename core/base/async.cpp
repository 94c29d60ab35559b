// SPDX-FileCopyrightText: 2026 The Immirror authors
// SPDX-License-Identifier: MIT
#include "base/async.h"

#include "base/log.h"

namespace immirror {

using namespace Qt::StringLiterals;

namespace {

using Failed = std::function<void(const Error &)>;

Error errorOf(const std::exception_ptr &caught)
{
    try {
        std::rethrow_exception(caught);
    } catch (const std::bad_alloc &) { // says only its own name
        return {.kind = ErrorKind::InternalError, .detail = u"out of memory"_s};
    } catch (const std::exception &e) {
        return {.kind = ErrorKind::InternalError, .detail = QString::fromLocal8Bit(e.what())};
    } catch (...) {
        return {.kind = ErrorKind::InternalError, .detail = u"an unknown exception"_s};
    }
}

void tell(const Failed &failed, const Error &error) noexcept
{
    failed(error);
}

Task<void> supervise(std::function<Task<void>()> start, Failed failed)
{
    std::optional<Error> caught;
    try {
        co_await start();
    } catch (...) {
        caught = caughtError();
    }
    if (caught)
        tell(failed, *caught);
}

} // namespace

Error caughtError()
{
    Error error = errorOf(std::current_exception());
    try {
        qCCritical(lcApp).noquote() << "an exception:" << error.detail;
    } catch (...) { // without memory there is no log
    }
    return error;
}

void launch(std::function<Task<void>()> start, Failed failed)
{
    try {
        supervise(std::move(start), failed); // eager; dropping the handle only detaches
    } catch (...) {                          // no memory even to begin
        tell(failed, caughtError());
    }
}

} // namespace immirror
