// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/questionnaire.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** How a linkId stands in a path: "/", "[", "]" and "%" are written as "%2F" and so on. */
std::string pathPart(std::string_view linkId);

/** One of a group that repeats, on the way to a question. */
struct Repetition {
    std::string path; ///< of the group, without its number
    int number = 0;
    bool operator==(const Repetition&) const = default;
};
/** The groups that repeat on the way to a path, outermost first: "kind[1]/naam" is in "kind", 1. */
std::vector<Repetition> repetitionsOf(std::string_view path);

/** One thing on the way through a questionnaire: a question to answer, or a text to read. */
struct Place {
    const Item* item = nullptr;
    std::string path;                ///< "algemeen/gewicht"; a group that repeats: "kind[1]/naam"
    std::vector<const Item*> groups; ///< around it, outermost first
    bool operator==(const Place&) const = default;
};

/** What is not right about the answers to one question. */
enum class AnswerProblem : std::uint8_t {
    Missing,   ///< required
    TooMany,   ///< the question takes one answer
    WrongType, ///< not what the question asks for, or not spelled so
    NotAChoice,
    TooLow,
    TooHigh,
    TooLong,
    TooPrecise ///< more decimals than it takes
};

/** A score: the sum of what the chosen answers count for. It says nothing by itself. */
struct Score {
    double value = 0;
    double most = 0;
    bool operator==(const Score&) const = default;
};

/**
 * A questionnaire that is being filled in. Answers to questions that do not apply any more are kept
 * while it is open, so that changing one's mind costs nothing, and are no part of the response.
 */
class Filling
{
public:
    /** Begins with the initial values. */
    explicit Filling(Questionnaire questionnaire);

    const Questionnaire& questionnaire() const { return *m_questionnaire; }
    /** What applies now, in order; hidden items and groups themselves are left out. */
    std::vector<Place> places() const;
    const std::vector<Answer>& answers(std::string_view path) const;

    /** Gives a question its answers; none takes them away. NotFound: no such question. */
    Result<void> answer(std::string_view path, std::vector<Answer> answers);
    /** One more of a group that repeats. `path` without its number. LimitExceeded, NotFound. */
    Result<void> addGroup(std::string_view path);
    /** One less: the last one, or the one with that number. Its answers go, the later ones move up. */
    Result<void> removeGroup(std::string_view path);
    Result<void> removeGroup(std::string_view path, int number);
    bool mayAddGroup(std::string_view path) const;
    int groupCount(std::string_view path) const;

    /** Questions that apply with what is wrong about their answers, in order. */
    std::vector<std::pair<Place, AnswerProblem>> problems() const;
    std::optional<AnswerProblem> problemOf(const Place& place) const;
    /** Nothing is wrong and nothing required is missing. */
    bool isComplete() const { return problems().empty(); }
    /** It asks something, and nothing was answered yet. */
    bool isEmpty() const;

    /** nullopt: no question counts, or one that applies and counts has no answer. */
    std::optional<Score> score() const;
    /** An answer about death or harming oneself other than "not at all" (PHQ-9, LOINC 44260-8). */
    bool showsHelpCard() const;

    /** Takes answers of an earlier response for questions without a score; returns where. */
    std::vector<std::string> reuse(const fhir::Node& response);
    /** Takes all answers of a response to this questionnaire. */
    void takeResponse(const fhir::Node& response);

    /** What is kept to go on later, and back; what does not fit the questionnaire any more is left. */
    std::string saved() const;
    Result<void> restore(std::string_view json);

    struct Author {
        std::string id;       ///< of the response; UUID
        std::string name;     ///< who answered
        std::string authored; ///< instant
    };
    /** The QuestionnaireResponse, of the questionnaire's version; `completed` when isComplete(). */
    std::string response(const Author& author) const;

private:
    friend class ResponseWriter;
    bool isEnabled(const Item& item, std::string_view path) const;
    bool holds(const EnableCondition& condition, std::string_view path) const;
    void collect(const std::vector<Item>& items,
                 const std::string& above,
                 std::vector<const Item*>& groups,
                 std::vector<Place>& places) const;
    /** All paths at which an item stands, enabled or not. */
    void instances(const std::vector<Item>& items,
                   const std::string& above,
                   std::string_view linkId,
                   std::vector<std::pair<std::string, bool>>& found,
                   bool enabled) const;
    void setInitial(const std::vector<Item>& items, const std::string& above);
    const Item* itemAt(std::string_view path) const;

    std::shared_ptr<const Questionnaire> m_questionnaire; ///< places point into it
    std::map<std::string, std::vector<Answer>, std::less<>> m_answers;
    std::map<std::string, int, std::less<>> m_groups;    ///< more than one of them
    mutable std::set<std::string, std::less<>> m_asking; ///< a circle of conditions ends here
    /** What was worked out since the last change: a condition may be asked for by many others. */
    mutable std::map<std::string, bool, std::less<>> m_enabled;
};
} // namespace regie::visit
