// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that were filled in, with their score where there is one. No interpretation.
#include "core/visit/kept_answers.h"
#include "core/visit/page_making.h"
#include "core/visit/page_numbers.h"

#include <map>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostQuestionnaires = 3;
constexpr int kMostAnswered = 50;

/** The name and score of a response to one of our own questionnaires; else nothing. */
Result<std::string> scored(const Making& making, const store::StoredFact& fact)
{
    for (const OwnQuestionnaire& own : making.content.questionnaires()) {
        const auto score = scoreOf(making.records, own.in(making.request.language), fact);
        if (!score) {
            return fail(score.error());
        }
        if (*score) {
            const Language language = making.request.language;
            return making.say("questionnaire.score",
                              {{"title", making.in(own.title)},
                               {"score", numberText((*score)->value, 1, language)},
                               {"most", numberText((*score)->most, 1, language)}});
        }
    }
    return std::string();
}
/**
 * Answers to our own questionnaires that are numbers along a line and have no score, each number beside
 * its question: by the fact that holds them.
 */
Result<std::map<std::string, std::string, std::less<>>> alongLines(const Making& making)
{
    std::map<std::string, std::string, std::less<>> told;
    for (const OwnQuestionnaire& own : making.content.questionnaires()) {
        const Questionnaire& questionnaire = own.in(making.request.language);
        const std::vector<const Item*> items = scaleItems(questionnaire);
        if (items.empty()) {
            continue;
        }
        const auto days = scalesOf(making.records, questionnaire);
        if (!days) {
            return fail(days.error());
        }
        for (const ScaleDay& day : *days) {
            std::string numbers;
            for (const Item* item : items) {
                const auto number = day.numbers.find(item->linkId);
                const bool marked = day.marked.contains(item->linkId);
                if (number == day.numbers.end() && !marked) {
                    continue; // left open: that is no 0
                }
                numbers += numbers.empty() ? "" : ", ";
                numbers += shortText(*item);
                numbers += number == day.numbers.end() ? "" : " " + number->second;
                numbers += marked ? " (" + making.say("questionnaire.talk") + ")" : "";
            }
            told[day.fact] = making.say(
                "questionnaire.scales",
                {{"title", making.in(own.title)},
                 {"least",
                  numberText(items.front()->minimum.value_or(0), 1, making.request.language)},
                 {"most",
                  numberText(items.front()->maximum.value_or(10), 1, making.request.language)},
                 {"numbers", numbers}});
        }
    }
    return told;
}
} // namespace

Result<PageBlock> makeQuestionnaires(const Making& making)
{
    store::ListQuery query;
    query.kind = "questionnaire_response";
    query.since = making.monthsAgo(making.layout.months);
    query.limit = kMostAnswered;
    const auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    const auto along = alongLines(making);
    if (!along) {
        return fail(along.error());
    }
    PageBlock block;
    for (const store::StoredFact& fact : page->facts) {
        if (record::isWithdrawn(fact.fact) || !making.mayShow(fact)) {
            continue;
        }
        PageLine line = making.lineOf(fact);
        auto score = scored(making, fact);
        if (!score) {
            return fail(score.error());
        }
        if (const auto numbers = along->find(fact.id); numbers != along->end()) {
            line.text = numbers->second;
        } else {
            line.text = score->empty() ? making.say("questionnaire.filled", {{"title", line.text}})
                                       : std::move(*score);
        }
        block.lines.push_back(std::move(line));
    }
    limitLines(block, kMostQuestionnaires);
    return block;
}
} // namespace regie::visit
