// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/input.h"
#include "app/cli/medication_lines.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/medication_query.h"
#include "core/store/own_use.h"

namespace regie::app
{
namespace
{
struct MedicationOptions {
    bool all = false;
};

Outcome<int> run(Context& context, const MedicationOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto overview = store::medicationOf((*record)->store().records(),
                                              (*record)->wiring().terms(),
                                              (*record)->wiring().clock().now());
    if (!overview) {
        return context.problem(overview.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeMedication(json, *overview, context.options.language);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        writeMedication(page,
                        context,
                        *overview,
                        options.all ? MedicationLists::All : MedicationLists::WithoutStopped);
        context.print(page);
    }
    return 0;
}
struct AnswerOptions {
    std::string id;
    std::string text;
};

using Answer = std::function<Result<store::StoredFact>(store::Store&, const AnswerOptions&)>;

Run answering(Answer answer, std::string doneKey, std::shared_ptr<AnswerOptions> options)
{
    return [answer = std::move(answer), doneKey = std::move(doneKey), options](
               Context& context) -> Outcome<int> {
        auto record = openRecord(context);
        if (!record) {
            return tl::unexpected(record.error());
        }
        auto text = restOrText(context, options->text);
        if (!text) {
            return tl::unexpected(text.error());
        }
        options->text = std::move(*text);
        const auto fact = answer((*record)->store(), *options);
        if (!fact) {
            if (fact.error().code == ErrorCode::NotFound) {
                return context.problem(ErrorCode::NotFound, "show.unknown_id");
            }
            return fact.error().code == ErrorCode::InvalidArgument
                       ? context.problem(ErrorCode::InvalidArgument, "medication.no_answer")
                       : context.problem(fact.error());
        }
        if (context.options.json) {
            JsonWriter json;
            json.beginObject().beginObject("fact");
            writeFactMembers(json, *fact, context.options.language);
            context.print(json.endObject().endObject());
        } else {
            TextPage page = context.page();
            page.paragraph(context.say(doneKey, {{"id", options->id}}));
            context.print(page);
        }
        return 0;
    };
}

void addAnswer(Verb verb, record::UseAnswer answer)
{
    auto options = std::make_shared<AnswerOptions>();
    verb.text("ID", options->id, "show.id", Presence::Required);
    verb.text("--text", options->text, "medication.text");
    verb.whenChosen(answering(
        [answer](store::Store& store, const AnswerOptions& given) {
            return store::answerUse(store, given.id, answer, given.text);
        },
        "medication.answered",
        options));
}
} // namespace

void addMedication(const Verb& root)
{
    auto options = std::make_shared<MedicationOptions>();
    Verb verb = root.verb("medication", "medication");
    verb.flag("--all", options->all, "medication.all");
    verb.whenChosen(options, run);
    addAnswer(verb.verb("confirm", "medication.confirm"), record::UseAnswer::AsAgreed);
    addAnswer(verb.verb("not-taking", "medication.not_taking"), record::UseAnswer::NotTaken);
    addAnswer(verb.verb("differently", "medication.differently"), record::UseAnswer::Differently);
    auto undo = std::make_shared<AnswerOptions>();
    Verb takeBack = verb.verb("undo", "medication.undo");
    takeBack.text("ID", undo->id, "show.id", Presence::Required);
    takeBack.whenChosen(
        answering([](store::Store& store,
                     const AnswerOptions& given) { return store::takeBackUse(store, given.id); },
                  "medication.taken_back",
                  undo));
}
} // namespace regie::app
