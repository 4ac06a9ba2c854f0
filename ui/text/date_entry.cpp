// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_entry.h"

#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace regie::ui
{
namespace
{
constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kShortestName = 3;

constexpr std::array<std::array<std::string_view, 3>, 12> kMonths = {{
    {"januari", "january", ""},
    {"februari", "february", ""},
    {"maart", "march", "mrt"},
    {"april", "april", ""},
    {"mei", "may", ""},
    {"juni", "june", ""},
    {"juli", "july", ""},
    {"augustus", "august", ""},
    {"september", "september", ""},
    {"oktober", "october", ""},
    {"november", "november", ""},
    {"december", "december", ""},
}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** Without spaces round it and a point after it, in small letters. */
std::string tidy(std::string_view text)
{
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (isSpace(text.back()) || text.back() == '.')) {
        text.remove_suffix(1);
    }
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && !text.empty() && isDigit(text.front()) ? std::optional(value) : std::nullopt;
}

std::optional<int> monthOf(const std::string& text)
{
    if (const auto value = number(text)) {
        return *value >= 1 && *value <= 12 ? value : std::nullopt;
    }
    if (text.size() < kShortestName) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        for (const std::string_view name : kMonths[i]) {
            if (name.starts_with(text)) {
                return static_cast<int>(i) + 1;
            }
        }
    }
    return std::nullopt;
}

std::vector<std::string> pieces(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text) {
        if (isSpace(c) || c == '-' || c == '/' || c == '.' || c == ',') {
            if (!part.empty()) {
                parts.push_back(std::move(part));
                part.clear();
            }
        } else {
            part += c;
        }
    }
    if (!part.empty()) {
        parts.push_back(std::move(part));
    }
    return parts;
}

bool isYear(const std::string& text)
{
    return text.size() == kYearDigits && number(text).has_value();
}

/** What was typed in one field is put where it belongs. */
DateEntry spread(DateEntry entry)
{
    const int filled = static_cast<int>(!entry.day.empty()) + static_cast<int>(!entry.month.empty())
                       + static_cast<int>(!entry.year.empty());
    if (filled != 1) {
        return entry;
    }
    const std::vector<std::string> parts = pieces(entry.day + entry.month + entry.year);
    if (parts.size() == 3 && isYear(parts.front())) {
        return {parts[2], parts[1], parts[0], entry.time};
    }
    if (parts.size() == 3) {
        return {parts[0], parts[1], parts[2], entry.time};
    }
    if (parts.size() == 2 && isYear(parts.front())) {
        return {{}, parts[1], parts[0], entry.time};
    }
    if (parts.size() == 2 && isYear(parts.back())) {
        return {{}, parts[0], parts[1], entry.time};
    }
    if (parts.size() == 1 && isYear(parts.front())) {
        return {{}, {}, parts[0], entry.time};
    }
    return entry;
}

/** "14:30" of what people type for it; nullopt when it is no time. */
std::optional<std::string> timeOf(std::string text)
{
    for (const std::string_view word : {"uur", "hours", "h", "u"}) {
        if (text.ends_with(word)) {
            text.resize(text.size() - word.size());
            text = tidy(text);
            break;
        }
    }
    const auto mark = text.find_first_of(":.,uh");
    std::string hour = text.substr(0, mark);
    std::string minute = mark == std::string::npos ? "00" : text.substr(mark + 1);
    if (mark == std::string::npos && (text.size() == 3 || text.size() == 4)) {
        hour = text.substr(0, text.size() - 2);
        minute = text.substr(text.size() - 2);
    }
    const auto hours = number(tidy(hour));
    const auto minutes = number(minute);
    if (!hours || !minutes || *hours > 23 || *minutes > 59 || minute.size() != 2) {
        return std::nullopt;
    }
    return fmt::format("{:02}:{:02}", *hours, *minutes);
}

ReadDate problem(DateProblem what)
{
    return {{}, {}, what};
}
} // namespace

bool DateEntry::empty() const
{
    return tidy(day).empty() && tidy(month).empty() && tidy(year).empty() && tidy(time).empty();
}

ReadDate readDate(const DateEntry& typed)
{
    const DateEntry entry =
        spread({tidy(typed.day), tidy(typed.month), tidy(typed.year), tidy(typed.time)});
    if (entry.year.empty() && entry.month.empty() && entry.day.empty()) {
        return entry.time.empty() ? ReadDate() : problem(DateProblem::TimeWithoutDate);
    }
    if (entry.year.empty()) {
        return problem(DateProblem::NoYear);
    }
    const auto year = number(entry.year);
    if (!year || *year < kFirstYear || *year > kLastYear) {
        return problem(DateProblem::YearUnclear);
    }
    ReadDate read{fmt::format("{:04}", *year), {}, DateProblem::None};
    if (entry.month.empty()) {
        return !entry.day.empty()    ? problem(DateProblem::NoMonth)
               : !entry.time.empty() ? problem(DateProblem::TimeWithoutDate)
                                     : read;
    }
    const auto month = monthOf(entry.month);
    if (!month) {
        return problem(DateProblem::MonthUnclear);
    }
    read.date += fmt::format("-{:02}", *month);
    if (entry.day.empty()) {
        return entry.time.empty() ? read : problem(DateProblem::TimeWithoutDate);
    }
    const auto day = number(entry.day);
    if (!day || *day < 1 || *day > 31) {
        return problem(DateProblem::DayUnclear);
    }
    read.date += fmt::format("-{:02}", *day);
    if (!time::PartialDate::parse(read.date)) {
        return problem(DateProblem::NoSuchDay);
    }
    if (!entry.time.empty()) {
        const auto time = timeOf(entry.time);
        if (!time) {
            return problem(DateProblem::TimeUnclear);
        }
        read.time = *time;
    }
    return read;
}
} // namespace regie::ui
