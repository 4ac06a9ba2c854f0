// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/time/partial_date.h"
#include "core/visit/content.h"
#include "core/visit/kept_answers.h"

#include <fmt/format.h>

#include <charconv>

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
    std::vector<std::string> answers; ///< "1=2": the second choice of question 1
};

Outcome<const visit::OwnQuestionnaire*> find(Context& context,
                                             const visit::Content& content,
                                             const std::string& name)
{
    const visit::OwnQuestionnaire* found = content.questionnaire(name);
    return found == nullptr ? Outcome<const visit::OwnQuestionnaire*>(
               context.problem(ErrorCode::NotFound, "questionnaire.unknown"))
                            : Outcome<const visit::OwnQuestionnaire*>(found);
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
        for (std::size_t i = 0; i < place.item->options.size(); ++i) {
            rows.emplace_back(std::to_string(i + 1), place.item->options[i].value.text);
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
    const auto found = find(context, *content, options.name);
    if (!found) {
        return tl::unexpected(found.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const visit::Questionnaire& asked = (*found)->in(context.options.language);
    const auto scores = visit::scoresOf((*record)->store().records(), asked);
    if (!scores) {
        return context.problem(scores.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("id", (*found)->id).text("title", asked.title).beginArray("scores");
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

/** "1=2" to the second choice of the question with linkId 1; "1=" takes the answer away. */
bool take(visit::Filling& filling, std::string_view text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos) {
        return false;
    }
    const std::string_view number = text.substr(equals + 1);
    for (const visit::Place& place : filling.places()) {
        if (place.item->linkId != text.substr(0, equals)) {
            continue;
        }
        if (number.empty()) {
            return filling.answer(place.path, {}).has_value();
        }
        std::size_t choice = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), choice);
        return read.ec == std::errc() && read.ptr == number.data() + number.size() && choice >= 1
               && choice <= place.item->options.size()
               && filling.answer(place.path, {place.item->options[choice - 1].value}).has_value();
    }
    return false;
}

Outcome<void> takeAll(Context& context, visit::Filling& filling, const FillOptions& options)
{
    std::vector<std::string> answers = options.answers;
    if (answers.size() == 1 && answers.front() == "-") {
        const auto rest = restOrText(context, "-");
        if (!rest) {
            return tl::unexpected(rest.error());
        }
        answers.clear();
        for (std::size_t at = 0; at < rest->size();) {
            const std::size_t end = std::min(rest->find_first_of(" \r\n", at), rest->size());
            if (end > at) {
                answers.push_back(rest->substr(at, end - at));
            }
            at = end + 1;
        }
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
    const auto found = find(context, *content, options.name);
    if (!found) {
        return tl::unexpected(found.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    store::Store& store = (*record)->store();
    visit::Filling filling((*found)->in(context.options.language));
    if (!options.draft.empty()) {
        auto kept = visit::keptAnswers(store.records(), options.draft);
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
        const auto fact = visit::finishAnswers(store, filling, options.draft);
        if (!fact) {
            return context.problem(fact.error());
        }
        printState(context, *content, filling, {}, fact->id);
        return 0;
    }
    const auto kept = visit::keepAnswers(store, filling, options.draft);
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
}
} // namespace regie::app
