// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_report.h"

#include "app/cli/fact_text.h"
#include "app/cli/portal_verbs.h"
#include "ui/text/portal_words.h"

namespace regie::app
{
namespace
{
std::string reasonOf(const Context& context,
                     const sync::PortalReport& portal,
                     const sync::ServiceReport& service)
{
    return ui::reasonWords(context.messages,
                           context.options.language,
                           service.reason->code,
                           portal.name,
                           context.in(service.name));
}

void writeService(JsonWriter& json,
                  const Context& context,
                  const sync::PortalReport& portal,
                  const sync::ServiceReport& service)
{
    json.beginObject()
        .text("key", service.key)
        .text("name", context.in(service.name))
        .text("state", sync::serviceStateName(service.state))
        .number("received", service.counts.resources)
        .number("new", service.counts.added)
        .number("changed", service.counts.changed)
        .number("pages", service.pages)
        .number("quarantined", service.quarantined)
        .number("bsn_removed", service.bsnRemoved);
    if (service.reason) {
        json.beginObject("error")
            .text("code", errorCodeName(service.reason->code))
            .text("message", reasonOf(context, portal, service))
            .textOrNull("detail", service.reason->detail)
            .endObject();
    } else {
        json.null("error");
    }
    json.beginArray("details");
    for (const std::string& each : service.details) {
        json.item(each);
    }
    json.endArray().beginArray("absent");
    for (const std::string& each : service.absent) {
        json.item(each);
    }
    json.endArray().endObject();
}

std::string countsOf(const Context& context, const sync::ServiceReport& service)
{
    const auto& counts = service.counts;
    if (counts.resources == 0) {
        return context.say("sync.nothing");
    }
    return context.say("sync.counts",
                       {{"received", std::to_string(counts.resources)},
                        {"new", std::to_string(counts.added)},
                        {"changed", std::to_string(counts.changed)}});
}
} // namespace

void writeSync(JsonWriter& json, const Context& context, const sync::SyncReport& report)
{
    json.beginArray("portals");
    for (const sync::PortalReport& portal : report.portals) {
        json.beginObject().text("name", portal.name).beginArray("services");
        for (const sync::ServiceReport& service : portal.services) {
            writeService(json, context, portal, service);
        }
        json.endArray();
        if (portal.clockAhead) {
            json.number("clock_ahead_seconds", portal.clockAhead->count());
        }
        json.endObject();
    }
    json.endArray();
    if (report.adopted) {
        json.beginObject("profile")
            .text("name", report.adopted->name)
            .textOrNull("birth_date", report.adopted->birthDate)
            .endObject();
    }
}

void writeSync(TextPage& page, const Context& context, const sync::SyncReport& report)
{
    page.heading(context.say("sync.heading"));
    if (report.adopted) {
        page.paragraph(context.say("sync.adopted", {{"name", report.adopted->name}})).blank();
    }
    for (const sync::PortalReport& portal : report.portals) {
        page.paragraph(portal.name);
        for (const sync::ServiceReport& service : portal.services) {
            page.paragraph(context.in(service.name) + ": " + stateWords(context, service.state), 2);
            page.paragraph(countsOf(context, service), 4);
            if (service.reason) {
                page.paragraph(reasonOf(context, portal, service), 4);
            }
            for (const std::string& each : service.details) {
                page.paragraph(context.say("sync.said", {{"text", each}}), 4);
            }
            for (const std::string& each : service.absent) {
                page.paragraph(context.say("sync.absent", {{"title", each}}), 4);
            }
        }
        if (portal.clockAhead) {
            page.paragraph(
                ui::clockWords(
                    context.messages, context.options.language, *portal.clockAhead, portal.name),
                2);
        }
        page.blank();
    }
}

void writeOutbox(JsonWriter& json,
                 const Context& context,
                 const std::vector<sync::OutboxItem>& items)
{
    json.beginArray("outbox");
    for (const sync::OutboxItem& item : items) {
        json.beginObject()
            .text("item", item.id)
            .text("state", sync::outboxStateName(item.state))
            .textOrNull("service", item.outgoing.service)
            .textOrNull("reason",
                        item.reason ? context.messages.error(context.options.language, *item.reason)
                                    : std::string())
            .textOrNull("code", item.reason ? errorCodeName(*item.reason) : "")
            .textOrNull("location", item.location);
        json.beginArray("facts");
        for (const std::string& fact : item.outgoing.facts) {
            json.item(fact);
        }
        json.endArray().beginArray("answers");
        for (const std::string& answer : item.answers) {
            json.item(answer);
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void writeOutbox(TextPage& page, const Context& context, const std::vector<sync::OutboxItem>& items)
{
    if (items.empty()) {
        return;
    }
    page.heading(context.say("send.heading"));
    for (const sync::OutboxItem& item : items) {
        page.paragraph(
            ui::outboxWords(context.messages, context.options.language, item.state, item.reason),
            2);
        for (const std::string& answer : item.answers) {
            page.paragraph(context.say("sync.said", {{"text", answer}}), 4);
        }
    }
}
} // namespace regie::app
