// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http_date.h"

#include <charconv>

namespace regie::sync
{
namespace
{
std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t length)
{
    if (at + length > text.size()) {
        return std::nullopt;
    }
    int number = 0;
    const char* end = text.data() + at + length;
    const auto read = std::from_chars(text.data() + at, end, number);
    return read.ec == std::errc() && read.ptr == end && number >= 0 ? std::optional(number)
                                                                    : std::nullopt;
}
} // namespace

std::optional<Clock::Instant> httpDate(std::string_view text)
{
    constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() < 29 || !text.ends_with(" GMT")) {
        return std::nullopt;
    }
    const std::size_t month = kMonths.find(text.substr(8, 3));
    const auto day = numberAt(text, 5, 2);
    const auto year = numberAt(text, 12, 4);
    const auto hour = numberAt(text, 17, 2);
    const auto minute = numberAt(text, 20, 2);
    const auto second = numberAt(text, 23, 2);
    if (month == std::string_view::npos || month % 3 != 0 || !day || !year || !hour || !minute
        || !second || *hour > 23 || *minute > 59 || *second > 60) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(month / 3 + 1)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute)
           + std::chrono::seconds(*second);
}
} // namespace regie::sync
