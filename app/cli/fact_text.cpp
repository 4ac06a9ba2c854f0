// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"

#include "app/cli/fact_json.h"
#include "ui/text/date_words.h"

#include <algorithm>
#include <utility>

namespace regie::app
{
namespace
{
constexpr std::string_view kBetween = " · ";
constexpr std::size_t kDay = 10; ///< letters of a day without a time

void append(std::string& line, std::string_view part)
{
    if (!part.empty()) {
        line += line.empty() ? "" : kBetween;
        line += part;
    }
}

/**
 * Who it is from: the provider, and the source where that says something else. The source of what
 * the person entered has a name for the program alone.
 */
std::string originOf(const store::StoredFact& stored)
{
    std::string origin = stored.fact.provider;
    const bool own = stored.sourceKind == store::SourceKind::Self && !origin.empty();
    if (!own && stored.sourceName != origin) {
        append(origin, stored.sourceName);
    }
    return origin;
}

/** The names of the other sources of the same thing, and that they do not agree. */
void appendGroup(const Context& context, std::string& line, const store::StoredFact& stored)
{
    std::string names;
    for (const std::string& name : stored.alsoFrom) {
        names += names.empty() ? "" : ", ";
        names += name;
    }
    if (!names.empty()) {
        append(line, context.say("list.also_from", {{"names", names}}));
    }
    if (stored.differs) {
        append(line, context.say("list.differs"));
    }
}

void writeGroup(const Context& context, TextPage& page, const store::FactDetail& detail)
{
    if (!detail.mates.empty()) {
        page.blank().paragraph(context.say("show.same_as"));
        std::vector<TextPage::Entry> entries;
        for (const store::GroupMate& mate : detail.mates) {
            TextPage::Entry entry = listEntry(context, mate.stored);
            entry.below = mate.stored.sourceName;
            append(entry.below, context.in(record::groupReasonWords(mate.reason)));
            entries.push_back(std::move(entry));
        }
        page.entries(entries);
        page.paragraph(context.say("show.undo_group", {{"id", detail.stored.id}}));
    }
    if (!detail.conflicts.empty()) {
        page.blank().paragraph(context.say("show.conflicts"));
        std::vector<TextPage::Row> rows;
        for (const record::GroupConflict& conflict : detail.conflicts) {
            rows.emplace_back(context.in(conflict.label),
                              context.in(record::conflictWords(conflict)));
        }
        page.rows(rows);
    }
    if (!detail.apart.empty()) {
        page.blank().paragraph(context.say("show.apart", {{"id", detail.stored.id}}));
    }
}

void writeExplanations(const Context& context,
                       TextPage& page,
                       const std::vector<record::Explanation>& explanations,
                       record::Depth depth)
{
    if (explanations.empty() || depth == record::Depth::Short) {
        return;
    }
    page.blank().paragraph(context.say("show.explanation"));
    std::vector<TextPage::Row> rows;
    for (const record::Explanation& explanation : explanations) {
        const Words& words = depth == record::Depth::All && !explanation.full.empty()
                                 ? explanation.full
                                 : explanation.plain;
        rows.emplace_back(explanation.term, context.in(words));
    }
    page.rows(rows);
}

void writeOrigin(const Context& context,
                 TextPage& page,
                 const store::FactDetail& detail,
                 record::Depth depth)
{
    page.blank().paragraph(context.say("show.origin"));
    std::vector<TextPage::Row> rows;
    for (const store::Sighting& sighting : detail.sources) {
        std::string name = sighting.source.name;
        if (sighting.source.provider != name) {
            append(name, sighting.source.provider);
        }
        rows.emplace_back(
            name, context.say("show.received", {{"date", dayWords(context, sighting.fetchedAt)}}));
    }
    page.rows(rows);
    if (!detail.silentChange.empty()) {
        page.blank().paragraph(context.say("show.silent_change",
                                           {{"date", dayWords(context, detail.silentChange)},
                                            {"name", detail.stored.sourceName}}));
    }
    if (depth != record::Depth::All) {
        return;
    }
    const store::StoredResource& resource = detail.resource;
    page.blank().paragraph(context.say("show.technical"));
    page.rows({{context.say("show.type"),
                resource.type + " (FHIR " + std::string(fhir::versionName(resource.version)) + ")"},
               {context.say("show.key"), resource.key},
               {context.say("show.profile"),
                resource.profile.empty() ? context.say("show.none") : resource.profile},
               {context.say("show.hash"), resource.hash},
               {context.say("show.versions"), std::to_string(detail.versions.size() + 1)}});
}
} // namespace

std::string dateWords(const Context& context, const record::FactDate& date)
{
    return ui::dateWords(context.messages, context.options.language, date);
}

std::string shortDate(const Context& context, const record::FactDate& date)
{
    return ui::shortDate(context.options.language, date);
}

std::string startDay(const Context& context, const record::FactDate& date)
{
    return dayWords(context, date.start);
}

std::string dayWords(const Context& context, const std::string& instant)
{
    return ui::dayWords(context.options.language, instant);
}

std::string counted(const Context& context, std::string_view key, std::int64_t count)
{
    return context.say(std::string(key) + (count == 1 ? ".one" : ".many"),
                       {{"count", std::to_string(count)}});
}

TextPage::Entry listEntry(const Context& context, const store::StoredFact& fact)
{
    TextPage::Entry entry;
    entry.left = shortDate(context, fact.fact.date);
    entry.text = context.in(fact.fact.title);
    std::string shortText = context.in(fact.fact.shortText);
    // The day at the left is not said once more behind the words.
    const std::string since =
        context.say("list.since", {{"date", startDay(context, fact.fact.date)}});
    if (!entry.left.empty() && fact.fact.date.start.size() <= kDay && shortText.ends_with(since)) {
        shortText.resize(shortText.size() - since.size());
    }
    if (!shortText.empty() && shortText != entry.text) {
        entry.text += ": " + shortText;
    }
    entry.below = originOf(fact);
    appendGroup(context, entry.below, fact);
    if (fact.ownUse) {
        append(entry.below, context.in(record::ownUseWords(*fact.ownUse)));
    }
    entry.right = fact.id + (fact.lowerHalf.empty() ? "" : " " + fact.lowerHalf);
    return entry;
}

void writeDetail(const Context& context,
                 TextPage& page,
                 const store::FactDetail& detail,
                 record::Depth depth)
{
    const record::Fact& fact = detail.stored.fact;
    page.heading(context.in(fact.title));
    std::string when = dateWords(context, fact.date);
    append(when, fact.provider);
    if (!when.empty()) {
        page.paragraph(when);
    }
    if (!context.in(fact.shortText).empty()) {
        page.paragraph(context.in(fact.shortText));
    }
    std::vector<TextPage::Row> rows;
    std::vector<TextPage::Row> lastRows; // codes and the like: after all that is meant for reading
    for (const record::Row& row : detail.detail.rows) {
        if (row.depth <= depth) {
            auto& block = row.depth == record::Depth::All ? lastRows : rows;
            block.emplace_back(context.in(row.label), context.in(row.value));
        }
    }
    if (!rows.empty()) {
        page.blank().rows(rows);
    }
    writeExplanations(context, page, detail.detail.explanations, depth);
    if (!lastRows.empty()) {
        page.blank().paragraph(context.say("show.everything")).rows(lastRows);
    }
    if (depth != record::Depth::Short) {
        writeOrigin(context, page, detail, depth);
        writeGroup(context, page, detail);
    } else if (detail.stored.differs) {
        page.paragraph(context.say("list.differs"));
    }
}

void printWritten(const Context& context, const store::StoredFact& fact, std::string_view key)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("fact");
        writeFactMembers(json, fact, context.options.language);
        context.print(json.endObject().endObject());
        return;
    }
    TextPage page = context.page();
    context.print(page.paragraph(context.say(key)).entries({listEntry(context, fact)}));
}
} // namespace regie::app
