// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/cli/fact_text.h"
#include "core/fhir/documents.h"

#include <iterator>
#include <utility>

namespace regie::app
{
namespace
{
/** A line is of use where there is something to count. */
void addCount(TextPage& page, const Context& context, std::string_view key, std::size_t count)
{
    if (count > 0) {
        page.paragraph(counted(context, key, static_cast<std::int64_t>(count)), 2);
    }
}
} // namespace

std::string reasonAside(const Context& context, const Error& reason)
{
    const bool empty = reason.code == ErrorCode::UnknownFormat && reason.detail == fhir::kEmptyFile;
    if (reason.code == ErrorCode::OtherPerson) {
        return context.say("import.other_person");
    }
    return empty ? context.say("import.empty_file")
                 : context.messages.error(context.options.language, reason);
}

std::string placeAside(const Context& context, const store::Quarantined& item)
{
    return context.say("import.place",
                       {{"file", item.file}, {"number", std::to_string(item.index + 1)}});
}

void addTo(store::ImportReport& total, store::ImportReport part)
{
    total.files += part.files;
    total.counts.resources += part.counts.resources;
    total.counts.added += part.counts.added;
    total.counts.changed += part.counts.changed;
    total.counts.unchanged += part.counts.unchanged;
    total.bsnRemoved += part.bsnRemoved;
    total.deleted += part.deleted;
    total.deletedUnknown += part.deletedUnknown;
    total.hiddenSkipped += part.hiddenSkipped;
    total.linksSkipped += part.linksSkipped;
    total.othersSkipped += part.othersSkipped;
    total.encodingsGuessed += part.encodingsGuessed;
    std::move(
        part.quarantined.begin(), part.quarantined.end(), std::back_inserter(total.quarantined));
}

void writeImport(JsonWriter& json, const Context& context, const store::ImportReport& report)
{
    json.number("files", report.files)
        .number("resources", report.counts.resources)
        .number("new", report.counts.added)
        .number("changed", report.counts.changed)
        .number("unchanged", report.counts.unchanged)
        .beginArray("quarantined");
    for (const store::Quarantined& item : report.quarantined) {
        json.beginObject()
            .text("file", item.file)
            .number("index", item.index)
            .text("reason", reasonAside(context, item.reason))
            .text("code", errorCodeName(item.reason.code))
            .textOrNull("detail", item.reason.detail)
            .endObject();
    }
    json.endArray()
        .number("bsn_removed", report.bsnRemoved)
        .number("deleted_at_source", report.deleted)
        .number("deleted_unknown", report.deletedUnknown)
        .number("hidden_skipped", report.hiddenSkipped)
        .number("links_skipped", report.linksSkipped)
        .number("others_skipped", report.othersSkipped)
        .number("encodings_guessed", report.encodingsGuessed);
}

void writeImport(TextPage& page, const Context& context, const store::ImportReport& report)
{
    page.paragraph(counted(context, "import.files", static_cast<std::int64_t>(report.files)));
    addCount(page, context, "import.new", report.counts.added);
    addCount(page, context, "import.changed", report.counts.changed);
    addCount(page, context, "import.unchanged", report.counts.unchanged);
    addCount(page, context, "import.bsn", report.bsnRemoved);
    addCount(page, context, "import.deleted", report.deleted);
    addCount(page, context, "import.deleted_unknown", report.deletedUnknown);
    addCount(page, context, "import.hidden", report.hiddenSkipped);
    addCount(page, context, "import.links", report.linksSkipped);
    addCount(page, context, "import.others", report.othersSkipped);
    addCount(page, context, "import.guessed", report.encodingsGuessed);
    if (report.quarantined.empty()) {
        return;
    }
    page.blank().paragraph(counted(
        context, "import.quarantined", static_cast<std::int64_t>(report.quarantined.size())));
    std::vector<TextPage::Row> rows;
    for (const store::Quarantined& item : report.quarantined) {
        rows.emplace_back(placeAside(context, item), reasonAside(context, item.reason));
    }
    page.rows(rows);
    page.blank().paragraph(context.say("import.aside_later"));
}
} // namespace regie::app
