// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * What the person states, as FHIR R4 4.0.1. The person is named by text only (`display`): the source
 * "self" has no Patient. A remark that is about no record is an Observation with LOINC 51855-5
 * ("Patient note") and its text as value: the one type every receiver of FHIR shows, with a place
 * for who said it and when; Communication needs a receiver and Basic is shown by nobody.
 */
#include "core/store/own_statement.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "core/fhir/reader.h"
#include "core/store/ingest.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace regie::store
{
namespace
{
using OrderedJson = nlohmann::ordered_json;
using namespace nlohmann::literals;

constexpr std::string_view kSelf = "self";
constexpr std::string_view kNoteCode = "51855-5"; ///< LOINC "Patient note"
constexpr std::string_view kMistake = "entered-in-error";

/** What every statement needs to know. */
struct Stating {
    std::string now; ///< instant
    std::string name;
};

bool isDateOrEmpty(std::string_view text)
{
    return text.empty() || time::PartialDate::parse(text).has_value();
}

/** Compares what both dates say; times of day by the clock of the world when both have one. */
bool isWhollyBefore(const std::string& date, const std::string& other)
{
    const auto one = time::PartialDate::parse(date);
    const auto two = time::PartialDate::parse(other);
    if (!one || !two) {
        return false;
    }
    if (one->precision > time::Precision::Day && two->precision > time::Precision::Day) {
        return one->sortKey() < two->sortKey();
    }
    const std::size_t shared =
        std::min({date.size(), other.size(), std::string_view("2020-01-01").size()});
    return date.substr(0, shared) < other.substr(0, shared);
}

/** Whether a date is wholly before the day of `now`. A year or month that goes on is not. */
bool isPast(std::string_view date, std::string_view now)
{
    return !date.empty()
           && date < now.substr(0, std::min(date.size(), std::string_view("2020-01-01").size()));
}

OrderedJson person(const Stating& stating)
{
    return {{"type", "Patient"}, {"display", stating.name}};
}

OrderedJson text(const std::string& words)
{
    return {{"text", words}};
}

OrderedJson coded(std::string_view system, std::string_view code)
{
    return {{"coding", OrderedJson::array({{{"system", system}, {"code", code}}})}};
}

void addNote(OrderedJson& resource, const std::string& note)
{
    if (!note.empty()) {
        resource["note"] = OrderedJson::array({text(note)});
    }
}

void addDate(OrderedJson& resource, const char* name, const std::string& date)
{
    if (!date.empty()) {
        resource[name] = date;
    }
}

OrderedJson resourceOf(const OwnMedicine& medicine, const Stating& stating)
{
    const bool stopped = isPast(medicine.until, stating.now);
    OrderedJson resource = {{"resourceType", "MedicationStatement"},
                            {"status", stopped ? "completed" : "active"},
                            {"medicationCodeableConcept", text(medicine.name)},
                            {"subject", person(stating)}};
    OrderedJson period = OrderedJson::object();
    addDate(period, "start", medicine.since);
    addDate(period, "end", medicine.until);
    if (!period.empty()) {
        resource["effectivePeriod"] = period;
    }
    resource["dateAsserted"] = stating.now;
    resource["informationSource"] = person(stating);
    if (!medicine.reason.empty()) {
        resource["reasonCode"] = OrderedJson::array({text(medicine.reason)});
    }
    addNote(resource, medicine.note);
    if (!medicine.dosage.empty()) {
        resource["dosage"] = OrderedJson::array({text(medicine.dosage)});
    }
    return resource;
}

OrderedJson resourceOf(const OwnAllergy& allergy, const Stating& stating)
{
    OrderedJson resource = {
        {"resourceType", "AllergyIntolerance"},
        {"clinicalStatus",
         coded("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active")},
        {"verificationStatus",
         coded("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification",
               "unconfirmed")},
        {"code", text(allergy.substance)},
        {"patient", person(stating)}};
    addDate(resource, "onsetDateTime", allergy.since);
    resource["recordedDate"] = stating.now;
    resource["asserter"] = person(stating);
    addNote(resource, allergy.note);
    if (!allergy.reaction.empty()) {
        resource["reaction"] =
            OrderedJson::array({{{"manifestation", OrderedJson::array({text(allergy.reaction)})}}});
    }
    return resource;
}

OrderedJson resourceOf(const OwnProblem& problem, const Stating& stating)
{
    const bool over = isPast(problem.until, stating.now);
    OrderedJson resource = {
        {"resourceType", "Condition"},
        {"clinicalStatus",
         coded("http://terminology.hl7.org/CodeSystem/condition-clinical",
               over ? "resolved" : "active")},
        {"verificationStatus",
         coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", "unconfirmed")},
        {"category",
         OrderedJson::array({coded("http://terminology.hl7.org/CodeSystem/condition-category",
                                   "problem-list-item")})},
        {"code", text(problem.name)},
        {"subject", person(stating)}};
    addDate(resource, "onsetDateTime", problem.since);
    addDate(resource, "abatementDateTime", problem.until);
    resource["recordedDate"] = stating.now;
    resource["asserter"] = person(stating);
    addNote(resource, problem.note);
    return resource;
}

/** Appointment.start is an instant: seconds and an offset. What is less exact is asked-for time. */
bool isInstant(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    return date && date->precision == time::Precision::Second && date->offsetMinutes;
}

OrderedJson resourceOf(const OwnAppointment& appointment, const Stating& stating)
{
    OrderedJson resource = {
        {"resourceType", "Appointment"}, {"status", "booked"}, {"description", appointment.title}};
    if (isInstant(appointment.start)) {
        resource["start"] = appointment.start;
    }
    resource["created"] = stating.now;
    if (!appointment.note.empty()) {
        resource["comment"] = appointment.note;
    }
    OrderedJson participants =
        OrderedJson::array({{{"actor", person(stating)}, {"status", "accepted"}}});
    if (!appointment.with.empty()) {
        participants.push_back(
            {{"actor", {{"type", "Practitioner"}, {"display", appointment.with}}},
             {"status", "accepted"}});
    }
    if (!appointment.place.empty()) {
        participants.push_back({{"actor", {{"type", "Location"}, {"display", appointment.place}}},
                                {"status", "accepted"}});
    }
    resource["participant"] = participants;
    if (!appointment.start.empty() && !isInstant(appointment.start)) {
        resource["requestedPeriod"] = OrderedJson::array({{{"start", appointment.start}}});
    }
    return resource;
}

OrderedJson resourceOf(const OwnNote& note, const Stating& stating)
{
    OrderedJson code = coded("http://loinc.org", kNoteCode);
    code["text"] = "Eigen notitie";
    return {{"resourceType", "Observation"},
            {"status", "final"},
            {"code", code},
            {"subject", person(stating)},
            {"effectiveDateTime", note.date.empty() ? stating.now : note.date},
            {"issued", stating.now},
            {"performer", OrderedJson::array({person(stating)})},
            {"valueString", note.text}};
}

/** Spaces alone say nothing. */
Result<void> checkText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos
               ? Result<void>(fail(ErrorCode::InvalidArgument, "statement without a name or text"))
               : Result<void>();
}
Result<void> checkDates(std::initializer_list<std::string_view> dates)
{
    const bool good = std::all_of(dates.begin(), dates.end(), isDateOrEmpty);
    return good ? Result<void>()
                : Result<void>(fail(ErrorCode::InvalidArgument, "date of a statement"));
}

Result<void> check(const OwnMedicine& each)
{
    const Result<void> named = checkText(each.name);
    return named ? checkDates({each.since, each.until}) : named;
}
Result<void> check(const OwnAllergy& each)
{
    const Result<void> named = checkText(each.substance);
    return named ? checkDates({each.since}) : named;
}
Result<void> check(const OwnProblem& each)
{
    const Result<void> named = checkText(each.name);
    return named ? checkDates({each.since, each.until}) : named;
}
Result<void> check(const OwnAppointment& each)
{
    if (Result<void> named = checkText(each.title); !named) {
        return named;
    }
    return each.start.empty()
               ? Result<void>(fail(ErrorCode::InvalidArgument, "appointment without a day"))
               : checkDates({each.start});
}
Result<void> check(const OwnNote& each)
{
    const Result<void> named = checkText(each.text);
    return named ? checkDates({each.date}) : named;
}

/** The resource as text, with an id of its own. Fails when a text is not UTF-8. */
Result<std::string> jsonOf(const OwnStatement& statement,
                           const Stating& stating,
                           const std::string& id)
{
    OrderedJson resource =
        std::visit([&stating](const auto& each) { return resourceOf(each, stating); }, statement);
    OrderedJson whole = {{"resourceType", resource["resourceType"]}, {"id", id}};
    whole.update(resource);
    try {
        return whole.dump();
    } catch (const OrderedJson::exception&) {
        return fail(ErrorCode::EncodingInvalid, "a text of a statement");
    }
}
/** Stores one resource of a source of that name that is the person. */
Result<StoredFact> takeIn(Store& store, std::string_view json, std::string_view sourceName = kSelf)
{
    const fhir::ReadResult read = store.tools().reader.read(json, fhir::FhirVersion::R4);
    if (read.resources.size() != 1) {
        return fail(read.rejected.empty() ? Error{ErrorCode::Internal, "statement"}
                                          : read.rejected.front().reason);
    }
    const Result<Source> source = store.source(SourceKind::Self, sourceName);
    if (!source) {
        return fail(source.error());
    }
    const Result<IngestCounts> counts = ingest(store, *source, read.resources);
    if (!counts) {
        return fail(counts.error());
    }
    const fhir::Resource& resource = read.resources.front();
    return store.records().fact(
        factIdText(factNumber(store.vaultId(), source->id, resource.type, resource.key)));
}

Result<FactDetail> ownDetail(Records& records, std::string_view factId)
{
    Result<FactDetail> detail = records.detail(factId);
    if (detail && detail->stored.sourceKind != SourceKind::Self) {
        return fail(ErrorCode::InvalidArgument, "not what the person stated");
    }
    return detail;
}

std::string textAt(const OrderedJson& resource, const OrderedJson::json_pointer& place)
{
    return resource.contains(place) && resource.at(place).is_string()
               ? resource.at(place).get<std::string>()
               : std::string();
}

/** Conditions and allergies say it of their verification, the rest of their status. */
bool isVerified(const OrderedJson& resource)
{
    const std::string type = textAt(resource, "/resourceType"_json_pointer);
    return type == "Condition" || type == "AllergyIntolerance";
}

bool saysMistake(const OrderedJson& resource)
{
    return textAt(resource,
                  isVerified(resource) ? "/verificationStatus/coding/0/code"_json_pointer
                                       : "/status"_json_pointer)
           == kMistake;
}

/** The resource of a note of the person. */
Result<OrderedJson> noteIn(const FactDetail& detail)
{
    OrderedJson resource = OrderedJson::parse(detail.resource.body, nullptr, false);
    const bool note = textAt(resource, "/resourceType"_json_pointer) == "Observation"
                      && textAt(resource, "/code/coding/0/code"_json_pointer) == kNoteCode;
    return note ? Result<OrderedJson>(std::move(resource))
                : Result<OrderedJson>(fail(ErrorCode::InvalidArgument, "no note"));
}

/** A clinical status may not stand beside it (R4 Condition con-5, AllergyIntolerance ait-2). */
void setMistake(OrderedJson& resource)
{
    if (!isVerified(resource)) {
        resource["status"] = kMistake;
        return;
    }
    resource["verificationStatus"]["coding"][0]["code"] = kMistake;
    resource.erase("clinicalStatus");
}
} // namespace

bool endsBeforeItBegins(const OwnStatement& statement)
{
    return std::visit(
        [](const auto& each) {
            if constexpr (requires {
                              each.since;
                              each.until;
                          }) {
                return isWhollyBefore(each.until, each.since);
            } else {
                return false;
            }
        },
        statement);
}

Result<StoredFact> addStatement(Store& store, const OwnStatement& statement)
{
    if (const auto good = std::visit([](const auto& each) { return check(each); }, statement);
        !good) {
        return fail(good.error());
    }
    if (endsBeforeItBegins(statement)) {
        return fail(ErrorCode::InvalidArgument, "statement that ends before it begins");
    }
    const Result<Profile> profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    const Stating stating{time::instantText(store.tools().clock.now()), profile->name};
    const std::string id = newUuid(store.tools().random);
    const Result<std::string> json = jsonOf(statement, stating, id);
    if (!json) {
        return fail(json.error());
    }
    return takeIn(store, *json);
}

Result<StoredFact> correctNote(Store& store, std::string_view factId, const OwnNote& note)
{
    if (Result<void> good = check(note); !good) {
        return fail(good.error());
    }
    Result<FactDetail> detail = ownDetail(store.records(), factId);
    if (!detail) {
        return fail(detail.error());
    }
    Result<OrderedJson> resource = noteIn(*detail);
    if (!resource) {
        return fail(resource.error());
    }
    const std::string now = time::instantText(store.tools().clock.now());
    (*resource)["status"] = "corrected";
    (*resource)["effectiveDateTime"] = note.date.empty() ? now : note.date;
    (*resource)["issued"] = now;
    (*resource)["valueString"] = note.text;
    try {
        return takeIn(store, resource->dump(), detail->stored.sourceName);
    } catch (const OrderedJson::exception&) {
        return fail(ErrorCode::EncodingInvalid, "a text of a statement");
    }
}

Result<OwnNote> noteOf(Records& records, std::string_view factId)
{
    const Result<FactDetail> detail = ownDetail(records, factId);
    if (!detail) {
        return fail(detail.error());
    }
    const Result<OrderedJson> resource = noteIn(*detail);
    if (!resource) {
        return fail(resource.error());
    }
    return OwnNote{textAt(*resource, "/valueString"_json_pointer),
                   textAt(*resource, "/effectiveDateTime"_json_pointer)};
}

Result<StoredFact> takeOwnResource(Store& store, std::string_view json)
{
    return takeIn(store, json);
}

Result<StoredFact> withdrawStatement(Store& store, std::string_view factId)
{
    Result<FactDetail> detail = ownDetail(store.records(), factId);
    if (!detail) {
        return fail(detail.error());
    }
    OrderedJson resource = OrderedJson::parse(detail->resource.body, nullptr, false);
    if (resource.is_discarded()) {
        return fail(ErrorCode::Internal, "body of a statement");
    }
    if (saysMistake(resource)) {
        return std::move(detail->stored);
    }
    setMistake(resource);
    return takeIn(store, resource.dump(), detail->stored.sourceName);
}

Result<StoredFact> restoreStatement(Store& store, std::string_view factId)
{
    Result<FactDetail> detail = ownDetail(store.records(), factId);
    if (!detail) {
        return fail(detail.error());
    }
    if (!saysMistake(OrderedJson::parse(detail->resource.body, nullptr, false))) {
        return std::move(detail->stored);
    }
    for (const StoredResource& version : detail->versions) {
        if (!saysMistake(OrderedJson::parse(version.body, nullptr, false))) {
            return takeIn(store, version.body, detail->stored.sourceName);
        }
    }
    return fail(ErrorCode::NotFound, "version before");
}
} // namespace regie::store
