// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that were filled in, with their score where there is one. No interpretation.
#include "core/visit/kept_answers.h"
#include "core/visit/page_making.h"
#include "core/visit/page_numbers.h"

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
        line.text = score->empty() ? making.say("questionnaire.filled", {{"title", line.text}})
                                   : std::move(*score);
        block.lines.push_back(std::move(line));
    }
    limitLines(block, kMostQuestionnaires);
    return block;
}
} // namespace regie::visit
