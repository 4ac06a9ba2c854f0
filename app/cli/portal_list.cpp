// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "core/sync/clock_difference.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/service_catalogue.h"
#include "core/time/partial_date.h"
#include "ui/text/portal_words.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace regie::app
{
namespace
{
struct NoOptions {
};

struct Shown {
    sync::Portal portal;
    std::vector<sync::ServiceStatus> states;
    bool waits = false; ///< data was removed: nothing comes by itself
    std::optional<std::chrono::seconds> clockAhead;
};

std::string serviceName(const Context& context,
                        const sync::ServiceCatalogue& catalogue,
                        std::string_view key)
{
    return ui::serviceWords(context.messages, context.options.language, catalogue, key);
}

void printJson(const Context& context,
               const std::vector<Shown>& all,
               const std::vector<store::LeftRemark>& left)
{
    JsonWriter json;
    json.beginObject().beginArray("portals");
    for (const Shown& each : all) {
        json.beginObject()
            .text("id", each.portal.id)
            .text("name", each.portal.name)
            .text("kind", sync::portalKindName(each.portal.kind))
            .text("url", each.portal.url)
            .textOrNull("provider", each.portal.provider);
        json.beginArray("services");
        for (const std::string& key : each.portal.services) {
            json.item(key);
        }
        json.endArray().beginArray("states");
        for (const sync::ServiceStatus& status : each.states) {
            json.beginObject()
                .text("key", status.service)
                .text("state", sync::serviceStateName(status.state))
                .textOrNull("reason", status.reason ? errorCodeName(*status.reason) : "")
                .textOrNull("finished", status.finished)
                .textOrNull("complete_at", status.completeAt)
                .endObject();
        }
        json.endArray();
        if (each.clockAhead) {
            json.number("clock_ahead_seconds", each.clockAhead->count());
        }
        json.endObject();
    }
    json.endArray().beginArray("remarks_left");
    for (const store::LeftRemark& each : left) {
        json.beginObject()
            .text("kind", store::remarkKindName(each.remark.kind))
            .text("text", each.remark.text)
            .text("made_at", each.remark.madeAt)
            .text("source", each.sourceName)
            .text("about", each.type)
            .endObject();
    }
    context.print(json.endArray().endObject());
}

std::string dayOf(const Context& context, std::string_view instant)
{
    const auto date = time::PartialDate::parse(instant);
    return date ? date->shortWords().in(context.options.language) : std::string();
}

/** What the person said about records that are no longer there. */
void printLeft(const Context& context, TextPage& page, const std::vector<store::LeftRemark>& left)
{
    if (left.empty()) {
        return;
    }
    page.blank().paragraph(context.say("removal.left"));
    for (const store::LeftRemark& each : left) {
        const std::string text =
            each.remark.kind == store::RemarkKind::Wrong     ? context.say("removal.left.wrong")
            : each.remark.kind == store::RemarkKind::NotMine ? context.say("removal.left.not_mine")
                                                             : std::string();
        page.paragraph(dayOf(context, each.remark.madeAt) + " · " + each.sourceName + ": " + text
                           + (text.empty() || each.remark.text.empty() ? "" : " ")
                           + each.remark.text,
                       2);
    }
}

void printText(const Context& context,
               const sync::ServiceCatalogue& catalogue,
               const std::vector<Shown>& all,
               const std::vector<store::LeftRemark>& left)
{
    TextPage page = context.page();
    page.heading(context.say("portal.heading"));
    if (all.empty()) {
        page.paragraph(context.say("portal.none"));
    }
    for (const Shown& each : all) {
        page.blank().paragraph(each.portal.name);
        page.paragraph(each.portal.url, 2);
        std::vector<TextPage::Row> rows;
        for (const sync::ServiceStatus& status : each.states) {
            std::string words = stateWords(context, status.state);
            if (!status.completeAt.empty()) {
                words += " · "
                         + context.say("portal.complete_at",
                                       {{"date", dayOf(context, status.completeAt)}});
            }
            rows.emplace_back(serviceName(context, catalogue, status.service), std::move(words));
        }
        for (const std::string& key : each.portal.services) {
            if (std::ranges::find(each.states, key, &sync::ServiceStatus::service)
                == each.states.end()) {
                rows.emplace_back(serviceName(context, catalogue, key),
                                  context.say("portal.not_yet"));
            }
        }
        page.rows(rows);
        if (each.waits) {
            page.paragraph(context.say("removal.waits"), 2);
        }
        if (each.clockAhead) {
            page.paragraph(
                ui::clockWords(
                    context.messages, context.options.language, *each.clockAhead, each.portal.name),
                2);
        }
    }
    printLeft(context, page, left);
    context.print(page);
}

Outcome<int> run(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    auto portals = sync::portals((*record)->store());
    if (!catalogue || !portals) {
        return context.problem(!catalogue ? catalogue.error() : portals.error());
    }
    std::vector<Shown> all;
    for (sync::Portal& portal : *portals) {
        auto states = sync::serviceStates((*record)->store().connection(), portal.row);
        const auto waits = sync::waitsForPerson((*record)->store().connection(), portal);
        const auto ahead = sync::clockDifference((*record)->store().connection(), portal);
        if (!states || !waits || !ahead) {
            return context.problem(!states  ? states.error()
                                   : !waits ? waits.error()
                                            : ahead.error());
        }
        all.push_back({std::move(portal), std::move(*states), *waits, *ahead});
    }
    const auto left = store::leftRemarks((*record)->store().connection());
    if (!left) {
        return context.problem(left.error());
    }
    if (context.options.json) {
        printJson(context, all, *left);
    } else {
        printText(context, *catalogue, all, *left);
    }
    return 0;
}
} // namespace

void addPortalList(const Verb& portal)
{
    Verb verb = portal.verb("list", "portal.list");
    verb.whenChosen(std::make_shared<NoOptions>(), run);
}
} // namespace regie::app
