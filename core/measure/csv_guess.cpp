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
    std::string_view words; ///< one behind another, each a whole one; "systol*": how one begins
    std::string_view role;
};
constexpr Word kWords[] = {
    // What somebody wants, works out or never measured is no measurement.
    {"doel*", "ignore"},
    {"streef*", "ignore"},
    {"gemiddeld*", "ignore"},
    {"goal*", "ignore"},
    {"target*", "ignore"},
    {"average*", "ignore"},
    {"avg", "ignore"},
    {"mean", "ignore"},
    {"ideal*", "ignore"},
    {"ideaal", "ignore"},
    {"ideale", "ignore"},
    {"maxim*", "ignore"},
    {"minim*", "ignore"},
    {"max heart", "ignore"},
    {"min heart", "ignore"},
    {"max weight", "ignore"},
    {"min weight", "ignore"},
    {"variability", "ignore"},
    {"variabiliteit", "ignore"},
    {"pulse pressure", "ignore"},
    {"pulse wave", "ignore"},
    {"birth", "ignore"},
    {"systol*", "bp_sys"},
    {"bovendruk", "bp_sys"},
    {"sys", "bp_sys"},
    {"diastol*", "bp_dia"},
    {"onderdruk", "bp_dia"},
    {"dia", "bp_dia"},
    {"device timestamp", "date"},
    {"tijdstempel", "date"},
    {"meettijd*", "date"},
    {"start time", "time"},
    {"datum", "date"},
    {"meetdatum", "date"},
    {"date", "date"},
    {"datetime", "date"},
    {"timestamp", "date"},
    {"tijd", "time"},
    {"tijdstip", "time"},
    {"time", "time"},
    {"historic glucose", "glucose_other"},
    {"historische glucose", "glucose_other"},
    {"scan glucose", "ignore"},
    {"strip glucose", "ignore"},
    {"glucose*", "glucose_other"},
    {"bloedglucose*", "glucose_other"},
    {"bloedsuiker*", "glucose_other"},
    {"blood sugar", "glucose_other"},
    {"fat mass", "ignore"},
    {"bone mass", "ignore"},
    {"muscle mass", "ignore"},
    {"hydration", "ignore"},
    {"vet*", "ignore"},
    {"bmi", "ignore"},
    {"heart rate", "heart_rate"},
    {"hartslag", "heart_rate"},
    {"pulse", "heart_rate"},
    {"pols", "heart_rate"},
    {"polsslag", "heart_rate"},
    {"step", "steps"},
    {"steps", "steps"},
    {"stappen", "steps"},
    {"weight", "weight"},
    {"gewicht", "weight"},
    {"lichaamsgewicht", "weight"},
    {"height", "height"},
    {"lengte", "height"},
    {"lichaamslengte", "height"},
    {"temperat*", "temperature"},
    {"lichaamstemperatuur", "temperature"},
    {"saturat*", "spo2"},
    {"spo2", "spo2"},
    {"zuurstof*", "spo2"},
    {"oxygen", "spo2"},
    {"inr", "inr"},
    {"peak flow", "peak_flow"},
    {"piekstroom", "peak_flow"},
    {"waist", "waist"},
    {"middel", "waist"},
    {"middelomtrek", "waist"},
    {"comment*", "note"},
    {"opmerking*", "note"},
    {"notitie*", "note"},
    {"note", "note"},
    {"notes", "note"},
    {"serial", "ignore"},
    {"serienummer", "ignore"},
    {"device", "device"},
    {"apparaat", "device"},
    {"model", "device"},
    {"record type", "ignore"},
    {"recordtype", "ignore"},
};

bool isOfWord(char c)
{
    // Letters outside of ASCII are bytes above it.
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 127;
}

/** The words of a header, small, with one blank around each: " heart rate bpm ". */
std::string wordsOf(std::string_view header)
{
    std::string words = " ";
    for (const char c : loweredCell(header)) {
        if (isOfWord(c)) {
            words += c;
        } else if (words.back() != ' ') {
            words += ' ';
        }
    }
    return words.back() == ' ' ? words : words + ' ';
}

bool says(std::string_view words, std::string_view looked)
{
    const bool start = looked.ends_with('*');
    std::string sought = " ";
    sought += looked.substr(0, looked.size() - (start ? 1 : 0));
    return words.find(start ? sought : sought + ' ') != std::string_view::npos;
}

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
    const std::string words = wordsOf(header);
    for (const Word& each : kWords) {
        if (says(words, each.words)) {
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

bool saysUnit(const CsvColumn& column, const Kinds& kinds)
{
    const Kind* kind = isKind(column) ? kinds.find(column.role) : nullptr;
    if (kind == nullptr || kind->own) {
        return true;
    }
    if (column.unit.empty()) {
        return unitsOf(*kind).size() == 1;
    }
    return convertUnit(1, column.unit, kind->ucum, kind->id).has_value();
}

bool isWhole(const CsvMatch& match, const Kinds& kinds)
{
    const bool known =
        std::all_of(match.columns.begin(), match.columns.end(), [&kinds](const CsvColumn& column) {
            return !column.role.empty() && saysUnit(column, kinds);
        });
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
