// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cursor.h"

#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace regie::store
{
namespace
{
constexpr std::size_t kLongestDate = 40;
} // namespace

std::string cursorText(const Cursor& cursor)
{
    return fmt::format("{}.{}", cursor.row, cursor.sortDate);
}

std::optional<Cursor> parseCursor(std::string_view text)
{
    Cursor cursor;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, cursor.row);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != '.') {
        return std::nullopt;
    }
    cursor.sortDate.assign(number.ptr + 1, end);
    const bool plain = std::all_of(cursor.sortDate.begin(), cursor.sortDate.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '.' || c == 'T' || c == 'Z';
    });
    if (!plain || cursor.sortDate.size() > kLongestDate) {
        return std::nullopt;
    }
    return cursor;
}

Result<std::string> sortKeyOf(std::string_view date, std::string_view what)
{
    if (date.empty()) {
        return std::string();
    }
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? Result<std::string>(parsed->sortKey())
                  : Result<std::string>(fail(ErrorCode::InvalidArgument, std::string(what)));
}
} // namespace regie::store
