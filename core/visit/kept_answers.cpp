// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/kept_answers.h"

#include "core/base/uuid.h"
#include "core/fhir/reader.h"
#include "core/store/drafts.h"
#include "core/store/ingest.h"
#include "core/time/partial_date.h"
#include "core/visit/own_questionnaires.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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
    if (!filling.isComplete()) {
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

Result<std::optional<Score>> scoreOf(store::Records& records,
                                     const Questionnaire& questionnaire,
                                     const store::StoredFact& response)
{
    const auto resource = records.resourceOf(response);
    if (!resource) {
        return fail(resource.error());
    }
    if (questionnaire.url.empty() || addressOf(*resource->root) != questionnaire.url) {
        return std::optional<Score>();
    }
    Filling filling(questionnaire);
    filling.takeResponse(*resource->root);
    return filling.score();
}

Result<std::vector<ScorePoint>> scoresOf(store::Records& records,
                                         const Questionnaire& questionnaire)
{
    std::vector<ScorePoint> points;
    Result<void> looked;
    const auto walked =
        records.forEach("questionnaire_response", [&](const store::StoredFact& fact) {
            if (record::isWithdrawn(fact.fact)) {
                return true;
            }
            const auto score = scoreOf(records, questionnaire, fact);
            if (!score) {
                looked = fail(score.error());
                return false;
            }
            if (*score) {
                points.push_back({fact.id, fact.fact.date, **score});
            }
            return true;
        });
    if (!walked || !looked) {
        return fail(walked ? looked.error() : walked.error());
    }
    std::reverse(points.begin(), points.end());
    return points;
}
} // namespace regie::visit
