// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/kept_answers.h"

#include "core/base/uuid.h"
#include "core/fhir/reader.h"
#include "core/record/measured_value.h"
#include "core/store/drafts.h"
#include "core/store/ingest.h"
#include "core/time/partial_date.h"
#include "core/visit/own_questionnaires.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace regie::visit
{
namespace
{
using Json = nlohmann::ordered_json;

std::string bodyOf(const Filling& filling)
{
    const Questionnaire& asked = filling.questionnaire();
    const Json json = {{"version", fhir::versionName(asked.version)},
                       {"questionnaire", asked.body},
                       {"state", filling.saved()}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<KeptAnswers> keptOf(const store::Draft& draft)
{
    const Json json = Json::parse(draft.body, nullptr, false);
    if (!json.is_object() || !json.contains("questionnaire") || !json["questionnaire"].is_string()
        || !json.contains("state") || !json["state"].is_string()) {
        return fail(ErrorCode::SyntaxInvalid, "answers");
    }
    const bool stu3 = json.value("version", "") == fhir::versionName(fhir::FhirVersion::Stu3);
    auto questionnaire =
        questionnaireFromJson(json["questionnaire"].get<std::string>(),
                              stu3 ? fhir::FhirVersion::Stu3 : fhir::FhirVersion::R4);
    if (!questionnaire) {
        return fail(questionnaire.error());
    }
    KeptAnswers kept{draft.id, Filling(std::move(*questionnaire)), draft.savedAt};
    if (Result<void> done = kept.filling.restore(json["state"].get<std::string>()); !done) {
        return fail(done.error());
    }
    return kept;
}

/** The address without its version. */
std::string_view addressOf(const fhir::Node& response)
{
    const fhir::Node* asked = response.child("questionnaire");
    if (asked == nullptr) {
        return {};
    }
    const std::string_view url = asked->isLeaf() ? asked->text : asked->childText("reference");
    return url.substr(0, url.find('|'));
}
} // namespace

Result<std::string> keepAnswers(store::Store& store, const Filling& filling, std::string_view id)
{
    const std::string kept = id.empty() ? newUuid(store.tools().random) : std::string(id);
    const auto draft = store::saveDraft(store, store::DraftKind::Answers, kept, bodyOf(filling));
    return draft ? Result<std::string>(kept) : Result<std::string>(fail(draft.error()));
}

Result<KeptAnswers> keptAnswers(store::Records& records, std::string_view id)
{
    const auto draft = records.draft(store::DraftKind::Answers, id);
    if (!draft) {
        return fail(draft.error());
    }
    return draft->removed ? Result<KeptAnswers>(fail(ErrorCode::NotFound, "answers"))
                          : keptOf(*draft);
}

Result<std::vector<KeptAnswers>> allKeptAnswers(store::Records& records)
{
    const auto drafts = records.drafts(store::DraftKind::Answers);
    if (!drafts) {
        return fail(drafts.error());
    }
    std::vector<KeptAnswers> all;
    for (const store::Draft& draft : *drafts) {
        // One that cannot be read stays where it is and hides none of the others.
        if (auto kept = keptOf(draft)) {
            all.push_back(std::move(*kept));
        }
    }
    return all;
}

Result<store::StoredFact> finishAnswers(store::Store& store,
                                        const Filling& filling,
                                        std::string_view id)
{
    if (!filling.isComplete() || filling.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, "answers are missing");
    }
    if (!id.empty() && !isUuid(id)) {
        return fail(ErrorCode::InvalidArgument, "id of answers");
    }
    const auto profile = store.profile();
    const auto source = store.source(store::SourceKind::Self, "self");
    if (!profile || !source) {
        return fail(profile ? source.error() : profile.error());
    }
    // The draft gives its id: what stops between here and its end gives no second response.
    const std::string json =
        filling.response({id.empty() ? newUuid(store.tools().random) : std::string(id),
                          profile->name,
                          time::instantText(store.tools().clock.now())});
    const auto read = store.tools().reader.read(json, filling.questionnaire().version);
    if (read.resources.size() != 1) {
        return fail(read.rejected.empty() ? Error{ErrorCode::Internal, "response"}
                                          : read.rejected.front().reason);
    }
    if (const auto taken = store::ingest(store, *source, read.resources); !taken) {
        return fail(taken.error());
    }
    if (!id.empty()) {
        const auto gone = store::removeDraft(store, store::DraftKind::Answers, id);
        if (!gone && gone.error().code != ErrorCode::NotFound) {
            return fail(gone.error());
        }
    }
    const fhir::Resource& resource = read.resources.front();
    return store.records().fact(store::factIdText(
        store::factNumber(store.vaultId(), source->id, resource.type, resource.key)));
}

namespace
{
/** Calls back for each item and those in it, in order. */
void eachItem(const std::vector<Item>& items, const std::function<void(const Item&)>& take)
{
    for (const Item& item : items) {
        take(item);
        eachItem(item.items, take);
    }
}
} // namespace

std::vector<const Item*> scaleItems(const Questionnaire& questionnaire)
{
    std::vector<const Item*> found;
    eachItem(questionnaire.items, [&found](const Item& item) {
        if (item.slider) {
            found.push_back(&item);
        }
    });
    return found;
}

const Item* markingItem(const Questionnaire& questionnaire)
{
    const std::vector<const Item*> scales = scaleItems(questionnaire);
    const auto namesOne = [&scales](const Option& option) {
        return std::any_of(scales.begin(), scales.end(), [&option](const Item* scale) {
            return option.value.code == scale->linkId && option.value.text == shortText(*scale);
        });
    };
    const Item* found = nullptr;
    // One that is asked at a place of its own, or must be answered, stays a question of its own.
    eachItem(questionnaire.items, [&](const Item& item) {
        const bool marks = item.type == ItemType::Choice && item.repeats && !item.required
                           && !item.options.empty()
                           && std::all_of(item.options.begin(), item.options.end(), namesOne);
        found = marks && found == nullptr ? &item : found;
    });
    return found;
}

std::string shortText(const Item& item)
{
    return item.text.substr(0, item.text.find(". "));
}

namespace
{
/** A response with its answers; nullopt: it is to another questionnaire. */
Result<std::optional<Filling>> filledBy(store::Records& records,
                                        const Questionnaire& questionnaire,
                                        const store::StoredFact& response)
{
    const auto resource = records.resourceOf(response);
    if (!resource) {
        return fail(resource.error());
    }
    if (questionnaire.url.empty() || addressOf(*resource->root) != questionnaire.url) {
        return std::optional<Filling>();
    }
    Filling filling(questionnaire);
    filling.takeResponse(*resource->root);
    return std::optional(std::move(filling));
}

/** Calls back for each finished response to a questionnaire, newest first. */
Result<void> eachFilled(store::Records& records,
                        const Questionnaire& questionnaire,
                        const std::function<void(const store::StoredFact&, const Filling&)>& take)
{
    Result<void> looked;
    const auto walked =
        records.forEach("questionnaire_response", [&](const store::StoredFact& fact) {
            if (record::isWithdrawn(fact.fact)) {
                return true;
            }
            const auto filling = filledBy(records, questionnaire, fact);
            if (!filling) {
                looked = fail(filling.error());
                return false;
            }
            if (*filling) {
                take(fact, **filling);
            }
            return true;
        });
    return walked ? looked : walked;
}

/** "Mijn lijf. Hoe voelt uw lijf?" and 7 as "Mijn lijf: 7". */
std::string answerLine(const Item& item, const std::vector<Answer>& answers)
{
    std::string line = shortText(item);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        line += (i == 0 ? ": " : ", ") + answers[i].text;
    }
    return line;
}
} // namespace

Result<std::optional<Score>> scoreOf(store::Records& records,
                                     const Questionnaire& questionnaire,
                                     const store::StoredFact& response)
{
    const auto filling = filledBy(records, questionnaire, response);
    if (!filling) {
        return fail(filling.error());
    }
    return *filling ? (*filling)->score() : std::optional<Score>();
}

Result<std::vector<ScorePoint>> scoresOf(store::Records& records,
                                         const Questionnaire& questionnaire)
{
    std::vector<ScorePoint> points;
    const auto walked = eachFilled(
        records, questionnaire, [&](const store::StoredFact& fact, const Filling& filling) {
            if (const auto score = filling.score()) {
                points.push_back({fact.id, fact.fact.date, *score});
            }
        });
    if (!walked) {
        return fail(walked.error());
    }
    std::reverse(points.begin(), points.end());
    return points;
}

Result<std::vector<FilledPoint>> filledOf(store::Records& records,
                                          const Questionnaire& questionnaire)
{
    std::vector<FilledPoint> points;
    const auto walked = eachFilled(
        records, questionnaire, [&](const store::StoredFact& fact, const Filling& filling) {
            FilledPoint point{fact.id, fact.fact.date, {}};
            for (const Place& place : filling.places()) {
                if (const auto& answers = filling.answers(place.path); !answers.empty()) {
                    point.answers.push_back(answerLine(*place.item, answers));
                }
            }
            points.push_back(std::move(point));
        });
    if (!walked) {
        return fail(walked.error());
    }
    std::reverse(points.begin(), points.end());
    return points;
}

Result<std::vector<ScaleDay>> scalesOf(store::Records& records, const Questionnaire& questionnaire)
{
    const Item* marking = markingItem(questionnaire);
    std::vector<ScaleDay> days;
    const auto walked = eachFilled(
        records, questionnaire, [&](const store::StoredFact& fact, const Filling& filling) {
            ScaleDay day{fact.id, fact.fact.date, {}, {}};
            for (const Place& place : filling.places()) {
                const std::vector<Answer>& given = filling.answers(place.path);
                if (given.empty()) {
                    continue;
                }
                if (place.item->slider) {
                    const Answer& first = given.front();
                    const std::string& number = first.type == "Coding" ? first.code : first.text;
                    if (record::decimalOf(number)) {
                        day.numbers.emplace(place.item->linkId, number);
                    }
                } else if (marking != nullptr && place.item->linkId == marking->linkId) {
                    for (const Answer& each : given) {
                        day.marked.insert(each.code);
                    }
                }
            }
            if (!day.numbers.empty() || !day.marked.empty()) {
                days.push_back(std::move(day));
            }
        });
    if (!walked) {
        return fail(walked.error());
    }
    std::reverse(days.begin(), days.end());
    return days;
}

Result<WantedTalk> wantedTalk(store::Records& records,
                              const std::vector<Questionnaire>& questionnaires)
{
    WantedTalk wanted;
    for (const Questionnaire& questionnaire : questionnaires) {
        const auto days = scalesOf(records, questionnaire);
        if (!days) {
            return fail(days.error());
        }
        if (days->empty() || days->back().date.start < wanted.date.start) {
            continue;
        }
        wanted = {days->back().date, {}};
        for (const Item* item : scaleItems(questionnaire)) {
            if (days->back().marked.contains(item->linkId)) {
                wanted.about.push_back(shortText(*item));
            }
        }
    }
    return wanted;
}
} // namespace regie::visit
