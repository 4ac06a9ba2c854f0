// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/input.h"
#include "app/cli/names.h"
#include "app/cli/open_record.h"
#include "app/cli/questionnaire_asked.h"
#include "app/cli/verbs.h"
#include "core/time/partial_date.h"
#include "core/visit/asked_questionnaires.h"
#include "core/visit/content.h"
#include "core/visit/kept_answers.h"
#include "core/visit/typed_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <sstream>

namespace regie::app
{
namespace
{
struct ListOptions {
};
struct NameOptions {
    std::string name;
};
struct FillOptions {
    std::string name;
    std::string draft;
    std::vector<std::string> answers; ///< "1=2": the choice of question 1 that has number 2
};

/** One of our own by its name, or the one a Task of a care provider asks for. */
struct Asked {
    std::string id; ///< of our own, or the fact of the Task
    visit::Questionnaire questionnaire;
    std::optional<visit::AskedQuestionnaire> task;
};

Outcome<Asked> find(Context& context,
                    store::Records& records,
                    const visit::Content& content,
                    const std::string& name)
{
    std::vector<NameChoice> choices;
    for (const visit::OwnQuestionnaire& each : content.questionnaires()) {
        choices.push_back({{each.id, each.title.nl, each.title.en}, each.id});
    }
    if (const auto own = findName(choices, name)) {
        const visit::OwnQuestionnaire& found = content.questionnaires()[*own];
        return Asked{found.id, found.in(context.options.language), std::nullopt};
    }
    auto asked = visit::askedQuestionnaire(records, name);
    if (!asked) {
        auto problem = unknownName(context, "questionnaire.unknown", choices, name);
        problem.value().code = ErrorCode::NotFound;
        return asked.error().code == ErrorCode::NotFound ? problem : context.problem(asked.error());
    }
    if (asked->problem) {
        return asked->problem->code == ErrorCode::NotFound
                   ? context.problem(ErrorCode::NotFound, "questionnaire.not_along")
               : asked->problem->code == ErrorCode::NotSupported
                   ? context.problem(ErrorCode::NotSupported, "questionnaire.not_shown")
                   : context.problem(*asked->problem);
    }
    visit::Questionnaire questionnaire = *asked->questionnaire;
    return Asked{name, std::move(questionnaire), std::move(*asked)};
}

std::string scoreText(const visit::Score& score)
{
    return fmt::format("{:g}", score.value);
}

Outcome<int> runList(Context& context, const ListOptions& /*options*/)
{
    const auto content = visit::Content::load(context.files);
    if (!content) {
        return context.problem(content.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("questionnaires");
        for (const visit::OwnQuestionnaire& each : content->questionnaires()) {
            json.beginObject()
                .text("id", each.id)
                .text("title", context.in(each.title))
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    std::vector<TextPage::Row> rows;
    for (const visit::OwnQuestionnaire& each : content->questionnaires()) {
        rows.emplace_back(each.id, context.in(each.title));
    }
    page.rows(rows).blank().paragraph(context.say("questionnaire.how_on"));
    context.print(page);
    return 0;
}

/** What may be chosen, in words; none for a question that is typed. */
std::vector<std::string> choiceWords(const Context& context, const visit::Item& item)
{
    std::vector<std::string> words;
    if (!visit::isChosen(item)) {
        return words;
    }
    for (const visit::Answer& each : visit::choicesOf(item)) {
        words.push_back(item.type != visit::ItemType::Boolean ? each.text
                        : each.text == "true"                 ? context.say("questionnaire.yes")
                                                              : context.say("questionnaire.no"));
    }
    return words;
}

std::string answerWords(const Context& context,
                        const visit::Item& item,
                        const visit::Answer& answer)
{
    if (item.type == visit::ItemType::Boolean) {
        return context.say(answer.text == "true" ? "questionnaire.yes" : "questionnaire.no");
    }
    return answer.text;
}

void writeQuestions(JsonWriter& json, const Context& context, const visit::Filling& filling)
{
    json.beginArray("questions");
    for (const visit::Place& place : filling.places()) {
        json.beginObject()
            .text("id", place.item->linkId)
            .text("text", place.item->text)
            .text("type", visit::itemTypeName(place.item->type))
            .boolean("required", place.item->required)
            .beginArray("choices");
        for (const std::string& choice : choiceWords(context, *place.item)) {
            json.item(choice);
        }
        json.endArray().beginArray("numbers");
        if (visit::isChosen(*place.item)) {
            for (const int number : visit::choiceNumbers(*place.item)) {
                json.item(std::to_string(number));
            }
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void printQuestions(const Context& context, const visit::Filling& filling, TextPage& page)
{
    const visit::Item* group = nullptr;
    for (const visit::Place& place : filling.places()) {
        if (!place.groups.empty() && place.groups.back() != group) {
            group = place.groups.back();
            page.paragraph(group->text).blank();
        }
        page.paragraph(place.item->linkId + ". " + place.item->text);
        std::vector<TextPage::Row> rows;
        const std::vector<std::string> choices = choiceWords(context, *place.item);
        const std::vector<int> numbers = visit::choiceNumbers(*place.item);
        for (std::size_t i = 0; i < choices.size(); ++i) {
            rows.emplace_back(std::to_string(numbers[i]), choices[i]);
        }
        if (const auto& slider = place.item->slider) {
            rows.emplace_back(fmt::format("{:g}", *place.item->minimum), slider->low);
            rows.emplace_back(fmt::format("{:g}", *place.item->maximum), slider->high);
        }
        page.rows(rows).blank();
    }
    page.paragraph(context.say("questionnaire.how_fill"));
}

Outcome<int> runShow(Context& context, const NameOptions& options)
{
    const auto content = visit::Content::load(context.files);
    if (!content) {
        return context.problem(content.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto found = find(context, (*record)->store().records(), *content, options.name);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const visit::Questionnaire& asked = found->questionnaire;
    // Without an address nothing says to which of all responses it belongs.
    const auto scores = asked.url.empty() ? Result<std::vector<visit::ScorePoint>>()
                                          : visit::scoresOf((*record)->store().records(), asked);
    if (!scores) {
        return context.problem(scores.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("id", found->id).text("title", asked.title);
        writeQuestions(json, context, visit::Filling(asked));
        json.beginArray("scores");
        for (const visit::ScorePoint& point : *scores) {
            json.beginObject().text("fact", point.fact);
            writeDate(json, "date", point.date);
            json.spelledNumber("score", scoreText(point.score))
                .spelledNumber("most", fmt::format("{:g}", point.score.most))
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(asked.title);
    printQuestions(context, visit::Filling(asked), page);
    std::vector<TextPage::Row> rows;
    for (const visit::ScorePoint& point : *scores) {
        const auto date = time::PartialDate::parse(point.date.start);
        rows.emplace_back(date ? context.in(date->shortWords()) : std::string(),
                          context.say("questionnaire.score",
                                      {{"score", scoreText(point.score)},
                                       {"most", fmt::format("{:g}", point.score.most)}}));
    }
    page.blank().rows(rows);
    context.print(page);
    return 0;
}

/**
 * "1=2" to the choice with number 2 of the question with linkId 1, "7=twee weken" to a question that is typed;
 * "1=" takes the answer away.
 */
bool take(visit::Filling& filling, std::string_view text)
{
    for (const visit::Place& place : filling.places()) {
        // A linkId may have an equals sign of its own.
        const std::string begin = place.item->linkId + "=";
        if (!text.starts_with(begin)) {
            continue;
        }
        const std::string_view typed = text.substr(begin.size());
        if (typed.empty()) {
            return filling.answer(place.path, {}).has_value();
        }
        const auto answer = visit::typedAnswer(*place.item, typed);
        return answer && filling.answer(place.path, {*answer}).has_value()
               && filling.problemOf(place) == std::nullopt;
    }
    return false;
}

/**
 * A line holds several answers ("1=2 2=1") when each of its words has an equals sign; else it is one
 * answer, which may have spaces.
 */
std::vector<std::string> answersIn(const std::string& text)
{
    std::vector<std::string> answers;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(std::remove(line.begin(), line.end(), '\r'), line.end());
        std::istringstream in(line);
        std::vector<std::string> words;
        for (std::string word; in >> word;) {
            words.push_back(word);
        }
        const bool several = std::all_of(words.begin(), words.end(), [](const std::string& word) {
            return word.find('=') != std::string::npos;
        });
        if (several) {
            answers.insert(answers.end(), words.begin(), words.end());
        } else {
            answers.push_back(line);
        }
    }
    return answers;
}

Outcome<void> takeAll(Context& context, visit::Filling& filling, const FillOptions& options)
{
    std::vector<std::string> answers = options.answers;
    if (answers.size() == 1 && answers.front() == "-") {
        const auto rest = restOrText(context, "-");
        if (!rest) {
            return tl::unexpected(rest.error());
        }
        answers = answersIn(*rest);
    }
    for (const std::string& each : answers) {
        if (!take(filling, each)) {
            return context.problem(ErrorCode::InvalidArgument, "questionnaire.wrong_answer");
        }
    }
    return {};
}

void printState(const Context& context,
                const visit::Content& content,
                const visit::Filling& filling,
                const std::string& draft,
                const std::string& fact)
{
    const auto score = filling.score();
    const auto missing = filling.problems();
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .boolean("finished", !fact.empty())
            .textOrNull("fact", fact)
            .textOrNull("draft", draft)
            .spelledNumber("score", score ? scoreText(*score) : std::string())
            .beginArray("missing");
        for (const auto& [place, problem] : missing) {
            json.item(place.item->linkId);
        }
        json.endArray().textOrNull("help",
                                   filling.showsHelpCard()
                                       ? content.say(context.options.language, "help.113")
                                       : std::string());
        context.print(json.endObject());
        return;
    }
    TextPage page = context.page();
    if (filling.showsHelpCard()) {
        page.heading(content.say(context.options.language, "help.113.title"));
        page.paragraph(content.say(context.options.language, "help.113")).blank();
    }
    // What was taken in, in words: a number that was meant otherwise is seen here.
    std::vector<TextPage::Row> rows;
    for (const visit::Place& place : filling.places()) {
        std::string said;
        for (const visit::Answer& each : filling.answers(place.path)) {
            said += (said.empty() ? "" : ", ") + answerWords(context, *place.item, each);
        }
        if (!said.empty()) {
            rows.emplace_back(place.item->linkId, said);
        }
    }
    page.rows(rows).blank();
    page.paragraph(fact.empty() ? context.say(
                       "questionnaire.kept", {{"n", std::to_string(missing.size())}, {"id", draft}})
                                : context.say("questionnaire.finished"));
    if (score) {
        page.paragraph(context.say(
            "questionnaire.score",
            {{"score", scoreText(*score)}, {"most", fmt::format("{:g}", score->most)}}));
    }
    context.print(page);
}

Outcome<int> runFill(Context& context, const FillOptions& options)
{
    const auto content = visit::Content::load(context.files);
    if (!content) {
        return context.problem(content.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto found = find(context, (*record)->store().records(), *content, options.name);
    if (!found) {
        return tl::unexpected(found.error());
    }
    store::Store& store = (*record)->store();
    visit::Filling filling(found->questionnaire);
    std::string draft = options.draft;
    if (found->task) {
        if (found->task->state == visit::AskedState::Answered) {
            return context.problem(ErrorCode::AlreadyExists, "questionnaire.answered");
        }
        // One Task has one answer: what was left half way goes on by itself.
        draft = visit::answersIdOf(found->task->task.id);
        auto kept = visit::answersSoFar(store.records(), found->task->task.id);
        if (!kept) {
            return context.problem(kept.error());
        }
        if (*kept) {
            filling = std::move((*kept)->filling);
        }
    } else if (!draft.empty()) {
        auto kept = visit::keptAnswers(store.records(), draft);
        if (!kept) {
            return context.problem(kept.error());
        }
        if (kept->filling.questionnaire().url != filling.questionnaire().url) {
            return context.problem(ErrorCode::InvalidArgument, "questionnaire.wrong_answer");
        }
        filling = std::move(kept->filling);
    }
    if (auto taken = takeAll(context, filling, options); !taken) {
        return tl::unexpected(taken.error());
    }
    if (filling.isComplete()) {
        const auto fact = visit::finishAnswers(store, filling, draft);
        if (!fact) {
            return context.problem(fact.error());
        }
        printState(context, *content, filling, {}, fact->id);
        return 0;
    }
    const auto kept = visit::keepAnswers(store, filling, draft);
    if (!kept) {
        return context.problem(kept.error());
    }
    printState(context, *content, filling, *kept, {});
    return 0;
}
} // namespace

void addQuestionnaire(const Verb& root)
{
    Verb verb = root.verb("questionnaire", "questionnaire");
    verb.onlyParent();
    verb.verb("list", "questionnaire.list").whenChosen(std::make_shared<ListOptions>(), runList);
    auto shown = std::make_shared<NameOptions>();
    Verb show = verb.verb("show", "questionnaire.show");
    show.text("NAME", shown->name, "questionnaire.name", Presence::Required);
    show.whenChosen(shown, runShow);
    auto filled = std::make_shared<FillOptions>();
    Verb fill = verb.verb("fill", "questionnaire.fill");
    fill.text("NAME", filled->name, "questionnaire.name", Presence::Required);
    fill.texts("ANSWER", filled->answers, "questionnaire.answer");
    fill.text("--draft", filled->draft, "questionnaire.draft");
    fill.whenChosen(filled, runFill);
    addQuestionnaireAsked(verb);
}
} // namespace regie::app
