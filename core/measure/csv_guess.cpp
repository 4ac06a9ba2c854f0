// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table hold, by the words in their headers.
#include "core/measure/csv_table.h"
#include "core/measure/import_sink.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace regie::measure
{
namespace
{
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
        return trimmedCell(std::string_view(header).substr(
            open + 1, close == std::string::npos ? close : close - open - 1));
    }
    const std::size_t blank = header.rfind(' ');
    const std::string last = blank == std::string::npos ? std::string() : header.substr(blank + 1);
    return last.find('/') != std::string::npos ? last : std::string();
}

CsvColumn guessed(const std::string& header)
{
    CsvColumn column{header, {}, {}};
    const std::string words = loweredCell(header);
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

bool hasRole(const std::vector<CsvColumn>& columns, std::string_view role)
{
    return std::any_of(columns.begin(), columns.end(), [role](const CsvColumn& each) {
        return each.role == role;
    });
}

/** Whether the dates of a column can only be month first: 11/22/2026. */
bool looksMonthFirst(std::string_view text, const CsvMatch& match, char separator)
{
    CsvTable table(text, separator);
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

Result<CsvMatch> guessCsv(std::string_view text)
{
    if (text::firstInvalidUtf8(text) != text.size()) {
        return fail(ErrorCode::EncodingInvalid, "table");
    }
    const char separator = separatorOf(text);
    CsvTable table(text, separator);
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
    CsvTable again(text, separator);
    CsvMatch match;
    if (again.next(cells) && cells.size() >= 2) {
        for (const std::string& header : cells) {
            match.columns.push_back(guessed(header));
        }
        return match;
    }
    return fail(ErrorCode::UnknownFormat, "no table");
}

} // namespace regie::measure
