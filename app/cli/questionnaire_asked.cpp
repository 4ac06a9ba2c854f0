// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that care providers ask for (MedMij Questionnaires 2.0): which there are, and sending.
#include "app/cli/questionnaire_asked.h"

#include "app/cli/open_record.h"
#include "core/sync/task_answers.h"
#include "core/visit/asked_questionnaires.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};
struct SendOptions {
    std::string task;
};

struct Line {
    visit::AskedQuestionnaire asked;
    std::optional<sync::OutboxItem> sending;
};

std::string stateKey(const Line& line)
{
    if (line.asked.problem) {
        return "questionnaire.state.unreadable";
    }
    if (line.sending) {
        return "send.state." + std::string(sync::outboxStateName(line.sending->state));
    }
    return "questionnaire.state." + std::string(visit::askedStateName(line.asked.state));
}

void writeLine(JsonWriter& json, const Line& line)
{
    json.beginObject()
        .text("task", line.asked.task.id)
        .text("title", line.asked.title)
        .textOrNull("from", line.asked.from)
        .textOrNull("status", line.asked.status)
        .text("state", line.asked.problem ? "unreadable" : visit::askedStateName(line.asked.state))
        .textOrNull("answers", line.asked.answers)
        .textOrNull("outbox",
                    line.sending ? std::string(sync::outboxStateName(line.sending->state))
                                 : std::string())
        .endObject();
}

Outcome<Line> lineOf(const Context& context, store::Store& store, visit::AskedQuestionnaire asked)
{
    auto sending = sync::taskAnswersInOutbox(store.connection(), asked.task);
    return sending ? Outcome<Line>(Line{std::move(asked), std::move(*sending)})
                   : context.problem(sending.error());
}

Outcome<int> runAsked(Context& context, const NoOptions& /*options*/)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    auto all = visit::askedQuestionnaires(store.records());
    if (!all) {
        return context.problem(all.error());
    }
    std::vector<Line> lines;
    for (visit::AskedQuestionnaire& asked : *all) {
        auto line = lineOf(context, store, std::move(asked));
        if (!line) {
            return tl::unexpected(line.error());
        }
        lines.push_back(std::move(*line));
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("asked");
        for (const Line& line : lines) {
            writeLine(json, line);
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("questionnaire.asked"));
    std::vector<TextPage::Entry> entries;
    for (const Line& line : lines) {
        entries.push_back(
            {line.asked.from, line.asked.title, context.say(stateKey(line)), line.asked.task.id});
    }
    entries.empty()
        ? page.paragraph(context.say("questionnaire.none_asked"))
        : page.entries(entries).blank().paragraph(context.say("questionnaire.asked_how_on"));
    context.print(page);
    return 0;
}

Outcome<int> runSend(Context& context, const SendOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    auto asked = visit::askedQuestionnaire(store.records(), options.task);
    if (!asked) {
        return asked.error().code == ErrorCode::NotFound
                   ? context.problem(ErrorCode::NotFound, "questionnaire.unknown_task")
                   : context.problem(asked.error());
    }
    if (asked->state != visit::AskedState::Answered) {
        return context.problem(ErrorCode::InvalidArgument, "questionnaire.not_answered");
    }
    const auto fact = store.records().fact(asked->answers);
    const auto response =
        fact ? store.records().resourceOf(*fact) : Result<fhir::Resource>(fail(fact.error()));
    if (!response) {
        return context.problem(response.error());
    }
    auto item = sync::sendTaskAnswers(store, asked->task, response->body);
    if (!item) {
        const ErrorCode code = item.error().code;
        return code == ErrorCode::AlreadyExists
                   ? context.problem(code, "questionnaire.sent_already")
               : code == ErrorCode::NotFound     ? context.problem(code, "questionnaire.no_portal")
               : code == ErrorCode::NotSupported ? context.problem(code, "send.not_possible")
                                                 : context.problem(item.error());
    }
    const std::string from = asked->from;
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("task", asked->task.id)
            .text("outbox", sync::outboxStateName(item->state));
        context.print(json.endObject());
    } else {
        context.print(context.page().paragraph(context.say("send.put", {{"name", from}})));
    }
    return 0;
}
} // namespace

void addQuestionnaireAsked(const Verb& parent)
{
    parent.verb("asked", "questionnaire.asked_verb")
        .whenChosen(std::make_shared<NoOptions>(), runAsked);
    auto options = std::make_shared<SendOptions>();
    Verb send = parent.verb("send", "questionnaire.send");
    send.text("TASK", options->task, "questionnaire.task", Presence::Required);
    send.whenChosen(options, runSend);
}
} // namespace regie::app
