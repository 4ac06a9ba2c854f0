// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/filling.h"

#include <map>
#include <optional>
#include <set>
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
 * an error gives the same response; empty: a new one. InvalidArgument: it is not complete, or empty.
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
/** One time that numbers along a line were filled in. */
struct ScaleDay {
    std::string fact;
    record::FactDate date;
    /** By linkId, as spelled. A question that was left open has none: that is no 0. */
    std::map<std::string, std::string, std::less<>> numbers;
    std::set<std::string, std::less<>> marked; ///< linkIds: see markingItem()
};
/** The questions of a questionnaire that are answered along a line (Item::slider), in order. */
std::vector<const Item*> scaleItems(const Questionnaire& questionnaire);
/**
 * The question that marks scaleItems(), and is asked beside each of them: a choice that repeats, of which
 * every option is a Coding with the linkId of one as its code and its shortText() as its display.
 * nullptr: there is none.
 */
const Item* markingItem(const Questionnaire& questionnaire);
/** What stands before the first ". " of a question: "Mijn lijf" of "Mijn lijf. Hoe voelt uw lijf?". */
std::string shortText(const Item& item);
/**
 * What scaleItems() were answered with, oldest first; also by a choice, as version 1 of our own
 * questionnaire asked them. A response without any number or mark is left out.
 */
Result<std::vector<ScaleDay>> scalesOf(store::Records& records, const Questionnaire& questionnaire);
/** What the person ticked at markingItem() the last time that one of these was filled in. */
struct WantedTalk {
    record::FactDate date;
    std::vector<std::string> about; ///< in the words of the questionnaire; empty: nothing
};
Result<WantedTalk> wantedTalk(store::Records& records,
                              const std::vector<Questionnaire>& questionnaires);
/** The score of one response; nullopt: it is to another questionnaire, or it has none. */
Result<std::optional<Score>> scoreOf(store::Records& records,
                                     const Questionnaire& questionnaire,
                                     const store::StoredFact& response);
} // namespace regie::visit
