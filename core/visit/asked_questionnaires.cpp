// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/asked_questionnaires.h"

#include "core/base/hash.h"
#include "core/fhir/json.h"
#include "core/fhir/task_input.h"
#include "core/visit/own_questionnaires.h"

#include <map>

namespace regie::visit
{
namespace
{
/** Facts of the person's own responses, by the id of the resource. */
Result<std::map<std::string, std::string>> ownResponses(store::Records& records)
{
    std::map<std::string, std::string> found;
    std::optional<Error> problem;
    const auto done = records.forEach("questionnaire_response", [&](const store::StoredFact& fact) {
        if (fact.sourceKind != store::SourceKind::Self) {
            return true;
        }
        const auto resource = records.resourceOf(fact);
        if (!resource) {
            problem = resource.error();
            return false;
        }
        found.emplace(resource->id, fact.id);
        return true;
    });
    if (!done || problem) {
        return fail(done ? *problem : done.error());
    }
    return found;
}

/** nullopt: the Task asks for something else. */
Result<std::optional<AskedQuestionnaire>> readTask(
    store::Records& records,
    const store::StoredFact& fact,
    const std::map<std::string, std::string>& responses)
{
    const auto task = records.resourceOf(fact);
    if (!task) {
        return fail(task.error());
    }
    const fhir::Node* reference = task->type == "Task" && task->root != nullptr
                                      ? fhir::taskInput(*task->root, "Questionnaire")
                                      : nullptr;
    if (reference == nullptr) {
        return std::optional<AskedQuestionnaire>();
    }
    AskedQuestionnaire asked;
    asked.task = fact;
    asked.title = reference->childText("display");
    asked.from = fact.fact.provider.empty() ? fact.sourceName : fact.fact.provider;
    asked.status = task->root->childText("status");
    const auto resolver = records.resolver(fact.sourceId);
    if (!resolver) {
        return fail(resolver.error());
    }
    const fhir::Node* body = (*resolver)->resolve(*reference);
    if (body == nullptr) {
        asked.problem = Error{ErrorCode::NotFound, "questionnaire of a task"};
    } else if (auto read = questionnaireFromJson(fhir::writeJson(*body), task->version)) {
        asked.title = read->title.empty() ? asked.title : read->title;
        asked.questionnaire = std::move(*read);
    } else {
        asked.problem = read.error();
    }
    if (asked.title.empty()) {
        asked.title = fact.fact.title.nl;
    }
    const std::string id = answersIdOf(fact.id);
    if (const auto response = responses.find(id); response != responses.end()) {
        asked.state = AskedState::Answered;
        asked.answers = response->second;
    } else if (const auto draft = records.draft(store::DraftKind::Answers, id);
               draft && !draft->removed) {
        asked.state = AskedState::Begun;
    }
    return std::optional(std::move(asked));
}
} // namespace

std::string_view askedStateName(AskedState state)
{
    switch (state) {
    case AskedState::New: return "new";
    case AskedState::Begun: return "begun";
    case AskedState::Answered: return "answered";
    }
    return "new";
}

std::string answersIdOf(std::string_view taskFact)
{
    // A name-based UUID (RFC 9562, version 8) of the Task's fact, which stays the same for ever.
    std::string hex = sha256Hex("answers to " + std::string(taskFact)).substr(0, 32);
    hex[12] = '8';
    hex[16] = 'a';
    for (const std::size_t dash :
         {std::size_t{20}, std::size_t{16}, std::size_t{12}, std::size_t{8}}) {
        hex.insert(dash, 1, '-');
    }
    return hex;
}

Result<std::vector<AskedQuestionnaire>> askedQuestionnaires(store::Records& records)
{
    const auto responses = ownResponses(records);
    if (!responses) {
        return fail(responses.error());
    }
    std::vector<AskedQuestionnaire> all;
    std::optional<Error> problem;
    const auto done = records.forEach("task", [&](const store::StoredFact& fact) {
        auto asked = readTask(records, fact, *responses);
        if (!asked) {
            problem = asked.error();
            return false;
        }
        if (*asked) {
            all.push_back(std::move(**asked));
        }
        return true;
    });
    if (!done || problem) {
        return fail(done ? *problem : done.error());
    }
    return all;
}

Result<AskedQuestionnaire> askedQuestionnaire(store::Records& records, std::string_view taskFact)
{
    const auto fact = records.fact(taskFact);
    const auto responses = ownResponses(records);
    if (!fact || !responses) {
        return fail(fact ? responses.error() : fact.error());
    }
    auto asked = readTask(records, *fact, *responses);
    if (!asked) {
        return fail(asked.error());
    }
    return *asked
               ? Result<AskedQuestionnaire>(std::move(**asked))
               : Result<AskedQuestionnaire>(fail(ErrorCode::NotFound, "task of a questionnaire"));
}

Result<std::optional<KeptAnswers>> answersSoFar(store::Records& records, std::string_view taskFact)
{
    auto kept = keptAnswers(records, answersIdOf(taskFact));
    if (!kept) {
        if (kept.error().code == ErrorCode::NotFound) {
            return std::optional<KeptAnswers>();
        }
        return fail(kept.error());
    }
    return std::optional(std::move(*kept));
}
} // namespace regie::visit
