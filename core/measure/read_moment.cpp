// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/entry.h"

#include <algorithm>
#include <charconv>

namespace regie::measure
{
namespace
{
const Words kUnclear = {"Typ de tijd als 8:10 of als 2026-11-22 8:10.",
                        "Type the time as 8:10 or as 2026-11-22 8:10."};
const Words kSkipped = {"Deze tijd was er niet: de klok ging toen een uur vooruit.",
                        "There was no such time: the clock went forward an hour then."};

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole && !text.empty() && text.front() != '-' ? std::optional(number) : std::nullopt;
}

/** "8:10", "08.10", "8u10" as minutes of the day. */
std::optional<int> clockOf(std::string_view text)
{
    const std::size_t mark = text.find_first_of(":.u");
    if (mark == std::string_view::npos || text.size() - mark != 3) {
        return std::nullopt;
    }
    const auto hour = numberOf(text.substr(0, mark));
    const auto minute = numberOf(text.substr(mark + 1));
    if (!hour || !minute || *hour > 23 || *minute > 59 || mark > 2) {
        return std::nullopt;
    }
    return *hour * 60 + *minute;
}

/** "2026-11-22", or "22-11-2026" as it is written here. */
std::optional<std::chrono::year_month_day> dayOf(std::string_view text,
                                                 std::chrono::year_month_day today)
{
    if (text == "vandaag" || text == "today") {
        return today;
    }
    if (text == "gisteren" || text == "yesterday") {
        return time::addDays(today, -1);
    }
    if (const auto day = time::dayFromText(text)) {
        return day;
    }
    const std::size_t first = text.find('-');
    const std::size_t second = first == std::string_view::npos ? first : text.find('-', first + 1);
    if (second == std::string_view::npos || text.size() - second != 5) {
        return std::nullopt;
    }
    const auto day = numberOf(text.substr(0, first));
    const auto month = numberOf(text.substr(first + 1, second - first - 1));
    const auto year = numberOf(text.substr(second + 1));
    if (!day || !month || !year) {
        return std::nullopt;
    }
    const std::chrono::year_month_day read{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return read.ok() ? std::optional(read) : std::nullopt;
}

std::variant<ReadMoment, Words> momentOf(std::optional<Clock::Instant> at,
                                         const time::Zone& zone,
                                         bool dayOnly = false)
{
    if (!at) {
        return kSkipped;
    }
    return ReadMoment{*at, zone.offsetAt(*at), dayOnly};
}
} // namespace

std::variant<ReadMoment, Words> readMoment(std::string_view typed,
                                           Clock::Instant now,
                                           const time::Zone& zone)
{
    const std::size_t begin = typed.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        // Of a measurement the minute is known, and a series of two is a minute apart.
        return momentOf(std::chrono::floor<std::chrono::seconds>(now), zone);
    }
    typed = typed.substr(begin, typed.find_last_not_of(' ') - begin + 1);
    const time::LocalTime local = zone.at(now);
    if (const auto clock = clockOf(typed)) {
        auto at = zone.instantOf(local.day, *clock);
        if (at && *at > now && local.minuteOfDay < 4 * 60) {
            at = zone.instantOf(time::addDays(local.day, -1), *clock);
        }
        return momentOf(at, zone);
    }
    if (const auto day = dayOf(typed, local.day)) {
        return momentOf(zone.startOf(*day), zone, true);
    }
    std::string text(typed);
    if (const std::size_t blank = text.find(' '); blank != std::string::npos) {
        const auto day = dayOf(std::string_view(text).substr(0, blank), local.day);
        const auto clock = clockOf(std::string_view(text).substr(blank + 1));
        if (day && clock) {
            return momentOf(zone.instantOf(*day, *clock), zone);
        }
        text[blank] = 'T';
    }
    const auto date = time::PartialDate::parse(text);
    if (!date || date->precision < time::Precision::Day) {
        return kUnclear;
    }
    auto moment = momentOf(time::instantOf(*date, zone), zone);
    if (ReadMoment* read = std::get_if<ReadMoment>(&moment); read && date->offsetMinutes) {
        read->offsetMinutes = *date->offsetMinutes;
    }
    return moment;
}
} // namespace regie::measure
