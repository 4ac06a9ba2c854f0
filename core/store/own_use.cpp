// SPDX-License-Identifier: GPL-3.0-or-later
// zib MedicationUse (MGB) as FHIR R4 4.0.1, profile of MP9 3.0: what a patient may say of a medicine.
#include "core/store/own_use.h"

#include "core/base/clock.h"
#include "core/fhir/reader.h"
#include "core/store/medication_query.h"
#include "core/store/own_statement.h"
#include "core/store/records_state.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::store
{
namespace
{
using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view kType = "MedicationStatement";

/** One answer per fact: the same id each time, so that another answer is a newer version. */
std::string answerKey(std::string_view factId)
{
    return "use-" + std::string(factId);
}

bool isForbidden(const std::string& body)
{
    const OrderedJson json = OrderedJson::parse(body, nullptr, false);
    const auto said = json.is_object() ? json.find("doNotPerform") : json.end();
    return said != json.end() && *said == true;
}

Result<FactDetail> medicineOf(Store& store, std::string_view factId)
{
    Result<FactDetail> detail = store.records().detail(factId);
    if (!detail) {
        return detail;
    }
    const bool medicine =
        std::find(kMedicationKinds.begin(), kMedicationKinds.end(), detail->stored.fact.kind)
        != kMedicationKinds.end();
    const bool own =
        detail->stored.sourceKind == SourceKind::Self && detail->resource.key.starts_with("use-");
    // "Do not use this", and what its source took back, is no medicine anybody could be taking.
    if (!medicine || own || record::isWithdrawn(detail->stored.fact)
        || isForbidden(detail->resource.body)) {
        return fail(ErrorCode::InvalidArgument, "no medicine to answer about");
    }
    return detail;
}

/** "Dit klopt" of what is not plainly in use does not say that it is. */
std::string_view statusOf(const FactDetail& about, record::UseAnswer answer)
{
    switch (answer) {
    case record::UseAnswer::AsAgreed: {
        const record::Fact& fact = about.stored.fact;
        return fact.current && fact.status == "active" ? "active" : "unknown";
    }
    case record::UseAnswer::NotTaken: return "not-taken";
    case record::UseAnswer::Differently: return "active";
    }
    return "unknown";
}

OrderedJson answerOf(const FactDetail& about, record::UseAnswer answer, std::string_view text)
{
    OrderedJson medicine;
    const OrderedJson source = OrderedJson::parse(about.resource.body, nullptr, false);
    if (!source.is_discarded() && source.contains("medicationCodeableConcept")) {
        medicine = source["medicationCodeableConcept"];
    } else {
        medicine = {{"text", about.stored.fact.title.nl}};
    }
    OrderedJson resource = {
        {"resourceType", kType},
        {"id", answerKey(about.stored.id)},
        {"meta",
         {{"profile",
           OrderedJson::array({"http://nictiz.nl/fhir/StructureDefinition/mp-MedicationUse2"})}}},
        {"extension",
         OrderedJson::array({{{"url", record::kAsAgreedUrl},
                              {"valueBoolean", answer == record::UseAnswer::AsAgreed}}})},
        {"status", statusOf(about, answer)},
        {"category",
         {{"coding",
           OrderedJson::array({{{"system", "http://snomed.info/sct"}, {"code", "422979000"}}})}}},
        {"medicationCodeableConcept", medicine}};
    OrderedJson basis = {
        {"identifier", {{"system", record::kOwnFactSystem}, {"value", about.stored.id}}},
        {"display", about.stored.fact.title.nl}};
    resource["derivedFrom"] = OrderedJson::array({basis});
    if (!text.empty()) {
        const char* place = answer == record::UseAnswer::Differently ? "dosage" : "note";
        resource[place] = OrderedJson::array({{{"text", text}}});
    }
    return resource;
}
} // namespace

Result<StoredFact> answerUse(Store& store,
                             std::string_view factId,
                             record::UseAnswer answer,
                             std::string_view text)
{
    const Result<FactDetail> about = medicineOf(store, factId);
    if (!about) {
        return fail(about.error());
    }
    const Result<Profile> profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    try {
        OrderedJson resource = answerOf(*about, answer, text);
        const OrderedJson person = {{"type", "Patient"}, {"display", profile->name}};
        resource["subject"] = person;
        resource["informationSource"] = person;
        resource["dateAsserted"] = time::instantText(store.tools().clock.now());
        return takeOwnResource(store, resource.dump());
    } catch (const OrderedJson::exception&) {
        return fail(ErrorCode::EncodingInvalid, "text of an answer");
    }
}

Result<std::optional<record::OwnUse>> Records::ownUse(std::string_view id)
{
    auto query = m_state->connection->prepare(
        "SELECT f.row FROM source AS s CROSS JOIN resource AS r ON r.source = s.row AND r.type = "
        "?1 "
        "AND r.fhir_id = ?2 AND r.replaced_by IS NULL CROSS JOIN fact AS f INDEXED BY fact_kind ON "
        "f.kind = 'medication_use' AND f.resource = r.row WHERE s.kind = 'self'");
    if (!query) {
        return fail(query.error());
    }
    const std::string key = answerKey(id);
    query->bindBorrowed(1, kType).bindBorrowed(2, key);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::optional<record::OwnUse>();
    }
    const Result<StoredFact> answer = factOfRow(query->integer(0));
    if (!answer) {
        return fail(answer.error());
    }
    const Result<fhir::Resource> resource = resourceOf(*answer);
    return resource ? Result<std::optional<record::OwnUse>>(record::ownUse(*resource, answer->id))
                    : Result<std::optional<record::OwnUse>>(fail(resource.error()));
}

Result<StoredFact> takeBackUse(Store& store, std::string_view factId)
{
    const Result<FactDetail> about = medicineOf(store, factId);
    if (!about) {
        return fail(about.error());
    }
    const Result<std::optional<record::OwnUse>> use = store.records().ownUse(about->stored.id);
    if (!use) {
        return fail(use.error());
    }
    if (*use) {
        return withdrawStatement(store, (*use)->factId);
    }
    return fail(ErrorCode::InvalidArgument, "no answer to take back");
}
} // namespace regie::store
