// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/sync/service_catalogue.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};

void printJson(const Context& context, const std::vector<sync::Service>& services)
{
    JsonWriter json;
    json.beginObject().beginArray("services");
    for (const sync::Service& service : services) {
        json.beginObject().text("key", service.key);
        if (service.numbers.empty()) {
            json.null("number");
        } else {
            json.number("number", service.numbers.front());
        }
        json.beginArray("numbers");
        for (const int number : service.numbers) {
            json.number({}, number);
        }
        json.endArray()
            .text("name", context.in(service.name))
            .text("fhir_version", fhir::versionName(service.version))
            .boolean("send", service.send.has_value())
            .endObject();
    }
    context.print(json.endArray().endObject());
}

Outcome<int> run(Context& context, const NoOptions&)
{
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    if (!catalogue) {
        return context.problem(catalogue.error());
    }
    const std::vector<sync::Service>& services = catalogue->services();
    if (context.options.json) {
        printJson(context, services);
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("services.heading"));
    std::vector<TextPage::Entry> entries;
    for (const sync::Service& service : services) {
        TextPage::Entry entry;
        for (const int number : service.numbers) {
            entry.left += (entry.left.empty() ? "" : ", ") + std::to_string(number);
        }
        entry.text = context.in(service.name);
        entry.below = "FHIR " + std::string(fhir::versionName(service.version));
        if (service.send) {
            entry.below += " · " + context.say("services.send");
        }
        entry.right = service.key;
        entries.push_back(std::move(entry));
    }
    page.entries(entries).blank().paragraph(context.say("services.how"));
    context.print(page);
    return 0;
}
} // namespace

void addServices(const Verb& root)
{
    Verb verb = root.verb("services", "services");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
