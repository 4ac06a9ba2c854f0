// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that were filled in, with their score where there is one. No interpretation.
#include "core/visit/page_making.h"

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostQuestionnaires = 3;
constexpr int kMostRead = 50;
} // namespace

Result<PageBlock> makeQuestionnaires(const Making& making)
{
    store::ListQuery query;
    query.kind = "questionnaire_response";
    query.since = making.monthsAgo(making.layout.months);
    query.limit = kMostRead;
    const auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    PageBlock block;
    for (const store::StoredFact& fact : page->facts) {
        if (record::isWithdrawn(fact.fact)) {
            continue;
        }
        PageLine line = making.lineOf(fact);
        line.text = making.say("questionnaire.filled", {{"title", line.text}});
        block.lines.push_back(std::move(line));
    }
    limitLines(block, kMostQuestionnaires);
    return block;
}
} // namespace regie::visit
