// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <span>
#include <string_view>

namespace regie
{
enum class LogLevel { Debug, Info, Warning, Error };

/**
 * A word for the log that was written in the program's text. Only a literal becomes one, so that
 * nothing a source sent or a person entered can ever reach a log.
 */
class LogWord
{
public:
    // Implicit on purpose: log.write(LogLevel::Info, "import done", {{"resources", 12}}).
    consteval LogWord(const char* literal) : m_text(literal) { } // NOLINT(*-explicit-*)
    LogWord(ErrorCode code) : m_text(errorCodeName(code)) { }    // NOLINT(*-explicit-*)
    constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/** A count, a duration or a size with its name. */
struct LogNumber {
    LogWord name;
    std::int64_t value = 0;
};

/** Where the program tells what it does. Takes words of the program and numbers, nothing else. */
class LogSink
{
public:
    virtual ~LogSink() = default;
    virtual void record(LogLevel level, LogWord event, std::span<const LogNumber> numbers) = 0;

    void write(LogLevel level, LogWord event, std::initializer_list<LogNumber> numbers = {})
    {
        record(level, event, std::span(numbers.begin(), numbers.size()));
    }
};

/** Lines like `warning: import done resources=12` on a stream of the C library; not owned. */
class StreamLog final : public LogSink
{
public:
    StreamLog(std::FILE* stream, LogLevel least) : m_stream(stream), m_least(least) { }
    void record(LogLevel level, LogWord event, std::span<const LogNumber> numbers) override;

private:
    std::FILE* m_stream;
    LogLevel m_least;
};

/** For callers that want no log. */
class SilentLog final : public LogSink
{
public:
    void record(LogLevel, LogWord, std::span<const LogNumber>) override { }
};
} // namespace regie
