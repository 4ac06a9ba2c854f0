// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "core/measure/import.h"

#include <algorithm>

namespace regie::app
{
namespace
{
struct ImportOptions {
    std::string file;
    std::string source;
    std::string undo;
    std::vector<std::string> columns;
    bool monthFirst = false;
};

/** "3=weight:kg" for each column that holds something; the others are left out on purpose. */
Outcome<measure::CsvMatch> matchOf(const Context& context,
                                   const ImportOptions& options,
                                   measure::CsvMatch match)
{
    match.monthFirst = options.monthFirst;
    for (measure::CsvColumn& column : match.columns) {
        column.role = "ignore";
    }
    for (const std::string& given : options.columns) {
        const std::size_t equals = given.rfind('=');
        if (equals == std::string::npos) {
            return context.problem(ErrorCode::InvalidArgument, "measure.import.column");
        }
        const std::string header = given.substr(0, equals);
        const std::string what = given.substr(equals + 1);
        const auto column = std::find_if(match.columns.begin(),
                                         match.columns.end(),
                                         [&](const auto& each) { return each.header == header; });
        if (column == match.columns.end()) {
            return context.problem(ErrorCode::InvalidArgument, "measure.import.column");
        }
        const std::size_t colon = what.find(':');
        column->role = what.substr(0, colon);
        column->unit = colon == std::string::npos ? std::string() : what.substr(colon + 1);
    }
    return match;
}

/** What a column holds as far as it is known: "weight:kg"; "weight:?" without a unit that is sure. */
std::string knownOf(const measure::CsvColumn& column, const measure::Kinds& kinds)
{
    if (column.role.empty()) {
        return "?";
    }
    if (!measure::saysUnit(column, kinds)) {
        return column.role + ":?";
    }
    return column.unit.empty() ? column.role : column.role + ":" + column.unit;
}

void print(const Context& context,
           const measure::Kinds& kinds,
           const measure::MeasureImportReport& report)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .textOrNull("import", report.id)
            .text("format", report.format)
            .number("added", report.added)
            .number("days", report.days)
            .number("samples", report.samples)
            .number("duplicates", report.duplicates)
            .beginObject("skipped");
        for (const auto& [why, count] : report.skipped) {
            json.number(why, count);
        }
        json.endObject();
        if (report.question) {
            json.beginArray("columns");
            for (const measure::CsvColumn& column : report.question->columns) {
                json.beginObject()
                    .text("header", column.header)
                    .textOrNull("role", column.role)
                    .textOrNull("unit", column.unit)
                    .endObject();
            }
            json.endArray();
        }
        context.print(json.endObject());
        return;
    }
    TextPage page = context.page();
    if (report.question) {
        page.paragraph(context.say("measure.import.match")).blank();
        std::vector<TextPage::Row> rows;
        for (const measure::CsvColumn& column : report.question->columns) {
            rows.emplace_back(column.header, knownOf(column, kinds));
        }
        context.print(page.rows(rows));
        return;
    }
    std::size_t skipped = 0;
    for (const auto& [why, count] : report.skipped) {
        skipped += count;
    }
    page.paragraph(context.say("measure.import.done",
                               {{"added", std::to_string(report.added)},
                                {"days", std::to_string(report.days)},
                                {"duplicates", std::to_string(report.duplicates)},
                                {"skipped", std::to_string(skipped)}}));
    if (!report.id.empty()) {
        page.paragraph(context.say("measure.import.undo", {{"id", report.id}}));
    }
    context.print(page);
}

Outcome<int> undo(Context& context, MeasureRecord& record, const std::string& id)
{
    if (const auto undone = measure::undoImport(record.store(), record.kinds, id); !undone) {
        return context.problem(undone.error());
    }
    const auto all = measure::measureImports(record.store());
    if (!all) {
        return context.problem(all.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("undone", id);
        context.print(json.endObject());
    } else {
        context.print(context.page().paragraph(context.say("measure.import.undone")));
    }
    return 0;
}

Outcome<int> run(Context& context, const ImportOptions& options)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (!options.undo.empty()) {
        return undo(context, *record, options.undo);
    }
    if (options.file.empty()) {
        return context.problem(ErrorCode::InvalidArgument, "usage.missing");
    }
    measure::MeasureImportOptions given;
    given.source = options.source;
    auto report = measure::importMeasurements(
        record->store(), record->kinds, record->zone, options.file, given);
    if (report && report->question && !options.columns.empty()) {
        const auto match = matchOf(context, options, *report->question);
        if (!match) {
            return tl::unexpected(match.error());
        }
        given.match = &*match;
        report = measure::importMeasurements(
            record->store(), record->kinds, record->zone, options.file, given);
    }
    if (!report) {
        return context.problem(report.error());
    }
    print(context, record->kinds, *report);
    return 0;
}
} // namespace

void addMeasureImport(const Verb& parent)
{
    auto options = std::make_shared<ImportOptions>();
    Verb verb = parent.verb("import", "measure.import");
    verb.text("FILE", options->file, "measure.import.file");
    verb.text("--source", options->source, "measure.import.source");
    verb.texts("--column", options->columns, "measure.import.columns");
    verb.flag("--month-first", options->monthFirst, "measure.import.month_first");
    verb.text("--undo", options->undo, "measure.import.undo_option");
    verb.whenChosen(options, run);
}
} // namespace regie::app
