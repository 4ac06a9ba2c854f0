// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/group_clue.h"

#include "core/base/hash.h"
#include "core/record/plain_quantity.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <set>

namespace regie::record
{
namespace
{
using fhir::Node;

/** One line per reason: its name in the database and its sentence. */
struct ReasonWords {
    GroupReason reason;
    std::string_view name;
    Words words;
};

const std::vector<ReasonWords>& reasons()
{
    static const std::vector<ReasonWords> kReasons{
        {GroupReason::Person,
         "person",
         {"U heeft gezegd dat dit hetzelfde is.", "You said that these are the same."}},
        {GroupReason::Content,
         "content",
         {"De bronnen gaven precies hetzelfde gegeven.", "The sources gave exactly the same."}},
        {GroupReason::Address,
         "address",
         {"Het gegeven heeft bij beide hetzelfde adres.", "It has the same address at both."}},
        {GroupReason::Identifier,
         "identifier",
         {"Beide bronnen geven hetzelfde kenmerk.", "Both sources give the same identifier."}},
        {GroupReason::Document,
         "document",
         {"Het is precies hetzelfde document.", "It is exactly the same document."}},
        {GroupReason::Result,
         "result",
         {"Test, moment en uitslag zijn gelijk.", "Test, moment and result are the same."}},
        {GroupReason::Vaccination,
         "vaccination",
         {"Dit is hetzelfde vaccin op dezelfde dag.", "It is the same vaccine on the same day."}},
        {GroupReason::Allergy,
         "allergy",
         {"Het gaat om dezelfde stof.", "It is about the same substance."}},
        {GroupReason::Problem,
         "problem",
         {"Het probleem is hetzelfde. De start scheelt hooguit 30 dagen.",
          "The problem is the same. It began within the same 30 days."}},
    };
    return kReasons;
}

bool startsWithHttp(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://");
}

/** A system that gives out identifiers: a URL or an OID, not one that is only a way of writing. */
bool givesOut(std::string_view system)
{
    if (system == "http://fhir.nl/fhir/NamingSystem/bsn"
        || system.starts_with("http://terminology.hl7.org/")) {
        return false;
    }
    // urn:ietf:rfc3986 says "the value is a URI", of anything.
    return startsWithHttp(system) || system.starts_with("urn:oid:");
}

/** Numbers of an order or of a tube are shared by all its results (v2-0203). */
bool isOfOrder(const Node& identifier)
{
    const Node* type = identifier.child("type");
    const Node* codings = type == nullptr ? nullptr : type->child("coding");
    if (codings == nullptr) {
        return false;
    }
    return std::any_of(codings->begin(), codings->end(), [](const Node& coding) {
        const std::string_view code = coding.childText("code");
        return code == "ACSN" || code == "PLAC" || code == "FILL" || code == "GROUP"
               || code == "PGN";
    });
}

/** Codes that name something; "other", "unknown" and the like name nothing two can share. */
bool saysSomething(std::string_view system, std::string_view code)
{
    return !system.empty() && !code.empty() && system.find("NullFlavor") == std::string_view::npos
           && system.find("2.16.840.1.113883.5.1008") == std::string_view::npos
           && system.find("data-absent-reason") == std::string_view::npos;
}

/** "system|code" of each coding of a CodeableConcept. */
std::vector<std::string> codesOf(const Node* coded)
{
    std::vector<std::string> codes;
    const Node* codings = coded == nullptr ? nullptr : coded->child("coding");
    if (codings == nullptr) {
        return codes;
    }
    for (const Node& coding : *codings) {
        const std::string_view system = coding.childText("system");
        const std::string_view code = coding.childText("code");
        if (saysSomething(system, code)) {
            codes.push_back(std::string(system) + '|' + std::string(code));
        }
    }
    return codes;
}

/** All "system|code" anywhere in a tree, in one order: the side and place of a body site. */
void addCodesIn(std::set<std::string>& codes, const Node& tree)
{
    if (tree.isObject() && !tree.childText("code").empty() && !tree.childText("system").empty()) {
        codes.insert(std::string(tree.childText("system")) + '|'
                     + std::string(tree.childText("code")));
    }
    for (const Node& each : tree) {
        if (!each.isLeaf()) {
            addCodesIn(codes, each);
        }
    }
}

std::string placeOf(const Node& resource)
{
    std::set<std::string> codes;
    if (const Node* site = resource.child("bodySite")) {
        addCodesIn(codes, *site);
        if (codes.empty()) {
            // A place in words only: the same when the words are.
            codes.insert(fhir::writeJson(*site));
        }
    }
    std::string text;
    for (const std::string& code : codes) {
        text += ' ' + code;
    }
    return text;
}

class Clues
{
public:
    explicit Clues(const fhir::Resource& resource)
        : m_root(resource.root), m_type(resource.type) { }

    std::vector<GroupClue> take()
    {
        addIdentifiers();
        if (m_type == "Observation") {
            addResult();
        } else if (m_type == "Immunization") {
            addVaccination();
        } else if (m_type == "AllergyIntolerance") {
            addByCode(GroupReason::Allergy, {});
        } else if (m_type == "Condition") {
            addProblem();
        } else if (m_type == "DocumentReference") {
            addDocument();
        }
        return std::move(m_clues);
    }

private:
    void add(GroupReason reason, std::string_view text)
    {
        GroupClue clue{reason, std::string(m_type)};
        clue.text += ' ';
        clue.text += text;
        if (std::find(m_clues.begin(), m_clues.end(), clue) == m_clues.end()) {
            m_clues.push_back(std::move(clue));
        }
    }

    void addIdentifier(const Node& identifier)
    {
        const std::string_view system = identifier.childText("system");
        const std::string_view value = identifier.childText("value");
        if (!givesOut(system) || value.empty() || isOfOrder(identifier)) {
            return;
        }
        const std::string text = std::string(system) + '|' + std::string(value);
        if (m_type != "Observation") {
            add(GroupReason::Identifier, text);
            return;
        }
        // Laboratories number a request, and put that number on each of its results.
        for (const std::string& code : codesOf(m_root->child("code"))) {
            add(GroupReason::Identifier, text + ' ' + code);
        }
    }

    void addIdentifiers()
    {
        const Node* identifier = m_root->child("identifier");
        if (identifier == nullptr) {
            return;
        }
        if (identifier->isObject()) {
            addIdentifier(*identifier);
        }
        for (const Node& each : *identifier) {
            if (each.isObject() && identifier->isArray()) {
                addIdentifier(each);
            }
        }
    }

    void addByCode(GroupReason reason, const std::string& more)
    {
        for (const std::string& code : codesOf(m_root->child("code"))) {
            add(reason, code + more);
        }
    }

    /** When it was written down says nothing about when it began. */
    void addProblem()
    {
        if (m_root->child("onsetDateTime") != nullptr || m_root->child("onsetPeriod") != nullptr) {
            addByCode(GroupReason::Problem, placeOf(*m_root));
        }
    }

    void addVaccination()
    {
        std::string_view day = m_root->childText("occurrenceDateTime");
        day = day.empty() ? m_root->childText("date") : day; // STU3
        if (m_root->childText("status") == "not-done" || m_root->childText("notGiven") == "true"
            || day.size() < kDayLetters) {
            return;
        }
        for (const std::string& code : codesOf(m_root->child("vaccineCode"))) {
            add(GroupReason::Vaccination, code + ' ' + std::string(day.substr(0, kDayLetters)));
        }
    }

    /** Value and components as one text; empty when there is nothing to compare exactly. */
    std::string valueOf(const Node& holder) const
    {
        if (const Node* quantity = holder.child("valueQuantity")) {
            return plainQuantity(*quantity);
        }
        std::vector<std::string> codes = codesOf(holder.child("valueCodeableConcept"));
        std::sort(codes.begin(), codes.end());
        std::string text;
        for (const std::string& code : codes) {
            text += code + ' ';
        }
        return text;
    }

    std::string componentsText() const
    {
        const Node* components = m_root->child("component");
        std::vector<std::string> parts;
        if (components != nullptr) {
            for (const Node& component : *components) {
                std::string value = valueOf(component);
                const std::vector<std::string> codes = codesOf(component.child("code"));
                if (!value.empty() && !codes.empty()) {
                    parts.push_back(*std::min_element(codes.begin(), codes.end()) + '=' + value);
                }
            }
        }
        std::sort(parts.begin(), parts.end());
        std::string text;
        for (const std::string& part : parts) {
            text += part + ';';
        }
        return text;
    }

    /**
     * By the days the moment can fall on, so that one who says only the day can be found too;
     * group_decide.cpp compares the moments themselves.
     */
    std::set<std::string> days() const
    {
        std::set<std::string> days;
        const std::string_view moment = m_root->childText("effectiveDateTime");
        const auto date = time::PartialDate::parse(moment);
        if (date && date->precision >= time::Precision::Day) {
            days.insert(std::string(moment.substr(0, kDayLetters)));
            days.insert(date->sortKey().substr(0, kDayLetters));
        }
        return days;
    }

    void addResult()
    {
        const std::string value = valueOf(*m_root) + componentsText();
        if (value.empty()) {
            return;
        }
        const std::string place = placeOf(*m_root);
        for (const std::string& code : codesOf(m_root->child("code"))) {
            for (const std::string& day : days()) {
                add(GroupReason::Result, code + ' ' + day + ' ' + value + place);
            }
        }
    }

    void addDocument()
    {
        const Node* contents = m_root->child("content");
        if (contents == nullptr || contents->childCount != 1) {
            return;
        }
        const Node* attachment = contents->firstChild->child("attachment");
        if (attachment == nullptr) {
            return;
        }
        const std::string_view data = attachment->childText("data");
        const std::string_view hash = attachment->childText("hash");
        if (!data.empty()) {
            add(GroupReason::Document, sha256Hex(data));
        }
        if (!hash.empty()) {
            add(GroupReason::Document,
                std::string(hash) + ' ' + std::string(attachment->childText("size")));
        }
    }

    const Node* m_root;
    std::string_view m_type;
    std::vector<GroupClue> m_clues;
};
} // namespace

std::string_view groupReasonName(GroupReason reason)
{
    return reasons()[static_cast<std::size_t>(reason)].name;
}

std::optional<GroupReason> groupReasonFromName(std::string_view name)
{
    for (const ReasonWords& each : reasons()) {
        if (each.name == name) {
            return each.reason;
        }
    }
    return std::nullopt;
}

const Words& groupReasonWords(GroupReason reason)
{
    return reasons()[static_cast<std::size_t>(reason)].words;
}

std::vector<GroupClue> groupClues(const fhir::Resource& resource)
{
    return Clues(resource).take();
}
} // namespace regie::record
