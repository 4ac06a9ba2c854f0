// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/cli/verbs.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};

void printJson(const Context& context, const std::vector<ServiceInfo>& services)
{
    JsonWriter json;
    json.beginObject().beginArray("services");
    for (const ServiceInfo& service : services) {
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
            .text("fhir_version", service.fhirVersion)
            .boolean("send", service.canSend)
            .endObject();
    }
    context.print(json.endArray().endObject());
}

Outcome<int> run(Context& context, const NoOptions&)
{
    const auto services = loadServices(context.files);
    if (!services) {
        return context.problem(services.error());
    }
    if (context.options.json) {
        printJson(context, *services);
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("services.heading"));
    std::vector<TextPage::Entry> entries;
    for (const ServiceInfo& service : *services) {
        TextPage::Entry entry;
        for (const int number : service.numbers) {
            entry.left += (entry.left.empty() ? "" : ", ") + std::to_string(number);
        }
        entry.text = context.in(service.name);
        entry.below = "FHIR " + service.fhirVersion;
        if (service.canSend) {
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
