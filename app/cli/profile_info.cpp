// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_text.h"
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"
#include "core/store/records.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};

void printJson(const Context& context,
               const std::filesystem::path& folder,
               const store::Profile& profile,
               const store::Counts& counts)
{
    JsonWriter json;
    json.beginObject()
        .text("profile", folder.string())
        .text("name", profile.name)
        .textOrNull("birth_date", profile.birthDate)
        .textOrNull("created", profile.created)
        .number("resources", counts.resources)
        .number("versions", counts.versions)
        .number("facts", counts.facts)
        .number("attachments", counts.attachments)
        .number("quarantined", counts.quarantined)
        .textOrNull("last_received", counts.lastReceived)
        .null("last_sync") // nothing is fetched yet; files come in by import
        .endObject();
    context.print(json);
}

void printText(const Context& context,
               const std::filesystem::path& folder,
               const store::Profile& profile,
               const store::Counts& counts)
{
    TextPage page = context.page();
    page.heading(profile.name);
    std::vector<TextPage::Row> rows;
    if (!profile.birthDate.empty()) {
        rows.emplace_back(context.say("profile.born"), dayWords(context, profile.birthDate));
    }
    rows.emplace_back(context.say("profile.since"), dayWords(context, profile.created));
    rows.emplace_back(context.say("profile.facts"), std::to_string(counts.facts));
    rows.emplace_back(context.say("profile.resources"), std::to_string(counts.resources));
    rows.emplace_back(context.say("profile.attachments"), std::to_string(counts.attachments));
    rows.emplace_back(context.say("profile.quarantined"), std::to_string(counts.quarantined));
    rows.emplace_back(context.say("profile.last_received"),
                      counts.lastReceived.empty() ? context.say("profile.never")
                                                  : dayWords(context, counts.lastReceived));
    rows.emplace_back(context.say("profile.folder"), folder.string());
    page.rows(rows);
    context.print(page);
}

Outcome<int> run(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    const auto profile = store.profile();
    if (!profile) {
        return context.problem(profile.error());
    }
    const auto counts = store.records().counts();
    if (!counts) {
        return context.problem(counts.error());
    }
    const auto& folder = (*record)->vault().folder();
    if (context.options.json) {
        printJson(context, folder, *profile, *counts);
    } else {
        printText(context, folder, *profile, *counts);
    }
    return 0;
}
} // namespace

void addProfileInfo(const Verb& parent)
{
    Verb verb = parent.verb("info", "profile.info");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
