// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

/** What HTTP needs of ASCII, whatever the locale. */
namespace regie::net
{
constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

constexpr bool sameIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, lowerCase, lowerCase);
}

/** Without the spaces and tabs at both ends. */
constexpr std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/** 0 to 15; -1 for what is no hex digit. */
constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = lowerCase(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
} // namespace regie::net
