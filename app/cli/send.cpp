// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "app/cli/sync_report.h"
#include "core/base/files.h"
#include "core/sync/outbox.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"
#include "ui/sending/outgoing.h"

namespace regie::app
{
namespace
{
constexpr std::size_t kLargestAnswers = std::size_t{16} * 1024 * 1024;

struct SendOptions {
    std::vector<std::string> items;
    std::string portal;
    std::string answersFile;
    ui::SendWishes wishes;
};

Outcome<void> readWishes(Context& context, SendOptions& options)
{
    if (auto read = linesOrTexts(
            context, {&options.wishes.correction, &options.wishes.topic, &options.wishes.to});
        !read) {
        return tl::unexpected(read.error());
    }
    if (options.answersFile == "-") {
        auto rest = restOrText(context, "-");
        if (!rest) {
            return tl::unexpected(rest.error());
        }
        options.wishes.answers = std::move(*rest);
    } else if (!options.answersFile.empty()) {
        auto bytes = readFile(options.answersFile, kLargestAnswers);
        if (!bytes) {
            return context.problem(bytes.error());
        }
        options.wishes.answers = std::move(*bytes);
    }
    return {};
}

Outcome<std::vector<sync::OutboxItem>> putInOutbox(Context& context,
                                                   store::Store& store,
                                                   const sync::Portal& portal,
                                                   const SendOptions& options)
{
    const auto outgoing =
        ui::outgoingOf(store, context.files, portal, options.items, options.wishes);
    if (!outgoing) {
        const ErrorCode code = outgoing.error().code;
        return code == ErrorCode::NotFound        ? context.problem(code, "show.unknown_id")
               : code == ErrorCode::NotSupported  ? context.problem(code, "send.not_possible")
               : code == ErrorCode::SyntaxInvalid ? context.problem(code, "send.wrong_answers")
                                                  : context.problem(outgoing.error());
    }
    std::vector<sync::OutboxItem> items;
    for (const sync::Outgoing& each : *outgoing) {
        auto item = sync::addToOutbox(store, portal, each);
        if (!item) {
            return context.problem(item.error());
        }
        items.push_back(std::move(*item));
    }
    return items;
}

Outcome<int> run(Context& context, SendOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto portal = findPortal(context, (*record)->store(), options.portal);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    if (auto read = readWishes(context, options); !read) {
        return tl::unexpected(read.error());
    }
    const auto tokens = sync::TokenFile::open((*record)->vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    auto patient = sync::patientAt(*portal, **tokens);
    if (!patient) {
        return context.problem(patient.error());
    }
    options.wishes.patient = std::move(*patient);
    const auto items = putInOutbox(context, (*record)->store(), *portal, options);
    if (!items) {
        return tl::unexpected(items.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeOutbox(json, context, *items);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        page.paragraph(context.say("send.put", {{"name", portal->name}}));
        context.print(page);
    }
    return 0;
}
} // namespace

void addSend(const Verb& root)
{
    auto options = std::make_shared<SendOptions>();
    Verb verb = root.verb("send", "send");
    verb.texts("ITEM", options->items, "send.item", Presence::Required);
    verb.text("--portal", options->portal, "send.portal", Presence::Required);
    verb.text("--correction", options->wishes.correction, "send.correction");
    verb.text("--topic", options->wishes.topic, "send.topic");
    verb.text("--to", options->wishes.to, "send.to");
    verb.text("--answers", options->answersFile, "send.answers");
    verb.text("--task-status", options->wishes.taskStatus, "send.task_status");
    verb.whenChosen(options, run);
}
} // namespace regie::app
