// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of tables of apps and meters: decimal comma, dates as people and apps write them.
#include "core/measure/csv_table.h"
#include "core/measure/import_sink.h"

#include <algorithm>
#include <charconv>

namespace regie::measure
{
namespace
{
struct ClockCell {
    std::optional<std::chrono::year_month_day> day;
    std::optional<int> minute;
    int second = 0;
};

/** "22-11-2026 08:10", "11/22/2026 8:10 AM", "2026-11-22T08:10:30+01:00", "8:10 PM". */
ClockCell clockOf(std::string_view text, bool monthFirst)
{
    ClockCell clock;
    std::vector<int> numbers = numbersIn(text);
    std::size_t next = 0;
    const std::size_t colon = text.find(':');
    const bool timeOnly = colon != std::string_view::npos && colon <= 2;
    if (!timeOnly && numbers.size() >= 3) {
        const bool yearFirst = numbers[0] > 999;
        const int year = yearFirst ? numbers[0] : numbers[2];
        const int month = yearFirst || !monthFirst ? numbers[1] : numbers[0];
        const int day = yearFirst ? numbers[2] : monthFirst ? numbers[1] : numbers[0];
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0 && year < 10000) {
            const std::chrono::year_month_day read{
                std::chrono::year(year < 100 ? 2000 + year : year),
                std::chrono::month(static_cast<unsigned>(month)),
                std::chrono::day(static_cast<unsigned>(day))};
            clock.day = read.ok() ? std::optional(read) : std::nullopt;
        }
        next = 3;
    }
    if (numbers.size() >= next + 2 && colon != std::string_view::npos) {
        int hour = numbers[next];
        const std::string letters = loweredCell(text);
        if (letters.find("pm") != std::string::npos && hour < 12) {
            hour += 12;
        } else if (letters.find("am") != std::string::npos && hour == 12) {
            hour = 0;
        }
        if (hour >= 0 && hour < 24 && numbers[next + 1] >= 0 && numbers[next + 1] < 60) {
            clock.minute = hour * 60 + numbers[next + 1];
            const bool seconds = numbers.size() > next + 2 && numbers[next + 2] < 60;
            clock.second = seconds ? std::max(numbers[next + 2], 0) : 0;
        }
    }
    return clock;
}

std::optional<double> numberIn(std::string cell)
{
    // "1.234,5" and "1,234.5" are told apart by which mark is last; one mark alone is the decimal one.
    const std::size_t comma = cell.rfind(',');
    const std::size_t point = cell.rfind('.');
    if (comma != std::string::npos && point != std::string::npos) {
        const char thousands = comma > point ? '.' : ',';
        std::erase(cell, thousands);
    }
    std::replace(cell.begin(), cell.end(), ',', '.');
    double number = 0;
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return read.ec == std::errc() && trimmedCell(read.ptr).empty() ? std::optional(number)
                                                                   : std::nullopt;
}

/** Reads the rows below the headers. */
class Rows
{
public:
    Rows(const CsvMatch& match, const Kinds& kinds, const time::Zone& zone, ImportSink& sink)
        : m_match(match), m_kinds(kinds), m_zone(zone), m_sink(sink)
    {
    }

    /** False: stop. */
    bool take(const std::vector<std::string>& cells)
    {
        Measurement frame;
        if (!readWhen(cells, frame)) {
            if (std::any_of(cells.begin(), cells.end(), [](const auto& c) { return !c.empty(); })) {
                m_sink.skip("unreadable");
            }
            return true;
        }
        std::optional<Decimal> upper;
        std::optional<Decimal> lower;
        for (std::size_t i = 0; i < m_match.columns.size() && i < cells.size(); ++i) {
            const CsvColumn& column = m_match.columns[i];
            const Kind* kind = isKind(column) ? m_kinds.find(column.role) : nullptr;
            if (kind == nullptr || cells[i].empty()) {
                continue;
            }
            const auto number = numberOf(*kind, column, cells[i]);
            if (!number) {
                continue;
            }
            if (kind->id == "bp_sys" || kind->id == "bp_dia") {
                (kind->id == "bp_sys" ? upper : lower) = number;
            } else if (!hand(frame, kind->id, {{*number, {}}})) {
                return false;
            }
        }
        if (upper && lower) {
            return hand(frame, "bp", {{*upper, {}}, {*lower, {}}});
        }
        if (upper || lower) {
            m_sink.skip("unreadable");
        }
        return true;
    }

private:
    std::optional<Decimal> numberOf(const Kind& kind,
                                    const CsvColumn& column,
                                    const std::string& cell)
    {
        const auto number = numberIn(cell);
        if (!number) {
            m_sink.skip("unreadable");
            return std::nullopt;
        }
        const auto ours =
            decimalOfDevice(kind, *number, column.unit.empty() ? kind.ucum : column.unit);
        if (!ours) {
            m_sink.skip("unknown_unit");
        }
        return ours;
    }

    bool hand(const Measurement& frame, std::string_view kind, std::vector<Value> values)
    {
        Measurement measurement = frame;
        measurement.kind = kind;
        measurement.values = std::move(values);
        return m_sink.take(std::move(measurement));
    }

    bool readWhen(const std::vector<std::string>& cells, Measurement& frame)
    {
        ClockCell clock;
        for (std::size_t i = 0; i < m_match.columns.size() && i < cells.size(); ++i) {
            const std::string& role = m_match.columns[i].role;
            if (role == "date" || role == "time") {
                // An instant with an offset says all by itself.
                std::string fhir = cells[i];
                if (const auto date = time::PartialDate::parse(fhir); date && date->offsetMinutes) {
                    frame.at = time::instantOf(*date, m_zone).value_or(Clock::Instant{});
                    frame.offsetMinutes = *date->offsetMinutes;
                    return frame.at != Clock::Instant{};
                }
                const ClockCell read = clockOf(cells[i], m_match.monthFirst);
                clock.day = clock.day ? clock.day : read.day;
                if (!clock.minute && read.minute) {
                    clock.minute = read.minute;
                    clock.second = read.second;
                }
            } else if (role == "note") {
                frame.note = cells[i];
            } else if (role == "device") {
                frame.device = cells[i];
            }
        }
        if (!clock.day) {
            return false;
        }
        frame.dayOnly = !clock.minute.has_value();
        const auto at = clock.minute ? m_zone.instantOf(*clock.day, *clock.minute)
                                     : std::optional(m_zone.startOf(*clock.day));
        if (!at) {
            return false;
        }
        frame.at = *at + std::chrono::seconds(clock.second);
        frame.offsetMinutes = m_zone.offsetAt(frame.at);
        return true;
    }

    const CsvMatch& m_match;
    const Kinds& m_kinds;
    const time::Zone& m_zone;
    ImportSink& m_sink;
};

} // namespace

Result<void> readCsv(std::string_view text,
                     const CsvMatch& match,
                     const Kinds& kinds,
                     const time::Zone& zone,
                     ImportSink& sink)
{
    CsvTable table(text, separatorOf(text));
    std::vector<std::string> cells;
    bool below = false;
    Rows rows(match, kinds, zone, sink);
    for (std::size_t line = 0; table.next(cells); ++line) {
        if (!below) {
            below = cells.size() == match.columns.size()
                    && std::equal(cells.begin(),
                                  cells.end(),
                                  match.columns.begin(),
                                  [](const std::string& cell, const CsvColumn& column) {
                                      return cell == column.header;
                                  });
            if (!below && line >= kHeaderLines) {
                return fail(ErrorCode::SyntaxInvalid, "other headers");
            }
            continue;
        }
        if (!rows.take(cells)) {
            return {};
        }
    }
    return below ? Result<void>() : fail(ErrorCode::SyntaxInvalid, "other headers");
}
} // namespace regie::measure
