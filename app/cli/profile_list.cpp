// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_record.h"
#include "app/cli/profile_verbs.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};

/** Names are inside the vaults, where they belong: outside is a label only where it was asked for. */
Outcome<int> run(Context& context, const NoOptions&)
{
    const auto found = profiles(context);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("profiles");
        for (const store::ProfileEntry& entry : *found) {
            json.beginObject()
                .text("profile", entry.folder.string())
                .text("id", entry.id)
                .textOrNull("label", entry.label.value_or(""))
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("profile.list"));
    for (const store::ProfileEntry& entry : *found) {
        page.paragraph(
            entry.label ? *entry.label + ": " + entry.folder.string() : entry.folder.string(), 2);
    }
    if (found->empty()) {
        page.paragraph(context.say("profile.none"));
    } else {
        page.blank().paragraph(context.say("profile.list_explained"));
    }
    context.print(page);
    return 0;
}
} // namespace

void addProfileList(const Verb& parent)
{
    Verb verb = parent.verb("list", "profile.list");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
