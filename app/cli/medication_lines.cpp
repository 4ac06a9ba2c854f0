// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/medication_lines.h"

#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"

#include <fmt/format.h>

#include <utility>

namespace regie::app
{
namespace
{
using Lines = std::vector<record::MedicationLine>;

std::string_view answerName(record::UseAnswer answer)
{
    switch (answer) {
    case record::UseAnswer::AsAgreed: return "confirmed";
    case record::UseAnswer::NotTaken: return "not_taking";
    case record::UseAnswer::Differently: return "differently";
    }
    return "confirmed";
}

void writeLine(JsonWriter& json, const record::MedicationLine& line, Language language)
{
    json.beginObject()
        .text("name", line.name.in(language))
        .textOrNull("dosage", line.dosage.in(language));
    writeDate(json, "since", line.since);
    writeDate(json, "until", line.until);
    json.textOrNull("agreed_by", line.agreedBy);
    writeDate(json, "dispensed", line.dispensed);
    json.text("status", record::medicationStatusName(line.status))
        .textOrNull("reason", line.reason.in(language))
        .beginArray("facts");
    for (const std::string& fact : line.facts) {
        json.item(fact);
    }
    json.endArray().beginArray("conflicts");
    for (const Words& conflict : line.conflicts) {
        json.item(conflict.in(language));
    }
    json.endArray();
    if (line.own) {
        json.beginObject("own")
            .text("fact", line.own->factId)
            .text("answer", answerName(line.own->answer))
            .textOrNull("text", line.own->text)
            .textOrNull("at", line.own->at)
            .endObject();
    }
    json.endObject();
}

void writeLines(JsonWriter& json, std::string_view key, const Lines& lines, Language language)
{
    json.beginArray(key);
    for (const record::MedicationLine& line : lines) {
        writeLine(json, line, language);
    }
    json.endArray();
}

/** Since when, by whom, last handed out: what is known of it on one line. */
std::string aboutLine(const Context& context, const record::MedicationLine& line)
{
    std::string about;
    const auto append = [&about](const std::string& part) {
        about += about.empty() || part.empty() ? "" : " · ";
        about += part;
    };
    const std::string since = startDay(context, line.since);
    const std::string until = startDay(context, line.until);
    const std::string dispensed = startDay(context, line.dispensed);
    append(since.empty() ? since : context.say("medication.since", {{"date", since}}));
    append(until.empty() ? until : context.say("medication.until", {{"date", until}}));
    append(line.agreedBy);
    append(dispensed.empty() ? dispensed
                             : context.say("medication.dispensed", {{"date", dispensed}}));
    return about;
}

void writeLines(TextPage& page, const Context& context, std::string_view key, const Lines& lines)
{
    if (lines.empty()) {
        return;
    }
    page.heading(context.say(key));
    bool first = true;
    for (const record::MedicationLine& line : lines) {
        if (!std::exchange(first, false)) {
            page.blank();
        }
        TextPage::Entry entry;
        entry.text = context.in(line.name);
        entry.right = line.facts.empty() ? std::string() : line.facts.front();
        page.entries({entry});
        for (const std::string& text : {context.in(line.dosage), aboutLine(context, line)}) {
            if (!text.empty()) {
                page.paragraph(text, 4);
            }
        }
        if (!context.in(line.reason).empty() && line.status != record::MedicationStatus::Current) {
            page.paragraph(context.in(line.reason), 4);
        }
        if (line.own) {
            page.paragraph(context.in(record::ownUseWords(*line.own)), 4);
        }
        for (const Words& conflict : line.conflicts) {
            page.paragraph(context.say("medication.conflict", {{"text", context.in(conflict)}}), 4);
        }
        if (line.facts.size() > 1) {
            const std::string others =
                fmt::format("{}", fmt::join(line.facts.begin() + 1, line.facts.end(), ", "));
            page.paragraph(context.say("medication.also", {{"ids", others}}), 4);
        }
    }
}
} // namespace

void writeMedication(JsonWriter& json,
                     const record::MedicationOverview& overview,
                     Language language)
{
    writeLines(json, "current", overview.current, language);
    writeLines(json, "stopped", overview.stopped, language);
    writeLines(json, "paused", overview.paused, language);
    writeLines(json, "future", overview.future, language);
    writeLines(json, "unknown", overview.unknown, language);
    writeLines(json, "forbidden", overview.forbidden, language);
}

void writeMedication(TextPage& page,
                     const Context& context,
                     const record::MedicationOverview& overview,
                     MedicationLists lists)
{
    if (overview.current.empty()) {
        page.heading(context.say("medication.current"));
        page.paragraph(context.say("medication.none"));
    }
    writeLines(page, context, "medication.current", overview.current);
    writeLines(page, context, "medication.forbidden", overview.forbidden);
    writeLines(page, context, "medication.paused", overview.paused);
    writeLines(page, context, "medication.future", overview.future);
    writeLines(page, context, "medication.unknown", overview.unknown);
    if (lists == MedicationLists::All) {
        writeLines(page, context, "medication.stopped", overview.stopped);
    } else if (!overview.stopped.empty()) {
        page.blank().paragraph(counted(context,
                                       "medication.stopped_count",
                                       static_cast<std::int64_t>(overview.stopped.size())));
    }
}
} // namespace regie::app
