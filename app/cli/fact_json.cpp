// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"

namespace regie::app
{
namespace
{
constexpr std::string_view kMadeKey = "sha256:";

void writeRows(JsonWriter& json,
               const std::vector<record::Row>& rows,
               record::Depth depth,
               Language language)
{
    json.beginArray("rows");
    for (const record::Row& row : rows) {
        if (row.depth <= depth) {
            json.beginObject()
                .text("label", row.label.in(language))
                .text("value", row.value.in(language))
                .text("depth", record::depthName(row.depth))
                .endObject();
        }
    }
    json.endArray();
}

void writeExplanations(JsonWriter& json,
                       const std::vector<record::Explanation>& explanations,
                       Language language)
{
    std::string together;
    for (const record::Explanation& explanation : explanations) {
        together += together.empty() ? "" : "\n";
        together += explanation.term + ": " + explanation.plain.in(language);
    }
    json.textOrNull("explanation", together).beginArray("explanations");
    for (const record::Explanation& explanation : explanations) {
        json.beginObject()
            .text("term", explanation.term)
            .text("plain", explanation.plain.in(language))
            .text("full", explanation.full.in(language))
            .endObject();
    }
    json.endArray();
}

void writeSources(JsonWriter& json, const std::vector<store::Sighting>& sightings)
{
    json.beginArray("sources");
    for (const store::Sighting& sighting : sightings) {
        const bool portal = sighting.source.kind == store::SourceKind::Portal;
        json.beginObject()
            .text("name", sighting.source.name)
            .textOrNull("provider", sighting.source.provider)
            .text("kind", store::sourceKindName(sighting.source.kind))
            .textOrNull("portal", portal ? sighting.source.name : std::string())
            .textOrNull("fetched_at", sighting.fetchedAt)
            .textOrNull("last_seen", sighting.lastSeen)
            .endObject();
    }
    json.endArray();
}
} // namespace

void writeDate(JsonWriter& json, std::string_view key, const record::FactDate& date)
{
    json.beginObject(key)
        .textOrNull("start", date.start)
        .textOrNull("end", date.end)
        .textOrNull("precision", date.precision)
        .endObject();
}

void writeFactMembers(JsonWriter& json, const store::StoredFact& stored, Language language)
{
    const record::Fact& fact = stored.fact;
    json.text("id", stored.id)
        .text("kind", fact.kind)
        .boolean("support", fact.support)
        .text("title", fact.title.in(language));
    writeDate(json, "date", fact.date);
    json.textOrNull("status", fact.status)
        .textOrNull("value", fact.value.in(language))
        .spelledNumber("number", fact.number)
        .textOrNull("unit", fact.unit)
        .textOrNull("short", fact.shortText.in(language))
        .boolean("current", fact.current)
        .textOrNull("provider", fact.provider)
        .text("source", stored.sourceName)
        .textOrNull("group", stored.group)
        .boolean("differs", stored.differs);
    json.beginArray("also_from");
    for (const std::string& name : stored.alsoFrom) {
        json.item(name);
    }
    json.endArray()
        .textOrNull("own_says",
                    stored.ownUse ? record::ownUseWords(*stored.ownUse).in(language)
                                  : std::string())
        .textOrNull("lower_half", stored.lowerHalf);
}

namespace
{
/** The others of the group, why, and where the sources differ. */
void writeGroup(JsonWriter& json, const store::FactDetail& detail, Language language)
{
    json.beginArray("same_as");
    for (const store::GroupMate& mate : detail.mates) {
        const Words& words = record::groupReasonWords(mate.reason);
        json.beginObject()
            .text("id", mate.stored.id)
            .text("source", mate.stored.sourceName)
            .text("title", mate.stored.fact.title.in(language))
            .textOrNull("short", mate.stored.fact.shortText.in(language));
        writeDate(json, "date", mate.stored.fact.date);
        json.text("reason", record::groupReasonName(mate.reason))
            .text("reason_text", words.in(language))
            .endObject();
    }
    json.endArray().beginArray("conflicts");
    for (const record::GroupConflict& conflict : detail.conflicts) {
        json.beginObject().text("label", conflict.label.in(language)).beginArray("said");
        for (const record::GroupSaying& each : conflict.said) {
            json.beginObject()
                .text("source", each.source)
                .text("value", each.words.in(language))
                .endObject();
        }
        json.endArray().endObject();
    }
    json.endArray().beginArray("not_same_as");
    for (const store::StoredFact& apart : detail.apart) {
        json.item(apart.id);
    }
    json.endArray();
}

} // namespace

void writeDetailMembers(JsonWriter& json,
                        const store::FactDetail& detail,
                        record::Depth depth,
                        Language language)
{
    writeFactMembers(json, detail.stored, language);
    writeRows(json, detail.detail.rows, depth, language);
    writeExplanations(json, detail.detail.explanations, language);
    writeSources(json, detail.sources);
    writeGroup(json, detail, language);
    const store::StoredResource& resource = detail.resource;
    const bool named = !resource.key.starts_with(kMadeKey);
    json.beginObject("resource")
        .text("type", resource.type)
        .text("fhir_version", fhir::versionName(resource.version))
        .textOrNull("id", named ? resource.key : std::string())
        .textOrNull("profile", resource.profile)
        .text("hash", resource.hash)
        .number("versions", detail.versions.size() + 1)
        .textOrNull("changed_silently", detail.silentChange)
        .endObject();
}
} // namespace regie::app
