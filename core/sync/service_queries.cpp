// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/service_queries.h"

#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace regie::sync
{
namespace
{
constexpr std::string_view kToday = "{today";

std::string dateText(std::chrono::year_month_day date)
{
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

/** A day that many days, months or years back; a day that a month lacks is its last one. */
std::string dayBack(Clock::Instant now, int count, char unit)
{
    const auto today = std::chrono::floor<std::chrono::days>(now);
    if (unit == 'D') {
        return dateText(std::chrono::year_month_day(today - std::chrono::days(count)));
    }
    std::chrono::year_month_day date(today);
    date = unit == 'M' ? date - std::chrono::months(count) : date - std::chrono::years(count);
    if (!date.ok()) {
        date = date.year() / date.month() / std::chrono::last;
    }
    return dateText(date);
}

/** With "{today}" and "{today-14M}" filled in. */
std::string withDates(std::string text, Clock::Instant now)
{
    for (std::size_t at = text.find(kToday); at != std::string::npos; at = text.find(kToday, at)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos) {
            break;
        }
        const std::string_view shift(text.data() + at + kToday.size(), end - at - kToday.size());
        int count = 0;
        char unit = 'D';
        if (shift.size() > 2) {
            std::from_chars(shift.data() + 1, shift.data() + shift.size() - 1, count);
            unit = shift.back();
        }
        text.replace(at, end + 1 - at, dayBack(now, count, unit));
    }
    return text;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || std::string_view("-._~:/,$").find(c) != std::string_view::npos;
}

void appendEncoded(std::string& text, std::string_view value, std::string_view alsoPlain)
{
    for (const char c : value) {
        if (isPlain(c) || alsoPlain.find(c) != std::string_view::npos) {
            text += c;
        } else {
            fmt::format_to(std::back_inserter(text), "%{:02X}", static_cast<unsigned char>(c));
        }
    }
}

/** Takes the parameters of that name out of `path?a=1&b=2`. */
std::string without(std::string_view path, std::string_view name)
{
    const std::size_t mark = path.find('?');
    std::string kept(path.substr(0, mark));
    if (mark == std::string_view::npos) {
        return kept;
    }
    std::string_view rest = path.substr(mark + 1);
    char separator = '?';
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view each = rest.substr(0, end);
        if (each.substr(0, each.find('=')) != name) {
            kept += separator;
            kept += each;
            separator = '&';
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return kept;
}

/** Puts filters before the first _include, as the scripts write them. */
std::string with(std::string path, const std::vector<std::string>& filters)
{
    for (const std::string& filter : filters) {
        const std::size_t include = path.find("_include");
        if (include != std::string::npos) {
            path.insert(include, filter + '&');
        } else {
            path += (path.find('?') == std::string::npos ? '?' : '&') + filter;
        }
    }
    return path;
}

std::string anyOf(std::string_view name, const std::vector<std::string>& values)
{
    std::string text = std::string(name) + '=';
    for (const std::string& value : values) {
        text += (text.back() == '=' ? "" : ",") + encodedValue(value);
    }
    return text;
}

/** Whether a query can be narrowed in every way that is asked for. */
bool fits(const ServiceQuery& query, const Target& target)
{
    const bool period = !target.from.empty() || !target.to.empty();
    return (!period || !query.periods.empty()) && (target.codes.empty() || !query.code.empty())
           && (target.identifiers.empty() || !query.identifier.empty())
           && (target.treatments.empty() || !query.treatment.empty())
           && (!target.latest || !query.latest.empty())
           && (!query.targetedOnly || !target.codes.empty());
}

std::vector<std::string> filtersOf(const ServiceQuery& query, const Target& target)
{
    std::vector<std::string> filters;
    if (!target.identifiers.empty()) {
        filters.push_back(anyOf(query.identifier, target.identifiers));
    }
    if (!target.codes.empty()) {
        filters.push_back(anyOf(query.code, target.codes));
    }
    if (!target.treatments.empty()) {
        filters.push_back(anyOf(query.treatment, target.treatments));
    }
    return filters;
}

void addPeriod(const ServiceQuery& query,
               const Target& target,
               const std::string& base,
               const std::vector<std::string>& filters,
               std::vector<std::string>& paths)
{
    for (const std::string& period : query.periods) {
        std::vector<std::string> all = filters;
        if (!target.from.empty()) {
            all.push_back(fmt::format("{}=ge{}", period, encodedValue(target.from)));
        }
        if (!target.to.empty()) {
            const std::string_view prefix = target.from.empty() ? query.until : "le";
            all.push_back(fmt::format("{}={}{}", period, prefix, encodedValue(target.to)));
        }
        paths.push_back(with(without(base, period), all));
    }
}
} // namespace

std::string encodedPath(std::string_view path)
{
    const std::size_t mark = path.find('?');
    std::string encoded;
    appendEncoded(encoded, path.substr(0, mark), "");
    if (mark != std::string_view::npos) {
        appendEncoded(encoded, path.substr(mark), "?=&");
    }
    return encoded;
}

std::string encodedValue(std::string_view value)
{
    std::string encoded;
    std::size_t comma = 0;
    while (comma != std::string_view::npos) {
        comma = value.find(',');
        appendEncoded(encoded, value.substr(0, comma), "");
        if (comma != std::string_view::npos) {
            encoded += "%5C%2C"; // a comma in a value is not the one between values
            value.remove_prefix(comma + 1);
        }
    }
    return encoded;
}

Result<std::vector<std::string>> queriesOf(const Service& service,
                                           const Target& target,
                                           Clock::Instant now)
{
    for (const std::string* date : {&target.from, &target.to}) {
        if (!date->empty() && !time::PartialDate::parse(*date)) {
            return fail(ErrorCode::InvalidArgument, "date of a period");
        }
    }
    std::vector<std::string> paths;
    for (const ServiceQuery& query : service.queries) {
        if (!fits(query, target)) {
            continue;
        }
        const std::string base =
            encodedPath(withDates(target.latest ? query.latest : query.get, now));
        const std::vector<std::string> filters = filtersOf(query, target);
        if (target.from.empty() && target.to.empty()) {
            paths.push_back(with(base, filters));
        } else {
            addPeriod(query, target, base, filters, paths);
        }
    }
    // Two ways to narrow may come down to the same question.
    std::vector<std::string> once;
    for (std::string& path : paths) {
        if (std::ranges::find(once, path) == once.end()) {
            once.push_back(std::move(path));
        }
    }
    if (once.empty() && !service.queries.empty()) {
        return fail(ErrorCode::NotSupported, "a narrower question to this service");
    }
    return once;
}
} // namespace regie::sync
