// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of apps and meters: RFC 4180 and what people make of it (; and tab, decimal comma, a line
// above the headers as FreeStyle Libre has it).
#include "core/measure/import_sink.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace regie::measure
{
namespace
{
constexpr std::size_t kMostColumns = 200;
constexpr std::size_t kHeaderLines = 5; ///< how far down the headers may stand

std::string lowered(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return result;
}
std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos
               ? std::string()
               : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

/** Cuts a table into rows of cells. */
class Table
{
public:
    Table(std::string_view text, char separator) : m_rest(text), m_separator(separator)
    {
        if (m_rest.starts_with("\xEF\xBB\xBF")) {
            m_rest.remove_prefix(3);
        }
    }

    /** False at the end. */
    bool next(std::vector<std::string>& cells)
    {
        cells.clear();
        if (m_rest.empty()) {
            return false;
        }
        std::string cell;
        bool quoted = false;
        std::size_t at = 0;
        for (; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            if (quoted) {
                if (c == '"' && at + 1 < m_rest.size() && m_rest[at + 1] == '"') {
                    cell += '"';
                    ++at;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell += c;
                }
            } else if (c == '"' && trimmed(cell).empty()) {
                quoted = true;
                cell.clear();
            } else if (c == m_separator) {
                push(cells, cell);
            } else if (c == '\n') {
                break;
            } else {
                cell += c;
            }
        }
        push(cells, cell);
        m_rest.remove_prefix(std::min(at + 1, m_rest.size()));
        return true;
    }

private:
    static void push(std::vector<std::string>& cells, std::string& cell)
    {
        if (cells.size() < kMostColumns) {
            cells.push_back(trimmed(cell));
        }
        cell.clear();
    }

    std::string_view m_rest;
    char m_separator;
};

/** The one that cuts the first lines in most pieces together: a decimal comma is in few of them. */
char separatorOf(std::string_view text)
{
    char best = ',';
    std::size_t most = 0;
    for (const char each : {',', ';', '\t'}) {
        Table table(text, each);
        std::vector<std::string> cells;
        std::size_t cut = 0;
        for (std::size_t line = 0; line < kHeaderLines && table.next(cells); ++line) {
            cut += cells.size() - 1;
        }
        if (cut > most) {
            most = cut;
            best = each;
        }
    }
    return best;
}

/** What words in a header mean; the first that fits counts. */
struct Word {
    std::string_view word;
    std::string_view role;
};
constexpr Word kWords[] = {
    {"systol", "bp_sys"},
    {"bovendruk", "bp_sys"},
    {"sys", "bp_sys"},
    {"diastol", "bp_dia"},
    {"onderdruk", "bp_dia"},
    {"dia", "bp_dia"},
    {"device timestamp", "date"},
    {"tijdstempel", "date"},
    {"meettijd", "date"},
    {"start time", "time"},
    {"datum", "date"},
    {"date", "date"},
    {"timestamp", "date"},
    {"tijd", "time"},
    {"time", "time"},
    {"historic glucose", "glucose_other"},
    {"historische glucose", "glucose_other"},
    {"scan glucose", "ignore"},
    {"strip glucose", "ignore"},
    {"glucose", "glucose_other"},
    {"bloedsuiker", "glucose_other"},
    {"blood sugar", "glucose_other"},
    {"fat mass", "ignore"},
    {"bone mass", "ignore"},
    {"muscle mass", "ignore"},
    {"hydration", "ignore"},
    {"vet", "ignore"},
    {"bmi", "ignore"},
    {"max heart", "ignore"},
    {"min heart", "ignore"},
    {"max weight", "ignore"},
    {"min weight", "ignore"},
    {"heart rate", "heart_rate"},
    {"hartslag", "heart_rate"},
    {"pulse", "heart_rate"},
    {"pols", "heart_rate"},
    {"pulse (bpm)", "heart_rate"},
    {"step", "steps"},
    {"stappen", "steps"},
    {"weight", "weight"},
    {"gewicht", "weight"},
    {"height", "height"},
    {"lengte", "height"},
    {"temperat", "temperature"},
    {"saturat", "spo2"},
    {"spo2", "spo2"},
    {"zuurstof", "spo2"},
    {"oxygen", "spo2"},
    {"inr", "inr"},
    {"peak flow", "peak_flow"},
    {"piekstroom", "peak_flow"},
    {"waist", "waist"},
    {"middel", "waist"},
    {"comment", "note"},
    {"opmerking", "note"},
    {"notitie", "note"},
    {"note", "note"},
    {"serial", "ignore"},
    {"serienummer", "ignore"},
    {"device", "device"},
    {"apparaat", "device"},
    {"model", "device"},
    {"record type", "ignore"},
    {"recordtype", "ignore"},
};

/** "Weight (lb)", "Historic Glucose mg/dL": the unit a header names. */
std::string unitIn(const std::string& header)
{
    const std::size_t open = header.find_first_of("([");
    if (open != std::string::npos) {
        const std::size_t close = header.find_first_of(")]", open);
        return trimmed(std::string_view(header).substr(
            open + 1, close == std::string::npos ? close : close - open - 1));
    }
    const std::size_t blank = header.rfind(' ');
    const std::string last = blank == std::string::npos ? std::string() : header.substr(blank + 1);
    return last.find('/') != std::string::npos ? last : std::string();
}

CsvColumn guessed(const std::string& header)
{
    CsvColumn column{header, {}, {}};
    const std::string words = lowered(header);
    for (const Word& each : kWords) {
        if (words.find(each.word) != std::string::npos) {
            column.role = each.role;
            break;
        }
    }
    if (!column.role.empty() && column.role != "date" && column.role != "time") {
        column.unit = unitIn(header);
    }
    return column;
}

bool isKind(const CsvColumn& column)
{
    for (const std::string_view other : {"", "date", "time", "note", "device", "ignore"}) {
        if (column.role == other) {
            return false;
        }
    }
    return true;
}

bool hasRole(const std::vector<CsvColumn>& columns, std::string_view role)
{
    return std::any_of(columns.begin(), columns.end(), [role](const CsvColumn& each) {
        return each.role == role;
    });
}

std::vector<int> numbersIn(std::string_view text)
{
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size() && numbers.size() < 8;) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        int number = 0;
        const auto read = std::from_chars(text.data() + at, text.data() + text.size(), number);
        at = static_cast<std::size_t>(read.ptr - text.data());
        numbers.push_back(read.ec == std::errc() ? number : -1);
    }
    return numbers;
}

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
        const std::string letters = lowered(text);
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
    return read.ec == std::errc() && trimmed(read.ptr).empty() ? std::optional(number)
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

/** Whether the dates of a column can only be month first: 11/22/2026. */
bool looksMonthFirst(std::string_view text, const CsvMatch& match, char separator)
{
    Table table(text, separator);
    std::vector<std::string> cells;
    bool dayAbove12 = false;
    bool secondAbove12 = false;
    for (int line = 0; line < 2000 && table.next(cells); ++line) {
        for (std::size_t i = 0; i < cells.size() && i < match.columns.size(); ++i) {
            const auto numbers = numbersIn(cells[i]);
            if (match.columns[i].role == "date" && numbers.size() >= 3 && numbers[0] <= 31) {
                dayAbove12 = dayAbove12 || numbers[0] > 12;
                secondAbove12 = secondAbove12 || numbers[1] > 12;
            }
        }
    }
    return secondAbove12 && !dayAbove12;
}
} // namespace

bool isWhole(const CsvMatch& match)
{
    const bool known = std::none_of(match.columns.begin(),
                                    match.columns.end(),
                                    [](const CsvColumn& column) { return column.role.empty(); });
    const bool measures = std::any_of(match.columns.begin(), match.columns.end(), isKind);
    return known && measures && hasRole(match.columns, "date");
}

Result<CsvMatch> guessCsv(std::string_view text, const Kinds& kinds)
{
    static_cast<void>(kinds);
    if (text::firstInvalidUtf8(text) != text.size()) {
        return fail(ErrorCode::EncodingInvalid, "table");
    }
    const char separator = separatorOf(text);
    Table table(text, separator);
    std::vector<std::string> cells;
    for (std::size_t line = 0; line < kHeaderLines && table.next(cells); ++line) {
        CsvMatch match;
        for (const std::string& header : cells) {
            match.columns.push_back(guessed(header));
        }
        if (match.columns.size() < 2 || !hasRole(match.columns, "date")
            || std::none_of(match.columns.begin(), match.columns.end(), isKind)) {
            if (line + 1 < kHeaderLines) {
                continue;
            }
            break;
        }
        match.monthFirst = looksMonthFirst(text, match, separator);
        return match;
    }
    // Nothing known: the first line is taken for the headers, to be matched by the person.
    Table again(text, separator);
    CsvMatch match;
    if (again.next(cells) && cells.size() >= 2) {
        for (const std::string& header : cells) {
            match.columns.push_back(guessed(header));
        }
        return match;
    }
    return fail(ErrorCode::UnknownFormat, "no table");
}

Result<void> readCsv(std::string_view text,
                     const CsvMatch& match,
                     const Kinds& kinds,
                     const time::Zone& zone,
                     ImportSink& sink)
{
    Table table(text, separatorOf(text));
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
