// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/filling.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** A questionnaire that was left half way. */
struct KeptAnswers {
    std::string id; ///< UUID
    Filling filling;
    std::string savedAt; ///< instant
};

/** Keeps what was answered so far; an empty id makes a new one. Returns the id. */
Result<std::string> keepAnswers(store::Store& store, const Filling& filling, std::string_view id);
/** NotFound, or what is wrong with the questionnaire in it. */
Result<KeptAnswers> keptAnswers(store::Records& records, std::string_view id);
/** All that are not finished and can be read, saved last first. */
Result<std::vector<KeptAnswers>> allKeptAnswers(store::Records& records);

/**
 * Makes the response a resource of the source "self", by the road of all others, and takes the draft
 * away if there is one. `id`: the UUID of the draft and of the response, so that doing it again after
 * an error gives the same response; empty: a new one. InvalidArgument: it is not complete.
 */
Result<store::StoredFact> finishAnswers(store::Store& store,
                                        const Filling& filling,
                                        std::string_view id = {});

struct ScorePoint {
    std::string fact;
    record::FactDate date;
    Score score;
};
/** The scores of all finished responses to a questionnaire, oldest first. */
Result<std::vector<ScorePoint>> scoresOf(store::Records& records,
                                         const Questionnaire& questionnaire);
/** One time that a questionnaire was filled in. */
struct FilledPoint {
    std::string fact;
    record::FactDate date;
    std::vector<std::string>
        answers; ///< "Mijn lijf: 7": in the words of the questionnaire, in order
};
/** All finished responses to a questionnaire, oldest first; for one that has no score. */
Result<std::vector<FilledPoint>> filledOf(store::Records& records,
                                          const Questionnaire& questionnaire);
/** The score of one response; nullopt: it is to another questionnaire, or it has none. */
Result<std::optional<Score>> scoreOf(store::Records& records,
                                     const Questionnaire& questionnaire,
                                     const store::StoredFact& response);
} // namespace regie::visit
