// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_member.h"

#include "core/fhir/reader.h"
#include "core/store/fact_row.h"
#include "core/store/record_key.h"
#include "core/store/store.h"
#include "core/time/partial_date.h"

#include <bit>
#include <set>

namespace regie::store
{
namespace
{
using record::GroupReason;

constexpr std::int64_t kReasonBits = 0xF;
constexpr std::string_view kPatient = "Patient/";

std::string sortKeyOrEmpty(std::string_view date)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? parsed->sortKey() : std::string();
}

/** Birth date and sex: what a Patient nearly always says, and what persons nearly never share. */
std::string personText(const fhir::Node& patient)
{
    const std::string_view birth = patient.childText("birthDate");
    const auto date = time::PartialDate::parse(birth);
    if (!date || date->precision != time::Precision::Day) {
        return {};
    }
    const std::string_view sex = patient.childText("gender");
    std::string person(birth);
    if (sex == "male" || sex == "female") {
        person += ' ';
        person += sex;
    }
    return person;
}
} // namespace

std::int64_t clueHash(const record::GroupClue& clue)
{
    return (lookupNumber(clue.text) & ~kReasonBits) | static_cast<std::int64_t>(clue.reason);
}

GroupReason reasonOfHash(std::int64_t hash)
{
    return static_cast<GroupReason>(hash & kReasonBits);
}

std::vector<std::int64_t> clueHashes(const fhir::Resource& resource)
{
    std::vector<std::int64_t> hashes;
    for (const record::GroupClue& clue : record::groupClues(resource)) {
        hashes.push_back(clueHash(clue));
    }
    return hashes;
}

Result<std::optional<GroupNode>> groupNode(Connection& connection, std::int64_t factRow)
{
    auto query = connection.prepare(
        "SELECT f.id, f.resource, f.source, f.kind, f.sort_date, f.status, f.group_id, f.lead, "
        "f.differs, r.type, r.fhir_id, r.hash, r.url, r.subject, r.last_updated, s.kind, s.name "
        "FROM fact AS f JOIN resource AS r ON r.row = f.resource JOIN source AS s ON s.row = "
        "f.source WHERE f.row = ?1 AND f.support = 0");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, factRow);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::optional<GroupNode>();
    }
    GroupNode node;
    node.row = factRow;
    node.number = query->integer(0);
    node.resource = query->integer(1);
    node.fhirId = query->string(10);
    const auto hash = query->blob(11);
    node.hash.assign(reinterpret_cast<const char*>(hash.data()), hash.size());
    node.url = query->string(12);
    node.subject = query->string(13);
    node.group = query->optionalInteger(6);
    node.lead = query->optionalInteger(7);
    node.differs = query->integer(8) != 0;
    record::GroupMember& member = node.member;
    member.source = query->integer(2);
    member.kind = query->string(3);
    member.sortDate = query->string(4);
    member.withdrawn = query->text(5) == "entered-in-error";
    member.type = query->string(9);
    member.registered = sortKeyOrEmpty(query->text(14));
    for (const std::string& part :
         {query->string(15), query->string(16), member.type, node.fhirId}) {
        member.order += part + '\n';
    }
    return std::optional<GroupNode>(std::move(node));
}

Result<std::vector<GroupTwin>> twinsOf(Connection& connection,
                                       std::string_view vaultId,
                                       const GroupNode& node)
{
    auto query = connection.prepare(
        "SELECT s.id, r.hash, r.url FROM source AS s CROSS JOIN resource AS r ON r.source = s.row "
        "AND r.type = ?1 AND r.fhir_id = ?2 WHERE s.row <> ?3 AND r.replaced_by IS NULL");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, node.member.type)
        .bindBorrowed(2, node.fhirId)
        .bindInteger(3, node.member.source);
    std::vector<GroupTwin> twins;
    while (true) {
        const Result<bool> found = query->step();
        if (!found) {
            return fail(found.error());
        }
        if (!*found) {
            return twins;
        }
        const auto hash = query->blob(1);
        const bool sameContent =
            std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size()) == node.hash;
        const bool sameAddress = node.url.starts_with("http") && query->text(2) == node.url;
        if (sameContent || sameAddress) {
            twins.push_back({std::bit_cast<std::int64_t>(factNumber(
                                 vaultId, query->text(0), node.member.type, node.fhirId)),
                             sameContent ? GroupReason::Content : GroupReason::Address});
        }
    }
}

Result<GroupPersons> GroupPersons::read(Connection& connection, const fhir::Reader& reader)
{
    auto query = connection.prepare(
        "SELECT r.row, r.source, r.fhir_id, r.fhir_version, r.body FROM source AS s CROSS JOIN "
        "resource AS r ON r.source = s.row AND r.type = 'Patient' WHERE r.replaced_by IS NULL");
    if (!query) {
        return fail(query.error());
    }
    GroupPersons persons;
    std::set<std::string> different;
    while (true) {
        const Result<bool> found = query->step();
        if (!found) {
            return fail(found.error());
        }
        if (!*found) {
            break;
        }
        const auto patient = reader.reread(query->string(4), versionFromName(query->text(3)));
        if (!patient) {
            return fail(patient.error());
        }
        const std::string person = personText(*patient->root);
        if (!person.empty()) {
            different.insert(person);
            persons.m_byKey[{query->integer(1), query->string(2)}] = person;
            persons.m_byResource[query->integer(0)] = person;
        }
    }
    persons.m_several = different.size() > 1;
    return persons;
}

std::string GroupPersons::all() const
{
    std::set<std::string> different;
    for (const auto& [key, person] : m_byKey) {
        different.insert(std::to_string(key.first) + ' ' + key.second + ' ' + person);
    }
    std::string text;
    for (const std::string& person : different) {
        text += person + '\n';
    }
    return text;
}

Result<std::string> GroupPersons::personOf(Connection& connection, const GroupNode& node) const
{
    if (!m_several || node.subject.empty()) {
        return std::string();
    }
    const std::string_view subject =
        std::string_view(node.subject).substr(0, node.subject.find("/_history/"));
    if (const std::size_t at = subject.rfind(kPatient); at != std::string_view::npos) {
        const auto known =
            m_byKey.find({node.member.source, std::string(subject.substr(at + kPatient.size()))});
        if (known != m_byKey.end()) {
            return known->second;
        }
    }
    auto query = connection.prepare("SELECT row FROM resource WHERE alias = ?1 AND source = ?2 AND "
                                    "replaced_by IS NULL ORDER BY row DESC LIMIT 1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, subject).bindInteger(2, node.member.source);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    const auto known = *found ? m_byResource.find(query->integer(0)) : m_byResource.end();
    return known == m_byResource.end() ? std::string() : known->second;
}
} // namespace regie::store
