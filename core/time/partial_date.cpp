// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <array>

namespace regie::time
{
namespace
{
constexpr std::array<std::string_view, 12> kDutchMonths = {"januari",
                                                           "februari",
                                                           "maart",
                                                           "april",
                                                           "mei",
                                                           "juni",
                                                           "juli",
                                                           "augustus",
                                                           "september",
                                                           "oktober",
                                                           "november",
                                                           "december"};
constexpr std::array<std::string_view, 12> kEnglishMonths = {"January",
                                                             "February",
                                                             "March",
                                                             "April",
                                                             "May",
                                                             "June",
                                                             "July",
                                                             "August",
                                                             "September",
                                                             "October",
                                                             "November",
                                                             "December"};
constexpr std::array<std::string_view, 12> kDutchShort =
    {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"};

/** Reads text from the left; every step says whether it was there. */
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) { }

    bool done() const { return m_rest.empty(); }

    bool take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<int> digits(std::size_t count)
    {
        if (m_rest.size() < count) {
            return std::nullopt;
        }
        int value = 0;
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9') {
                return std::nullopt;
            }
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }

    bool fraction()
    {
        std::size_t count = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9') {
            ++count;
        }
        m_rest.remove_prefix(count);
        return count > 0;
    }

private:
    std::string_view m_rest;
};

bool readClock(Scanner& scan, int& hour, int& minute, int& second)
{
    const auto hours = scan.digits(2);
    if (!hours || *hours > 23 || !scan.take(':')) {
        return false;
    }
    const auto minutes = scan.digits(2);
    if (!minutes || *minutes > 59) {
        return false;
    }
    hour = *hours;
    minute = *minutes;
    if (!scan.take(':')) {
        return true;
    }
    // FHIR allows 60 for a leap second.
    const auto seconds = scan.digits(2);
    if (!seconds || *seconds > 60) {
        return false;
    }
    second = *seconds;
    return !scan.take('.') || scan.fraction();
}

bool readOffset(Scanner& scan, std::optional<int>& offset)
{
    if (scan.done()) {
        return true;
    }
    if (scan.take('Z')) {
        offset = 0;
        return scan.done();
    }
    const int sign = scan.take('-') ? -1 : 1;
    if (sign == 1 && !scan.take('+')) {
        return false;
    }
    const auto hours = scan.digits(2);
    if (!hours || !scan.take(':')) {
        return false;
    }
    const auto minutes = scan.digits(2);
    if (!minutes || *hours > 14 || *minutes > 59 || !scan.done()) {
        return false;
    }
    offset = sign * (*hours * 60 + *minutes);
    return true;
}

std::string dayText(const PartialDate& date, std::string_view month)
{
    return date.day == 0 ? fmt::format("{} {}", month, date.year)
                         : fmt::format("{} {} {}", date.day, month, date.year);
}

bool validDay(const PartialDate& date)
{
    return std::chrono::year_month_day(std::chrono::year(date.year),
                                       std::chrono::month(date.month),
                                       std::chrono::day(date.day))
        .ok();
}
} // namespace

std::string_view precisionName(Precision precision)
{
    switch (precision) {
    case Precision::Year: return "year";
    case Precision::Month: return "month";
    case Precision::Day: return "day";
    case Precision::Minute: return "minute";
    case Precision::Second: return "second";
    }
    return {};
}

std::optional<PartialDate> PartialDate::parse(std::string_view text)
{
    Scanner scan(text);
    PartialDate date;
    const auto year = scan.digits(4);
    if (!year || *year == 0) {
        return std::nullopt;
    }
    date.year = *year;
    if (scan.done()) {
        return date;
    }
    const auto month = scan.take('-') ? scan.digits(2) : std::nullopt;
    if (!month || *month < 1 || *month > 12) {
        return std::nullopt;
    }
    date.month = static_cast<unsigned>(*month);
    date.precision = Precision::Month;
    if (scan.done()) {
        return date;
    }
    const auto day = scan.take('-') ? scan.digits(2) : std::nullopt;
    if (!day || *day < 1) {
        return std::nullopt;
    }
    date.day = static_cast<unsigned>(*day);
    date.precision = Precision::Day;
    if (!validDay(date)) {
        return std::nullopt;
    }
    if (scan.done()) {
        return date;
    }
    if (!scan.take('T') || !readClock(scan, date.hour, date.minute, date.second)
        || !readOffset(scan, date.offsetMinutes)) {
        return std::nullopt;
    }
    date.precision = date.second >= 0 ? Precision::Second : Precision::Minute;
    return date;
}

std::string PartialDate::sortKey() const
{
    if (month == 0) {
        return fmt::format("{:04}", year);
    }
    if (day == 0) {
        return fmt::format("{:04}-{:02}", year, month);
    }
    if (hour < 0) {
        return fmt::format("{:04}-{:02}-{:02}", year, month, day);
    }
    using namespace std::chrono;
    const auto local =
        sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))
        + hours(hour) + minutes(minute) + seconds(second < 0 ? 0 : second);
    const auto moment = local - minutes(offsetMinutes.value_or(0));
    const auto date = floor<days>(moment);
    const year_month_day ymd(date);
    const hh_mm_ss clock(moment - date);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
                       static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()),
                       clock.hours().count(),
                       clock.minutes().count(),
                       clock.seconds().count());
}

Words PartialDate::words() const
{
    if (month == 0) {
        return Words::same(std::to_string(year));
    }
    Words words{dayText(*this, kDutchMonths[month - 1]), dayText(*this, kEnglishMonths[month - 1])};
    if (hour >= 0) {
        // World time differs from the clock on the wall here, so it must be said.
        const std::string_view zone = offsetMinutes == 0 ? " (UTC)" : "";
        words.nl += fmt::format(", {}:{:02} uur{}", hour, minute, zone);
        words.en += fmt::format(", {}:{:02}{}", hour, minute, zone);
    }
    return words;
}

Words PartialDate::shortWords() const
{
    if (month == 0) {
        return Words::same(std::to_string(year));
    }
    return {dayText(*this, kDutchShort[month - 1]),
            dayText(*this, kEnglishMonths[month - 1].substr(0, 3))};
}

Words timeOfDayWords(std::string_view text)
{
    Scanner scan(text);
    int hour = -1;
    int minute = -1;
    int second = -1;
    if (!readClock(scan, hour, minute, second) || !scan.done()) {
        return {};
    }
    return {fmt::format("{}:{:02} uur", hour, minute), fmt::format("{}:{:02}", hour, minute)};
}

std::string instantText(std::chrono::sys_time<std::chrono::milliseconds> instant)
{
    using namespace std::chrono;
    const auto date = floor<days>(instant);
    const year_month_day ymd(date);
    const hh_mm_ss clock(instant - date);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
                       static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()),
                       clock.hours().count(),
                       clock.minutes().count(),
                       clock.seconds().count(),
                       clock.subseconds().count());
}
} // namespace regie::time
