// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "app/cli/dav_line.h"
#include "app/cli/fact_text.h"
#include "app/cli/measure_record.h"
#include "ui/text/conflict_words.h"

namespace regie::app
{
namespace
{
struct ExchangeOptions {
    bool restart = false;
};
struct ListOptions {
};
struct ChooseOptions {
    std::string id;
    bool other = false;
};

void writeReport(JsonWriter& json, const exchange::ExchangeReport& report)
{
    json.number("resources", report.resources)
        .number("rows", report.rows)
        .number("conflicts", report.conflicts)
        .number("sent", report.sentItems)
        .beginArray("devices");
    for (const exchange::DeviceNews& each : report.devices) {
        json.beginObject()
            .text("device", each.device)
            .number("files", each.files)
            .textOrNull("problem", each.problem ? errorCodeName(each.problem->code) : "")
            .endObject();
    }
    json.endArray();
}

void writeReport(TextPage& page, const Context& context, const exchange::ExchangeReport& report)
{
    const auto count = [&context](std::string_view key, std::size_t number) {
        return counted(context, key, static_cast<std::int64_t>(number));
    };
    const bool came = report.resources + report.rows > 0;
    page.paragraph(came ? context.say("exchange.came",
                                      {{"resources", count("exchange.pieces", report.resources)},
                                       {"rows", count("exchange.rows", report.rows)}})
                        : context.say("exchange.nothing_came"));
    page.paragraph(report.sentItems > 0 ? count("exchange.sent", report.sentItems)
                                        : context.say("exchange.nothing_sent"));
    if (report.conflicts > 0) {
        page.paragraph(count("exchange.new_conflicts", report.conflicts));
    }
    for (const exchange::DeviceNews& each : report.devices) {
        if (each.problem) {
            page.blank().paragraph(context.say("exchange.of_device", {{"device", each.device}}));
            page.paragraph(context.messages.error(context.options.language, *each.problem), 2);
        }
    }
}

Outcome<int> run(Context& context, const ExchangeOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto line = davLine(context, **record);
    if (!line) {
        return tl::unexpected(line.error());
    }
    if (options.restart) {
        const Result<void> anew = exchange::restartExchange((*record)->store(), line->folder);
        if (!anew) {
            return davProblem(context, anew.error());
        }
    }
    const auto report = exchange::exchange((*record)->store(), line->folder);
    if (!report) {
        return davProblem(context, report.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeReport(json, *report);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        if (options.restart) {
            page.paragraph(context.say("exchange.restarted"));
        }
        writeReport(page, context, *report);
        context.print(page);
    }
    for (const exchange::DeviceNews& each : report->devices) {
        if (each.problem) {
            return 1;
        }
    }
    return 0;
}

/** What a conflict is about, in words. */
std::string words(const Context& context, exchange::About about)
{
    switch (about) {
    case exchange::About::Note: return context.say("exchange.about_note");
    case exchange::About::Plans: return context.say("exchange.about_plans");
    case exchange::About::Targets: return context.say("exchange.about_targets");
    case exchange::About::OwnKinds: return context.say("exchange.about_kinds");
    case exchange::About::KnownTables: return context.say("exchange.about_tables");
    }
    return {};
}

Outcome<int> list(Context& context, const ListOptions&)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto found = exchange::conflicts(record->store());
    if (!found) {
        return context.problem(found.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("conflicts");
        for (const exchange::Conflict& each : *found) {
            json.beginObject()
                .text("id", each.id)
                .text("about", exchange::aboutName(each.about))
                .text("kept", each.kept)
                .text("other", each.other)
                .text("found_at", each.foundAt)
                .textOrNull("settled_at", each.settledAt)
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.paragraph(
        context.say(found->empty() ? "exchange.no_conflicts" : "exchange.conflicts_are"));
    for (const exchange::Conflict& each : *found) {
        page.blank().paragraph(words(context, each.about) + "  " + each.id);
        const auto told = [&](const std::string& content) {
            std::string all;
            for (const std::string& line : ui::conflictWords(context.messages,
                                                             context.options.language,
                                                             record->kinds,
                                                             each.about,
                                                             content)) {
                all += (all.empty() ? "" : "; ") + line;
            }
            return all;
        };
        page.rows({{context.say("exchange.holds"), told(each.kept)},
                   {context.say("exchange.other"), told(each.other)},
                   {context.say("exchange.state"),
                    context.say(each.settledAt.empty() ? "exchange.open" : "exchange.settled")}});
    }
    context.print(page);
    return 0;
}

Outcome<int> choose(Context& context, const ChooseOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto how = options.other ? exchange::Settle::TakeOther : exchange::Settle::Keep;
    const Result<void> done = exchange::settleConflict((*record)->store(), options.id, how);
    if (!done) {
        return context.problem(done.error());
    }
    if (context.options.json) {
        JsonWriter json;
        context.print(json.beginObject().text("settled", options.id).endObject());
    } else {
        context.print(context.page().paragraph(
            context.say(options.other ? "exchange.took_other" : "exchange.kept")));
    }
    return 0;
}
} // namespace

void addExchange(const Verb& root)
{
    auto options = std::make_shared<ExchangeOptions>();
    Verb verb = root.verb("exchange", "exchange");
    verb.flag("--restart", options->restart, "exchange.restart");
    verb.whenChosen(options, run);
    verb.verb("conflicts", "exchange.conflicts").whenChosen(std::make_shared<ListOptions>(), list);
    auto choice = std::make_shared<ChooseOptions>();
    Verb choosing = verb.verb("choose", "exchange.choose");
    choosing.text("ID", choice->id, "exchange.choose.id", Presence::Required);
    choosing.flag("--other", choice->other, "exchange.choose.other");
    choosing.whenChosen(choice, choose);
}
} // namespace regie::app
