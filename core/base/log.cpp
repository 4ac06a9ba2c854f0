// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <fmt/format.h>

#include <iterator>
#include <string>

namespace regie
{
namespace
{
std::string_view nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    }
    return "error";
}
} // namespace

void StreamLog::record(LogLevel level, LogWord event, std::span<const LogNumber> numbers)
{
    if (level < m_least) {
        return;
    }
    std::string line = fmt::format("{}: {}", nameOf(level), event.text());
    for (const LogNumber& each : numbers) {
        fmt::format_to(std::back_inserter(line), " {}={}", each.name.text(), each.value);
    }
    line += '\n';
    // One write for the line, so that lines of several threads do not run through each other.
    std::fwrite(line.data(), 1, line.size(), m_stream);
    std::fflush(m_stream);
}
} // namespace regie
